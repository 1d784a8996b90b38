import { boundsOf, type NamedBounds, type TailLogScales, tailLogScales } from "./between-groups.ts";
import type { DefinedFigure, Disparity, Form } from "./disparity.ts";
import { farthestEnd } from "./farthest-pair.ts";
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
    case "divergence":
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
  const plain = figures.flatMap((figure) => boundsOf(figure, level) ?? []);
  const wide = figures.flatMap((figure) => boundsOf(figure, pairLevel) ?? []);
  const [first] = plain;
  if (first === undefined || plain.length < figures.length || wide.length < figures.length) return null;
  return {
    low: Math.max(0, farthestEnd(wide, wide, "low")),
    high: Math.max(0, farthestEnd(plain, plain, "high")),
    method: `${simultaneousMethod}-${first.method === "wilson" ? "newcombe" : first.method}`,
  };
}

/** The least of ln(one / other), one below the other: the range's ends with the signs turned. */
function ratioRange(figures: readonly DefinedFigure[], level: number, pairLevel: number): NamedBounds | null {
  const [plain, wide] = [tailLogScales(figures, level), tailLogScales(figures, pairLevel)];
  if (plain === null || wide === null) return null;
  const reached = Math.max(farthestEnd(wide.logs, wide.logs, "low"), reachOfHalves(wide.halves));
  return {
    // A group without a success has no least ratio.
    low: plain.halves === null ? Math.exp(-Math.max(0, farthestEnd(plain.logs, plain.logs, "high"))) : 0,
    high: Math.exp(-Math.max(0, reached)),
    method: `${simultaneousMethod}-${plain.halves === null ? "mover-log" : "walter-log"}`,
  };
}

function reachOfHalves(halves: TailLogScales["halves"]): number {
  return halves === null ? Number.NEGATIVE_INFINITY : farthestEnd(halves.succeeding, halves.failing, "low");
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

/**
 * The mean of the parts. Towards equality it is the mean of their ends, which hold for all parts together: a part is never
 * on the other side of equality, so that ends squared and added would leave equality out of nearly every sample. Away from
 * it their distances are squared and added, since the parts are of different rows.
 */
function meanOf(
  disparity: Disparity,
  parts: readonly (readonly DefinedFigure[])[],
  ends: readonly NamedBounds[],
): NamedBounds {
  const values = parts.map((figures) => extent(disparity, figures));
  const average = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0) / of.length;
  const away = (end: "low" | "high"): number =>
    Math.hypot(...ends.map((own, index) => own[end] - values[index])) / ends.length;
  const method = ends[0]?.method ?? "none";
  return disparity.form === "ratio"
    ? { low: Math.max(0, average(values) - away("low")), high: average(ends.map(({ high }) => high)), method }
    : { low: average(ends.map(({ low }) => low)), high: average(values) + away("high"), method };
}

function extent({ form }: Disparity, figures: readonly DefinedFigure[]): number {
  const values = figures.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return form === "ratio" ? least / most : most - least;
}
