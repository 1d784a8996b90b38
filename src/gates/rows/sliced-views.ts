import { UserError } from "../../errors/user-error.ts";
import type { Slice } from "../../gate/value.ts";
import type { View } from "../../metrics/estimate.ts";
import { printSliceSpec } from "../../metrics/slice-spec.ts";
import { buildViews, type OmittedSlices, parseSliceSpec, type SliceSpec } from "../../metrics/slices.ts";
import type { Scope } from "../../rules/rule.ts";
import type { Column } from "../../table/column.ts";

/** The slices of every spec, each slice once, and which of them are of which spec. */
export interface SlicedViews {
  readonly views: readonly View[];
  readonly notes: readonly string[];
  /** The slices of a spec; two ways of cutting one column are two specs. */
  slicesOf(spec: SliceSpec): ReadonlySet<Slice>;
  /** What was left out of a spec's slices; null where nothing was. */
  omittedOf(spec: SliceSpec): OmittedSlices | null;
}

/** Cuts the rows by every spec. A slice that two specs have in common, `(missing)` of two ways to bin, stands once. */
export function sliceRows(
  specs: readonly SliceSpec[],
  columns: ReadonlyMap<string, Column>,
  rows: number,
): SlicedViews {
  const views = new Map<string, View>();
  const notes: string[] = [];
  const bySpec = new Map<string, { readonly slices: Set<Slice>; readonly omitted: OmittedSlices | null }>();
  for (const spec of specs) {
    if (bySpec.has(keyOf(spec))) continue;
    const built = buildViews([spec], columns, rows);
    notes.push(...built.notes);
    const slices = new Set<Slice>();
    for (const view of built.views) {
      const key = JSON.stringify(Object.entries(view.slice ?? {}).sort());
      const known = views.get(key) ?? view;
      views.set(key, known);
      slices.add(known.slice);
    }
    bySpec.set(keyOf(spec), { slices, omitted: built.omitted });
  }
  return {
    views: [...views.values()],
    notes,
    slicesOf: (spec) => bySpec.get(keyOf(spec))?.slices ?? new Set(),
    omittedOf: (spec) => bySpec.get(keyOf(spec))?.omitted ?? null,
  };
}

/** The columns that a rule's scope names. */
export function columnsOfScope(scope: Scope | null): readonly string[] {
  return scope === null ? [] : namedInScope(scope).map(({ name }) => name);
}

/**
 * The slices that a rule's scope needs: as it writes them, or as declared in `slices`, with its bins, where the scope
 * writes none. Throws a UserError where the column is declared in several ways and the scope does not say which.
 */
export function specOfScope(scope: Scope, declared: readonly SliceSpec[]): SliceSpec {
  const written: SliceSpec = { columns: namedInScope(scope) };
  if (written.columns.some(({ bins }) => bins !== null)) return written;
  const names = namesOf(written);
  const ofColumns = declared.filter((spec) => sameNames(namesOf(spec), names));
  const [first, ...others] = ofColumns;
  const exact = ofColumns.find((spec) => keyOf(spec) === keyOf(written));
  if (first === undefined || exact !== undefined) return exact ?? written;
  if (others.some((other) => keyOf(other) !== keyOf(first))) {
    throw new UserError(
      `slices cut ${names.join("*")} in several ways, ${ofColumns.map(printSliceSpec).join(" and ")}; name one of them in quotes, on "${printSliceSpec(first)}"`,
      { title: "Input slices" },
    );
  }
  return first;
}

/** The names of a spec's columns. */
export function namesOf(spec: SliceSpec): string[] {
  return spec.columns.map(({ name }) => name);
}

/** A quoted `"age:bins(5)"` in a scope is a binned column. */
function namedInScope(scope: Scope): SliceSpec["columns"] {
  const written = scope.kind === "slice" ? scope.values.map(({ column }) => column) : scope.columns;
  return written.flatMap((name) => (name.includes(":bins(") ? parseSliceSpec(name).columns : [{ name, bins: null }]));
}

/** The same for `a*b` and `b*a`. */
function keyOf(spec: SliceSpec): string {
  return spec.columns
    .map((column) => printSliceSpec({ columns: [column] }))
    .sort()
    .join("*");
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
