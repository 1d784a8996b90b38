import { squareAndAdd, type WithBounds } from "../comparison/newcombe.ts";
import { boundsOf, type NamedBounds, tailLogRatios } from "./between-groups.ts";
import type { DefinedFigure, Disparity, Form } from "./disparity.ts";
import type { Simultaneous } from "./simultaneous.ts";

/**
 * The interval of a disparity over all groups given, which holds whichever groups are truly extreme.
 *
 * Max − min is at least each pair's difference and equals one of them. So its lower end is the greatest lower end over
 * all pairs, each pair at the level that holds for all of them together, and its upper end the greatest upper end, each
 * at the level itself: groups that are equal in truth are called apart no more often than a single pair would be, and
 * the interval covers at its level or above. A ratio is the same on the log scale. Never below 0, nor a ratio above 1.
 *
 * Null where a group's figure has no interval.
 *
 * @param parts the defined figures of each part, two or more
 */
export function rangeInterval(
  disparity: Disparity,
  parts: readonly (readonly DefinedFigure[])[],
  level: number,
  all: Simultaneous,
): NamedBounds | null {
  const pairLevel = all.pairLevel(level);
  const ends = parts.map((figures) => partInterval(figures, disparity.form, level, pairLevel));
  const known = ends.flatMap((end) => end ?? []);
  if (known.length < ends.length) return null;
  if (disparity.combine === "mean") return meanOf(disparity, parts, known);
  const [first] = known;
  const pick = disparity.form === "ratio" || disparity.form === "group_min" ? Math.min : Math.max;
  return {
    low: pick(...known.map(({ low }) => low)),
    high: pick(...known.map(({ high }) => high)),
    method: first?.method ?? "none",
  };
}

function partInterval(
  figures: readonly DefinedFigure[],
  form: Form,
  level: number,
  pairLevel: number,
): NamedBounds | null {
  switch (form) {
    case "difference":
      return rangeOf(figures, level, pairLevel);
    case "ratio":
      return ratioRange(figures, level, pairLevel);
    case "group_min":
    case "group_max":
      return extremeOf(figures, form, level);
  }
}

const simultaneousMethod = "simultaneous";

function rangeOf(figures: readonly DefinedFigure[], level: number, pairLevel: number): NamedBounds | null {
  const plain = figures.map((figure) => boundsOf(figure, level));
  const wide = figures.map((figure) => boundsOf(figure, pairLevel));
  let [low, high] = [0, 0];
  let method = "";
  for (let i = 0; i < figures.length; i++) {
    for (let j = 0; j < figures.length; j++) {
      const [a, b, c, d] = [plain[i], plain[j], wide[i], wide[j]];
      if (i === j || figures[i].value < figures[j].value) continue;
      if (a === null || b === null || c === null || d === null) return null;
      low = Math.max(low, squareAndAdd(c, d, 0).low);
      const ends = squareAndAdd(a, b, 0);
      high = Math.max(high, ends.high, -ends.low);
      method = a.method === "wilson" ? "newcombe" : a.method;
    }
  }
  return { low, high, method: `${simultaneousMethod}-${method}` };
}

function ratioRange(figures: readonly DefinedFigure[], level: number, pairLevel: number): NamedBounds | null {
  // The least of ln(one / other), one below the other: its ends as the range's, with the signs turned.
  const [plainOf, wideOf] = [tailLogRatios(figures, level), tailLogRatios(figures, pairLevel)];
  let [low, high] = [0, 0];
  let method = "";
  for (let i = 0; i < figures.length; i++) {
    for (let j = 0; j < figures.length; j++) {
      if (i === j || figures[i].value > figures[j].value || figures[j].value === 0) continue;
      const [plain, wide] = [plainOf(i, j), wideOf(i, j)];
      if (plain === null || wide === null) return null;
      low = Math.min(low, plain.low, -plain.high);
      high = Math.min(high, wide.high);
      method = plain.method;
    }
  }
  return { low: Math.exp(low), high: Math.exp(high), method: `${simultaneousMethod}-${method}` };
}

function extremeOf(
  figures: readonly DefinedFigure[],
  form: "group_min" | "group_max",
  level: number,
): NamedBounds | null {
  const corrected = 1 - (1 - level) / Math.max(1, figures.length);
  const plain = figures.map((figure) => boundsOf(figure, level));
  const wide = figures.map((figure) => boundsOf(figure, corrected));
  const known = [...plain, ...wide].flatMap((bounds) => bounds ?? []);
  if (known.length < plain.length + wide.length) return null;
  const [inner, outer] = [known.slice(0, plain.length), known.slice(plain.length)];
  const method = `${simultaneousMethod}-${known[0]?.method ?? ""}`;
  if (form === "group_max") {
    return { low: Math.max(...outer.map(({ low }) => low)), high: Math.max(...inner.map(({ high }) => high)), method };
  }
  return { low: Math.min(...inner.map(({ low }) => low)), high: Math.min(...outer.map(({ high }) => high)), method };
}

/** The mean of the parts, which are of different rows: their distances to the ends, squared and added. */
function meanOf(
  disparity: Disparity,
  parts: readonly (readonly DefinedFigure[])[],
  ends: readonly NamedBounds[],
): NamedBounds {
  const whole: WithBounds[] = ends.map((end, index) => ({ ...end, value: extent(disparity, parts[index]) }));
  const mean = whole.reduce((sum, { value }) => sum + value, 0) / whole.length;
  const reach = (of: (part: WithBounds) => number): number =>
    Math.sqrt(whole.reduce((sum, part) => sum + of(part) ** 2, 0)) / whole.length;
  return {
    low: Math.max(0, mean - reach(({ value, low }) => value - low)),
    high: mean + reach(({ value, high }) => high - value),
    method: ends[0]?.method ?? "none",
  };
}

function extent({ form }: Disparity, figures: readonly DefinedFigure[]): number {
  const values = figures.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return form === "ratio" ? least / most : most - least;
}
