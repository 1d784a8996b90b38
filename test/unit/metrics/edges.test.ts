import { describe, expect, it } from "vitest";
import { binary, columnsOnly, estimate, multiclass, regression, spec, value } from "./support.ts";

const documented = binary([0, 0, 1, 1], { score: [0.1, 0.4, 0.35, 0.8] });

describe("scikit-learn's documented examples", () => {
  it.each([
    ["roc_auc", 0.75],
    ["average_precision", 0.8333333333333333],
    ["roc_auc(max_fpr=0.5)", 0.6666666666666667],
  ])("%s of four scores is %d", (id, expected) => expect(value(id, documented)).toBeCloseTo(expected, 12));

  it("weighs rows in roc_auc", () => {
    const weighted = binary([0, 0, 1, 1], { score: [0.1, 0.4, 0.35, 0.8], weight: [1, 2, 3, 4] });
    expect(value("roc_auc", weighted)).toBeCloseTo(0.7142857142857143, 12);
  });

  it("has the brier score and log loss of its examples", () => {
    expect(value("brier", binary([0, 1, 1, 0], { score: [0.1, 0.9, 0.8, 0.3] }))).toBeCloseTo(0.0375, 12);
    expect(value("log_loss", binary([1, 0, 0, 1], { score: [0.9, 0.1, 0.2, 0.65] }))).toBeCloseTo(
      0.21616187468057912,
      12,
    );
  });

  it("has the MCC, kappa, balanced accuracy and macro F1 of its examples", () => {
    expect(value("mcc", binary([1, 1, 1, 0], { decision: [1, 0, 1, 1] }))).toBeCloseTo(-1 / 3, 12);
    // "negative", "positive", "neutral" against each other, as two readers judged five texts.
    const one = [0, 1, 0, 2, 1];
    const other = [0, 1, 0, 2, 0];
    expect(value("cohen_kappa", multiclass(one, other))).toBeCloseTo(0.6875, 12);
    expect(value("balanced_accuracy", binary([0, 1, 0, 0, 1, 0], { decision: [0, 1, 0, 0, 0, 1] }))).toBeCloseTo(
      0.625,
      12,
    );
    expect(value("f1(macro)", multiclass([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]))).toBeCloseTo(0.26666666666666666, 12);
  });

  it("has the regression figures of its examples", () => {
    const numbers = regression([3, -0.5, 2, 7], [2.5, 0.0, 2, 8]);
    expect(value("mape", numbers)).toBeCloseTo(0.3273809523809524, 12);
    expect(value("r2", numbers)).toBeCloseTo(0.9486081370449679, 12);
    expect(value("d2_absolute_error", numbers)).toBeCloseTo(0.7647058823529411, 12);
  });
});

