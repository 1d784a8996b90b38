import { binomial } from "./binomial.ts";
import type { Random } from "./random.ts";

/** Fills `out` with the counts of one multinomial draw. */
export type MultinomialSampler = (random: Random, out: Float64Array | Uint32Array) => void;

/**
 * A sampler of n draws over cells in proportion to `weights` (they need not sum to 1), prepared once for many draws.
 * Each draw is a chain of conditional binomials: O(cells) whatever n is. A cell of weight 0 gets nothing.
 *
 * Throws a RangeError where a weight is negative or not finite, or all are 0 while n is not.
 */
export function multinomialSampler(n: number, weights: ArrayLike<number>): MultinomialSampler {
  const cells = weights.length;
  const share = new Float64Array(cells);
  let rest = 0;
  // From the end, so that each cell's share is of exactly what stands behind it.
  for (let cell = cells - 1; cell >= 0; cell--) {
    const weight = weights[cell];
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`a multinomial needs weights of 0 or more, not ${weight} in cell ${cell}`);
    }
    rest += weight;
    share[cell] = weight === 0 ? 0 : weight / rest;
  }
  if (n > 0 && !(rest > 0)) throw new RangeError("a multinomial needs a cell with a weight above 0");
  return (random, out) => {
    let left = n;
    for (let cell = 0; cell < cells; cell++) {
      const count = left === 0 ? 0 : binomial(random, left, share[cell]);
      out[cell] = count;
      left -= count;
    }
  };
}

/** One multinomial draw: `multinomialSampler` for a single use. */
export function multinomial(
  random: Random,
  n: number,
  weights: ArrayLike<number>,
  out: Float64Array | Uint32Array,
): void {
  multinomialSampler(n, weights)(random, out);
}
