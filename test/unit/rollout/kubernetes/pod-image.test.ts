import { expect, test } from "vitest";
import { UserError } from "../../../../src/errors/user-error.ts";
import { servedBy, setImage } from "../../../../src/rollout/kubernetes/pod-image.ts";

const withContainers = (...containers: readonly (readonly [string, string])[]) => ({
  kind: "Deployment",
  metadata: { name: "churn" },
  spec: { template: { spec: { containers: containers.map(([name, image]) => ({ name, image })) } } },
});

test("the only container is the one that serves", () => {
  expect(servedBy(withContainers(["server", "a:1"]), "b:2")).toMatchObject({ index: 0, image: "a:1" });
});

test("of several it is the one with the version's repository, whatever port, tag and digest", () => {
  const object = withContainers(["proxy", "proxy:9"], ["server", "registry:5000/models/churn:1"]);
  expect(servedBy(object, "registry:5000/models/churn@sha256:abc")).toMatchObject({ index: 1 });
  expect(servedBy(object, "registry:5000/models/churn:2@sha256:abc")).toMatchObject({ index: 1 });
});

test("else the one that is named like the object, else none", () => {
  expect(servedBy(withContainers(["proxy", "proxy:9"], ["churn", "a:1"]), "b:2")).toMatchObject({ index: 1 });
  expect(() => servedBy(withContainers(["proxy", "proxy:9"], ["server", "a:1"]), "b:2")).toThrow(UserError);
  expect(() => servedBy(withContainers(["proxy", "proxy:9"], ["server", "a:1"]), null)).toThrow(
    "has the containers proxy (proxy:9), server (a:1)",
  );
});

test("an image that is there already needs no operation", () => {
  expect(setImage(withContainers(["server", "a:1"]), "a:1")).toEqual([]);
  expect(setImage(withContainers(["server", "a:1"]), "a:2")).toEqual([
    { op: "replace", path: "/spec/template/spec/containers/0/image", value: "a:2" },
  ]);
});
