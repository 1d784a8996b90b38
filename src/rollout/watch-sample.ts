import { holds } from "../rules/decide.ts";
import { quantileOfSorted } from "../stats/quantile.ts";
import { hodgesLehmannShift, rankExcess, type SampleStratum } from "../stats/rank-shift.ts";
import { extremeZ } from "../stats/stratified-rates.ts";
import { samplesOf } from "./counts.ts";
import { SeenGuardrail } from "./guardrail-look.ts";
import { limitAt, type SampleGuardrail } from "./guardrails.ts";
import type { AbsentReading, GuardrailLook, GuardrailWord } from "./judgement.ts";
import type { Look, LookPart } from "./look.ts";
import { absentSentence, sampleSentence } from "./sentences.ts";
import { type BoundsAlong, informationOf } from "./sequential-level.ts";

/** With fewer values in an arm its ranks decide nothing. */
const fewestValues = 10;

/**
 * Watches the values of both arms over a whole rollout: a rank test inside of each look, so that a day's rise and fall
 * is in both arms alike, added up over the looks.
 */
export class SampleWatch {
  readonly #guardrail: SampleGuardrail;
  readonly #bounds: BoundsAlong;
  readonly #plannedLooks: number;
  readonly #strata: SampleStratum[] = [];
  #excess = 0;
  #variance = 0;
  #canaryCount = 0;
  #spent = 0;
  #looksWithData = 0;
  #stableValues = new Float64Array();

  constructor(guardrail: SampleGuardrail, bounds: BoundsAlong, plannedLooks: number) {
    this.#guardrail = guardrail;
    this.#bounds = bounds;
    this.#plannedLooks = plannedLooks;
  }

  see(look: Look): GuardrailLook {
    const guardrail = this.#guardrail;
    const counted: LookPart[] = [];
    let absent: AbsentReading | null = null;
    for (const part of look.parts ?? [look]) {
      const canary = samplesOf(part, "canary", guardrail.name);
      const stable = samplesOf(part, "stable", guardrail.name);
      if (!(canary instanceof Float64Array)) absent ??= canary;
      else if (!(stable instanceof Float64Array)) absent ??= stable;
      else {
        this.#add({ first: canary, second: stable });
        counted.push(part);
      }
    }
    if (counted.length === 0 && absent !== null) return this.#withoutData(absent);
    this.#looksWithData++;
    const { bound, spent } = this.#bounds.at(
      look.number,
      informationOf(counted),
      this.#canaryCount + this.#stableValues.length,
    );
    this.#spent = spent;
    const median = quantileOfSorted(this.#stableValues, 0.5);
    const shift = hodgesLehmannShift(this.#strata);
    const limit = limitAt(guardrail.limit, guardrail.better, median);
    const margin = limit === null ? null : Math.abs(limit - median);
    const statistic = this.#towardsHarm(this.#excess, this.#variance);
    const word = shift === null || margin === null ? "undecided" : this.#word(shift, margin, statistic, bound);
    const found = { canary: shift === null ? null : median + shift, stable: median, limit };
    const times = { seen: this.#looksWithData, planned: this.#plannedLooks };
    return new SeenGuardrail(
      guardrail,
      { ...found, word, statistic, bound, spent, observations: this.#canaryCount, absent: null },
      () => sampleSentence(guardrail, shift, margin, word, times),
    );
  }

  #withoutData(absent: AbsentReading): GuardrailLook {
    const spent = { spent: this.#spent, observations: this.#canaryCount };
    const row = { canary: null, stable: null, limit: null, statistic: null, bound: null, ...spent, absent };
    return new SeenGuardrail(this.#guardrail, { ...row, word: "no data" }, () =>
      absentSentence(this.#guardrail, absent),
    );
  }

  #add(stratum: SampleStratum): void {
    this.#strata.push(stratum);
    const { excess, variance } = rankExcess(stratum);
    this.#excess += excess;
    this.#variance += variance;
    this.#canaryCount += stratum.first.length;
    this.#stableValues = merged(this.#stableValues, stratum.second);
  }

  #towardsHarm(excess: number, variance: number): number {
    const z = variance > 0 ? excess / Math.sqrt(variance) : 0;
    const sign = this.#guardrail.better === "lower" ? 1 : -1;
    return Math.min(extremeZ, Math.max(-extremeZ, sign * z));
  }

  #word(shift: number, margin: number, statistic: number, bound: number): GuardrailWord {
    if (Math.min(this.#canaryCount, this.#stableValues.length) < fewestValues) return "undecided";
    const worse = this.#guardrail.better === "lower" ? shift : -shift;
    if (!holds(worse, "<=", margin)) return statistic >= bound ? "harm" : "undecided";
    // Against a canary that is worse by the margin: the same test with its values moved back by it.
    const moved = this.#guardrail.better === "lower" ? margin : -margin;
    let excess = 0;
    let variance = 0;
    for (const stratum of this.#strata) {
      const own = rankExcess(stratum, moved);
      excess += own.excess;
      variance += own.variance;
    }
    return -this.#towardsHarm(excess, variance) >= bound ? "clear" : "undecided";
  }
}

/** Two ascending lists as one. */
function merged(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const all = new Float64Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < all.length; at++) all[at] = j >= b.length || a[i] <= b[j] ? a[i++] : b[j++];
  return all;
}
