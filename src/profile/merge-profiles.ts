import { UserError } from "../errors/user-error.ts";
import { withoutRows } from "./hide-texts.ts";
import { HyperLogLog, hyperLogLogError } from "./hyper-log-log.ts";
import { mergeNumberFigures } from "./merge-numbers.ts";
import type {
  ColumnLayout,
  ColumnProfile,
  DistinctCount,
  FigureValue,
  KindCounts,
  LengthFigures,
  NumberFigures,
  Profile,
  ValueList,
} from "./profile.ts";
import { byFrequency, compareValues } from "./value-order.ts";

/** A profile and how messages name it. */
export interface NamedProfile {
  readonly name: string;
  readonly profile: Profile;
}

/**
 * The profile of tables after each other, from the profiles of each: what `writeProfile` saves of it. Counts, extremes
 * and complete lists of values are exact, moments as exact as rounding lets them be; distributions, different values
 * beyond a complete list and the counts of a list that is not complete carry their errors along.
 *
 * @throws UserError where the tables have different columns, a column has different types, or no profile is given
 */
export function mergeProfiles(parts: readonly NamedProfile[]): Profile {
  const [first, ...others] = parts;
  if (first === undefined) throw new UserError("no profile was given to merge.", { title: "Saved profile" });
  return others.reduce((sum, part) => mergeTwo(sum, part), {
    name: first.name,
    profile: withoutRows(first.profile),
  }).profile;
}

function mergeTwo(a: NamedProfile, b: NamedProfile): NamedProfile {
  const names = (profile: Profile): string => JSON.stringify(profile.layout.map((column) => column.name));
  if (names(a.profile) !== names(b.profile))
    throw new UserError(`the profiles ${a.name} and ${b.name} are of tables with different columns.`, {
      title: "Different columns",
      location: { path: b.name },
    });
  const layout = a.profile.layout.map((column, i) => mergeLayout(column, b.profile.layout[i], a.name, b.name));
  const columns = a.profile.columns.flatMap((column) => {
    const other = b.profile.columns.find(
      (entry) => entry.column === column.column && entry.population === column.population,
    );
    const type = layout.find((entry) => entry.name === column.column)?.type ?? column.type;
    return other === undefined ? [] : [mergeColumns({ ...column, type }, other)];
  });
  const samples = [a.profile, b.profile].flatMap(({ sample }) => (sample === null ? [] : [sample]));
  return {
    name: a.name,
    profile: {
      ...withoutRows(a.profile),
      rows: a.profile.rows + b.profile.rows,
      sample: samples.length === 0 ? null : { reason: samples[0].reason, of: null, share: null },
      layout,
      columns,
      populations: [],
    },
  };
}

function mergeLayout(a: ColumnLayout, b: ColumnLayout, aName: string, bName: string): ColumnLayout {
  if (a.type !== b.type && a.type !== "empty" && b.type !== "empty")
    throw new UserError(`the column "${a.name}" is of type ${a.type} in ${aName} and of type ${b.type} in ${bName}.`, {
      title: "Different types",
      location: { path: bName },
    });
  return {
    name: a.name,
    type: a.type === "empty" ? b.type : a.type,
    declared: a.declared === b.declared ? a.declared : null,
  };
}

function mergeColumns(a: ColumnProfile, b: ColumnProfile): ColumnProfile {
  const aEmpty = a.rows === a.missing;
  const bEmpty = b.rows === b.missing;
  return {
    column: a.column,
    population: a.population,
    type: a.type,
    rows: a.rows + b.rows,
    missing: a.missing + b.missing,
    kinds: mergeKinds(a.kinds, b.kinds, aEmpty, bEmpty),
    least: mergeExtreme(a.least, b.least, -1),
    greatest: mergeExtreme(a.greatest, b.greatest, 1),
    numbers: mergeUnlessEmpty(a.numbers, b.numbers, aEmpty, bEmpty, mergeNumberFigures),
    instants: mergeUnlessEmpty(a.instants, b.instants, aEmpty, bEmpty, mergeNumberFigures),
    lengths: mergeUnlessEmpty(a.lengths, b.lengths, aEmpty, bEmpty, (x, y) =>
      mergeLengths(x, y, a.rows - a.missing, b.rows - b.missing),
    ),
    distinct: mergeDistinct(a, b),
    values: mergeUnlessEmpty(a.values, b.values, aEmpty, bEmpty, mergeValues),
  };
}

