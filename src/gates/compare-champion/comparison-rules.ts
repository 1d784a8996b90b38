import { plainNumber } from "../../comparison/margin.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Value } from "../../gate/value.ts";
import type { Examples } from "../../metrics/examples.ts";
import { rangeOf } from "../../metrics/ranges.ts";
import { printBound, printRule } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { type BoundRule, belongsToOthers } from "../rows/bound-rule.ts";
import { boundOf, type HeldTo } from "../rows/decide-rule.ts";
import type { MarginedRule } from "../rows/margined-rule.ts";
import { ruleError } from "../rows/rule-error.ts";

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

/**
 * Refuses a margin as wide as the metric's whole range, and flips held to 100 % or more: no model could fail them, so
 * that they are a slip, `no worse than 1` for 1 % or 1pp. Throws a UserError that says so.
 *
 * @param name the metric's own name, whatever alias the rule uses
 */
export function refuseIdleRule(rule: MarginedRule | BoundRule, name: string, rulesPath: string | null): void {
  const { comparator, bound } = rule.test;
  if (bound.of !== null) return;
  const size = bound.unit === "number" ? bound.value : bound.value / 100;
  if (rule.subject.name === "flips") {
    if ((comparator !== "<=" && comparator !== "<") || size < 1) return;
    throw ruleError(rule, rulesPath, `can never fail, since flips are a share of rows; did you mean ${bound.value}%?`);
  }
  const range = rangeOf(name);
  if (range === null || (comparator !== "no worse than" && comparator !== "better by")) return;
  const [least, greatest] = range;
  // A relative margin is of the champion, which may be small where more is better than its double.
  const idle =
    bound.unit === "percent" ? comparator === "no worse than" && size >= 1 && least === 0 : size >= greatest - least;
  if (!idle) return;
  const never = comparator === "no worse than" ? "fail" : "hold";
  const meant = bound.unit === "number" ? `; did you mean ${bound.value}pp or ${bound.value}%?` : "";
  throw ruleError(rule, rulesPath, `can never ${never}, since ${name} lies between ${least} and ${greatest}${meant}`);
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
  const factor = bound.unit === "number" ? bound.value : bound.value / 100;
  // Of a negative champion 110 % is 10 % of its size above it, so that more stays more.
  const held = champion.value + (factor - 1) * Math.abs(champion.value);
  const share = printBound({ ...bound, of: null });
  const product = champion.value < 0 ? held : factor * champion.value;
  const beyond = champion.value < 0 ? `${plainNumber(100 * (factor - 1))}% of its size beyond ` : `${share} of `;
  return {
    kind: "bound",
    bound: product,
    shown: `${beyond}the champion's ${plainNumber(champion.value)} = ${plainNumber(product)}`,
  };
}
