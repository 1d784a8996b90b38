import { describe, expect, test } from "vitest";
import { defaultDraws } from "../../../src/drift/drift-of-tables.ts";
import { binomialCdf } from "../../../src/stats/distributions.ts";
import { shiftOfPsi, simulateDrift } from "./simulation.ts";

const rule = "psi <= 0.2 on each column";

describe("two samples without drift are flagged in at most 5 % of runs", () => {
  test.each([
    [100, 60],
    [300, 5],
    [1000, 5],
    [100_000, 1],
  ])("of %i rows, 50 columns", { timeout: 300_000 }, (rows, runs) => {
    const { flagged } = simulateDrift({ rule, rows, runs, shift: 0, draws: defaultDraws });
    expect(flagged / runs).toBeLessThanOrEqual(0.05);
  });

  test("even where the noise alone decides, no oftener than chance lets 5 % be", { timeout: 300_000 }, () => {
    const runs = 15;
    const { flagged, overBound } = simulateDrift({
      rule: "js <= 0.001",
      rows: 1000,
      runs,
      shift: 0,
      draws: defaultDraws,
    });
    expect(overBound).toBe(runs);
    expect(binomialCdf(flagged, runs, 0.05)).toBeLessThan(0.995);
  });
});

test("a shift of PSI 0.25 in one of 50 columns of 5,000 rows is found in at least 95 % of runs", {
  timeout: 300_000,
}, () => {
  const { found } = simulateDrift({ rule, rows: 5000, runs: 20, shift: shiftOfPsi(0.25), draws: 499 });
  expect(found / 20).toBeGreaterThanOrEqual(0.95);
});
