import { describe, expect, test } from "vitest";
import { binomial } from "../../../src/stats/binomial.ts";
import { binomialCdf } from "../../../src/stats/distributions.ts";
import { multinomial, multinomialSampler } from "../../../src/stats/multinomial.ts";
import { multiplicitySampler } from "../../../src/stats/multiplicity.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { fitsDistribution } from "./goodness-of-fit.ts";

const total = (counts: ArrayLike<number>): number => Array.from(counts).reduce((a, b) => a + b, 0);
const binomialShare = (n: number, p: number) => (k: number) =>
  binomialCdf(k, n, p) - (k === 0 ? 0 : binomialCdf(k - 1, n, p));

describe("binomial", () => {
  // Either side of n·p = 10, where the method changes, both halves of p, and where the squeeze matters.
  test.each([
    [1, 0.5],
    [10, 0.3],
    [10, 0.97],
    [33, 0.3],
    [34, 0.3],
    [40, 0.5],
    [1000, 0.009],
    [1000, 0.5],
    [1000, 0.99],
    [100_000, 0.0005],
    [1_000_000, 0.3],
  ])("of %i trials at %f has the binomial distribution", (n, p) => {
    const random = createRandom(`${n}/${p}`);
    const draws = Array.from({ length: 40_000 }, () => binomial(random, n, p));
    expect(fitsDistribution(draws, binomialShare(n, p))).toBeGreaterThan(1e-3);
  });

  test("is certain where p is 0 or 1 or there is no trial", () => {
    const random = createRandom(1);
    expect([binomial(random, 9, 0), binomial(random, 9, 1), binomial(random, 0, 0.4)]).toEqual([0, 9, 0]);
  });

  test("refuses what is no count or no probability", () => {
    const random = createRandom(1);
    for (const [n, p] of [
      [-1, 0.5],
      [1.5, 0.5],
      [3, 1.1],
      [3, Number.NaN],
    ]) {
      expect(() => binomial(random, n, p)).toThrow(RangeError);
    }
  });
});

describe("multinomial", () => {
  test("spreads exactly n draws, each cell binomial, two cells with the right covariance", () => {
    const random = createRandom(2);
    const weights = [1, 0, 5, 2, 12];
    const n = 60;
    const sample = multinomialSampler(n, weights);
    const out = new Float64Array(weights.length);
    const cells: number[][] = weights.map(() => []);
    for (let i = 0; i < 20_000; i++) {
      sample(random, out);
      if (total(out) !== n) expect.fail("the counts do not add up");
      for (const [cell, draws] of cells.entries()) draws.push(out[cell]);
    }
    for (const cell of [0, 2, 3, 4]) {
      expect(fitsDistribution(cells[cell], binomialShare(n, weights[cell] / 20))).toBeGreaterThan(1e-3);
    }
    expect(total(cells[1])).toBe(0);
    const covariance = total(cells[2].map((a, i) => (a - 15) * (cells[4][i] - 36))) / 20_000;
    expect(Math.abs(covariance - -n * 0.25 * 0.6)).toBeLessThan(0.5);
  });

  test("refuses weights that are negative, NaN or all 0", () => {
    const out = new Uint32Array(2);
    for (const weights of [
      [1, -1],
      [Number.NaN, 1],
      [0, 0],
    ]) {
      expect(() => multinomial(createRandom(1), 3, weights, out)).toThrow(RangeError);
    }
    multinomial(createRandom(1), 0, [0, 0], out);
    expect(Array.from(out)).toEqual([0, 0]);
  });
});

describe("multiplicities of a resample", () => {
  // By single draws, by topped-up Poisson counts of mean near 1, and of a large mean.
  test.each([
    [40, 40],
    [3000, 3000],
    [50, 20_000],
    [1, 5000],
    [900, 300],
  ])("of %i cells in %i draws add up and are binomial cell by cell", (cells, draws) => {
    const random = createRandom(cells);
    const sample = multiplicitySampler(cells, draws);
    const out = new Uint32Array(cells + 2).fill(77);
    const seen: number[] = [];
    const repeats = Math.ceil(60_000 / cells);
    for (let i = 0; i < Math.min(repeats, 1200); i++) {
      sample(random, out, 1);
      if (total(out.subarray(1, cells + 1)) !== draws) expect.fail("the counts do not add up");
      seen.push(...out.subarray(1, cells + 1));
    }
    expect([out[0], out[cells + 1]]).toEqual([77, 77]);
    if (cells > 1) expect(fitsDistribution(seen, binomialShare(draws, 1 / cells))).toBeGreaterThan(1e-3);
  });

  test("two cells have the covariance of a multinomial", () => {
    const random = createRandom(12);
    const sample = multiplicitySampler(10, 4000);
    const out = new Uint32Array(10);
    let product = 0;
    for (let i = 0; i < 20_000; i++) {
      sample(random, out);
      product += (out[0] - 400) * (out[9] - 400);
    }
    // Var(product) is about 360² + 40², so the mean's standard error is 2.6.
    expect(Math.abs(product / 20_000 - -40)).toBeLessThan(10);
  });

  test("refuses no cells", () => {
    expect(() => multiplicitySampler(0, 3)).toThrow(RangeError);
  });
});
