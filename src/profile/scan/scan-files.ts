import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { type Digest, startDigest } from "../../table/digest.ts";
import { defaultMissing } from "../../table/missing-values.ts";
import type { Format, SourceFile } from "../../table/table.ts";
import { columnNeeds, planProfile } from "../plan.ts";
import type { Profile, TableSample } from "../profile.ts";
import type { ProfileRequest } from "../request.ts";
import { firstFailure, type UnreadableData } from "./first-failure.ts";
import { type JoinCounts, JoinedRows } from "./joined-rows.ts";
import {
  type JoinOutcome,
  joinOutcome,
  type OpenedJoins,
  openJoins,
  ownNeeds,
  readJoins,
  type ScanJoin,
} from "./joined-tables.ts";
import { type OpenedScan, openScan } from "./open-scan.ts";
import { type Pass, runOrder } from "./run-order.ts";
import { blockBytes as defaultBlockBytes } from "./scan-block.ts";
import type { ScanTask } from "./scan-task.ts";
import { hasWorkers } from "./scan-worker.ts";
import type { ScannedTableFile } from "./scanned-file.ts";
import { seamsHold } from "./seams.ts";
import type { BlockReport } from "./table-reader.ts";

/** How far a scan has come. */
export interface ScanProgress {
  readonly rows: number;
  readonly bytes: number;
  /** Of the bytes of all files as stored, 0 … 1. */
  readonly share: number;
  /** Null until it can be told. */
  readonly secondsLeft: number | null;
}

export interface ScanOptions {
  /** `auto` by default: by the extension, else by the first bytes. */
  readonly format?: Format | "auto";
  /** Unquoted tokens of CSV and TSV that stand for a missing value, instead of those of pandas; empty always does. */
  readonly missing?: readonly string[];
  /** Further tables for the rows. They are held in memory, and the scan then takes one thread. */
  readonly joins?: readonly ScanJoin[];
  /** Threads that read, the main one among them; as many as there are processors by default. */
  readonly threads?: number;
  /** Only the first rows are looked at. */
  readonly maxRows?: number;
  /** Milliseconds after which no further block is begun; the blocks before are the sample. */
  readonly timeBudget?: number;
  /** Where a folder is made, and removed at the end, for what does not fit into memory; null for nowhere. */
  readonly temporaryFolder: string | null;
  /** Bytes that the uniqueness requests may take in each thread before they use the temporary folder. */
  readonly uniquenessMemory?: number;
  /** Whether the SHA-256 of every file is wanted. */
  readonly digests?: boolean;
  /** Milliseconds of some clock, for the time budget and the time left. */
  readonly now: () => number;
  readonly progress?: (progress: ScanProgress) => void;
  readonly signal?: AbortSignal;
  /** Bytes of a block: other than the default only in tests, since figures depend on it in their last digits. */
  readonly blockBytes?: number;
}

export type ScanOutcome =
  | {
      readonly kind: "profile";
      readonly profile: Profile;
      readonly files: readonly ScannedTableFile[];
      /** In the order of the joins asked for. */
      readonly joins: readonly JoinOutcome[];
    }
  | { readonly kind: "unreadable"; readonly finding: UnreadableData };

/** Below this a worker costs more than it brings. */
const bytesForWorkers = 16 * 1024 * 1024;
const defaultUniquenessMemory = 24 * 1024 * 1024;
/** One to find out about JSON objects over several lines, one about types, one that settles them, and one to spare. */
const mostPasses = 4;

/**
 * Answers a request about files that are one table, in memory that does not grow with them.
 *
 * Plain CSV, TSV and JSON Lines are read by blocks of 4 MiB and Parquet by row groups, on several threads; compressed
 * text, JSON arrays and Arrow from their beginning. The answer has the same bytes whatever the number of threads. What
 * is wrong with the files is a finding, the first in the order of the files and their lines.
 *
 * A column's type is guessed from some places of the table. Where the guess was wrong all is read once more.
 *
 * @throws UserError where the request cannot be answered whatever the data; the signal's reason where it was aborted
 */
