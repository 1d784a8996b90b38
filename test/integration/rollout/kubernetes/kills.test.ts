import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAt, numberAt, objectAt } from "../../../../src/rollout/kubernetes/fields.ts";
import { startStep } from "../traffic/step.ts";
import { namespaceWith, readObject } from "./cluster.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

/**
 * The runner is killed before and after the writes of a whole rollout (the lock, each weight, the end) through the real API server; the next run must end
 * as if it had not been, and no share may ever be above the step that was judged.
 */
const endings = {
  good: { errors: 5, shares: [0, 5, 50, 100], decision: "promote", share: 100, writes: [1, 2, 3, 4] },
  bad: { errors: 200, shares: [0, 5, 0], decision: "rollback", share: 0, writes: [1, 2, 3] },
} as const;

const points = (["good", "bad"] as const).flatMap((model) =>
  endings[model].writes.flatMap((write) => (["before", "after"] as const).map((when) => ({ model, write, when }))),
);

let plane: ControlPlane;
let folder: string;
beforeAll(async () => {
  plane = await startControlPlane([]);
  folder = await mkdtemp(join(tmpdir(), "modelgate-kills-"));
}, 180_000);
afterAll(async () => {
  await plane?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A kubectl that kills whoever called it before or after its n-th write, and keeps what every write left in force. */
async function lethalKubectl(home: string, namespace: string): Promise<void> {
  await mkdir(join(home, "bin"));
  await writeFile(join(home, "count"), "0");
  await writeFile(
    join(home, "bin/kubectl"),
    [
      "#!/bin/sh",
      `PATH="$REAL_PATH"; export PATH`,
      `case "$1" in patch|create|delete) ;; *) exec kubectl "$@" ;; esac`,
      `n=$(($(cat ${home}/count) + 1)); echo "$n" > ${home}/count`,
      `if [ "$POINT" = "before $n" ]; then kill -9 "$PPID"; exit 1; fi`,
      `kubectl "$@"; code=$?`,
      `kubectl get virtualservice churn --namespace=${namespace} \\`,
      `  --output='jsonpath={.spec.http[0].route[1].weight}{"\\n"}' >> ${home}/weights`,
      `if [ "$POINT" = "after $n" ]; then kill -9 "$PPID"; fi`,
      "exit $code",
      "",
    ].join("\n"),
  );
  await chmod(join(home, "bin/kubectl"), 0o755);
}

test.for(points)(
  "killed $when write $write of a $model model's rollout, it is finished by the next run",
  { timeout: 180_000 },
  async ({ model, write, when }) => {
    const { errors, shares, decision, share } = endings[model];
    const namespace = `${model}-${when}-${write}`;
    const home = join(folder, namespace);
    await mkdir(home);
    await namespaceWith(plane, namespace, [
      {
        apiVersion: "networking.istio.io/v1",
        kind: "VirtualService",
        metadata: { name: "churn" },
        spec: {
          hosts: ["churn"],
          http: [
            {
              route: [
                { destination: { host: "churn", subset: "v1" }, weight: 100 },
                { destination: { host: "churn", subset: "v2" }, weight: 0 },
              ],
            },
          ],
        },
      },
    ]);
    await lethalKubectl(home, namespace);
    await writeFile(
      join(home, "figures.cjs"),
      `console.log(JSON.stringify({ requests: 1000, errors: ["canary", "v2"].includes(process.argv[2]) ? ${errors} : 5 }));`,
    );
    const environment = plane.environment("admin");
    const run = async (point: string) => {
      const step = await startStep(
        "deploy-canary",
        home,
        {
          target: `istio:${namespace}/churn`,
          version: "v2",
          monitor: "command",
          "monitor-url": `${process.execPath} figures.cjs {{arm}}`,
          queries: "requests = requests\nerrors = errors",
          rules: "error_rate no worse than 2pp",
          "look-every": "1s",
          // The figures do not follow the weights.
          "split-unit": "user",
          steps: "5% for 1s, 50% for 1s, 100%",
          state: "file:state.json",
        },
        {
          env: {
            ...environment,
            REAL_PATH: environment["PATH"] ?? "",
            PATH: `${join(home, "bin")}${delimiter}${environment["PATH"]}`,
            POINT: point,
          },
        },
      );
      return step.ended;
    };
    const first = await run(`${when} ${write}`);
    expect(first.code, first.log).toBeNull();
    const outcome = await run("");
    expect(outcome.outputs, outcome.log).toMatchObject({ decision });
    const service = await readObject(plane, namespace, "virtualservice", "churn");
    expect(numberAt(listAt(service, "spec", "http", 0, "route")[1], "weight")).toBe(share);
    // Neither a lock nor a watchdog is left.
    expect(objectAt(service, "metadata", "annotations")).toEqual({});
    const seen = (await readFile(join(home, "weights"), "utf8")).trim().split("\n").map(Number);
    expect(seen.filter((each, index) => each !== seen[index - 1])).toEqual(shares);
  },
);

test("there are more than ten points", () => {
  expect(points.length).toBeGreaterThanOrEqual(10);
});
