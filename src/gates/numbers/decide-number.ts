import type { Check } from "../../gate/check.ts";
import type { NamedNumber } from "../../metrics/metrics-file.ts";
import { holds } from "../../rules/decide.ts";
import { nearest } from "../../rules/nearest.ts";
import { checkId, checkTitle } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import { boundOf, expectedOf, type HeldTo } from "../rows/decide-rule.ts";
import { ruleError } from "../rows/rule-error.ts";
import type { MetricsFile } from "./metrics-file.ts";

/** What a reader of a number without rows should know. */
export const upgrade =
  "it is a point value without an interval; to learn how sure it is, give the rows: `predictions: preds.csv` with columns label and score";

/** The number that a rule names. Throws a UserError where the file has none, and for a rule that asks for slices. */
export function numberOf(rule: Rule, source: MetricsFile, rulesPath: string | null): NamedNumber {
  const { name, args } = rule.subject;
  const number = args.length === 0 ? source.numbers.find(({ path }) => path === name) : undefined;
  if (number === undefined) {
    const close = nearest(name, source.names);
    const hint =
      close.length > 0 ? `did you mean ${close.join(" or ")}?` : `it has ${source.names.slice(0, 20).join(", ")}`;
    throw ruleError(rule, rulesPath, `names no number of ${source.file.shown}; ${hint}`);
  }
  if (rule.scope !== null) {
    throw ruleError(rule, rulesPath, "asks for slices, and a metrics file has none; give the rows as predictions");
  }
  return number;
}

/**
 * Holds a number to its bound by its value. With a confidence it is inconclusive, since a number without rows has no
 * interval. Throws as `numberOf` does.
 *
 * @param heldTo what the number is held to, the rule's own bound or a share of the champion's number
 */
export function decideNumber(
  rule: BoundRule,
  source: MetricsFile,
  rulesPath: string | null,
  heldTo: HeldTo = { kind: "bound", bound: boundOf(rule), shown: null },
): Check {
  const { path: name, value: number } = numberOf(rule, source, rulesPath);
  const facts = {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    severity: rule.severity,
    observed: number.value,
    expected: expectedOf(rule),
    interval: null,
    slice: null,
    evidence: [...(heldTo.kind === "bound" && heldTo.shown !== null ? [heldTo.shown] : []), upgrade],
    location: { path: source.file.shown },
  };
  if (number.value === null) return { ...facts, outcome: "error", message: `${name} is undefined: ${number.reason}` };
  if (heldTo.kind === "undefined") {
    return { ...facts, outcome: "error", message: `the bound is undefined, since ${heldTo.reason}` };
  }
  if (rule.confidence !== null) {
    return {
      ...facts,
      outcome: "inconclusive",
      message: `a number without rows has no interval, so no confidence can be claimed for ${name}`,
    };
  }
  return { ...facts, outcome: holds(number.value, rule.test.comparator, heldTo.bound) ? "pass" : "fail" };
}
