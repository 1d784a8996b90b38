import type { RowBatch } from "./batch.ts";
import { BatchView } from "./batch-view.ts";
import { ColumnSums, type ColumnSumsState } from "./column-sums.ts";
import { type BatchTest, compilePredicate } from "./compile-predicate.ts";
import type { FoundRow } from "./first-rows.ts";
import { GatheredRows } from "./gathered-rows.ts";
import { KindSums } from "./kind-sums.ts";
import { type OrderState, OrderSums } from "./order-sums.ts";
import { type ColumnNeeds, columnNeeds, type PlannedColumn, type ProfilePlan, settledType } from "./plan.ts";
import type { ColumnType, Profile, RowPlace, TableSample } from "./profile.ts";
import { wholeTable } from "./request.ts";
import { SampledRows } from "./sampled-rows.ts";
import { type SelectionState, SelectionSums } from "./selection-sums.ts";
import { type TallyState, TallySums } from "./tally-sums.ts";
import type { SchemaCompiler } from "./text-question.ts";
import type { SpillStore } from "./tuple-counts.ts";
import { type UniquenessState, UniquenessSums } from "./uniqueness-sums.ts";
import { ValueCountSums } from "./value-count-sums.ts";

/** What the accumulators cannot do by themselves; both null where a request needs neither. */
export interface TableSumsServices {
  readonly compileSchema: SchemaCompiler | null;
  /** Where tuples of uniqueness requests go that are too many for memory; without one they stay in it. */
  readonly spill: SpillStore | null;
  /** Bytes for the tuples of all uniqueness requests together before they are spilled. */
  readonly uniquenessMemory: number;
}

/** Nothing beyond memory and no JSON Schema. */
export const plainServices: TableSumsServices = {
  compileSchema: null,
  spill: null,
  uniquenessMemory: 64 * 1024 * 1024,
};

/** How long a block is, known when it has been read. */
export interface BlockExtent {
  readonly block: number;
  /** Index of its file. */
  readonly file: number;
  readonly rows: number;
  /** Lines that begin in it (header and skipped ones among them); null in formats without lines. */
  readonly lines: number | null;
}

/** Partial sums as they go between threads: typed arrays, numbers and plain objects. */
export interface TableSumsState {
  readonly blocks: readonly BlockExtent[];
  readonly kinds: readonly (Float64Array | null)[];
  readonly columns: readonly ColumnSumsState[];
  readonly populations: readonly number[];
  readonly tallies: readonly TallyState[];
  readonly uniqueness: readonly UniquenessState[];
  readonly orders: readonly OrderState[];
  readonly selections: readonly SelectionState[];
  readonly valueCounts: readonly Float64Array[];
}

/**
 * `types`: some column is not of the type that the plan assumed; these are the types of all columns by slot (of columns
 * that were not read the assumed one), and the pass must be taken again with them.
 */
export type ProfileOutcome =
  | { readonly kind: "profile"; readonly profile: Profile }
  | { readonly kind: "types"; readonly types: readonly ColumnType[] };

/** The kinds of a column in the whole table; `own` where no profile of the column counts them. */
interface WholeKinds {
  readonly sums: KindSums;
  readonly own: boolean;
}

interface PopulationRows {
  readonly test: BatchTest;
  readonly gathered: GatheredRows;
  rows: number;
  members: Uint8Array;
}

/**
 * One pass over a table: takes batches of rows, and gives the answers to a plan.
 *
 * Every thread has its own, for the blocks that it reads, each block whole and its batches in their order. At the end
 * one absorbs the states of the others, in any order, and finishes. The outcome does not depend on the number of
 * threads, on who read which block, or on how blocks were cut into batches: everything is either a count, or a choice
 * by place in the table, or kept for each block until the end.
 */
