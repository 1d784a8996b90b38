import type { Check } from "../../gate/check.ts";
import type { Profile } from "../../profile/profile.ts";
import { holds, type Inequality } from "../../rules/decide.ts";
import { limitOf } from "../../rules/grammar.ts";
import { checkId, checkTitle, printTest } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { ruleError } from "../rows/rule-error.ts";

/** `row_count >= 1000`, or `row_count no worse than 10%`: at most so much fewer rows than the baseline. */
export type RowCountRule =
  | { readonly kind: "bound"; readonly rule: Rule; readonly comparator: Inequality; readonly bound: number }
  | { readonly kind: "margin"; readonly rule: Rule; readonly margin: number; readonly relative: boolean };

export function readRowCountRule(rule: Rule, rulesPath: string | null): RowCountRule {
  const bad = (problem: string) => ruleError(rule, rulesPath, problem);
  if (rule.test === null || rule.subject.args.length > 0) throw bad("takes no arguments");
  if (rule.scope !== null) throw bad('counts all rows and takes no "on"');
  if (rule.persistence !== null || rule.confidence !== null) throw bad('takes neither "for" nor a confidence');
  const { comparator, bound } = rule.test;
  if (comparator === "better by") throw bad('can be held with a comparator or with "no worse than"');
  const limit = limitOf(rule.test);
  if (comparator === "no worse than") {
    if (bound.of !== null || bound.unit === "pp") throw bad("allows a share of the baseline, such as 10%, or a number");
    return limit.kind === "relative"
      ? { kind: "margin", rule, margin: limit.factor, relative: true }
      : { kind: "margin", rule, margin: limit.value, relative: false };
  }
  if (limit.kind !== "absolute" || bound.unit !== "number") throw bad("is held to a number of rows");
  return { kind: "bound", rule, comparator, bound: limit.value };
}

/**
 * Of a sample of a table whose rows are not known, only that there are as many rows as were looked at is.
 *
 * @param baseline the baseline's rows; null where no rule needs them, or a reason why they are not known
 */
export function decideRowCount(
  read: RowCountRule,
  { rows: seen, sample }: Pick<Profile, "rows" | "sample">,
  baseline: number | null,
  rulesPath: string | null,
): Check {
  const { rule } = read;
  const rows = sample?.of ?? seen;
  const atLeast = sample !== null && sample.of === null;
  const outcomeOf = (comparator: Inequality, bound: number): Check["outcome"] => {
    const held = holds(rows, comparator, bound);
    if (!atLeast) return held ? "pass" : "fail";
    // More rows leave a lower bound met and an upper bound missed.
    const upper = comparator === "<" || comparator === "<=";
    if (comparator === "==") return rows > bound ? "fail" : "inconclusive";
    return upper ? (held ? "inconclusive" : "fail") : held ? "pass" : "inconclusive";
  };
  const facts = {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    severity: rule.severity,
    observed: atLeast ? `at least ${rows}` : rows,
    expected: printTest(rule.test),
    slice: null,
    location: rulesPath === null ? null : { path: rulesPath, line: rule.line },
  } as const;
  if (read.kind === "bound") {
    return { ...facts, outcome: outcomeOf(read.comparator, read.bound), evidence: [] };
  }
  if (baseline === null) {
    return { ...facts, outcome: "error", message: "the baseline tells no number of rows", evidence: [] };
  }
  const least = baseline - (read.relative ? read.margin * baseline : read.margin);
  const change = baseline === 0 || atLeast ? "" : ` (${signedPercent((rows - baseline) / baseline)})`;
  return {
    ...facts,
    outcome: outcomeOf(">=", least),
    baseline: { name: "baseline", value: baseline },
    message: `${atLeast ? "at least " : ""}${rows} rows, ${baseline} in the baseline${change}`,
    evidence: [],
  };
}

function signedPercent(share: number): string {
  const percent = Math.round(share * 1000) / 10 + 0;
  return `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${Math.abs(percent)} %`;
}
