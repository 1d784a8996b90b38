import { figureText } from "../../gate/figure-text.ts";
import { sequenceBound } from "../../stats/confidence-sequence.ts";
import { normalCdf, normalQuantile } from "../../stats/distributions.ts";
import { type Guardrail, limitAt } from "../guardrails.ts";
import type { GuardrailLook, GuardrailWord } from "../judgement.ts";
import { type RatioEstimate, ratioOfUnits, unitsNeeded } from "./ratio-of-units.ts";
import type { UserLog } from "./user-log.ts";

/**
 * How long a test was to run. `fixed`: to a size that was planned before, and it was judged once, at its end.
 * `sequential`: it may have been stopped whenever somebody looked, so its bounds hold at any size.
 */
export type Horizon = "fixed" | "sequential";

/** One guardrail over the users of a finished test. */
export interface JudgedUnits {
  readonly look: GuardrailLook;
  readonly stable: RatioEstimate | null;
  readonly canary: RatioEstimate | null;
  /** Canary − stable with the interval that decides; null without data. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Two-sided, of no difference, at a fixed horizon; null under a sequential one, where looking often has no p. */
  readonly p: number | null;
  /** Users for each arm that a further test would need to find harm twice as large as what is allowed; null where that says nothing. */
  readonly needed: { readonly canary: number; readonly stable: number } | null;
}

/** A test that the plan of sizes is made for: found with this probability. */
const plannedPower = 0.8;

/** What a guardrail of a finished test divides: a rate's counts, or a name by lines for its mean. Null for what has no such figure. */
export function dividedNames(guardrail: Guardrail): { numerator: string; denominator: string | null } | null {
  if (guardrail.kind === "rate") return { numerator: guardrail.numerator, denominator: guardrail.denominator };
  if (guardrail.kind === "sample") return null;
  const { figure } = guardrail;
  switch (figure.kind) {
    case "name":
      return { numerator: figure.name, denominator: null };
    case "ratio":
      return { numerator: figure.numerator, denominator: figure.denominator };
    case "drift":
      return null;
  }
}

/**
 * Judges one guardrail over all users of a finished test, as a rate of a rollout is: harm where the canary is surely
 * worse than its reference at all and its estimate beyond the limit, clear where the limit is surely not reached.
 *
 * @param alpha one-sided error of this guardrail, for harm and for clear each
 */
export function judgeUnits(guardrail: Guardrail, log: UserLog, horizon: Horizon, alpha: number): JudgedUnits {
  const names = dividedNames(guardrail);
  const of = (arm: "stable" | "canary"): RatioEstimate | null =>
    names === null ? null : ratioOfUnits(log.units(arm, names.numerator, names.denominator));
  const [stable, canary] = [of("stable"), of("canary")];
  if (stable === null || canary === null) return withoutData(guardrail, stable, canary);

  const users = stable.units + canary.units;
  const bound = horizon === "fixed" ? normalQuantile(1 - alpha) : sequenceBound(users, alpha, users);
  const sign = guardrail.better === "lower" ? 1 : -1;
  const { limit } = guardrail;
  const limitValue = limitAt(limit, guardrail.better, stable.value) ?? Number.NaN;
  // How stable's own error moves the limit: by the factor that its figure stands in it with.
  const factor =
    limit.kind === "absolute"
      ? 0
      : limit.kind === "of-stable"
        ? limit.factor
        : limit.kind === "margin"
          ? 1
          : 1 + sign * limit.share;
  const error = (times: number): number => Math.sqrt(canary.variance + times ** 2 * stable.variance);
  const reference = limit.kind === "absolute" ? limit.value : stable.value;
  const towardsHarm = inErrors(sign * (canary.value - reference), error(limit.kind === "absolute" ? 0 : 1));
  const towardsClear = inErrors(sign * (limitValue - canary.value), error(factor));
  const isBeyond = sign * (canary.value - limitValue) > 0;
  const word: GuardrailWord = towardsHarm >= bound && isBeyond ? "harm" : towardsClear >= bound ? "clear" : "undecided";
  const value = canary.value - stable.value;
  const half = bound * error(1);
  const difference = { value, low: value - half, high: value + half };
  return {
    look: {
      guardrail,
      word,
      stable: stable.value,
      canary: canary.value,
      limit: limitValue,
      statistic: Number.isFinite(towardsHarm) ? towardsHarm : null,
      bound,
      observations: users,
      alphaSpent: alpha,
      absent: null,
      sentence: sentence(guardrail, { word, stable, canary, limit: limitValue, difference }),
    },
    stable,
    canary,
    difference,
    p: horizon === "fixed" ? 2 * normalCdf(-Math.abs(inErrors(value, error(1)))) : null,
    needed: neededFor(guardrail, limitValue, stable, canary, alpha),
  };
}

