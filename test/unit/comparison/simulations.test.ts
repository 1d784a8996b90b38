import { beforeAll, describe, expect, it } from "vitest";
import { powerToPass } from "../../../src/comparison/power.ts";
import { decideDifference, type MarginRule } from "../../../src/comparison/verdict.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { differenceOfPair, simulations } from "./simulated-pairs.ts";

/** How many draws of each size; a draw of the mae costs its rows times its resamples. */
const sizes: Record<string, readonly (readonly [rows: number, draws: number])[]> = {
  accuracy: [
    [100, 800],
    [300, 600],
    [1_000, 400],
    [10_000, 200],
  ],
  roc_auc: [
    [100, 800],
    [300, 700],
    [1_000, 400],
    [10_000, 100],
  ],
  f1: [
    [100, 800],
    [300, 600],
    [1_000, 400],
    [10_000, 200],
  ],
  mae: [
    [100, 1_250],
    [300, 600],
    [1_000, 150],
    [10_000, 10],
  ],
};
const resamples = 250;
const level = 0.95;

function simulate(metric: string) {
  const simulation = simulations.find((candidate) => candidate.metric === metric);
  if (simulation === undefined) throw new Error(`no simulation of ${metric}`);
  const tally = { draws: 0, passedWhenWorse: 0, passedWhenEqual: 0, printedPower: 0 };
  const ps: number[] = [];
  for (const [rows, draws] of sizes[metric]) {
    const margin = simulation.margin(rows);
    const rule: MarginRule = {
      comparator: "no worse than",
      bound: { value: margin, unit: "number", of: null },
      confidence: level,
    };
    for (let i = 0; i < draws; i++) {
      const random = createRandom(20).split(metric).split(rows).split(i);
      const worse = differenceOfPair(simulation.draw(random.split("worse"), rows, margin), metric, resamples, i);
      const equal = differenceOfPair(simulation.draw(random.split("equal"), rows, 0), metric, resamples, i);
      tally.draws++;
      if (decideDifference(worse, rule).outcome === "pass") tally.passedWhenWorse++;
      if (decideDifference(equal, rule).outcome === "pass") tally.passedWhenEqual++;
      tally.printedPower += powerToPass(equal, { comparator: "no worse than", margin, level }) ?? 0;
      ps.push(randomised(equal.test() ?? { p: 1, exact: null }, random.split("coin").next()));
    }
  }
  return { ...tally, ps };
}

/**
 * The p of a discrete test takes few values in a small sample, so that it cannot be uniform. Drawn evenly from the
 * probability of what was observed it is: the mid-p is its middle and half of that step below the exact p.
 */
function randomised({ p, exact }: { readonly p: number; readonly exact: number | null }, coin: number): number {
  if (exact === null) return p;
  return Math.min(1, Math.max(0, p + (2 * coin - 1) * (exact - p)));
}

/** The Kolmogorov–Smirnov distance from the uniform distribution, times the root of the number of draws. */
function kolmogorov(ps: readonly number[]): number {
  const sorted = [...ps].sort((a, b) => a - b);
  const n = sorted.length;
  const distance = sorted.reduce((far, p, i) => Math.max(far, Math.abs(p - i / n), Math.abs((i + 1) / n - p)), 0);
  return distance * Math.sqrt(n);
}

describe.each(["accuracy", "roc_auc", "f1", "mae"])("%s of simulated models, 100 to 10,000 rows", (metric) => {
  let found: ReturnType<typeof simulate>;
  beforeAll(() => {
    found = simulate(metric);
  }, 300_000);

  it("passes a model that is exactly the margin worse in at most 3.5 % of at least 2,000 draws", () => {
    expect(found.draws).toBeGreaterThanOrEqual(2_000);
    expect(found.passedWhenWorse / found.draws).toBeLessThanOrEqual(0.035);
  });

  it("passes an equal model as often as the printed power says, within 3 points", () => {
    expect(Math.abs(found.passedWhenEqual - found.printedPower) / found.draws).toBeLessThanOrEqual(0.03);
  });

  it("gives equal models a two-sided p that is uniform", () => {
    expect(kolmogorov(found.ps)).toBeLessThan(1.63);
  });
});
