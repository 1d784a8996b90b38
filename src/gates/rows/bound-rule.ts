import type { Rule } from "../../rules/rule.ts";
import { ruleError } from "./rule-error.ts";

/** A rule of a figure against a fixed bound: all that one model by itself can be held to. */
export type BoundRule = Rule & {
  readonly test: NonNullable<Rule["test"]> & { readonly comparator: ">=" | "<=" | ">" | "<" | "==" };
};

/**
 * The rules that evaluate-model can decide. A comparison, a canary's persistence or a preset of another action is
 * refused by the name of the action that has it.
 */
export function applicableRules(rules: readonly Rule[], rulesPath: string | null): readonly BoundRule[] {
  return rules.map((rule) => {
    const { test } = rule;
    const other = belongsElsewhere(rule);
    if (other !== null || test === null || test.comparator === "no worse than" || test.comparator === "better by") {
      const problem = other ?? "compares two models and belongs to compare-champion";
      throw ruleError(rule, rulesPath, problem, "Rule of another action");
    }
    return { ...rule, test: { ...test, comparator: test.comparator } };
  });
}

/** Why a rule can be decided neither on one model nor on two, and which action has it; null for all others. */
export function belongsToOthers(rule: Rule): string | null {
  if (rule.test === null) return "is a preset of bias-report";
  if (rule.subject.namespace !== null) return "is a drift rule and belongs to validate-data";
  if (rule.test.bound.of === "stable") return "is held to the stable arm and belongs to deploy-canary";
  if (rule.persistence !== null) return "watches over time and belongs to deploy-canary";
  return null;
}

function belongsElsewhere(rule: Rule): string | null {
  if (rule.subject.name === "flips") return "compares two models and belongs to compare-champion";
  if (rule.test?.bound.of === "champion") return "is held to the champion and belongs to compare-champion";
  return belongsToOthers(rule);
}
