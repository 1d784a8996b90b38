import type { Random } from "./random.ts";

/**
 * A draw of the binomial distribution: how many of n trials succeed with probability p each. Exact up to the
 * rounding of doubles. Constant time in n.
 *
 * Throws a RangeError unless n is whole, not negative, at most 2^53 and 0 ≤ p ≤ 1.
 *
 * Sources: W. Hörmann, "The generation of binomial random variates", J. Stat. Comput. Simul. 46, 1993 (BTRS,
 * transformed rejection, for n·p ≥ 10); below it inversion by the recurrence of the probabilities (Kachitvichyanukul
 * and Schmeiser, CACM 31, 1988, BINV).
 */
export function binomial(random: Random, n: number, p: number): number {
  if (!(n >= 0 && Number.isSafeInteger(n))) throw new RangeError(`a binomial needs a count of trials, not ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a binomial needs a probability, not ${p}`);
  if (p > 0.5) return n - rareBinomial(random, n, 1 - p);
  return rareBinomial(random, n, p);
}

function rareBinomial(random: Random, n: number, p: number): number {
  if (n === 0 || p === 0) return 0;
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}

function byInversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const none = Math.exp(n * Math.log1p(-p));
  for (;;) {
    let left = random.next();
    let probability = none;
    for (let k = 0; k <= n; k++) {
      if (left < probability) return k;
      left -= probability;
      probability *= (odds * (n - k)) / (k + 1);
      // Past the bulk the rounding of the sum can exceed what is left; draw again.
      if (probability === 0) break;
    }
  }
}

function byRejection(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random.next() - 0.5;
    const v = random.next();
    const side = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / side + b) * u + centre);
    if (side >= 0.07 && v <= squeeze) return k;
    if (!(k >= 0 && k <= n)) continue;
    const accepted = Math.log((v * alpha) / (a / (side * side) + b));
    const ratio =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
      stirlingRemainder(mode) +
      stirlingRemainder(n - mode) -
      stirlingRemainder(k) -
      stirlingRemainder(n - k);
    if (accepted <= ratio) return k;
  }
}

/** ln k! less Stirling's (k + ½) ln(k + 1) − (k + 1) + ½ ln 2π, to 1e-9 or better from its series in k + 1. */
function stirlingRemainder(k: number): number {
  if (k < smallRemainders.length) return smallRemainders[k];
  const square = (k + 1) * (k + 1);
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}

const smallRemainders: readonly number[] = (() => {
  const remainders: number[] = [];
  let logFactorial = 0;
  for (let k = 0; k < 10; k++) {
    if (k > 0) logFactorial += Math.log(k);
    remainders.push(logFactorial - ((k + 0.5) * Math.log(k + 1) - (k + 1) + 0.5 * Math.log(2 * Math.PI)));
  }
  return remainders;
})();
