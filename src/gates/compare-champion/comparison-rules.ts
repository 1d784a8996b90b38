import { plainNumber } from "../../comparison/margin.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Value } from "../../gate/value.ts";
import type { Examples } from "../../metrics/examples.ts";
import { printBound, printRule } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { type BoundRule, belongsToOthers } from "../rows/bound-rule.ts";
import { boundOf, type HeldTo } from "../rows/decide-rule.ts";

/** A rule of a difference: non-inferiority or superiority by a margin. */
export type MarginedRule = Rule & {
  readonly test: NonNullable<Rule["test"]> & { readonly comparator: "no worse than" | "better by" };
};

/** The rules of a comparison by how they are decided. */
export interface ComparisonRules {
  readonly margins: readonly MarginedRule[];
  /** Rules of the challenger's figure against a bound, the share of flips among them. */
  readonly bounds: readonly BoundRule[];
}

/** Sorts the rules; one of another action is refused by that action's name. */
export function sortRules(rules: readonly Rule[]): ComparisonRules {
  const margins: MarginedRule[] = [];
  const bounds: BoundRule[] = [];
  for (const rule of rules) {
    const other = belongsToOthers(rule);
    const { test } = rule;
    if (other !== null || test === null) {
      throw new UserError(`rules: "${printRule(rule)}" ${other ?? "has no bound"}`, {
        title: "Rule of another action",
      });
    }
    const { comparator } = test;
    if (comparator === "no worse than" || comparator === "better by") {
      if (rule.subject.name === "flips") {
        throw new UserError(
          `rules: "${printRule(rule)}": flips already compare two models; hold them to a bound, flips <= 2%`,
          {
            title: "Input rules",
          },
        );
      }
      margins.push({ ...rule, test: { ...test, comparator } });
    } else bounds.push({ ...rule, test: { ...test, comparator } });
  }
  return { margins, bounds };
}

/** Without rules the task's primary metric must be no worse than 1 % of the champion's; the user's own columns have none. */
export function defaultRule(challenger: Examples, champion: Examples): MarginedRule {
  const name = primaryMetric(challenger, champion);
  return {
    subject: { namespace: null, name, args: [] },
    test: { comparator: "no worse than", bound: { value: 1, unit: "percent", of: null } },
    scope: null,
    persistence: null,
    confidence: null,
    severity: "critical",
    line: 1,
  };
}

function primaryMetric(challenger: Examples, champion: Examples): string {
  switch (challenger.task) {
    case "binary":
      return challenger.score !== null && champion.task === "binary" && champion.score !== null
        ? "roc_auc"
        : "accuracy";
    case "multiclass": {
      const scored = challenger.scoreIsProbability && champion.task === "multiclass" && champion.scoreIsProbability;
      return scored ? "roc_auc" : "accuracy";
    }
    case "regression":
      return "rmse";
    case "columns":
      throw new UserError(
        "rules: for the user's own columns there is no rule without asking; name one, such as mean(judge) >= 98% of champion",
        {
          title: "Input rules",
        },
      );
  }
}

/**
 * What a figure is held to: the rule's own number, or with `of champion` that share of the champion's figure, of which
 * an undefined one leaves no bound.
 */
export function boundOfChampion(rule: BoundRule, champion: Value): HeldTo {
  const { bound } = rule.test;
  if (bound.of !== "champion") return { kind: "bound", bound: boundOf(rule), shown: null };
  if (champion.value === null) return { kind: "undefined", reason: `the champion's figure is: ${champion.reason}` };
  const product = (bound.unit === "number" ? bound.value : bound.value / 100) * champion.value;
  const share = printBound({ ...bound, of: null });
  return {
    kind: "bound",
    bound: product,
    shown: `${share} of the champion's ${plainNumber(champion.value)} = ${plainNumber(product)}`,
  };
}
