import { type CountCell, hiddenCells, type Sum } from "./cell-suppression.ts";
import type { MetricRow } from "./report.ts";
import { isSmallCount } from "./small-count.ts";
import type { Slice, Support } from "./value.ts";

/** Figures of one confusion matrix: two of them give its four counts, so they are shown or masked together. */
const ofConfusion = new Set([
  ...[
    "tp",
    "fp",
    "fn",
    "tn",
    "accuracy",
    "balanced_accuracy",
    "precision",
    "recall",
    "specificity",
    "npv",
    "fpr",
    "fnr",
  ],
  ...[
    "fdr",
    "false_omission_rate",
    "f1",
    "fbeta",
    "jaccard",
    "mcc",
    "cohen_kappa",
    "g_mean",
    "informedness",
    "markedness",
  ],
  ...["lr_plus", "lr_minus", "dor", "cost"],
]);
const countsOfConfusion = new Set(["tp", "fp", "fn", "tn"]);
/** A share times its denominator is a count when it is this near to a whole number. */
const nearWhole = 1e-9;

/** The key of all figures of the confusion matrix over all rows. */
const overallConfusion = " figures confusion";

export interface SuppressedMetrics {
  readonly rows: readonly MetricRow[];
  /** The rows as they were before they were masked. */
  readonly masked: readonly MetricRow[];
  /** Whether the number of rows of a slice itself is masked. */
  isMaskedSlice(slice: Slice): boolean;
  /** Whether the figures of the confusion matrix over all rows are masked. */
  readonly isConfusionMasked: boolean;
}

/** What of the same rows is masked in a report's tables. */
export interface MaskedInTables {
  /** A cell of the confusion matrix over all rows. */
  readonly confusion: boolean;
  /** How many rows of a slice changed between right and wrong. */
  hasMaskedFlips(row: MetricRow): boolean;
}

/**
 * Metric rows without those that rest on fewer than `below` rows.
 *
 * A row is masked when its n or one of its denominators counts 1 … below − 1 rows; when its value gives such a count
 * away (a `tp`, or a share times its denominator, as recall 0.94 of 50 gives 3 missed); and when another masked row of
 * the same slices could be computed back from it: slices of a column add up to all rows, denominators add up to n.
 * What is masked in a table is masked here.
 */
export function suppressMetrics(rows: readonly MetricRow[], below: number, tables: MaskedInTables): SuppressedMetrics {
  const cells = new Cells();
  const sums = new Map<string, Sum>();
  const families = familiesOf(rows);
  const groups = new Map<MetricRow, number>();
  const small = rows.filter((row) => givesSmallCount(row, below) || tables.hasMaskedFlips(row));
  const smallGroups = new Set(small.map((row) => groupKey(row)));
  if (tables.confusion) smallGroups.add(overallConfusion);
  for (const row of rows) {
    if (row.support === null) continue;
    for (const [name, count] of Object.entries(row.support))
      cells.add(countKey(row, name), count, isSmallCount(count, below), count);
    groups.set(row, cells.add(groupKey(row), row.support.n, smallGroups.has(groupKey(row)), row.support.n));
    for (const sum of sumsWithin(row, row.support, cells)) sums.set(JSON.stringify(sum), sum);
  }
  for (const family of families) {
    for (const sum of sumsOver(family, cells)) sums.set(JSON.stringify(sum), sum);
  }
  const hidden = hiddenCells(cells.all, [...sums.values()]);
  const isHidden = (row: MetricRow, name: string) => hidden.has(cells.indexOf(countKey(row, name)));
  const hiddenSlices = new Set(rows.filter((row) => isHidden(row, "n")).map((row) => sliceKey(row.slice)));
  const masked: MetricRow[] = [];
  const shown = rows.map((row) => {
    if (row.support === null) return row;
    const names = Object.keys(row.support).filter((name) => isHidden(row, name));
    if (names.length === 0 && !hidden.has(groups.get(row) ?? -1)) return row;
    masked.push(row);
    return maskRow(row, names, below);
  });
  const isConfusionMasked = tables.confusion || hidden.has(cells.indexOf(overallConfusion));
  return { rows: shown, masked, isMaskedSlice: (slice) => hiddenSlices.has(sliceKey(slice)), isConfusionMasked };
}

/** A support without the denominators named; null where n itself is among them. */
export function maskSupport(support: Support, names: readonly string[]): Support | null {
  if (names.includes("n")) return null;
  const { n, ...denominators } = support;
  return { n, ...Object.fromEntries(Object.entries(denominators).filter(([name]) => !names.includes(name))) };
}

/** The sentence that stands where a figure was. */
export function maskedReason(below: number): string {
  return `masked: it counts fewer than ${below} rows, or would give such a count away`;
}

