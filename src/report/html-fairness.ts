import type { GateReport } from "../gate/report.ts";
import type { ChartTools } from "./chart-axes.ts";
import { isGroupBars, type TreatedRow, treatedRows, withLevel } from "./fairness.ts";
import { drawnFigure } from "./html-figures.ts";
import { moreRows, mostRows, section } from "./html-section.ts";
import { htmlTable } from "./html-table.ts";
import { element, type Markup } from "./markup.ts";
import { plainText } from "./plain-text.ts";

/** Who gets the favourable outcome least and most often, and the bars of every group. */
export function fairnessSection(report: GateReport, tools: ChartTools): Markup | string {
  const rows = treatedRows(report);
  if (rows.length === 0) return "";
  const hasStrata = rows.some(({ where }) => where !== "");
  const hasChampion = rows.some(({ champion }) => champion !== null);
  const group = (one: TreatedRow["worst"]) =>
    one === null ? "" : [element("code", {}, plainText(one.name, 60)), ` ${one.rate}`];
  const table = htmlTable({
    caption:
      "Who gets the favourable outcome least and most often, of the groups that are large enough to decide; ratio: the lower rate over the higher one, below 0.8 is under four fifths.",
    cards: true,
    columns: [
      { title: "attribute", kind: "name" },
      ...(hasStrata ? [{ title: "where", kind: "text" as const }] : []),
      { title: "least often", kind: "text" },
      { title: "most often", kind: "text" },
      { title: withLevel("ratio", rows), kind: "number" },
      ...(hasChampion
        ? [
            { title: "champion's", kind: "number" as const },
            { title: withLevel("change", rows), kind: "number" as const },
          ]
        : []),
    ],
    rows: rows
      .slice(0, mostRows)
      .map((row) => [
        [row.sign === "" ? "" : `${row.sign} `, element("code", {}, plainText(row.attribute, 80))],
        ...(hasStrata ? [plainText(row.where, 80)] : []),
        group(row.worst),
        group(row.best),
        plainText(row.ratio, 120),
        ...(hasChampion ? [row.champion?.ratio ?? "", row.champion?.change ?? ""] : []),
      ]),
  });
  const bars = report.figures.filter(isGroupBars).flatMap((figure) => drawnFigure(figure, tools));
  return section(
    "Who is treated worst",
    table,
    moreRows(rows.length),
    bars.length === 0 ? "" : element("div", { class: "figures" }, bars),
  );
}
