import { rowValue } from "../../errors/row-data.ts";
import type { Check } from "../../gate/check.ts";
import { columnProfile, type Profile } from "../../profile/profile.ts";
import { type ColumnRequest, noMeasures, wholeTable } from "../../profile/request.ts";
import { holds, type Inequality } from "../../rules/decide.ts";
import { limitOf } from "../../rules/grammar.ts";
import { checkId, checkTitle, printTest } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { ruleError } from "../rows/rule-error.ts";

/** `freshness(updated_at) <= 24h`: how long before now the newest value of a column lies. */
export interface FreshnessRule {
  readonly rule: Rule;
  readonly column: string;
  readonly comparator: Inequality;
  /** Milliseconds. */
  readonly bound: number;
}

export function readFreshnessRule(rule: Rule, rulesPath: string | null): FreshnessRule {
  const [argument, ...others] = rule.subject.args;
  const bad = (problem: string) => ruleError(rule, rulesPath, problem);
  if (argument === undefined || argument.key !== null || others.length > 0) {
    throw bad("must name one column of dates or times, as freshness(updated_at) <= 24h");
  }
  if (rule.scope !== null) throw bad('names its column in brackets and takes no "on"');
  if (rule.persistence !== null || rule.confidence !== null) throw bad('takes neither "for" nor a confidence');
  if (rule.test === null || (rule.test.comparator !== "<=" && rule.test.comparator !== "<")) {
    throw bad("is an age and is held from above, with <=");
  }
  const limit = limitOf(rule.test);
  if (limit.kind !== "absolute") throw bad("is held to a span of time, such as 24h");
  return { rule, column: String(argument.value), comparator: rule.test.comparator, bound: limit.value };
}

/** What the rule needs of the table. */
export function freshnessRequest({ column }: FreshnessRule): ColumnRequest {
  return { column, population: wholeTable, measures: { ...noMeasures, figures: ["instants"] } };
}

/**
 * Holds the age of a column's newest value, at `now` in milliseconds since 1970. Of a sample too great an age is
 * undecided, since a newer value may stand behind it. A newest value that lies further ahead of now than the bound
 * allows behind it fails: one wrong year would hide how old all other rows are.
 */
export function decideFreshness(
  { rule, column, comparator, bound }: FreshnessRule,
  profile: Profile,
  now: number,
  rulesPath: string | null,
): Check {
  const facts = {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    severity: rule.severity,
    expected: printTest(rule.test),
    slice: null,
    location: rulesPath === null ? null : { path: rulesPath, line: rule.line },
  } as const;
  const found = newest(column, profile);
  if (found.kind === "none") {
    return { ...facts, outcome: "error", observed: null, message: found.reason, evidence: [] };
  }
  const age = now - found.instant;
  const isAhead = age < 0 && !holds(-age, comparator, bound);
  const late = profile.sample === null ? "fail" : "inconclusive";
  const span = spanInWords(Math.abs(age));
  return {
    ...facts,
    outcome: isAhead ? "fail" : holds(age, comparator, bound) ? "pass" : late,
    observed: `${span} ${age < 0 ? "ahead" : "old"}`,
    message: isAhead
      ? `the newest value of ${column} lies ${span} ahead of now, which hides how old the other rows are`
      : `the newest value of ${column} is ${span} ${age < 0 ? "ahead of now" : "old"}`,
    evidence: [
      `${column} ends at ${rowValue(new Date(found.instant).toISOString())}, now is ${new Date(now).toISOString()}`,
    ],
  };
}

type Newest = { readonly kind: "found"; readonly instant: number } | { readonly kind: "none"; readonly reason: string };

function newest(column: string, profile: Profile): Newest {
  if (!profile.layout.some(({ name }) => name === column)) {
    return { kind: "none", reason: `the data has no column ${column}` };
  }
  const found = columnProfile(profile, column, wholeTable);
  const instant = found?.instants?.maximum ?? null;
  if (instant !== null && Math.abs(instant) <= latest) return { kind: "found", instant };
  const reason =
    found !== null && found.rows === found.missing
      ? `the column ${column} has no value`
      : `the column ${column} does not hold dates or times (ISO 8601) in every row`;
  return { kind: "none", reason };
}

/** The last moment that a Date can hold. */
const latest = 8.64e15;

/** `3 d 4 h`, `25 min`, `12 s`: the two largest units. */
export function spanInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
  const from = parts.findIndex(([count]) => count > 0);
  if (from < 0) return "0 s";
  return parts
    .slice(from, from + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