/** Figures that only one side has say nothing of both, unless the other side has no value. */
function mergeUnlessEmpty<T extends NumberFigures | LengthFigures | ValueList>(
  a: T | null,
  b: T | null,
  aEmpty: boolean,
  bEmpty: boolean,
  merge: (a: T, b: T) => T,
): T | null {
  if (aEmpty) return b ?? a;
  if (bEmpty) return a;
  return a === null || b === null ? null : merge(a, b);
}

function mergeKinds(a: KindCounts, b: KindCounts, aEmpty: boolean, bEmpty: boolean): KindCounts {
  const instants = (x: number | null, y: number | null): number | null => {
    if (aEmpty) return y;
    if (bEmpty) return x;
    return x === null || y === null ? null : x + y;
  };
  return {
    numbers: a.numbers + b.numbers,
    integers: a.integers + b.integers,
    booleans: a.booleans + b.booleans,
    texts: a.texts + b.texts,
    dates: instants(a.dates, b.dates),
    timestamps: instants(a.timestamps, b.timestamps),
    nan: a.nan + b.nan,
  };
}

/** Hashes have no order of their own: of two different ones neither is the extreme for sure. */
function mergeExtreme(a: FigureValue | null, b: FigureValue | null, sign: -1 | 1): FigureValue | null {
  if (a === null || b === null) return a ?? b;
  const order = compareValues(a, b) * sign;
  if (order !== 0 && (typeof a === "object" || typeof b === "object")) return null;
  return order >= 0 ? a : b;
}

function mergeLengths(a: LengthFigures, b: LengthFigures, aCount: number, bCount: number): LengthFigures {
  return {
    minimum: Math.min(a.minimum, b.minimum),
    maximum: Math.max(a.maximum, b.maximum),
    mean: (a.mean * aCount + b.mean * bCount) / (aCount + bCount),
    empty: a.empty + b.empty,
  };
}

function mergeDistinct(a: ColumnProfile, b: ColumnProfile): DistinctCount | null {
  const [x, y] = [a.distinct, b.distinct];
  if (x === null || y === null) return null;
  const sketch = x.sketch === null || y.sketch === null ? null : mergedSketch(x.sketch, y.sketch);
  const registers = sketch === null ? null : [...sketch.registers];
  if (x.count === 0 || y.count === 0) return { ...(x.count === 0 ? y : x), sketch: registers };
  if (a.values?.kind === "all" && b.values?.kind === "all")
    return { count: mergeValues(a.values, b.values).list.length, error: 0, sketch: registers };
  return sketch === null ? null : { count: Math.round(sketch.estimate()), error: hyperLogLogError, sketch: registers };
}

function mergedSketch(a: readonly number[], b: readonly number[]): HyperLogLog {
  const sketch = new HyperLogLog(Uint8Array.from(a));
  sketch.merge(new HyperLogLog(Uint8Array.from(b)));
  return sketch;
}

/** Complete lists give a complete one. A value that a list leaves out may have there as many as its least frequent one. */
function mergeValues(a: ValueList, b: ValueList): ValueList {
  const counts = new Map<string, { value: FigureValue; count: number }>();
  for (const { value, count } of [...a.list, ...b.list]) {
    const name = JSON.stringify(typeof value === "number" ? String(value) : [value]);
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { value, count });
    else known.count += count;
  }
  const list = [...counts.values()].sort(byFrequency);
  if (a.kind === "all" && b.kind === "all") return { kind: "all", list };
  return {
    kind: "top",
    list: list.slice(0, Math.max(a.list.length, b.list.length)),
    countError: leftOut(a) + leftOut(b),
  };
}

function leftOut(values: ValueList): number {
  return values.kind === "all" ? 0 : values.countError + (values.list.at(-1)?.count ?? 0);
}
