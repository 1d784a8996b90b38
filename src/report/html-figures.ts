import type { Figure, GateReport, ReportTable } from "../gate/report.ts";
import { shownColumns } from "./body.ts";
import type { ChartTools } from "./chart-axes.ts";
import { figureChart } from "./charts.ts";
import { isComparison } from "./comparison.ts";
import { hasFairness, isGroupBars } from "./fairness.ts";
import { figureTable } from "./figure-table.ts";
import { moreRows, mostRows, section } from "./html-section.ts";
import { htmlTable } from "./html-table.ts";
import { hasIntervals } from "./lying-bars.ts";
import { element, type Markup } from "./markup.ts";
import { counted } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** The report's figures, each as a picture with its table folded beneath it. */
export function figuresSection(report: GateReport, tools: ChartTools): Markup | string {
  // The differences are drawn where the models are compared.
  const drawn = report.figures.filter(({ id }) => !isComparison(report) || !/^differences(?:-|$)/u.test(id));
  const figures = drawn
    .filter((figure) => !hasFairness(report) || !isGroupBars(figure))
    .flatMap((figure) => drawnFigure(figure, tools));
  return figures.length === 0 ? "" : section("Figures", element("div", { class: "figures" }, figures));
}

/** One figure with its table folded beneath it; nothing where it has no point. */
export function drawnFigure(figure: Figure, tools: ChartTools): Markup[] {
  const table = figureTable(figure);
  if (table.rows.length === 0) return [];
  const chart = figureChart(figure, tools);
  const asTable = reportTable(table);
  return [
    element(
      "figure",
      { class: figure.kind === "interval" || hasIntervals(figure) ? "wide" : null },
      element("figcaption", {}, figure.title),
      chart ?? "",
      chart === null ? asTable : element("details", {}, element("summary", {}, "As a table"), asTable),
    ),
  ];
}

/** A matrix stands among the figures, its table beneath it. */
export function drawnAsMatrix(report: GateReport, id: string): boolean {
  return report.figures.some(
    (figure) => figure.id === id && figure.kind === "matrix" && figure.series.some(({ points }) => points.length > 0),
  );
}

/** So many rows are read as they stand; a longer table is opened by whoever looks for something in it. */
const rowsAtOnce = 60;

/** One of the report's tables, folded where it is long; print shows it whole. */
export function foldedTable(table: ReportTable): Markup {
  const { length } = table.rows;
  if (length <= rowsAtOnce) return reportTable(table);
  return element("details", {}, element("summary", {}, counted(length, "row")), reportTable(table));
}

/** One of the report's tables, its numeric columns at shared decimals. */
export function reportTable(table: ReportTable): Markup {
  const shown = shownColumns(table, mostRows);
  return element(
    "div",
    {},
    htmlTable({
      caption: null,
      cards: false,
      columns: table.columns.map(({ title, type }, index) => ({
        title,
        kind: type === "number" || type === "percent" || type === "count" ? "number" : index === 0 ? "name" : "text",
      })),
      rows: table.rows
        .slice(0, mostRows)
        .map((_row, at) => table.columns.map((_column, index) => plainText(shown[index]?.[at] ?? "", 300))),
    }),
    moreRows(table.rows.length),
  );
}
