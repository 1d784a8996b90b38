import { binomial } from "../stats/binomial.ts";
import { normalCdf } from "../stats/distributions.ts";
import { criticalValue, tailOf } from "../stats/proportion.ts";
import { quantileOfSorted } from "../stats/quantile.ts";
import type { Random } from "../stats/random.ts";
import { boundsOf } from "./between-groups.ts";
import type { DefinedFigure, Form } from "./disparity.ts";
import type { NormalDraws } from "./normal-draws.ts";

/** How far two groups must be apart to count as apart among all pairs that were looked at. */
export interface Simultaneous {
  /** The level at which each pair's interval holds for all pairs together at the level asked for. */
  pairLevel(level: number): number;
  /** The mean of max − min of groups that are equal in truth, as uncertain as these; null where a figure has no interval. */
  readonly rangeUnderEquality: number | null;
}

/** Above so many groups, the pairs are corrected by their number alone. */
const mostDrawn = 24;

/** Pairs of an attribute of so many groups, which are too many to draw for each of them. */
export function isCorrectedByNumber(groups: number): boolean {
  return groups > mostDrawn;
}

/** Pairs that are corrected by their number (Bonferroni), without a draw. */
export function correctedByNumber(parts: readonly (readonly DefinedFigure[])[]): Simultaneous {
  const pairs = parts.reduce((sum, { length }) => sum + length * (length - 1), 0);
  return { pairLevel: (level) => 1 - (2 * tailOf(level)) / Math.max(1, pairs), rangeUnderEquality: null };
}

/**
 * The greatest of many differences is greater than any one that was chosen before looking. A stratified bootstrap draws
 * every group by itself (shares by their counts, other figures by their standard error) and takes the greatest
 * studentized difference over all ordered pairs of all parts; its quantile takes the place of the normal's. Two groups
 * and one part are exact, and more than 24 groups are corrected by the number of pairs (Bonferroni), which is wider.
 *
 * @param parts the defined figures of each part of a disparity
 * @param random for the shares that are drawn by their counts
 * @param normals for all others, `resamples` of each group and part
 */
export function simultaneous(
  parts: readonly (readonly DefinedFigure[])[],
  form: Form,
  resamples: number,
  random: Random,
  normals: NormalDraws,
): Simultaneous {
  const pairs = parts.reduce((sum, { length }) => sum + length * (length - 1), 0);
  const largest = Math.max(0, ...parts.map(({ length }) => length));
  if (pairs === 0 || isCorrectedByNumber(largest)) return correctedByNumber(parts);
  const { pairLevel: bonferroni } = correctedByNumber(parts);
  const spreads = parts.map((figures, part) => figures.map((figure) => spreadOf(figure, part, form, normals)));
  const known = spreads.every((part) => part.every((spread) => spread !== null));
  if (!known) return correctedByNumber(parts);
  const { greatest, range } = draw(
    spreads.map((part) => part.flatMap((spread) => spread ?? [])),
    resamples,
    random,
  );
  return {
    pairLevel(level) {
      // Two ordered pairs of one part are exclusive, so that halving the tail is exact.
      if (pairs <= 2) return bonferroni(level);
      const critical = quantileOfSorted(greatest, 1 - tailOf(level));
      const drawn = 1 - 2 * normalCdf(-critical);
      // A few thousand draws do not reach far tails, which the number of pairs bounds.
      return tailOf(level) * resamples < 5 ? bonferroni(level) : Math.min(bonferroni(level), Math.max(level, drawn));
    },
    rangeUnderEquality: form === "difference" ? range : null,
  };
}

/** Counts with a variance above this are drawn from the normal distribution. */
const normalAbove = 100;

/** How a group's figure varies, centred on 0. */
interface Spread {
  readonly standardError: number;
  /** The draw of one resample. */
  draw(resample: number, random: Random): number;
}

function spreadOf(figure: DefinedFigure, part: number, form: Form, normals: NormalDraws): Spread | null {
  const { counts } = figure;
  if (counts === null) return normalSpread(figure, part, form, normals);
  const { successes, trials } = counts;
  // Two successes and two failures more keep a group without any of either from looking certain (Agresti and Coull 1998).
  const share = (successes + 2) / (trials + 4);
  const scale = form === "ratio" ? 1 / share : 1;
  const standardError = scale * Math.sqrt((share * (1 - share)) / trials);
  if (trials * share * (1 - share) > normalAbove) {
    return scaled(standardError, normals(figure.group, part));
  }
  return { standardError, draw: (_, random) => scale * (binomial(random, trials, share) / trials - share) };
}

function scaled(standardError: number, drawn: Float64Array): Spread {
  return { standardError, draw: (resample) => standardError * drawn[resample] };
}

function normalSpread(figure: DefinedFigure, part: number, form: Form, normals: NormalDraws): Spread | null {
  const level = 0.95;
  const bounds = boundsOf(figure, level);
  if (bounds === null || (form === "ratio" && !(figure.value > 0))) return null;
  const scale = form === "ratio" ? 1 / figure.value : 1;
  const standardError = (scale * (bounds.high - bounds.low)) / 2 / criticalValue(level);
  return standardError > 0 ? scaled(standardError, normals(figure.group, part)) : null;
}

function draw(
  parts: readonly (readonly Spread[])[],
  resamples: number,
  random: Random,
): { readonly greatest: Float64Array; readonly range: number } {
  const greatest = new Float64Array(resamples);
  const reaches = parts.map((part) =>
    part.map((one) => part.map((other) => Math.hypot(one.standardError, other.standardError))),
  );
  const drawn = parts.map((part) => new Float64Array(part.length));
  let ranges = 0;
  for (let b = 0; b < resamples; b++) {
    let most = 0;
    let range = 0;
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p];
      const values = drawn[p];
      for (let g = 0; g < part.length; g++) values[g] = part[g].draw(b, random);
      for (let i = 0; i < part.length; i++) {
        for (let j = 0; j < i; j++) {
          const apart = Math.abs(values[i] - values[j]);
          if (apart > range) range = apart;
          const studentized = apart / reaches[p][i][j];
          if (studentized > most) most = studentized;
        }
      }
    }
    greatest[b] = most;
    ranges += range;
  }
  return { greatest: greatest.sort(), range: ranges / resamples };
}