describe("the edges that evaluation names", () => {
  it("leaves precision, recall and F1 of 0/0 undefined, and decides them by zero-division", () => {
    const nothing = binary([0, 0, 0], { decision: [0, 0, 0] });
    for (const id of ["precision", "recall", "f1"]) {
      const found = estimate(id, nothing, undefined, { zeroDivision: 1 });
      expect(found.value.value).toBeNull();
      expect(found.decisive).toEqual({ value: 1 });
      expect(found.intervalAt).toBeNull();
      expect(found.note).toMatch(/zero-division/);
    }
  });

  it("takes an undefined share of errors as 1 less zero-division, so that the default passes no bound", () => {
    const noPositives = binary([0, 0, 0], { decision: [0, 0, 0] });
    for (const id of ["fnr", "fdr"]) {
      expect(estimate(id, noPositives).value.value).toBeNull();
      expect(estimate(id, noPositives).decisive).toEqual({ value: 1 });
      expect(estimate(id, noPositives, undefined, { zeroDivision: 1 }).decisive).toEqual({ value: 0 });
    }
    const noNegatives = binary([1, 1], { decision: [1, 1] });
    for (const id of ["fpr", "false_omission_rate"]) {
      expect(estimate(id, noNegatives).decisive).toEqual({ value: 1 });
    }
    // Of three classes one has no label: its recall counts as 0, so its miss rate counts as 1.
    const neverLabelled = multiclass([0, 1, 1], [0, 1, 2], { classes: 3 });
    expect(estimate("fnr(macro)", neverLabelled)).toMatchObject({
      value: { value: (0 + 0.5 + 1) / 3 },
      note: "0/0 of 1 class counts as 1",
    });
  });

  it("counts 0/0 of a class as zero-division in a macro average, and says so", () => {
    const neverPredicted = multiclass([0, 1, 2], [0, 1, 1], { classes: 3 });
    expect(estimate("precision(macro)", neverPredicted)).toMatchObject({
      value: { value: 0.5 },
      note: "0/0 of 1 class counts as 0",
    });
    expect(estimate("precision(macro)", neverPredicted, undefined, { zeroDivision: 1 }).value.value).toBeCloseTo(
      2.5 / 3,
      12,
    );
  });

  it("gives F1 0 where something is predicted and nothing is hit", () => {
    expect(value("f1", binary([0, 0, 1], { decision: [1, 0, 0] }))).toBe(0);
  });

  it("leaves an AUC with one class undefined and halves ties", () => {
    expect(value("roc_auc", binary([1, 1], { score: [0.2, 0.3] }))).toBeNull();
    expect(value("roc_auc", binary([0, 1, 0, 1], { score: [0.5, 0.5, 0.5, 0.5] }))).toBe(0.5);
  });

  it("takes -0 and 0 as one score", () => {
    expect(value("roc_auc", binary([0, 1], { score: [0, -0] }))).toBe(0.5);
    expect(value("roc_auc", binary([0, 1], { score: [-0, 0], weight: [1, 2] }))).toBe(0.5);
  });

  it("gives R² of a constant label 1 if perfect, else 0, and none of one row", () => {
    expect(value("r2", regression([0.1, 0.1, 0.1], [0.1, 0.1, 0.1]))).toBe(1);
    expect(value("r2", regression([0.1, 0.1, 0.1], [0.1, 0.1, 0.2]))).toBe(0);
    expect(value("r2", regression([3], [3]))).toBeNull();
  });

  it("clips log loss at the float epsilon", () => {
    expect(value("log_loss", binary([1, 0], { score: [0, 0.5] }))).toBeCloseTo(
      (-Math.log(Number.EPSILON) + Math.log(2)) / 2,
      12,
    );
  });

  it("asks rows of class scores to sum to 1, and every class to occur, for a multiclass AUC", () => {
    const scores = [
      [0.6, 0.3, 0.1],
      [0.2, 0.7, 0.1],
      [0.1, 0.2, 0.7],
    ];
    expect(value("roc_auc", multiclass([0, 1, 2], [0, 1, 2], { scores }))).toBe(1);
    expect(estimate("roc_auc", multiclass([0, 1, 1], [0, 1, 1], { scores })).value).toMatchObject({
      reason: "a class has no rows",
    });
    const unnormed = [[0.6, 0.3, 0.3], ...scores.slice(1)];
    expect(estimate("roc_auc", multiclass([0, 1, 2], [0, 1, 2], { scores: unnormed })).value).toMatchObject({
      value: null,
      reason: expect.stringMatching(/sum to 1/),
    });
  });

  it("gives MCC 0 where predictions are constant, and no kappa with one label", () => {
    expect(value("mcc", binary([0, 1, 1], { decision: [1, 1, 1] }))).toBe(0);
    expect(value("cohen_kappa", binary([1, 1, 1], { decision: [1, 1, 1] }))).toBeNull();
  });
});

