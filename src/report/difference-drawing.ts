import { drawingWidth } from "./interval-text.ts";

/** A difference with its interval and the margin it was held to, in the metric's unit. */
export interface DrawnDifference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Null where no rule speaks of it. */
  readonly edge: number | null;
}

/** Keeps its width in HTML and in a code span, and is never a place to break the line. */
const blank = "\u00A0";
const middle = (drawingWidth - 1) / 2;

/**
 * A difference as text, `╟──●──╢`: `│` in the middle is no difference (`┼` where the interval holds it), `┊` the margin
 * (`┆` where the interval holds it), bigger to the right. What lies farthest from 0 reaches the edge, so each row has a
 * scale of its own. Rounding never moves an end across 0 or the margin, nor onto either.
 */
export function drawDifference({ value, low, high, edge }: DrawnDifference): string {
  const farthest = Math.max(Math.abs(low), Math.abs(high), Math.abs(value), Math.abs(edge ?? 0)) || 1;
  const scaled = (x: number) => Math.round((x / farthest) * middle);
  // The margin leaves a place free on each side, where an end may have to stand.
  const margin =
    edge === null || edge === 0 ? 0 : Math.sign(edge) * Math.min(middle - 1, Math.max(2, Math.abs(scaled(edge))));
  const place = (x: number): number => {
    let at = scaled(x);
    if (edge !== null && edge !== 0 && x !== edge) {
      at = x > edge ? Math.max(at, margin + 1) : Math.min(at, margin - 1);
    }
    if (x > 0) at = Math.max(at, 1);
    if (x < 0) at = Math.min(at, -1);
    return Math.min(middle, Math.max(-middle, x === edge ? margin : at)) + middle;
  };
  const [from, point, to] = [place(low), place(value), place(high)];
  const letters: string[] = Array.from({ length: drawingWidth }, (_, at) => (at > from && at < to ? "─" : blank));
  if (edge !== null && margin !== 0)
    letters[margin + middle] = from < margin + middle && margin + middle < to ? "┆" : "┊";
  letters[middle] = from < middle && middle < to ? "┼" : "│";
  if (from < to) {
    if (from !== middle) letters[from] = "╟";
    if (to !== middle) letters[to] = "╢";
  }
  letters[point] = "●";
  return letters.join("");
}
