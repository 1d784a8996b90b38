import { expect, test } from "vitest";
import type { KubernetesObject } from "../../../../src/rollout/kubernetes/fields.ts";
import { checkSteps, pausesOf } from "../../../../src/rollout/kubernetes/rollout-steps.ts";

const rollout = (...steps: readonly KubernetesObject[]): KubernetesObject => ({
  metadata: { namespace: "prod", name: "churn" },
  spec: { strategy: { canary: { steps } } },
});
const plan = (...weights: readonly number[]) => [...weights, 100].map((weight) => ({ weight, bake: 1 }));

test("a Rollout waits at its pauses, with the weight that was set last", () => {
  const steps: readonly KubernetesObject[] = [
    { setWeight: 5 },
    { pause: {} },
    { setWeight: 20 },
    { setCanaryScale: { replicas: 3 } },
    { pause: {} },
  ];
  expect(pausesOf(rollout(...steps))).toEqual([
    { index: 1, weight: 5 },
    { index: 4, weight: 20 },
  ]);
  expect(() => checkSteps(rollout(...steps, { setWeight: 100 }), plan(5, 20))).not.toThrow();
});

test("steps that differ in number or weight are refused, with the steps that match", () => {
  const found = rollout({ setWeight: 5 }, { pause: {} });
  expect(() => checkSteps(found, plan(5, 50))).toThrow("the plan waits at 5 %, 50 %, and Rollout prod/churn at 5 %");
  expect(() => checkSteps(found, plan(10))).toThrow("the plan waits at 10 %, and Rollout prod/churn at 5 %");
  expect(() => checkSteps(rollout(), plan(10))).toThrow("at nowhere");
});

test("pauses that end by themselves, and steps that decide something, are refused", () => {
  expect(() => pausesOf(rollout({ setWeight: 5 }, { pause: { duration: "5m" } }))).toThrow(
    "step 2 of Rollout prod/churn",
  );
  expect(() => pausesOf(rollout({ analysis: { templates: [] } }))).toThrow("is analysis");
});
