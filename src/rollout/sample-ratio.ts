import { figureBeside } from "../gate/figure-text.ts";
import { binomialDeviation, type ExpectedCount } from "../stats/binomial-deviation.ts";
import { type Guardrail, requestCount } from "./guardrails.ts";
import type { SampleRatio } from "./judgement.ts";
import type { Look, LookPart } from "./look.ts";
import { type BoundsAlong, informationOf, shareOf } from "./sequential-level.ts";

/** What the check of the sample ratio may err over a whole rollout, both sides together. */
export const sampleRatioAlpha = 0.001;

/**
 * Holds the canary's share of the requests to the weights that were in force, over all looks together: the
 * likelihood-ratio χ² of the counts, at bounds that spend half of 0.001 on each side along the plan, so that many looks
 * do not make a false alarm more likely.
 */
export class SampleRatioWatch {
  readonly #names: readonly string[];
  readonly #bounds: BoundsAlong;
  readonly #expected = new Map<number, { trials: number; readonly share: number }>();
  #name: string | null = null;
  #seen = 0;
  #last: SampleRatio = { kind: "off", reason: "no weight was recorded" };

  constructor(guardrails: readonly Guardrail[], bounds: BoundsAlong) {
    const denominators = guardrails.flatMap((guardrail) => (guardrail.kind === "rate" ? [guardrail.denominator] : []));
    this.#names = [...new Set([requestCount, ...denominators])];
    this.#bounds = bounds;
  }

  see(look: Look): SampleRatio {
    const counted = (look.parts ?? [look]).filter((part) => this.#add(part));
    if (counted.length === 0) return this.#last;
    const expected: ExpectedCount[] = [...this.#expected.values()];
    const trials = expected.reduce((sum, each) => sum + each.trials, 0);
    const mean = expected.reduce((sum, each) => sum + each.trials * each.share, 0);
    const deviation = binomialDeviation(this.#seen, expected);
    const { bound } = this.#bounds.at(look.number, informationOf(counted), trials);
    this.#last = new RatioFound(this.#seen / trials, mean / trials, deviation, bound);
    return this.#last;
  }

  /** Adds a part's requests; false where it has none, or no share that leaves both arms some. */
  #add(part: LookPart): boolean {
    const share = shareOf(part.weight);
    if (share === null) return false;
    this.#name ??= this.#names.find((name) => requestsOf(part, name) !== null) ?? null;
    const requests = this.#name === null ? null : requestsOf(part, this.#name);
    if (requests === null) {
      if (this.#last.kind === "off") this.#last = { kind: "off", reason: "no requests are counted" };
      return false;
    }
    const stratum = this.#expected.get(share) ?? { trials: 0, share };
    stratum.trials += requests.canary + requests.stable;
    this.#expected.set(share, stratum);
    this.#seen += requests.canary;
    return true;
  }
}

function requestsOf({ readings }: LookPart, name: string): { canary: number; stable: number } | null {
  const canary = readings.canary.get(name);
  const stable = readings.stable.get(name);
  if (canary?.kind !== "value" || stable?.kind !== "value") return null;
  const counts = { canary: Math.round(canary.value), stable: Math.round(stable.value) };
  const isCount = counts.canary >= 0 && counts.stable >= 0 && counts.canary + counts.stable > 0;
  return isCount && Number.isSafeInteger(counts.canary + counts.stable) ? counts : null;
}

/** Its sentence is made when it is read. */
class RatioFound {
  readonly kind: "fits" | "mismatch";
  readonly observed: number;
  readonly expected: number;
  readonly statistic: number;
  readonly bound: number;

  constructor(observed: number, expected: number, deviation: number, bound: number) {
    this.kind = Math.abs(deviation) >= bound ? "mismatch" : "fits";
    this.observed = observed;
    this.expected = expected;
    this.statistic = deviation ** 2;
    this.bound = bound ** 2;
  }

  get sentence(): string {
    const { observed, expected } = this;
    const percent = (value: number, other: number) => `${figureBeside(value * 100, other * 100)}%`;
    const said = `the canary got ${percent(observed, expected)} of the requests, its weight asks for ${percent(expected, observed)}`;
    return this.kind === "fits" ? said : `${said}: more than chance, so the arms do not compare`;
  }
}
