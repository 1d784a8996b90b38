import { binomialCdf, normalCdf } from "../stats/distributions.ts";
import { crossingProbability } from "../stats/group-sequential.ts";
import { exactConditionalTail, zOfTail } from "../stats/stratified-rates.ts";
import { countsOf } from "./counts.ts";
import { type Guardrail, limitAt, type RateGuardrail } from "./guardrails.ts";
import { guardrailAlpha } from "./judge.ts";
import type { LookPart } from "./look.ts";
import type { Plan } from "./plan.ts";
import { BoundTables } from "./sequential-level.ts";
import { plannedLooks, totalBake } from "./steps.ts";

/** Below this chance to find a harm a guardrail is underpowered. */
const leastPower = 0.5;
const fewEvents = 10;

/** What is expected of a rate guardrail. */
export interface GuardrailPower {
  readonly guardrail: RateGuardrail;
  /** Stable's rate as seen, and the canary's rate that ought to be found. */
  readonly stable: number;
  readonly harm: number;
  /** The chance to find it by the plan's end; where that is plain, 0 or 1 in its place. */
  readonly power: number;
  /** Milliseconds that the steps together would need; null where it is enough, or where no time would be. */
  readonly neededTime: number | null;
}

export interface PlanPower {
  /** `underpowered` where every rate guardrail is, `unknown` where an arm has had no request at all. */
  readonly kind: "enough" | "underpowered" | "unknown";
  readonly guardrails: readonly GuardrailPower[];
}

/** Requests and stable's events a look, the mean over what was seen. */
interface Expected {
  readonly stableRate: number;
  readonly canaryTrials: number;
  readonly stableTrials: number;
  /** Mean of n₁n₂/N over the looks. */
  readonly weight: number;
}

/** Says which change a plan could see; the bounds of its tests are computed once. */
export interface PowerCheck {
  /** At the counts of both arms in looks like these. */
  ofLooks(looks: readonly LookPart[]): PlanPower;
  /** At the traffic of looks in which only stable was served, split as the steps will split it. */
  ofTraffic(looks: readonly LookPart[]): PlanPower;
}

/**
 * A rate guardrail is underpowered where harm at a canary's rate of max(2s, s + 2m), for stable's rate s and the margin
 * m, would be found by the plan's end with a probability below one half; with `higher` at min(s/2, s − 2m).
 */
export function createPowerCheck(plan: Plan, guardrails: readonly Guardrail[]): PowerCheck {
  const rates = guardrails.filter((guardrail) => guardrail.kind === "rate" && guardrail.severity === "critical");
  const looks = plannedLooks(plan);
  const alpha = guardrailAlpha(plan, guardrails);
  const along = new BoundTables().along(alpha, looks);
  const bounds = rates.length === 0 ? [] : Array.from({ length: looks }, (_, index) => along.at(index + 1, 1, 0).bound);
  const check = (expect: (guardrail: RateGuardrail) => Expected | null): PlanPower => {
    const found: GuardrailPower[] = [];
    for (const guardrail of rates) {
      if (guardrail.kind !== "rate") continue;
      const expected = expect(guardrail);
      if (expected === null) return { kind: "unknown", guardrails: [] };
      found.push(powerOf(guardrail, expected, bounds, totalBake(plan.steps)));
    }
    const isUnderpowered = found.length > 0 && found.every(({ power }) => power < leastPower);
    return { kind: isUnderpowered ? "underpowered" : "enough", guardrails: found };
  };
  return {
    ofLooks: (parts) => check((guardrail) => expectedOf(parts, guardrail)),
    ofTraffic: (parts) => check((guardrail) => expectedTraffic(parts, guardrail, plan)),
  };
}

function expectedOf(looks: readonly LookPart[], { numerator, denominator }: RateGuardrail): Expected | null {
  const sums = { looks: 0, events: 0, stable: 0, canary: 0, weight: 0 };
  for (const look of looks) {
    const stable = countsOf(look, "stable", numerator, denominator);
    const canary = countsOf(look, "canary", numerator, denominator);
    if (stable.kind === "absent" || canary.kind === "absent") continue;
    sums.looks++;
    sums.events += stable.events;
    sums.stable += stable.trials;
    sums.canary += canary.trials;
    sums.weight += (stable.trials * canary.trials) / (stable.trials + canary.trials);
  }
  if (sums.looks === 0) return null;
  return {
    stableRate: sums.events / sums.stable,
    canaryTrials: sums.canary / sums.looks,
    stableTrials: sums.stable / sums.looks,
    weight: sums.weight / sums.looks,
  };
}

function expectedTraffic(looks: readonly LookPart[], guardrail: RateGuardrail, plan: Plan): Expected | null {
  const { numerator, denominator } = guardrail;
  const seen = looks
    .map((look) => countsOf(look, "stable", numerator, denominator))
    .flatMap((counts) => (counts.kind === "counts" ? [counts] : []));
  const all = seen.reduce((sum, { trials }) => sum + trials, 0);
  if (all === 0) return null;
  const perLook = all / seen.length;
  const whole = totalBake(plan.steps);
  let share = 0;
  let weight = 0;
  for (const step of plan.steps) {
    if (step.bake === 0) continue;
    const part = step.bake / whole;
    share += (part * step.weight) / 100;
    weight += part * (step.weight / 100) * (1 - step.weight / 100);
  }
  return {
    stableRate: seen.reduce((sum, { events }) => sum + events, 0) / all,
    canaryTrials: perLook * share,
    stableTrials: perLook * (1 - share),
    weight: perLook * weight,
  };
}

