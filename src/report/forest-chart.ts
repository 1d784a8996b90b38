import { type Axis, type ChartTools, linearAxis, showTick } from "./chart-axes.ts";
import { element, type Markup } from "./markup.ts";
import { showDifference, showFigures } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** One interval of a forest plot, in the metric's unit. */
export interface ForestRow {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bound: number | null;
  readonly mark: "pass" | "warn" | "fail" | "none";
  /** A difference, whose sign is always written. */
  readonly signed?: boolean;
}

const width = 420;
const rowHeight = 42;
const mostRows = 60;

/**
 * Intervals below each other on one scale, each with its value and, as an upright stroke, what it is held to. Names
 * stand above their intervals, so that the chart is as readable on a phone as on a desk.
 */
export function forestChart(
  title: string,
  all: readonly ForestRow[],
  tools: ChartTools,
  reference: { readonly name: string; readonly x: number } | null = null,
): Markup {
  const rows = all.slice(0, mostRows);
  const bottom = rows.length * rowHeight + 4;
  const values = rows.flatMap(({ value, low, high, bound }) => [value, low, high, ...(bound === null ? [] : [bound])]);
  const x = linearAxis(tools, [...values, ...(reference === null ? [] : [reference.x])], undefined, [12, width - 12]);
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${bottom + 22}`, role: "img", "aria-label": plainText(title) },
    element("title", {}, title),
    element(
      "desc",
      {},
      "Each row is a value with its interval; the upright stroke is the bound. The table beside it holds the same numbers.",
    ),
    x
      .ticks(5)
      .map((tick) => [
        element("line", { class: "grid", x1: x(tick), x2: x(tick), y1: 4, y2: bottom }),
        element("text", { class: "tick", x: x(tick), y: bottom + 16, "text-anchor": "middle" }, showTick(tick)),
      ]),
    reference === null
      ? ""
      : element(
          "g",
          {},
          element("title", {}, reference.name),
          element("line", { class: "reference", x1: x(reference.x), x2: x(reference.x), y1: 4, y2: bottom }),
        ),
    rows.map((row, index) => forestRow(row, index * rowHeight, x)),
  );
}

function forestRow(row: ForestRow, top: number, x: Axis): Markup {
  const y = top + 30;
  const style = `whisker mark-${row.mark}`;
  const show = row.signed === true ? showDifference : showFigures;
  const { withInterval } = show({ value: row.value, interval: row, bound: row.bound });
  const upright = (at: number, half: number, name: string) =>
    element("line", { class: name, x1: at, x2: at, y1: y - half, y2: y + half });
  return element(
    "g",
    {},
    element("text", { class: "halo", x: 0, y: top + 16 }, plainText(row.label, 36)),
    element("text", { class: "halo tick", x: width, y: top + 16, "text-anchor": "end" }, withInterval),
    element("line", { class: style, x1: x(row.low), x2: x(row.high), y1: y, y2: y }),
    upright(x(row.low), 5, style),
    upright(x(row.high), 5, style),
    row.bound === null ? "" : upright(x(row.bound), 9, "bound"),
    marker(row.mark, x(row.value), y),
  );
}

/** Shapes differ with the outcome, so that colour is not needed: a disc holds, a square fails, a diamond is open. */
function marker(mark: ForestRow["mark"], x: number, y: number): Markup {
  if (mark === "fail") return element("rect", { class: "mark-fail", x: x - 4.5, y: y - 4.5, width: 9, height: 9 });
  if (mark === "warn")
    return element("path", { class: "mark-warn", d: `M${x.toFixed(2)} ${(y - 6).toFixed(2)}l6 6l-6 6l-6 -6z` });
  return element("circle", { class: `mark-${mark}`, cx: x, cy: y, r: 4.5 });
}
