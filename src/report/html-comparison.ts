import type { GateReport } from "../gate/report.ts";
import type { ChartTools } from "./chart-axes.ts";
import { sharedLevel } from "./checks-markdown.ts";
import { type ComparedRow, comparedRows, flipSentences } from "./comparison.ts";
import { type ForestRow, forestChart } from "./forest-chart.ts";
import { markOf } from "./html-checks.ts";
import { moreRows, mostRows, section } from "./html-section.ts";
import { htmlTable } from "./html-table.ts";
import { element, type Markup, ownMarkup } from "./markup.ts";
import { supportText } from "./metrics-markdown.ts";
import { plainText } from "./plain-text.ts";

/** Both models side by side with their differences, the rows that changed, and the differences as a forest plot. */
export function comparisonSection(report: GateReport, tools: ChartTools): Markup {
  const rows = comparedRows(report);
  const several = rows.some(({ challenger }) => challenger !== null);
  const level = sharedLevel(rows.map(({ row }) => row.difference?.interval ?? null));
  const table = htmlTable({
    caption:
      "In each drawing │ is no difference, ┊ the margin, ● the difference and the line its interval, at a scale of its own.",
    cards: true,
    columns: [
      { title: "metric", kind: "name" },
      ...(several ? [{ title: "challenger", kind: "text" as const }] : []),
      { title: "champion", kind: "number" },
      { title: several ? "challenger's" : "this one", kind: "number" },
      { title: level === null ? "difference" : `difference (${level})`, kind: "number" },
      { title: "drawn", kind: "text" },
      { title: "verdict", kind: "text" },
      { title: "rows", kind: "number" },
      { title: "difference by", kind: "text" },
    ],
    rows: rows
      .slice(0, mostRows)
      .map((row) => [
        element("span", {}, element("code", {}, row.metric), row.arrow === "" ? "" : [ownMarkup(" "), row.arrow]),
        ...(several ? [plainText(row.challenger ?? "")] : []),
        row.champion,
        row.own,
        row.difference,
        row.drawing === null
          ? ""
          : element("span", { class: "drawing", "aria-hidden": "true" }, ownMarkup(row.drawing)),
        element(
          "span",
          { class: row.check === null ? "muted" : `${markOf(row.check)}-word` },
          `${row.sign} ${row.verdict}`.trim(),
        ),
        supportText(row.rows),
        plainText(row.row.difference?.method ?? "", 60),
      ]),
  });
  const flips = flipSentences(report).map(({ text, slice, change }) =>
    element("p", {}, slice === null ? `${text}.` : `${text}; most were lost in ${plainText(slice, 100)} (${change}).`),
  );
  return section("Champion and this one", table, moreRows(rows.length), flips, forestPlots(rows, tools));
}

/** Shares on one scale; metrics of other units would flatten them, and each of those stands on its own. */
function forestPlots(rows: readonly ComparedRow[], tools: ChartTools): Markup {
  const drawn = rows.flatMap((row) => forestRowOf(row));
  const shares = drawn.filter(({ low, high }) => low >= -1 && high <= 1).slice(0, 40);
  const others = drawn.filter((row) => !shares.includes(row)).slice(0, 12);
  const plot = (title: string, some: readonly ForestRow[]) =>
    element(
      "figure",
      { class: "wide" },
      element("figcaption", {}, title),
      forestChart(title, some, tools, { name: "no difference", x: 0 }),
    );
  return element(
    "div",
    { class: "figures" },
    shares.length === 0 ? "" : plot("Differences from the champion; dashed is no difference", shares),
    others.map((row) => plot(`Difference of ${row.label}; dashed is no difference`, [row])),
  );
}

function forestRowOf({ row, check, metric, challenger, arrow }: ComparedRow): ForestRow[] {
  const { value, interval } = row.difference ?? { value: null, interval: null };
  if (value === null || interval === null || row.direction === "none") return [];
  const label = `${challenger === null ? "" : `${challenger}: `}${metric} ${arrow}`;
  const bound = check?.margin?.edge ?? null;
  return [
    {
      label,
      value,
      low: interval.low,
      high: interval.high,
      bound,
      mark: check === null ? "none" : markOf(check),
      signed: true,
    },
  ];
}
