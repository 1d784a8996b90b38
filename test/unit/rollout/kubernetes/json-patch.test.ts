import { expect, test } from "vitest";
import { sameJson } from "../../../../src/rollout/kubernetes/fields.ts";
import { pointer, setAnnotations } from "../../../../src/rollout/kubernetes/json-patch.ts";
import { typedCommand } from "../../../../src/rollout/kubernetes/kubectl.ts";
import { objectOf } from "../../../../src/rollout/kubernetes/target.ts";
import { wholePercent } from "../../../../src/rollout/kubernetes/whole-percent.ts";

test("a pointer escapes what has a meaning in it", () => {
  expect(pointer("metadata", "annotations", "a/b~c", 0)).toBe("/metadata/annotations/a~1b~0c/0");
});

test("annotations are added, replaced and removed, and what stands so already is left out", () => {
  const object = { metadata: { annotations: { "modelgate/lock": "x", kept: "1" } } };
  expect(setAnnotations(object, { "modelgate/lock": null, kept: "1", other: "2", gone: null })).toEqual([
    { op: "remove", path: "/metadata/annotations/modelgate~1lock" },
    { op: "add", path: "/metadata/annotations/other", value: "2" },
  ]);
  expect(setAnnotations({ metadata: {} }, { other: "2" })).toEqual([
    { op: "add", path: "/metadata/annotations", value: {} },
    { op: "add", path: "/metadata/annotations/other", value: "2" },
  ]);
  expect(setAnnotations({ metadata: {} }, { other: null })).toEqual([]);
});

test("the same JSON is the same whatever the order of its keys", () => {
  expect(sameJson({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(sameJson({ a: 1 }, { a: 1, b: undefined as never })).toBe(false);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson({ a: 1 }, undefined)).toBe(false);
});

test("a command is shown as a person could type it", () => {
  expect(typedCommand(["patch", "x", `--patch=[{"value":"it's"}]`])).toBe(
    `kubectl patch x '--patch=[{"value":"it'\\''s"}]'`,
  );
});

test.for(["churn", "prod/churn/x", "prod/-n", "Prod/churn", "prod/", "/churn", "prod/churn;rm", "prod/../x"])(
  "an address %s is refused",
  (address) => {
    expect(() => objectOf("istio", address, "virtualservices")).toThrow("allowed is istio:NAMESPACE/NAME");
  },
);

test("whole per cents are rounded down, but a canary never down to nothing", () => {
  expect([0, 0.2, 1.9, 50, 99.9, 100].map(wholePercent)).toEqual([0, 1, 1, 50, 99, 100]);
});
