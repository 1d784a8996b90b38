/** An interval with its value and, where there is one, what it is held to. All in the metric's own unit. */
export interface Drawn {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bound: number;
}

/** How many letters wide a drawing is. The bound stands in the middle, in every row of a table at the same place. */
export const drawingWidth = 15;

/** Keeps its width in HTML and in a code span, and is never a place to break the line. */
const blank = "\u00A0";
const middle = (drawingWidth - 1) / 2;

/**
 * Intervals as text, one a row, all drawn at one scale around their bound: `╟─●──╢` is the interval and its value,
 * `│` the bound. Bigger is to the right. The scale follows the usual width of the intervals, so that a bound near an
 * interval's end is seen; what lies further away ends in `◂` or `▸`.
 */
export function drawIntervals(rows: readonly Drawn[]): string[] {
  const halves = rows.map(({ low, high }) => (high - low) / 2).filter((half) => half > 0 && Number.isFinite(half));
  const usual = halves.length === 0 ? 0 : median(halves);
  const offsets = rows.map(({ value, bound }) => Math.abs(value - bound)).filter((offset) => offset > 0);
  // Points without width are drawn at the scale of their distances.
  const reach = usual > 0 ? usual * 3 : offsets.length === 0 ? 1 : Math.max(...offsets);
  return rows.map((row) => drawInterval(row, reach));
}

/** One interval at a given scale: `reach` is the distance from the bound to either end of the drawing. */
export function drawInterval({ value, low, high, bound }: Drawn, reach: number): string {
  const at = (x: number) => Math.round(((x - bound) / reach) * middle) + middle;
  const letters = Array.from({ length: drawingWidth }, () => blank);
  const put = (index: number, letter: string) => {
    if (index >= 0 && index < drawingWidth) letters[index] = letter;
  };
  const [from, to, point] = [at(low), at(high), at(value)];
  for (let index = Math.max(0, from); index <= Math.min(drawingWidth - 1, to); index += 1) put(index, "─");
  put(middle, from < middle && to > middle ? "┼" : "│");
  if (from !== to) {
    put(from, "╟");
    put(to, "╢");
  }
  if (from < 0) put(0, to < 0 ? "◂" : "╌");
  if (to >= drawingWidth) put(drawingWidth - 1, from >= drawingWidth ? "▸" : "╌");
  // An interval that ends beside the bound must not hide it: the bound is what the drawing is about.
  if (from === middle || to === middle) put(middle, "│");
  put(point, "●");
  return letters.join("");
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
