import type { Figure } from "../gate/report.ts";
import { type ChartTools, linearAxis, plotFrame } from "./chart-axes.ts";
import { matrixChart } from "./chart-matrix.ts";
import { type ForestRow, forestChart } from "./forest-chart.ts";
import { hasIntervals, lyingBars } from "./lying-bars.ts";
import { element, type Markup } from "./markup.ts";
import { showNumber } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

const seriesClasses = ["one", "two", "three"] as const;
const width = 400;
const height = 340;

/** A figure as static SVG with a title and a description. A table of the same points must stand beside it. */
export function figureChart(figure: Figure, tools: ChartTools): Markup | null {
  if (figure.series.every(({ points }) => points.length === 0)) return null;
  switch (figure.kind) {
    case "matrix":
      return matrixChart(figure);
    case "interval":
      return forestChart(figure.title, forestRows(figure), tools);
    case "bar":
      return hasIntervals(figure) ? lyingBars(figure, tools) : barChart(figure, tools);
    case "line":
    case "scatter":
      return curveChart(figure, tools);
  }
}

function forestRows(figure: Figure): ForestRow[] {
  return figure.series.flatMap(({ points }) =>
    points.map((point, index) => ({
      label: figure.categories?.[index] ?? showNumber(point.x),
      value: point.y,
      low: point.low ?? point.y,
      high: point.high ?? point.y,
      bound: null,
      mark: "none" as const,
    })),
  );
}

/** Curves and points; points with `low` and `high` get bars. */
function curveChart(figure: Figure, tools: ChartTools): Markup {
  const points = figure.series.flatMap((series) => series.points);
  const reference = figure.reference?.points ?? [];
  const xs = [...points, ...reference].map(({ x }) => x);
  const ys = [...points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]), ...reference.map(({ y }) => y)];
  const legend = figure.series.length > 1 ? 16 * Math.min(figure.series.length, 6) : 0;
  const area = { left: 52, top: 12, right: width - 14, bottom: height - 44 };
  const x = linearAxis(tools, xs, figure.x.domain, [area.left, area.right]);
  const y = linearAxis(tools, ys, figure.y.domain, [area.bottom, area.top]);
  const path = tools.line<{ x: number; y: number }>(
    (point) => x(point.x),
    (point) => y(point.y),
  );
  const drawn = figure.series.slice(0, 6).map(({ points: line, name }, index) => {
    const style = seriesClasses[index % seriesClasses.length] ?? "one";
    const few = line.length <= 40;
    return element(
      "g",
      {},
      element("title", {}, name),
      figure.kind === "line"
        ? element("path", { class: `curve ${style}`, d: path(line.map((point) => point)) ?? "" })
        : "",
      line.flatMap((point) =>
        point.low === undefined || point.high === undefined
          ? []
          : [
              element("line", {
                class: `whisker ${style}`,
                x1: x(point.x),
                x2: x(point.x),
                y1: y(point.low),
                y2: y(point.high),
              }),
            ],
      ),
      few || figure.kind === "scatter" ? line.map((point) => pointMark(index, style, x(point.x), y(point.y))) : "",
    );
  });
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${height + legend}`, role: "img", "aria-label": plainText(figure.title) },
    element("title", {}, figure.title),
    element("desc", {}, `${figure.y.title} over ${figure.x.title}; the table beside it holds the same points.`),
    plotFrame({ x, y, area, xTitle: figure.x.title, yTitle: figure.y.title }),
    reference.length > 0 ? element("path", { class: "reference", d: path([...reference]) ?? "" }) : "",
    drawn,
    figure.series.length > 1
      ? figure.series
          .slice(0, 6)
          .map(({ name }, index) => [
            ...legendMark(index, area.left, height + index * 16 - 2),
            element("text", { x: area.left + 36, y: height + index * 16 + 2 }, plainText(name, 40)),
          ])
      : "",
  );
}

/** Series differ in dash and in the shape of their points, so that nothing needs colour. */
function pointMark(index: number, style: string, x: number, y: number): Markup {
  switch (index % seriesClasses.length) {
    case 0:
      return element("circle", { class: `fill-${style}`, cx: x, cy: y, r: 3.5 });
    case 1:
      return element("rect", { class: `fill-${style}`, x: x - 3.5, y: y - 3.5, width: 7, height: 7 });
    default:
      return element("path", { class: `fill-${style}`, d: `M${x.toFixed(2)} ${(y - 5).toFixed(2)}l5 9h-10z` });
  }
}

function legendMark(index: number, left: number, y: number): Markup[] {
  const style = seriesClasses[index % seriesClasses.length] ?? "one";
  return [element("path", { class: `curve ${style}`, d: `M${left} ${y}h28` }), pointMark(index, style, left + 14, y)];
}

function barChart(figure: Figure, tools: ChartTools): Markup {
  const several = figure.series.slice(0, seriesClasses.length);
  const points = several[0]?.points.slice(0, 60) ?? [];
  const area = { left: 52, top: 12, right: width - 14, bottom: height - 44 };
  const heights = several.flatMap((series) => series.points.slice(0, 60)).map((point) => point.high ?? point.y);
  const y = linearAxis(tools, [0, ...heights], figure.y.domain, [area.bottom, area.top]);
  const legend = several.length > 1 ? 16 * several.length : 0;
  const labels = points.map((point, index) => figure.categories?.[index] ?? showNumber(point.x));
  const band = tools
    .scaleBand<number>(
      labels.map((_, index) => index),
      [area.left, area.right],
    )
    .paddingInner(0.2)
    .paddingOuter(0.1);
  const every = Math.ceil(labels.length / 8);
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${height + legend}`, role: "img", "aria-label": plainText(figure.title) },
    element("title", {}, figure.title),
    element("desc", {}, `${figure.y.title} by ${figure.x.title}; the table beside it holds the same numbers.`),
    plotFrame({ x: null, y, area, xTitle: figure.x.title, yTitle: figure.y.title }),
    points.map((point, index) => {
      const left = band(index) ?? area.left;
      const breadth = band.bandwidth() / Math.max(1, several.length);
      return [
        several.map((series, at) => {
          const own = series.points[index]?.y ?? 0;
          const [from, to] = [y(Math.max(0, own)), y(Math.min(0, own))];
          return element("rect", {
            class: `fill-${seriesClasses[at] ?? "one"}`,
            x: left + at * breadth,
            y: from,
            width: breadth,
            height: Math.max(0, to - from),
          });
        }),
        point.low === undefined || point.high === undefined
          ? ""
          : element("line", {
              class: "axis",
              x1: left + band.bandwidth() / 2,
              x2: left + band.bandwidth() / 2,
              y1: y(point.low),
              y2: y(point.high),
            }),
        index % every === 0
          ? element(
              "text",
              { class: "tick", x: left + band.bandwidth() / 2, y: area.bottom + 15, "text-anchor": "middle" },
              plainText(labels[index] ?? "", 10),
            )
          : "",
      ];
    }),
    several.length > 1
      ? several.map(({ name }, index) => [
          element("rect", {
            class: `fill-${seriesClasses[index] ?? "one"}`,
            x: area.left,
            y: height + index * 16 - 8,
            width: 12,
            height: 12,
          }),
          element("text", { x: area.left + 20, y: height + index * 16 + 2 }, plainText(name, 40)),
        ])
      : "",
  );
}
