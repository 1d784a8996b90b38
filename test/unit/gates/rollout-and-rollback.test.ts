import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { rollback } from "../../../src/gates/rollback/index.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import {
  figureLines,
  memoryRouter,
  type RolloutWorldOptions,
  runInWorld,
  runRollout,
  smallRollout,
  testClock,
} from "../../support/rollout-world.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const start = Date.UTC(2026, 0, 5, 12);
const hour = 3_600_000;

/** One target through its life; the router knows no names of versions, only a share. */
async function target() {
  const folder = await temporaryFolder({ "model.bin": "one", "figures.jsonl": figureLines(start, 600, () => 10) });
  const router = memoryRouter();
  const clock = testClock(start);
  const world = { folder, clock, runCommand: router.runCommand, stateFiles: memoryFiles() };
  const { target: kind, status, state, "set-weight": setWeight } = smallRollout;
  return {
    router,
    clock,
    deploy: (inputs: Readonly<Record<string, string>> = {}, runCommand = router.runCommand) =>
      runRollout({
        ...world,
        runCommand,
        inputs: { ...smallRollout, model: "churn", "model-artifact": "model.bin", ...inputs },
      } satisfies RolloutWorldOptions),
    back: (inputs: Readonly<Record<string, string>> = {}) =>
      runInWorld(rollback, {
        ...world,
        inputs: {
          target: kind,
          status,
          state,
          "set-weight": setWeight,
          model: "churn",
          reason: "customers complain",
          ...inputs,
        },
      }),
  };
}

describe("a target through a rollout and a rollback", () => {
  it("the first promoted model goes back to the side that served before, once, and is refused until it is lifted", async () => {
    const { router, clock, deploy, back } = await target();
    expect((await deploy()).outputs["decision"]).toBe("promote");
    expect(router.weight()).toBe(100);
    clock.advance(hour);

    const first = await back();
    expect(first.report).toMatchObject({ verdict: "pass" });
    expect(first.report.summary).toMatch(
      /^churn-v2 was taken back to what served before: customers complain \(it had traffic for 1 h/,
    );
    expect(router.weight()).toBe(0);
    const writes = router.weights.length;
    expect((await back()).report.summary).toMatch(/^nothing to do/);
    expect(router.weights).toHaveLength(writes);

    await expect(deploy({ version: "churn-v3" })).rejects.toThrow(/was rolled back on 2026-01-05: customers complain/);
    expect(router.weight()).toBe(0);
    const digest = createHash("sha256").update("one").digest("hex");
    expect((await back({ "lift-quarantine": digest })).report.verdict).toBe("pass");
    expect((await deploy({ version: "churn-v3" })).outputs["decision"]).toBe("promote");
    expect(router.weight()).toBe(100);
  });

  it("a rollout that is left in the middle is taken back, and its next look does not go on with it", async () => {
    const { router, clock, deploy, back } = await target();
    await deploy({ mode: "advance" });
    expect(router.weight()).toBe(5);
    clock.advance(60_000);
    await back();
    expect(router.weight()).toBe(0);
    clock.advance(60_000);
    const next = await deploy({ mode: "advance" }).catch((error: unknown) => String(error));
    expect(router.weight()).toBe(0);
    expect(typeof next === "string" ? next : next.outputs["decision"]).toMatch(/rollback|was rolled back/);
  });

  it("a rollback in the middle of a running rollout wins, whichever look it comes before", async () => {
    let counted = 0;
    for (let before = 1; before <= 24; before++) {
      const { router, deploy, back } = await target();
      let asked = 0;
      let isBack = false;
      const raw = router.runCommand;
      const interrupted: typeof raw = async (request) => {
        if (request.args[0] === "status" && ++asked === before) {
          expect((await back()).report.verdict).toBe("pass");
          isBack = true;
        }
        return raw(request);
      };
      const ended = await deploy({}, interrupted).catch((error: unknown) => String(error));
      if (!isBack) continue;
      counted++;
      // A write that had begun may still land, at the share of its step; it is taken back at once.
      expect(router.weight(), `before ${before}: ${String(router.weights)}`).toBe(0);
      expect(router.weights.slice(router.weights.indexOf(0) + 1).filter((weight) => weight > 0).length).toBeLessThan(2);
      expect(typeof ended === "string" ? ended : ended.report.verdict).not.toBe("pass");
    }
    expect(counted).toBeGreaterThan(15);
  });
});
