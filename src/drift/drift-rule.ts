import { UserError } from "../errors/user-error.ts";
import type { Inequality } from "../rules/decide.ts";
import { limitOf } from "../rules/grammar.ts";
import { nearest } from "../rules/nearest.ts";
import { printSubject } from "../rules/print.ts";
import type { Rule, Subject } from "../rules/rule.ts";
import { evidentlyNames } from "./evidently-measures.ts";
import type { DriftMeasure } from "./measure.ts";
import { driftMeasure, driftMeasures } from "./measures.ts";
import { missingMeasureId, newCategoriesMeasureId } from "./special-measures.ts";
import { testsWithoutStatistic } from "./test-measures.ts";

/** What a drift rule speaks of. */
export type DriftSubject =
  | { readonly kind: "values"; readonly measure: DriftMeasure }
  /** `psi(missing)`. */
  | { readonly kind: "missing" }
  /** `new_categories`: the share of rows in categories that the reference does not have. */
  | { readonly kind: "new-categories" }
  /** `drifted_columns`: the share of columns that drifted under the other rules. */
  | { readonly kind: "drifted-columns" };

/** A rule of the language as this room holds it. */
export interface DriftRule {
  readonly rule: Rule;
  readonly subject: DriftSubject;
  /** The subject's canonical id: what the column `metric` of a report says. */
  readonly id: string;
  readonly comparator: Inequality;
  readonly bound: number;
  /** Null for every column. */
  readonly column: string | null;
}

/** The share of drifted columns as a rule names it. */
export const driftedColumnsId = "drifted_columns";

/** `each column` means every column of the table. */
const everyColumn = "column";

/** Names of measures that stand without a prefix, and what else a drift rule may speak of. */
const otherSubjects = [missingMeasureId, newCategoriesMeasureId, driftedColumnsId] as const;

/** Whether a rule is one of this room: its subject is a distance, a test or another name of drift, or has a known prefix. */
export function isDriftSubject({ namespace, name }: Subject): boolean {
  if (namespace !== null) return driftMeasures.some(({ id }) => id.startsWith(`${namespace}:`));
  return (
    testsWithoutStatistic.includes(name) ||
    [...driftMeasures.map(({ id }) => id), ...otherSubjects].some((id) => nameOf(id) === name)
  );
}

/**
 * Reads a rule as one of drift: `psi <= 0.2 on each column`, `ks <= 0.1 on age`, `ks >= 0.05 on age` (its p-value),
 * `evidently:js <= 0.1`, `psi(missing) <= 0.1`, `new_categories <= 1% on plan`, `drifted_columns <= 30%`. Without a
 * scope it speaks of every column.
 *
 * @throws UserError where the name, the comparator, the bound or the scope cannot be.
 */
export function readDriftRule(rule: Rule): DriftRule {
  if (rule.test === null) throw bad(`${rule.subject.name} is no measure of drift`);
  const { comparator } = rule.test;
  if (comparator === "no worse than" || comparator === "better by" || comparator === "==") {
    throw bad(`drift is held to a bound with <=, < or, for a p-value, >=; not with "${comparator}"`);
  }
  const limit = limitOf(rule.test);
  if (limit.kind === "relative") throw bad(`a bound of drift is a number, not a share of the ${limit.to}`);
  if (rule.persistence !== null) throw bad('drift is looked at once, so "for" says nothing of it');
  const { subject, id } = readSubject(rule.subject, comparator);
  const column = columnOf(rule);
  if (subject.kind === "drifted-columns" && rule.scope !== null) {
    throw bad(`${driftedColumnsId} speaks of the whole table and takes no "on"`);
  }
  checkDirection(subject, id, comparator);
  return { rule, subject, id, comparator, bound: limit.value, column };
}

function readSubject(subject: Subject, comparator: Inequality): { subject: DriftSubject; id: string } {
  const asked = printSubject(canonical(subject));
  switch (asked) {
    case missingMeasureId:
      return { subject: { kind: "missing" }, id: asked };
    case newCategoriesMeasureId:
      return { subject: { kind: "new-categories" }, id: asked };
    case driftedColumnsId:
      return { subject: { kind: "drifted-columns" }, id: asked };
  }
  // "At least" can only be meant of a p-value: a test that is named bare speaks of it then.
  const ofP = comparator === ">=" || comparator === ">" ? driftMeasure(`${asked}(p)`) : null;
  const measure = ofP ?? driftMeasure(asked);
  if (measure !== null) return { subject: { kind: "values", measure }, id: measure.id };
  if (testsWithoutStatistic.includes(asked)) {
    throw bad(`${asked} has no statistic to bound; hold its p-value from below, as ${asked} >= 0.05`);
  }
  const known = [...driftMeasures.map((entry) => entry.id), ...otherSubjects];
  const close = nearest(asked, known);
  throw bad(
    close.length > 0
      ? `${asked} is no measure of drift; did you mean ${close.join(" or ")}?`
      : `${asked} is no measure of drift; there are ${known.join(", ")}`,
  );
}

/** Evidently's own names for its tests stand for the shorter ones. */
function canonical(subject: Subject): Subject {
  if (subject.namespace !== "evidently") return subject;
  return {
    ...subject,
    name: Object.hasOwn(evidentlyNames, subject.name) ? evidentlyNames[subject.name] : subject.name,
  };
}

function checkDirection(subject: DriftSubject, id: string, comparator: Inequality): void {
  const isP = subject.kind === "values" && subject.measure.says === "p-value";
  const fromBelow = comparator === ">=" || comparator === ">";
  if (isP && !fromBelow)
    throw bad(`${id} is a p-value, which is small where there is drift; hold it from below, as >= 0.05`);
  if (!isP && fromBelow) throw bad(`${id} grows with drift; hold it from above, with <=`);
}

function columnOf({ scope }: Rule): string | null {
  if (scope === null) return null;
  if (scope.kind === "slice") throw bad("drift within a slice is not computed; name a column, or each column");
  const [column, ...others] = scope.columns;
  if (others.length > 0) throw bad(`drift of columns taken together is not computed; write one rule for each of them`);
  if (scope.kind === "columns") return column;
  if (column === everyColumn) return null;
  throw bad(
    `"each ${column}" would be drift within each ${column}, which is not computed; write "on ${column}", or "on each column"`,
  );
}

function nameOf(id: string): string {
  return id.split("(")[0];
}

function bad(problem: string): UserError {
  return new UserError(problem, { title: "Rule of drift" });
}
