interface Point {
  readonly x: number;
  readonly y: number;
}

/** No curve of a report has more points: more are not seen, and fewer single rows can be read back from it. */
export const mostPoints = 200;

/**
 * A curve with at most `mostPoints` points and its shape kept: the first and last point, and between them one point
 * for each equal step along the curve's length, each axis measured by its own range.
 */
export function thinned<P extends Point>(points: readonly P[]): readonly P[] {
  if (points.length <= mostPoints) return points;
  const width = rangeOf(points, ({ x }) => x);
  const height = rangeOf(points, ({ y }) => y);
  const stepTo = (i: number): number =>
    Math.abs(points[i].x - points[i - 1].x) / width + Math.abs(points[i].y - points[i - 1].y) / height;
  let length = 0;
  for (let i = 1; i < points.length; i++) length += stepTo(i);
  const kept: P[] = [points[0]];
  let walked = 0;
  for (let i = 1; i < points.length - 1; i++) {
    walked += stepTo(i);
    if (walked >= (kept.length * length) / (mostPoints - 1) && kept.length < mostPoints - 1) kept.push(points[i]);
  }
  kept.push(points[points.length - 1]);
  return kept;
}

function rangeOf<P>(points: readonly P[], of: (point: P) => number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    low = Math.min(low, of(point));
    high = Math.max(high, of(point));
  }
  return high > low ? high - low : 1;
}