describe("what cannot be computed is undefined with its reason", () => {
  const reasonOf = (id: string, examples: Parameters<typeof value>[1]) => estimate(id, examples).value;

  it("names the missing column role", () => {
    expect(reasonOf("f1", binary([0, 1], {}))).toEqual({
      value: null,
      reason: "there is neither a prediction nor a threshold",
    });
    expect(reasonOf("roc_auc", binary([0, 1], { decision: [0, 1] }))).toEqual({
      value: null,
      reason: "there is no score column",
    });
  });

  it("ranks scores outside 0…1 and refuses them as probabilities", () => {
    const ranking = binary([0, 1, 0, 1], { score: [-3, 8, 1, 4] });
    expect(value("roc_auc", ranking)).toBe(1);
    for (const id of ["log_loss", "brier", "ece", "calibration_slope"]) {
      expect(reasonOf(id, ranking)).toMatchObject({ value: null, reason: expect.stringMatching(/outside 0…1/) });
    }
  });

  it("says so of every metric on an empty slice", () => {
    const empty = { slice: { a: "b" }, rows: new Uint32Array(0) };
    for (const id of ["accuracy", "tp", "f1(macro)", "roc_auc", "log_loss", "ece", "lift", "cost(fp=1,fn=2)", "mcc"]) {
      expect(estimate(id, documented, empty).value).toEqual({ value: null, reason: "there are no rows" });
    }
    for (const id of ["mae", "r2", "medae", "max_error", "spearman"]) {
      expect(estimate(id, regression([1, 2], [2, 1]), empty).value.value).toBeNull();
    }
  });

  it("says so where all rows of a slice weigh nothing", () => {
    const weightless = { slice: { a: "b" }, rows: Uint32Array.of(0, 1) };
    const rows = binary([0, 1, 1, 0], { score: [0.1, 0.4, 0.35, 0.8], weight: [0, 0, 1, 2] });
    for (const id of [
      "accuracy",
      "roc_auc",
      "log_loss",
      "ece",
      "ece(equal_mass)",
      "average_precision",
      "lift",
      "calibration_slope",
    ]) {
      expect(estimate(id, rows, weightless).value.value, id).toBeNull();
    }
    const numbers = regression([1, 2, 3], [2, 2, 4], { weight: [0, 0, 1], columns: { x: [1, 2, 3] } });
    for (const id of ["mae", "r2", "medae", "spearman", "mean(x)", "p50(x)", "min(x)", "d2_absolute_error"]) {
      expect(estimate(id, numbers, weightless).value.value, id).toBeNull();
    }
  });

  it("refuses a deviance or logarithm outside its domain, and kendall with weights", () => {
    expect(reasonOf("poisson_deviance", regression([1, -1], [1, 1]))).toMatchObject({
      value: null,
      reason: expect.stringMatching(/labels of 0 or more/),
    });
    expect(reasonOf("gamma_deviance", regression([0, 1], [1, 1]))).toMatchObject({ value: null });
    expect(reasonOf("rmsle", regression([-1, 1], [1, 1]))).toMatchObject({
      value: null,
      reason: expect.stringMatching(/above −1/),
    });
    expect(reasonOf("kendall", regression([1, 2], [1, 3], { weight: [1, 2] }))).toMatchObject({
      value: null,
      reason: expect.stringMatching(/weights/),
    });
  });

  it("refuses a rate of a column with other values than 0 and 1", () => {
    expect(value("rate(ok)", columnsOnly(4, { columns: { ok: [1, 0, Number.NaN, 1] } }))).toBeCloseTo(2 / 3, 12);
    expect(value("rate(ok)", columnsOnly(3, { columns: { ok: [1, 0, 2] } }))).toBeNull();
  });

  it("has no value of a column without values", () => {
    const blank = columnsOnly(2, { columns: { x: [Number.NaN, Number.NaN] } });
    for (const id of ["mean(x)", "sum(x)", "std(x)", "min(x)", "p95(x)", "rate(x)"]) {
      expect(estimate(id, blank)).toMatchObject({ value: { value: null }, support: { n: 0, missing: 2 } });
    }
  });
});

