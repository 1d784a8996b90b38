import { describe, expect, test } from "vitest";
import { createRandom, type Random } from "../../../src/stats/random.ts";
import { binaryOutcomes, columnsOf, judge, type People } from "./people.ts";

const groups = Array.from({ length: 400 }, (_, row) => (row % 5 < 2 ? "a" : row % 5 < 4 ? "b" : "c"));

/** People of three groups; those of `a` are called positive so much more often than the others. */
function sample(random: Random, more: number): People {
  return {
    label: groups.map((_, row) => Math.floor(row / 5) % 2),
    prediction: groups.map((group) => (random.next() < 0.4 + (group === "a" ? more : 0) ? 1 : 0)),
    attributes: { group: groups },
  };
}

/** Shares of samples whose interval leaves out equality, and whose interval holds the truth. */
function tally(form: "difference" | "ratio", more: number): { readonly trips: number; readonly covers: number } {
  const random = createRandom(`${form} ${more}`);
  const runs = 300;
  const truth = form === "ratio" ? 0.4 / (0.4 + more) : more;
  let [trips, covers] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const people = sample(random.split(run), more);
    const own = { resamples: 200, seed: run };
    const judged = judge(binaryOutcomes(people), columnsOf(people.attributes), "group", null, own);
    const interval = judged.disparity(`equalized_odds_${form}(agg=mean)`).intervalAt(0.95);
    if (interval === null) throw new Error("rates have an interval");
    if (form === "ratio" ? interval.high < 1 : interval.low > 0) trips++;
    if (interval.low <= truth && truth <= interval.high) covers++;
  }
  return { trips: trips / runs, covers: covers / runs };
}

describe.each(["difference", "ratio"] as const)("the mean of both rates' %s", (form) => {
  test("calls groups that are equal in truth apart in at most 5 % of samples", () => {
    expect(tally(form, 0).trips).toBeLessThanOrEqual(0.05);
  });

  test("is called apart where they are, and its interval holds the truth", () => {
    const { trips, covers } = tally(form, 0.3);
    expect(trips).toBeGreaterThan(0.9);
    expect(covers).toBeGreaterThanOrEqual(0.94);
  });
});
