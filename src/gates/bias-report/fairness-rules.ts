import { UserError } from "../../errors/user-error.ts";
import { isDisparityName } from "../../fairness/parse-disparity.ts";
import { printSliceSpec, type SliceSpec } from "../../metrics/slice-spec.ts";
import { expandPreset } from "../../rules/presets.ts";
import type { Rule } from "../../rules/rule.ts";
import { actionOfSubject } from "../../rules/subjects-elsewhere.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import type { MarginedRule } from "../rows/margined-rule.ts";
import { ruleError } from "../rows/rule-error.ts";
import { namesOf, specOfScope } from "../rows/sliced-views.ts";

/** A rule on how far apart groups are, with the attribute that it speaks of. */
export type FairnessRule =
  | { readonly kind: "bound"; readonly written: Rule; readonly rule: BoundRule; readonly attribute: SliceSpec }
  | { readonly kind: "margin"; readonly written: Rule; readonly rule: MarginedRule; readonly attribute: SliceSpec };

/**
 * The rules of a bias report, each on one attribute; one that names no attribute holds for every sensitive one. Without
 * rules it is the four-fifths rule on each, as a warning.
 *
 * Throws a UserError for a rule that is none of groups, by the name of the action that has it.
 */
export function fairnessRules(
  rules: readonly Rule[],
  sensitive: readonly SliceSpec[],
  hasChampion: boolean,
  rulesPath: string | null,
): FairnessRule[] {
  if (rules.length === 0) return sensitive.map(defaultRule);
  return rules.flatMap((written) => {
    const rule = expandPreset(written);
    refuse(rule, written, hasChampion, rulesPath);
    const attributes = rule.scope === null ? sensitive : [specOfScope(rule.scope, sensitive)];
    return attributes.map((attribute) => settle(written, rule, attribute));
  });
}

function settle(written: Rule, rule: Rule, attribute: SliceSpec): FairnessRule {
  const scope: Rule["scope"] = { kind: "columns", columns: namesOf(attribute) };
  const { test } = rule;
  if (test === null) throw new Error("a preset was not written out");
  const scoped = { ...rule, scope };
  const shown = { ...written, scope };
  const { comparator } = test;
  return comparator === "no worse than" || comparator === "better by"
    ? { kind: "margin", written: shown, rule: { ...scoped, test: { ...test, comparator } }, attribute }
    : { kind: "bound", written: shown, rule: { ...scoped, test: { ...test, comparator } }, attribute };
}

function refuse(rule: Rule, written: Rule, hasChampion: boolean, rulesPath: string | null): void {
  const problem = problemOf(rule, hasChampion);
  if (problem !== null) throw ruleError(written, rulesPath, problem, "Input rules");
}

function problemOf({ subject, scope, test, persistence }: Rule, hasChampion: boolean): string | null {
  if (subject.namespace !== null) return "is a drift rule and belongs to validate-data";
  if (persistence !== null) return "watches over time and belongs to deploy-canary";
  if (test?.bound.of === "stable") return "is held to the stable arm and belongs to deploy-canary";
  if (test?.bound.of === "champion") {
    return "asks for a share of the champion's disparity; write `no worse than`, such as demographic_parity_difference no worse than 0.01";
  }
  if (subject.name === "flips") return "compares two models and belongs to compare-champion";
  const other = actionOfSubject(subject.name);
  if (other !== null && other !== "bias-report") return `belongs to ${other}`;
  if (!isDisparityName(subject.name)) {
    return `is a figure of a model and belongs to evaluate-model; between groups it is ${subject.name}_difference or ${subject.name}_ratio`;
  }
  if (scope?.kind === "slice") {
    const columns = scope.values.map(({ column }) => column).join("*");
    return `names one group, and a disparity is between all groups of an attribute; write \`on ${columns}\`, and name whom they are held against with the input reference-group`;
  }
  const compares = test?.comparator === "no worse than" || test?.comparator === "better by";
  if (compares && !hasChampion) return "compares with a champion; name its predictions with the input champion";
  return null;
}

/** `four_fifths on sex as warning`. */
function defaultRule(attribute: SliceSpec): FairnessRule {
  const written: Rule = {
    subject: { namespace: null, name: "four_fifths", args: [] },
    test: null,
    scope: { kind: "columns", columns: namesOf(attribute) },
    persistence: null,
    confidence: null,
    severity: "warning",
    line: 1,
  };
  return settle(written, expandPreset(written), attribute);
}

/**
 * Every attribute that the inputs or a rule name, each once. Throws a UserError where a column is cut in two ways: its
 * groups would bear one name in every table.
 */
export function attributesOf(sensitive: readonly SliceSpec[], rules: readonly FairnessRule[]): SliceSpec[] {
  const byName = new Map<string, SliceSpec>();
  for (const spec of [...sensitive, ...rules.map(({ attribute }) => attribute)]) {
    const key = namesOf(spec).sort().join("*");
    const known = byName.get(key) ?? spec;
    byName.set(key, known);
    const [one, other] = [known, spec].map(sameInAnyOrder);
    if (one === other) continue;
    throw new UserError(
      `sensitive: ${printSliceSpec(known)} and ${printSliceSpec(spec)} cut the same column in two ways; keep one of them`,
      { title: "Input sensitive" },
    );
  }
  return [...byName.values()];
}

function sameInAnyOrder({ columns }: SliceSpec): string {
  return columns
    .map((column) => printSliceSpec({ columns: [column] }))
    .sort()
    .join("*");
}
