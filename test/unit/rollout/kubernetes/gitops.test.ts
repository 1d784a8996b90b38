import { expect, test } from "vitest";
import type { KubernetesObject } from "../../../../src/rollout/kubernetes/fields.ts";
import { gitOpsOwner } from "../../../../src/rollout/kubernetes/gitops.ts";

const of = { resource: "deployments.apps", namespace: "prod", name: "churn" };
const owner = (metadata: KubernetesObject) =>
  gitOpsOwner({ apiVersion: "apps/v1", kind: "Deployment", metadata }, of, [".spec.replicas"]);

test("nobody owns an object without the marks of Argo CD or Flux; Helm's own labels are none", () => {
  expect(owner({})).toBeNull();
  expect(
    owner({ labels: { "app.kubernetes.io/instance": "churn", "app.kubernetes.io/managed-by": "Helm" } }),
  ).toBeNull();
  expect(owner({ managedFields: [{ manager: "kubectl-client-side-apply" }] })).toBeNull();
});

test("Argo CD is known by its tracking id of this very object, its label and its manager", () => {
  const tracked = (id: string) => owner({ annotations: { "argocd.argoproj.io/tracking-id": id } });
  expect(tracked("models:apps/Deployment:prod/churn")?.problem).toContain("Argo CD (application models)");
  // A copy of another object still carries the other's.
  expect(tracked("models:apps/Deployment:prod/other")).toBeNull();
  expect(owner({ labels: { "argocd.argoproj.io/instance": "models" } })?.fix).toContain(
    'ignoreDifferences:\n    - group: "apps"\n      kind: Deployment\n      name: churn\n      namespace: prod\n      jqPathExpressions:\n        - .spec.replicas',
  );
  expect(owner({ managedFields: [{ manager: "argocd-controller" }] })?.problem).toContain("Argo CD owns Deployment");
});

test("Flux is known by its labels and managers, and by what tells it to leave an object alone", () => {
  const labels = { "kustomize.toolkit.fluxcd.io/name": "apps" };
  expect(owner({ labels })).toMatchObject({
    problem: expect.stringContaining("Flux (Kustomization apps) owns Deployment prod/churn"),
    fix: expect.stringContaining("kustomize.toolkit.fluxcd.io/ssa: IfNotPresent"),
  });
  expect(owner({ labels, annotations: { "kustomize.toolkit.fluxcd.io/ssa": "IfNotPresent" } })).toBeNull();
  expect(owner({ labels, annotations: { "kustomize.toolkit.fluxcd.io/reconcile": "disabled" } })).toBeNull();
  expect(owner({ labels: { "helm.toolkit.fluxcd.io/name": "churn" } })?.fix).toContain("- /spec/replicas");
});

test("an object whose owner was told is nobody's", () => {
  expect(
    owner({
      labels: { "argocd.argoproj.io/instance": "models" },
      annotations: { "modelgate/gitops": "ignores-weights" },
    }),
  ).toBeNull();
});
