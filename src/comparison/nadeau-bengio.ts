import { tCdf, tQuantile } from "../stats/distributions.ts";
import { mean, variance } from "../stats/moments.ts";
import { type Bounds, tailOf } from "../stats/proportion.ts";

/** Both models' scores of the same cross-validation, one difference (challenger − champion) for each fold and repeat. */
export interface FoldDifferences {
  readonly differences: readonly number[];
  /** Rows of a test fold over rows of its training folds: 1 / (k − 1) in k-fold cross-validation. */
  readonly testToTraining: number;
}

/** The corrected t-test of a mean difference over folds. */
export interface CorrectedT {
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Infinite where all folds differ by the same amount that is not 0. */
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  intervalAt(level: number): Bounds;
}

/** The share of the posterior of the mean difference on each side of a region of practical equivalence. */
export interface PosteriorShares {
  readonly championBetter: number;
  readonly equivalent: number;
  readonly challengerBetter: number;
}

/**
 * Nadeau and Bengio's corrected resampled t-test: training sets of different folds overlap, so that the variance of the
 * mean difference is (1/k + test/training) · s², not s²/k. Null below two folds. All differences 0: t = 0 and p = 1.
 *
 * Throws a RangeError for a difference that is not finite or a ratio that is not above 0.
 *
 * Source: C. Nadeau and Y. Bengio, "Inference for the generalization error", Machine Learning 52, 2003.
 */
export function correctedT(folds: FoldDifferences): CorrectedT | null {
  const found = location(folds);
  if (found === null) return null;
  const { difference, standardError, degreesOfFreedom } = found;
  const t = difference === 0 ? 0 : difference / standardError;
  return {
    ...found,
    t,
    p: Number.isFinite(t) ? Math.min(1, 2 * tCdf(-Math.abs(t), degreesOfFreedom)) : 0,
    intervalAt(level) {
      const half = -tQuantile(tailOf(level), degreesOfFreedom) * standardError;
      return { low: difference - half, high: difference + half };
    },
  };
}

/**
 * The Bayesian correlated t-test: under a flat prior the posterior of the mean difference is Student's t with k − 1
 * degrees of freedom about the mean, its squared scale (1/k + ρ/(1 − ρ)) · s² with the correlation ρ = test / all of the
 * folds. Gives how much of it lies below, inside and above −rope … rope, oriented by `direction`. Null below two folds.
 *
 * Source: G. Corani and A. Benavoli, "A Bayesian approach for comparing cross-validated algorithms on multiple data
 * sets", Machine Learning 100, 2015.
 */
export function correlatedT(
  folds: FoldDifferences,
  rope: number,
  direction: "higher" | "lower",
): PosteriorShares | null {
  if (!(rope >= 0 && Number.isFinite(rope))) throw new RangeError(`a region of equivalence is 0 or wider, not ${rope}`);
  const found = location(folds);
  if (found === null) return null;
  const { difference, standardError, degreesOfFreedom } = found;
  // A posterior without spread is a point.
  const below = (bound: number, orAt: boolean): number =>
    standardError === 0
      ? Number(difference < bound || (orAt && difference === bound))
      : tCdf((bound - difference) / standardError, degreesOfFreedom);
  const lower = below(-rope, false);
  const upper =
    standardError === 0 ? 1 - below(rope, true) : tCdf((difference - rope) / standardError, degreesOfFreedom);
  const equivalent = Math.max(0, 1 - lower - upper);
  return direction === "higher"
    ? { championBetter: lower, equivalent, challengerBetter: upper }
    : { championBetter: upper, equivalent, challengerBetter: lower };
}

interface Location {
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

function location({ differences, testToTraining }: FoldDifferences): Location | null {
  if (!(testToTraining > 0 && Number.isFinite(testToTraining))) {
    throw new RangeError(`the rows of a fold over those it was trained on are above 0, not ${testToTraining}`);
  }
  if (!differences.every(Number.isFinite)) throw new RangeError("a fold's difference is not finite");
  const k = differences.length;
  const difference = mean(differences);
  const spread = variance(differences);
  if (difference === null || spread === null) return null;
  return { difference, standardError: Math.sqrt((1 / k + testToTraining) * spread), degreesOfFreedom: k - 1 };
}
