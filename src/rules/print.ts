import type { Slice } from "../gate/value.ts";
import { decimalPattern, hundredth, printDecimal, printPercent } from "./decimal.ts";
import { printColumn, printName, quote } from "./names.ts";
import type { Argument, Bound, Persistence, Rule, Scope, Subject } from "./rule.ts";

const looksLikeNumber = new RegExp(`^${decimalPattern}$`, "u");
const isParenthesised = /^\([^\s()"#,]+\)$/u;
const durationUnits = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
] as const;

/**
 * A rule as canonical text: single spaces, shortest numbers in the unit they were written in, quotes where a name needs
 * them, no `as critical`. `parseRules` reads it back as the same rule.
 */
export function printRule(rule: Rule): string {
  return clauses(rule, printScope(rule.scope)).join(" ");
}

/** A metric's canonical id, `f1(macro)` or `cost(fp=1,fn=5)`, as a rule and a report write it. */
export function printSubject(subject: Subject): string {
  const name =
    subject.namespace === null ? printName(subject.name) : `${printName(subject.namespace)}:${printName(subject.name)}`;
  return subject.args.length === 0 ? name : `${name}(${subject.args.map(printArgument).join(",")})`;
}

/** A bound in the unit it was written in: `70%`, `1pp`, `24h`, `150% of stable`. */
export function printBound(bound: Bound): string {
  const unit = bound.unit === "percent" ? "%" : bound.unit === "number" ? "" : bound.unit;
  return `${printDecimal(bound.value)}${unit}${bound.of === null ? "" : ` of ${bound.of}`}`;
}

/** What a rule asks, as a check's `expected` says it: `>= 70%`; empty for a preset. */
export function printTest(test: Rule["test"]): string {
  return test === null ? "" : `${test.comparator} ${printBound(test.bound)}`;
}

/** A confidence as a rule writes it: `95%`. */
export function printConfidence(confidence: number): string {
  return `${printPercent(confidence)}%`;
}

/** Rows of a slice: `region=west,plan="big corp"`; empty for all rows. */
export function printSlice(slice: Slice): string {
  if (slice === null) return "";
  return Object.entries(slice)
    .map(([column, value]) => `${printColumn(column)}=${printSliceValue(value)}`)
    .join(",");
}

/** A check's title: the rule's text with the slice that the check is about in place of its scope. */
export function checkTitle(rule: Rule, slice: Slice): string {
  return clauses(rule, slice === null ? printScope(rule.scope) : [`on ${printSlice(slice)}`]).join(" ");
}

/**
 * A check's id: `rule:`, the rule's canonical text without spaces and without its scope, then `@` and the slice that the
 * check is about, or else the columns (`rule:four_fifths@sex`). Bounds stand as plain numbers, so `>= 70%` and `>= 0.7`
 * are one check; relative ones keep their percent sign. `columns` names what an `on each` check of columns is about;
 * without it the scope's own columns stand.
 */
export function checkId(rule: Rule, slice: Slice, columns: readonly string[] = scopeColumns(rule.scope)): string {
  const bare: Rule = rule.test === null ? rule : { ...rule, test: { ...rule.test, bound: plainBound(rule.test) } };
  const text = clauses(bare, []).map(withoutSpaces).join("");
  const about = slice === null ? columns.map(printColumn).join("*") : printSlice(slice);
  return `rule:${text}${about === "" ? "" : `@${about}`}`;
}

function clauses(rule: Rule, scope: readonly string[]): string[] {
  return [
    printSubject(rule.subject),
    ...(rule.test === null ? [] : [printTest(rule.test)]),
    ...scope,
    ...(rule.persistence === null ? [] : [`for ${printPersistence(rule.persistence)}`]),
    ...(rule.confidence === null ? [] : [`with ${printConfidence(rule.confidence)} confidence`]),
    ...(rule.severity === "critical" ? [] : [`as ${rule.severity}`]),
  ];
}

function printArgument(argument: Argument): string {
  const value =
    typeof argument.value === "number"
      ? printDecimal(argument.value)
      : looksLikeNumber.test(argument.value)
        ? quote(argument.value)
        : printName(argument.value);
  return argument.key === null
    ? value
    : `${looksLikeNumber.test(argument.key) ? quote(argument.key) : printName(argument.key)}=${value}`;
}

function printScope(scope: Scope | null): string[] {
  if (scope === null) return [];
  switch (scope.kind) {
    case "each":
      return [`on each ${scope.columns.map(printColumn).join("*")}`];
    case "columns":
      return [`on ${scope.columns.map(printColumn).join("*")}`];
    case "slice":
      return [
        `on ${scope.values.map(({ column, value }) => `${printColumn(column)}=${printSliceValue(value)}`).join(",")}`,
      ];
  }
}

function printSliceValue(value: string): string {
  return isParenthesised.test(value) ? value : printName(value);
}

function printPersistence(persistence: Persistence): string {
  if (persistence.kind === "looks") return `${persistence.breaches} of ${persistence.looks} looks`;
  const unit = durationUnits.find(([, length]) => persistence.milliseconds % length === 0);
  return unit === undefined
    ? `${printThousandths(persistence.milliseconds)}s`
    : `${persistence.milliseconds / unit[1]}${unit[0]}`;
}

function printThousandths(milliseconds: number): string {
  const fraction = String(milliseconds % 1000)
    .padStart(3, "0")
    .replace(/0+$/u, "");
  return `${Math.floor(milliseconds / 1000)}${fraction === "" ? "" : `.${fraction}`}`;
}

function scopeColumns(scope: Scope | null): readonly string[] {
  return scope?.kind === "columns" ? scope.columns : [];
}

/** One number for one bound however it was written; a factor of something else is always in percent. */
function plainBound({ comparator, bound }: NonNullable<Rule["test"]>): Bound {
  if (bound.of !== null) return bound;
  if (bound.unit === "pp") return { value: hundredth(bound.value), unit: "number", of: null };
  const isMargin = comparator === "no worse than" || comparator === "better by";
  return bound.unit === "percent" && !isMargin ? { value: hundredth(bound.value), unit: "number", of: null } : bound;
}

/** Spaces go, but not those of a quoted name. */
function withoutSpaces(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/gsu, (_whole, quoted: string | undefined) => quoted ?? "");
}
