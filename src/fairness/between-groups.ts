import { squareAndAdd, type WithBounds } from "../comparison/newcombe.ts";
import { type Bounds, criticalValue, wilson } from "../stats/proportion.ts";
import type { DefinedFigure } from "./disparity.ts";
import { effectiveMethod } from "./effective-share.ts";

/** An interval with the method that made it, its level known to the caller. */
export interface NamedBounds extends Bounds {
  readonly method: string;
}

/** A figure's own interval: Wilson's of counts, else as its metric makes it. Null where there is none. */
export function boundsOf(figure: DefinedFigure, level: number): (WithBounds & { readonly method: string }) | null {
  const { value, counts } = figure;
  if (counts !== null) return { value, ...wilson(counts.successes, counts.trials, level), method: "wilson" };
  const interval = figure.estimate.intervalAt?.(level) ?? null;
  if (interval === null) return null;
  // A resampled interval that leaves out the value itself would turn a square root's sign.
  return {
    value,
    low: Math.min(value, interval.low),
    high: Math.max(value, interval.high),
    method: interval.method,
  };
}

/**
 * The interval of one − other of two independent groups: Newcombe's (1998, method 10) for shares, else the same squaring
 * and adding of both intervals (Zou and Donner 2008), whatever made them. Null where either has none.
 */
export function differenceInterval(one: DefinedFigure, other: DefinedFigure, level: number): NamedBounds | null {
  const [a, b] = [boundsOf(one, level), boundsOf(other, level)];
  if (a === null || b === null) return null;
  return { ...squareAndAdd(a, b, 0), method: a.method === "wilson" ? "newcombe" : `mover-${a.method}` };
}

/**
 * The interval of ln(one / other) of two independent groups. For shares it is normal on the log scale (Katz, Baptista,
 * Azen and Pike 1978); where a group has no success at all, with a half added to every count (Walter 1975) and no lower
 * end; where one always succeeds, and for other figures, both intervals' logarithms are squared and added (Zou and
 * Donner 2008). Null where either has no interval, or `other` is 0.
 */
export function logRatioInterval(one: DefinedFigure, other: DefinedFigure, level: number): NamedBounds | null {
  if (!(other.value > 0) || one.value < 0) return null;
  if (one.counts !== null && other.counts !== null) {
    const [a, b] = [one.counts, other.counts];
    if (a.successes === 0) return walter(a, b, level);
    if (a.successes < a.trials && b.successes < b.trials) return katz(a, b, level);
  }
  if (one.value === 0) return withoutSuccess(one, other, level);
  return squaredLogs(one, other, level);
}

/**
 * The scales on which every pair of many is compared at a level far out in the tails, where the normal scale calls equal
 * groups apart up to twice too often: the logarithms of Wilson's intervals, squared and added, hold their level there.
 * Groups without a success have no logarithm and are held against the others with a half added to every count. Null where
 * a figure has no interval, or is 0 and no share of rows.
 */
export function tailLogScales(figures: readonly DefinedFigure[], level: number): TailLogScales | null {
  const above = figures.filter(({ value }) => value > 0);
  const without = figures.filter(({ value }) => value === 0);
  const logs = above.flatMap((figure) => logBounds(figure, level) ?? []);
  if (logs.length < above.length || above.length + without.length < figures.length) return null;
  if (without.length === 0 || above.length === 0) return { logs, halves: null };
  const halves = (of: readonly DefinedFigure[]) => of.flatMap((figure) => halvesOf(figure, level) ?? []);
  const [succeeding, failing] = [halves(above), halves(without)];
  if (succeeding.length < above.length || failing.length < without.length) return null;
  return { logs, halves: { succeeding, failing } };
}

/** Logarithms with their intervals. */
export interface TailLogScales {
  /** Of the figures above 0. */
  readonly logs: readonly WithBounds[];
  /** With a half added to every count, where some group has no success and some group has one. */
  readonly halves: { readonly succeeding: readonly WithBounds[]; readonly failing: readonly WithBounds[] } | null;
}

function squaredLogs(one: DefinedFigure, other: DefinedFigure, level: number): NamedBounds | null {
  const [a, b] = [logBounds(one, level), logBounds(other, level)];
  if (a === null || b === null) return null;
  return { ...squareAndAdd(a, b, 0), method: "mover-log" };
}

interface Counts {
  readonly successes: number;
  readonly trials: number;
}

function katz(one: Counts, other: Counts, level: number): NamedBounds {
  const center = Math.log(one.successes / one.trials) - Math.log(other.successes / other.trials);
  const reach = criticalValue(level) * Math.sqrt(logVariance(one) + logVariance(other));
  return { low: center - reach, high: center + reach, method: "katz-log" };
}

/** One has no success, so that its logarithm has no lower end. */
function walter(one: Counts, other: Counts, level: number): NamedBounds {
  const { high } = squareAndAdd(withHalves(one, level), withHalves(other, level), 0);
  return { low: Number.NEGATIVE_INFINITY, high, method: "walter-log" };
}

/** The same of figures that need not be counts; null where one has no interval. */
function withoutSuccess(one: DefinedFigure, other: DefinedFigure, level: number): NamedBounds | null {
  const [a, b] = [halvesOf(one, level), halvesOf(other, level)];
  if (a === null || b === null) return null;
  return { low: Number.NEGATIVE_INFINITY, high: squareAndAdd(a, b, 0).high, method: "walter-log" };
}

/** A figure's logarithm beside one without a success: with halves where it is of counts, or is 0 of an effective number. */
function halvesOf(figure: DefinedFigure, level: number): WithBounds | null {
  if (figure.counts !== null) return withHalves(figure.counts, level);
  if (figure.value > 0) return logBounds(figure, level);
  const bounds = boundsOf(figure, level);
  if (bounds === null || bounds.method !== effectiveMethod) return null;
  // Wilson's upper end of 0 in n is z² / (n + z²).
  const trials = criticalValue(level) ** 2 * (1 / bounds.high - 1);
  return withHalves({ successes: 0, trials }, level);
}

function withHalves(counts: Counts, level: number): WithBounds {
  const half = { successes: counts.successes + 0.5, trials: counts.trials + 0.5 };
  const value = Math.log(half.successes / half.trials);
  const reach = criticalValue(level) * Math.sqrt(logVariance(half));
  return { value, low: value - reach, high: value + reach };
}

function logVariance({ successes, trials }: Counts): number {
  return 1 / successes - 1 / trials;
}

function logBounds(figure: DefinedFigure, level: number): WithBounds | null {
  const bounds = boundsOf(figure, level);
  if (bounds === null || !(figure.value > 0)) return null;
  return {
    value: Math.log(figure.value),
    // The logarithm of 0 would make no number of a product with 0.
    low: Math.log(Math.max(bounds.low, Number.MIN_VALUE)),
    high: Math.log(bounds.high),
  };
}
