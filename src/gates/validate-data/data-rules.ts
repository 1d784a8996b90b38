import { defaultDriftRule } from "../../drift/drift-of-tables.ts";
import { type DriftRule, isDriftSubject, readDriftRule } from "../../drift/drift-rule.ts";
import { UserError } from "../../errors/user-error.ts";
import { parseLine } from "../../rules/parse.ts";
import type { Rule } from "../../rules/rule.ts";
import { ruleError } from "../rows/rule-error.ts";
import { type FreshnessRule, readFreshnessRule } from "./freshness.ts";
import { type RowCountRule, readRowCountRule } from "./row-count.ts";

/** The rules of this gate by what they are held to. */
export interface DataRules {
  readonly drift: readonly DriftRule[];
  readonly freshness: readonly FreshnessRule[];
  readonly rowCount: readonly RowCountRule[];
}

/** What rules may be held to beside the data itself. */
interface Beside {
  readonly reference: boolean;
  readonly baseline: boolean;
}

/**
 * Sorts the rules. Without a rule of drift, a reference brings `psi <= 0.2 on each column`.
 *
 * @throws UserError with the rule's line for one that this gate does not have, or that needs an input not given
 */
export function sortDataRules(rules: readonly Rule[], rulesPath: string | null, beside: Beside): DataRules {
  const drift: DriftRule[] = [];
  const freshness: FreshnessRule[] = [];
  const rowCount: RowCountRule[] = [];
  for (const rule of rules) {
    const { namespace, name } = rule.subject;
    if (namespace === null && name === "freshness") freshness.push(readFreshnessRule(rule, rulesPath));
    else if (namespace === null && name === "row_count") {
      const read = readRowCountRule(rule, rulesPath);
      if (read.kind === "margin" && !beside.baseline) throw lacking(rule, rulesPath, "baseline");
      rowCount.push(read);
    } else if (isDriftSubject(rule.subject)) {
      if (!beside.reference) throw lacking(rule, rulesPath, "reference");
      drift.push(asDrift(rule, rulesPath));
    } else throw ruleError(rule, rulesPath, `is no rule of data; there are ${known}`, "Rule of another action");
  }
  if (beside.reference && drift.length === 0) drift.push(asDrift(defaultRule(), null));
  return { drift, freshness, rowCount };
}

const known =
  "measures of drift (psi, ks, wasserstein, evidently:js, psi(missing), new_categories, drifted_columns and others), freshness(column) and row_count";

function lacking(rule: Rule, rulesPath: string | null, input: "reference" | "baseline"): UserError {
  const needed = {
    reference: "speaks of drift and needs the input reference, the data or profile to compare with",
    baseline: "compares with the input baseline, which was not given",
  };
  return ruleError(rule, rulesPath, needed[input], `Input ${input}`);
}

function asDrift(rule: Rule, rulesPath: string | null): DriftRule {
  try {
    return readDriftRule(rule);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw ruleError(rule, rulesPath, `cannot be held: ${error.message}`, error.title);
  }
}

function defaultRule(): Rule {
  const parsed = parseLine(defaultDriftRule);
  if (parsed.kind !== "rule") throw new Error(`${defaultDriftRule} is no rule`);
  return parsed.rule;
}
