import { correctedInterval, type IntervalAt } from "../../metrics/resampling.ts";
import { normalCdf } from "../../stats/distributions.ts";
import type { Bounds } from "../../stats/proportion.ts";
import { tailOf } from "../../stats/proportion.ts";
import { quantileOfSorted } from "../../stats/quantile.ts";

/** A figure of one group with its draws, which are of the same resamples in every group. */
export interface DrawnFigure {
  readonly value: number;
  readonly draws: Float64Array;
}

/** The interval of one − other, or of one / other, of two groups that were drawn together; null without one. */
export function jointPair(one: DrawnFigure, other: DrawnFigure, form: "difference" | "ratio"): IntervalAt | null {
  const apart = form === "difference" ? one.value - other.value : one.value / other.value;
  const draws = one.draws.map((value, b) => (form === "difference" ? value - other.draws[b] : value / other.draws[b]));
  return correctedInterval(draws, apart, 0, (method) => method);
}

/** The interval of max − min or min / max over all groups; null where a pair has none. */
export interface JointRange {
  intervalAt(level: number): Bounds | null;
  /** The mean of max − min over draws that are centred, as if groups were equal in truth. */
  readonly rangeUnderEquality: number;
}

/**
 * The interval of max − min (or min / max, on the log scale) of groups that were drawn together, as `rangeInterval` has
 * it for independent ones: its lower end is the greatest lower end over all pairs, each at the level that holds for all
 * of them together, which is where the greatest studentized distance of the centred draws puts it; its upper end is the
 * greatest upper end at the level itself.
 */
export function jointRange(figures: readonly DrawnFigure[], form: "difference" | "ratio"): JointRange | null {
  const scaled = figures.map(
    ({ value, draws }): DrawnFigure =>
      form === "difference" ? { value, draws } : { value: Math.log(value), draws: draws.map(Math.log) },
  );
  if (scaled.some(({ value }) => !Number.isFinite(value))) return null;
  const pairs = scaled.flatMap((one, i) => scaled.slice(i + 1).map((other) => ({ one, other })));
  const intervals = pairs.map(({ one, other }) => jointPair(one, other, "difference"));
  const known = intervals.flatMap((interval) => interval ?? []);
  if (known.length < pairs.length || pairs.length === 0) return null;
  const farthest = studentized(pairs);
  const pairLevel = (level: number): number => {
    // One pair is exact.
    if (pairs.length === 1) return level;
    const bonferroni = 1 - (1 - level) / pairs.length;
    const drawn = 1 - 2 * normalCdf(-quantileOfSorted(farthest, 1 - 2 * tailOf(level)));
    // A few hundred draws do not reach far tails, which the number of pairs bounds.
    return tailOf(level) * farthest.length < 5 ? bonferroni : Math.min(bonferroni, Math.max(level, drawn));
  };
  return {
    intervalAt(level) {
      let [low, high] = [0, 0];
      for (const intervalAt of known) {
        const [plain, wide] = [intervalAt(level), intervalAt(pairLevel(level))];
        if (plain === null || wide === null) return null;
        low = Math.max(low, wide.low, -wide.high);
        high = Math.max(high, plain.high, -plain.low);
      }
      return form === "difference" ? { low, high } : { low: Math.exp(-high), high: Math.exp(-low) };
    },
    rangeUnderEquality: centredRange(scaled),
  };
}

/** The greatest distance of any pair from its own mean, in its own standard deviations, ascending. */
function studentized(pairs: readonly { readonly one: DrawnFigure; readonly other: DrawnFigure }[]): Float64Array {
  const [first] = pairs;
  const greatest = new Float64Array(first?.one.draws.length ?? 0);
  for (const { one, other } of pairs) {
    const apart = one.draws.map((value, b) => value - other.draws[b]);
    const defined = apart.filter(Number.isFinite);
    const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    const deviation = Math.sqrt(defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / defined.length);
    if (!(deviation > 0)) continue;
    for (let b = 0; b < greatest.length; b++) {
      const own = Math.abs(apart[b] - mean) / deviation;
      if (own > greatest[b]) greatest[b] = own;
    }
  }
  return greatest.sort();
}

function centredRange(figures: readonly DrawnFigure[]): number {
  const means = figures.map(({ draws }) => {
    const defined = draws.filter(Number.isFinite);
    return defined.reduce((sum, value) => sum + value, 0) / defined.length;
  });
  const length = figures[0]?.draws.length ?? 0;
  let [sum, count] = [0, 0];
  for (let b = 0; b < length; b++) {
    const centred = figures.map(({ draws }, g) => draws[b] - means[g]);
    const range = Math.max(...centred) - Math.min(...centred);
    if (!Number.isFinite(range)) continue;
    sum += range;
    count++;
  }
  return sum / count;
}
