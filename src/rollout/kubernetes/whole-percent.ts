/** The share that is written where only whole per cents can be: rounded down, but never down to nothing. */
export function wholePercent(percent: number): number {
  if (percent <= 0) return 0;
  return Math.min(100, Math.max(1, Math.floor(percent)));
}
