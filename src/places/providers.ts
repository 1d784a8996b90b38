import { existsSync } from "node:fs";
import { isAbsolute, join, posix } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { abfss } from "./abfss.ts";
import { artifactPlace } from "./artifact.ts";
import { refusePointer, refuseWrongContent } from "./content.ts";
import { gitPlace } from "./git.ts";
import { gs } from "./gs.ts";
import { objectStorePlace } from "./object-store.ts";
import type { Place, PlacedFile, Reach } from "./provider.ts";
import { releasePlace } from "./release.ts";
import { type PlacedReport, readReport } from "./report.ts";
import { s3 } from "./s3.ts";
import { workspacePlace } from "./workspace.ts";

interface Roots {
  readonly workspace: string;
  readonly workingDirectory: string;
  /** Absolute path of the working directory. */
  readonly cwd: string;
}

/** Every place beyond the workspace, by the prefix that names it. A new one is one line here. */
const providers: Readonly<Record<string, (roots: Roots, reach: Reach) => Place>> = {
  "git:": ({ workspace, workingDirectory }, reach) => gitPlace(workspace, workingDirectory, reach),
  "artifact:": (_roots, reach) => artifactPlace(reach),
  "release:": (_roots, reach) => releasePlace(reach),
  "s3://": ({ cwd }, reach) => objectStorePlace(s3, cwd, reach),
  "gs://": ({ cwd }, reach) => objectStorePlace(gs, cwd, reach),
  "abfss://": ({ cwd }, reach) => objectStorePlace(abfss, cwd, reach),
};

/** Every place of the interface that this version does not read yet, by the prefix that names it. */
const comingLater = ["mlflow:"] as const;

const reportPrefix = "report:";

const allowed = `paths, globs and file:PATH in the workspace, git:REF:PATH, artifact:NAME/FILE, release:TAG/ASSET, s3://, gs:// and abfss://`;

/** What a line that may name rows or figures stands for. */
export type PlacedRowsOrReport =
  | { readonly kind: "rows"; readonly files: readonly PlacedFile[] }
  | { readonly kind: "report"; readonly report: PlacedReport };

/** A model that was put within reach: its files, and the one path that a program can be given for it. */
export interface PlacedModel {
  /** Absolute path of the file, or of the folder where the model is a folder. */
  readonly path: string;
  readonly files: readonly PlacedFile[];
}

/** All the places a path input may name. */
export interface Places {
  /** The table files that the lines of a path input stand for, in the order of the lines. */
  files(lines: readonly string[], origin: string): Promise<PlacedFile[]>;
  /** Every file below one address: for the digest of a model. */
  allFiles(line: string, origin: string): Promise<PlacedFile[]>;
  /** A model, file or folder, for a command to read. */
  model(line: string, origin: string): Promise<PlacedModel>;
  /** An earlier gate's report; the line is `report:` and any place of one file. */
  report(line: string, origin: string): Promise<PlacedReport>;
  /** What a champion may be: rows, or with `report:` an earlier report's figures. */
  rowsOrReport(lines: readonly string[], origin: string): Promise<PlacedRowsOrReport>;
}

/**
 * The places of one run, rooted at its checkout.
 *
 * @param reach what places beyond the checkout may touch; null where only the workspace may be read
 */