export function sliceKey(slice: Slice): string {
  return slice === null ? "" : JSON.stringify(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function maskRow(row: MetricRow, names: readonly string[], below: number): MetricRow {
  const { champion: _champion, difference: _difference, ...own } = row;
  return {
    ...own,
    value: null,
    reason: maskedReason(below),
    interval: null,
    support: row.support === null ? null : maskSupport(row.support, names),
    ...(row.dummy === undefined ? {} : { dummy: null }),
  };
}

class Cells {
  readonly all: CountCell[] = [];
  readonly #indices = new Map<string, number>();

  add(key: string, count: number, small: boolean, cost: number): number {
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.all.length);
    this.all.push({ count, small, cost });
    return this.all.length - 1;
  }

  indexOf(key: string): number {
    return this.#indices.get(key) ?? -1;
  }
}

/** The same denominator of the same rows is one cell, whichever metric shows it. */
function countKey(row: MetricRow, name: string): string {
  return `${sliceKey(row.slice)} ${name} ${row.support?.[name]}`;
}

function groupKey(row: MetricRow): string {
  return `${sliceKey(row.slice)} figures ${ofConfusion.has(baseId(row.id)) ? "confusion" : row.id}`;
}

function baseId(id: string): string {
  return id.split("(", 1)[0];
}

function givesSmallCount(row: MetricRow, below: number): boolean {
  const { value, support } = row;
  if (support === null) return false;
  // The champion's figure rests on the same rows.
  const champion = row.champion?.value ?? null;
  if (champion !== null && givesSmallCount({ ...row, value: champion, champion: undefined }, below)) return true;
  if (value === null) return false;
  if (countsOfConfusion.has(baseId(row.id))) return isSmallCount(value, below);
  if (value <= 0 || value >= 1) return false;
  return Object.values(support).some((denominator) => {
    const count = value * denominator;
    const whole = Math.round(count);
    if (Math.abs(count - whole) > nearWhole * Math.max(1, denominator)) return false;
    return isSmallCount(whole, below) || isSmallCount(denominator - whole, below);
  });
}

/** Denominators of one row that add up to its n: all of them, or two. */
function sumsWithin(row: MetricRow, support: Support, cells: Cells): Sum[] {
  const names = Object.keys(support).filter((name) => name !== "n");
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b]));
  return [names, ...(names.length > 2 ? pairs : [])]
    .filter((parts) => parts.length >= 2 && parts.reduce((sum, name) => sum + support[name], 0) === support.n)
    .map((parts) => ({
      whole: cells.indexOf(countKey(row, "n")),
      parts: parts.map((name) => cells.indexOf(countKey(row, name))),
    }));
}

interface Family {
  /** Null where the report does not have it; its figure may be known from elsewhere all the same. */
  readonly whole: MetricRow | null;
  readonly parts: readonly MetricRow[];
}

/** Slices of one metric that differ in one column only, with the rows they divide. */
function familiesOf(rows: readonly MetricRow[]): Family[] {
  const byPlace = new Map<string, MetricRow>();
  const metric = (row: MetricRow) => JSON.stringify([row.id, row.challenger ?? null]);
  for (const row of rows) byPlace.set(`${metric(row)} ${sliceKey(row.slice)}`, row);
  const parts = new Map<string, { whole: MetricRow | null; parts: MetricRow[] }>();
  for (const row of rows) {
    for (const column of Object.keys(row.slice ?? {})) {
      const { [column]: _own, ...others } = row.slice ?? {};
      const parent = Object.keys(others).length === 0 ? null : others;
      const whole = byPlace.get(`${metric(row)} ${sliceKey(parent)}`) ?? null;
      const key = JSON.stringify([metric(row), column, sliceKey(parent)]);
      const family = parts.get(key) ?? { whole, parts: [] };
      family.parts.push(row);
      parts.set(key, family);
    }
  }
  return [...parts.values()];
}

/** The sums of a family: each denominator that adds up, and the figures themselves where n does. */
function sumsOver({ whole, parts }: Family, cells: Cells): Sum[] {
  if (whole === null) {
    return parts.length < 2 ? [] : [{ whole: null, parts: parts.map((part) => cells.indexOf(groupKey(part))) }];
  }
  if (whole.support === null) return [];
  const sums: Sum[] = [];
  for (const [name, total] of Object.entries(whole.support)) {
    let sum = 0;
    for (const part of parts) sum += part.support?.[name] ?? Number.NaN;
    if (sum !== total) continue;
    sums.push({
      whole: cells.indexOf(countKey(whole, name)),
      parts: parts.map((part) => cells.indexOf(countKey(part, name))),
    });
    if (name !== "n") continue;
    sums.push({ whole: cells.indexOf(groupKey(whole)), parts: parts.map((part) => cells.indexOf(groupKey(part))) });
  }
  return sums;
}
