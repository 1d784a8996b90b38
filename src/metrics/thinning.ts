interface Point {
  readonly x: number;
  readonly y: number;
}

/** No curve of a report has more points: more are not seen, and fewer single rows can be read back from it. */
export const mostPoints = 200;

/**
 * The points 0 … length − 1 of a curve, at most `mostPoints` of them, its shape kept: the first and last, and between
 * them one for each equal step along the curve's length, each axis measured by its own range.
 */
export function thinned(length: number, point: (i: number) => Point): Point[] {
  if (length <= mostPoints) return Array.from({ length }, (_, i) => point(i));
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  for (let i = 0; i < length; i++) {
    const { x, y } = point(i);
    low.x = Math.min(low.x, x);
    low.y = Math.min(low.y, y);
    high.x = Math.max(high.x, x);
    high.y = Math.max(high.y, y);
  }
  const width = high.x - low.x || 1;
  const height = high.y - low.y || 1;
  const step = (a: Point, b: Point): number => Math.abs(b.x - a.x) / width + Math.abs(b.y - a.y) / height;
  let whole = 0;
  let before = point(0);
  for (let i = 1; i < length; i++) {
    const next = point(i);
    whole += step(before, next);
    before = next;
  }
  const kept: Point[] = [point(0)];
  let walked = 0;
  before = kept[0];
  for (let i = 1; i < length - 1; i++) {
    const next = point(i);
    walked += step(before, next);
    before = next;
    if (walked >= (kept.length * whole) / (mostPoints - 1) && kept.length < mostPoints - 1) kept.push(next);
  }
  return [...kept, point(length - 1)];
}
