import { UserError } from "../errors/user-error.ts";
import type { Slice } from "../gate/value.ts";
import { printSliceSpec, type SliceSpec } from "../metrics/slice-spec.ts";
import { buildViews } from "../metrics/slices.ts";
import type { Column } from "../table/column.ts";

/** The group of rows whose attribute is missing: counted and shown like any other, never dropped. */
export const unknownGroup = "(unknown)";

/** The rows that share a value of a sensitive attribute, or a combination of values of an intersection. */
export interface Group {
  /** Its value, several joined by `*` in the order of the attribute's columns: `F`, `F*Asian`. */
  readonly name: string;
  /** Column to value, those of the stratum first where there is one. */
  readonly slice: NonNullable<Slice>;
  /** Ascending row indices; at least one. */
  readonly rows: Uint32Array;
  /** Whether any of its values is missing. */
  readonly unknown: boolean;
}

/** All groups of one attribute, inside one stratum of the control columns where there are any. */
export interface Grouping {
  /** As `sensitive` writes it, without bins: `sex`, `sex*race`. */
  readonly attribute: string;
  /** Null where there are no control columns. */
  readonly stratum: Slice;
  /** In the order of values, `(unknown)` last. */
  readonly groups: readonly Group[];
}

/**
 * The groups of an attribute inside every stratum that occurs: strata in the order of values, one null stratum without
 * control columns. Independent of the order of rows.
 *
 * Throws a UserError for a column that is not there, for a control column that is sensitive too, and for more than
 * 1,000 groups.
 */
export function groupRows(
  attribute: SliceSpec,
  control: SliceSpec | null,
  columns: ReadonlyMap<string, Column>,
  rows: number,
): Grouping[] {
  const printed = printSliceSpec(attribute);
  const both = control?.columns.find(({ name }) => attribute.columns.some((own) => own.name === name));
  if (both !== undefined) {
    throw new UserError(
      `control: the column ${both.name} is sensitive too (${printed}), so every stratum would hold one group; leave it out of one of them`,
      { title: "Input control" },
    );
  }
  const spec: SliceSpec = { columns: [...(control?.columns ?? []), ...attribute.columns] };
  const { views, omitted } = viewsOf(spec, columns, rows);
  if (omitted !== null) {
    throw new UserError(
      `sensitive: ${printSliceSpec(spec)} makes ${views.length + omitted.count} groups, more than the ${views.length} that can be compared; name an attribute of fewer values, or cut a numeric one into bins, as age:bins(18,25,40,65)`,
      { title: "Input sensitive" },
    );
  }
  const names = attribute.columns.map(({ name }) => name);
  const byStratum = new Map<string, { readonly stratum: Slice; readonly groups: Group[] }>();
  for (const view of views) {
    if (view.rows === null || view.slice === null) continue;
    const { slice } = view;
    const stratum =
      control === null ? null : Object.fromEntries(control.columns.map(({ name }) => [name, slice[name]]));
    const key = JSON.stringify(stratum);
    const known = byStratum.get(key) ?? { stratum, groups: [] };
    byStratum.set(key, known);
    const values = names.map((name) => slice[name]);
    known.groups.push({
      name: values.join("*"),
      slice,
      rows: view.rows,
      unknown: values.includes(unknownGroup),
    });
  }
  return [...byStratum.values()].map(({ stratum, groups }) => ({ attribute: names.join("*"), stratum, groups }));
}

/** The slices of a spec; a message about its columns names the input that they stand in here. */
function viewsOf(spec: SliceSpec, columns: ReadonlyMap<string, Column>, rows: number): ReturnType<typeof buildViews> {
  try {
    return buildViews([spec], columns, rows, unknownGroup);
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.startsWith("slices:")) throw error;
    throw new UserError(error.message.replace(/^slices:/, "sensitive:"), { title: "Input sensitive" });
  }
}

/**
 * Refuses an attribute that has nobody to compare; rows of whom nothing is known are nobody to compare with. Throws a
 * UserError that says whether its values are all missing or all the same.
 */
export function refuseSingleGroup(attribute: SliceSpec, groupings: readonly Grouping[]): void {
  const groups = groupings.flatMap((grouping) => grouping.groups);
  const [only, ...others] = new Set(groups.flatMap(({ name, unknown }) => (unknown ? [] : [name])));
  if (others.length > 0) return;
  const printed = printSliceSpec(attribute);
  const rows = groups.some(({ unknown }) => unknown) ? "every row that has a value" : "every row";
  throw new UserError(
    only === undefined
      ? `sensitive: ${printed} has no value in any row, so there are no groups to compare`
      : `sensitive: ${printed} is ${JSON.stringify(only)} in ${rows}, so there is nobody to compare with`,
    { title: "Input sensitive" },
  );
}

/**
 * Groups of one attribute whose names differ in case, white space or the writing of a number (`1` and `01`) only, which one
 * slip of the keyboard, or another program, makes of one.
 */
export function lookalikes({ groups, stratum }: Grouping): readonly (readonly string[])[] {
  const byShape = new Map<string, string[]>();
  for (const { name, slice } of groups) {
    const values = Object.entries(slice).filter(([column]) => !Object.hasOwn(stratum ?? {}, column));
    const shape = JSON.stringify(values.map(([, value]) => shapeOf(value)));
    byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
  }
  return [...byShape.values()].filter((names) => names.length > 1);
}

function shapeOf(value: string): string {
  const plain = value.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  return /^[-+]?\d+(?:\.\d*)?$/u.test(plain) ? String(Number(plain)) : plain;
}

/** Values of one sensitive column of which some read as numbers and some do not. */
export interface MixedCodes {
  readonly column: string;
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** Columns that two files seem to code differently, `1` and `2` in one and `F` and `M` in the other: one group under two names. */
export function mixedCodes({ groups, stratum }: Grouping): readonly MixedCodes[] {
  const columns = Object.keys(groups[0]?.slice ?? {}).filter((name) => !Object.hasOwn(stratum ?? {}, name));
  return columns.flatMap((column) => {
    const values = [...new Set(groups.map(({ slice }) => slice[column]))].filter((value) => value !== unknownGroup);
    const isNumber = (value: string): boolean => value.trim() !== "" && Number.isFinite(Number(value));
    const [numbers, texts] = [values.filter(isNumber), values.filter((value) => !isNumber(value))];
    return numbers.length > 0 && texts.length > 0 ? [{ column, numbers, texts }] : [];
  });
}