function powerOf(
  guardrail: RateGuardrail,
  expected: Expected,
  bounds: readonly number[],
  time: number,
): GuardrailPower {
  const { stableRate: stable } = expected;
  const { better } = guardrail;
  const limit = limitAt(guardrail.limit, better, stable) ?? stable;
  const margin = Math.max(0, better === "lower" ? limit - stable : stable - limit);
  const harm =
    better === "lower"
      ? Math.min(1, Math.max(2 * stable, stable + 2 * margin))
      : Math.max(0, Math.min(stable / 2, stable - 2 * margin));
  const found = findHarm(guardrail, expected, { harm, margin, limit }, bounds);
  const needed = found.power >= leastPower || found.timesLonger === null ? null : time * found.timesLonger;
  return { guardrail, stable, harm, power: found.power, neededTime: needed };
}

interface Harm {
  readonly harm: number;
  readonly margin: number;
  readonly limit: number;
}

function findHarm(
  guardrail: RateGuardrail,
  { stableRate, canaryTrials, stableTrials, weight }: Expected,
  { harm, margin, limit }: Harm,
  bounds: readonly number[],
): { readonly power: number; readonly timesLonger: number | null } {
  const looks = bounds.length;
  const isAbsolute = guardrail.limit.kind === "absolute";
  const reference = isAbsolute ? limit : stableRate;
  const distance = guardrail.better === "lower" ? harm - reference : reference - harm;
  const pooled = isAbsolute ? limit : (harm * canaryTrials + stableRate * stableTrials) / (canaryTrials + stableTrials);
  const variance = pooled * (1 - pooled);
  const information = looks * (isAbsolute ? canaryTrials : weight);
  if (!(distance > 0) || information === 0) return { power: 0, timesLonger: null };
  const last = bounds[looks - 1];
  const drift = variance === 0 ? Number.POSITIVE_INFINITY : distance * Math.sqrt(information / variance);
  const timesLonger = Math.max((last / drift) ** 2, 1);
  const canaryEvents = looks * canaryTrials * Math.min(harm, 1 - harm);
  const stableEvents = isAbsolute ? fewEvents : looks * stableTrials * Math.min(stableRate, 1 - stableRate);
  if (guardrail.better === "lower" && !isAbsolute && Math.min(canaryEvents, stableEvents) < fewEvents) {
    const trials = { canary: Math.round(looks * canaryTrials), stable: Math.round(looks * stableTrials) };
    const power = exactPower(trials, { stableRate, harm, margin }, last);
    return { power, timesLonger: Math.max(timesLonger, fewEvents / Math.max(canaryEvents, 1e-9)) };
  }
  // The estimate must lie beyond the limit, too, which at look k takes this many standard deviations.
  const beyond = (index: number) =>
    isAbsolute ? 0 : margin * Math.sqrt((information * (index + 1)) / looks / variance);
  const effective = bounds.map((bound, index) => Math.max(bound, beyond(index)));
  return { power: crossing(effective, drift), timesLonger };
}

/** The chance to cross, by its plain ends where they already decide: the last look alone, and all looks as if they were apart. */
function crossing(bounds: readonly number[], drift: number): number {
  const looks = bounds.length;
  if (!Number.isFinite(drift)) return 1;
  if (drift >= bounds[looks - 1]) return 1;
  const atMost = bounds.reduce(
    (sum, bound, index) => sum + normalCdf(drift * Math.sqrt((index + 1) / looks) - bound),
    0,
  );
  if (atMost < leastPower) return atMost;
  return crossingProbability(
    bounds.map((bound) => ({ bound, information: 1 / looks })),
    drift,
  );
}

/** The chance that the exact test finds the harm at the plan's end, over what stable may show by then. */
function exactPower(
  trials: { readonly canary: number; readonly stable: number },
  { stableRate, harm, margin }: { readonly stableRate: number; readonly harm: number; readonly margin: number },
  bound: number,
): number {
  if (trials.canary === 0 || trials.stable === 0) return 0;
  const mean = trials.stable * stableRate;
  const spread = Math.sqrt(mean);
  const lowest = Math.max(0, Math.floor(mean - 4 * spread));
  const highest = Math.min(trials.stable, Math.ceil(mean + 4 * spread + 4));
  const step = Math.max(1, Math.floor((highest - lowest) / 40));
  let power = 0;
  let needed = 1;
  let below = lowest === 0 ? 0 : binomialCdf(lowest - 1, trials.stable, stableRate);
  for (let events = lowest; events <= highest; events += step) {
    const upTo = binomialCdf(Math.min(highest, events + step - 1), trials.stable, stableRate);
    const isFound = (own: number): boolean => {
      if (own / trials.canary <= events / trials.stable + margin) return false;
      const stratum = { events: own, trials: trials.canary, otherEvents: events, otherTrials: trials.stable };
      return zOfTail(exactConditionalTail([stratum], "more")) >= bound;
    };
    // More events of stable take at least as many of the canary.
    while (needed <= trials.canary && !isFound(needed)) needed++;
    const finds = needed > trials.canary ? 0 : 1 - binomialCdf(needed - 1, trials.canary, harm);
    power += (upTo - below) * finds;
    below = upTo;
  }
  return power;
}
