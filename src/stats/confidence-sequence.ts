/**
 * A confidence sequence: an interval that may be looked at as often as one likes, for as long as one likes. Its
 * half-width, as a multiple of the estimate's standard error at N observations of both arms, is
 * √(2(Nρ² + 1)/(Nρ²) · ln(√(Nρ² + 1)/α)).
 *
 * Source: I. Waudby-Smith, D. Arbour, R. Sinha, E. H. Kennedy and A. Ramdas, "Time-uniform central limit theory and
 * asymptotic confidence sequences", Annals of Statistics 52, 2024, theorem 2.2.
 */
export function sequenceBound(observations: number, alpha: number, tightestAt: number): number {
  if (!(observations > 0)) return Number.POSITIVE_INFINITY;
  const mixed = observations * mixtureScale(alpha, tightestAt) ** 2;
  return Math.sqrt(((2 * (mixed + 1)) / mixed) * Math.log(Math.sqrt(mixed + 1) / alpha));
}

/**
 * ρ for which the sequence is tightest at about N* observations: √((−2 ln α + ln(1 − 2 ln α)) / N*). Throws a RangeError
 * unless 0 < alpha < 1 and tightestAt > 0.
 */
export function mixtureScale(alpha: number, tightestAt: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha lies between 0 and 1, not ${alpha}`);
  if (!(tightestAt > 0))
    throw new RangeError(`a sequence is tightest at some number of observations, not ${tightestAt}`);
  const twice = -2 * Math.log(alpha);
  return Math.sqrt((twice + Math.log(1 + twice)) / tightestAt);
}
