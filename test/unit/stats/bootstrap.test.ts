import { describe, expect, test } from "vitest";
import {
  acceleration,
  accelerationOfMean,
  accelerationsOfCounts,
  accelerationsOfRows,
} from "../../../src/stats/acceleration.ts";
import { bootstrapReplicates, planBootstrap, type Statistics, type Units } from "../../../src/stats/bootstrap.ts";
import { countReplicates } from "../../../src/stats/bootstrap-counts.ts";
import { bca, percentile, settleReplicates } from "../../../src/stats/bootstrap-interval.ts";
import { mean, variance } from "../../../src/stats/moments.ts";
import { createRandom } from "../../../src/stats/random.ts";

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

/** The weighted mean of some rows of a column as the one statistic. */
const meanOf =
  (values: Float64Array) =>
  (rows: Uint32Array | null): Statistics => {
    const kept = rows === null ? values : Float64Array.from(rows, (row) => values[row]);
    return (multiplicity, out) => {
      out[0] = mean(kept, multiplicity) ?? Number.NaN;
    };
  };

/** Every resample of a plan, as multiplicities. */
function resamplesOf(
  units: Units,
  resamples: number,
  above?: number,
): { rows: Uint32Array | null; multiplicity: number[] }[] {
  const plan = planBootstrap(units, resamples, above === undefined ? undefined : { above });
  const seen: { rows: Uint32Array | null; multiplicity: number[] }[] = [];
  bootstrapReplicates(plan, createRandom(3), [0], (rows) => (multiplicity) => {
    seen.push({ rows, multiplicity: Array.from(multiplicity) });
  });
  return seen;
}

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("resampling", () => {
  test("of rows draws as many rows as there are", () => {
    const resamples = resamplesOf({ kind: "rows", rows: 50 }, 30);
    expect(resamples).toHaveLength(30);
    for (const { rows, multiplicity } of resamples) {
      expect(rows).toBeNull();
      expect(sumOf(multiplicity)).toBe(50);
    }
    expect(new Set(resamples.map(({ multiplicity }) => multiplicity.join())).size).toBe(30);
  });

  test("within strata keeps the size of each, and passes over an empty one", () => {
    const of = Uint8Array.from({ length: 60 }, (_, i) => (i % 6 === 0 ? 2 : 0));
    for (const { multiplicity } of resamplesOf({ kind: "strata", of, count: 3 }, 20)) {
      expect(sumOf(multiplicity.filter((_, i) => of[i] === 2))).toBe(10);
      expect(sumOf(multiplicity)).toBe(60);
    }
  });

  test("of clusters takes or leaves them whole", () => {
    const of = Uint32Array.from({ length: 40 }, (_, i) => (i * 7) % 9);
    for (const { multiplicity } of resamplesOf({ kind: "clusters", of, count: 9 }, 20)) {
      const drawn = Array.from({ length: 9 }, (_, cluster) => multiplicity[of.indexOf(cluster)]);
      expect(sumOf(drawn)).toBe(9);
      expect(multiplicity).toEqual(Array.from(of, (cluster) => drawn[cluster]));
    }
  });

  test("is the same for the same seed, and a replicate does not depend on how many follow", () => {
    const values = Float64Array.from({ length: 300 }, (_, i) => Math.sin(i));
    const replicate = (resamples: number) =>
      bootstrapReplicates(
        planBootstrap({ kind: "rows", rows: 300 }, resamples),
        createRandom(1),
        [0],
        meanOf(values),
      )[0];
    expect(replicate(40)).toEqual(replicate(40));
    expect(replicate(40).slice(0, 7)).toEqual(replicate(7));
  });

  test("evaluates several statistics on the same draws, and marks the undefined", () => {
    const plan = planBootstrap({ kind: "rows", rows: 3 }, 200);
    const [first, second] = bootstrapReplicates(plan, createRandom(1), [0, 0], () => (multiplicity, out) => {
      out[0] = multiplicity[0];
      out[1] = multiplicity[0] === 0 ? Number.NaN : 1;
    });
    expect(first.some((count) => count === 0)).toBe(true);
    expect(Array.from(second, Number.isNaN)).toEqual(Array.from(first, (count) => count === 0));
  });

  test("needs a row and a resample", () => {
    expect(() => planBootstrap({ kind: "rows", rows: 0 }, 10)).toThrow(RangeError);
    expect(() => planBootstrap({ kind: "rows", rows: 5 }, 0)).toThrow(RangeError);
  });
});

