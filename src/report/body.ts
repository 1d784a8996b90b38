import type { Check } from "../gate/check.ts";
import type { GateReport, InputFile, ReportTable } from "../gate/report.ts";
import { checkMessages, checkTable } from "./checks-markdown.ts";
import { comparedRows, isComparison, isInComparison } from "./comparison.ts";
import { comparedPlaces, comparisonLegend, comparisonTable } from "./comparison-markdown.ts";
import { driftCheckIds, driftRows, hasDrift } from "./drift.ts";
import { driftMarkdown } from "./drift-markdown.ts";
import { markdownCode, markdownHtmlText, markdownText } from "./escape.ts";
import { hasFairness, treatedRows } from "./fairness.ts";
import { fairnessMarkdown } from "./fairness-markdown.ts";
import { tellsThoughHolding } from "./headline.ts";
import { markdownDetails, markdownTable } from "./markdown-table.ts";
import { metricTable, sliceTables } from "./metrics-markdown.ts";
import { counted, showColumn, showCount } from "./numbers.ts";
import { byWeight, checkNoun, couldNotJudge, countsText, gateName } from "./words.ts";

/** How much of a report a page shows before it points to the full report. */
export interface Detail {
  readonly rows: number;
  readonly messages: number;
  readonly sliceMetrics: number;
}

export const commentDetail: Detail = { rows: 30, messages: 8, sliceMetrics: 4 };
export const fullDetail: Detail = { rows: 1000, messages: 200, sliceMetrics: 12 };

/** With so few checks all of them are shown at once; with more, those that hold are folded. */
const checksAtOnce = 6;

/**
 * A gate's part of the comment: what does not hold and why, then everything else folded. A gate that passes is folded
 * whole, since its line in the comment's first table says enough.
 */
export function commentBody(report: GateReport, detail: Detail = commentDetail): string {
  const heading = `#### ${markdownText(gateName(report.gate), 60)}`;
  const ordered = byWeight(report.checks);
  if (couldNotJudge(report)) {
    return [heading, ...checkMessages(ordered, detail.messages), ...foldedProvenance(report, detail)].join("\n\n");
  }
  if (report.verdict === "pass") {
    const summary = markdownHtmlText(`${gateName(report.gate)}: ${passingSummary(report)}`, 200);
    return markdownDetails(summary, [
      ...(ordered.every(isInComparison) ? [] : [checkTable(ordered, detail.rows)]),
      ...checkMessages(ordered.filter(tellsThoughHolding), detail.messages),
      ...evidence(report, detail),
      ...lastLines(report, detail),
    ]);
  }
  const needsLook = (check: Check) => check.outcome !== "pass" && check.severity !== "info";
  const treated = hasFairness(report) ? fairnessMarkdown(treatedRows(report), detail.rows) : [];
  if (isComparison(report) && treated.length === 0) return comparisonBody(report, detail);
  if (hasDrift(report)) return driftBody(report, detail);
  const few = ordered.length <= checksAtOnce;
  const open = few ? ordered : ordered.filter(needsLook);
  const folded = few ? [] : ordered.filter((check) => !needsLook(check));
  return [
    heading,
    ...treated,
    ...(open.length > 0 && !onlyNoRules(report) ? [checkTable(open, detail.rows)] : []),
    ...checkMessages(ordered.filter(needsLook), detail.messages),
    ...(onlyNoRules(report) ? metricBlock(report, detail) : []),
    ...(folded.length > 0 ? [foldedChecks(folded, detail)] : []),
    ...foldedEvidence(report, detail),
  ].join("\n\n");
}

/**
 * A part with drift: what of the suite and the rules does not hold, then what moved, with both histograms; what holds
 * is folded.
 */
function driftBody(report: GateReport, detail: Detail): string {
  const needsLook = (check: Check | null) => check !== null && check.outcome !== "pass" && check.severity !== "info";
  const rows = driftRows(report);
  const moved = rows.filter(({ check }) => needsLook(check));
  const inTable = driftCheckIds(report);
  const others = byWeight(report.checks).filter(({ id }) => !inTable.has(id));
  const open = others.filter(needsLook);
  const folded = others.filter((check) => !needsLook(check));
  const still = rows.filter((row) => !moved.includes(row));
  const needMore = moved.flatMap(({ check }) =>
    check?.outcome === "inconclusive" || check?.outcome === "error" ? [check] : [],
  );
  return [
    `#### ${markdownText(gateName(report.gate), 60)}`,
    ...(open.length > 0 ? [checkTable(open, detail.rows), ...checkMessages(open, detail.messages)] : []),
    ...driftMarkdown(moved, detail.rows),
    ...(moved.length > 0 ? ["noise: what two samples of these sizes reach without drift."] : []),
    ...checkMessages(needMore, detail.messages),
    ...(folded.length > 0 ? [foldedChecks(folded, detail)] : []),
    ...(still.length > 0
      ? [markdownDetails(`${counted(still.length, "comparison")} without drift`, driftMarkdown(still, detail.rows))]
      : []),
    ...foldedEvidence({ ...report, tables: report.tables.filter(({ id }) => id !== "drift") }, detail),
  ].join("\n\n");
}

