import { describe, expect, it } from "vitest";
import { ratioOfUnits, type Units } from "../../../../src/rollout/ab-test/ratio-of-units.ts";
import { sequenceBound } from "../../../../src/stats/confidence-sequence.ts";
import { normalQuantile } from "../../../../src/stats/distributions.ts";
import { createRandom, type Random } from "../../../../src/stats/random.ts";

const tests = 1_500;
const users = 300;
const peeks = 20;
const alpha = 0.05;

/** Users who each see 1 to 12 pages and click at a rate of their own: some never, some often. */
function arm(random: Random): Units {
  const numerators = new Float64Array(users);
  const denominators = new Float64Array(users);
  for (let i = 0; i < users; i++) {
    const rate = random.next() ** 3 * 0.6;
    const views = 1 + random.below(12);
    denominators[i] = views;
    for (let view = 0; view < views; view++) numerators[i] += random.next() < rate ? 1 : 0;
  }
  return { numerators, denominators };
}

function firstUsers({ numerators, denominators }: Units, count: number): Units {
  return { numerators: numerators.subarray(0, count), denominators: denominators.subarray(0, count) };
}

/** Canary − stable in standard errors, by users or, as if each view were a draw of its own, by views. */
function statistic(canary: Units, stable: Units, by: "users" | "views"): number {
  const [one, other] = [ratioOfUnits(canary), ratioOfUnits(stable)];
  if (one === null || other === null) return 0;
  const variance = ({ variance: overUsers, value, denominator }: NonNullable<typeof one>): number =>
    by === "users" ? overUsers : (value * (1 - value)) / denominator;
  const error = Math.sqrt(variance(one) + variance(other));
  return error > 0 ? (one.value - other.value) / error : 0;
}

describe("tests of a model against itself", () => {
  const fixedBound = normalQuantile(1 - alpha);
  const counts = { users: 0, views: 0, peekedFixed: 0, peekedSequence: 0 };
  const random = createRandom("finished tests");
  for (let test = 0; test < tests; test++) {
    const [stable, canary] = [arm(random.split(2 * test)), arm(random.split(2 * test + 1))];
    if (statistic(canary, stable, "users") >= fixedBound) counts.users++;
    if (statistic(canary, stable, "views") >= fixedBound) counts.views++;
    let fixed = false;
    let sequence = false;
    for (let peek = 1; peek <= peeks; peek++) {
      const seen = Math.round((users * peek) / peeks);
      const z = statistic(firstUsers(canary, seen), firstUsers(stable, seen), "users");
      fixed ||= z >= fixedBound;
      sequence ||= z >= sequenceBound(2 * seen, alpha, 2 * users);
    }
    if (fixed) counts.peekedFixed++;
    if (sequence) counts.peekedSequence++;
  }
  const share = (count: number) => count / tests;

  it("judged once by users, err as often as they say", () => {
    expect(share(counts.users)).toBeGreaterThan(0.03);
    expect(share(counts.users)).toBeLessThan(0.07);
  });

  it("judged as if each view were a draw of its own, err far more often", () => {
    expect(share(counts.views)).toBeGreaterThan(0.09);
  });

  it("looked at twenty times, err rarely by the confidence sequence and often by a fixed bound", () => {
    expect(share(counts.peekedSequence)).toBeLessThanOrEqual(alpha);
    expect(share(counts.peekedFixed)).toBeGreaterThan(0.12);
  });
});
