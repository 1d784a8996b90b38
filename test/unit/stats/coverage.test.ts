import { describe, expect, test } from "vitest";
import { clopperPearson, wilson } from "../../../src/stats/proportion.ts";
import { exactCoverage, kept, leastCoverage, missed, simulate } from "./coverage-cases.ts";

const shares = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);

describe("proportions cover, exactly computed", () => {
  test.each([5, 10, 30, 100])("Clopper and Pearson of n = %i: at least 95 per cent for every p", (n) => {
    expect(leastCoverage(clopperPearson, n)).toBeGreaterThanOrEqual(0.95 - 1e-9);
  });

  test.each([10, 30, 100])("Wilson of n = %i: 95 per cent on average over p, less than half a point off", (n) => {
    const coverage = exactCoverage(wilson, n);
    const average = shares.map(coverage).reduce((a, b) => a + b, 0) / shares.length;
    expect(Math.abs(average - 0.95)).toBeLessThan(0.005);
  });

  test.each([30, 100])("Wilson of n = %i: 92 to 98 per cent where 5 of each kind are expected", (n) => {
    const inside = shares.filter((p) => n * p >= 5 && n * (1 - p) >= 5).map(exactCoverage(wilson, n));
    expect(Math.min(...inside)).toBeGreaterThan(0.92);
    expect(Math.max(...inside)).toBeLessThan(0.98);
  });

  test("Wilson misses where n·p is small: down to 84 % whatever n is", () => {
    expect(leastCoverage(wilson, 10)).toBeCloseTo(0.838, 2);
    expect(leastCoverage(wilson, 200)).toBeCloseTo(0.838, 2);
  });
});

// A method keeps its promise when it covers 94 to 96 %, give or take one standard error of the simulation itself
// (below half a point: 2,000 samples or more).
describe("simulated 95 % intervals cover 94 to 96 %", () => {
  test.each(kept)("$name", (world) => {
    for (const { method, covered, standardError } of simulate(world, 1)) {
      if (method === "newcombe") continue;
      expect(standardError).toBeLessThan(0.005);
      expect(covered, method).toBeGreaterThan(0.94 - standardError);
      expect(covered, method).toBeLessThan(0.96 + standardError);
    }
  });
});

describe("known misses are of the size that the documentation says", () => {
  test.each(missed)("$world.name", ({ world, covers }) => {
    for (const { method, covered } of simulate(world, 1)) {
      if (!(method in covers)) continue;
      expect(covered, method).toBeLessThan(0.94);
      expect(Math.abs(covered - covers[method]), method).toBeLessThan(0.015);
    }
  });

  test("the score interval for curves without variance covers near 1 where DeLong's does not", () => {
    const [small] = missed.filter(({ world }) => world.name.startsWith("AUC 0.98"));
    const newcombe = simulate(small.world, 1).find(({ method }) => method === "newcombe");
    expect(newcombe?.covered).toBeGreaterThan(0.94);
  });
});
