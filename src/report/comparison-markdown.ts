import type { GateReport } from "../gate/report.ts";
import { sharedLevel } from "./checks-markdown.ts";
import { type ComparedRow, championPlace, comparedRows, flipSentences } from "./comparison.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownTable, unbroken } from "./markdown-table.ts";

/** The metrics of both models side by side, their difference drawn, what it is called, and what the signs mean. */
export function comparisonTable(rows: readonly ComparedRow[], most: number): string[] {
  if (rows.length === 0) return [];
  const level = sharedLevel(rows.map(({ row }) => row.difference?.interval ?? null));
  const several = rows.some(({ challenger }) => challenger !== null);
  const drawn = rows.some(({ drawing }) => drawing !== null);
  const table = markdownTable(
    [
      ...(several ? [{ title: "challenger", align: "left" as const }] : []),
      { title: "metric", align: "left" },
      { title: "champion", align: "right" },
      { title: several ? "challenger's" : "this one", align: "right" },
      { title: level === null ? "difference" : `difference (${unbroken(level)})`, align: "right" },
      ...(drawn ? [{ title: "", align: "center" as const }] : []),
      { title: "", align: "left" },
    ],
    rows.map((row) => [
      ...(several ? [markdownCode(row.challenger ?? "")] : []),
      `${row.sign} ${markdownCode(row.metric)} ${row.arrow}`.trim(),
      row.champion,
      markdownText(row.own, 140),
      unbroken(row.difference),
      ...(drawn ? [row.drawing === null ? "" : `\`${row.drawing}\``] : []),
      row.verdict,
    ]),
    most,
  );
  return [table];
}

/** What a reader must know to read the table: the signs of the drawings, and the rows that changed. */
export function comparisonLegend(report: GateReport): string[] {
  const edges = comparedRows(report).some(({ check }) => check !== null);
  const signs = edges ? "`│` no difference, `┊` the margin." : "`│` no difference.";
  return [[signs, ...flipMarkdown(report)].join(" ")];
}

function flipMarkdown(report: GateReport): string[] {
  return flipSentences(report).map(({ text, slice, change }) =>
    slice === null
      ? `${markdownText(text)}.`
      : `${markdownText(text)}; most were lost in ${markdownCode(slice)} (${change}).`,
  );
}

/** `git:base:preds.csv → this pull request`; empty where the champion's place is unknown. */
export function comparedPlaces(report: GateReport): string {
  const place = championPlace(report);
  return place === null ? "" : ` · ${markdownCode(place)} → this one`;
}
