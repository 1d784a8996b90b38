import { type Location, UserError } from "../../errors/user-error.ts";
import { startDigest } from "../../table/digest.ts";
import type { SourceFile } from "../../table/table.ts";
import { type ColumnNeeds, planProfile } from "../plan.ts";
import type { ColumnLayout, RowPlace } from "../profile.ts";
import { emptyRequest } from "../request.ts";
import { type BlockExtent, placesOf } from "../table-sums.ts";
import { firstFailure, type UnreadableData } from "./first-failure.ts";
import { type CountedRows, HeldRows } from "./held-rows.ts";
import type { JoinCounts, JoinPlan } from "./joined-rows.ts";
import { type OpenedScan, openScan } from "./open-scan.ts";
import { ScanBoard } from "./scan-board.ts";
import type { ScanOrder } from "./scan-task.ts";
import type { ScannedTableFile } from "./scanned-file.ts";
import { type BlockReport, TableReader } from "./table-reader.ts";

/** A further table for the rows of the first: each row gets the columns of the row with its key. */
export interface ScanJoin {
  readonly sources: readonly SourceFile[];
  /** As messages name it. */
  readonly shown: string;
  /** The column of the first table, and the one of this table, whose texts are compared. */
  readonly leftKey: string;
  readonly rightKey: string;
}

/** Some rows, and where the first of them stands. `key`: its key, null where it has none. */
export interface PlacedRows {
  readonly count: number;
  readonly first: RowPlace | null;
  readonly key: string | null;
}

/** What became of a join. The first two places are of the joined table, the others of the first one. */
export interface JoinOutcome {
  readonly files: readonly ScannedTableFile[];
  readonly rows: number;
  /** Rows of the joined table that repeat a key. */
  readonly duplicates: PlacedRows;
  /** Rows of the joined table without a partner. */
  readonly unused: number;
  readonly unmatched: PlacedRows;
  readonly keyless: PlacedRows;
  /** Rows whose partner an earlier row has, too. */
  readonly repeated: PlacedRows;
  /** Columns of both tables that differ. */
  readonly differing: readonly (PlacedRows & { readonly name: string })[];
}

/** Where the columns of a joined table go. */
interface Wiring {
  readonly join: ScanJoin;
  readonly scan: OpenedScan;
  readonly leftSlot: number;
  readonly rightSlot: number;
  readonly fills: readonly { readonly slot: number; readonly from: number }[];
  readonly shared: readonly { readonly slot: number; readonly name: string; readonly from: number }[];
}

export interface OpenedJoins {
  /** Of the first table and behind it the columns that the joins bring, each once. */
  readonly layout: readonly ColumnLayout[];
  readonly wirings: readonly Wiring[];
  /** Columns of the first table. */
  readonly own: number;
}

/** Opens the joined tables, whose columns follow those of the first. */
export async function openJoins(
  joins: readonly ScanJoin[],
  layout: readonly ColumnLayout[],
  missing: readonly string[],
  blockBytes: number,
): Promise<OpenedJoins> {
  const columns = [...layout];
  const slots = new Map(layout.map(({ name }, slot) => [name, slot]));
  const wirings: Wiring[] = [];
  for (const join of joins) {
    const scan = await openScan(join.sources, "auto", missing, blockBytes).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      throw unreadable({ sentence: error.message, location: error.location ?? null, fix: error.fix ?? null });
    });
    const fills: { slot: number; from: number }[] = [];
    const shared: { slot: number; name: string; from: number }[] = [];
    for (const [from, column] of scan.layout.entries()) {
      const slot = slots.get(column.name);
      if (slot === undefined) {
        slots.set(column.name, columns.length);
        fills.push({ slot: columns.length, from });
        columns.push(column);
      } else if (column.name !== join.rightKey) {
        shared.push({ slot, name: column.name, from });
      }
    }
    wirings.push({
      join,
      scan,
      leftSlot: layout.findIndex(({ name }) => name === join.leftKey),
      rightSlot: scan.layout.findIndex(({ name }) => name === join.rightKey),
      fills,
      shared,
    });
  }
  return { layout: columns, wirings, own: layout.length };
}

/** What is read of the first table's files: what the plan needs of its own columns, and the keys of the joins. */
export function ownNeeds(needs: readonly ColumnNeeds[], { own, wirings }: OpenedJoins): ColumnNeeds[] {
  const keys = new Set(wirings.map(({ leftSlot }) => leftSlot));
  return needs.map((need, slot) => {
    if (slot >= own) return { kind: "skip" };
    return keys.has(slot) ? { kind: "read", written: true } : need;
  });
}

