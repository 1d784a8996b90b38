import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { type Checkpoint, readCheckpoint } from "../../expectations/checkpoint.ts";
import { type CheckpointData, chooseBatchFile } from "../../expectations/checkpoint-data.ts";
import { expectationKinds } from "../../expectations/expectation-kinds.ts";
import type { ProjectFiles } from "../../expectations/project-files.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Services } from "../gate.ts";
import { inputFile, type OpenedSuite } from "./suites.ts";

/** A checkpoint's suites, and the one table that they are about. */
export interface OpenedCheckpoint {
  readonly suites: readonly OpenedSuite[];
  /** As the input `data` would say it; null where the input says it. */
  readonly data: readonly string[] | null;
}

/**
 * Reads a checkpoint of a Great Expectations project: `gx/#nightly`, or `gx/` for its only one. Where `data` was given,
 * all its suites are held to that; else to the one table that its validations name.
 */
export async function openCheckpoint(
  address: string,
  data: readonly string[],
  services: Pick<Services, "places">,
): Promise<OpenedCheckpoint> {
  const at = address.lastIndexOf("#");
  const folder = (at < 0 ? address : address.slice(0, at)).replace(/\/+$/, "") || ".";
  const name = at < 0 ? null : address.slice(at + 1).trim() || null;
  const placed = await services.places.allFiles(folder, "checkpoint");
  const root = rootOf(placed, folder);
  const byPath = new Map(placed.map((file) => [file.shown.slice(root.length), file]));
  const checkpoint = await readCheckpoint(projectFiles(byPath, root), name);
  const suites: OpenedSuite[] = [];
  for (const { suite } of checkpoint.validations) {
    const file = byPath.get(suite.path.slice(root.length));
    if (file === undefined) throw new Error(`the suite ${suite.path} is no file of the project`);
    suites.push({
      kind: "great-expectations",
      suite,
      kinds: expectationKinds,
      missingValues: null,
      file: await inputFile(file, "suite"),
    });
  }
  return { suites, data: data.length > 0 ? null : await dataOf(checkpoint, folder, services) };
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

async function dataOf(
  checkpoint: Checkpoint,
  folder: string,
  services: Pick<Services, "places">,
): Promise<readonly string[]> {
  const tables = new Map<string, CheckpointData>();
  for (const { data } of checkpoint.validations) tables.set(JSON.stringify(data), data);
  const [only, ...others] = tables.values();
  if (only === undefined || others.length > 0) {
    throw new UserError(
      `checkpoint: ${checkpoint.name} validates ${tables.size} different tables; give each a step of its own with the input data`,
      { title: "Input data", fix: "data: data/train.csv" },
    );
  }
  // Great Expectations runs where its project folder lies.
  const home = posix.dirname(folder);
  switch (only.kind) {
    case "file":
      return [posix.join(home, only.path)];
    case "table":
      return [only.table];
    case "query":
      return [only.query];
    case "folder": {
      const base = posix.join(home, only.base);
      const files = await services.places.allFiles(base, "checkpoint");
      const [first] = files;
      const prefix = base === "." ? "" : `${base.replace(/\/+$/, "")}/`;
      const chosen = chooseBatchFile(
        only,
        files.map(({ shown }) => shown.slice(prefix.length)),
      );
      if (chosen === null || first === undefined) {
        throw new UserError(`checkpoint: no file of ${base} matches ${only.pattern}`, { title: "Input checkpoint" });
      }
      return [`${prefix}${chosen}`];
    }
  }
}
