import { describe, expect, test } from "vitest";
import { createJudge } from "../../../src/rollout/judge.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { guardrailsOf, planWith } from "../../support/rollout-looks.ts";
import {
  byJudge,
  counterOfChecks,
  naiveTest,
  play,
  qualityOf,
  rankJudge,
  type Traffic,
  thresholdWithLimit,
  type Window,
} from "../../support/rollout-simulation.ts";

const rollouts = 2000;
const rule = guardrailsOf("error_rate no worse than 0");

const traffic = (looks: number, weight: number, requests: number, canaryRate: number): Traffic => ({
  looks,
  requests,
  weight: () => weight,
  canaryRate: () => canaryRate,
  stableRate: () => 0.02,
});

const many = (seed: string, of: Traffic, count = rollouts): Window[][] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => play(random, of));
};

describe("2,000 rollouts of a model that is as good", () => {
  test.each([
    [20, 10, 2000],
    [20, 50, 400],
    [60, 10, 2000],
    [60, 50, 400],
    [20, 10, 20_000],
  ])("in %i looks at %i %% of %i requests are taken back at most 6 times in a hundred", (looks, weight, requests) => {
    const judge = createJudge(planWith(`${weight}% for ${looks}m, 100%`), rule);
    const played = many(`${looks} looks at ${weight}`, traffic(looks, weight, requests, 0.02));
    const { takenBack } = qualityOf(byJudge(judge), played);
    expect(takenBack).toBeLessThanOrEqual(0.06);
    expect(takenBack).toBeGreaterThan(0.03);
    // What other rules do with the very same rollouts.
    expect(qualityOf(naiveTest, played).takenBack).toBeGreaterThan(0.15);
  });

  test("at steps that grow are taken back no more often", () => {
    const steps = planWith("1% for 10m, 10% for 10m, 50% for 10m, 100%");
    const stepOf = (look: number) => Math.floor((look - 1) / 10);
    const growing: Traffic = {
      ...traffic(30, 10, 4000, 0.02),
      weight: (look) => [1, 10, 50][stepOf(look)] ?? 50,
    };
    const { takenBack } = qualityOf(byJudge(createJudge(steps, rule), stepOf), many("growing", growing));
    // Two standard errors of 2,000 rollouts above 5.5 %.
    expect(takenBack).toBeLessThanOrEqual(0.065);
  });

  test("whose errors rise and fall with the day while its weight grows are not mistaken for bad ones", () => {
    const steps = planWith("5% for 20m, 25% for 20m, 50% for 20m, 100%");
    const stepOf = (look: number) => Math.floor((look - 1) / 20);
    const hour = (look: number) => 0.02 + 0.015 * Math.sin((2 * Math.PI * look) / 60 - Math.PI / 2);
    const diurnal: Traffic = {
      looks: 60,
      requests: 4000,
      weight: (look) => [5, 25, 50][stepOf(look)] ?? 50,
      canaryRate: hour,
      stableRate: hour,
    };
    const played = many("diurnal", diurnal, 500);
    const stratified = qualityOf(byJudge(createJudge(steps, rule), stepOf), played);
    expect(stratified.takenBack).toBeLessThanOrEqual(0.07);
    // All counts in one heap, as if the weight had never changed, at the very same bounds.
    const heaped = played.map((windows) => windows.map((window) => ({ ...window, weight: 50 })));
    const lenient = createJudge(planWith("5% for 20m, 25% for 20m, 50% for 20m, 100%", { splitUnit: "user" }), rule);
    expect(qualityOf(byJudge(lenient, stepOf), heaped).takenBack).toBeGreaterThan(0.9);
  });
});

describe("a canary with 3 % of errors against 2 %, 2,000 requests a look at 90/10", () => {
  const played = many("worse", traffic(20, 10, 20_000, 0.03), 1000);

  test("is found in at least 95 of a hundred rollouts, in half of them by the third look", () => {
    const { takenBack, medianLook } = qualityOf(byJudge(createJudge(planWith("10% for 20m, 100%"), rule)), played);
    expect(takenBack).toBeGreaterThanOrEqual(0.95);
    expect(medianLook).toBeLessThanOrEqual(3);
  });

  test("is found by the rules of other tools later, or at the price of good ones", () => {
    const good = many("good", traffic(20, 10, 2000, 0.02), 300);
    for (const other of [thresholdWithLimit, counterOfChecks]) {
      expect(qualityOf(other, played).medianLook).toBeGreaterThan(3);
      expect(qualityOf(other, good).takenBack).toBeGreaterThan(0.3);
    }
    expect(qualityOf(rankJudge, played).medianLook).toBeGreaterThan(3);
  });
});