describe("metrics that scikit-learn does not have", () => {
  it("takes the threshold that meets a floor, and 0 where none does", () => {
    const rows = binary([1, 0, 1, 0, 1], { score: [0.9, 0.8, 0.7, 0.6, 0.5] });
    expect(value("recall_at_precision(0.9)", rows)).toBeCloseTo(1 / 3, 12);
    expect(value("precision_at_recall(0.6)", rows)).toBeCloseTo(2 / 3, 12);
    expect(value("tpr_at_fpr(0)", rows)).toBeCloseTo(1 / 3, 12);
    expect(value("recall_at_precision(0.9)", binary([0, 1], { score: [0.9, 0.1] }))).toBe(0);
  });

  it("counts rows that tie at the edge of a lift in part", () => {
    const tied = binary([1, 0, 1, 0], { score: [0.5, 0.5, 0.5, 0.5] });
    expect(value("lift(0.25)", tied)).toBeCloseTo(1, 12);
    expect(value("lift(0.5)", binary([1, 1, 0, 0], { score: [4, 3, 2, 1] }))).toBeCloseTo(2, 12);
  });

  it("splits the Brier score of a binned forecast into reliability − resolution + uncertainty", () => {
    const rows = binary([0, 1, 1, 0, 1, 1], { score: [0.15, 0.15, 0.55, 0.55, 0.95, 0.95] });
    const parts = ["brier_reliability", "brier_resolution", "brier_uncertainty"].map(
      (id) => value(id, rows) ?? Number.NaN,
    );
    expect(parts[0] - parts[1] + parts[2]).toBeCloseTo(value("brier", rows) ?? Number.NaN, 12);
  });

  it("keeps rows of one probability in one bin of equal mass", () => {
    const rows = binary([0, 1, 0, 1], { score: [0.5, 0.5, 0.5, 0.5] });
    expect(value("ece(equal_mass,bins=2)", rows)).toBe(0);
  });

  it("judges prediction intervals, ends included, without the rows that lack one", () => {
    const rows = regression([1, 2, 3, 4], [1, 2, 3, 4], {
      columns: { lo: [1, 2.5, Number.NaN, 0], hi: [2, 3, 9, 5] },
    });
    expect(estimate("interval_coverage(lo,hi)", rows)).toMatchObject({
      id: "interval_coverage(lo,hi)",
      value: { value: 2 / 3 },
      support: { n: 3, missing: 1 },
    });
    expect(value("interval_width(lo,hi)", rows)).toBeCloseTo((1 + 0.5 + 5) / 3, 12);
  });

  it("scales mase by the naive forecast of m rows earlier", () => {
    expect(value("mase", regression([1, 3, 2, 6], [1, 2, 2, 4]))).toBeCloseTo(0.75 / (7 / 3), 12);
    expect(value("mase(2)", regression([1, 3, 2, 6], [1, 2, 2, 4]))).toBeCloseTo(0.75 / 2, 12);
    expect(value("mase", regression([2, 2, 2], [1, 2, 2]))).toBeNull();
  });

  it("finds calibration slope 1 and intercept 0 for scores that are the shares themselves", () => {
    const rows = binary([0, 0, 0, 1, 0, 1, 1, 1], { score: [0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75] });
    expect(value("calibration_slope", rows)).toBeCloseTo(1, 10);
    expect(value("calibration_intercept", rows)).toBeCloseTo(0, 10);
    expect(value("calibration_slope", binary([0, 0, 1, 1], { score: [0.1, 0.2, 0.8, 0.9] }))).toBeNull();
  });

  it("takes weighted percentiles from the cumulated weight", () => {
    expect(value("p50(x)", columnsOnly(3, { columns: { x: [1, 2, 3] }, weight: [1, 1, 4] }))).toBe(3);
    expect(value("p50(x)", columnsOnly(4, { columns: { x: [4, 1, 2, 3] }, weight: [1, 1, 2, 0] }))).toBe(2);
  });
});

it("counts supports in rows, of the class asked for", () => {
  const rows = multiclass([0, 1, 1, 2], [0, 1, 2, 2], { weight: [1, 5, 1, 1] });
  expect(estimate("recall(class=c1)", rows).support).toEqual({ n: 4, positives: 2, negatives: 2 });
  expect(estimate("accuracy", rows).support).toEqual({ n: 4 });
  expect(estimate("accuracy", documented).support).toEqual({ n: 4, positives: 2, negatives: 2 });
  expect(spec("accuracy", documented).direction).toBe("higher");
  // A column of scores that is named after a metric is better as that is; of another name nobody knows.
  expect(["mean(f1)", "mean(log_loss)", "mean(judge)", "std(f1)"].map((id) => spec(id, documented).direction)).toEqual([
    "higher",
    "lower",
    "none",
    "none",
  ]);
});
