import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import type { GateReport } from "../../../src/gate/report.ts";
import { evaluateModel } from "../../../src/gates/evaluate-model/index.ts";
import type { Setting } from "../../../src/gates/settings.ts";
import { runGate } from "../../support/run-gate.ts";

async function evaluate(files: Record<string, string>, given: Record<string, string | Setting>): Promise<GateReport> {
  const { report } = await runGate(evaluateModel, files, given);
  return report;
}

async function refusal(files: Record<string, string>, given: Record<string, string | Setting>): Promise<Error> {
  return evaluate(files, given).then(
    () => new Error("no error"),
    (error: Error) => error,
  );
}

const outcomes = (checks: readonly Check[]) => Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));

/** 100 rows, 60 of them right, with an age and an id. */
const hundred = [
  "id,label,prediction,age",
  ...Array.from({ length: 100 }, (_, i) => `${i},1,${i % 5 < 3 ? 1 : 0},${i}`),
  "",
].join("\n");

describe("an undefined figure", () => {
  test("passes no bound, whichever way is better", async () => {
    const csv = `label,prediction\n${"0,0\n".repeat(40)}`;
    const report = await evaluate(
      { "preds.csv": csv },
      { predictions: "preds.csv", rules: "fnr <= 0.1\nfdr <= 0.1\nrecall >= 0.1" },
    );
    expect(report.checks.map(({ outcome }) => outcome)).toEqual(["fail", "fail", "fail"]);
    expect(report.verdict).toBe("fail");
  });
});

describe("a number of a metrics file", () => {
  test("never stands in for what the rows themselves give", async () => {
    const report = await evaluate(
      { "preds.csv": hundred, "metrics.json": '{"accuracy": 0.99, "val": {"accuracy": 0.98}}' },
      { predictions: "preds.csv", "metrics-file": "metrics.json", rules: "accuracy >= 0.9\nval.accuracy >= 0.9" },
    );
    expect(outcomes(report.checks)).toEqual({ "rule:accuracy>=0.9": "fail", "rule:val.accuracy>=0.9": "pass" });
    expect(report.metrics.filter(({ id, slice }) => id === "accuracy" && slice === null)).toMatchObject([
      { value: 0.6 },
    ]);
    expect(report.notes).toContain("metrics.json: accuracy left out, since the rows themselves give it");
  });

  test("is suggested as a rule that it holds, and only where it is known which way is better", async () => {
    const report = await evaluate(
      { "metrics.json": '{"val": {"accuracy": 0.867, "log_loss": 0.312, "epochs": 7}}' },
      { "metrics-file": "metrics.json" },
    );
    expect(report.checks[0]?.evidence).toEqual(["val.accuracy >= 0.86", "val.log_loss <= 0.32"]);
  });
});

describe("a rule on slices", () => {
  test("speaks of the bins that it writes, beside other bins of the column", async () => {
    const report = await evaluate(
      { "preds.csv": hundred },
      {
        predictions: "preds.csv",
        slices: "age:bins(2)",
        rules: 'accuracy >= 0.1 on each "age:bins(25,75)"\naccuracy >= 0.2 on each age',
        "min-slice-size": "10",
      },
    );
    expect(report.checks.map(({ id, support }) => [id, support?.n])).toEqual([
      ['rule:accuracy>=0.1@age="< 25"', 25],
      ['rule:accuracy>=0.1@age="[25, 75)"', 50],
      ['rule:accuracy>=0.1@age=">= 75"', 25],
      ['rule:accuracy>=0.2@age="< 49.5"', 50],
      ['rule:accuracy>=0.2@age=">= 49.5"', 50],
    ]);
  });

  test("must say which bins it means where a column is cut in several ways", async () => {
    const error = await refusal(
      { "preds.csv": hundred },
      { predictions: "preds.csv", slices: "age:bins(2)\nage:bins(4)", rules: "accuracy >= 0.1 on each age" },
    );
    expect(error.message).toMatch(/several ways, age:bins\(2\) and age:bins\(4\); name one of them in quotes/);
  });

  test("shows every way that slices cut a column", async () => {
    const report = await evaluate(
      { "preds.csv": hundred },
      { predictions: "preds.csv", slices: "age:bins(2)\nage:bins(4)", rules: "accuracy >= 0.1" },
    );
    expect(report.metrics.filter(({ slice }) => slice !== null)).toHaveLength(6);
  });

  test("is undecided where slices large enough to gate were too many to look at", async () => {
    const rows = Array.from({ length: 2100 }, (_, i) => `1,1,g${i % 1050}`);
    const files = { "preds.csv": ["label,prediction,group", ...rows, ""].join("\n") };
    const rule = { predictions: "preds.csv", rules: "accuracy >= 0.1 on each group" };
    const report = await evaluate(files, { ...rule, "min-slice-size": "2" });
    expect(report.verdict).toBe("warn");
    expect(report.checks.at(-1)).toMatchObject({
      outcome: "inconclusive",
      severity: "critical",
      message: expect.stringMatching(/^50 more slices of up to 2 rows were left out/),
    });
  });
});

