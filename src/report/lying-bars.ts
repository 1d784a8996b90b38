import type { Figure } from "../gate/report.ts";
import { type Axis, type ChartTools, linearAxis, showTick } from "./chart-axes.ts";
import { element, type Markup } from "./markup.ts";
import { counted, showFigures } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

type Point = Figure["series"][number]["points"][number];

const width = 420;
const rowHeight = 46;
const mostRows = 60;

/** Bars of one series with intervals lie, so that their names, figures and whiskers have room. */
export function hasIntervals({ kind, series }: Pick<Figure, "kind" | "series">): boolean {
  return kind === "bar" && series.length === 1 && series[0].points.some(({ low }) => low !== undefined);
}

/**
 * Named bars below each other on one scale from 0, each with its interval as a whisker, its figures and its rows in text
 * above it; a dashed line is what they are held against. Nothing needs colour.
 */
export function lyingBars(figure: Figure, tools: ChartTools): Markup {
  const points = (figure.series[0]?.points ?? []).slice(0, mostRows);
  const line = figure.reference?.points[0]?.y ?? null;
  const values = points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]);
  const x = linearAxis(tools, [0, ...values, ...(line === null ? [] : [line])], figure.y.domain, [12, width - 12]);
  const bottom = points.length * rowHeight + 4;
  const dashed = line === null ? [] : [`dashed: ${plainText(figure.reference?.name ?? "", 60)}`];
  const captions = [plainText(figure.y.title, 60), ...dashed];
  return element(
    "svg",
    {
      viewBox: `0 0 ${width} ${bottom + 22 + 16 * captions.length}`,
      role: "img",
      "aria-label": plainText(figure.title),
    },
    element("title", {}, figure.title),
    element(
      "desc",
      {},
      "Each row is a group: a bar to its value, with its interval as a line across the bar's end. The table beside it holds the same numbers.",
    ),
    x
      .ticks(5)
      .map((tick) => [
        element("line", { class: "grid", x1: x(tick), x2: x(tick), y1: 4, y2: bottom }),
        element("text", { class: "tick", x: x(tick), y: bottom + 16, "text-anchor": "middle" }, showTick(tick)),
      ]),
    points.map((point, index) => barRow(point, figure.categories?.[index] ?? "", index * rowHeight, x)),
    line === null ? "" : element("line", { class: "reference", x1: x(line), x2: x(line), y1: 4, y2: bottom }),
    captions.map((caption, index) =>
      element(
        "text",
        { class: "halo tick", x: width / 2, y: bottom + 34 + 16 * index, "text-anchor": "middle" },
        caption,
      ),
    ),
  );
}

function barRow({ y: value, low, high, n }: Point, name: string, top: number, x: Axis): Markup {
  const y = top + 24;
  const height = 14;
  const middle = y + height / 2;
  const interval = low === undefined || high === undefined ? null : { low, high };
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  const rows = n === undefined ? "" : ` · ${counted(n, "row")}`;
  const upright = (at: number, half: number) =>
    element("line", { class: "bound", x1: at, x2: at, y1: middle - half, y2: middle + half });
  return element(
    "g",
    {},
    element("text", { class: "halo", x: 0, y: top + 16 }, plainText(name, 36)),
    element(
      "text",
      { class: "halo tick", x: width, y: top + 16, "text-anchor": "end" },
      showFigures({ value, interval }).withInterval + rows,
    ),
    element("rect", { class: "bar", x: from, y, width: Math.max(1, to - from), height }),
    interval === null
      ? ""
      : [
          element("line", { class: "bound", x1: x(interval.low), x2: x(interval.high), y1: middle, y2: middle }),
          upright(x(interval.low), 5),
          upright(x(interval.high), 5),
        ],
  );
}
