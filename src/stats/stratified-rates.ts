import { normalQuantile } from "./distributions.ts";
import { logHypergeometric } from "./hypergeometric.ts";

/** Events among the trials of two arms that were observed side by side, such as in one step of a rollout. */
export interface RateStratum {
  readonly events: number;
  readonly trials: number;
  readonly otherEvents: number;
  readonly otherTrials: number;
}

/** Rates over strata, each stratum of both arms weighted alike (Mantel and Haenszel's n₁n₂/N), so that they compare. */
export interface StandardisedRates {
  readonly rate: number;
  readonly otherRate: number;
}

/** A z that stands for a probability of 0 or 1, finite so that it can be written down. */
export const extremeZ = 38;

/**
 * Both arms' rates over strata with the weights n₁n₂/N; with one stratum simply events over trials. Null where no
 * stratum has trials of both arms.
 */
export function standardisedRates(strata: readonly RateStratum[]): StandardisedRates | null {
  let weights = 0;
  let first = 0;
  let second = 0;
  let only: StandardisedRates | null = null;
  for (const { events, trials, otherEvents, otherTrials } of strata) {
    if (trials === 0 || otherTrials === 0) continue;
    // The quotient itself, so that a reader who divides finds the same digits.
    only = weights === 0 ? { rate: events / trials, otherRate: otherEvents / otherTrials } : null;
    const all = trials + otherTrials;
    weights += (trials * otherTrials) / all;
    first += (events * otherTrials) / all;
    second += (otherEvents * trials) / all;
  }
  if (only !== null) return only;
  return weights === 0 ? null : { rate: first / weights, otherRate: second / weights };
}

/**
 * The stratified test of no difference, in standard deviations; above 0 where the first arm has more events than its
 * share. With one stratum the z of two proportions with a pooled variance; with several that of Mantel and Haenszel, so
 * arms are only ever compared inside of a stratum. 0 where there is nothing to tell the arms apart by.
 *
 * Sources: W. G. Cochran, Biometrics 10, 1954; N. Mantel and W. Haenszel, JNCI 22, 1959, without continuity correction.
 */
export function stratifiedZ(strata: readonly RateStratum[]): number {
  let excess = 0;
  let variance = 0;
  let filled = 0;
  for (const { trials, otherTrials } of strata) if (trials > 0 && otherTrials > 0) filled++;
  for (const { events, trials, otherEvents, otherTrials } of strata) {
    if (trials === 0 || otherTrials === 0) continue;
    const all = trials + otherTrials;
    const pooled = (events + otherEvents) / all;
    excess += events - trials * pooled;
    const spread = ((trials * otherTrials) / all) * pooled * (1 - pooled);
    // Many small strata would lose a share of 1/N each, which one large one does not notice.
    variance += filled > 1 ? (spread * all) / (all - 1) : spread;
  }
  return variance > 0 ? excess / Math.sqrt(variance) : 0;
}

/**
 * The exact test of no difference given each stratum's margins: the chance of at least (`more`) or at most (`fewer`) as
 * many events of the first arm as were seen. With one stratum Fisher's one-sided test, with several the conditional
 * test on the common odds ratio. 1 where there were no events.
 *
 * Its cost grows with the number of events, so it is meant for few.
 */
export function exactConditionalTail(strata: readonly RateStratum[], tail: "more" | "fewer"): number {
  let seen = 0;
  let distribution: Support = { lowest: 0, shares: Float64Array.of(1) };
  for (const stratum of strata) {
    if (stratum.trials === 0 || stratum.otherTrials === 0) continue;
    seen += stratum.events;
    const own = conditionalSupport(stratum);
    distribution = distribution.shares.length === 1 ? shifted(own, distribution.lowest) : convolve(distribution, own);
  }
  const { lowest, shares } = distribution;
  let sum = 0;
  // From the far end, so that small shares are not lost beside large ones.
  if (tail === "more") for (let i = shares.length - 1; i >= Math.max(0, seen - lowest); i--) sum += shares[i];
  else for (let i = 0; i <= Math.min(shares.length - 1, seen - lowest); i++) sum += shares[i];
  return Math.min(1, sum);
}

/** The z above which a standard normal stands with probability p, within ±38. */
export function zOfTail(p: number): number {
  return Math.min(extremeZ, Math.max(-extremeZ, -normalQuantile(p)));
}

interface Support {
  readonly lowest: number;
  readonly shares: Float64Array;
}

/** What is less likely than this is left out of a distribution, so that its cost does not grow with its support. */
const leastShare = 1e-30;

/** The counts of the first arm's events that the margins allow, with their hypergeometric probabilities. */
function conditionalSupport({ events, trials, otherEvents, otherTrials }: RateStratum): Support {
  const all = events + otherEvents;
  const lowest = Math.max(0, all - otherTrials);
  const highest = Math.min(all, trials);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((all + 1) * (trials + 1)) / (trials + otherTrials + 2))));
  const atMode = Math.exp(logHypergeometric(mode, trials, otherTrials, all));
  const above: number[] = [];
  for (let k = mode, share = atMode; k < highest && share > leastShare; k++) {
    share *= ((trials - k) * (all - k)) / ((k + 1) * (otherTrials - all + k + 1));
    above.push(share);
  }
  const below: number[] = [];
  for (let k = mode, share = atMode; k > lowest && share > leastShare; k--) {
    share *= (k * (otherTrials - all + k)) / ((trials - k + 1) * (all - k + 1));
    below.push(share);
  }
  return { lowest: mode - below.length, shares: Float64Array.from([...below.reverse(), atMode, ...above]) };
}

function shifted({ lowest, shares }: Support, by: number): Support {
  return { lowest: lowest + by, shares };
}

function convolve(a: Support, b: Support): Support {
  const shares = new Float64Array(a.shares.length + b.shares.length - 1);
  for (let i = 0; i < a.shares.length; i++) {
    for (let j = 0; j < b.shares.length; j++) shares[i + j] += a.shares[i] * b.shares[j];
  }
  return { lowest: a.lowest + b.lowest, shares };
}
