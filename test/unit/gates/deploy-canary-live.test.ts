import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../support/memory-files.ts";
import { expectValidReport } from "../../support/report.ts";
import {
  figureLines,
  memoryRouter,
  type RolloutWorldOptions,
  runRollout,
  smallRollout,
  testClock,
} from "../../support/rollout-world.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const start = Date.UTC(2026, 0, 5, 12);
const good = () => 10;
const bad = () => 100;

interface World extends RolloutWorldOptions {
  readonly router: ReturnType<typeof memoryRouter>;
}

async function world(
  canaryErrors: (minute: number) => number | null,
  inputs: Readonly<Record<string, string>> = {},
): Promise<World> {
  const folder = await temporaryFolder({ "figures.jsonl": figureLines(start, 240, canaryErrors) });
  const router = memoryRouter();
  return {
    folder,
    router,
    clock: testClock(start),
    runCommand: router.runCommand,
    stateFiles: memoryFiles(),
    inputs: { ...smallRollout, ...inputs },
  };
}

/** Runs `advance` until the rollout has ended, a minute apart. */
async function advance(options: World, most = 40) {
  for (let run = 1; run <= most; run++) {
    const done = await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    if (done.outputs["decision"] !== "") return { ...done, runs: run };
    options.clock.advance(60_000);
  }
  throw new Error(`not ended after ${most} runs`);
}

describe("a live rollout under mode wait", () => {
  it("promotes a canary that is as good as stable, step by step", async () => {
    const options = await world(good);
    const { report, outputs } = await runRollout(options);
    expectValidReport(report);
    expect(options.router.weights).toEqual([5, 25, 50, 100]);
    expect(outputs).toEqual({ decision: "promote", weight: "100", state: "promoted" });
    expect(report.verdict).toBe("pass");
    expect(report.summary).toContain("churn-v2 is promoted on command");
    expect(report.tables.find(({ id }) => id === "looks")?.rows).toHaveLength(9);
    expect(report.tables.find(({ id }) => id === "decisions")?.rows[0]?.slice(0, 2)).toEqual(["promote", 9]);
  });

  it("takes a canary back at the first look that proves harm", async () => {
    const options = await world(bad);
    const { report, outputs } = await runRollout(options);
    expectValidReport(report);
    expect(options.router.weights).toEqual([5, 0]);
    expect(outputs).toEqual({ decision: "rollback", weight: "0", state: "rolled-back" });
    expect(report.verdict).toBe("fail");
    expect(report.checks.find(({ id }) => id.startsWith("rule:"))?.outcome).toBe("fail");
  });

  it("takes a canary back that turns bad in a later step", async () => {
    const options = await world((minute) => (minute > 4 ? 200 : 10));
    const { outputs } = await runRollout(options);
    expect(options.router.weights).toEqual([5, 25, 0]);
    expect(outputs["decision"]).toBe("rollback");
  });

  it("holds a canary without data once its grace is over, and says that nobody watches it", async () => {
    const options = await world(() => null);
    const { report, outputs } = await runRollout(options);
    expect(options.router.weights).toEqual([5]);
    expect(outputs).toEqual({ decision: "hold", weight: "5", state: "held" });
    expect(report.verdict).toBe("warn");
    expect(report.notes.join("\n")).toContain("nobody is watching it");
  });

  it("holds to those of the usual rules that the monitor delivers where none were given", async () => {
    const options = await world(good);
    const { rules: _rules, ...inputs } = options.inputs as Readonly<Record<string, string>>;
    const { report } = await runRollout({ ...options, inputs });
    expect(report.checks.filter(({ id }) => id.startsWith("rule:")).map(({ title }) => title)).toEqual([
      "error_rate no worse than 1pp",
    ]);
    expect(report.verdict).toBe("pass");
  });

  it("begins nothing where the canary has traffic already", async () => {
    const options = await world(good);
    options.router.set(10);
    await expect(runRollout(options)).rejects.toThrow("has 10% of the traffic already");
    expect(options.router.weights).toEqual([]);
  });

  it("sends nothing under dry-run and says what it would send", async () => {
    const options = await world(good, { "dry-run": "true" });
    const { report } = await runRollout(options);
    expectValidReport(report);
    expect(options.router.weights).toEqual([]);
    expect(report.tables.find(({ id }) => id === "writes")?.rows.length).toBeGreaterThan(3);
  });
});

