import { type Bounds, wilson } from "../stats/proportion.ts";

/** Rows by which of two models is right on them; their sum is the number of rows that count. */
export interface PairedCounts {
  readonly both: number;
  /** Only the challenger succeeds. */
  readonly challengerOnly: number;
  /** Only the champion succeeds. */
  readonly championOnly: number;
  readonly neither: number;
}

/** Successes of so many trials. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** A figure with its interval, from which the interval of a difference is made. */
export interface WithBounds extends Bounds {
  readonly value: number;
}

/** The rows that a paired proportion rests on. */
export function pairedRows({ both, challengerOnly, championOnly, neither }: PairedCounts): number {
  return both + challengerOnly + championOnly + neither;
}

/**
 * Newcombe's paired interval of a difference of proportions, challenger − champion: the Wilson intervals of both are
 * squared and added, less twice their product by the correlation φ of the pairs, whose numerator is drawn towards 0 by
 * n/2 where it is positive (the correction of method 10). φ is 0 where a margin is empty. No width of 0 where no pair
 * disagrees. Without a row it is −1 … 1.
 *
 * Source: R. G. Newcombe, "Improved confidence intervals for the difference between binomial proportions based on
 * paired data", Statistics in Medicine 17, 1998, method 10.
 */
export function newcombePaired(counts: PairedCounts, level: number): Bounds {
  const n = pairedRows(counts);
  if (n === 0) return { low: -1, high: 1 };
  const challenger = counts.both + counts.challengerOnly;
  const champion = counts.both + counts.championOnly;
  return squareAndAdd(
    { value: challenger / n, ...wilson(challenger, n, level) },
    { value: champion / n, ...wilson(champion, n, level) },
    correctedCorrelation(counts),
  );
}

/**
 * Newcombe's interval of a difference of independent proportions: the Wilson intervals of both, squared and added.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17, 1998, method 10.
 */
export function newcombeIndependent(challenger: Proportion, champion: Proportion, level: number): Bounds {
  if (challenger.trials === 0 || champion.trials === 0) return { low: -1, high: 1 };
  return squareAndAdd(withWilson(challenger, level), withWilson(champion, level), 0);
}

/**
 * The interval of a difference from the intervals of both figures at the same level, whose estimates correlate by
 * `correlation`: the method of variance estimates recovery (MOVER). Newcombe's intervals are this on Wilson's.
 *
 * Source: G. Y. Zou and A. Donner, Statistics in Medicine 27, 2008.
 */
export function squareAndAdd(challenger: WithBounds, champion: WithBounds, correlation: number): Bounds {
  const difference = challenger.value - champion.value;
  const reach = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
  return {
    low: difference - reach(challenger.value - challenger.low, champion.high - champion.value),
    high: difference + reach(challenger.high - challenger.value, champion.value - champion.low),
  };
}

/**
 * The standard error of a paired difference of proportions: √((b + c) − (b − c)² / n) / n. 0 where no pair disagrees.
 */
export function pairedStandardError(counts: PairedCounts): number {
  const n = pairedRows(counts);
  if (n === 0) return 0;
  const { challengerOnly, championOnly } = counts;
  const apart = challengerOnly - championOnly;
  return Math.sqrt(Math.max(0, challengerOnly + championOnly - (apart * apart) / n)) / n;
}

function withWilson({ successes, trials }: Proportion, level: number): WithBounds {
  return { value: successes / trials, ...wilson(successes, trials, level) };
}

function correctedCorrelation({ both, challengerOnly, championOnly, neither }: PairedCounts): number {
  const margins =
    (both + challengerOnly) * (championOnly + neither) * (both + championOnly) * (challengerOnly + neither);
  if (margins === 0) return 0;
  const n = both + challengerOnly + championOnly + neither;
  const product = both * neither - challengerOnly * championOnly;
  return (product > 0 ? Math.max(0, product - n / 2) : product) / Math.sqrt(margins);
}