/** A joined table that was read, with its part of the plan. */
export interface ReadJoin {
  readonly plan: JoinPlan;
  readonly reports: readonly BlockReport[];
  readonly wiring: Wiring;
}

/**
 * Reads the columns of the joined tables that the plan needs, whole and on this thread.
 *
 * @throws UserError where one cannot be read
 */
export async function readJoins(
  { wirings }: OpenedJoins,
  needs: readonly ColumnNeeds[],
  missing: readonly string[],
  blockBytes: number,
): Promise<ReadJoin[]> {
  const read: ReadJoin[] = [];
  for (const wiring of wirings) read.push(await readJoin(wiring, needs, missing, blockBytes));
  return read;
}

async function readJoin(
  wiring: Wiring,
  needs: readonly ColumnNeeds[],
  missing: readonly string[],
  blockBytes: number,
): Promise<ReadJoin> {
  const { scan, join, rightSlot, leftSlot } = wiring;
  const asked = [...wiring.fills, ...wiring.shared].filter(({ slot }) => needs[slot].kind === "read");
  const held = new HeldRows(
    scan.layout.map((_, from) => {
      const need = needs[asked.find((part) => part.from === from)?.slot ?? -1];
      if (need?.kind !== "read") return "no";
      return need.written ? "text" : "value";
    }),
    rightSlot,
    join.shown,
  );
  const tasks = scan.tasks(true);
  const order: ScanOrder = {
    plan: planProfile(emptyRequest, scan.layout),
    needs: held.columns.map((column, slot): ColumnNeeds => {
      if (slot === rightSlot) return { kind: "read", written: true };
      return column === null ? { kind: "skip" } : { kind: "read", written: column.written };
    }),
    files: scan.files,
    tasks,
    missing,
    blockBytes,
    spillFolder: null,
    threads: 1,
    uniquenessMemory: 0,
  };
  const reports: BlockReport[] = [];
  const board = new ScanBoard(ScanBoard.memoryFor(tasks.length));
  for await (const report of new TableReader(order, board, held, Number.POSITIVE_INFINITY).blocks())
    reports.push(report);
  const failure = firstFailure(reports, join.sources);
  if (failure !== null) throw unreadable(failure);
  const columnOf = <Part extends { readonly from: number }>(part: Part) => {
    const column = held.columns[part.from];
    return column === null ? [] : [{ ...part, column }];
  };
  return {
    wiring,
    reports,
    plan: { held, key: leftSlot, fills: wiring.fills.flatMap(columnOf), shared: wiring.shared.flatMap(columnOf) },
  };
}

function unreadable({
  sentence,
  location,
  fix,
}: Pick<UnreadableData, "sentence" | "fix"> & { readonly location: Location | null }): UserError {
  return new UserError(`join: ${sentence}`, {
    title: "Joined table cannot be read",
    ...(location === null ? {} : { location }),
    ...(fix === null ? {} : { fix }),
  });
}

/** Says what a join met, by the blocks of the first table's pass. */
export async function joinOutcome(
  { plan: { held }, reports, wiring }: ReadJoin,
  counts: JoinCounts,
  blocks: readonly BlockReport[],
  digests: boolean,
): Promise<JoinOutcome> {
  const files: ScannedTableFile[] = [];
  for (const [index, source] of wiring.join.sources.entries()) {
    const rows = reports.reduce((sum, report) => sum + (report.file === index ? report.rows : 0), 0);
    files.push({ shown: source.shown, rows, sha256: digests ? await startDigest(source).finish() : null });
  }
  const left = placer(blocks);
  return {
    files,
    rows: held.rows,
    duplicates: placer(reports)(held.duplicates),
    unused: held.keys - counts.used + held.missing.count,
    unmatched: left(counts.unmatched),
    keyless: left(counts.keyless),
    repeated: left(counts.repeated),
    differing: [...counts.differing].map(([name, counted]) => ({ name, ...left(counted) })),
  };
}

function placer(blocks: readonly BlockExtent[]): (counted: CountedRows) => PlacedRows {
  const placeOf = placesOf(blocks);
  return ({ count, first }) => ({
    count,
    first: first === null ? null : placeOf(first),
    key: first?.text ?? null,
  });
}
