import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Router, Written } from "../../../src/rollout/routers/provider.ts";
import { createRouter } from "../../../src/rollout/routers/providers.ts";
import { type MotoServer, startMoto } from "../../support/moto-server.ts";
import { refusalOf } from "../../support/reach.ts";
import { realReach } from "../../support/rollout-reach.ts";

/** The official command against moto: a mock of the control plane, which moves no traffic. */
let folder: string;
let server: MotoServer;
let env: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-sagemaker-"));
  server = await startMoto();
  env = { ...server.env, HOME: folder };
  for (const model of ["v1", "v2"]) {
    await call("CreateModel", { ModelName: model, ExecutionRoleArn: "arn:aws:iam::123456789012:role/models" });
  }
  await call("CreateEndpointConfig", {
    EndpointConfigName: "two",
    ProductionVariants: [variant("stable", "v1", 9, 2), variant("canary", "v2", 1, 3)],
  });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await call("DeleteEndpoint", { EndpointName: "churn" });
  await call("CreateEndpoint", { EndpointName: "churn", EndpointConfigName: "two" });
});

/** Moto takes unsigned requests, which are quicker than the command for what is only set up. */
async function call(action: string, parameters: object): Promise<unknown> {
  const response = await fetch(server.url, {
    method: "POST",
    headers: {
      "x-amz-target": `SageMaker.${action}`,
      "content-type": "application/x-amz-json-1.1",
      authorization: "AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/sagemaker/aws4_request",
    },
    body: JSON.stringify(parameters),
  });
  const text = await response.text();
  return text === "" ? null : JSON.parse(text);
}

function variant(name: string, model: string, weight: number, instances: number): object {
  return {
    VariantName: name,
    ModelName: model,
    InitialVariantWeight: weight,
    InitialInstanceCount: instances,
    InstanceType: "ml.t2.medium",
  };
}

function router(target = "sagemaker:churn", version: string | null = null): Router {
  return createRouter(
    target,
    { version, setWeight: null, status: null, strategy: "canary" },
    { ...realReach(folder, env), wait: async () => {} },
  );
}

function weightOf(written: Written): number | string {
  return written.outcome === "done" ? written.split.weight : JSON.stringify(written);
}

test("a canary gets its share, is promoted, and is taken back with stable's capacity raised first", async () => {
  const target = router();
  const before = await target.status();
  expect(before).toMatchObject({ weight: 10, stable: "stable", canary: "canary" });
  expect(weightOf(await target.setWeight(25, before.guard))).toBe(25);
  expect(weightOf(await target.promote(null))).toBe(100);
  expect(await target.plan({ verb: "promote" })).toEqual([]);
  // Moto forgets what an update does not name.
  await update({ stable: [0, 2], canary: [100, 3] });
  expect(await target.plan({ verb: "rollback" })).toEqual([
    `aws sagemaker update-endpoint-weights-and-capacities --endpoint-name=churn --desired-weights-and-capacities='[{"VariantName":"stable","DesiredWeight":0,"DesiredInstanceCount":3}]'`,
    `aws sagemaker update-endpoint-weights-and-capacities --endpoint-name=churn --desired-weights-and-capacities='[{"VariantName":"stable","DesiredWeight":100},{"VariantName":"canary","DesiredWeight":0}]'`,
  ]);
  expect(weightOf(await target.rollback())).toBe(0);
  expect(await target.plan({ verb: "rollback" })).toEqual([]);
  expect(weightOf(await target.rollback())).toBe(0);
});

async function update(variants: Readonly<Record<string, readonly [weight: number, instances: number]>>): Promise<void> {
  await call("UpdateEndpointWeightsAndCapacities", {
    EndpointName: "churn",
    DesiredWeightsAndCapacities: Object.entries(variants).map(([name, [weight, instances]]) => ({
      VariantName: name,
      DesiredWeight: weight,
      DesiredInstanceCount: instances,
    })),
  });
}

test("a write is refused when somebody changed the weights since they were read", async () => {
  const target = router();
  const { guard } = await target.status();
  await update({ canary: [9, 3] });
  expect(await target.setWeight(25, guard)).toMatchObject({
    outcome: "conflict",
    message: "somebody changed endpoint churn: it was two: stable=9, canary=1, now it is two: stable=9, canary=9",
  });
  expect((await target.status()).weight).toBe(50);
});

test("a variant that served earlier gets all of the traffic, and a configuration is asked for by its name", async () => {
  const target = router();
  expect(await target.restore?.("canary")).toMatchObject({ outcome: "done", split: { weight: 100 } });
  expect(await target.restore?.("stable")).toMatchObject({ outcome: "done", split: { weight: 0 } });
  expect(await target.restore?.("two")).toMatchObject({ outcome: "done" });
  // Moto knows no UpdateEndpoint: what is seen is that it was sent and how a failure is told.
  expect(await target.restore?.("former")).toMatchObject({
    outcome: "failed",
    message: expect.stringMatching(/^aws sagemaker update-endpoint ended with exit code \d+/),
  });
});

test("what the user may have wrong is one sentence", async () => {
  expect(await refusalOf(router("sagemaker:nope").status())).toMatch(/^target: endpoint nope was not found: /);
  expect(await refusalOf(router("sagemaker:churn", "v9").status())).toBe(
    'target: endpoint churn has the production variants stable, canary; one that is on trial, called canary or as the input version says ("v9"), and one beside it are needed',
  );
  const unsigned = createRouter(
    "sagemaker:churn",
    { version: null, setWeight: null, status: null, strategy: "canary" },
    realReach(folder, {
      ...env,
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_EC2_METADATA_DISABLED: "true",
    }),
  );
  expect(await refusalOf(unsigned.status())).toMatch(/has no credentials; sign in before this step/);
  expect(() => router("sagemaker:a b")).toThrow(/allowed is sagemaker:ENDPOINT/);
});

test("a control plane that is gone fails a write and says so", async () => {
  const gone = createRouter(
    "sagemaker:churn",
    { version: null, setWeight: null, status: null, strategy: "canary" },
    realReach(folder, { ...env, AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_MAX_ATTEMPTS: "1" }),
  );
  expect(await gone.setWeight(5, null)).toMatchObject({
    outcome: "failed",
    message: expect.stringMatching(/Could not connect to the endpoint URL/),
  });
});
