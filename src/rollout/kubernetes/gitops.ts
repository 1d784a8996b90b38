import { annotation, isObject, type KubernetesObject, listAt, textAt, textsAt } from "./fields.ts";
import type { ObjectName } from "./kubectl.ts";

/** Set on an object by whoever has told the owner to leave our fields alone. */
const acknowledgement = { name: "modelgate/gitops", value: "ignores-weights" };

/** Why a rollout must not begin: something would put back what we write. */
export interface GitOpsOwner {
  readonly problem: string;
  /** What to add, as YAML. */
  readonly fix: string;
}

/** The fields of an object that a rollout writes, as jq path expressions such as `.spec.replicas`. */
export type WrittenFields = readonly string[];

interface Described {
  readonly of: ObjectName;
  readonly kind: string;
  readonly group: string;
  readonly fields: WrittenFields;
}

/**
 * Argo CD or Flux, where one of them owns the object and was not told to leave the fields alone that a rollout writes;
 * else null. They are known by their labels and annotations, and by who last wrote fields where `managedFields` were
 * read. `app.kubernetes.io/instance` alone says nothing: Helm sets it, too.
 */
export function gitOpsOwner(object: KubernetesObject, of: ObjectName, fields: WrittenFields): GitOpsOwner | null {
  if (annotation(object, acknowledgement.name) === acknowledgement.value) return null;
  const apiVersion = textAt(object, "apiVersion") ?? "";
  const described: Described = {
    of,
    kind: textAt(object, "kind") ?? "",
    group: apiVersion.includes("/") ? apiVersion.replace(/\/.*$/, "") : "",
    fields,
  };
  const labels = textsAt(object, "metadata", "labels");
  const managers = new Set(
    listAt(object, "metadata", "managedFields")
      .filter(isObject)
      .map((entry) => textAt(entry, "manager")),
  );
  const application = argoApplication(object, of, labels);
  if (application !== null || managers.has("argocd-controller") || managers.has("argocd-application-controller")) {
    return argoCd(application, described);
  }
  const kustomization = labels["kustomize.toolkit.fluxcd.io/name"];
  if (kustomization !== undefined || managers.has("kustomize-controller")) {
    const left =
      annotation(object, "kustomize.toolkit.fluxcd.io/reconcile") === "disabled" ||
      ["IfNotPresent", "Ignore"].includes(annotation(object, "kustomize.toolkit.fluxcd.io/ssa") ?? "");
    return left ? null : fluxKustomization(kustomization ?? null, described);
  }
  const release = labels["helm.toolkit.fluxcd.io/name"];
  if (release !== undefined || managers.has("helm-controller")) return fluxHelm(release ?? null, described);
  return null;
}

/** The Argo CD application that tracks this very object; a tracking id that was copied from another names another. */
function argoApplication(
  object: KubernetesObject,
  { namespace, name }: ObjectName,
  labels: Readonly<Record<string, string>>,
): string | null {
  const tracking = annotation(object, "argocd.argoproj.io/tracking-id");
  if (tracking?.endsWith(`:${namespace}/${name}`) === true) return tracking.replace(/:.*$/, "");
  return labels["argocd.argoproj.io/instance"] ?? null;
}

const acknowledge = [
  "# and on the object itself, in Git, once that stands:",
  "metadata:",
  "  annotations:",
  `    ${acknowledgement.name}: ${acknowledgement.value}`,
];

function problemOf(owner: string, { kind, of, fields }: Described): string {
  return (
    `${owner} owns ${kind} ${of.namespace}/${of.name} and would put back what a rollout writes (${fields.join(", ")}); ` +
    "tell it to leave that alone by the lines below"
  );
}

function argoCd(application: string | null, described: Described): GitOpsOwner {
  const { of, kind, group, fields } = described;
  const named = application === null ? "" : ` (application ${application})`;
  return {
    problem: problemOf(`Argo CD${named}`, described),
    fix: [
      `# in the Application${application === null ? "" : ` ${application}`}`,
      "spec:",
      "  ignoreDifferences:",
      `    - group: "${group}"`,
      `      kind: ${kind}`,
      `      name: ${of.name}`,
      `      namespace: ${of.namespace}`,
      "      jqPathExpressions:",
      ...fields.map((field) => `        - ${field}`),
      "  syncPolicy:",
      "    syncOptions:",
      "      - RespectIgnoreDifferences=true",
      ...acknowledge,
    ].join("\n"),
  };
}

function fluxKustomization(name: string | null, described: Described): GitOpsOwner {
  return {
    problem: problemOf(`Flux${name === null ? "" : ` (Kustomization ${name})`}`, described),
    fix: [
      "# on the object itself, in Git: Flux creates it where it is missing and leaves it alone afterwards",
      "metadata:",
      "  annotations:",
      "    kustomize.toolkit.fluxcd.io/ssa: IfNotPresent",
    ].join("\n"),
  };
}

function fluxHelm(name: string | null, described: Described): GitOpsOwner {
  const { of, kind, fields } = described;
  return {
    problem: problemOf(`Flux${name === null ? "" : ` (HelmRelease ${name})`}`, described),
    fix: [
      `# in the HelmRelease${name === null ? "" : ` ${name}`}`,
      "spec:",
      "  driftDetection:",
      "    ignore:",
      `      - target: {kind: ${kind}, name: ${of.name}}`,
      "        paths:",
      ...fields.map((field) => `          - ${field.replaceAll(/\[\]/g, "").replaceAll(".", "/")}`),
      ...acknowledge,
    ].join("\n"),
  };
}