export async function scanFiles(
  request: ProfileRequest,
  sources: readonly SourceFile[],
  options: ScanOptions,
): Promise<ScanOutcome> {
  const missing = options.missing ?? defaultMissing;
  const blockBytes = options.blockBytes ?? defaultBlockBytes;
  let opened: OpenedScan;
  try {
    opened = await openScan(sources, options.format ?? "auto", missing, blockBytes);
  } catch (error) {
    if (error instanceof UserError && error.location !== undefined)
      return {
        kind: "unreadable",
        finding: { sentence: error.message, location: error.location, fix: error.fix ?? null },
      };
    throw error;
  }
  const joins = await openJoins(options.joins ?? [], opened.layout, missing, blockBytes);
  const digests: Digest[] = [];
  const spillFolder =
    options.temporaryFolder === null || request.uniqueness.length === 0
      ? null
      : await mkdtemp(join(options.temporaryFolder, "modelgate-scan-"));
  try {
    if (options.digests === true) for (const source of sources) digests.push(startDigest(source));
    const found = await passes(request, opened, joins, { ...options, missing, blockBytes, spillFolder });
    if (found.kind === "unreadable") return found;
    const files: ScannedTableFile[] = [];
    for (const [index, source] of sources.entries())
      files.push({ shown: source.shown, rows: found.rows[index], sha256: (await digests[index]?.finish()) ?? null });
    digests.length = 0;
    return { kind: "profile", profile: found.profile, files, joins: found.joins };
  } finally {
    for (const digest of digests) await digest.cancel();
    if (spillFolder !== null) await rm(spillFolder, { recursive: true, force: true });
  }
}

interface PassSettings extends ScanOptions {
  readonly missing: readonly string[];
  readonly blockBytes: number;
  readonly spillFolder: string | null;
}

type Answered =
  | {
      readonly kind: "profile";
      readonly profile: Profile;
      readonly rows: readonly number[];
      readonly joins: readonly JoinOutcome[];
    }
  | Extract<ScanOutcome, { kind: "unreadable" }>;

/** Takes passes until the types of all columns are what was assumed of them. */
async function passes(
  request: ProfileRequest,
  opened: OpenedScan,
  joins: OpenedJoins,
  settings: PassSettings,
): Promise<Answered> {
  const { files } = opened;
  const { now } = settings;
  let maxRows = settings.maxRows ?? Number.POSITIVE_INFINITY;
  let { layout } = joins;
  let wholeJson = false;
  let tasks = opened.tasks(false);
  let deadline = settings.timeBudget === undefined ? Number.POSITIVE_INFINITY : now() + settings.timeBudget;
  let cut: "time-budget" | null = null;
  for (let turn = 0; turn < mostPasses; turn++) {
    const threads = joins.wirings.length > 0 ? 1 : threadsFor(tasks, settings, maxRows);
    const plan = planProfile(request, layout);
    const needs = columnNeeds(plan);
    const read = await readJoins(joins, needs, settings.missing, settings.blockBytes);
    let counts: readonly JoinCounts[] = [];
    const pass = await runOrder(
      {
        plan,
        needs: ownNeeds(needs, joins),
        files,
        tasks,
        missing: settings.missing,
        blockBytes: settings.blockBytes,
        spillFolder: settings.spillFolder === null ? null : await mkdtemp(join(settings.spillFolder, "pass-")),
        threads,
        uniquenessMemory: settings.uniquenessMemory ?? defaultUniquenessMemory,
      },
      {
        maxRows,
        deadline,
        now,
        signal: settings.signal ?? null,
        onBlock: teller(settings, files),
        before: (sums) => {
          if (read.length === 0) return sums;
          const joined = new JoinedRows(
            sums,
            read.map((join) => join.plan),
          );
          counts = joined.counts;
          return joined;
        },
      },
    );
    const linesByBlocks = !wholeJson && tasks.some((task) => task.kind === "block" && files[task.file].kind === "json");
    if (linesByBlocks && (pass.ended === "failed" || !seamsHold(pass.reports, files))) {
      wholeJson = true;
      tasks = opened.tasks(true);
      continue;
    }
    const failure = firstFailure(
      pass.reports,
      files.map((file) => file.source),
    );
    if (failure !== null) return { kind: "unreadable", finding: failure };
    if (pass.ended === "time-budget") cut = "time-budget";
    const sample = sampleOf(pass, opened, cut);
    const outcome = pass.finish(sample);
    if (outcome.kind === "profile") {
      const { profile } = outcome;
      const met: JoinOutcome[] = [];
      for (const [index, join] of read.entries())
        met.push(await joinOutcome(join, counts[index], pass.reports, settings.digests === true));
      return { kind: "profile", profile, rows: rowsOfFiles(pass.reports, files.length), joins: met };
    }
    layout = layout.map((column, slot) => ({ ...column, type: outcome.types[slot] }));
    // The same rows again, however long that takes.
    if (tasks.some((task) => task.kind === "file")) {
      if (cut !== null) maxRows = pass.reports.reduce((rows, report) => rows + report.rows, 0);
    } else {
      tasks = tasks.slice(0, pass.taken);
    }
    deadline = Number.POSITIVE_INFINITY;
  }
  throw new Error("the types of the columns did not settle");
}