describe("the bag of little bootstraps", () => {
  test("is chosen above 50,000 rows, with a subset that grows as the root of n above 5,000", () => {
    expect(planBootstrap({ kind: "rows", rows: 50_000 }, 10).method).toBe("bootstrap");
    const plan = planBootstrap({ kind: "rows", rows: 50_001 }, 10);
    expect(plan.method).toBe("little");
    expect(plan.strata[0]).toMatchObject({ take: 5000, each: 10 });
    expect(planBootstrap({ kind: "rows", rows: 100_000_000 }, 10).strata[0].take).toBe(10_000);
  });

  test("resamples subsets of ascending rows, each to the size of the whole", () => {
    const resamples = resamplesOf({ kind: "rows", rows: 60_000 }, 40);
    const subsets = new Set(resamples.map(({ rows }) => rows));
    expect(subsets.size).toBe(20);
    // 40 resamples, and each subset once as it is.
    expect(resamples).toHaveLength(60);
    for (const { rows, multiplicity } of resamples) {
      if (rows === null) return expect.fail("a subset has rows");
      expect(rows.every((row, i) => i === 0 || row > rows[i - 1])).toBe(true);
      expect(multiplicity).toHaveLength(rows.length);
      expect(sumOf(multiplicity)).toBe(60_000);
    }
  });

  test("takes a small stratum whole, and keeps the proportions of strata", () => {
    const of = Uint8Array.from({ length: 60_000 }, (_, i) => (i % 60 === 0 ? 1 : 0));
    for (const { rows, multiplicity } of resamplesOf({ kind: "strata", of, count: 2 }, 20)) {
      const inSmall = Array.from(rows ?? [], (row) => of[row] === 1);
      expect(inSmall.filter(Boolean)).toHaveLength(1000);
      expect(sumOf(multiplicity.filter((_, i) => inSmall[i]))).toBe(1000);
      expect(Math.abs(sumOf(multiplicity) - 60_000)).toBeLessThan(30);
    }
  });

  test("takes clusters whole", () => {
    const of = Uint32Array.from({ length: 60_000 }, (_, i) => i % 4000);
    for (const { rows, multiplicity } of resamplesOf({ kind: "clusters", of, count: 4000 }, 20)) {
      const counts = new Map<number, Set<number>>();
      for (const [i, row] of (rows ?? []).entries()) {
        counts.set(of[row], (counts.get(of[row]) ?? new Set()).add(multiplicity[i]));
      }
      expect(counts.size).toBe(1000);
      expect([...counts.values()].every((set) => set.size === 1)).toBe(true);
      expect(rows).toHaveLength(15_000);
      expect(sumOf(multiplicity)).toBe(60_000);
    }
  });

  test("spreads replicates around the estimate by the whole's standard error", () => {
    const random = createRandom(9);
    const values = Float64Array.from({ length: 60_000 }, () => random.normal());
    const estimate = mean(values) ?? 0;
    const [replicates] = bootstrapReplicates(
      planBootstrap({ kind: "rows", rows: values.length }, 1000),
      createRandom(1),
      [estimate],
      meanOf(values),
    );
    const error = 1 / Math.sqrt(60_000);
    expect(Math.abs((mean(replicates) ?? 0) - estimate)).toBeLessThan(error / 5);
    expect(Math.sqrt(variance(replicates) ?? 0) / error).toBeCloseTo(1, 1);
  });
});

describe("resampling counts", () => {
  const share = (cells: Float64Array, out: Float64Array): void => {
    out[0] = cells[0] / (cells[0] + cells[1] + cells[2]);
    out[1] = cells[0] / (cells[0] + cells[1]);
  };

  test("has the mean and spread of resampling rows", () => {
    const [replicates] = countReplicates({ counts: [30, 50, 20] }, 20_000, createRandom(1), 2, share);
    expect(mean(replicates)).toBeCloseTo(0.3, 2);
    expect(Math.sqrt(variance(replicates) ?? 0)).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 100), 3);
  });

  test("keeps the totals of strata", () => {
    const totals = new Set<string>();
    countReplicates({ counts: [30, 50, 20, 0], strata: [0, 1, 0, 1] }, 100, createRandom(1), 1, (cells) => {
      totals.add(`${cells[0] + cells[2]} ${cells[1] + cells[3]}`);
    });
    expect([...totals]).toEqual(["50 50"]);
  });

  test("marks undefined replicates, which an interval drops up to 5 % of", () => {
    const [, rare] = countReplicates({ counts: [2, 2, 20] }, 2000, createRandom(1), 2, share);
    const settled = settleReplicates(rare);
    if (settled.kind === "none") return expect.fail(settled.reason);
    expect(settled.dropped).toBe(rare.filter(Number.isNaN).length);
    expect(settled.dropped).toBeGreaterThan(0);
    const [, rarer] = countReplicates({ counts: [1, 1, 20] }, 2000, createRandom(1), 2, share);
    expect(settleReplicates(rarer)).toMatchObject({ kind: "none", reason: expect.stringContaining("undefined in") });
  });
});

