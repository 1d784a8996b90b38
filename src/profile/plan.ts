import { operandColumns, predicateColumns, writtenColumns } from "./predicate-columns.ts";
import type { ColumnLayout, ColumnType, KindCounts } from "./profile.ts";
import { type ColumnMeasures, joinMeasures, noMeasures, type ProfileRequest, wholeTable } from "./request.ts";

/**
 * A request made ready for one table: its columns are known, and each has the type that it is assumed to have. Plain
 * data, so that it goes to worker threads, each of which makes its own accumulators from it.
 *
 * Types come from a look at the first rows, or from the file's schema. Where the whole table turns out otherwise, the
 * profile says so instead of giving figures (`settledTypes`), and the pass is taken again with what is now known:
 * no more than once, since a pass settles every column.
 */
export interface ProfilePlan {
  readonly request: ProfileRequest;
  /** All columns of the table in its order: a column's index here is its slot. `type` is the assumed one. */
  readonly columns: readonly ColumnLayout[];
  readonly entries: readonly PlannedColumn[];
  readonly limits: PlanLimits;
}

export interface PlannedColumn {
  readonly slot: number;
  readonly population: string;
  readonly measures: ColumnMeasures;
}

/** How much is kept of each column: less where there are many columns. */
export interface PlanLimits {
  /** Different values that are counted exactly. */
  readonly distinct: number;
  readonly distinctBytes: number;
  /** Numbers in a sample; a power of two. */
  readonly numberSample: number;
  readonly textSample: number;
  readonly textSampleBytes: number;
}

/** What a reader must deliver of a column. */
export type ColumnNeeds =
  | { readonly kind: "skip" }
  /** `written`: the text as written is needed of every value, numbers and booleans among them. */
  | { readonly kind: "read"; readonly written: boolean };

/** Memory is spread over so many columns at full size. */
const columnsAtFullSize = 64;

/**
 * Makes a request ready for a table of these columns. Parts of the request that name a column which the table lacks
 * are left out, and their results are absent from the profile.
 */
export function planProfile(request: ProfileRequest, columns: readonly ColumnLayout[]): ProfilePlan {
  const known = new Set(columns.map((column) => column.name));
  const allKnown = (names: Iterable<string>): boolean => [...names].every((name) => known.has(name));
  const populations = request.populations.filter((population) => allKnown(predicateColumns(population.where)));
  const answered = new Set([wholeTable, ...populations.map((population) => population.id)]);
  const usable = (part: { readonly population: string }, names: Iterable<string>): boolean =>
    answered.has(part.population) && allKnown(names);
  const kept: ProfileRequest = {
    ...request,
    populations,
    columns: request.columns.filter((part) => usable(part, [part.column])),
    tallies: request.tallies.filter((part) =>
      usable(part, [...predicateColumns(part.ignore), ...predicateColumns(part.expect), ...part.show]),
    ),
    uniqueness: request.uniqueness.filter((part) => usable(part, [...part.columns, ...predicateColumns(part.ignore)])),
    orders: request.orders.filter((part) => usable(part, [...operandColumns(part.value), ...part.show])),
    selections: request.selections.filter((part) => usable(part, [part.column])),
    valueCounts: request.valueCounts.filter((part) => usable(part, [part.column])),
    key: request.key.filter((name) => known.has(name)),
  };
  const entries = plannedColumns(kept, columns);
  return { request: kept, columns, entries, limits: limitsFor(entries.length) };
}

function plannedColumns(request: ProfileRequest, columns: readonly ColumnLayout[]): PlannedColumn[] {
  const entries = new Map<string, PlannedColumn>();
  const add = (slot: number, population: string, measures: ColumnMeasures): void => {
    const name = JSON.stringify([slot, population]);
    const before = entries.get(name)?.measures ?? noMeasures;
    entries.set(name, { slot, population, measures: joinMeasures(before, measures) });
  };
  if (request.every !== null) for (const slot of columns.keys()) add(slot, wholeTable, request.every);
  const slots = new Map(columns.map((column, slot) => [column.name, slot]));
  for (const { column, population, measures } of request.columns) {
    const slot = slots.get(column);
    if (slot !== undefined) add(slot, population, measures);
  }
  return [...entries.values()];
}

function limitsFor(columns: number): PlanLimits {
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(1, columns) / columnsAtFullSize)));
  const share = 2 ** -Math.min(4, halvings);
  return {
    distinct: 10_000 * share,
    distinctBytes: 1_048_576 * share,
    numberSample: 131_072 * share,
    textSample: 8_192 * share,
    textSampleBytes: 524_288 * share,
  };
}

/** What a reader must deliver of each column, by slot. */
export function columnNeeds(plan: ProfilePlan): ColumnNeeds[] {
  const { request } = plan;
  const names = (slots: Iterable<number>): string[] => [...slots].map((slot) => plan.columns[slot].name);
  const predicates = [
    ...request.populations.map((part) => part.where),
    ...request.tallies.flatMap((part) => [part.ignore, part.expect]),
    ...request.uniqueness.map((part) => part.ignore),
  ];
  const read = new Set([
    ...names(plan.entries.map((entry) => entry.slot)),
    ...predicates.flatMap((predicate) => [...predicateColumns(predicate)]),
    ...request.tallies.flatMap((part) => part.show),
    ...request.uniqueness.flatMap((part) => part.columns),
    ...request.orders.flatMap((part) => [...operandColumns(part.value), ...part.show]),
    ...request.selections.map((part) => part.column),
    ...request.valueCounts.map((part) => part.column),
    ...(request.tallies.length + request.uniqueness.length + request.orders.length > 0 ? request.key : []),
  ]);
  const written = new Set([
    ...predicates.flatMap((predicate) => [...writtenColumns(predicate)]),
    ...request.orders.flatMap((part) => [...writtenColumns({ kind: "in", operand: part.value, values: [] })]),
  ]);
  return plan.columns.map(({ name, type }) =>
    read.has(name) ? { kind: "read", written: type === "text" || written.has(name) } : { kind: "skip" },
  );
}

/** The type of a whole column by the kinds of its values. */
export function settledType(kinds: Pick<KindCounts, "numbers" | "booleans" | "texts">): ColumnType {
  if (kinds.texts > 0 || (kinds.numbers > 0 && kinds.booleans > 0)) return "text";
  if (kinds.numbers > 0) return "number";
  return kinds.booleans > 0 ? "boolean" : "empty";
}
