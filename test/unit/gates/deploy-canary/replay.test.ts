import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../../src/errors/user-error.ts";
import type { Cell, GateReport } from "../../../../src/gate/report.ts";
import { deployCanary } from "../../../../src/gates/deploy-canary/index.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { type RecordedTraffic, recordHistory } from "../../../support/recorded-history.ts";
import { runGate } from "../../../support/run-gate.ts";

const played = (seed: string, traffic: Partial<RecordedTraffic> = {}): string =>
  recordHistory(createRandom(seed), { looks: 20, requests: 20_000, canaryRate: 0.02, ...traffic });

async function replay(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<GateReport> {
  const given = { mode: "replay", history: "runs/*.jsonl", steps: "10% for 20m, 100%", ...inputs };
  const placed = Object.fromEntries(Object.entries(files).map(([name, text]) => [`runs/${name}.jsonl`, text]));
  return (await runGate(deployCanary, placed, given)).report;
}

function records(report: GateReport, id: string): Readonly<Record<string, Cell>>[] {
  const table = report.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column.id, row[at] ?? null])));
}

const rules = "error_rate no worse than 1pp";

describe("a replay", () => {
  test("needs no target, token or state, and says what the plan would have done", async () => {
    const report = await replay({ good: played("good") }, { rules });
    expect(report.verdict).toBe("pass");
    expect(records(report, "decisions")).toMatchObject([
      { history: "runs/good.jsonl", decision: "promote", look: 20, reason: "all clear" },
    ]);
    const looks = records(report, "looks");
    expect(looks).toHaveLength(20);
    expect(looks[0]).toMatchObject({
      history: "runs/good.jsonl",
      look: 1,
      time: "2026-01-01T00:01:00.000Z",
      step: 1,
      weight: 10,
      metric: "error_rate",
      decision: "undecided",
    });
    expect(looks.map(({ bound }) => Number(bound).toFixed(2)).slice(0, 2)).toEqual(["3.66", "3.35"]);
    expect(report.checks.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "decision pass",
      "rule:error_ratenoworsethan0.01 pass",
      "sample-ratio pass",
    ]);
  });

  test("of several histories takes each for a rollout of its own, and the verdict of the worst", async () => {
    const report = await replay(
      { a: played("a"), b: played("b", { canaryRate: 0.05 }), c: played("c", { looks: 5 }) },
      { rules },
    );
    const decisions = records(report, "decisions");
    expect(decisions.map(({ history, decision }) => `${history} ${decision}`)).toEqual([
      "runs/a.jsonl promote",
      "runs/b.jsonl rollback",
      "runs/c.jsonl promote",
    ]);
    expect(decisions[2]).toMatchObject({ look: 5, reason: "history ended" });
    expect(report.verdict).toBe("fail");
    expect(report.summary).toBe("of 3 histories 1 taken back, 0 held, 2 promoted");
    expect(records(report, "looks").filter(({ history }) => history === "runs/b.jsonl").length).toBeLessThan(4);
  });

  test("holds an underpowered history as one row, and goes on with it under warn", async () => {
    const files = { few: played("few", { requests: 40 }) };
    const refused = await replay(files, { rules });
    expect(records(refused, "decisions")).toMatchObject([{ decision: "hold", look: null, reason: "underpowered" }]);
    expect(records(refused, "looks")).toEqual([]);
    expect(refused.verdict).toBe("warn");
    const warned = await replay(files, { rules, "on-underpowered": "warn" });
    expect(records(warned, "looks")).toHaveLength(20);
    expect(warned.notes.join(" ")).toContain("The plan is underpowered");
  });

  test("holds where the split is not what the weights say", async () => {
    const uneven = played("uneven", { weight: 20 }).replaceAll('"weight":20', '"weight":10');
    const report = await replay({ uneven }, { rules });
    expect(records(report, "decisions")).toMatchObject([{ decision: "hold", reason: "sample ratio" }]);
    expect(report.verdict).toBe("warn");
    const byUser = await replay({ uneven }, { rules, "split-unit": "user" });
    expect(records(byUser, "decisions")).toMatchObject([{ decision: "promote" }]);
  });

  test("without a recorded weight says that the sample ratio is not checked", async () => {
    const report = await replay({ bare: played("bare", { weight: null }) }, { rules });
    expect(report.verdict).toBe("pass");
    expect(report.notes).toContain("The sample ratio is not checked: no weight was recorded.");
    expect(report.checks.some(({ id }) => id === "sample-ratio")).toBe(false);
  });

  test("never promotes on windows that are missing", async () => {
    const more = (look: number, arm: string) => (look > 15 && arm === "canary" ? { requests: null } : {});
    const report = await replay({ gone: played("gone", { more }) }, { rules, "on-undecided": "promote" });
    expect(records(report, "decisions")).toMatchObject([{ decision: "hold", reason: "no data: error_rate" }]);
  });

  test("goes through the steps on its own clock whatever was recorded", async () => {
    const report = await replay({ steps: played("steps") }, { rules, steps: "5% for 5m, 50% for 15m, 100%" });
    expect(records(report, "looks").map(({ step, weight }) => `${step} ${weight}`)).toEqual([
      ...Array(5).fill("1 10"),
      ...Array(15).fill("2 10"),
    ]);
  });

  test("without rules holds the usual ones that were recorded", async () => {
    const more = () => ({ latency_p99: 0.2 });
    const both = await replay({ both: played("both", { more }) });
    expect(new Set(records(both, "looks").map(({ rule }) => rule))).toEqual(
      new Set(["error_rate no worse than 1pp", "latency_p99 <= 150% of stable for 3 of 5 looks"]),
    );
    const one = await replay({ one: played("one") });
    expect(new Set(records(one, "looks").map(({ metric }) => metric))).toEqual(new Set(["error_rate"]));
  });

  test("reads histories that gzip compressed, and says which of them is broken", async () => {
    const packed = gzipSync(played("good"));
    expect((await replay({ packed }, { rules })).verdict).toBe("pass");
    await expect(replay({ broken: packed.subarray(0, 200) }, { rules })).rejects.toThrow(
      "runs/broken.jsonl begins as gzip",
    );
  });

  test("takes queries of a live rollout by their names", async () => {
    const queries =
      "requests = sum(increase(requests_total[{{window}}]))\nerrors = sum(increase(errors_total[{{window}}]))";
    expect((await replay({ good: played("good") }, { rules, queries })).verdict).toBe("pass");
  });

  test("of a good model with an undecided guardrail passes where on-undecided promotes", async () => {
    const report = await replay(
      { good: played("good", { requests: 4000 }) },
      { rules: "error_rate no worse than 0", "on-undecided": "promote" },
    );
    expect(records(report, "decisions")).toMatchObject([{ decision: "promote", reason: "undecided: error_rate" }]);
    expect(report.verdict).toBe("pass");
  });

  test.each([
    [{ rules: "latency <= 0.3" }, "names latency, which no history holds. Names are error_rate, errors, requests"],
    [{ rules: "eror_rate no worse than 1pp" }, "names eror_rate, which no history holds; did you mean error_rate?"],
    [{ rules: "error_rate better by 1pp" }, "write `no worse than`"],
    [{ rules, steps: "5%" }, "steps: the last step sends 5%"],
    [
      { rules, "look-every": "30s" },
      "look-every: 30s is shorter than the windows of runs/good.jsonl, which are 1m long",
    ],
    [{ rules, history: "none/*.jsonl" }, "no file matches none/*.jsonl"],
  ])("refuses %j", async (inputs, message) => {
    const run = replay({ good: played("good") }, inputs);
    await expect(run).rejects.toThrow(UserError);
    await expect(run).rejects.toThrow(message);
  });

  test("refuses a history without a window, and says which lines are twice", async () => {
    await expect(replay({ empty: "\n" }, { rules })).rejects.toThrow("runs/empty.jsonl holds no window");
    const twice = played("twice");
    await expect(replay({ twice: twice + twice.slice(0, twice.indexOf("\n")) }, { rules })).rejects.toThrow(
      "lines 1 and 41 are both of stable",
    );
  });
});
