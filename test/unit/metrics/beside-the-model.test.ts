import { describe, expect, it } from "vitest";
import { dummyFigures } from "../../../src/metrics/baseline.ts";
import { figuresOf, tablesOf } from "../../../src/metrics/curves.ts";
import type { Examples } from "../../../src/metrics/examples.ts";
import { flattenNumbers } from "../../../src/metrics/metrics-file.ts";
import { parseSliceSpec } from "../../../src/metrics/slices.ts";
import { worstSlices } from "../../../src/metrics/worst-slices.ts";
import { createRandom } from "../../../src/stats/random.ts";
import type { Column } from "../../../src/table/column.ts";
import { binary, multiclass, regression, settings, spec } from "./support.ts";

function dummy(examples: Examples, ...ids: string[]) {
  return Object.fromEntries(
    dummyFigures(
      examples,
      ids.map((id) => spec(id, examples)),
      settings,
    ),
  );
}

describe("the dummy beside the model", () => {
  it("says the majority class, with the prior as its score", () => {
    const rows = binary([0, 0, 0, 1], { score: [0.1, 0.2, 0.3, 0.9] });
    const found = dummy(
      rows,
      "accuracy",
      "roc_auc",
      "average_precision",
      "brier",
      "log_loss",
      "recall",
      "f1",
      "precision",
      "prevalence",
    );
    expect(found.accuracy).toBe(0.75);
    expect(found.roc_auc).toBe(0.5);
    expect(found.average_precision).toBe(0.25);
    expect(found.brier).toBeCloseTo(0.25 * 0.75, 12);
    expect(found.log_loss).toBeCloseTo(-0.25 * Math.log(0.25) - 0.75 * Math.log(0.75), 12);
    expect(found.recall).toBe(0);
    expect(found).not.toHaveProperty("precision");
    expect(found).not.toHaveProperty("prevalence");
  });

  it("counts weights", () => {
    expect(dummy(binary([0, 0, 1], { decision: [0, 0, 1], weight: [1, 1, 6] }), "accuracy")).toEqual({
      accuracy: 0.75,
    });
  });

  it("says the shares of several classes", () => {
    const scores = [
      [0.6, 0.2, 0.2],
      [0.2, 0.6, 0.2],
      [0.2, 0.2, 0.6],
      [0.6, 0.2, 0.2],
    ];
    const found = dummy(
      multiclass([0, 1, 2, 0], [0, 1, 2, 0], { scores }),
      "accuracy",
      "balanced_accuracy",
      "roc_auc",
      "brier",
    );
    expect(found.accuracy).toBe(0.5);
    expect(found.balanced_accuracy).toBeCloseTo(1 / 3, 12);
    expect(found.roc_auc).toBe(0.5);
    expect(found.brier).toBeCloseTo(0.625, 12);
  });

  it("says the median to absolute errors and the mean to squared ones", () => {
    const found = dummy(regression([0, 1, 8], [0, 1, 8]), "mae", "rmse", "r2", "d2_absolute_error");
    expect(found.mae).toBeCloseTo(8 / 3, 12);
    expect(found.rmse).toBeCloseTo(Math.sqrt((9 + 4 + 25) / 3), 12);
    expect(found.r2).toBeCloseTo(0, 12);
    expect(found.d2_absolute_error).toBe(0);
  });
});

describe("tables and figures", () => {
  const random = createRandom("figures");
  const score = Array.from({ length: 2000 }, () => random.next());
  const label = score.map((of) => (random.next() < of ? 1 : 0));
  const rows = binary(label, { score });

  it("count the confusion matrix", () => {
    const found = tablesOf(multiclass([0, 0, 1, 2, 2, 2], [0, 1, 1, 2, 0, 0]));
    expect(found.map(({ id }) => id)).toEqual(["confusion", "classes", "confused-pairs"]);
    expect(found[0].rows).toEqual([
      ["c0", 1, 1, 0],
      ["c1", 0, 1, 0],
      ["c2", 2, 0, 1],
    ]);
    expect(found[2].rows[0]).toEqual(["c2", "c0", 2, 200 / 3]);
  });

  it("draw ROC and precision-recall with at most 200 points, ends included", () => {
    const [, roc, precisionRecall] = figuresOf(rows, 0.95);
    const points = roc.series[0].points;
    expect([roc.id, precisionRecall.id]).toEqual(["roc", "precision-recall"]);
    expect(points.length).toBeLessThanOrEqual(200);
    expect(points[0]).toEqual({ x: 0, y: 0 });
    expect(points.at(-1)).toEqual({ x: 1, y: 1 });
    expect(precisionRecall.series[0].points.length).toBeLessThanOrEqual(200);
    expect(precisionRecall.series[0].points.at(-1)?.x).toBe(1);
  });

  it("keep a curve's area when they thin it", () => {
    const [, roc] = figuresOf(rows, 0.95);
    const { points } = roc.series[0];
    const area = points.slice(1).reduce((sum, { x, y }, i) => sum + ((x - points[i].x) * (y + points[i].y)) / 2, 0);
    const whole = rows.score ?? new Float64Array(0);
    const pairs = whole.reduce(
      (sum, of, i) =>
        sum +
        (rows.label[i] === 1
          ? whole.reduce((wins, other, j) => wins + (rows.label[j] === 0 && of > other ? 1 : 0), 0)
          : 0),
      0,
    );
    const positives = label.reduce<number>((sum, of) => sum + of, 0);
    expect(area).toBeCloseTo(pairs / positives / (label.length - positives), 3);
  });

  it("show calibration in bins with Wilson's bars and counts", () => {
    const figure = figuresOf(rows, 0.95).find(({ id }) => id === "calibration");
    const points = figure?.series[0].points ?? [];
    expect(points).toHaveLength(10);
    expect(points.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(2000);
    for (const { x, y, low = 1, high = 0 } of points) {
      expect(Math.abs(x - y)).toBeLessThan(0.15);
      expect(low).toBeLessThan(y);
      expect(high).toBeGreaterThan(y);
    }
  });

  it("name no single row's score or number", () => {
    const lonely = binary([0, 1, 0], { score: [0.1234567, 0.5123456, 0.9876543] });
    const written = JSON.stringify([figuresOf(lonely, 0.95), tablesOf(lonely)]);
    expect(written).not.toMatch(/1234567|5123456|9876543/);
    const values = Array.from({ length: 40 }, (_, i) => 1000.12345 + i * 17.171717);
    const numbers = JSON.stringify(
      figuresOf(
        regression(
          values,
          values.map((of) => of + 3.33333),
        ),
        0.95,
      ),
    );
    for (const of of values) expect(numbers).not.toContain(String(of));
  });

  it("bin residuals, and draw none of few rows", () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    const [residuals, actual] = figuresOf(
      regression(
        values,
        values.map((of) => of + 2),
      ),
      0.95,
    );
    expect(residuals.series[0].points.every(({ y, n }) => y === 2 && n === 10)).toBe(true);
    expect(actual.series[0].points).toHaveLength(10);
    expect(figuresOf(regression([1, 2], [2, 1]), 0.95)).toEqual([]);
  });
});

