import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type HaproxyProcess, startHaproxy } from "./traffic/haproxy-process.ts";
import { type ModelServer, startModelServer } from "./traffic/model-server.ts";
import { type RunningStep, type StepOutcome, startStep } from "./traffic/step.ts";
import { startWriteGate } from "./traffic/write-gate.ts";

/**
 * The runner is killed before and after every write of a whole rollout on a real HAProxy; the next run must end as if
 * it had not been, and no share may ever be above the step that was judged.
 */
const endings = {
  good: { errorRate: 0.01, shares: [5, 25, 50, 100], decision: "promote", share: 100 },
  bad: { errorRate: 0.4, shares: [5, 0], decision: "rollback", share: 0 },
} as const;

const points = (["good", "bad"] as const).flatMap((model) =>
  endings[model].shares.flatMap((share, index) =>
    (["before", "after"] as const).map((when) => ({ model, share, write: index + 1, when })),
  ),
);

interface Stand {
  readonly folder: string;
  readonly haproxy: HaproxyProcess;
  readonly servers: readonly ModelServer[];
}

/** What the monitor prints follows the share that is in force, as figures of real traffic would. */
async function stand(errorRate: number, onEnd: (stop: () => Promise<void>) => void): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-kills-"));
  const servers = [
    await startModelServer("stable", { errorRate: 0, latency: 0 }),
    await startModelServer("canary", { errorRate: 0, latency: 0 }),
  ];
  const [stable, canary] = servers.map(({ port }) => port);
  const haproxy = await startHaproxy(folder, [
    { name: "stable", port: stable ?? 0, settings: "weight 100 check" },
    { name: "canary", port: canary ?? 0, settings: "weight 0 check" },
  ]);
  await writeFile(join(folder, "share"), "0");
  await writeFile(
    join(folder, "figures.cjs"),
    `const share = Number(require("node:fs").readFileSync("share", "utf8"));
const isCanary = process.argv[2] === "canary";
const requests = 20 * (isCanary ? share : 100 - share);
console.log(JSON.stringify({ requests, errors: Math.round(requests * (isCanary ? ${errorRate} : 0.01)) }));`,
  );
  onEnd(async () => {
    await haproxy.stop();
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { folder, haproxy, servers };
}

test.concurrent.for(points)(
  "killed $when write $write of a $model model's rollout, to $share %, it is finished by the next run",
  { timeout: 120_000 },
  async ({ model, write, when }, { expect: check, onTestFinished }) => {
    const { errorRate, shares, decision, share } = endings[model];
    const { folder, haproxy } = await stand(errorRate, onTestFinished);
    const seen: number[] = [];
    let victim: RunningStep | null = null;
    const gate = await startWriteGate(haproxy, async (number, at) => {
      if (at === "after") {
        seen.push(await haproxy.share());
        await writeFile(join(folder, "share"), String(seen.at(-1)));
      }
      if (victim !== null && number === write && at === when) {
        const killed = victim;
        victim = null;
        killed.kill("SIGKILL");
        await killed.ended;
      }
    });
    const run = (): Promise<RunningStep> =>
      startStep("deploy-canary", folder, {
        target: `haproxy:${gate.address}/models`,
        monitor: "command",
        "monitor-url": `${process.execPath} figures.cjs {{arm}}`,
        queries: "requests = requests\nerrors = errors",
        rules: "error_rate no worse than 2pp",
        "look-every": "1s",
        steps: "5% for 1s, 25% for 1s, 50% for 1s, 100%",
        state: "file:state.json",
      });
    victim = await run();
    const first = await victim.ended;
    check(first.code, first.log).toBeNull();
    const outcome: StepOutcome = await (await run()).ended;
    await gate.stop();
    check(outcome.outputs, outcome.log).toMatchObject({ decision });
    check(await haproxy.share()).toBe(share);
    const distinct = seen.filter((each, index) => each !== seen[index - 1]);
    check(distinct).toEqual(shares);
  },
);

test("the points are all writes of both rollouts", () => {
  expect(points).toHaveLength(12);
});