describe("a live rollout under mode advance", () => {
  it("takes one look a run, and ends as one long run does", async () => {
    const options = await world(good);
    const first = await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    expect(first.outputs).toEqual({ decision: "", weight: "5", state: "baking" });
    expect(first.report.verdict).toBe("warn");
    options.clock.advance(60_000);
    const { outputs, runs } = await advance(options);
    expect(runs).toBe(9);
    expect(outputs["decision"]).toBe("promote");
    expect(options.router.weights).toEqual([5, 25, 50, 100]);
  });

  it("does nothing when it is run again before the next look is due", async () => {
    const options = await world(good);
    await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    const again = await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    expect(again.report.tables.find(({ id }) => id === "looks")?.rows).toHaveLength(0);
    expect(options.router.weights).toEqual([5]);
  });

  it("says the end again after the end, and begins no other rollout", async () => {
    const options = await world(bad);
    await advance(options);
    options.clock.advance(3_600_000);
    const { report, outputs } = await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    expect(outputs["decision"]).toBe("rollback");
    expect(report.verdict).toBe("fail");
    expect(options.router.weights).toEqual([5, 0]);
  });

  it("takes one long look after runs that did not come, and spends nothing on those", async () => {
    const options = await world(good);
    await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    options.clock.advance(150_000);
    const { report } = await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    const looks = report.tables.find(({ id }) => id === "looks")?.rows ?? [];
    expect(looks).toHaveLength(1);
    expect(looks[0]?.[0]).toBe(2);
  });

  it("judges by the plan that was begun and not by inputs that were changed since", async () => {
    const options = await world(good);
    await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    options.clock.advance(60_000);
    const changed = { ...options.inputs, mode: "advance", steps: "90% for 1m, 100%" };
    const { report } = await runRollout({ ...options, inputs: changed });
    expect(report.notes.join("\n")).toContain("The inputs steps were changed since this rollout began");
    expect(options.router.weights).toEqual([5]);
  });

  it("refuses another version while a rollout is under way", async () => {
    const options = await world(good);
    await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    const other = { ...options.inputs, mode: "advance", version: "churn-v3" };
    await expect(runRollout({ ...options, inputs: other })).rejects.toThrow(
      "the rollout of churn-v2 to command is not ended",
    );
  });
});

