import { type ChartTools, linearAxis, showTick } from "./chart-axes.ts";
import { element, type Markup } from "./markup.ts";
import { showFigures } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** One interval of a forest plot, in the metric's unit. */
export interface ForestRow {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bound: number | null;
  readonly mark: "pass" | "warn" | "fail" | "none";
}

const width = 640;
const labelWidth = 230;
const valueWidth = 150;
const rowHeight = 26;
const mostRows = 60;

/** Intervals below each other on one scale, each with its value and, as an upright stroke, what it is held to. */
export function forestChart(title: string, all: readonly ForestRow[], tools: ChartTools): Markup {
  const rows = all.slice(0, mostRows);
  const [left, right] = [labelWidth + 8, width - valueWidth - 8];
  const bottom = rows.length * rowHeight + 10;
  const values = rows.flatMap(({ value, low, high, bound }) => [value, low, high, ...(bound === null ? [] : [bound])]);
  const x = linearAxis(tools, values, undefined, [left, right]);
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${bottom + 26}`, role: "img", "aria-label": plainText(title) },
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
    rows.map((row, index) => {
      const y = index * rowHeight + rowHeight / 2 + 4;
      return element(
        "g",
        { class: `mark-${row.mark}` },
        element("text", { x: labelWidth, y: y + 4, "text-anchor": "end" }, plainText(row.label, 36)),
        row.bound === null
          ? ""
          : element("line", { class: "bound", x1: x(row.bound), x2: x(row.bound), y1: y - 10, y2: y + 10 }),
        element("line", { class: `whisker mark-${row.mark}`, x1: x(row.low), x2: x(row.high), y1: y, y2: y }),
        element("line", { class: `whisker mark-${row.mark}`, x1: x(row.low), x2: x(row.low), y1: y - 5, y2: y + 5 }),
        element("line", { class: `whisker mark-${row.mark}`, x1: x(row.high), x2: x(row.high), y1: y - 5, y2: y + 5 }),
        marker(row.mark, x(row.value), y),
        element(
          "text",
          { class: "tick", x: width - valueWidth, y: y + 4 },
          showFigures({ value: row.value, interval: row, bound: row.bound }).withInterval,
        ),
      );
    }),
  );
}

/** Shapes differ with the outcome, so that colour is not needed: a disc holds, a square fails, a diamond is open. */
function marker(mark: ForestRow["mark"], x: number, y: number): Markup {
  if (mark === "fail") return element("rect", { class: "mark-fail", x: x - 4.5, y: y - 4.5, width: 9, height: 9 });
  if (mark === "warn")
    return element("path", { class: "mark-warn", d: `M${x.toFixed(2)} ${(y - 6).toFixed(2)}l6 6l-6 6l-6 -6z` });
  return element("circle", { class: `mark-${mark}`, cx: x, cy: y, r: 4.5 });
}
