import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { replaceRowData } from "../../../src/errors/row-data.ts";
import { sendThrough } from "../../../src/rollout/fetch-http.ts";
import { runSmoke } from "../../../src/rollout/smoke/run-smoke.ts";
import { readSmokeSuite } from "../../../src/rollout/smoke/suite.ts";
import { type InferenceServer, startMlflow, startMlserver } from "./inference/inference-server.ts";

const rows = [
  [1, 2],
  [3, 4.5],
];
const sums = [3, 7.5];

async function smoke(content: object, url: string): Promise<string[]> {
  const suite = await readSmokeSuite(JSON.stringify(content), "smoke.json", url);
  const checks = await runSmoke(suite, sendThrough(fetch), () => performance.now());
  const plain = (text: string) => replaceRowData(text, { value: (value) => value, key: (key) => key });
  return checks.map(({ outcome, message = "" }) => `${outcome}: ${plain(message)}`);
}

describe.each<{
  server: string;
  start: (work: string, factor: number) => Promise<InferenceServer>;
  recorded: (expected: readonly number[]) => object;
  broken: object;
}>([
  {
    server: "MLServer, Open Inference Protocol v2",
    start: startMlserver,
    recorded: (expected) => ({
      protocol: "v2",
      model: "sum",
      warmUp: 1,
      requests: [
        {
          name: "two rows",
          body: { inputs: [{ name: "rows", shape: [2, 2], datatype: "FP64", data: rows.flat() }] },
          shape: { sum: [2, 1] },
          expect: { model_name: "sum", outputs: [{ name: "sum", shape: [2, 1], datatype: "FP64", data: expected }] },
        },
      ],
    }),
    broken: {
      protocol: "v2",
      model: "sum",
      requests: [
        { name: "no such model", body: {}, status: 422 },
        {
          name: "too few values",
          body: { inputs: [{ name: "rows", shape: [2, 2], datatype: "FP64", data: [1] }] },
          status: 500,
        },
      ],
    },
  },
  {
    server: "mlflow models serve, /invocations",
    start: startMlflow,
    recorded: (expected) => ({
      protocol: "mlflow",
      warmUp: 1,
      requests: [
        {
          name: "two rows",
          body: { dataframe_split: { columns: ["a", "b"], data: rows } },
          shape: { predictions: [2] },
          expect: { predictions: expected },
        },
        {
          name: "as records",
          body: { dataframe_records: [{ a: 1, b: 2 }] },
          expect: { predictions: expected.slice(0, 1) },
        },
      ],
    }),
    broken: { protocol: "mlflow", requests: [{ name: "no rows", body: { nonsense: true }, status: 400 }] },
  },
])("$server", ({ start, recorded, broken }) => {
  let server: InferenceServer | undefined;
  let work = "";

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), "modelgate-inference-"));
    server = await start(work, 1);
  }, 150_000);

  afterAll(async () => {
    await server?.stop();
    await rm(work, { recursive: true, force: true });
  });

  it("answers what was recorded", async () => {
    const said = await smoke(recorded(sums), server?.url ?? "");
    expect(said.every((sentence) => sentence.endsWith("was answered as recorded"))).toBe(true);
    expect(said.length).toBeGreaterThan(0);
  });

  it("is refused where another model was recorded, with the place and both numbers", async () => {
    const [said = ""] = await smoke(recorded([3, 15]), server?.url ?? "");
    expect(said).toMatch(/^fail: .*(data|predictions)\[1\] is 7\.5, and 15 was recorded$/);
  });

  it("answers bad requests with the status that was recorded", async () => {
    for (const said of await smoke(broken, server?.url ?? "")) expect(said).toMatch(/^pass: /);
  });
});
