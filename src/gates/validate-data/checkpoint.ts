import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import type { EngineName } from "../../engines/engine-name.ts";
import { UserError } from "../../errors/user-error.ts";
import { readCheckpoint } from "../../expectations/checkpoint.ts";
import { type CheckpointData, chooseBatchFile } from "../../expectations/checkpoint-data.ts";
import { expectationKinds } from "../../expectations/expectation-kinds.ts";
import type { ProjectFiles } from "../../expectations/project-files.ts";
import type { Suite } from "../../expectations/suite.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Services } from "../gate.ts";
import { inputFile, type OpenedSuite } from "./suites.ts";

/** A table that a checkpoint validates, as the input `data` would say it, with its suites. */
export interface CheckpointTable {
  readonly data: readonly string[];
  readonly suites: readonly OpenedSuite[];
}

export interface OpenedCheckpoint {
  /** At least one. */
  readonly tables: readonly CheckpointTable[];
  readonly notes: readonly string[];
}

/**
 * Reads a checkpoint of a Great Expectations project: `gx/#nightly`, or `gx/` for its only one. Where `data` was given,
 * the validations of that very data are run, or all of them on it where none names it; else each on its own table.
 */
export async function openCheckpoint(
  address: string,
  data: readonly string[],
  engine: EngineName | "embedded",
  services: Pick<Services, "places">,
): Promise<OpenedCheckpoint> {
  const at = address.lastIndexOf("#");
  const folder = (at < 0 ? address : address.slice(0, at)).replace(/\/+$/, "") || ".";
  const name = at < 0 ? null : address.slice(at + 1).trim() || null;
  const placed = await services.places.allFiles(folder, "checkpoint");
  const root = rootOf(placed, folder);
  const byPath = new Map(placed.map((file) => [file.shown.slice(root.length), file]));
  const checkpoint = await readCheckpoint(projectFiles(byPath, root), name);
  const tables = new Map<string, { data: readonly string[]; suites: OpenedSuite[] }>();
  for (const validation of checkpoint.validations) {
    if (data.length === 0) refuseOtherEngine(validation.data, engine);
    const lines = await dataLines(validation.data, folder, data.length > 0, services);
    const known = tables.get(lines.join("\n")) ?? { data: lines, suites: [] };
    known.suites.push(await openedSuite(validation.suite, byPath, root));
    tables.set(lines.join("\n"), known);
  }
  if (data.length === 0) return { tables: [...tables.values()], notes: [] };
  const given = tables.get(data.map((line) => posix.normalize(line)).join("\n"));
  if (given === undefined)
    return { tables: [{ data, suites: [...tables.values()].flatMap(({ suites }) => suites) }], notes: [] };
  const others = [...tables.values()].filter((table) => table !== given);
  return {
    tables: [{ data, suites: given.suites }],
    notes: others.map(
      (table) => `checkpoint ${checkpoint.name}: ${table.data.join(", ")} is not the input data, and was not validated`,
    ),
  };
}

async function openedSuite(suite: Suite, byPath: ReadonlyMap<string, PlacedFile>, root: string): Promise<OpenedSuite> {
  const file = byPath.get(suite.path.slice(root.length));
  if (file === undefined) throw new Error(`the suite ${suite.path} is no file of the project`);
  const read = await inputFile(file, "suite");
  return { kind: "great-expectations", suite, kinds: expectationKinds, missingValues: null, file: read };
}

/** Where the project's configuration lies, as messages name its files. */
function rootOf(placed: readonly PlacedFile[], folder: string): string {
  const configuration = placed
    .filter(({ shown }) => /(^|\/)great_expectations\.yml$/.test(shown))
    .sort((a, b) => a.shown.length - b.shown.length)[0];
  if (configuration === undefined) {
    throw new UserError(
      `checkpoint: ${folder} holds no great_expectations.yml, so it is no Great Expectations project`,
      {
        title: "Input checkpoint",
      },
    );
  }
  return configuration.shown.slice(0, -"great_expectations.yml".length);
}

function projectFiles(byPath: ReadonlyMap<string, PlacedFile>, root: string): ProjectFiles {
  return {
    async read(path) {
      const file = byPath.get(posix.normalize(path));
      return file === undefined ? null : readFile(file.absolute, "utf8");
    },
    async list(folder) {
      const below = posix.normalize(folder).replace(/\/*$/, "/");
      return [...byPath.keys()].filter((path) => path.startsWith(below)).sort();
    },
    shown: (path) => `${root}${posix.normalize(path)}`,
  };
}

/** A table lies in an engine and a file does not: a checkpoint of both kinds takes a run for each. */
function refuseOtherEngine(data: CheckpointData, engine: EngineName | "embedded"): void {
  const inEngine = data.kind === "table" || data.kind === "query";
  if (inEngine === (engine !== "embedded")) return;
  const what =
    data.kind === "table"
      ? `the table ${data.table}`
      : data.kind === "query"
        ? "a query"
        : data.kind === "file"
          ? `the file ${data.path}`
          : `files of ${data.base}`;
  const cure = inEngine
    ? "name the engine that holds it, with its connection"
    : "name the engine's table with the input data, or leave engine out";
  throw new UserError(`checkpoint: it validates ${what}, and engine is \`${engine}\`; ${cure}`, {
    title: "Input checkpoint",
  });
}

/** Great Expectations runs where its project folder lies. */
async function dataLines(
  data: CheckpointData,
  folder: string,
  mayBeAbsent: boolean,
  services: Pick<Services, "places">,
): Promise<readonly string[]> {
  const home = posix.dirname(folder);
  switch (data.kind) {
    case "file":
      return [posix.join(home, data.path)];
    case "table":
      return [data.table];
    case "query":
      return [data.query];
    case "folder": {
      const base = posix.join(home, data.base).replace(/\/+$/, "");
      const prefix = base === "." ? "" : `${base}/`;
      const pattern = `${prefix}${data.pattern}`;
      const files = await services.places.allFiles(base, "checkpoint").catch((error: unknown) => {
        if (mayBeAbsent && error instanceof UserError) return [];
        throw error;
      });
      const chosen = chooseBatchFile(
        data,
        files.map(({ shown }) => shown.slice(prefix.length)),
      );
      if (chosen !== null) return [`${prefix}${chosen}`];
      if (mayBeAbsent) return [pattern];
      throw new UserError(`checkpoint: no file of ${base} matches ${data.pattern}`, { title: "Input checkpoint" });
    }
  }
}
