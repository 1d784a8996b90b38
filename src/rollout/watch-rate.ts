import { holds } from "../rules/decide.ts";
import { binomialCdf } from "../stats/distributions.ts";
import { differenceScore, oneSampleScore, ratioScore } from "../stats/non-inferiority.ts";
import {
  exactConditionalTail,
  extremeZ,
  type RateStratum,
  standardisedRates,
  stratifiedZ,
  zOfTail,
} from "../stats/stratified-rates.ts";
import { type Counts, countsOf } from "./counts.ts";
import { SeenGuardrail } from "./guardrail-look.ts";
import { limitAt, type RateGuardrail } from "./guardrails.ts";
import type { AbsentReading, GuardrailLook, GuardrailWord } from "./judgement.ts";
import type { Look, LookPart } from "./look.ts";
import { absentSentence, rateSentence } from "./sentences.ts";
import { type BoundsAlong, informationOf } from "./sequential-level.ts";

/** With fewer of them in an arm, seen or expected, the normal distribution is not trusted. */
const fewEvents = 10;

type Stratum = { -readonly [Key in keyof RateStratum]: RateStratum[Key] };

/** Both arms' counts of one part; stable's are all 0 where the limit needs no stable arm. */
interface PartCounts {
  readonly part: LookPart;
  readonly canary: Counts;
  readonly stable: Pick<Counts, "events" | "trials">;
}

/** Watches a rate over a whole rollout, its counts kept apart by the canary's share that was in force. */
export class RateWatch {
  readonly #guardrail: RateGuardrail;
  readonly #bounds: BoundsAlong;
  readonly #plannedLooks: number;
  readonly #strata: Stratum[] = [];
  readonly #byShare = new Map<string | number, Stratum>();
  #looksWithData = 0;
  #spent = 0;

  constructor(guardrail: RateGuardrail, bounds: BoundsAlong, plannedLooks: number) {
    this.#guardrail = guardrail;
    this.#bounds = bounds;
    this.#plannedLooks = plannedLooks;
  }

  see(look: Look): GuardrailLook {
    const guardrail = this.#guardrail;
    const parts = look.parts ?? [look];
    const counted: PartCounts[] = [];
    let missing: AbsentReading | null = null;
    for (const part of parts) {
      const counts = this.#countsOf(part);
      if ("arm" in counts) missing ??= counts;
      else counted.push(counts);
    }
    for (const counts of counted) this.#add(counts, look.number);
    const strata = this.#strata;
    const own = totalOf(strata);
    const figures = this.#figures(strata);
    const limit = limitAt(guardrail.limit, guardrail.better, figures.stable);
    if (counted.length === 0 && missing !== null) {
      const sentence = () => absentSentence(guardrail, missing);
      return new SeenGuardrail(
        guardrail,
        {
          ...figures,
          word: "no data",
          limit,
          statistic: null,
          bound: null,
          spent: this.#spent,
          observations: own.trials,
          absent: missing,
        },
        sentence,
      );
    }
    this.#looksWithData++;
    const observations = own.trials + own.otherTrials;
    const { bound, spent } = this.#bounds.at(look.number, informationOf(counted.map(({ part }) => part)), observations);
    this.#spent = spent;
    const isFew = hasFewEvents(own, strata, guardrail.limit);
    const statistic = clamp(this.#towardsHarm(strata, isFew));
    const word = this.#word(strata, figures.canary, limit, { statistic, bound, isFew });
    const times = { seen: this.#looksWithData, planned: this.#plannedLooks };
    const sentence = () => rateSentence(guardrail, { ...figures, limit, word }, times);
    return new SeenGuardrail(
      guardrail,
      { ...figures, word, limit, statistic, bound, spent, observations: own.trials, absent: null },
      sentence,
    );
  }

  #countsOf(part: LookPart): PartCounts | AbsentReading {
    const { numerator, denominator, limit } = this.#guardrail;
    const canary = countsOf(part, "canary", numerator, denominator);
    if (canary.kind === "absent") return canary;
    const stable = countsOf(part, "stable", numerator, denominator);
    if (stable.kind === "counts") return { part, canary, stable };
    return limit.kind === "absolute" ? { part, canary, stable: { events: 0, trials: 0 } } : stable;
  }

  /** Where the share in force is not known every look is a stratum, since it may have changed from look to look. */
  #add({ part, canary, stable }: PartCounts, look: number): void {
    const key = part.weight ?? `look ${look}`;
    let stratum = this.#byShare.get(key);
    if (stratum === undefined) {
      stratum = { events: 0, trials: 0, otherEvents: 0, otherTrials: 0 };
      this.#byShare.set(key, stratum);
      this.#strata.push(stratum);
    }
    stratum.events += canary.events;
    stratum.trials += canary.trials;
    stratum.otherEvents += stable.events;
    stratum.otherTrials += stable.trials;
  }

