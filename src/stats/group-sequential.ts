import { normalCdf, normalQuantile } from "./distributions.ts";
import { densityAt, firstDensity, massAbove, nextDensity, type StoppedDensity } from "./stopped-density.ts";

/** The error that may be spent up to a share t of the plan: α·t², by Lan and DeMets with Kim's power of φ = 2. */
function spentAlpha(alpha: number, t: number): number {
  return alpha * Math.min(1, Math.max(0, t)) ** 2;
}

/** One look of a group sequential test, and the way to the next. */
export interface SequentialLook {
  /** The least z that rejects at this look; ∞ where there is nothing to spend on it. */
  readonly bound: number;
  /** The error that was spent up to here when nothing is wrong. */
  readonly spent: number;
  /**
   * The look at the share `t` of the plan, which brings `information` (in any unit, the same one for all looks) beside
   * what was gathered before. Asked for twice it is computed once. Throws a RangeError unless information > 0.
   */
  next(t: number, information: number): SequentialLook;
}

/** Looks that are kept, each with a density of some 6 kB; then they are forgotten and computed again. */
const mostKept = 4000;

/**
 * One-sided bounds of a group sequential test that spends α·t² (Lan and DeMets; Kim's φ = 2): with equal information a
 * look and t = k/K those of the textbook. The spending goes by the plan, the joint distribution of the looks by the
 * information they brought, so a plan whose steps grow spends no more than α either. A look that was left out spends
 * nothing: what it would have spent is there for the next one.
 *
 * Bounds come from recursive numerical integration over the paths that have not crossed yet.
 * Throws a RangeError unless 0 < alpha < 0.5.
 *
 * Sources: K. K. G. Lan and D. L. DeMets, Biometrika 70, 1983; P. Armitage, C. K. McPherson and B. C. Rowe, JRSS A 132,
 * 1969.
 */
export function sequentialBounds(alpha: number): SequentialLook {
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha lies between 0 and 0.5, not ${alpha}`);
  const kept = { count: 0 };
  return new LookNode(alpha, Number.POSITIVE_INFINITY, 0, null, kept);
}

class LookNode implements SequentialLook {
  readonly bound: number;
  readonly spent: number;
  readonly #alpha: number;
  readonly #density: StoppedDensity | null;
  readonly #kept: { count: number };
  readonly #next = new Map<string, LookNode>();
  /** The look that was asked for last, which most rollouts of one plan share. */
  #newest: { readonly t: number; readonly information: number; readonly look: LookNode } | null = null;

  constructor(alpha: number, bound: number, spent: number, density: StoppedDensity | null, kept: { count: number }) {
    this.bound = bound;
    this.spent = spent;
    this.#alpha = alpha;
    this.#density = density;
    this.#kept = kept;
  }

  next(t: number, information: number): SequentialLook {
    const newest = this.#newest;
    if (newest !== null && newest.t === t && newest.information === information) return newest.look;
    const look = this.#find(t, information);
    this.#newest = { t, information, look };
    return look;
  }

  #find(t: number, information: number): LookNode {
    if (!(information > 0 && Number.isFinite(information))) {
      throw new RangeError(`a look brings information above 0, not ${information}`);
    }
    const key = `${t} ${information}`;
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    if (this.#kept.count >= mostKept) {
      this.#next.clear();
      if (this.#density === null) this.#kept.count = 0;
    }
    const made = this.#compute(t, information);
    this.#next.set(key, made);
    this.#kept.count++;
    return made;
  }

  #compute(t: number, information: number): LookNode {
    const before = this.#density;
    const upTo = spentAlpha(this.#alpha, t);
    const spend = Math.max(0, upTo - this.spent);
    const bound = spend === 0 ? Number.POSITIVE_INFINITY : boundSpending(before, information, spend, this.bound);
    const density = before === null ? firstDensity(information, bound, 0) : nextDensity(before, information, bound, 0);
    return new LookNode(this.#alpha, bound, Math.max(this.spent, upTo), density, this.#kept);
  }
}

/** One planned look of a power calculation: its bound and the information that it brings. */
export interface PlannedLook {
  readonly bound: number;
  readonly information: number;
}

/**
 * The chance that a test crosses one of its bounds where the statistic's mean is drift·√(information so far). The
 * information of each look is above 0; a bound of ∞ rejects nothing.
 */
export function crossingProbability(looks: readonly PlannedLook[], drift: number): number {
  let density: StoppedDensity | null = null;
  let crossed = 0;
  for (const { bound, information } of looks) {
    if (density === null) {
      crossed += normalCdf(drift * Math.sqrt(information) - bound);
      density = firstDensity(information, bound, drift);
    } else {
      crossed += massAbove(density, information, bound, drift);
      density = nextDensity(density, information, bound, drift);
    }
  }
  return Math.min(1, crossed);
}

/** The bound above which exactly `spend` is left: Newton's method inside of a bracket. */
function boundSpending(before: StoppedDensity | null, information: number, spend: number, boundBefore: number): number {
  // No path can be above a bound more often than without earlier looks, so the quantile is the highest it can be.
  const highest = -normalQuantile(spend);
  if (before === null || !Number.isFinite(highest)) return highest;
  let low = -10;
  let high = highest;
  // Bounds change little from look to look.
  let bound = Math.min(highest, boundBefore);
  for (let i = 0; i < 100; i++) {
    const excess = massAbove(before, information, bound, 0) - spend;
    if (excess > 0) low = bound;
    else high = bound;
    const newton = bound + excess / densityAt(before, information, bound, 0);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const settled = Math.abs(next - bound) <= 1e-10 * Math.max(1, Math.abs(next));
    bound = next;
    if (settled) break;
  }
  return bound;
}