describe("intervals from replicates", () => {
  test("replicates that all agree, or are all undefined, give none", () => {
    expect(settleReplicates(numbers(1, 1, 1))).toMatchObject({
      kind: "none",
      reason: expect.stringContaining("same value"),
    });
    expect(settleReplicates(numbers(Number.NaN, Infinity))).toMatchObject({ kind: "none" });
    expect(settleReplicates(numbers())).toMatchObject({ kind: "none" });
  });

  test("an estimate outside all replicates falls back to percentiles, and says so", () => {
    const sorted = numbers(1, 2, 3, 4);
    for (const estimate of [0, 5]) {
      const interval = bca({ sorted, estimate, acceleration: 0 }, 0.9);
      expect(interval).toEqual({ ...percentile(sorted, 0.9), method: "percentile" });
    }
    expect(bca({ sorted, estimate: 2, acceleration: null }, 0.9).method).toBe("percentile");
  });

  test("a level beyond the pole of the correction ends at the extreme replicate", () => {
    const sorted = Float64Array.from({ length: 100 }, (_, i) => i);
    const interval = bca({ sorted, estimate: 60, acceleration: 0.3 }, 1 - 1e-9);
    expect(interval.high).toBe(99);
    expect(interval.low).toBeGreaterThanOrEqual(0);
  });
});

describe("acceleration", () => {
  test("counts equal values by their number", () => {
    expect(acceleration([{ values: [1, 4], multiplicity: [3, 2] }])).toBeCloseTo(
      acceleration([{ values: [1, 1, 1, 4, 4] }]) ?? Number.NaN,
      14,
    );
  });

  test("is 0 where nothing moves the statistic and null where leaving a unit out undoes it", () => {
    expect(acceleration([{ values: [2, 2, 2] }])).toBe(0);
    expect(acceleration([{ values: [2, Number.NaN] }])).toBeNull();
  });

  const random = createRandom(6);
  const skewed = Float64Array.from({ length: 120 }, () => Math.exp(random.normal()));

  test("of a mean in closed form is that of the exact jackknife of rows", () => {
    const [exact] = accelerationsOfRows(
      planBootstrap({ kind: "rows", rows: 120 }, 1),
      createRandom(1),
      1,
      meanOf(skewed),
    );
    expect(accelerationOfMean(skewed)).toBeCloseTo(exact ?? Number.NaN, 12);
    expect(exact).toBeGreaterThan(0.02);
  });

  test("of groups is near that of rows", () => {
    const large = Float64Array.from({ length: 4000 }, () => Math.exp(random.normal()));
    const [grouped] = accelerationsOfRows(
      planBootstrap({ kind: "rows", rows: 4000 }, 1),
      createRandom(1),
      1,
      meanOf(large),
    );
    expect(Math.abs((grouped ?? 1) - (accelerationOfMean(large) ?? 0))).toBeLessThan(3 * (0.65 / 200));
  });

  test("of counts is that of the rows that they count", () => {
    const counts = [7, 3, 40, 5];
    const rows = counts.flatMap((count, cell) => Array.from({ length: count }, () => cell));
    const f1 = (cells: ArrayLike<number>): number => (2 * cells[0]) / (2 * cells[0] + cells[1] + cells[3]);
    const [byCells] = accelerationsOfCounts({ counts }, 1, (cells, out) => {
      out[0] = f1(cells);
    });
    const plan = planBootstrap({ kind: "rows", rows: rows.length }, 1);
    const [byRows] = accelerationsOfRows(plan, createRandom(1), 1, () => (multiplicity, out) => {
      const cells = [0, 0, 0, 0];
      for (const [row, cell] of rows.entries()) cells[cell] += multiplicity[row];
      out[0] = f1(cells);
    });
    expect(byCells).toBeCloseTo(byRows ?? Number.NaN, 12);
  });

  test("by strata and by clusters leaves out what is drawn", () => {
    const of = Uint32Array.from({ length: 120 }, (_, i) => i % 10);
    const [clustered] = accelerationsOfRows(
      planBootstrap({ kind: "clusters", of, count: 10 }, 1),
      createRandom(1),
      1,
      meanOf(skewed),
    );
    const sums = Float64Array.from({ length: 10 }, (_, c) => sumOf(Array.from(skewed).filter((_, i) => of[i] === c)));
    expect(clustered).toBeCloseTo(accelerationOfMean(sums) ?? Number.NaN, 10);

    const strata = Uint8Array.from({ length: 120 }, (_, i) => (i < 30 ? 0 : 1));
    const [stratified] = accelerationsOfRows(
      planBootstrap({ kind: "strata", of: strata, count: 2 }, 1),
      createRandom(1),
      1,
      meanOf(skewed),
    );
    const withoutEach = (keep: (i: number) => boolean): number[] =>
      Array.from(skewed, (_, i) => i)
        .filter(keep)
        .map((i) => mean(skewed.filter((_, j) => j !== i)) ?? 0);
    expect(stratified).toBeCloseTo(
      acceleration([{ values: withoutEach((i) => i < 30) }, { values: withoutEach((i) => i >= 30) }]) ?? Number.NaN,
      12,
    );
  });

  test("of a bag of little bootstraps is refused", () => {
    const plan = planBootstrap({ kind: "rows", rows: 60_000 }, 1);
    expect(() => accelerationsOfRows(plan, createRandom(1), 1, meanOf(skewed))).toThrow(RangeError);
  });
});