/** One thread where it matters which rows are read first, or where there is little to read. */
function threadsFor(tasks: readonly ScanTask[], settings: PassSettings, maxRows: number): number {
  const wholeFiles = tasks.some((task) => task.kind === "file");
  if (maxRows !== Number.POSITIVE_INFINITY || (settings.timeBudget !== undefined && wholeFiles)) return 1;
  const bytes = tasks.reduce((sum, task) => sum + task.bytes, 0);
  const wanted = settings.threads ?? (bytes < bytesForWorkers ? 1 : availableParallelism());
  return hasWorkers() ? Math.max(1, Math.min(wanted, tasks.length)) : 1;
}

/** Adds the blocks up and tells how far the scan has come. */
function teller(settings: PassSettings, files: OpenedScan["files"]): (report: BlockReport) => void {
  const { progress, now } = settings;
  if (progress === undefined) return () => undefined;
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const started = now();
  let rows = 0;
  let bytes = 0;
  return (report) => {
    rows += report.rows;
    bytes += report.bytes;
    const share = total === 0 ? 1 : Math.min(1, bytes / total);
    const seconds = (now() - started) / 1000;
    const secondsLeft = share > 0 && seconds > 0 ? (seconds * (1 - share)) / share : null;
    progress({ rows, bytes: Math.min(total, Math.round(bytes)), share, secondsLeft });
  };
}

function sampleOf(pass: Pass, opened: OpenedScan, cut: "time-budget" | null): TableSample | null {
  const { files } = opened;
  const rows = pass.reports.reduce((sum, report) => sum + report.rows, 0);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const read = pass.reports.reduce((sum, report) => sum + report.bytes, 0);
  if (cut === null && pass.ended !== "max-rows") return null;
  const last = pass.reports.at(-1);
  if (cut === null && (opened.rows === rows || (last?.goesOn === false && last.file === files.length - 1))) return null;
  // How many bytes of a packed file some of its rows take is not known.
  const packed = cut === null && last !== undefined && files[last.file].compression !== "none";
  const share = total === 0 || read === 0 || packed ? null : Math.min(1, read / total);
  return { reason: cut ?? "max-rows", of: opened.rows, share };
}

function rowsOfFiles(reports: readonly BlockReport[], files: number): number[] {
  const rows = new Array<number>(files).fill(0);
  for (const report of reports) rows[report.file] += report.rows;
  return rows;
}