/** A distance in standard errors; of no error it is none or infinite. */
function inErrors(distance: number, error: number): number {
  if (error > 0) return distance / error;
  return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
}

function withoutData(guardrail: Guardrail, stable: RatioEstimate | null, canary: RatioEstimate | null): JudgedUnits {
  const arm = canary === null ? "canary" : "stable";
  const message = `${guardrail.metric} is not known: ${arm} has fewer than two users, or nothing to divide by`;
  return {
    look: {
      guardrail,
      word: "no data",
      stable: stable?.value ?? null,
      canary: canary?.value ?? null,
      limit: null,
      statistic: null,
      bound: null,
      observations: (stable?.units ?? 0) + (canary?.units ?? 0),
      alphaSpent: 0,
      absent: { arm, name: guardrail.metric, reading: { kind: "absent", why: "no-samples", message } },
      sentence: message,
    },
    stable,
    canary,
    difference: null,
    p: null,
    needed: null,
  };
}

function neededFor(
  guardrail: Guardrail,
  limit: number,
  stable: RatioEstimate,
  canary: RatioEstimate,
  alpha: number,
): JudgedUnits["needed"] {
  // Harm counts from the reference; a margin of none leaves no effect to plan for.
  const reference = guardrail.limit.kind === "absolute" ? limit : stable.value;
  const effect = guardrail.limit.kind === "absolute" ? limit - stable.value : 2 * (limit - reference);
  const deviation = Math.sqrt((stable.variance * stable.units + canary.variance * canary.units) / 2);
  if (effect === 0 || !(deviation > 0)) return null;
  const share = canary.units / (canary.units + stable.units);
  return unitsNeeded({ effect, deviation, share, alpha, power: plannedPower });
}

interface Said {
  readonly word: GuardrailWord;
  readonly stable: RatioEstimate;
  readonly canary: RatioEstimate;
  readonly limit: number;
  readonly difference: { readonly value: number; readonly low: number; readonly high: number };
}

/** `ctr is 0.031 for canary (6,000 users) and 0.029 for stable …: higher by 0.002 (−0.001 … 0.005), allowed is at least 0.028: clear`. */
function sentence({ metric, better }: Guardrail, { word, stable, canary, limit, difference }: Said): string {
  const { value, low, high } = difference;
  const where = value === 0 ? "the same" : `${value > 0 ? "higher" : "lower"} by ${figureText(Math.abs(value))}`;
  const allowed = `${better === "lower" ? "at most" : "at least"} ${figureText(limit)}`;
  const judged: Readonly<Record<GuardrailWord, string>> = {
    harm: "surely worse, and beyond what is allowed",
    clear: "surely within it",
    undecided: "not decided by these users",
    "no data": "not known",
  };
  return `${metric} is ${figureText(canary.value)} for canary (${canary.units} users) and ${figureText(stable.value)} for stable (${stable.units}): ${where} (${figureText(low)} … ${figureText(high)}); allowed is ${allowed}: ${judged[word]}`;
}
