import { describe, expect, test } from "vitest";
import { hellinger, psi } from "../../../src/drift/cell-distances.ts";
import { chiSquareNoise, kolmogorovNoise, permutationNoise } from "../../../src/drift/noise.ts";
import { drawCells, drawHypergeometric, logHypergeometric } from "../../../src/stats/hypergeometric.ts";
import { createRandom } from "../../../src/stats/random.ts";

describe("the noise of well-filled cells", () => {
  test("is χ² by the sizes of both samples", () => {
    // chi2.ppf(0.95, 9) = 16.918977604620448
    const noise = chiSquareNoise(9, { n: 5000, m: 5000 }, 1, "rate");
    expect(noise.floor(0.05)).toBeCloseTo(16.918977604620448 * (2 / 5000), 12);
    expect(noise.tail(noise.floor(0.001))).toBeCloseTo(0.001, 10);
    const rooted = chiSquareNoise(9, { n: 1000, m: 4000 }, 1 / 8, "root");
    expect(rooted.floor(0.05)).toBeCloseTo(Math.sqrt((16.918977604620448 * (1 / 1000 + 1 / 4000)) / 8), 12);
    expect(rooted.tail(rooted.floor(0.2))).toBeCloseTo(0.2, 10);
  });

  test("of one cell is none", () => {
    const noise = chiSquareNoise(0, { n: 10, m: 10 }, 1, "rate");
    expect(noise.floor(0.05)).toBe(0);
    expect(noise.tail(0)).toBe(1);
  });

  test("by relabelling is that of the formula", () => {
    const pooled = new Float64Array(10).fill(2000);
    const sizes = { n: 8000, m: 12_000 };
    const drawn = permutationNoise(pooled, sizes, psi, createRandom(5), 1999, "rate");
    const formula = chiSquareNoise(9, sizes, 1, "rate");
    for (const probability of [0.5, 0.1, 0.05, 0.01]) {
      expect(drawn.floor(probability) / formula.floor(probability)).toBeCloseTo(1, 0.8);
    }
    // Beyond the draws, by the fitted tail.
    expect(drawn.floor(1e-5) / formula.floor(1e-5)).toBeGreaterThan(0.85);
    expect(drawn.floor(1e-5) / formula.floor(1e-5)).toBeLessThan(1.2);
  });
});

describe("noise by relabelling", () => {
  const noise = permutationNoise(
    Float64Array.of(9, 14, 3, 30, 4),
    { n: 25, m: 35 },
    hellinger,
    createRandom(1),
    199,
    "root",
  );

  test("has a p-value of (1 + draws as far) / (1 + draws), and goes on falling beyond the furthest", () => {
    expect(noise.tail(0)).toBe(1);
    const furthest = noise.floor(1 / 200);
    expect(noise.tail(furthest)).toBeCloseTo(2 / 200, 12);
    expect(noise.tail(furthest + 1e-9)).toBeCloseTo(1 / 200, 6);
    expect(noise.tail(furthest * 1.5)).toBeLessThan(1 / 1000);
  });

  test("falls with the value, and its floor is where it falls to the probability", () => {
    let before = 1;
    for (let value = 0; value < 1; value += 0.01) {
      expect(noise.tail(value)).toBeLessThanOrEqual(before);
      before = noise.tail(value);
    }
    for (const probability of [0.5, 0.2, 0.05, 0.01, 0.001]) {
      const floor = noise.floor(probability);
      expect(noise.tail(floor + 1e-6)).toBeLessThanOrEqual(probability * (1 + 1e-6));
    }
  });

  test("is the same for the same seed", () => {
    const again = (): number =>
      permutationNoise(Float64Array.of(40, 3, 9), { n: 20, m: 32 }, psi, createRandom(3), 99, "rate").floor(0.05);
    expect(again()).toBe(again());
  });

  test("where no relabelling changes anything says that nothing is unusual", () => {
    const ids = permutationNoise(new Float64Array(40).fill(1), { n: 20, m: 20 }, psi, createRandom(1), 99, "rate");
    const value = psi(new Float64Array(40).fill(1, 0, 20), new Float64Array(40).fill(1, 20));
    expect(ids.tail(value)).toBe(1);
  });
});

test("the noise of the Kolmogorov–Smirnov distance inverts its tail", () => {
  const noise = kolmogorovNoise({ n: 1000, m: 500 });
  expect(noise.tail(noise.floor(0.01))).toBeCloseTo(0.01, 9);
});

describe("hypergeometric draws", () => {
  test("are as frequent as their probabilities say", () => {
    const random = createRandom(11);
    const [good, bad, drawn, times] = [7, 12, 8, 20_000];
    const seen = new Float64Array(good + 1);
    for (let i = 0; i < times; i++) seen[drawHypergeometric(random, good, bad, drawn)]++;
    let statistic = 0;
    for (let k = 0; k <= good; k++) {
      const expected = times * Math.exp(logHypergeometric(k, good, bad, drawn));
      statistic += (seen[k] - expected) ** 2 / expected;
    }
    // The 99.9 % quantile of χ² with 7 degrees of freedom.
    expect(statistic).toBeLessThan(24.3);
  });

  test("of cells keep every margin", () => {
    const pooled = Float64Array.of(5, 0, 120, 1, 9000);
    const out = new Float64Array(5);
    const random = createRandom(2);
    for (let i = 0; i < 200; i++) {
      drawCells(random, pooled, 3000, out);
      expect(out.reduce((sum, count) => sum + count, 0)).toBe(3000);
      expect(out.every((count, cell) => count >= 0 && count <= pooled[cell])).toBe(true);
    }
  });
});
