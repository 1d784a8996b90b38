import type { Check } from "../../gate/check.ts";
import type { Slice } from "../../gate/value.ts";
import type { MetricSpec } from "../../metrics/metric.ts";
import type { SliceSpec } from "../../metrics/slices.ts";
import type { Rule } from "../../rules/rule.ts";
import { type RuleSettings, undecidedRule } from "./decide-rule.ts";
import { ruleError } from "./rule-error.ts";
import { columnsOfScope, namesOf, type SlicedViews } from "./sliced-views.ts";

/**
 * The figures that a rule speaks of: over all rows, on one named slice, or on every value of its columns.
 *
 * @param spec the slices of the rule's scope; null where it has none
 */
export function figuresOfRule<Item extends { readonly id: string; readonly slice: Slice }>(
  rule: Rule,
  id: string,
  figures: readonly Item[],
  spec: SliceSpec | null,
  sliced: SlicedViews,
  rulesPath: string | null,
): Item[] {
  const own = figures.filter((figure) => figure.id === id);
  if (spec === null) return own.filter(({ slice }) => slice === null);
  const slices = sliced.slicesOf(spec);
  const onColumns = own.filter(({ slice }) => slice !== null && slices.has(slice));
  const { scope } = rule;
  if (scope?.kind !== "slice") return onColumns;
  const wanted = columnsOfScope(scope).map((column, index) => ({ column, value: scope.values[index]?.value }));
  const matching = onColumns.filter(({ slice }) => wanted.every(({ column, value }) => slice?.[column] === value));
  if (matching.length > 0) return matching;
  const seen = [...slices].map((slice) => Object.values(slice ?? {}).join(", "));
  const more = seen.length > 20 ? ` and ${seen.length - 20} more` : "";
  const names = namesOf(spec).join(", ");
  throw ruleError(
    rule,
    rulesPath,
    `names no slice of the data; ${names} is one of ${seen.slice(0, 20).join("; ")}${more}`,
  );
}

/** Slices that are large enough to gate and were left out because there are too many leave a rule on each undecided. */
export function leftOut(
  rule: Rule,
  spec: SliceSpec | null,
  sliced: SlicedViews,
  settings: Pick<RuleSettings, "rulesPath" | "minSliceSize">,
): Check[] {
  const omitted = spec === null ? null : sliced.omittedOf(spec);
  if (rule.scope?.kind === "slice" || omitted === null || omitted.largest < settings.minSliceSize) return [];
  const why = `${omitted.count} more slices of up to ${omitted.largest} rows were left out, so the rule is not decided on them; choose a column of fewer values, or raise min-slice-size above ${omitted.largest}`;
  return [undecidedRule(rule, why, settings)];
}

/** Each metric once. */
export function distinct(specs: readonly MetricSpec[]): MetricSpec[] {
  return specs.filter((spec, index) => specs.findIndex((other) => other.id === spec.id) === index);
}

/** Two rules may say the same of the same slice; it is checked once. */
export function distinctChecks<Item extends { readonly id: string; readonly severity: string }>(
  checks: readonly Item[],
): Item[] {
  return checks.filter(
    (check, index) => checks.findIndex((other) => other.id === check.id && other.severity === check.severity) === index,
  );
}