export class TableSums {
  readonly #plan: ProfilePlan;
  readonly #view: BatchView;
  readonly #sampled = new SampledRows();
  readonly #kinds: readonly (WholeKinds | null)[];
  readonly #columns: readonly { readonly entry: PlannedColumn; readonly sums: ColumnSums }[];
  readonly #populations = new Map<string, PopulationRows>();
  readonly #tallies: readonly TallySums[];
  readonly #uniqueness: readonly UniquenessSums[];
  readonly #orders: readonly OrderSums[];
  readonly #selections: readonly SelectionSums[];
  readonly #valueCounts: readonly ValueCountSums[];
  #blocks: BlockExtent[] = [];

  constructor(plan: ProfilePlan, services: TableSumsServices = plainServices) {
    this.#plan = plan;
    const { request, columns } = plan;
    const { compileSchema } = services;
    const view = new BatchView(columns);
    this.#view = view;
    const memory = services.uniquenessMemory / Math.max(1, request.uniqueness.length);
    this.#columns = plan.entries.map((entry) => ({
      entry,
      sums: new ColumnSums(columns[entry.slot], entry.measures, plan.limits),
    }));
    this.#kinds = columnNeeds(plan).map((need, slot) => this.#kindsOf(slot, need));
    for (const { id, where } of request.populations) {
      this.#populations.set(id, {
        test: compilePredicate(where, view, compileSchema),
        gathered: new GatheredRows(),
        rows: 0,
        members: new Uint8Array(0),
      });
    }
    this.#tallies = request.tallies.map((part) => new TallySums(part, request.key, view, compileSchema));
    this.#uniqueness = request.uniqueness.map(
      (part, i) =>
        new UniquenessSums(part, request.key, view, compileSchema, {
          memory,
          spill: services.spill,
          name: `unique-${i}`,
        }),
    );
    this.#orders = request.orders.map((part) => new OrderSums(part, request.key, view));
    this.#selections = request.selections.map((part) => new SelectionSums(part, view));
    this.#valueCounts = request.valueCounts.map((part) => new ValueCountSums(part, view));
  }

  /** Kinds of a whole column are counted once: by its profile, where it has one. */
  #kindsOf(slot: number, need: ColumnNeeds): WholeKinds | null {
    if (need.kind === "skip") return null;
    const whole = this.#columns.find(({ entry }) => entry.slot === slot && entry.population === wholeTable);
    return whole === undefined ? { sums: new KindSums(), own: true } : { sums: whole.sums.kinds, own: false };
  }

  /** Takes the rows of a batch; its arrays may be written over afterwards. */
  addBatch(batch: RowBatch): void {
    if (batch.rows === 0) return;
    this.#view.begin(batch);
    this.#sampled.fill(batch.block, batch.firstRow, batch.rows);
    for (const [slot, kinds] of this.#kinds.entries()) {
      const fields = batch.columns[slot];
      if (kinds?.own === true && fields !== null) kinds.sums.addBatch(fields.kinds, fields.numbers, batch.rows);
    }
    for (const population of this.#populations.values()) {
      population.members = population.test();
      population.rows += population.gathered.choose(population.members, this.#sampled);
    }
    for (const { entry, sums } of this.#columns) {
      const gathered = this.#populations.get(entry.population)?.gathered;
      const fields = this.#view.fields(entry.slot);
      if (gathered === undefined) {
        sums.addBatch(fields, this.#sampled, () => this.#view.texts(entry.slot, "written"));
        continue;
      }
      const chosen = gathered.fields(entry.slot, fields);
      sums.addBatch(chosen, gathered.sampled, () => gathered.texts(entry.slot, chosen));
    }
    const { request } = this.#plan;
    for (const [i, sums] of this.#tallies.entries()) sums.addBatch(this.#members(request.tallies[i].population));
    for (const [i, sums] of this.#uniqueness.entries()) sums.addBatch(this.#members(request.uniqueness[i].population));
    for (const [i, sums] of this.#orders.entries()) sums.addBatch(this.#members(request.orders[i].population));
    for (const [i, sums] of this.#selections.entries()) sums.addBatch(this.#members(request.selections[i].population));
    for (const [i, sums] of this.#valueCounts.entries())
      sums.addBatch(this.#members(request.valueCounts[i].population));
  }

  #members(population: string): Uint8Array | null {
    return this.#populations.get(population)?.members ?? null;
  }

  /** All rows of a block have been added. */
  endBlock(extent: BlockExtent): void {
    this.#blocks.push(extent);
    for (const { sums } of this.#columns) sums.endBlock(extent.block);
    for (const sums of this.#orders) sums.endBlock(extent.block);
  }

  /** What this one summed up, to be absorbed by another; call once, at the end. */
  state(): TableSumsState {
    return {
      blocks: this.#blocks,
      kinds: this.#kinds.map((kinds) => (kinds?.own === true ? kinds.sums.counts : null)),
      columns: this.#columns.map(({ sums }) => sums.state()),
      populations: [...this.#populations.values()].map((population) => population.rows),
      tallies: this.#tallies.map((sums) => sums.state()),
      uniqueness: this.#uniqueness.map((sums) => sums.state()),
      orders: this.#orders.map((sums) => sums.state()),
      selections: this.#selections.map((sums) => sums.state()),
      valueCounts: this.#valueCounts.map((sums) => sums.state()),
    };
  }

  absorb(state: TableSumsState): void {
    this.#blocks.push(...state.blocks);
    for (const [slot, counts] of state.kinds.entries()) if (counts !== null) this.#kinds[slot]?.sums.merge(counts);
    for (const [i, column] of state.columns.entries()) this.#columns[i].sums.absorb(column);
    for (const [i, population] of [...this.#populations.values()].entries()) population.rows += state.populations[i];
    for (const [i, part] of state.tallies.entries()) this.#tallies[i].absorb(part);
    for (const [i, part] of state.uniqueness.entries()) this.#uniqueness[i].absorb(part);
    for (const [i, part] of state.orders.entries()) this.#orders[i].absorb(part);
    for (const [i, part] of state.selections.entries()) this.#selections[i].absorb(part);
    for (const [i, part] of state.valueCounts.entries()) this.#valueCounts[i].absorb(part);
  }

  /** The answers; call once, at the end. `sample` says why the pass ended early, null where it did not. */
  finish(sample: TableSample | null = null): ProfileOutcome {
    const { columns } = this.#plan;
    const types = columns.map(({ type }, slot) => {
      const kinds = this.#kinds[slot];
      return kinds === null ? type : settledType(kinds.sums.result(null));
    });
    if (types.some((type, slot) => type !== columns[slot].type)) return { kind: "types", types };
    const placeOf = placesOf(this.#blocks);
    const profile: Profile = {
      rows: this.#blocks.reduce((rows, block) => rows + block.rows, 0),
      sample,
      layout: columns,
      columns: this.#columns.map(({ entry, sums }) => sums.finish(columns[entry.slot], entry.population)),
      populations: [...this.#populations].map(([id, { rows }]) => ({ id, rows })),
      tallies: this.#tallies.map((sums) => sums.result(placeOf)),
      uniqueness: this.#uniqueness.map((sums) => sums.result(placeOf)),
      orders: this.#orders.map((sums) => sums.result(placeOf)),
      selections: this.#selections.map((sums) => sums.result()),
      valueCounts: this.#valueCounts.map((sums) => sums.result()),
    };
    return { kind: "profile", profile };
  }
}

/** Rows count over the table, lines in each file. */
export function placesOf(
  blocks: readonly BlockExtent[],
): (found: Pick<FoundRow, "block" | "row" | "line">) => RowPlace {
  const starts = new Map<number, { readonly file: number; readonly row: number; readonly line: number }>();
  let row = 0;
  let line = 1;
  let file = -1;
  for (const extent of blocks.toSorted((a, b) => a.block - b.block)) {
    if (extent.file !== file) line = 1;
    file = extent.file;
    starts.set(extent.block, { file, row, line });
    row += extent.rows;
    line += extent.lines ?? 0;
  }
  return (found) => {
    const start = starts.get(found.block);
    if (start === undefined) throw new Error(`block ${found.block} was never ended`);
    return {
      row: start.row + found.row,
      file: start.file,
      line: found.line === null ? null : start.line + found.line,
    };
  };
}
