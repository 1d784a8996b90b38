import { type Location, UserError } from "../../errors/user-error.ts";
import type { InputFile } from "../../gate/report.ts";
import { dvcMd5 } from "../../places/dvc.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { RowPlace } from "../../profile/profile.ts";
import { scanFiles } from "../../profile/scan/scan-files.ts";
import type { ScannedTableFile } from "../../profile/scan/scanned-file.ts";
import { openTable } from "../../table/open-table.ts";
import type { Format } from "../../table/table.ts";
import type { Services } from "../gate.ts";
import { type DataTable, UnreadableData } from "./data-table.ts";
import { type JoinSettings, joinNotes, openJoinedTables } from "./joined-tables.ts";
import { progressLog } from "./progress-log.ts";

export interface ScanSettings {
  readonly format: Format | "auto";
  /** Tokens that stand for a missing value, where a suite names them. */
  readonly missing: readonly string[] | null;
  readonly maxRows: number | null;
  /** Milliseconds. */
  readonly timeBudget: number | null;
  readonly joins: JoinSettings;
  /** What the files are, for provenance: `data`, `reference`, `baseline`. */
  readonly role: string;
}

/**
 * Files as one table, looked at by the embedded scan.
 *
 * @throws UnreadableData where they are no table
 */
export async function openEmbedded(
  files: readonly PlacedFile[],
  settings: ScanSettings,
  services: Services,
): Promise<DataTable> {
  const { columnNames } = await reading(() =>
    openTable(files, { format: settings.format, ...(settings.missing === null ? {} : { missing: settings.missing }) }),
  );
  const joined = await openJoinedTables(settings.joins, columnNames, settings.role, services);
  let scanned: readonly ScannedTableFile[] | null = null;
  const joinedFiles: InputFile[] = [];
  const notes: string[] = [];
  const locate = ({ file, line }: RowPlace): Location | null => {
    const found = file === null ? undefined : files[file];
    if (found === undefined) return null;
    return line === null ? { path: found.shown } : { path: found.shown, line };
  };
  return {
    columnNames: [...new Set([...columnNames, ...joined.flatMap((table) => table.columnNames)])],
    sql: false,
    notes,
    async answer(request) {
      const outcome = await scanFiles(request, files, {
        format: settings.format,
        ...(settings.missing === null ? {} : { missing: settings.missing }),
        joins: joined.map(({ join }) => join),
        ...(settings.maxRows === null ? {} : { maxRows: settings.maxRows }),
        ...(settings.timeBudget === null ? {} : { timeBudget: settings.timeBudget }),
        temporaryFolder: request.uniqueness.length === 0 ? null : await services.newFolder(),
        digests: scanned === null,
        now: services.now,
        progress: progressLog(settings.role, services),
      });
      if (outcome.kind === "unreadable") {
        throw new UnreadableData(outcome.finding.sentence, outcome.finding.location, outcome.finding.fix);
      }
      if (scanned === null) {
        const { rows } = outcome.profile;
        notes.push(...joinNotes(outcome.joins, joined, rows, settings.joins.allow, locate));
        for (const [index, table] of joined.entries())
          joinedFiles.push(
            ...(await describeFiles(table.files, outcome.joins[index]?.files ?? [], "join", services.workspace)),
          );
      }
      scanned ??= outcome.files;
      return { profile: outcome.profile, refused: new Map() };
    },
    countRows: () => Promise.reject(new Error("files answer no SQL")),
    locate,
    describe: async () => [
      ...(await describeFiles(files, scanned ?? [], settings.role, services.workspace)),
      ...joinedFiles,
    ],
  };
}

async function describeFiles(
  files: readonly PlacedFile[],
  scanned: readonly ScannedTableFile[],
  role: string,
  workspace: string,
): Promise<InputFile[]> {
  return Promise.all(
    files.map(async (file, index): Promise<InputFile> => {
      const md5 = await dvcMd5(file.absolute, workspace);
      return {
        path: file.shown,
        place: file.place,
        sha256: scanned[index]?.sha256 ?? "",
        ...(file.version === undefined ? {} : { version: file.version }),
        ...(md5 === null ? {} : { dvcMd5: md5 }),
        ...(scanned[index] === undefined ? {} : { rows: scanned[index].rows }),
        role,
      };
    }),
  );
}

/** What is wrong with the files themselves is a finding. */
async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UnreadableData(error.message, error.location ?? null, error.fix ?? null);
  }
}
