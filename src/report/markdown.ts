import type { Figure, GateReport, Provenance } from "../gate/report.ts";
import { type Detail, fullDetail, inputTable, metricBlock, reportTable } from "./body.ts";
import { checkMessages, checkTable } from "./checks-markdown.ts";
import { cutMarkdown, utf8Bytes } from "./cut-markdown.ts";
import { driftRows } from "./drift.ts";
import { driftMarkdown } from "./drift-markdown.ts";
import { linkTarget, markdownCode, markdownHtmlText, markdownText } from "./escape.ts";
import { hasFairness, treatedRows } from "./fairness.ts";
import { fairnessMarkdown } from "./fairness-markdown.ts";
import { figureTable } from "./figure-table.ts";
import { headlineOf, tellsThoughHolding } from "./headline.ts";
import { markdownDetails, markdownTable } from "./markdown-table.ts";
import { mermaidChart } from "./mermaid.ts";
import { sliceTables } from "./metrics-markdown.ts";
import { shortenedNote } from "./section.ts";
import { byWeight, couldNotJudge, countsText, gateName, mergeWords, usualConclusion, verdictSign } from "./words.ts";

/** GitHub drops a step's whole summary when it is larger; other steps of our own may have written a little before. */
export const summaryLimitBytes = 1024 * 1024 - 16 * 1024;

const summaryDetail: Detail = { rows: 100, messages: 30, sliceMetrics: 6 };

/** The job summary of one gate, cut at whole blocks and rows to stay below GitHub's limit. */
export function renderSummary(report: GateReport, conclusion = usualConclusion(report)): string {
  return cutMarkdown(markdownDocument(report, conclusion, summaryDetail), summaryLimitBytes, shortenedNote, utf8Bytes);
}

/** The report as a Markdown file, in full detail. */
export function renderMarkdownReport(report: GateReport, conclusion = usualConclusion(report)): string {
  return `${markdownDocument(report, conclusion, fullDetail)}\n`;
}

function markdownDocument(report: GateReport, conclusion: "success" | "failure", detail: Detail): string {
  const ordered = byWeight(report.checks);
  const broken = couldNotJudge(report);
  return [
    `## ${headlineMarkdown(report, conclusion)}`,
    ...(broken ? [] : [`${markdownText(countsText(report))}.`]),
    ...(hasFairness(report) ? fairnessMarkdown(treatedRows(report), detail.rows) : []),
    ...(broken || ordered.length === 0 ? [] : [checkTable(ordered, detail.rows)]),
    ...checkMessages(
      ordered.filter((check) => check.outcome !== "pass" || check.evidence.length > 0 || tellsThoughHolding(check)),
      detail.messages,
    ),
    ...titled("### Metrics", metricBlock(report, detail)),
    ...titled("### Slices", sliceTables(report, { rows: detail.rows, metrics: detail.sliceMetrics })),
    // A matrix of which there is a table is that table.
    ...report.figures
      .filter(({ id, kind }) => kind !== "matrix" || !report.tables.some((table) => table.id === id))
      // The table of metrics draws the differences already.
      .filter(({ id }) => id.replace(/-.*$/u, "") !== "differences")
      .flatMap((figure) => figureBlocks(figure, detail)),
    ...report.tables.flatMap((table) =>
      table.rows.length === 0
        ? []
        : [
            `### ${markdownText(table.title, 120)}`,
            ...(table.id === "drift"
              ? driftMarkdown(driftRows(report), detail.rows)
              : [reportTable(table, detail.rows)]),
            ...(table.note === undefined ? [] : [markdownText(table.note)]),
          ],
    ),
    ...titled(
      "### Notes",
      report.notes.length === 0 ? [] : [report.notes.map((note) => `- ${markdownText(note)}`).join("\n")],
    ),
    "### Where it comes from",
    ...provenanceBlocks(report.provenance, detail),
  ].join("\n\n");
}

/** `❌ churn may not merge · Evaluation: roc_auc 0.842 < 0.85` */
function headlineMarkdown(report: GateReport, conclusion: "success" | "failure"): string {
  const broken = couldNotJudge(report);
  const sign = broken ? "⛔" : verdictSign[report.verdict];
  const words = mergeWords({ ...report, conclusion }, broken ? "error" : "judged");
  return `${sign} ${markdownText(report.model, 120)} ${words} · ${markdownText(gateName(report.gate), 60)}: ${markdownText(headlineOf(report))}`;
}

function figureBlocks(figure: Figure, detail: Detail): string[] {
  const chart = mermaidChart(figure);
  const table = figureTable(figure);
  if (table.rows.length === 0) return [];
  const shown = reportTable(table, detail.rows);
  return [
    `### ${markdownText(figure.title, 120)}`,
    ...(chart === null ? [shown] : [chart, markdownDetails(`${markdownHtmlText(figure.title)} as a table`, [shown])]),
  ];
}

function provenanceBlocks(provenance: Provenance, detail: Detail): string[] {
  const url = linkTarget(provenance.runUrl);
  const facts: [string, string | null][] = [
    ["repository", code(provenance.repository)],
    ["commit", code(provenance.commit)],
    ["base commit", code(provenance.baseCommit)],
    ["merge commit", code(provenance.mergeCommit)],
    ["tree", code(provenance.tree)],
    [
      "run",
      url === null
        ? null
        : `[${provenance.runAttempt === null ? "run" : `run, attempt ${provenance.runAttempt}`}](${url})`,
    ],
    ["event", code(provenance.event)],
    ["started by", code(provenance.actor)],
    [
      "model",
      provenance.modelArtifact === null
        ? null
        : `${code(provenance.modelArtifact.path)} ${code(provenance.modelArtifact.sha256)}`,
    ],
    [
      "configuration",
      provenance.config === null ? null : `${code(provenance.config.path)} ${code(provenance.config.sha256)}`,
    ],
    ["seed", String(provenance.seed)],
    ["Modelgate", markdownText(provenance.version, 60)],
  ];
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return [
    ...(provenance.inputs.length > 0 ? [inputTable(provenance.inputs, detail.rows)] : []),
    markdownTable(
      [
        { title: "", align: "left" },
        { title: "", align: "left" },
      ],
      known,
    ),
  ];
}

function code(text: string | null): string | null {
  return text === null ? null : markdownCode(text);
}

function titled(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [title, ...blocks];
}
