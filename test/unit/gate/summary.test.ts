import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { summarise } from "../../../src/gate/summary.ts";
import { sampleCheck } from "../../support/sample-gate-report.ts";

const holds = sampleCheck();
const fails = sampleCheck({ outcome: "fail", observed: 0.842 });
const undecided = sampleCheck({
  title: "recall >= 0.6 with 95% confidence on region=west",
  expected: ">= 0.6 with 95% confidence",
  outcome: "inconclusive",
  observed: 0.61,
  interval: { low: 0.5512, high: 0.67, level: 0.95, method: "wilson" },
  slice: { region: "west" },
});
const failedWarning = sampleCheck({
  title: "log_loss <= 0.4 as warning",
  expected: "<= 0.4",
  outcome: "fail",
  severity: "warning",
  observed: 0.52,
});
const error = sampleCheck({
  id: "input",
  title: "Bad input",
  outcome: "error",
  observed: null,
  message: "preds.csv is empty\nmore",
});

describe("the summary", () => {
  it("says the number that failed against its bound", () => {
    expect(summarise([holds, fails, undecided, failedWarning])).toBe("roc_auc 0.842 < 0.85");
  });

  it("counts what else failed", () => {
    expect(summarise([fails, fails])).toBe("roc_auc 0.842 < 0.85, and 1 more rule fails");
    expect(summarise([fails, fails, fails], { noun: "expectation" })).toBe(
      "roc_auc 0.842 < 0.85, and 2 more expectations fail",
    );
  });

  it("puts an error first, then a critical failure, then what is undecided, then a failed warning", () => {
    expect(summarise([holds, failedWarning, undecided, fails, error])).toBe("preds.csv is empty");
    expect(summarise([holds, failedWarning, undecided])).toBe(
      "recall on region=west undecided: 0.551 to 0.67, asked >= 0.6 with 95% confidence",
    );
    expect(summarise([holds, failedWarning])).toBe("log_loss 0.52 > 0.4");
  });

  it("puts a failed warning before what is undecided where that is let pass", () => {
    expect(summarise([undecided, failedWarning], { onInconclusive: "pass" })).toBe("log_loss 0.52 > 0.4");
  });

  it("names the closest of those that hold", () => {
    const far = sampleCheck({ title: "f1 >= 0.5", expected: ">= 0.5", observed: 0.9 });
    expect(summarise([far, holds, far, far])).toBe("all 4 rules hold, closest roc_auc 0.902 >= 0.85");
    expect(summarise([holds])).toBe("the rule holds: roc_auc 0.902 >= 0.85");
  });

  it("says that nothing was asked", () => {
    expect(summarise([])).toBe("no rules: reported only");
    expect(summarise([sampleCheck({ severity: "info", outcome: "fail" })])).toBe("no rule that gates: reported only");
  });

  it("leaves info checks out of the count", () => {
    expect(summarise([holds, sampleCheck({ severity: "info", outcome: "fail", observed: 0 })])).toBe(
      "the rule holds: roc_auc 0.902 >= 0.85",
    );
  });
});

describe("a figure in the summary", () => {
  const cases: readonly (readonly [Partial<Check>, string])[] = [
    [{ observed: 0.84996 }, "roc_auc 0.84996 < 0.85"],
    [{ observed: 0.8499999 }, "roc_auc 0.8499999 < 0.85"],
    [{ title: "recall >= 70%", expected: ">= 70%", observed: 0.6512 }, "recall 65.1% < 70%"],
    [{ title: "p95(latency_ms) <= 250", expected: "<= 250", observed: 12480.7 }, "p95(latency_ms) 12481 > 250"],
    [{ title: "x > 0", expected: "> 0", observed: 0 }, "x 0 <= 0"],
    [{ title: "x == 1", expected: "== 1", observed: 2 }, "x 2 ≠ 1"],
    [{ title: "log_loss <= 1e-7", expected: "<= 1e-7", observed: 1.23456e-6 }, "log_loss 0.00000123 > 1e-7"],
    [{ title: "four_fifths on sex", expected: ">= 0.8", observed: 0.75 }, "four_fifths on sex 0.75 < 0.8"],
    [{ title: "psi <= 0.2 on age", expected: "<= 0.2", observed: 0.31 }, "psi on age 0.31 > 0.2"],
    [
      { title: "recall >= 0.7 on each region", observed: 0.5, expected: ">= 0.7", slice: { region: "the west" } },
      'recall on region="the west" 0.5 < 0.7',
    ],
    [{ observed: null, message: "roc_auc is undefined: one class" }, "roc_auc failed: roc_auc is undefined: one class"],
    [
      { title: "recall no worse than 2%", expected: "no worse than 2%", observed: -0.03 },
      "recall -0.03, asked no worse than 2%",
    ],
    [{ title: "not_null(age)", expected: "no missing value", observed: "3 missing" }, "not_null(age) failed"],
  ];
  it.each(cases)("%j reads %j", (changes, expected) => {
    expect(summarise([sampleCheck({ outcome: "fail", ...changes })])).toBe(expected);
  });
});