/** A comparison's part: the metrics that rules speak of beside the champion's come first, then slices and bounds. */
function comparisonBody(report: GateReport, detail: Detail): string {
  const rows = comparedRows(report);
  const ruled = rows.filter(({ check }) => check !== null);
  const shown = ruled.length > 0 ? ruled : rows;
  const ordered = byWeight(report.checks);
  const needsLook = (check: Check) => check.outcome !== "pass" && check.severity !== "info";
  const others = ordered.filter((check) => !isInComparison(check));
  const few = others.length <= checksAtOnce;
  const open = few ? others : others.filter(needsLook);
  const folded = few ? [] : others.filter((check) => !needsLook(check));
  const further = ruled.length > 0 ? rows.filter(({ check }) => check === null) : [];
  return [
    `#### ${markdownText(gateName(report.gate), 60)}${comparedPlaces(report)}`,
    ...comparisonTable(shown, detail.rows),
    ...comparisonLegend(report),
    ...(open.length > 0 ? [checkTable(open, detail.rows)] : []),
    // What the line of numbers or the table tells whole is not told again.
    ...checkMessages(
      ordered.filter((check) => needsLook(check) && !isTold(check)),
      detail.messages,
    ),
    ...(folded.length > 0 ? [foldedChecks(folded, detail)] : []),
    ...(further.length > 0
      ? [markdownDetails(counted(further.length, "further metric"), comparisonTable(further, detail.rows))]
      : []),
    ...slicesAndTables(report, detail),
    ...foldedProvenance(report, detail),
  ].join("\n\n");
}

/** A difference over all rows stands in the table with its margin's drawing, its verdict and the rows it needs. */
function isTold(check: Check): boolean {
  return isInComparison(check) && check.evidence.length === 0;
}

function slicesAndTables(report: GateReport, detail: Detail): string[] {
  const blocks = [
    ...sliceTables(report, { rows: detail.rows, metrics: detail.sliceMetrics }),
    ...tableBlocks(report, detail),
  ];
  return blocks.length === 0 ? [] : [markdownDetails("Slices, and what changed", blocks)];
}

/** Metrics, slices and tables, each under a small heading. */
function evidence(report: GateReport, detail: Detail): string[] {
  return [
    ...(hasFairness(report) && report.verdict === "pass" ? fairnessMarkdown(treatedRows(report), detail.rows) : []),
    ...metricBlock(report, detail),
    ...sliceTables(report, { rows: detail.rows, metrics: detail.sliceMetrics }),
    ...tableBlocks(report, detail),
  ];
}

/** Without rules the figures are all there is to see. */
function onlyNoRules({ checks }: GateReport): boolean {
  return checks.every(({ id }) => id === "rules");
}

function foldedChecks(checks: readonly Check[], detail: Detail): string {
  const holding = checks.filter(({ outcome }) => outcome === "pass").length;
  const informing = checks.length - holding;
  const parts = [
    holding > 0 ? `${counted(holding, checkNoun(checks))} that ${holding === 1 ? "holds" : "hold"}` : "",
    informing > 0 ? `${informing} for information` : "",
  ];
  const messages = checkMessages(
    checks.filter(({ outcome }) => outcome !== "pass"),
    detail.messages,
  );
  return markdownDetails(parts.filter((part) => part !== "").join(", "), [
    checkTable(checks, detail.rows),
    ...messages,
  ]);
}

function foldedEvidence(report: GateReport, detail: Detail): string[] {
  const rest = onlyNoRules(report)
    ? evidence(report, detail).slice(metricBlock(report, detail).length)
    : evidence(report, detail);
  const folded = rest.length > 0 ? [markdownDetails(`${gateName(report.gate)}: ${evidenceSummary(report)}`, rest)] : [];
  return [...folded, ...foldedProvenance(report, detail)];
}

