import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hellinger,
  jsDistance,
  klDivergence,
  largestDifference,
  psi,
  totalVariation,
} from "../../../src/drift/cell-distances.ts";
import { cellsOf, countClosedBins, countOpenBins, decileEdges } from "../../../src/drift/cells.ts";
import { countSample, joinSamples, momentsOfCounted, quantilesOfCounted } from "../../../src/stats/counted-sample.ts";
import { energyDistance, wassersteinDistance } from "../../../src/stats/distribution-distances.ts";
import { ksTest } from "../../../src/stats/ks-test.ts";
import { mannWhitneyTest } from "../../../src/stats/mann-whitney.ts";
import { quantileOfSorted } from "../../../src/stats/quantile.ts";

const sample = fc
  .array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((values) => Float64Array.from(values));
const counts = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 12 })
  .filter((cells) => cells.some(([a]) => a > 0) && cells.some(([, b]) => b > 0))
  .map((cells) =>
    cellsOf(
      cells.map(([a]) => a),
      cells.map(([, b]) => b),
    ),
  );

describe("distances of cells", () => {
  test("are 0 between equal shares, not negative, and the same in both directions where they are symmetric", () => {
    fc.assert(
      fc.property(counts, ({ reference, current }) => {
        for (const distance of [psi, jsDistance, hellinger, totalVariation, largestDifference]) {
          const value = distance(reference, current);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(distance(current, reference)).toBeCloseTo(value, 12);
          expect(
            distance(
              reference,
              reference.map((count) => 3 * count),
            ),
          ).toBeCloseTo(0, 6);
        }
        expect(klDivergence(reference, current)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("keep within their ranges and in their order", () => {
    fc.assert(
      fc.property(counts, ({ reference, current }) => {
        const tvd = totalVariation(reference, current);
        expect(jsDistance(reference, current)).toBeLessThanOrEqual(Math.sqrt(Math.LN2) + 1e-12);
        expect(tvd).toBeLessThanOrEqual(1 + 1e-12);
        expect(largestDifference(reference, current)).toBeLessThanOrEqual(tvd + 1e-12);
        // H² ≤ TVD ≤ √2 H.
        const h = hellinger(reference, current);
        expect(h * h).toBeLessThanOrEqual(tvd + 1e-9);
        expect(tvd).toBeLessThanOrEqual(Math.SQRT2 * h + 1e-9);
      }),
    );
  });
});

describe("distances of samples", () => {
  test("of a shifted sample are the shift", () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 1000 }), (values, shift) => {
        const joint = joinSamples(countSample(values), countSample(values.map((value) => value + shift)));
        expect(wassersteinDistance(joint)).toBeCloseTo(shift, 6);
      }),
    );
  });

  test("are the same in both directions, and 0 with itself", () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [first, second] = [countSample(a), countSample(b)];
        const [there, back] = [joinSamples(first, second), joinSamples(second, first)];
        for (const distance of [wassersteinDistance, energyDistance]) {
          expect(distance(back)).toBeCloseTo(distance(there) ?? Number.NaN, 6);
          expect(distance(joinSamples(first, first))).toBe(0);
        }
        expect(ksTest(back)?.p).toBeCloseTo(ksTest(there)?.p ?? Number.NaN, 10);
        const p = mannWhitneyTest(there)?.p;
        if (p !== undefined) expect(mannWhitneyTest(back)?.p).toBeCloseTo(p, 10);
      }),
    );
  });
});

describe("counted samples", () => {
  test("have the moments and quantiles of their rows", () => {
    fc.assert(
      fc.property(sample, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (values, shares) => {
        const counted = countSample(values);
        const sorted = values.slice().sort();
        const probabilities = shares.sort((a, b) => a - b);
        const quantiles = quantilesOfCounted(counted, probabilities);
        for (const [i, p] of probabilities.entries()) {
          expect(quantiles[i]).toBeCloseTo(quantileOfSorted(sorted, p), 6);
        }
        const mean = values.reduce((sum, value) => sum + value / values.length, 0);
        expect(momentsOfCounted(counted)?.mean).toBeCloseTo(mean, 4);
      }),
    );
  });

  test("over open bins lose no row, and over closed bins those outside", () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const edges = decileEdges(countSample(a));
        const second = countSample(b);
        const open = countOpenBins(second, edges);
        expect(open.reduce((sum, count) => sum + count, 0)).toBe(b.length);
        const inside = b.filter((value) => value >= edges[0] && value <= edges[edges.length - 1]).length;
        expect(countClosedBins(second, edges).reduce((sum, count) => sum + count, 0)).toBe(inside);
        for (const [i, edge] of edges.entries()) {
          const below = b.filter((value) => value < edge).length;
          expect(open.slice(0, i + 1).reduce((sum, count) => sum + count, 0)).toBe(below);
        }
      }),
    );
  });
});