describe("the weakest slices", () => {
  const length = 600;
  const group = Array.from({ length }, (_, i) => i % 3);
  const plan = Array.from({ length }, (_, i) => Math.floor(i / 3) % 2);
  // Only group 2 under plan 1 is wrong, half of the time.
  const decision = group.map((of, i) => (of === 2 && plan[i] === 1 && i % 4 < 2 ? 0 : 1));
  const rows = binary(
    decision.map(() => 1),
    { decision },
  );
  const column = (name: string, values: number[]): Column => ({
    type: "number",
    name,
    length,
    missing: null,
    values: Float64Array.from(values),
  });
  const question = {
    examples: rows,
    metrics: ["tp", "recall"].map((id) => spec(id, rows)),
    specs: [parseSliceSpec("group"), parseSliceSpec("plan")],
    columns: new Map([column("group", group), column("plan", plan)].map((of) => [of.name, of])),
    minSliceSize: 30,
    settings: { ...settings, confidence: 0.95 },
  };

  it("are found among pairs of columns, with interval and size", () => {
    const [table] = worstSlices(question);
    expect(table.id).toBe("worst-slices");
    expect(table.title).toBe("Weakest slices by recall");
    expect(table.rows[0].slice(0, 3)).toEqual(["group=2, plan=1", 100, 0.5]);
    expect(table.rows[0][4]).toBeLessThan(0.6);
  });

  it("leave out what is smaller than min-slice-size, and are none without columns", () => {
    expect(worstSlices({ ...question, minSliceSize: 150 })[0].rows.map(([name]) => name)).not.toContain(
      "group=2, plan=1",
    );
    expect(worstSlices({ ...question, specs: [] })).toEqual([]);
  });
});

describe("a metrics file", () => {
  it("is its numbers by path", () => {
    const { numbers, notes } = flattenNumbers(
      {
        val: { accuracy: 0.9, loss: [1, 0.5] },
        model: "resnet",
        ok: true,
        epoch: 3,
      },
      "metrics-file",
    );
    expect(numbers).toEqual([
      { path: "val.accuracy", value: { value: 0.9 } },
      { path: "val.loss.0", value: { value: 1 } },
      { path: "val.loss.1", value: { value: 0.5 } },
      { path: "epoch", value: { value: 3 } },
    ]);
    expect(notes).toEqual(["metrics-file: left out because they are no numbers: model, ok"]);
  });

  it.each([Number.NaN, "NaN", ".nan"])("has NaN (%s) as undefined", (of) =>
    expect(flattenNumbers({ loss: of }, "metrics-file").numbers).toEqual([
      { path: "loss", value: { value: null, reason: "the file says NaN" } },
    ]),
  );

  it.each([Number.POSITIVE_INFINITY, "-Infinity", "inf"])("has an infinity (%s) as undefined", (of) =>
    expect(flattenNumbers({ loss: of }, "metrics-file").numbers[0].value).toEqual({
      value: null,
      reason: "the file says infinity",
    }),
  );

  it("refuses two values of one path, rows in disguise and bottomless nesting", () => {
    expect(() => flattenNumbers({ "a.b": 1, a: { b: 2 } }, "metrics-file")).toThrow(/two values at a\.b/);
    expect(() =>
      flattenNumbers(
        Array.from({ length: 10_001 }, (_, i) => i),
        "metrics-file",
      ),
    ).toThrow(/more than 10000 numbers/);
    let deep: unknown = 1;
    for (let i = 0; i < 40; i++) deep = { deep };
    expect(() => flattenNumbers(deep, "metrics-file")).toThrow(/nested deeper than 32/);
  });
});
