import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/stats/random.ts";
import { recordHistory } from "../support/recorded-history.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runBundle } from "./support/run-bundle.ts";

describe("the bundle of deploy-canary", () => {
  test("replays recorded histories with nothing but a plan, rules and their files", async () => {
    const random = createRandom("replay");
    const workspace = await temporaryFolder({
      "runs/good.jsonl": recordHistory(random, { looks: 20, requests: 20_000, canaryRate: 0.02 }),
      "runs/bad.jsonl": recordHistory(random, { looks: 20, requests: 20_000, canaryRate: 0.04 }),
    });
    const run = await runBundle({
      action: "deploy-canary",
      workspace,
      inputs: {
        mode: "replay",
        history: "runs/*.jsonl",
        steps: "10% for 20m, 100%",
        rules: "error_rate no worse than 1pp",
      },
    });
    expect(run.code).toBe(1);
    expect(run.outputs["verdict"]).toBe("fail");
    const decisions = run.report?.tables.find(({ id }) => id === "decisions");
    expect(decisions?.rows.map(([history, decision]) => `${history} ${decision}`)).toEqual([
      "runs/bad.jsonl rollback",
      "runs/good.jsonl promote",
    ]);
    expect(run.html).toContain("Every look");
    expect(run.summary).toContain("of 2 histories 1 taken back, 0 held, 1 promoted");
  });
});
