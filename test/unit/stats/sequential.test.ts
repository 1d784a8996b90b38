import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { binomialDeviation } from "../../../src/stats/binomial-deviation.ts";
import { mixtureScale, sequenceBound } from "../../../src/stats/confidence-sequence.ts";
import { crossingProbability, type SequentialLook, sequentialBounds } from "../../../src/stats/group-sequential.ts";
import { differenceScore, oneSampleScore, ratioScore } from "../../../src/stats/non-inferiority.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { hodgesLehmannShift, rankExcess } from "../../../src/stats/rank-shift.ts";
import {
  exactConditionalTail,
  type RateStratum,
  standardisedRates,
  stratifiedZ,
} from "../../../src/stats/stratified-rates.ts";
import { expectNear } from "./reference.ts";

type Four = [number, number, number, number];

/** What test/reference/rollout.py wrote from SciPy, statsmodels and NumPy. */
interface Reference {
  sequential: { alpha: number; information: number[]; bounds: number[]; crossing: [number, number][] }[];
  rates: { strata: Four[]; z: number; more: number; fewer: number }[];
  margins: ["diff" | "ratio", Four, number, number][];
  ranks: { first: number[]; second: number[]; u: number; z: number; shift: number }[];
  deviations: [number, [number, number][], number][];
}

const reference = JSON.parse(
  readFileSync(new URL("../../reference/rollout.json", import.meta.url), "utf8"),
) as Reference;

const stratum = ([events, trials, otherEvents, otherTrials]: Four): RateStratum => ({
  events,
  trials,
  otherEvents,
  otherTrials,
});

/** The bounds of looks at equal parts of a plan that bring this information. */
function boundsOf(alpha: number, information: readonly number[]): number[] {
  let look: SequentialLook = sequentialBounds(alpha);
  return information.map((each, index) => {
    look = look.next((index + 1) / information.length, each);
    return look.bound;
  });
}

const equal = (looks: number): number[] => Array.from({ length: looks }, () => 1);

describe("group sequential bounds", () => {
  test("of 20 looks are those of the textbook", () => {
    const bounds = boundsOf(0.05, equal(20));
    const shown = [1, 2, 5, 10, 15, 20].map((look) => bounds[look - 1].toFixed(look < 5 ? 3 : 2));
    expect(shown).toEqual(["3.662", "3.352", "2.90", "2.46", "2.15", "1.89"]);
  });

  test.each(reference.sequential)("at alpha $alpha are those of an integration on a fine grid", (row) => {
    const scaled = row.information.map((each) => each / 7);
    for (const [index, bound] of boundsOf(row.alpha, scaled).entries()) expectNear(bound, row.bounds[index], 5e-5);
  });

  test.each(reference.sequential)(
    "at alpha $alpha are crossed under a drift as often as that integration says",
    (row) => {
      const whole = row.information.reduce((sum, each) => sum + each, 0);
      const looks = row.bounds.map((bound, index) => ({ bound, information: row.information[index] / whole }));
      for (const [drift, crossed] of row.crossing) expectNear(crossingProbability(looks, drift), crossed, 2e-5);
    },
  );

  test("of one look is the normal quantile", () => {
    expectNear(boundsOf(0.05, [1])[0], 1.6448536269514722, 1e-9);
  });

  test("spend exactly alpha whatever information the looks bring", () => {
    const random = createRandom("information");
    const information = Array.from({ length: 30 }, () => 0.01 + random.next());
    const bounds = boundsOf(0.05, information);
    const looks = bounds.map((bound, index) => ({ bound, information: information[index] }));
    expectNear(crossingProbability(looks, 0), 0.05, 1e-7);
  });

  test("leave what a skipped look would have spent to the next one", () => {
    const start = sequentialBounds(0.05);
    const skipped = start.next(0.1, 1).next(0.3, 1);
    const kept = start.next(0.1, 1).next(0.2, 1).next(0.3, 1);
    expect(skipped.spent).toBeCloseTo(kept.spent, 12);
    expect(skipped.bound).toBeLessThan(kept.bound);
  });

  test("have no bound at a look that may spend nothing", () => {
    expect(sequentialBounds(0.05).next(0.5, 1).next(0.5, 1).bound).toBe(Number.POSITIVE_INFINITY);
  });

  test("refuse an alpha or information that cannot be", () => {
    expect(() => sequentialBounds(0.6)).toThrow(RangeError);
    expect(() => sequentialBounds(0.05).next(0.5, 0)).toThrow(RangeError);
  });
});

describe("stratified rates", () => {
  test.each(reference.rates)("$strata have statsmodels' z", ({ strata, z }) => {
    expectNear(stratifiedZ(strata.map(stratum)), z, 1e-10);
  });

  test.each(reference.rates)("$strata have the tails of the conditional distribution", ({ strata, more, fewer }) => {
    expectNear(exactConditionalTail(strata.map(stratum), "more"), more, 1e-9);
    expectNear(exactConditionalTail(strata.map(stratum), "fewer"), fewer, 1e-9);
  });

  test("of one stratum are the plain rates", () => {
    expect(standardisedRates([stratum([3, 10, 20, 100])])).toEqual({ rate: 0.3, otherRate: 0.2 });
  });

  test("are not fooled by a share that changes with the hour", () => {
    // Both arms err alike: 1 % by night at a share of 5 %, 5 % by day at a share of 50 %.
    const night = stratum([5, 500, 95, 9500]);
    const day = stratum([250, 5000, 250, 5000]);
    const both = standardisedRates([night, day]);
    expectNear(both?.rate ?? 0, both?.otherRate ?? 1, 1e-12);
    expectNear(stratifiedZ([night, day]), 0, 1e-12);
    expect(stratifiedZ([stratum([255, 5500, 345, 14500])])).toBeGreaterThan(5);
  });

  test("without trials of one arm tell nothing", () => {
    expect(standardisedRates([stratum([3, 10, 0, 0])])).toBeNull();
    expect(stratifiedZ([stratum([3, 10, 0, 0])])).toBe(0);
    expect(exactConditionalTail([stratum([3, 10, 0, 0])], "more")).toBe(1);
  });
});

