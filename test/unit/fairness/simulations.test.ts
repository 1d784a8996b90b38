import { describe, expect, test } from "vitest";
import { differenceInterval, logRatioInterval } from "../../../src/fairness/between-groups.ts";
import type { Form } from "../../../src/fairness/disparity.ts";
import { type DisparityEstimate, estimateDisparity } from "../../../src/fairness/estimate-disparity.ts";
import { binomial } from "../../../src/stats/binomial.ts";
import { createRandom, type Random } from "../../../src/stats/random.ts";
import { changeBetween } from "./people.ts";
import { measuredShares, shareFigure } from "./shares.ts";

const sizesOf = (groups: number) => [400, 60, 150, 35, 800, 90, 45, 200, 30, 120, 600, 75].slice(0, groups);

interface Simulated {
  readonly estimate: DisparityEstimate;
  /** The lower end (of a ratio the upper one) that resampling the disparity itself would give. */
  readonly naive: number;
}

function simulate(rates: readonly number[], form: Form, random: Random, seed: number): Simulated {
  const counts = sizesOf(rates.length).map((trials, group) => ({
    successes: binomial(random, trials, rates[group]),
    trials,
  }));
  const { measured, groups, disparity } = measuredShares(counts, form);
  const resampled = Float64Array.from({ length: 200 }, () => {
    const shares = counts.map(({ successes, trials }) => binomial(random, trials, successes / trials) / trials);
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    return form === "ratio" ? least / most : most - least;
  }).sort();
  return {
    estimate: estimateDisparity(disparity, measured, groups, { resamples: 400, seed }),
    naive: form === "ratio" ? resampled[194] : resampled[5],
  };
}

interface Rates {
  /** Share of samples in which the interval calls the groups farther apart than they are. */
  readonly trips: number;
  readonly naive: number;
  readonly covers: number;
  readonly rejects: number;
}

function tally(rates: readonly number[], form: Form, runs: number): Rates {
  const truth = form === "ratio" ? Math.min(...rates) / Math.max(...rates) : Math.max(...rates) - Math.min(...rates);
  const random = createRandom(`${form} ${rates.join(" ")}`);
  const counts = { trips: 0, naive: 0, covers: 0, rejects: 0 };
  const beyond = (end: number): boolean => (form === "ratio" ? end < truth - 1e-9 : end > truth + 1e-9);
  for (let run = 0; run < runs; run++) {
    const { estimate, naive } = simulate(rates, form, random.split(run), run);
    const interval = estimate.intervalAt(0.95);
    if (interval === null) throw new Error("shares have an interval");
    if (beyond(form === "ratio" ? interval.high : interval.low)) counts.trips++;
    if (beyond(naive)) counts.naive++;
    if (interval.low <= truth + 1e-9 && interval.high >= truth - 1e-9) counts.covers++;
    if ((estimate.test()?.p ?? 1) <= 0.05) counts.rejects++;
  }
  const share = (count: number): number => count / runs;
  return {
    trips: share(counts.trips),
    naive: share(counts.naive),
    covers: share(counts.covers),
    rejects: share(counts.rejects),
  };
}

describe.each([2, 3, 5, 12])("%i groups of unequal size that are equal in truth", (groups) => {
  const rates = sizesOf(groups).map(() => 0.4);

  test.each(["difference", "ratio"] as const)("trip a rule on their %s in at most 5 % of samples", (form) => {
    const { trips, naive, rejects, covers } = tally(rates, form, 1000);
    console.log(
      `${groups} groups, ${form}: a rule with confidence trips in ${percent(trips)}, a naive one in ${percent(naive)}; p <= 0.05 in ${percent(rejects)}`,
    );
    expect(trips).toBeLessThanOrEqual(0.05);
    expect(naive).toBeGreaterThan(0.5);
    // Three standard errors of 1,000 samples above 5 %.
    expect(rejects).toBeLessThanOrEqual(0.071);
    expect(covers).toBeGreaterThanOrEqual(0.94);
  });
});

test.each([2, 5, 12])("the interval over %i groups of which one stands out covers at its level", (groups) => {
  const rates = sizesOf(groups).map((_, group) => (group === 0 ? 0.6 : 0.4));
  expect(tally(rates, "difference", 300).covers).toBeGreaterThanOrEqual(0.94);
  expect(tally(rates, "ratio", 300).covers).toBeGreaterThanOrEqual(0.93);
});

test("a small group does not hide that two large ones differ", () => {
  const { measured, groups, disparity } = measuredShares(
    [
      { successes: 240, trials: 1000 },
      { successes: 400, trials: 1000 },
      { successes: 12, trials: 35 },
    ],
    "difference",
  );
  const p = estimateDisparity(disparity, measured, groups, { resamples: 2000, seed: 1 }).test()?.p;
  expect(p).toBe(1 / 2001);
});

test.each<[string, number, number, number, number]>([
  ["300 and 200 rows", 0.3, 300, 0.45, 200],
  ["100 rows each", 0.5, 100, 0.4, 100],
  ["1000 and 150 rows", 0.15, 1000, 0.25, 150],
])("the intervals of two groups with %s cover 94 to 96 times in 100", (_name, one, n, other, m) => {
  const random = createRandom(`${n} ${m}`);
  const runs = 20_000;
  const covered = { difference: 0, ratio: 0 };
  for (let run = 0; run < runs; run++) {
    const a = shareFigure("a", { successes: binomial(random, n, one), trials: n });
    const b = shareFigure("b", { successes: binomial(random, m, other), trials: m });
    const difference = differenceInterval(a, b, 0.95);
    const ratio = logRatioInterval(a, b, 0.95);
    const holds = (bounds: typeof difference, truth: number): number =>
      bounds !== null && bounds.low <= truth && bounds.high >= truth ? 1 : 0;
    covered.difference += holds(difference, one - other);
    covered.ratio += holds(ratio, Math.log(one / other));
  }
  for (const count of Object.values(covered)) {
    expect(count / runs).toBeGreaterThanOrEqual(0.94);
    expect(count / runs).toBeLessThanOrEqual(0.96);
  }
});

test.each<[string, readonly number[], readonly number[]]>([
  ["differ in both models", [0.5, 0.4, 0.3], [0.5, 0.4, 0.2]],
  ["are equal in both models", [0.4, 0.4, 0.4], [0.4, 0.4, 0.4]],
  ["are equal in the challenger only", [0.4, 0.4], [0.4, 0.25]],
])("the interval of the change covers where groups %s", (name, challenger, champion) => {
  const random = createRandom(name);
  const extent = (rates: readonly number[]): number => Math.max(...rates) - Math.min(...rates);
  const truth = extent(challenger) - extent(champion);
  const group = challenger.flatMap((_, place) => Array<string>([300, 200, 120][place]).fill(String(place)));
  const label = group.map((_, row) => row % 2);
  const runs = 150;
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const stream = random.split(run);
    // Both models see the same people, and mostly agree.
    const drawn = group.map((place) => {
      const one = stream.next();
      const other = stream.next() < 0.8 ? one : stream.next();
      return [one < challenger[Number(place)] ? 1 : 0, other < champion[Number(place)] ? 1 : 0] as const;
    });
    const people = ([0, 1] as const).map((side) => ({
      label,
      prediction: drawn.map((said) => said[side]),
      attributes: { group },
    }));
    const change = changeBetween(people[0], people[1], "demographic_parity_difference", { resamples: 300, seed: run });
    const interval = change.intervalAt?.(0.95);
    if (interval && interval.low <= truth && interval.high >= truth) covered++;
  }
  expect(covered / runs).toBeGreaterThanOrEqual(0.91);
});

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