describe("what disturbs a live rollout", () => {
  it("holds when somebody changed the share by hand, and leaves it", async () => {
    const options = await world(good);
    let paused = 0;
    const { outputs, report } = await runRollout({
      ...options,
      onWait: () => {
        if (++paused === 2) options.router.set(70);
      },
    });
    expect(outputs["decision"]).toBe("hold");
    expect(options.router.weight()).toBe(70);
    expect(report.summary).toContain("the canary's share is 70% and was 5% after our last write");
  });

  it("counts a share of 0 as taken back", async () => {
    const options = await world(good);
    let paused = 0;
    const { outputs } = await runRollout({
      ...options,
      onWait: () => {
        if (++paused === 2) options.router.set(0);
      },
    });
    expect(outputs["decision"]).toBe("rollback");
  });

  it.each([
    { how: "rollback", decision: "rollback", weights: [5, 0] },
    { how: "hold", decision: "hold", weights: [5] },
  ])("does what on-cancel: $how says when the job is cancelled", async ({ how, decision, weights }) => {
    const options = await world(good, { "on-cancel": how });
    let paused = 0;
    const { outputs, report, saved } = await runRollout({
      ...options,
      onWait: () => void paused++,
      cancelled: () => (paused >= 2 ? "SIGTERM" : null),
    });
    expect(outputs["decision"]).toBe(decision);
    expect(options.router.weights).toEqual(weights);
    expect(report.summary).toContain("SIGTERM");
    expect(saved["rollout"]).toBe("ended");
  });

  it("takes the canary back in the post step of a main step that was killed", async () => {
    const options = await world(good);
    await runRollout({ ...options, inputs: { ...options.inputs, mode: "advance" } });
    const { outputs } = await runRollout({ ...options, savedByMain: new Map([["rollout", "running"]]) });
    expect(outputs["decision"]).toBe("rollback");
    expect(options.router.weight()).toBe(0);
  });

  it("ends held where the target was deleted", async () => {
    const options = await world(good);
    let gone = false;
    const { outputs, report } = await runRollout({
      ...options,
      onWait: () => {
        gone = true;
      },
      runCommand: (request) =>
        gone && request.args[0] === "status" ? Promise.resolve({ outcome: "not-found" }) : options.runCommand(request),
    });
    expect(outputs["decision"]).toBe("hold");
    expect(report.summary).toContain("router");
  });

  it("goes on when the router could not be asked for a while", async () => {
    const options = await world(good);
    let asked = 0;
    const { outputs, report } = await runRollout({
      ...options,
      runCommand: (request) =>
        request.args[0] === "status" && ++asked % 4 === 0
          ? Promise.resolve({ outcome: "timed-out", stderr: [] })
          : options.runCommand(request),
    });
    expect(report.summary).toContain("is promoted");
    expect(outputs["decision"]).toBe("promote");
    expect(options.router.weights.at(-1)).toBe(100);
  });

  it("fails and says so when the router stays out of reach, and the next run finishes", async () => {
    const options = await world(good);
    let isDown = false;
    const { report, outputs } = await runRollout({
      ...options,
      onWait: () => {
        isDown = true;
      },
      runCommand: (request) =>
        isDown ? Promise.resolve({ outcome: "timed-out", stderr: [] }) : options.runCommand(request),
    });
    expect(outputs["decision"]).toBe("");
    expect(report.verdict).toBe("fail");
    const { outputs: later } = await advance(options);
    expect(later["decision"]).not.toBe("");
  });

  it("takes a bad canary back while the state cannot be written, and the next run says how it ended", async () => {
    const options = await world(bad);
    const files = options.stateFiles;
    let isDown = false;
    const { outputs, report } = await runRollout({
      ...options,
      onWait: () => {
        isDown = true;
      },
      stateFiles: {
        ...files,
        replace: (path, text) =>
          isDown && path.endsWith("state.json") ? Promise.reject(new Error("disk full")) : files.replace(path, text),
      },
    });
    expect(options.router.weights).toEqual([5, 0]);
    expect(outputs["decision"]).toBe("rollback");
    expect(report.notes.join("\n")).toContain("could not be recorded");
    isDown = false;
    const { outputs: later } = await advance(options);
    expect(later["decision"]).toBe("rollback");
    expect(options.router.weight()).toBe(0);
  });

  it("widens nothing while the state cannot be written", async () => {
    const options = await world(good);
    const files = options.stateFiles;
    let waits = 0;
    const { outputs } = await runRollout({
      ...options,
      onWait: () => void waits++,
      stateFiles: {
        ...files,
        replace: (path, text) =>
          waits > 2 && waits < 12 && path.endsWith("state.json")
            ? Promise.reject(new Error("disk full"))
            : files.replace(path, text),
      },
    });
    expect(outputs["decision"]).toBe("promote");
    expect(options.router.weights).toEqual([5, 25, 50, 100]);
  });

  it("lets the second of two jobs do nothing", async () => {
    const options = await world(good);
    const files = new Map<string, string>();
    const running = new Set([1, 2]);
    let second: Promise<Awaited<ReturnType<typeof runRollout>>> | null = null;
    const first = await runRollout({
      ...options,
      stateFiles: memoryFiles(files, 1, running),
      owner: { id: "one", shown: "job one" },
      onWait: () => {
        second ??= runRollout({
          ...options,
          clock: testClock(options.clock.now()),
          stateFiles: memoryFiles(files, 2, running),
          owner: { id: "two", shown: "job two" },
        });
      },
    });
    expect(first.outputs["decision"]).toBe("promote");
    expect(options.router.weights).toEqual([5, 25, 50, 100]);
    const other = await (second as Promise<Awaited<ReturnType<typeof runRollout>>> | null);
    expect(other?.report.summary).toContain("job one drives command");
    expect(other?.report.verdict).toBe("fail");
  });

  it("holds when the clock went back by more than a look", async () => {
    const options = await world(good);
    let waits = 0;
    const { outputs, report } = await runRollout({
      ...options,
      onWait: () => {
        if (++waits === 3) options.clock.advance(-3_600_000);
      },
    });
    expect(outputs["decision"]).toBe("hold");
    expect(report.summary).toContain("clock");
  });
});