describe("margins", () => {
  test.each(reference.margins)(
    "%s of %j against %f has the score at the likelihood's top",
    (kind, counts, value, score) => {
      const strata = [stratum(counts)];
      expectNear(kind === "diff" ? differenceScore(strata, value) : ratioScore(strata, value), score, 2e-6);
    },
  );

  test("do not take an arm without events for one without uncertainty", () => {
    const score = differenceScore([stratum([0, 200, 1, 1800])], 0.01);
    expect(score).toBeGreaterThan(-1.89);
    expect(score).toBeLessThan(0);
  });

  test("of one arm stand at a fixed rate", () => {
    expectNear(oneSampleScore(30, 1000, 0.02), (0.03 - 0.02) / Math.sqrt((0.02 * 0.98) / 1000));
    expect(oneSampleScore(1, 100, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(oneSampleScore(0, 0, 0.1)).toBeNull();
  });
});

describe("ranks", () => {
  const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

  test.each(reference.ranks)("of $first.length and $second.length values have SciPy's z", ({ first, second, z }) => {
    const { excess, variance } = rankExcess({ first: ascending(first), second: ascending(second) });
    expectNear(excess / Math.sqrt(variance), z, 1e-9);
  });

  test.each(reference.ranks)("shift $shift is the median of all differences", ({ first, second, shift }) => {
    expectNear(hodgesLehmannShift([{ first: ascending(first), second: ascending(second) }]), shift, 1e-14);
  });

  test("of several strata pool the differences inside of each", () => {
    const strata = [
      { first: Float64Array.of(1, 2), second: Float64Array.of(0) },
      { first: Float64Array.of(110), second: Float64Array.of(100, 105) },
    ];
    // Differences 1, 2, 10, 5.
    expect(hodgesLehmannShift(strata)).toBe(3.5);
  });

  test("moved back by their shift are no longer apart", () => {
    const random = createRandom("ranks");
    const first = ascending(Array.from({ length: 400 }, () => random.normal() + 2));
    const second = ascending(Array.from({ length: 900 }, () => random.normal()));
    const shift = hodgesLehmannShift([{ first, second }]) ?? 0;
    const { excess, variance } = rankExcess({ first, second }, shift);
    expect(Math.abs(excess / Math.sqrt(variance))).toBeLessThan(0.01);
  });

  test("of nothing are nothing", () => {
    expect(hodgesLehmannShift([{ first: new Float64Array(), second: Float64Array.of(1) }])).toBeNull();
    expect(rankExcess({ first: new Float64Array(), second: Float64Array.of(1) })).toEqual({ excess: 0, variance: 0 });
  });
});

describe("deviation of counts from their shares", () => {
  test.each(reference.deviations)("%i of %j is the exponent that SciPy finds", (seen, counts, deviation) => {
    const expected = counts.map(([trials, share]) => ({ trials, share }));
    expectNear(binomialDeviation(seen, expected), deviation, 1e-6);
  });

  test("is the usual z near the middle", () => {
    const z = (50_100 - 50_000) / Math.sqrt(100_000 / 4);
    expectNear(binomialDeviation(50_100, [{ trials: 100_000, share: 0.5 }]), z, 1e-4);
  });

  test("is 0 where all is as expected or nothing was counted", () => {
    expect(binomialDeviation(10, [{ trials: 100, share: 0.1 }])).toBe(0);
    expect(binomialDeviation(0, [])).toBe(0);
  });
});

describe("confidence sequences", () => {
  test("have the half-width of the formula", () => {
    const [alpha, planned, n] = [0.05, 10_000, 4000];
    const rho = Math.sqrt((-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / planned);
    const halfWidth =
      Math.sqrt(n) *
      Math.sqrt(((2 * (n * rho ** 2 + 1)) / (n ** 2 * rho ** 2)) * Math.log(Math.sqrt(n * rho ** 2 + 1) / alpha));
    expectNear(mixtureScale(alpha, planned), rho);
    expectNear(sequenceBound(n, alpha, planned), halfWidth);
  });

  test("are crossed by chance in less than alpha of all walks, however long they are watched", () => {
    const random = createRandom("walks");
    const walks = 600;
    let crossed = 0;
    for (let walk = 0; walk < walks; walk++) {
      let sum = 0;
      for (let n = 1; n <= 1000; n++) {
        sum += random.normal();
        if (Math.abs(sum) / Math.sqrt(n) < sequenceBound(n, 0.05, 200)) continue;
        crossed++;
        break;
      }
    }
    expect(crossed / walks).toBeLessThan(0.05);
    expect(crossed).toBeGreaterThan(0);
  });

  test("know nothing before the first observation", () => {
    expect(sequenceBound(0, 0.05, 100)).toBe(Number.POSITIVE_INFINITY);
  });
});