describe("a confidence", () => {
  test("is claimed by no interval that leaves out the value itself", async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `${(i * 7) % 3 === 0 ? 1 : 0},${((i * 37) % 100) / 100}`);
    const files = { "preds.csv": ["label,score", ...rows, ""].join("\n") };
    const report = await evaluate(files, {
      predictions: "preds.csv",
      resamples: "300",
      rules: "ks >= 0.06 with 95% confidence",
    });
    const [check] = report.checks;
    expect(check?.interval?.low).toBeGreaterThan(0.06);
    expect(check?.observed).toBeLessThan(0.06);
    expect(check).toMatchObject({ outcome: "inconclusive", message: expect.stringMatching(/does not hold the value/) });
  });
});

describe("a confidence on each of several slices", () => {
  /** Slices of 100 rows, of which so many are right; labels of both classes. */
  const slices = (right: readonly number[]) =>
    [
      "label,prediction,group",
      ...right.flatMap((count, group) =>
        Array.from({ length: 100 }, (_, i) => `${i % 2},${i < count ? i % 2 : 1 - (i % 2)},g${group}`),
      ),
      "",
    ].join("\n");
  const decided = async (right: readonly number[], rule: string, resamples = "2000") => {
    const report = await evaluate({ "preds.csv": slices(right) }, { predictions: "preds.csv", rules: rule, resamples });
    return report.checks.map(({ outcome }) => outcome);
  };

  test("fails one slice alone, and among many only what is left after Holm", async () => {
    const rule = "accuracy >= 0.8 on each group with 95% confidence";
    // Wilson's interval of 70 of 100 ends at 0.781; one of 20 such is no surprise, 40 of 100 is one among any number.
    expect(await decided([70], rule)).toEqual(["fail"]);
    expect(await decided([70, ...Array<number>(19).fill(90)], rule)).toContain("inconclusive");
    expect((await decided([40, ...Array<number>(19).fill(90)], rule))[0]).toBe("fail");
  });

  test("claims no p that the resamples cannot tell apart", async () => {
    const rule = "mcc >= 0.9 on each group with 95% confidence";
    const right = [20, ...Array<number>(9).fill(98)];
    // Every resample of the first slice lies below, so its p is at most 1 / 101 of 100 resamples, and ten slices make it 0.1.
    expect((await decided(right, rule, "100"))[0]).toBe("inconclusive");
    expect((await decided(right, rule, "2000"))[0]).toBe("fail");
  });
});

describe("the user's own column", () => {
  test("with rows without a value does not pass quietly", async () => {
    const csv = `judge_score\n${"5\n".repeat(3)}NaN\n`;
    const report = await evaluate({ "preds.csv": csv }, { predictions: "preds.csv", rules: "mean(judge_score) >= 4" });
    expect(outcomes(report.checks)).toEqual({ "missing:judge_score": "fail", "rule:mean(judge_score)>=4": "pass" });
    expect(report.verdict).toBe("warn");
    expect(report.checks[0]?.message).toMatch(/no value in 1 row of 4, first at preds\.csv:5/);
  });
});

describe("a file without a label", () => {
  test.each([
    ["a rule that needs one", { rules: "accuracy >= 0.5" }],
    ["nothing asked of its own columns", {}],
  ])("is said to lack it, with the columns that are there: %s", async (_what, given: Record<string, string>) => {
    const { message } = await refusal({ "preds.csv": "label;score\n1;0.9\n" }, { predictions: "preds.csv", ...given });
    expect(message).toMatch(/^label: none of the columns .* is there; .* the columns are label;score$/);
  });
});

describe("an error of a rule", () => {
  const inConfig: Setting = {
    path: ".github/modelgate.yml",
    lines: [
      { text: "accuracy >= 0.1", line: 7 },
      { text: "acuracy >= 0.5", line: 8 },
    ],
  };

  test.each([
    ["acuracy >= 0.5", /did you mean accuracy\?/],
    ["accuracy >= 0.5 on each aeg", /there is no column "aeg"; did you mean age\?/],
    ["accuracy >= 0.5 on age=1000", /names no slice of the data/],
    ["accuracy no worse than 1pp", /compare-champion/],
    ["mape <= 0.1", /metric of regression tasks/],
  ])("names the line and the rule: %s", async (rule, problem) => {
    const { message } = await refusal(
      { "preds.csv": hundred },
      { predictions: "preds.csv", rules: `# what must hold\n${rule}` },
    );
    expect(message).toMatch(/^rules, line 2: "/);
    expect(message).toContain(rule);
    expect(message).toMatch(problem);
  });

  test("names the configuration's file and line", async () => {
    const error = await refusal({ "preds.csv": hundred }, { predictions: "preds.csv", rules: inConfig });
    expect(error.message).toMatch(/^\.github\/modelgate\.yml:8: "acuracy >= 0\.5" cannot be held: there is no metric/);
    expect(error).toMatchObject({ location: { path: ".github/modelgate.yml", line: 8 } });
  });
});
