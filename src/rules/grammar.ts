import type { Severity } from "../gate/check.ts";
import { Cursor } from "./cursor.ts";
import { decimalPattern, hundredth, readDecimal, shiftDecimal } from "./decimal.ts";
import { bareName, binsSuffix, keywords, quotedName, unquote } from "./names.ts";
import { presetOf, presets } from "./presets.ts";
import type { Argument, Bound, Comparator, Persistence, Rule, Scope, Subject, TimeUnit } from "./rule.ts";

const wordEnd = String.raw`(?![^\s"#(),:;=<>≤≥*%!])`;
const numberEnd = String.raw`(?=$|[\s,)%#]|pp${wordEnd})`;

const patterns = {
  bare: new RegExp(bareName, "uy"),
  quoted: new RegExp(quotedName, "suy"),
  openQuote: /"/uy,
  colon: /:/uy,
  open: /\(/uy,
  close: /\)/uy,
  comma: /,/uy,
  star: /\*/uy,
  equals: /=(?!=)/uy,
  parenthesised: /\([^\s()"#,]+\)/uy,
  binned: new RegExp(`${bareName}${binsSuffix}`, "uy"),
  comparator: /[<>]=|==|[<>≤≥](?!=)/uy,
  noWorseThan: new RegExp(String.raw`no\s+worse\s+than${wordEnd}`, "uy"),
  betterBy: new RegExp(String.raw`better\s+by${wordEnd}`, "uy"),
  number: new RegExp(decimalPattern + numberEnd, "uy"),
  loneNumber: new RegExp(String.raw`${decimalPattern}(?=\s*[,)])`, "uy"),
  percent: /%/uy,
  points: new RegExp(`pp${wordEnd}`, "uy"),
  of: new RegExp(`of${wordEnd}`, "uy"),
  peer: new RegExp(`(?:champion|stable)${wordEnd}`, "uy"),
  on: new RegExp(`on${wordEnd}`, "uy"),
  each: new RegExp(`each${wordEnd}`, "uy"),
  for: new RegExp(`for${wordEnd}`, "uy"),
  duration: new RegExp(String.raw`(?:\d+(?:\.\d+)?|\.\d+)\s*[smhd]${wordEnd}`, "uy"),
  integer: new RegExp(String.raw`\d+${wordEnd}`, "uy"),
  looks: new RegExp(`looks?${wordEnd}`, "uy"),
  with: new RegExp(`with${wordEnd}`, "uy"),
  confidence: new RegExp(`confidence${wordEnd}`, "uy"),
  as: new RegExp(`as${wordEnd}`, "uy"),
  severity: new RegExp(`(?:critical|warning|info)${wordEnd}`, "uy"),
} as const;

const comparators: readonly Comparator[] = [">=", "<=", ">", "<", "==", "no worse than", "better by"];
const timeUnits: readonly TimeUnit[] = ["s", "m", "h", "d"];
const unitMilliseconds: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads one rule from a line that holds one.
 *
 * @throws SyntaxFailure at the first place that does not read.
 */
export function readRule(line: string, number: number): Rule {
  const cursor = new Cursor(line);
  const subject = readSubject(cursor);
  const test = readTest(cursor, subject);
  const scope = cursor.take(patterns.on, "on") === null ? null : readScope(cursor);
  const persistence = cursor.take(patterns.for, "for") === null ? null : readPersistence(cursor);
  const confidence = cursor.take(patterns.with, "with") === null ? null : readConfidence(cursor);
  const severity = cursor.take(patterns.as, "as") === null ? "critical" : readSeverity(cursor);
  if (!cursor.atEnd) failBehind(cursor);
  return { subject, test, scope, persistence, confidence, severity, line: number };
}

/**
 * Reads a subject that stands alone, as an entry of `metrics` does.
 *
 * @throws SyntaxFailure as `readRule`.
 */
export function readLoneSubject(line: string): Subject {
  const cursor = new Cursor(line);
  const subject = readSubject(cursor);
  if (!cursor.atEnd) cursor.fail({ allowed: ["the end of the line"] });
  return subject;
}

/** Clauses have an order; one that stands behind its place is told so. */
function failBehind(cursor: Cursor): never {
  const at = cursor.at;
  const word = cursor.take(patterns.bare, "the end of the line");
  const clauses = ["on", "for", "with", "as"];
  if (word !== null && clauses.includes(word)) {
    const found = `"${word}" comes too late: clauses stand once each, in the order ${clauses.join(", ")}`;
    cursor.fail({ at, found, allowed: ["the end of the line"] });
  }
  if (word !== null)
    cursor.fail({ at, found: `"${word}" does not belong here`, allowed: [...clauses, "the end of the line"] });
  cursor.fail();
}

function readSubject(cursor: Cursor): Subject {
  const first = readName(cursor, "a metric");
  const name = cursor.take(patterns.colon, ":") === null ? null : readName(cursor, "a name");
  const args: Argument[] = [];
  if (cursor.take(patterns.open, "(") !== null) {
    do args.push(readArgument(cursor));
    while (cursor.take(patterns.comma, ",") !== null);
    cursor.expect(patterns.close, ")");
  }
  return name === null ? { namespace: null, name: first, args } : { namespace: first, name, args };
}

function readArgument(cursor: Cursor): Argument {
  const positional = readNumber(cursor, patterns.loneNumber);
  if (positional !== null) return { key: null, value: positional };
  const word = readName(cursor, ["a number", "a name"]);
  if (cursor.take(patterns.equals, "=") === null) return { key: null, value: word };
  return { key: word, value: readNumber(cursor, patterns.loneNumber) ?? readName(cursor, ["a number", "a name"]) };
}

function readTest(cursor: Cursor, subject: Subject): Rule["test"] {
  const preset = subject.namespace === null && subject.args.length === 0 ? presetOf(subject.name) : null;
  const at = cursor.at;
  const comparator = readComparator(cursor);
  if (preset !== null) {
    if (comparator === null) return null;
    const meaning = `${preset.metric} ${preset.test.comparator} ${preset.test.bound.value}`;
    cursor.fail({
      at,
      found: `${preset.name} already stands for ${meaning} and takes no bound`,
      allowed: ["on", "with", "as"],
    });
  }
  if (comparator === null) {
    const missing = cursor.atEnd ? "the rule has no bound" : undefined;
    const lone = `only ${presets.map((entry) => entry.name).join(", ")} stands without one`;
    const allowed = [...comparators, ...(subject.args.length === 0 ? ["("] : [])];
    cursor.fail(missing === undefined ? { allowed } : { found: `${missing}; ${lone}`, allowed });
  }
  const bound = isAge(subject) ? readSpan(cursor) : readBound(cursor, comparator);
  return { comparator, bound };
}

/** `freshness(updated_at) <= 24h`: how old the newest value of a column is. */
function isAge({ namespace, name }: Subject): boolean {
  return namespace === null && name === "freshness";
}

function readSpan(cursor: Cursor): Bound {
  const text = cursor.take(patterns.duration, "a span of time, such as 24h");
  const unit = timeUnits.find((each) => text?.endsWith(each));
  if (text === null || unit === undefined) cursor.fail({ allowed: ["a span of time, such as 24h, 90m or 2d"] });
  return { value: Number.parseFloat(text), unit, of: null };
}

function readComparator(cursor: Cursor): Comparator | null {
  if (cursor.take(patterns.noWorseThan, "no worse than") !== null) return "no worse than";
  if (cursor.take(patterns.betterBy, "better by") !== null) return "better by";
  const sign = cursor.take(patterns.comparator, comparators);
  if (sign === "≥") return ">=";
  if (sign === "≤") return "<=";
  return comparators.find((comparator) => comparator === sign) ?? null;
}

function readBound(cursor: Cursor, comparator: Comparator): Bound {
  const at = cursor.at;
  const allowed = ["a number, such as 0.85, 70% or 1pp"];
  const value = readNumber(cursor, patterns.number);
  if (value === null) cursor.fail({ allowed });
  const isMargin = comparator === "no worse than" || comparator === "better by";
  if (isMargin && value < 0)
    cursor.fail({ at, found: "a margin is never negative", allowed: ["a number of 0 or more"] });
  const percent = cursor.take(patterns.percent, "%") !== null;
  const points = !percent && cursor.take(patterns.points, "pp") !== null;
  const unit = percent ? "percent" : points ? "pp" : "number";
  const ofAt = cursor.at;
  if (cursor.take(patterns.of, "of") === null) return { value, unit, of: null };
  if (unit === "pp")
    cursor.fail({
      at: ofAt,
      found: "percentage points are absolute, not of something",
      allowed: ["on", "for", "with", "as"],
    });
  const peer = cursor.expect(patterns.peer, ["champion", "stable"]);
  return { value, unit, of: peer === "champion" ? "champion" : "stable" };
}

function readScope(cursor: Cursor): Scope {
  if (cursor.take(patterns.each, "each") !== null)
    return { kind: "each", columns: readColumns(cursor, readColumn(cursor)) };
  const first = readColumn(cursor);
  if (cursor.take(patterns.equals, "=") === null) return { kind: "columns", columns: readColumns(cursor, first) };
  const values = [{ column: first, value: readSliceValue(cursor) }];
  while (cursor.take(patterns.comma, ",") !== null) {
    const at = cursor.at;
    const column = readColumn(cursor);
    if (values.some((entry) => entry.column === column)) {
      cursor.fail({ at, found: "the slice names this column twice", allowed: ["another column"] });
    }
    cursor.expect(patterns.equals, "=");
    values.push({ column, value: readSliceValue(cursor) });
  }
  return { kind: "slice", values };
}

function readColumns(cursor: Cursor, first: string): string[] {
  const columns = [first];
  while (cursor.take(patterns.star, "*") !== null) {
    const at = cursor.at;
    const column = readColumn(cursor);
    if (columns.includes(column))
      cursor.fail({ at, found: "the intersection names this column twice", allowed: ["another column"] });
    columns.push(column);
  }
  return columns;
}

function readColumn(cursor: Cursor): string {
  const binned = cursor.take(patterns.binned, []);
  return binned === null ? readName(cursor, "a column") : binned.replace(/\s+/gu, "");
}

/** A group such as `(missing)` may keep its parentheses. */
function readSliceValue(cursor: Cursor): string {
  return cursor.take(patterns.parenthesised, []) ?? readName(cursor, "a value");
}

function readPersistence(cursor: Cursor): Persistence {
  const at = cursor.at;
  const duration = cursor.take(patterns.duration, "a duration, such as 5m");
  if (duration !== null) {
    const milliseconds = Math.round(Number.parseFloat(duration) * unitMilliseconds[duration.slice(-1)]);
    if (milliseconds < 1 || !Number.isSafeInteger(milliseconds)) {
      cursor.fail({
        at,
        found: "the duration is not a whole number of milliseconds above 0",
        allowed: ["a duration, such as 5m"],
      });
    }
    return { kind: "duration", milliseconds };
  }
  const breaches = Number(cursor.expect(patterns.integer, "a count of looks, such as 3 of 5 looks"));
  cursor.expect(patterns.of, "of");
  const looks = Number(cursor.expect(patterns.integer, "a whole number"));
  cursor.expect(patterns.looks, "looks");
  if (breaches < 1 || breaches > looks || !Number.isSafeInteger(looks)) {
    cursor.fail({
      at,
      found: `${breaches} of ${looks} looks can never be`,
      allowed: ["k of n looks with k from 1 to n"],
    });
  }
  return { kind: "looks", breaches, looks };
}

function readConfidence(cursor: Cursor): number {
  const at = cursor.at;
  const allowed = ["a percentage between 0% and 100%, such as 95%"];
  const text = cursor.take(patterns.number, allowed);
  if (text === null || cursor.take(patterns.percent, "%") === null) cursor.fail({ at, allowed });
  const share = readDecimal(shiftDecimal(text, -2));
  if (!(share > 0 && share < 1)) cursor.fail({ at, found: `a confidence of ${text}% cannot be had`, allowed });
  cursor.expect(patterns.confidence, "confidence");
  return share;
}

function readSeverity(cursor: Cursor): Severity {
  const severity = cursor.expect(patterns.severity, ["critical", "warning", "info"]);
  return severity === "warning" || severity === "info" ? severity : "critical";
}

function readNumber(cursor: Cursor, pattern: RegExp): number | null {
  const at = cursor.at;
  const text = cursor.take(pattern, "a number");
  if (text === null) return null;
  const value = readDecimal(text);
  if (!Number.isFinite(value))
    cursor.fail({ at, found: "the number is too large", allowed: ["a number below 1.8e308"] });
  return value;
}

function readName(cursor: Cursor, label: string | readonly string[]): string {
  const at = cursor.at;
  const quoted = cursor.take(patterns.quoted, []);
  if (quoted !== null) {
    const name = unquote(quoted);
    if (name === null)
      cursor.fail({
        at,
        found: "the quoted name holds an unknown escape",
        allowed: ['\\"', "\\\\", "\\n", "\\r", "\\t", "\\u{hex}"],
      });
    return name;
  }
  if (cursor.take(patterns.openQuote, []) !== null)
    cursor.fail({ at, found: "the quoted name is never closed", allowed: ['"'] });
  const bare = cursor.expect(patterns.bare, label);
  if (keywords.includes(bare)) {
    const found = `"${bare}" is a word of the language; as a name it stands in double quotes`;
    cursor.fail({ at, found, allowed: [label].flat() });
  }
  return bare;
}

/** The limit that a test sets, in the metric's own units or as a factor of another model's figure. */
export type Limit =
  | { readonly kind: "absolute"; readonly value: number }
  | { readonly kind: "relative"; readonly factor: number; readonly to: "champion" | "stable" | "reference" };

/**
 * What a bound means under its comparator: `70%` after `>=` is 0.7; `2%` after `no worse than` is 0.02 of the
 * reference (whatever the action compares with); `150% of stable` is 1.5 of the stable arm; `1pp` is 0.01; `24h` is
 * 86,400,000 milliseconds.
 */
export function limitOf(test: NonNullable<Rule["test"]>): Limit {
  const { comparator, bound } = test;
  const span = timeUnits.find((unit) => unit === bound.unit);
  if (span !== undefined) return { kind: "absolute", value: bound.value * unitMilliseconds[span] };
  const value = bound.unit === "number" ? bound.value : hundredth(bound.value);
  if (bound.of !== null) return { kind: "relative", factor: value, to: bound.of };
  const isMargin = comparator === "no worse than" || comparator === "better by";
  return isMargin && bound.unit === "percent"
    ? { kind: "relative", factor: value, to: "reference" }
    : { kind: "absolute", value };
}
