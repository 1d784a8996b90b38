import type { Check } from "../gate/check.ts";
import type { GateReport, MetricRow, Verdict } from "../gate/report.ts";
import {
  checkDrawings,
  checkFigure,
  drawingTitle,
  evidenceOf,
  messageOf,
  observedTitle,
  placeText,
  sharedLevel,
  tellsItself,
} from "./checks-markdown.ts";
import { comparedRows, flipSentences, isComparison } from "./comparison.ts";
import { terminalText } from "./escape.ts";
import { headlineOf, tellsThoughHolding } from "./headline.ts";
import { figureText, type SliceFamily, sliceFamilies, supportText } from "./metrics-markdown.ts";
import { directionArrow, showCount, showFigures } from "./numbers.ts";
import { type Line, tableWidth, terminalTable, wrap } from "./terminal-table.ts";
import {
  byWeight,
  checkTitle,
  couldNotJudge,
  countsText,
  gateName,
  mergeWords,
  outcomeWord,
  usualConclusion,
} from "./words.ts";

export interface TerminalOptions {
  /** Whether the terminal shows colours; nothing is told by colour alone. */
  readonly colour: boolean;
  /** How many letters fit a line. */
  readonly width: number;
  /** How the step ends; where it is not given, a failing verdict blocks. */
  readonly conclusion?: "success" | "failure";
}

type Colour = "red" | "green" | "yellow" | "dim" | "bold";
const codes: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };

/** The report for a person at a terminal: verdict, rules, why they fail, metrics, slices, notes. Ends with a newline. */
export function renderTerminal(report: GateReport, { colour, width, conclusion }: TerminalOptions): string {
  const paint = (text: string, name: Colour) => (colour ? `\u001B[${codes[name]}m${text}\u001B[0m` : text);
  const columns = Math.max(40, Math.min(width, 140));
  const ordered = byWeight(report.checks);
  const broken = couldNotJudge(report);
  const title = `${terminalText(report.model, 60)} ${mergeWords({ ...report, conclusion: conclusion ?? usualConclusion(report) }, broken ? "error" : "judged")} · ${terminalText(gateName(report.gate), 40)}`;
  const lines: string[] = [
    `${paint(verdictMark[report.verdict], verdictColour[report.verdict])} ${paint(title, "bold")}`,
    ...wrap(headlineOf(report), columns - 2).map((line) => `  ${line}`),
    "",
  ];
  if (!broken) lines.push(`  ${countsText(report)}`, "");
  if (!broken && ordered.length > 0) lines.push(...terminalTable(checkLines(ordered, columns), columns, paint), "");
  for (const check of ordered.filter((each) => each.outcome !== "pass" || tellsThoughHolding(each)))
    lines.push(...messageLines(check, columns));
  const metrics = isComparison(report) ? comparisonLines(report, columns) : metricLines(report);
  if (metrics.length > 1) lines.push(...terminalTable(metrics, columns, paint), "");
  for (const family of sliceFamilies(report, 4)) lines.push(...terminalTable(sliceLines(family), columns, paint), "");
  for (const note of report.notes)
    lines.push(...wrap(terminalText(note), columns - 2).map((line, index) => `${index === 0 ? "· " : "  "}${line}`));
  if (report.notes.length > 0) lines.push("");
  lines.push(paint(`seed ${report.provenance.seed} · Modelgate ${terminalText(report.provenance.version, 40)}`, "dim"));
  return `${lines.join("\n")}\n`;
}

const verdictMark: Readonly<Record<Verdict, string>> = { pass: "✓", warn: "!", fail: "✗" };
const verdictColour: Readonly<Record<Verdict, Colour>> = { pass: "green", warn: "yellow", fail: "red" };
const mostLines = 60;

function checkLines(checks: readonly Check[], width: number): Line[] {
  const lines = checkCells(checks, checkDrawings(checks));
  // A rule's name says more than a drawing.
  return tableWidth(lines) <= width ? lines : checkCells(checks, []);
}

function checkCells(checks: readonly Check[], drawings: readonly (string | null)[]): Line[] {
  const level = sharedLevel(checks.map(({ interval }) => interval ?? null));
  const drawn = drawings.some((drawing) => drawing !== null);
  const shown = checks.slice(0, mostLines);
  return [
    {
      cells: ["", "rule", observedTitle(checks, level), ...(drawn ? [drawingTitle(checks)] : []), "rows", ""],
      colour: "dim",
    },
    ...shown.map((check, index) => ({
      cells: [
        checkMark(check),
        checkTitle(check),
        typeof check.observed === "string" ? terminalText(check.observed, 60) : checkFigure(check),
        ...(drawn ? [drawings[index] ?? ""] : []),
        check.support ? showCount(check.support.n) : "",
        outcomeWord(check),
      ],
      colour: checkColour(check),
    })),
    ...more(checks.length),
  ];
}