export function createPlaces(workspace: string, workingDirectory: string, reach: Reach | null = null): Places {
  const cwd = posix.isAbsolute(workingDirectory) ? workingDirectory : posix.join(workspace, workingDirectory);
  const inWorkspace = workspacePlace(workspace, workingDirectory, reach);
  const made = new Map<string, Place>();

  function placeOf(line: string, origin: string): { place: Place; address: string } {
    const later = comingLater.find((prefix) => line.startsWith(prefix));
    if (later !== undefined) {
      throw new UserError(
        `${origin}: ${line} names a place (${later}) that this version does not read; allowed are ${allowed}`,
        { title: "Place not available" },
      );
    }
    if (line.startsWith(reportPrefix)) {
      throw new UserError(
        `${origin}: ${line} names an earlier gate report, which holds figures and no rows; only champion takes one`,
        { title: "Report instead of rows" },
      );
    }
    const found = Object.entries(providers).find(([prefix]) => line.startsWith(prefix));
    if (found === undefined) {
      if (line.startsWith("file:")) return { place: inWorkspace, address: line.slice("file:".length) };
      refuseUnknownPlace(line, origin, cwd);
      return { place: inWorkspace, address: line };
    }
    const [prefix, make] = found;
    if (reach === null) {
      throw new UserError(
        `${origin}: ${line} names another place (${prefix}); ${origin} is read in the workspace only`,
        {
          title: "Place not available",
        },
      );
    }
    const place = made.get(prefix) ?? make({ workspace, workingDirectory, cwd }, reach);
    made.set(prefix, place);
    return { place, address: line.slice(prefix.length) };
  }

  async function files(lines: readonly string[], origin: string): Promise<PlacedFile[]> {
    const found: PlacedFile[] = [];
    for (const line of lines) {
      const { place, address } = placeOf(line, origin);
      const placed = await place.files({ origin, address });
      for (const file of placed) await refuseWrongContent(file, origin);
      found.push(...placed);
    }
    const twice = found.find((file, index) => found.findIndex((other) => other.absolute === file.absolute) !== index);
    if (twice !== undefined) {
      throw new UserError(`${origin}: ${twice.shown} is named twice, so its rows would count twice`, {
        title: "File named twice",
        location: { path: twice.shown },
      });
    }
    return found;
  }

  async function allFiles(line: string, origin: string): Promise<PlacedFile[]> {
    const { place, address } = placeOf(line, origin);
    const found = await place.allFiles({ origin, address });
    for (const file of found) await refusePointer(file, origin);
    return found;
  }

  async function report(line: string, origin: string): Promise<PlacedReport> {
    const address = line.startsWith(reportPrefix) ? line.slice(reportPrefix.length) : line;
    const found = await allFiles(address, origin);
    const [file] = found;
    if (file === undefined || found.length > 1) {
      throw new UserError(`${origin}: ${line} stands for ${found.length} files, and one report is needed`, {
        title: "Not a gate report",
      });
    }
    return readReport(file, origin);
  }

  return {
    files,
    allFiles,
    report,
    async model(line, origin) {
      const found = await allFiles(line, origin);
      return { path: modelPath(found, line), files: found };
    },
    async rowsOrReport(lines, origin) {
      const [first, ...others] = lines;
      if (first === undefined || !lines.some((line) => line.startsWith(reportPrefix))) {
        return { kind: "rows", files: await files(lines, origin) };
      }
      if (others.length > 0) {
        throw new UserError(`${origin}: a report stands alone, and ${lines.length} lines were given`, {
          title: "Report beside rows",
        });
      }
      return { kind: "report", report: await report(first, origin) };
    },
  };
}

/**
 * A line that begins like a place and is none is a slip of the pen, not a file that is not there yet: that would let a
 * misspelt champion pass as the first one. A file of such a name is a file.
 */
function refuseUnknownPlace(line: string, origin: string, cwd: string): void {
  const scheme = /^[A-Za-z][\w+.-]*:/.exec(line)?.[0];
  if (scheme !== undefined && !isAbsolute(line) && !existsSync(join(cwd, line))) {
    throw new UserError(`${origin}: ${line} names a place "${scheme}" that there is not; allowed are ${allowed}`, {
      title: "Unknown place",
    });
  }
  const unexpanded = /\$\{\{.*?\}\}|\$\{?\w+\}?/.exec(line)?.[0];
  if (unexpanded !== undefined && !existsSync(join(cwd, line))) {
    throw new UserError(
      `${origin}: ${line} holds ${unexpanded}, which nothing has replaced; in a workflow write \${{ env.NAME }}`,
      { title: "Variable not replaced" },
    );
  }
}

/** The file, where the address names one; else the deepest folder that holds all of them. */
function modelPath(files: readonly PlacedFile[], line: string): string {
  const paths = files.map((file) => file.absolute.replaceAll("\\", "/"));
  const [first = ""] = paths;
  const address = line.replace(/\/+$/, "").replace(/^(artifact:.*)@.*$/, "$1");
  if (files.length === 1 && posix.basename(first) === (address.split(/[/:]/).at(-1) ?? "")) return first;
  let folder = posix.dirname(first);
  while (!paths.every((path) => path.startsWith(folder === "/" ? "/" : `${folder}/`))) folder = posix.dirname(folder);
  return folder;
}
