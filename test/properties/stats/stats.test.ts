import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapReplicates, planBootstrap } from "../../../src/stats/bootstrap.ts";
import { bca, percentile } from "../../../src/stats/bootstrap-interval.ts";
import { benjaminiHochberg, holm } from "../../../src/stats/corrections.ts";
import { kendall, pearson, spearman } from "../../../src/stats/correlation.ts";
import { delong, delongComponents, delongInterval } from "../../../src/stats/delong.ts";
import { tailProbability } from "../../../src/stats/invert.ts";
import { clopperPearson, wilson } from "../../../src/stats/proportion.ts";
import { quantileOfRepeated, quantileOfSorted, weightedQuantile } from "../../../src/stats/quantile.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { midranks, repeatedMidranks } from "../../../src/stats/ranks.ts";
import { argsort } from "../../../src/stats/sorting.ts";
import { sum } from "../../../src/stats/sum.ts";

const anyNumber = fc.double({ noNaN: true });
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
/** Scores on a coarse grid, so that ties are common. */
const tiedScores = fc
  .array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 30 })
  .map((scores) => Float64Array.from(scores));
const counts = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([successes, failures]) => ({ successes, n: successes + failures }));

describe("sorting", () => {
  test("argsort is a stable permutation that sorts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyNumber, fc.constantFrom(0, -0, 1, 1 + Number.EPSILON)), { maxLength: 300 }),
        (list) => {
          const values = Float64Array.from(list);
          const order = argsort(values);
          expect(new Set(order).size).toBe(values.length);
          for (let i = 1; i < order.length; i++) {
            const [before, after] = [values[order[i - 1]], values[order[i]]];
            expect(before < after || (before === after && order[i - 1] < order[i])).toBe(true);
          }
        },
      ),
    );
  });

  test("midranks add up to n (n + 1) / 2, and repeating rows is the same as their multiplicity", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat(3)), { minLength: 1 }), (rows) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const times = rows.map(([, count]) => count);
        const repeated = midranks(Float64Array.from(rows.flatMap(([value, count]) => Array(count).fill(value))));
        const ranks = repeatedMidranks(values, times);
        expect(times.flatMap((count, row) => Array(count).fill(ranks[row]))).toEqual(Array.from(repeated));
        expect(sum(repeated)).toBe((repeated.length * (repeated.length + 1)) / 2);
      }),
    );
  });
});

describe("sums and quantiles", () => {
  test("a sum does not depend on the order, to the last digits", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 100 }), (values) => {
        const scale = values.reduce((total, value) => total + Math.abs(value), 0);
        expect(Math.abs(sum(values) - sum(values.toReversed()))).toBeLessThanOrEqual(1e-15 * scale);
      }),
    );
  });

  test("a quantile of repeated values is that of the values repeated, and rises with p", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(3)), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, p, q) => {
          rows.sort(([a], [b]) => a - b);
          const values = rows.map(([value]) => value);
          const times = rows.map(([, count]) => count);
          const long = rows.flatMap(([value, count]) => Array<number>(count).fill(value));
          const quantile = quantileOfRepeated(values, times, p);
          if (long.length === 0) {
            expect(quantile).toBeNull();
            return;
          }
          expect(quantile).toBeCloseTo(quantileOfSorted(long, p), 12);
          const [low, high] = [Math.min(p, q), Math.max(p, q)];
          expect(quantileOfSorted(long, low)).toBeLessThanOrEqual(quantileOfSorted(long, high));
          const weighted = weightedQuantile(Float64Array.from(values), times, p);
          expect(long).toContain(Math.round(weighted ?? 0));
        },
      ),
    );
  });
});

describe("intervals of a proportion", () => {
  test.each([wilson, clopperPearson])(
    "%o holds the proportion, lies in 0 … 1, mirrors, and widens with the level",
    (interval) => {
      fc.assert(
        fc.property(counts, level, level, ({ successes, n }, a, b) => {
          const narrow = interval(successes, n, Math.min(a, b));
          const wide = interval(successes, n, Math.max(a, b));
          const mirror = interval(n - successes, n, Math.min(a, b));
          expect(wide.low <= narrow.low + 1e-12 && narrow.high <= wide.high + 1e-12).toBe(true);
          expect(narrow.low >= 0 && narrow.high <= 1).toBe(true);
          if (n > 0 && a > 0.5 && b > 0.5) {
            expect(narrow.low <= successes / n + 1e-12 && successes / n <= narrow.high + 1e-12).toBe(true);
          }
          expect(mirror.low).toBeCloseTo(1 - narrow.high, 12);
          expect(mirror.high).toBeCloseTo(1 - narrow.low, 12);
        }),
      );
    },
  );

  test("the p-value is below α/2 exactly where the interval at 1 − α excludes the bound", () => {
    fc.assert(
      fc.property(counts, level, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ successes, n }, at, bound) => {
        const p = tailProbability((l) => wilson(successes, n, l), bound, "above");
        fc.pre(Math.abs(p - (1 - at) / 2) > 1e-8);
        expect(p < (1 - at) / 2).toBe(wilson(successes, n, at).low > bound);
      }),
    );
  });
});

