import { printSlice } from "../rules/print.ts";
import type { Check } from "./check.ts";
import { checkedMetric } from "./checked-metric.ts";
import type { Cell, GateReport, MetricRow, ReportTable } from "./report.ts";
import { isSmallCount } from "./small-count.ts";
import { sentence } from "./summary.ts";
import { suppressCurves } from "./suppress-curves.ts";
import { emptied, suppressFigure } from "./suppress-figure.ts";
import { maskedReason, maskSupport, type SuppressedMetrics, sliceKey, suppressMetrics } from "./suppress-metrics.ts";
import { suppressTable } from "./suppress-table.ts";
import type { Slice } from "./value.ts";

/** Tables made of the cells of one confusion matrix, from which its other tables could be filled in again. */
const matrixTable = "confusion";
/** How many rows changed between right and wrong, and which ones. */
const flipCounts = "flips";
const flippedRows = "flipped-rows";
const fromMatrix = new Set(["classes", "confused-pairs"]);

/**
 * A report whose cells below `below` rows are masked everywhere: metrics, tables, figures, checks and the summary.
 * Verdict, outcomes and titles stay. Notes that spell a masked figure are left out; other numbers inside a text are not
 * looked at: gates put counts that may be small into `count` cells.
 */
export function suppressReport(report: GateReport, below: number): GateReport {
  if (below <= 1) return report;
  const smallMatrix = report.tables.some(
    (table) => isOfMatrix(table) && suppressTable(table, below, () => false) !== table,
  );
  const ofChecks = figuresOfChecks(report);
  const together = suppressMetrics([...report.metrics, ...ofChecks], below, {
    confusion: smallMatrix,
    hasMaskedFlips: maskedFlips(report, below),
  });
  const metrics = { ...together, rows: together.rows.slice(0, report.metrics.length) };
  const numbers = tellingNumbers(metrics.masked);
  const spelled = spellings(numbers);
  const tells = (text: string) => spelled.some((spelling) => text.includes(spelling));
  const tables = report.tables.map((table) => {
    const whole = metrics.isConfusionMasked && (fromMatrix.has(table.id) || (table.id === matrixTable && !smallMatrix));
    const masked = suppressTable(table, below, (row) => whole || showsMasked(table, row, metrics, numbers));
    return masked.note !== undefined && tells(masked.note) ? withoutNote(masked) : masked;
  });
  const fewFlips = tables.some((table, index) => table.id === flipCounts && table.rows !== report.tables[index].rows);
  const shown = fewFlips
    ? tables.map((table) => (table.id === flippedRows ? withoutRows(table, below) : table))
    : tables;
  const maskedTables = new Set(
    tables.filter((table, index) => table.rows !== report.tables[index].rows).map((table) => table.id),
  );
  const overall = metrics.rows.find(({ slice, support }) => slice === null && support?.["positives"] !== undefined);
  const figures = suppressCurves(report.figures, overall?.support ?? null, below).map((figure) =>
    maskedTables.has(figure.id) || (figure.id === matrixTable && metrics.isConfusionMasked)
      ? emptied(figure)
      : suppressFigure(figure, below, (point) =>
          [point.x, point.y, point.low, point.high].some((value) => value !== undefined && numbers.has(value)),
        ),
  );
  const checks = report.checks.map((check) => suppressCheck(check, below, metrics));
  const notes = report.notes.filter((note) => !tells(note));
  return { ...report, summary: restate(report, checks), checks, metrics: metrics.rows, tables: shown, figures, notes };
}

/**
 * The figures of checks that are no metrics of the report, such as the share of rows that changed: slices of them add
 * up as those of metrics do.
 */
function figuresOfChecks({ checks, metrics }: GateReport): MetricRow[] {
  const key = (id: string, slice: Slice, challenger: string) =>
    JSON.stringify([id.replaceAll(" ", ""), sliceKey(slice), challenger]);
  const known = new Set(metrics.map((row) => key(row.id, row.slice, row.challenger ?? "")));
  const names = new Set(metrics.flatMap(({ challenger }) => challenger ?? []));
  return checks.flatMap((check) => {
    const { id, observed, support, slice, margin } = check;
    const metric = checkedMetric(check);
    const challenger = [...names].find((name) => id.endsWith(`#${name}`)) ?? "";
    const own = key(metric, slice, challenger);
    if (metric === "" || typeof observed !== "number" || !support || margin !== undefined || known.has(own)) return [];
    known.add(own);
    const row: MetricRow = {
      ...{ id: metric, slice, value: observed, reason: null, direction: "none" },
      ...{ interval: check.interval ?? null, support },
      ...(challenger === "" ? {} : { challenger }),
    };
    return [row];
  });
}

/** Whether the table of rows that changed masks one of a slice's counts, which the share of both would fill in. */
function maskedFlips({ tables }: GateReport, below: number): (row: MetricRow) => boolean {
  const masked = tables.flatMap((table) => {
    if (table.id !== flipCounts) return [];
    const { rows } = suppressTable(table, below, () => false);
    return table.rows.flatMap((row, at) => (sameCells(row, rows[at]) ? [] : [{ table, row }]));
  });
  return ({ id, slice, challenger }) =>
    id === flipCounts &&
    masked.some(
      ({ table, row }) =>
        (challenger === undefined || row.includes(challenger)) &&
        (slice === null ? row.includes("all rows") : names(table, row, slice)),
    );
}

function sameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, at) => cell === other[at]);
}

/** A list of the rows themselves would let a masked count of them be counted again. */
function withoutRows(table: ReportTable, below: number): ReportTable {
  return { ...table, rows: [], note: `No row is listed, since fewer than ${below} changed in some slice.` };
}

function isOfMatrix(table: ReportTable): boolean {
  return table.id === matrixTable || fromMatrix.has(table.id);
}

function withoutNote(table: ReportTable): ReportTable {
  const { note: _note, ...kept } = table;
  return kept;
}

/** How a sentence may write a masked figure: with three or more significant digits. */
function spellings(numbers: ReadonlySet<number>): string[] {
  return [...numbers].flatMap((value) => {
    const texts = [3, 4, 5, 6].map((digits) => String(Number(value.toPrecision(digits))));
    return [...new Set([String(value), ...texts])].filter((text) => text.length >= 5);
  });
}

function suppressCheck(check: Check, below: number, metrics: SuppressedMetrics): Check {
  const small = Object.entries(check.support ?? {}).filter(([, count]) => isSmallCount(count, below));
  const sameSlice = metrics.masked.filter((row) => sliceKey(row.slice) === sliceKey(check.slice));
  const sameFigure = sameSlice.some(
    (row) => row.value !== null && (row.value === check.observed || row.difference?.value === check.observed),
  );
  const fewFlips = countsFewFlips(check, below);
  if (small.length === 0 && !sameFigure && !fewFlips && !metrics.isMaskedSlice(check.slice)) return check;
  const { interval: _interval, baseline: _baseline, margin: _margin, support, ...kept } = check;
  const gone = metrics.isMaskedSlice(check.slice)
    ? ["n"]
    : Object.keys(support ?? {}).filter((name) => hiddenName(name, small, sameSlice, metrics));
  return {
    ...kept,
    observed: null,
    message: maskedReason(below),
    interval: null,
    baseline: null,
    support: support === null || support === undefined ? null : maskSupport(support, gone),
    evidence: [],
  };
}

/** The share of rows that flipped gives their count, which is small where few rows changed, or all but few. */
function countsFewFlips({ id, observed, support }: Check, below: number): boolean {
  if (!id.startsWith("rule:flips") || typeof observed !== "number" || !support) return false;
  const flipped = Math.round(observed * support.n);
  return isSmallCount(flipped, below) || isSmallCount(support.n - flipped, below);
}

/** A denominator is hidden in a check where it is small, or where the metric row of the same figure lost it. */
function hiddenName(
  name: string,
  small: readonly (readonly [string, number])[],
  sameSlice: readonly MetricRow[],
  metrics: SuppressedMetrics,
): boolean {
  if (small.length > 0 && (name !== "n" || small.some(([key]) => key === "n"))) return true;
  const after = metrics.rows.filter(
    (row) =>
      row.value === null &&
      sameSlice.some((before) => before.id === row.id && sliceKey(before.slice) === sliceKey(row.slice)),
  );
  return after.some((row) => row.support === null || !(name in row.support));
}

/** What the summary says of a check that is masked now, it says without its number. */
function restate(report: GateReport, checks: readonly Check[]): string {
  return report.checks.reduce(
    (summary, check, index) =>
      check === checks[index] ? summary : summary.replace(sentence(check), () => sentence(checks[index])),
    report.summary,
  );
}

/** Masked figures that are recognised wherever they stand again. Whole numbers are too common to say anything. */
function tellingNumbers(masked: readonly MetricRow[]): ReadonlySet<number> {
  const numbers = masked.flatMap((row) => [
    row.value,
    row.interval?.low,
    row.interval?.high,
    row.champion?.value,
    row.champion?.interval?.low,
    row.champion?.interval?.high,
    row.difference?.value,
    row.difference?.interval?.low,
    row.difference?.interval?.high,
  ]);
  return new Set(numbers.filter((value): value is number => typeof value === "number" && !Number.isInteger(value)));
}

/** Whether a row of a table is about a slice whose size is masked, or shows a masked figure again. */
function showsMasked(
  table: ReportTable,
  row: readonly Cell[],
  metrics: SuppressedMetrics,
  numbers: ReadonlySet<number>,
): boolean {
  if (
    row.some((cell, column) => table.columns[column].type !== "count" && typeof cell === "number" && numbers.has(cell))
  )
    return true;
  return metrics.masked.some(
    (masked) => masked.slice !== null && metrics.isMaskedSlice(masked.slice) && names(table, row, masked.slice),
  );
}

/** `segment=a` in a cell, or `a` in a cell of the column `segment`, or `segment` and `a` in two cells. */
function names(table: ReportTable, row: readonly Cell[], slice: Readonly<Record<string, string>>): boolean {
  const cells = row.filter((_, column) => table.columns[column].type === "name");
  const plain = Object.entries(slice).map(([column, value]) => `${column}=${value}`);
  if (cells.includes(printSlice(slice)) || cells.includes(plain.join(",")) || cells.includes(plain.join(", ")))
    return true;
  return Object.entries(slice).every(([column, value]) =>
    row.some((cell, index) => {
      const { id, title, type } = table.columns[index];
      return type === "name" && cell === value && (id === column || title === column || cells.includes(column));
    }),
  );
}
