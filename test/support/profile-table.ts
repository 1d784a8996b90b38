import { Buffer } from "node:buffer";
import { type FieldBatch, fieldKind, type RowBatch } from "../../src/profile/batch.ts";
import { type PlanLimits, type ProfilePlan, planProfile, settledType } from "../../src/profile/plan.ts";
import type { ColumnLayout, NumberFigures, Profile } from "../../src/profile/profile.ts";
import type { ProfileRequest } from "../../src/profile/request.ts";
import { plainServices, TableSums, type TableSumsServices } from "../../src/profile/table-sums.ts";

/** A value as a reader meets it; NaN stands for a NaN that the format knows, null for a missing value. */
export type TestValue = number | string | boolean | null;

/** Columns of equal length by name. */
export type TestTable = Readonly<Record<string, readonly TestValue[]>>;

/** How the rows are cut; nothing of the profile may depend on it, but for blocks of a sampled table. */
export interface Cut {
  readonly blockRows: number;
  readonly batchRows: number;
  /** The accumulator that takes each block, 0 … workers − 1. */
  readonly workerOf: (block: number) => number;
  readonly workers: number;
  /** Instead of the plan's own, to come to its limits with few rows. */
  readonly limits?: PlanLimits;
}

export const onePiece: Cut = { blockRows: 50_000, batchRows: 1024, workerOf: () => 0, workers: 1 };

/** The profile of a table in memory, whose columns have the types of their values. */
export function profileTable(
  table: TestTable,
  request: ProfileRequest,
  cut: Cut = onePiece,
  services: TableSumsServices = plainServices,
): Profile {
  const planned = planTable(table, request);
  const plan = { ...planned, limits: cut.limits ?? planned.limits };
  const parts = Array.from({ length: cut.workers }, () => new TableSums(plan, services));
  const columns = plan.columns.map(({ name }) => table[name]);
  const rows = columns[0]?.length ?? 0;
  const blocks = Math.ceil(rows / cut.blockRows);
  for (let block = 0; block < blocks; block++) {
    const start = block * cut.blockRows;
    const end = Math.min(rows, start + cut.blockRows);
    const sums = parts[cut.workerOf(block)];
    for (let from = start; from < end; from += cut.batchRows) {
      const to = Math.min(end, from + cut.batchRows);
      sums.addBatch(batchOf(columns, block, from, to, from - start));
    }
    sums.endBlock({ block, file: 0, rows: end - start, lines: end - start });
  }
  const [first, ...others] = parts;
  for (const other of others) first.absorb(structuredClone(other.state()));
  const outcome = first.finish();
  if (outcome.kind === "types") throw new Error(`the types are ${outcome.types.join(", ")}`);
  return inLists(outcome.profile);
}

/** A profile with its distributions in plain lists, as a saved one holds them. */
function inLists(profile: Profile): Profile {
  const figures = (of: NumberFigures | null): NumberFigures | null => {
    if (of === null || of.distribution === null) return of;
    const { points, weights } = of.distribution;
    return { ...of, distribution: { ...of.distribution, points: [...points], weights: [...weights] } };
  };
  return {
    ...profile,
    columns: profile.columns.map((column) => ({
      ...column,
      numbers: figures(column.numbers),
      instants: figures(column.instants),
    })),
  };
}

export function planTable(table: TestTable, request: ProfileRequest): ProfilePlan {
  return planProfile(request, Object.entries(table).map(layoutOf));
}

function layoutOf([name, values]: [string, readonly TestValue[]]): ColumnLayout {
  const kinds = { numbers: 0, booleans: 0, texts: 0 };
  for (const value of values) {
    if (typeof value === "string") kinds.texts++;
    else if (typeof value === "boolean") kinds.booleans++;
    else if (value !== null && !Number.isNaN(value)) kinds.numbers++;
  }
  return { name, type: settledType(kinds), declared: null };
}

function batchOf(
  columns: readonly (readonly TestValue[])[],
  block: number,
  from: number,
  to: number,
  firstRow: number,
): RowBatch {
  const rows = to - from;
  return {
    rows,
    block,
    firstRow,
    lines: Int32Array.from({ length: rows }, (_, row) => firstRow + row),
    columns: columns.map((values) => fieldsOf(values.slice(from, to))),
  };
}

function fieldsOf(values: readonly TestValue[]): FieldBatch {
  const texts = values.map((value) => (value === null ? "" : String(value)));
  const bytes = Buffer.from(texts.join(""), "utf8");
  const starts = new Int32Array(values.length);
  const ends = new Int32Array(values.length);
  let at = 0;
  for (const [row, text] of texts.entries()) {
    starts[row] = at;
    at += Buffer.byteLength(text, "utf8");
    ends[row] = at;
  }
  return {
    kinds: Uint8Array.from(values, kindOf),
    numbers: Float64Array.from(values, (value) => (typeof value === "number" ? value : 0)),
    bytes,
    starts,
    ends,
  };
}

function kindOf(value: TestValue): number {
  if (value === null) return fieldKind.missing;
  if (typeof value === "string") return fieldKind.text;
  if (typeof value === "boolean") return value ? fieldKind.true : fieldKind.false;
  return Number.isNaN(value) ? fieldKind.nan : fieldKind.number;
}
