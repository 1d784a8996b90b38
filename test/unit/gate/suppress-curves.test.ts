import fc from "fast-check";
import { expect, test } from "vitest";
import { redact } from "../../../src/gate/privacy.ts";
import type { Figure, GateReport } from "../../../src/gate/report.ts";
import { expectValidReport } from "../../support/report.ts";
import { sampleGateReport, sampleMetric } from "../../support/sample-gate-report.ts";

/** Labels in the order of their scores, and the curves that they give at full resolution. */
function curves(
  labels: readonly boolean[],
  name = "this one",
): { figures: Figure[]; positives: number; negatives: number } {
  const positives = labels.filter((label) => label).length;
  const negatives = labels.length - positives;
  const above = labels.map((_, at) => {
    const found = labels.slice(0, at + 1).filter((label) => label).length;
    return { found, wrong: at + 1 - found };
  });
  const axis = { title: "" };
  const roc = above.map(({ found, wrong }) => ({ x: wrong / negatives, y: found / positives }));
  const recall = above.map(({ found, wrong }) => ({ x: found / positives, y: found / (found + wrong) }));
  return {
    positives,
    negatives,
    figures: [
      { id: "roc", kind: "line", title: "ROC", x: axis, y: axis, series: [{ name, points: [{ x: 0, y: 0 }, ...roc] }] },
      {
        ...{ id: "precision-recall", kind: "line", title: "PR", x: axis, y: axis, series: [{ name, points: recall }] },
        reference: { name: "prevalence", points: [{ x: 0, y: positives / labels.length }] },
      },
    ],
  };
}

function suppressed(
  labels: readonly boolean[],
  suppressBelow: number,
  changes: Partial<GateReport> = {},
): readonly Figure[] {
  const { figures, positives, negatives } = curves(labels);
  const metrics = [sampleMetric({ value: 0.5, support: { n: labels.length, positives, negatives } })];
  const report = redact(sampleGateReport({ metrics, checks: [], figures, ...changes }), {
    ...{ showValues: false, keyDisplay: "none", suppressBelow },
  });
  expectValidReport(report);
  return report.figures;
}

/** What a reader can count: positives and negatives above each threshold that either curve shows, and at both ends. */
function counted(figures: readonly Figure[], positives: number, negatives: number): [number, number][] {
  const points = figures.flatMap(({ id, series }) =>
    series.flatMap(({ points }) =>
      points.map(({ x, y }): [number, number] =>
        id === "roc" ? [y * positives, x * negatives] : [x * positives, (x * positives * (1 - y)) / y],
      ),
    ),
  );
  return [[0, 0], ...points, [positives, negatives]].map(([a = 0, b = 0]) => [Math.round(a), Math.round(b)]);
}

test("no two points of ROC and precision–recall, taken together, count fewer rows between them than may be shown", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 60, maxLength: 160 }),
      fc.integer({ min: 2, max: 15 }),
      (labels, below) => {
        const positives = labels.filter((label) => label).length;
        fc.pre(positives >= below && labels.length - positives >= below);
        const read = counted(suppressed(labels, below), positives, labels.length - positives);
        const between = read.flatMap((one) => read.map((other) => [one[0] - other[0], one[1] - other[1]])).flat();
        expect(between.map(Math.abs).filter((rows) => rows > 0 && rows < below)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("the curves keep their shape where there are rows enough", () => {
  const labels = Array.from({ length: 400 }, (_, at) => (at * 7919) % 400 > at);
  const [roc, recall] = suppressed(labels, 10);
  expect(roc?.series[0]?.points.length).toBeGreaterThan(10);
  expect(recall?.series[0]?.points.length).toBeGreaterThan(10);
  expect(roc?.series[0]?.points.at(-1)).toEqual({ x: 1, y: 1 });
});

test("curves whose points are no counts of the rows are emptied, and their prior goes with them", () => {
  const labels = Array.from({ length: 100 }, (_, at) => at % 3 === 0);
  const weighted = [sampleMetric({ value: 0.5, support: { n: 100, positives: 41, negatives: 59 } })];
  const none = [sampleMetric({ value: 0.5, support: { n: 100 } })];
  for (const metrics of [weighted, none]) {
    for (const figure of suppressed(labels, 10, { metrics })) {
      expect(figure.series).toEqual([{ name: "this one", points: [] }]);
      expect(figure.reference).toBeUndefined();
    }
  }
  expect(suppressed(labels, 0)[0]?.series[0]?.points).toHaveLength(101);
});
