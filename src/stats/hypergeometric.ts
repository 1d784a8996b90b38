import { logFactorial } from "./distributions.ts";
import type { Random } from "./random.ts";

/** ln P(X = k) where `drawn` of `good + bad` things are drawn without replacement and X of them are good. */
export function logHypergeometric(k: number, good: number, bad: number, drawn: number): number {
  const all = good + bad;
  return (
    logFactorial(good) -
    logFactorial(k) -
    logFactorial(good - k) +
    logFactorial(bad) -
    logFactorial(drawn - k) -
    logFactorial(bad - drawn + k) -
    logFactorial(all) +
    logFactorial(drawn) +
    logFactorial(all - drawn)
  );
}

/**
 * One hypergeometric draw by inversion outwards from the mode: exact, in a number of steps that grows with the standard
 * deviation.
 */
export function drawHypergeometric(random: Random, good: number, bad: number, drawn: number): number {
  const lowest = Math.max(0, drawn - bad);
  const highest = Math.min(good, drawn);
  if (lowest === highest) return lowest;
  if (good === 1) return random.next() * (bad + 1) < drawn ? 1 : 0;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((drawn + 1) * (good + 1)) / (good + bad + 2))));
  const atMode = Math.exp(logHypergeometric(mode, good, bad, drawn));
  let left = random.next() - atMode;
  let up = mode;
  let down = mode;
  let upMass = atMode;
  let downMass = atMode;
  while (left >= 0) {
    const canRise = up < highest;
    const canFall = down > lowest;
    if (!canRise && !canFall) return mode;
    if (canRise) {
      upMass *= ((good - up) * (drawn - up)) / ((up + 1) * (bad - drawn + up + 1));
      up++;
      left -= upMass;
      if (left < 0) return up;
    }
    if (canFall) {
      downMass *= (down * (bad - drawn + down)) / ((good - down + 1) * (drawn - down + 1));
      down--;
      left -= downMass;
      if (left < 0) return down;
    }
  }
  return mode;
}

/**
 * How many of `drawn` rows, drawn without replacement from rows that are pooled by cell, come from each cell: what a
 * random relabelling does to the first of two samples. Writes to `out`.
 */
export function drawCells(random: Random, pooled: ArrayLike<number>, drawn: number, out: Float64Array): void {
  let rest = 0;
  for (let i = 0; i < pooled.length; i++) rest += pooled[i];
  let open = drawn;
  for (let i = 0; i < pooled.length; i++) {
    rest -= pooled[i];
    const taken = open === 0 ? 0 : drawHypergeometric(random, pooled[i], rest, open);
    out[i] = taken;
    open -= taken;
  }
}
