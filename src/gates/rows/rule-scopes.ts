import { UserError } from "../../errors/user-error.ts";
import type { Slice } from "../../gate/value.ts";
import type { View } from "../../metrics/estimate.ts";
import type { MetricSpec } from "../../metrics/metric.ts";
import { parseSliceSpec, type SliceSpec } from "../../metrics/slices.ts";
import type { Rule, Scope } from "../../rules/rule.ts";

/** The figures that a rule speaks of: over all rows, on one named slice, or on every value of its columns. */
export function figuresOfRule<Item extends { readonly id: string; readonly slice: Slice }>(
  rule: Rule,
  id: string,
  figures: readonly Item[],
  views: readonly View[],
  sliceSpecs: readonly SliceSpec[],
): Item[] {
  const own = figures.filter((figure) => figure.id === id);
  const { scope } = rule;
  if (scope === null) return own.filter((estimate) => estimate.slice === null);
  const [wanted] = specOfScope(scope, sliceSpecs);
  const names = wanted === undefined ? [] : columnsOfSpec(wanted);
  const onColumns = own.filter((estimate) => estimate.slice !== null && sameNames(Object.keys(estimate.slice), names));
  if (scope.kind !== "slice") return onColumns;
  const matching = onColumns.filter((estimate) =>
    scope.values.every(({ column, value }) => estimate.slice?.[column] === value),
  );
  if (matching.length > 0) return matching;
  const seen = views.flatMap(({ slice }) =>
    slice !== null && sameNames(Object.keys(slice), names) ? [Object.values(slice).join(", ")] : [],
  );
  throw new UserError(
    `rules: there is no slice ${scope.values.map(({ column, value }) => `${column}=${value}`).join(", ")}; ${names.join(", ")} is one of ${seen.slice(0, 20).join("; ")}`,
    { title: "Input rules" },
  );
}

/** The names of the columns that a scope speaks of. */
export function columnsOfScope(scope: Scope | null): readonly string[] {
  return specsOfColumns(scope).map(({ name }) => name);
}

/** The columns of a scope; a quoted `"age:bins(5)"` is a binned one. */
function specsOfColumns(scope: Scope | null): SliceSpec["columns"] {
  if (scope === null) return [];
  const written = scope.kind === "slice" ? scope.values.map(({ column }) => column) : scope.columns;
  return written.flatMap((name) => (name.includes(":bins(") ? parseSliceSpec(name).columns : [{ name, bins: null }]));
}

/** The slices a rule's scope needs: as declared in `slices` (with its bins) where the same columns stand there. */
export function specOfScope(scope: Scope | null, declared: readonly SliceSpec[]): SliceSpec[] {
  const columns = specsOfColumns(scope);
  if (columns.length === 0) return [];
  const names = columns.map(({ name }) => name);
  const asDeclared = columns.every(({ bins }) => bins === null);
  return [(asDeclared ? declared.find((spec) => sameNames(columnsOfSpec(spec), names)) : undefined) ?? { columns }];
}

/** The names of the columns that make a slice. */
export function columnsOfSpec(spec: SliceSpec): string[] {
  return spec.columns.map(({ name }) => name);
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** Each metric once. */
export function distinct(specs: readonly MetricSpec[]): MetricSpec[] {
  return specs.filter((spec, index) => specs.findIndex((other) => other.id === spec.id) === index);
}

/** Each set of columns once. */
export function distinctSpecs(specs: readonly SliceSpec[]): SliceSpec[] {
  return specs.filter(
    (spec, index) => specs.findIndex((other) => sameNames(columnsOfSpec(other), columnsOfSpec(spec))) === index,
  );
}

/** Two rules may say the same of the same slice; it is checked once. */
export function distinctChecks<Item extends { readonly id: string; readonly severity: string }>(
  checks: readonly Item[],
): Item[] {
  return checks.filter(
    (check, index) => checks.findIndex((other) => other.id === check.id && other.severity === check.severity) === index,
  );
}
