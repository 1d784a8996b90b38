/** An interval with its value and what it is held to, in the metric's own unit. */
export interface Drawn {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bound: number;
}

/** How many letters wide a drawing is. The bound stands in the middle, in every row of a table at the same place. */
export const drawingWidth = 17;

/** Half an interval is so many letters wide, whatever its unit. */
const halfLetters = 3;
/** Keeps its width in HTML and in a code span, and is never a place to break the line. */
const blank = "\u00A0";
const middle = (drawingWidth - 1) / 2;

/**
 * An interval as text, `╟──●──╢`, beside its bound `┊` in the middle (`┆` where the interval holds it); a `│` is
 * kept for "no difference". Bigger is to the right. The unit is the interval's own half width, so that figures of any unit stand below each other and the
 * distance tells how sure a verdict is. An interval far from its bound is drawn at the edge with `▸` or `◂`. Rounding
 * never moves an end or the value to the other side of the bound, nor onto it.
 */
export function drawInterval({ value, low, high, bound }: Drawn): string {
  const half = (high - low) / 2;
  const scale = half > 0 && Number.isFinite(half) ? half / halfLetters : Math.abs(value - bound) / halfLetters || 1;
  const place = (x: number) => (x === bound ? middle : beside(middle + Math.round((x - bound) / scale), x > bound));
  const [left, right] = [place(low), place(high)];
  const shift = left < 0 ? -left : right >= drawingWidth ? drawingWidth - 1 - right : 0;
  const shifted = (x: number) => {
    const index = Math.min(Math.max(place(x) + shift, 0), drawingWidth - 1);
    return x === bound ? index : beside(index, x > bound);
  };
  const [from, point, to] = [shifted(low), shifted(value), shifted(high)];

  const letters: string[] = Array.from({ length: drawingWidth }, (_, index) =>
    index > from && index < to ? "─" : blank,
  );
  letters[middle] = from < middle && middle < to ? "┆" : "┊";
  if (from < to) {
    if (from !== middle) letters[from] = "╟";
    if (to !== middle) letters[to] = "╢";
  }
  letters[point] = "●";
  if (shift > 0) letters[0] = "◂";
  if (shift < 0) letters[drawingWidth - 1] = "▸";
  return letters.join("");
}

/** Keeps what is on one side of the bound off the bound's own place. */
function beside(index: number, right: boolean): number {
  return right ? Math.max(index, middle + 1) : Math.min(index, middle - 1);
}
