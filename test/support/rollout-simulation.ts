/**
 * Rollouts as numbers, played from a seed, and the rules by which other tools decide on the same numbers.
 */
import type { Judge } from "../../src/rollout/judge.ts";
import { isEnding } from "../../src/rollout/judgement.ts";
import { binomial } from "../../src/stats/binomial.ts";
import { countSample, joinSamples } from "../../src/stats/counted-sample.ts";
import { mannWhitneyTest } from "../../src/stats/mann-whitney.ts";
import type { Random } from "../../src/stats/random.ts";
import { lookAt } from "./rollout-looks.ts";

/** Requests and errors of both arms in one window. */
export interface Window {
  readonly weight: number;
  readonly canary: number;
  readonly canaryErrors: number;
  readonly stable: number;
  readonly stableErrors: number;
}

export interface Traffic {
  readonly looks: number;
  /** Of both arms together, a look. */
  readonly requests: number;
  /** The canary's share in per cent at a look, counted from 1. */
  weight(look: number): number;
  canaryRate(look: number): number;
  stableRate(look: number): number;
}

export function play(random: Random, traffic: Traffic): Window[] {
  return Array.from({ length: traffic.looks }, (_, index) => {
    const look = index + 1;
    const weight = traffic.weight(look);
    const canary = binomial(random, traffic.requests, weight / 100);
    const stable = traffic.requests - canary;
    return {
      weight,
      canary,
      canaryErrors: binomial(random, canary, traffic.canaryRate(look)),
      stable,
      stableErrors: binomial(random, stable, traffic.stableRate(look)),
    };
  });
}

/** The look at which a rollout is taken back; null where it is not. */
export type Rule = (windows: readonly Window[]) => number | null;

export function byJudge(judge: Judge, lookOfStep: (look: number) => number = () => 0): Rule {
  return (windows) => {
    const watching = judge.begin();
    for (const [index, { weight, canary, canaryErrors, stable, stableErrors }] of windows.entries()) {
      const number = index + 1;
      const look = lookAt(
        number,
        weight,
        { requests: stable, errors: stableErrors },
        { requests: canary, errors: canaryErrors },
        lookOfStep(number),
      );
      const { decision } = watching.see(look);
      if (decision.kind === "rollback") return number;
      if (isEnding(decision)) return null;
    }
    return null;
  };
}

/** A z-test of all counts so far at every look, at the same one-sided 5 %. */
export const naiveTest: Rule = (windows) => {
  const sum = { canary: 0, canaryErrors: 0, stable: 0, stableErrors: 0 };
  for (const [index, window] of windows.entries()) {
    sum.canary += window.canary;
    sum.canaryErrors += window.canaryErrors;
    sum.stable += window.stable;
    sum.stableErrors += window.stableErrors;
    const pooled = (sum.canaryErrors + sum.stableErrors) / (sum.canary + sum.stable);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / sum.canary + 1 / sum.stable));
    if ((sum.canaryErrors / sum.canary - sum.stableErrors / sum.stable) / error >= 1.6448536) return index + 1;
  }
  return null;
};

/** As an Argo Rollouts analysis with a condition on each window, at most 125 % of stable, and a failure limit of 3. */
export const thresholdWithLimit: Rule = (windows) => {
  let failures = 0;
  for (const [index, { canary, canaryErrors, stable, stableErrors }] of windows.entries()) {
    if (canaryErrors / canary > (1.25 * stableErrors) / stable) failures++;
    if (failures > 3) return index + 1;
  }
  return null;
};

/** As Flagger's counter of failed checks: a window above a fixed 2.5 % counts, five of them take back. */
export const counterOfChecks: Rule = (windows) => {
  let failed = 0;
  for (const [index, { canary, canaryErrors }] of windows.entries()) {
    if (canaryErrors / canary > 0.025) failed++;
    if (failed >= 5) return index + 1;
  }
  return null;
};

/** As Kayenta's judge: a Mann–Whitney test at 98 % of the windows' rates so far, from the third window on. */
export const rankJudge: Rule = (windows) => {
  const rates = { canary: [] as number[], stable: [] as number[] };
  for (const [index, { canary, canaryErrors, stable, stableErrors }] of windows.entries()) {
    rates.canary.push(canaryErrors / canary);
    rates.stable.push(stableErrors / stable);
    if (index < 2) continue;
    const joint = joinSamples(
      countSample(Float64Array.from(rates.stable)),
      countSample(Float64Array.from(rates.canary)),
    );
    const test = mannWhitneyTest(joint, "less");
    if (test !== null && test.p < 0.01) return index + 1;
  }
  return null;
};

/** What a rule did on many rollouts. */
export interface Quality {
  /** Of all rollouts, as a share of 1. */
  readonly takenBack: number;
  /** The look at which half of them were taken back by; null where fewer were. */
  readonly medianLook: number | null;
  /** The mean number of requests that the canary served until it was taken back, or until the end. */
  readonly served: number;
}

export function qualityOf(rule: Rule, rollouts: readonly (readonly Window[])[]): Quality {
  const looks: number[] = [];
  let served = 0;
  for (const windows of rollouts) {
    const look = rule(windows);
    if (look !== null) looks.push(look);
    for (const { canary } of windows.slice(0, look ?? windows.length)) served += canary;
  }
  looks.sort((a, b) => a - b);
  return {
    takenBack: looks.length / rollouts.length,
    medianLook: looks[Math.ceil(rollouts.length / 2) - 1] ?? null,
    served: served / rollouts.length,
  };
}