  #figures(strata: readonly RateStratum[]): { canary: number | null; stable: number | null } {
    const rates = standardisedRates(strata);
    if (rates !== null && this.#guardrail.limit.kind !== "absolute") {
      return { canary: rates.rate, stable: rates.otherRate };
    }
    const { events, trials, otherEvents, otherTrials } = totalOf(strata);
    return {
      canary: trials === 0 ? null : events / trials,
      stable: otherTrials === 0 ? null : otherEvents / otherTrials,
    };
  }

  /** How far the canary is from its reference, stable or a fixed bound, towards harm. */
  #towardsHarm(strata: readonly RateStratum[], isFew: boolean): number {
    const { limit, better } = this.#guardrail;
    const sign = better === "lower" ? 1 : -1;
    if (limit.kind === "absolute") {
      const { events, trials } = totalOf(strata);
      if (isFew) return zOfTail(binomialTail(events, trials, limit.value, better === "lower" ? "more" : "fewer"));
      return sign * (oneSampleScore(events, trials, limit.value) ?? 0);
    }
    return isFew
      ? zOfTail(exactConditionalTail(strata, better === "lower" ? "more" : "fewer"))
      : sign * stratifiedZ(strata);
  }

  #word(
    strata: readonly RateStratum[],
    canary: number | null,
    limit: number | null,
    { statistic, bound, isFew }: { readonly statistic: number; readonly bound: number; readonly isFew: boolean },
  ): GuardrailWord {
    if (canary === null || limit === null) return "undecided";
    const within = holds(canary, this.#guardrail.better === "lower" ? "<=" : ">=", limit);
    if (!within) return statistic >= bound ? "harm" : "undecided";
    return this.#belowLimit(strata, limit, isFew) >= bound ? "clear" : "undecided";
  }

  /** How far the canary is from its limit, on the good side of it. */
  #belowLimit(strata: readonly RateStratum[], limit: number, isFew: boolean): number {
    const { limit: kind, better } = this.#guardrail;
    const sign = better === "lower" ? -1 : 1;
    const { events, trials, otherEvents, otherTrials } = totalOf(strata);
    // A few events more or less than expected at a fixed rate are counted out.
    const counted = () => zOfTail(binomialTail(events, trials, limit, better === "lower" ? "fewer" : "more"));
    switch (kind.kind) {
      case "absolute":
        return isFew ? counted() : sign * (oneSampleScore(events, trials, limit) ?? 0);
      case "margin": {
        const score = sign * (differenceScore(strata, -sign * kind.margin) ?? 0);
        if (!isFew) return score;
        return kind.margin === 0 ? this.#exactlyBelow(strata) : Math.min(score, counted());
      }
      case "of-stable":
      case "relative-margin": {
        const factor = kind.kind === "of-stable" ? kind.factor : 1 - sign * kind.share;
        if (!(factor > 0)) return sign * (differenceScore(strata, 0) ?? 0);
        const score = sign * (ratioScore(strata, factor) ?? 0);
        if (!isFew) return score;
        // Given their sum, rare events of both arms at the allowed ratio fall to the canary with a known chance.
        const share = (factor * trials) / (factor * trials + otherTrials);
        const tail = better === "lower" ? "fewer" : "more";
        return Math.min(score, zOfTail(binomialTail(events, events + otherEvents, share, tail)));
      }
    }
  }

  #exactlyBelow(strata: readonly RateStratum[]): number {
    return zOfTail(exactConditionalTail(strata, this.#guardrail.better === "lower" ? "fewer" : "more"));
  }
}

function totalOf(strata: readonly RateStratum[]): RateStratum {
  const total = { events: 0, trials: 0, otherEvents: 0, otherTrials: 0 };
  for (const { events, trials, otherEvents, otherTrials } of strata) {
    total.events += events;
    total.trials += trials;
    total.otherEvents += otherEvents;
    total.otherTrials += otherTrials;
  }
  return total;
}

/**
 * Whether an arm has few events, or few trials without one: as seen, or as its share of all of them. Where chance alone
 * gave an arm more than its share, it has few all the same.
 */
function hasFewEvents(total: RateStratum, strata: readonly RateStratum[], limit: RateGuardrail["limit"]): boolean {
  const { events, trials, otherEvents, otherTrials } = total;
  const least = Math.min(events, trials - events);
  if (limit.kind === "absolute") return Math.min(least, trials * limit.value, trials * (1 - limit.value)) < fewEvents;
  if (Math.min(least, otherEvents, otherTrials - otherEvents) < fewEvents) return true;
  let expected = 0;
  for (const stratum of strata) {
    const all = stratum.trials + stratum.otherTrials;
    if (all > 0) expected += (stratum.trials * (stratum.events + stratum.otherEvents)) / all;
  }
  const otherExpected = events + otherEvents - expected;
  return Math.min(expected, trials - expected, otherExpected, otherTrials - otherExpected) < fewEvents;
}

/** P(X ≥ events) or P(X ≤ events) of a binomial. */
function binomialTail(events: number, trials: number, rate: number, tail: "more" | "fewer"): number {
  const chance = Math.min(1, Math.max(0, rate));
  // By the rarer side, so that a small tail keeps its digits.
  return tail === "fewer" ? binomialCdf(events, trials, chance) : binomialCdf(trials - events, trials, 1 - chance);
}

function clamp(z: number): number {
  return Math.min(extremeZ, Math.max(-extremeZ, z));
}