/** Both models side by side; the drawing gives way where the terminal is narrow. */
function comparisonLines(report: GateReport, width: number): Line[] {
  const lines = comparisonCells(report, true);
  return tableWidth(lines) <= width ? lines : comparisonCells(report, false);
}

function comparisonCells(report: GateReport, drawn: boolean): Line[] {
  const rows = comparedRows(report);
  const level = sharedLevel(rows.map(({ row }) => row.difference?.interval ?? null));
  const several = rows.some(({ challenger }) => challenger !== null);
  const heads = ["metric", "champion", several ? "challenger's" : "this one"];
  const range = level === null ? "difference" : `difference (${level})`;
  return [
    {
      cells: ["", ...(several ? ["challenger"] : []), ...heads, range, ...(drawn ? ["│ none, ┊ margin"] : []), ""],
      colour: "dim",
    },
    ...rows.slice(0, mostLines).map((row) => ({
      cells: [
        row.check === null ? row.arrow : checkMark(row.check),
        ...(several ? [terminalText(row.challenger ?? "", 40)] : []),
        terminalText(row.metric, 60),
        row.champion,
        terminalText(row.own, 80),
        row.difference,
        ...(drawn ? [row.drawing ?? ""] : []),
        row.verdict,
      ],
      colour: row.check === null ? null : checkColour(row.check),
    })),
    ...more(rows.length),
    ...flipSentences(report).map(({ text }) => ({ cells: ["", terminalText(text, 300)], colour: "dim" as const })),
  ];
}

function metricLines(report: GateReport): Line[] {
  const rows = report.metrics.filter(({ slice }) => slice === null);
  const dummies = rows.some(({ dummy }) => typeof dummy === "number");
  const level = sharedLevel(rows.map(({ interval }) => interval));
  return [
    {
      cells: ["", "metric", level === null ? "value" : `value (${level})`, ...(dummies ? ["dummy"] : []), "rows"],
      colour: "dim",
    },
    ...rows.slice(0, mostLines).map((row) => ({
      cells: [
        directionArrow(row.direction),
        terminalText(row.id, 60),
        valueText(row),
        ...(dummies
          ? [typeof row.dummy === "number" ? showFigures({ value: row.dummy, interval: row.interval }).value : ""]
          : []),
        supportText(row.support),
      ],
      colour: null,
    })),
    ...more(rows.length),
  ];
}

function sliceLines(family: SliceFamily): Line[] {
  return [
    {
      cells: [
        "",
        family.columns.map((column) => terminalText(column, 40)).join(" × "),
        "rows",
        ...family.metrics.map((id) => terminalText(id, 40)),
      ],
      colour: "dim",
    },
    ...family.slices.slice(0, mostLines).map(({ name, n, tooSmall, cells }) => ({
      cells: [
        cells.flatMap(({ check }) => (check === null || check.outcome === "pass" ? [] : [checkMark(check)]))[0] ?? "",
        name + (tooSmall ? " (too small to gate)" : ""),
        supportText(n === null ? null : { n }),
        ...cells.map(({ row }) => (row === null ? "" : valueText(row))),
      ],
      colour: null,
    })),
    ...more(family.slices.length),
  ];
}

function valueText(row: MetricRow): string {
  return row.value === null ? `undefined: ${terminalText(row.reason ?? "", 80)}` : figureText(row);
}

function more(count: number): Line[] {
  return count > mostLines ? [{ cells: ["", `… ${count - mostLines} more in the report`], colour: "dim" }] : [];
}

function messageLines(check: Check, columns: number): string[] {
  const { sentence, rest } = messageOf(check);
  const place = check.location === null ? "" : ` (${terminalText(placeText(check.location))})`;
  const asked = tellsItself(check) ? "" : `${checkTitle(check)}: `;
  const { sentences, blocks } = evidenceOf(check);
  const several = blocks.flat();
  const facts = [sentence, ...sentences].filter((fact) => fact !== "");
  if (facts.length === 0 && rest.length === 0 && several.length === 0) return [];
  const [first = "", ...further] = facts;
  const told = wrap(`${asked}${first}${place}`, columns - 2).map(
    (line, index) => `${index === 0 ? `${checkMark(check)} ` : "  "}${line}`,
  );
  const beside = further.flatMap((fact) =>
    wrap(fact, columns - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
  );
  return [...told, ...beside, ...[...rest, ...several].map((line) => `    ${line}`), ""];
}

function checkMark({ outcome, severity }: Pick<Check, "outcome" | "severity">): string {
  if (outcome === "pass") return "✓";
  if (outcome === "inconclusive") return "?";
  return outcome === "error" || severity === "critical" ? "✗" : "!";
}

function checkColour({ outcome, severity }: Pick<Check, "outcome" | "severity">): "red" | "green" | "yellow" {
  if (outcome === "pass") return "green";
  return outcome !== "inconclusive" && (outcome === "error" || severity === "critical") ? "red" : "yellow";
}