describe("one ROC curve", () => {
  test("AUC and variance are those of all pairs", () => {
    fc.assert(
      fc.property(tiedScores, tiedScores, (up, down) => {
        const { auc, variance } = delong(up, down);
        const { v10, v01 } = delongComponents(up, down);
        const wins = Array.from(up, (a) => Array.from(down, (b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const rows = wins.map((row) => sum(row) / down.length);
        const columns = Array.from(down, (_, j) => sum(wins.map((row) => row[j])) / up.length);
        expect(auc).toBeCloseTo(sum(rows) / up.length, 12);
        expect(Array.from(v10)).toEqual(rows.map((v) => expect.closeTo(v, 12)));
        expect(Array.from(v01)).toEqual(columns.map((v) => expect.closeTo(v, 12)));
        if (up.length < 2 || down.length < 2) {
          expect(variance).toBeNull();
          return;
        }
        const spread = (v: number[]) => sum(v.map((x) => (x - auc) ** 2)) / (v.length - 1) / v.length;
        expect(variance).toBeCloseTo(spread(rows) + spread(columns), 12);
      }),
    );
  });

  test("a strictly rising transform of the scores changes nothing, swapping the classes mirrors", () => {
    fc.assert(
      fc.property(tiedScores, tiedScores, level, (up, down, at) => {
        const plain = delong(up, down);
        expect(delong(up.map(Math.exp), down.map(Math.exp))).toEqual(plain);
        const swapped = delong(down, up);
        expect(swapped.auc).toBeCloseTo(1 - plain.auc, 12);
        expect(swapped.variance ?? 0).toBeCloseTo(plain.variance ?? 0, 12);
        const interval = delongInterval(plain, at);
        expect(interval.low <= plain.auc && plain.auc <= interval.high && interval.low >= 0 && interval.high <= 1).toBe(
          true,
        );
        expect(interval.high).toBeGreaterThan(interval.low);
      }),
    );
  });
});

describe("bootstrap", () => {
  test("percentile and BCa intervals are nested in the level", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 60 }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        fc.nat(59),
        fc.double({ min: 0.0001, max: 0.999999, noNaN: true }),
        fc.double({ min: 0.0001, max: 0.999999, noNaN: true }),
        (list, acceleration, at, a, b) => {
          const sorted = Float64Array.from(list).sort();
          const estimate = sorted[at % sorted.length];
          for (const interval of [
            (l: number) => percentile(sorted, l),
            (l: number) => bca({ sorted, estimate, acceleration }, l),
          ]) {
            const [narrow, wide] = [interval(Math.min(a, b)), interval(Math.max(a, b))];
            expect(
              wide.low <= narrow.low + 1e-12 && narrow.low <= narrow.high + 1e-12 && narrow.high <= wide.high + 1e-12,
            ).toBe(true);
            expect(wide.low >= sorted[0] && wide.high <= sorted[sorted.length - 1]).toBe(true);
          }
        },
      ),
    );
  });

  test("any plan's resamples have the size of the table, each row and stratum in its share on average", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 20, maxLength: 60 }),
        fc.integer(),
        fc.boolean(),
        (strata, seed, little) => {
          const of = Uint8Array.from(strata);
          const plan = planBootstrap(
            { kind: "strata", of, count: 3 },
            40,
            little ? { above: 1, smallest: 5 } : undefined,
          );
          const expected = plan.strata.reduce((total, stratum) => total + stratum.take * stratum.each, 0);
          bootstrapReplicates(plan, createRandom(seed), [0], (rows) => (multiplicity) => {
            expect(sum(multiplicity)).toBe(expected);
            const inFirst = plan.strata[0];
            const stratumOf = of[(inFirst.units ?? [0])[0]];
            const drawn = Array.from(multiplicity).filter((_, i) => of[rows?.[i] ?? i] === stratumOf);
            expect(sum(drawn)).toBe(inFirst.take * inFirst.each);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("corrections", () => {
  test("Holm's p-values are at least Benjamini and Hochberg's, both at least the given, in the given order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (p) => {
        const [strict, lenient] = [holm(p), benjaminiHochberg(p)];
        for (let i = 0; i < p.length; i++) {
          expect(strict[i] + 1e-15 >= lenient[i] && lenient[i] + 1e-15 >= p[i] && strict[i] <= 1).toBe(true);
          for (let j = 0; j < p.length; j++)
            if (p[i] < p[j]) expect(strict[i] <= strict[j] && lenient[i] <= lenient[j]).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("refuse what is no p-value", () => {
    for (const p of [[-0.1], [1.1], [Number.NaN]]) {
      expect(() => holm(p)).toThrow(RangeError);
      expect(() => benjaminiHochberg(p)).toThrow(RangeError);
    }
  });
});

describe("correlations", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
    minLength: 1,
    maxLength: 40,
  });

  test("are symmetric, turn with the sign, and are null exactly where a side is constant", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const x = Float64Array.from(rows, ([a]) => a);
        const y = Float64Array.from(rows, ([, b]) => b);
        const constant = new Set(x).size === 1 || new Set(y).size === 1;
        for (const correlation of [pearson, spearman, kendall]) {
          const value = correlation(x, y);
          if (constant) expect(value).toBeNull();
          else {
            expect(correlation(y, x)).toBeCloseTo(value ?? Number.NaN, 12);
            expect(
              correlation(
                x.map((v) => 0 - v),
                y,
              ),
            ).toBeCloseTo(-(value ?? Number.NaN), 12);
            expect(Math.abs(value ?? Number.NaN)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  test("Kendall's tau counts pairs as the definition does", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        let [concordance, untiedX, untiedY] = [0, 0, 0];
        for (const [i, [xi, yi]] of rows.entries()) {
          for (const [xj, yj] of rows.slice(0, i)) {
            concordance += Math.sign(xi - xj) * Math.sign(yi - yj);
            untiedX += Math.abs(Math.sign(xi - xj));
            untiedY += Math.abs(Math.sign(yi - yj));
          }
        }
        const tau = kendall(
          Float64Array.from(rows, ([a]) => a),
          Float64Array.from(rows, ([, b]) => b),
        );
        if (untiedX === 0 || untiedY === 0) {
          expect(tau).toBeNull();
          return;
        }
        expect(tau).toBeCloseTo(concordance / Math.sqrt(untiedX * untiedY), 12);
      }),
    );
  });
});
