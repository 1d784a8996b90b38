interface Point {
  readonly x: number;
  readonly y: number;
}

/** No curve of a report has more points: more are not seen, and fewer single rows can be read back from it. */
export const mostPoints = 200;

/**
 * The points of a curve, at most `mostPoints` of them, its shape kept: the first and last, and between them one for each
 * equal step along the curve's length, each axis measured by its own range.
 */
export function thinned(xs: Float64Array, ys: Float64Array): Point[] {
  const { length } = xs;
  const point = (i: number): Point => ({ x: xs[i], y: ys[i] });
  if (length <= mostPoints) return Array.from({ length }, (_, i) => point(i));
  const width = rangeOf(xs) || 1;
  const height = rangeOf(ys) || 1;
  const walked = new Float64Array(length);
  for (let i = 1; i < length; i++) {
    walked[i] = walked[i - 1] + (Math.abs(xs[i] - xs[i - 1]) / width + Math.abs(ys[i] - ys[i - 1]) / height);
  }
  const whole = walked[length - 1];
  const kept: Point[] = [point(0)];
  for (let i = 1; i < length - 1; i++) {
    if (walked[i] >= (kept.length * whole) / (mostPoints - 1) && kept.length < mostPoints - 1) kept.push(point(i));
  }
  return [...kept, point(length - 1)];
}

function rangeOf(values: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  return high - low;
}
