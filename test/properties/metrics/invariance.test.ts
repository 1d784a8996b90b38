import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BinaryExamples, RegressionExamples } from "../../../src/metrics/examples.ts";
import { readWeightings } from "../../../src/metrics/summarise.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { binary, columnsOnly, estimate, regression, settings, spec, value } from "../../unit/metrics/support.ts";

const binaryIds = [
  "accuracy",
  "balanced_accuracy",
  "precision",
  "recall",
  "f1",
  "f1(macro)",
  "mcc",
  "cohen_kappa",
  "roc_auc",
  "roc_auc(max_fpr=0.4)",
  "average_precision",
  "ks",
  "lift(0.3)",
  "recall_at_precision(0.5)",
  "tpr_at_fpr(0.3)",
  "log_loss",
  "brier",
  "ece",
  "ece(equal_mass)",
  "mce",
  "brier_resolution",
];
const regressionIds = [
  "mae",
  "rmse",
  "medae",
  "r2",
  "d2_absolute_error",
  "spearman",
  "bias",
  "wape",
  "explained_variance",
  "max_error",
];

const row = fc.record({
  label: fc.integer({ min: 0, max: 1 }),
  score: fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
  weight: fc.integer({ min: 1, max: 3 }),
  number: fc.integer({ min: -50, max: 50 }).map((of) => of / 4),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
const table = fc.array(row, { minLength: 1, maxLength: 40 });

const scored = (rows: readonly Row[], weighted = false): BinaryExamples =>
  binary(
    rows.map(({ label }) => label),
    { score: rows.map(({ score }) => score), weight: weighted ? rows.map(({ weight }) => weight) : null },
  );
const numbered = (rows: readonly Row[], weighted = false): RegressionExamples =>
  regression(
    rows.map(({ number }) => number),
    rows.map(({ score }) => score * 10 - 5),
    { weight: weighted ? rows.map(({ weight }) => weight) : null },
  );

function same(one: number | null, other: number | null, id: string): void {
  if (one === null || other === null) expect(other, id).toBe(one);
  else expect(Math.abs(one - other), id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
}

describe("figures of a table", () => {
  it("do not depend on the order of its rows", () => {
    fc.assert(
      fc.property(table, fc.integer(), (rows, seed) => {
        const random = createRandom(seed);
        const shuffled = rows
          .map((of) => ({ of, key: random.next() }))
          .sort((a, b) => a.key - b.key)
          .map(({ of }) => of);
        for (const id of binaryIds) same(value(id, scored(rows)), value(id, scored(shuffled)), id);
        for (const id of regressionIds) same(value(id, numbered(rows)), value(id, numbered(shuffled)), id);
      }),
      { numRuns: 60 },
    );
  });

  it("take a row of weight 2 as a row that stands twice", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const repeated = rows.flatMap((of) => Array.from({ length: of.weight }, () => of));
        for (const id of binaryIds) same(value(id, scored(repeated)), value(id, scored(rows, true)), id);
        for (const id of regressionIds) {
          // One row of weight 2 is one row still: no spread to explain.
          if (rows.length > 1) same(value(id, numbered(repeated)), value(id, numbered(rows, true)), id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are those of its slice's rows alone", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 3 }), (rows, weight) => {
        const kept = rows.flatMap((of, i) => (of.weight <= weight ? [i] : []));
        const view = { slice: { kept: "yes" }, rows: Uint32Array.from(kept) };
        const apart = kept.map((i) => rows[i]);
        for (const id of binaryIds) same(value(id, scored(apart)), estimate(id, scored(rows), view).value.value, id);
        for (const id of regressionIds)
          same(value(id, numbered(apart)), estimate(id, numbered(rows), view).value.value, id);
      }),
      { numRuns: 40 },
    );
  });

  it("are never NaN or infinite, and undefined only with a reason", () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const id of [...binaryIds, "lr_plus", "dor", "markedness", "calibration_slope", "calibration_intercept"]) {
          const found = estimate(id, scored(rows)).value;
          if (found.value === null) expect(found.reason).not.toBe("");
          else expect(Number.isFinite(found.value), id).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("ranking", () => {
  it("is left alone by a monotone transform of the scores", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const label = rows.map(({ label: of }) => of);
        const curved = binary(label, { score: rows.map(({ score }) => Math.exp(3 * score) - 7) });
        for (const id of ["roc_auc", "average_precision", "ks", "lift(0.3)", "gini"])
          same(value(id, scored(rows)), value(id, curved), id);
      }),
    );
  });

  it("turns into its complement when the labels are swapped", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const swapped = binary(
          rows.map(({ label }) => 1 - label),
          { score: rows.map(({ score }) => score) },
        );
        const auc = value("roc_auc", scored(rows));
        same(auc === null ? null : 1 - auc, value("roc_auc", swapped), "roc_auc");
      }),
    );
  });

  it("gives precision of one class what it gives npv of the other", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const flipped = binary(
          rows.map(({ label }) => 1 - label),
          { decision: rows.map(({ score }) => (score >= 0.5 ? 0 : 1)) },
        );
        const pairs = [
          ["precision", "npv"],
          ["recall", "specificity"],
          ["fdr", "false_omission_rate"],
          ["mcc", "mcc"],
        ];
        for (const [one, other] of pairs) same(value(one, scored(rows)), value(other, flipped), one);
      }),
    );
  });
});

it("sums prepared weightings as it sums a table once", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const weights = Float64Array.from(rows, ({ weight }) => weight);
      const examples = scored(rows);
      const readings = readWeightings(examples, null);
      for (const id of binaryIds) {
        const computed = spec(id, examples).statistic.compute(readings(weights), settings);
        same(value(id, scored(rows, true)), computed.kind === "defined" ? computed.value : null, id);
      }
    }),
    { numRuns: 40 },
  );
});

it("draws the same distribution by counts as by rows", () => {
  const random = createRandom("by counts");
  const label = Array.from({ length: 400 }, () => (random.next() < 0.3 ? 1 : 0));
  const decision = label.map((of) => (random.next() < 0.8 ? of : 1 - of));
  const over = { resamples: 8000 };
  const byCounts = estimate("f1", binary(label, { decision }), undefined, over).intervalAt;
  // Weights that differ by nothing that matters make it resample rows.
  const weight = label.map((_, i) => 1 + (i % 2) * 1e-9);
  const byRows = estimate("f1", binary(label, { decision, weight }), undefined, over).intervalAt;
  for (const level of [0.5, 0.8, 0.95]) {
    const [one, other] = [byCounts?.(level), byRows?.(level)];
    const width = (one?.high ?? 0) - (one?.low ?? 0);
    expect(Math.abs((one?.low ?? 0) - (other?.low ?? 1)) / width).toBeLessThan(0.06);
    expect(Math.abs((one?.high ?? 0) - (other?.high ?? 1)) / width).toBeLessThan(0.06);
  }
});

it("interpolates percentiles between the least and the greatest, growing with the percent", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 }), (x) => {
      const rows = columnsOnly(x.length, { columns: { x } });
      const found = [5, 25, 50, 75, 95].map((percent) => value(`p${percent}(x)`, rows) ?? Number.NaN);
      expect(found[0]).toBeGreaterThanOrEqual(Math.min(...x));
      expect(found[4]).toBeLessThanOrEqual(Math.max(...x));
      for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThanOrEqual(found[i - 1]);
    }),
  );
});
