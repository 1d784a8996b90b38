import type { Disparity } from "../../fairness/disparity.ts";
import { boundOf } from "../rows/decide-rule.ts";
import { ruleError } from "../rows/rule-error.ts";
import type { FairnessRule } from "./fairness-rules.ts";

/**
 * Refuses a rule that no model could fail, which is a slip: a margin or a bound as wide as the whole range of a difference
 * of shares or of a ratio (`<= 10` for 10 %, `<= 1.25` as for a ratio to a reference group), and one that holds where groups
 * are treated differently and fails where they are alike.
 */
export function refuseIdle(rule: FairnessRule, disparity: Disparity, rulesPath: string | null): void {
  const problem = rule.kind === "margin" ? idleMargin(rule, disparity) : idleBound(rule, disparity);
  if (problem !== null) throw ruleError(rule.written, rulesPath, problem);
}

function idleMargin(
  { rule }: Extract<FairnessRule, { readonly kind: "margin" }>,
  { form, parts }: Disparity,
): string | null {
  if (form !== "ratio" && parts[0].happens === null) return null;
  const { comparator, bound } = rule.test;
  const size = bound.unit === "number" ? bound.value : bound.value / 100;
  if (bound.unit === "percent" || size < 1) return null;
  const never = comparator === "no worse than" ? "fail" : "hold";
  const meant = bound.unit === "number" ? `; did you mean ${bound.value}pp?` : "";
  return `can never ${never}, since it lies between 0 and 1${meant}`;
}

function idleBound(
  { rule }: Extract<FairnessRule, { readonly kind: "bound" }>,
  { form, parts }: Disparity,
): string | null {
  if (form !== "difference" && form !== "ratio") return null;
  const { comparator } = rule.test;
  const bound = boundOf(rule);
  const upper = comparator === "<=" || comparator === "<";
  if (form === "ratio") {
    if (upper)
      return "holds where groups are treated differently: it is min / max and 1 where they are alike; write >=";
    return comparator !== "==" && bound <= 0 ? "can never fail, since it lies between 0 and 1" : null;
  }
  if (comparator === ">=" || comparator === ">") {
    return "holds where groups are treated differently: it is max − min and 0 where they are alike; write <=";
  }
  if (!upper || parts[0].happens === null || bound < 1) return null;
  const meant = rule.test.bound.unit === "number" && bound > 1 ? `; did you mean ${rule.test.bound.value}%?` : "";
  return `can never fail, since it lies between 0 and 1${meant}`;
}
