import { createHash } from "node:crypto";
import { replaceRowData } from "../errors/row-data.ts";
import type { Cell, GateReport, ReportTable } from "./report.ts";
import { suppressReport } from "./suppression.ts";

/** The inputs `show-values`, `key-display` and `suppress-below`. */
export interface PrivacySettings {
  readonly showValues: boolean;
  readonly keyDisplay: "show" | "hash" | "none";
  /** Cells that count 1 … suppressBelow − 1 rows are masked; 0 and 1 mask nothing. */
  readonly suppressBelow: number;
}

type RowSettings = Pick<PrivacySettings, "showValues" | "keyDisplay">;

/** What stands in a sentence or cell in place of a value of a single row. */
const hiddenValue = "(hidden)";
/** What stands in place of a key under `key-display: none`. */
const someRow = "a row";
const hashDigits = 12;

/**
 * The report as it may leave the runner; the one place before any renderer, file, output or log.
 *
 * Values of single rows are hidden unless `showValues`, keys stand as `keyDisplay` says (`hash`: the first twelve
 * hexadecimal digits of SHA-256 of the key's UTF-8; whoever knows the keys can find them again), both inside any text
 * and as cells of `value` and `key` columns. Cells below `suppressBelow` rows are masked with their complements.
 * Verdict, outcomes, severities, ids and provenance's digests are never touched.
 */
export function redact(report: GateReport, settings: PrivacySettings): GateReport {
  const suppressed = suppressReport(report, settings.suppressBelow);
  const tables = suppressed.tables.map((table) => redactTable(table, settings));
  return mapStrings({ ...suppressed, tables }, (text) => redactText(text, settings));
}

/** A document beside the report, every text in it as it may leave the runner. */
export function redactDocument<T extends object>(document: T, settings: RowSettings): T {
  return mapStrings(document, (text) => redactText(text, settings));
}

/** One text, such as a log line, an annotation or an error's message, as it may leave the runner. */
export function redactText(text: string, settings: RowSettings): string {
  return replaceRowData(text, {
    value: (value) => (settings.showValues ? value : hiddenValue),
    key: (key) => keyText(key, settings),
  });
}

function redactTable(table: ReportTable, settings: RowSettings): ReportTable {
  const types = table.columns.map((column) => column.type);
  if (!types.includes("value") && !types.includes("key")) return table;
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell, column) => redactCell(cell, types[column], settings))),
  };
}

/** A missing value says something of its row, too. */
function redactCell(cell: Cell, type: string, settings: RowSettings): Cell {
  if (type === "value" && !settings.showValues) return hiddenValue;
  return type === "key" && cell !== null ? keyText(unmarked(String(cell)), settings) : cell;
}

function keyText(key: string, settings: RowSettings): string {
  if (settings.keyDisplay === "show") return key;
  if (settings.keyDisplay === "none") return someRow;
  return createHash("sha256").update(key, "utf8").digest("hex").slice(0, hashDigits);
}

/** A key hashes alike in a sentence and in a cell. */
function unmarked(text: string): string {
  return replaceRowData(text, { value: (value) => value, key: (key) => key });
}

/** The same shape with every string in it replaced, names of fields included: a slice's columns are such names. */
function mapStrings<T>(shape: T, replace: (text: string) => string): T {
  const map = (part: unknown): unknown => {
    if (typeof part === "string") return replace(part);
    if (Array.isArray(part)) return part.map(map);
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [replace(key), map(value)]));
  };
  // Strings become strings and all else stays, so the type does, too.
  return map(shape) as T;
}