function foldedProvenance(report: GateReport, detail: Detail): string[] {
  const lines = lastLines(report, detail);
  return lines.length > 0 ? [markdownDetails("What was read", lines)] : [];
}

/** The figures over all rows, beside the champion's where there is one. */
export function metricBlock(report: GateReport, detail: Detail): string[] {
  if (isComparison(report)) return [...comparisonTable(comparedRows(report), detail.rows), ...comparisonLegend(report)];
  const table = metricTable(report.metrics, detail.rows);
  return table === null ? [] : [table];
}

function tableBlocks(report: GateReport, detail: Detail): string[] {
  return report.tables
    .filter(({ rows }) => rows.length > 0)
    .flatMap((table) => [
      `**${markdownText(table.title, 120)}**`,
      ...(table.id === "drift" ? driftMarkdown(driftRows(report), detail.rows) : [reportTable(table, detail.rows)]),
      ...(table.note === undefined ? [] : [markdownText(table.note)]),
    ]);
}

/** The cells of a table's first rows as text, by column and then by row. */
export function shownColumns({ columns, rows }: ReportTable, most: number): string[][] {
  const first = rows.slice(0, most);
  return columns.map(({ type }, index) =>
    showColumn(
      first.map((row) => row[index] ?? null),
      type,
    ),
  );
}

/** One of a report's tables. Names are code, numbers stand to the right. */
export function reportTable(table: ReportTable, most: number): string {
  const shown = shownColumns(table, most);
  return markdownTable(
    table.columns.map(({ title, type }) => ({
      title: markdownText(title, 80),
      align: type === "number" || type === "percent" || type === "count" ? "right" : "left",
    })),
    table.rows.slice(0, most).map((row, at) =>
      table.columns.map(({ type }, index) => {
        const cell = row[index] ?? null;
        return type === "name" && typeof cell === "string"
          ? markdownCode(cell)
          : markdownText(shown[index]?.[at] ?? "", 200);
      }),
    ),
    most,
    table.rows.length,
  );
}

function notesBlock(report: GateReport, detail: Detail): string[] {
  if (report.notes.length === 0) return [];
  const shown = report.notes.slice(0, detail.messages * 2).map((note) => `- ${markdownText(note)}`);
  const more = report.notes.length - shown.length;
  return [[...shown, ...(more > 0 ? [`- … ${more} more in the full report`] : [])].join("\n")];
}

function lastLines(report: GateReport, detail: Detail): string[] {
  const notes = notesBlock(report, detail);
  const inputs = report.provenance.inputs;
  return [...notes, ...(inputs.length > 0 ? [inputTable(inputs, detail.rows)] : [])];
}

/** The files that a gate read, with the first digits of their digests. */
export function inputTable(inputs: readonly InputFile[], most: number): string {
  const versions = inputs.some(({ version }) => version !== undefined);
  return markdownTable(
    [
      { title: "file", align: "left" },
      { title: "read as", align: "left" },
      { title: "rows", align: "right" },
      { title: "sha256", align: "left" },
      ...(versions ? [{ title: "version", align: "left" as const }] : []),
    ],
    inputs.map(({ path, role, rows, sha256, version }) => [
      markdownCode(path),
      markdownText(role, 60),
      rows === undefined ? "" : showCount(rows),
      markdownCode(sha256.slice(0, 12)),
      ...(versions ? [version === undefined ? "" : markdownCode(version, 60)] : []),
    ]),
    most,
  );
}

/** How many rows the report is about: the largest support of a figure over all rows, null where there is none. */
export function rowsOf(report: Pick<GateReport, "metrics">): number | null {
  const counts = report.metrics.flatMap(({ slice, support }) =>
    slice === null && support !== null ? [support.n] : [],
  );
  return counts.length === 0 ? null : counts.reduce((most, n) => Math.max(most, n), 0);
}

function evidenceSummary(report: GateReport): string {
  const metrics = new Set(report.metrics.map(({ id }) => id)).size;
  const slices = new Set(report.metrics.flatMap(({ slice }) => (slice === null ? [] : [JSON.stringify(slice)]))).size;
  const rows = rowsOf(report);
  const parts = [
    metrics > 0 ? counted(metrics, "metric") + (rows === null ? "" : ` on ${counted(rows, "row")}`) : "",
    slices > 0 ? counted(slices, "slice") : "",
    report.tables.length > 0 ? counted(report.tables.length, "table") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function passingSummary(report: GateReport): string {
  const seen = evidenceSummary(report);
  return countsText(report) + (seen === "" ? "" : `, ${seen}`);
}
