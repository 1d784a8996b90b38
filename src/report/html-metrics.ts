import type { GateReport, MetricRow } from "../gate/report.ts";
import type { ChartTools } from "./chart-axes.ts";
import { sharedLevel } from "./checks-markdown.ts";
import { forestChart } from "./forest-chart.ts";
import { markOf } from "./html-checks.ts";
import { moreRows, mostRows, section } from "./html-section.ts";
import { htmlTable } from "./html-table.ts";
import { element, type Markup, ownMarkup } from "./markup.ts";
import { figureText, type SliceFamily, sliceFamilies, supportText } from "./metrics-markdown.ts";
import { boundOf, directionArrow, showFigures } from "./numbers.ts";
import { plainText } from "./plain-text.ts";
import { checkSign } from "./words.ts";

/** The figures over all rows; empty where there are none. */
export function metricsSection(report: GateReport): Markup | string {
  const rows = report.metrics.filter(({ slice }) => slice === null);
  if (rows.length === 0) return "";
  const level = sharedLevel(rows.map(({ interval }) => interval));
  const dummies = rows.some(({ dummy }) => typeof dummy === "number");
  return section(
    "Metrics",
    htmlTable({
      caption: null,
      cards: true,
      columns: [
        { title: "metric", kind: "name" },
        { title: level === null ? "value" : `value (${level})`, kind: "number" },
        ...(dummies ? [{ title: "dummy", kind: "number" as const }] : []),
        { title: "rows", kind: "number" },
        { title: "interval by", kind: "text" },
      ],
      rows: rows
        .slice(0, mostRows)
        .map((row) => [
          metricName(row),
          valueText(row),
          ...(dummies
            ? [typeof row.dummy === "number" ? showFigures({ value: row.dummy, interval: row.interval }).value : ""]
            : []),
          supportText(row.support),
          row.interval === null ? "" : plainText(row.interval.method),
        ]),
    }),
    moreRows(rows.length),
  );
}

function metricName(row: MetricRow): Markup {
  const arrow = directionArrow(row.direction);
  const words = { higher: "higher is better", lower: "lower is better", none: "" }[row.direction];
  return element(
    "span",
    {},
    element("code", {}, row.id),
    arrow === "" ? "" : [ownMarkup(" "), element("span", { role: "img", "aria-label": words, title: words }, arrow)],
  );
}

function valueText(row: MetricRow): string {
  return row.value === null ? `undefined: ${plainText(row.reason ?? "no reason given", 300)}` : figureText(row);
}

/** The figures by slice, each family of slices as charts and a table; empty where there are none. */
export function slicesSection(report: GateReport, tools: ChartTools): Markup | string {
  const families = sliceFamilies(report, 6);
  if (families.length === 0) return "";
  return section(
    "Slices",
    families.map((family) => sliceBlock(family, tools)),
  );
}

function sliceBlock(family: SliceFamily, tools: ChartTools): Markup {
  const name = family.columns.map((column) => plainText(column, 40)).join(" × ");
  const charts = family.metrics.slice(0, 4).flatMap((metric, column) => {
    const rows = family.slices.flatMap(({ name: slice, cells }) => {
      const { row, check } = cells[column] ?? { row: null, check: null };
      if (row === null || row.value === null || row.interval === null) return [];
      const bound = check === null ? null : boundOf(check.expected);
      return [
        {
          label: slice,
          value: row.value,
          low: row.interval.low,
          high: row.interval.high,
          bound,
          mark: check === null ? ("none" as const) : markOf(check),
        },
      ];
    });
    const title = `${plainText(metric, 60)} by ${name}`;
    return rows.length < 2
      ? []
      : [element("figure", {}, element("figcaption", {}, title), forestChart(title, rows, tools))];
  });
  const table = htmlTable({
    caption: null,
    cards: false,
    columns: [
      { title: name, kind: "name" },
      { title: "rows", kind: "number" },
      ...family.metrics.map((metric) => ({ title: plainText(metric, 60), kind: "number" as const })),
    ],
    rows: family.slices
      .slice(0, mostRows)
      .map(({ name: slice, n, tooSmall, cells }) => [
        tooSmall ? `${slice} (too small to gate)` : slice,
        supportText(n === null ? null : { n }),
        ...cells.map(({ row, check }) =>
          row === null
            ? ""
            : `${check === null || check.outcome === "pass" ? "" : `${checkSign(check)} `}${valueText(row)}`,
        ),
      ]),
  });
  return element(
    "div",
    {},
    element("h3", {}, name),
    element("div", { class: "figures" }, charts),
    table,
    moreRows(family.slices.length),
  );
}
