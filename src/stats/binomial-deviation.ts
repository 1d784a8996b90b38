/** A count of successes that were expected with probability `share` each. */
export interface ExpectedCount {
  readonly trials: number;
  /** 0 < share < 1. */
  readonly share: number;
}

/**
 * How far a sum of binomial counts lies from what was expected, in standard deviations with its sign: the signed root of
 * twice the exponent of Chernoff's bound, sup (θ·seen − Σ nᵢ ln(1 − pᵢ + pᵢ e^θ)). For one binomial its square is the
 * likelihood-ratio χ². Near the middle it is the usual z; far out in a skewed tail, where z errs, it is not.
 *
 * −∞ and ∞ never come: a sum at its very end gives the finite exponent of that end. 0 without trials.
 */
export function binomialDeviation(seen: number, expected: readonly ExpectedCount[]): number {
  let mean = 0;
  let trials = 0;
  for (const each of expected) {
    mean += each.trials * each.share;
    trials += each.trials;
  }
  if (trials === 0 || seen === mean) return 0;
  const side = Math.sign(seen - mean);
  if (seen <= 0 || seen >= trials) {
    let exponent = 0;
    for (const { trials: own, share } of expected) exponent -= own * (seen <= 0 ? Math.log1p(-share) : Math.log(share));
    return side * Math.sqrt(2 * exponent);
  }
  const theta = tilt(seen, expected);
  let cumulant = 0;
  for (const { trials: own, share } of expected) cumulant += own * Math.log1p(share * Math.expm1(theta));
  return side * Math.sqrt(2 * Math.max(0, theta * seen - cumulant));
}

/** The θ under which the sum's mean is what was seen: Newton's method inside of a bracket. */
function tilt(seen: number, expected: readonly ExpectedCount[]): number {
  let low = -700;
  let high = 700;
  let theta = 0;
  for (let i = 0; i < 200; i++) {
    let mean = 0;
    let variance = 0;
    for (const { trials, share } of expected) {
      const grown = share * Math.exp(theta);
      const tilted = grown / (1 - share + grown);
      mean += trials * tilted;
      variance += trials * tilted * (1 - tilted);
    }
    if (mean < seen) low = theta;
    else high = theta;
    const newton = theta + (seen - mean) / variance;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const settled = Math.abs(next - theta) <= 1e-13 * Math.max(1, Math.abs(next));
    theta = next;
    if (settled) break;
  }
  return theta;
}
