import type { SourceFile } from "../table/table.ts";
import type { GitHubPort } from "./github-port.ts";
import type { RunProgram } from "./program.ts";

/** A file that a place has put within reach, with what provenance records of it. */
export interface PlacedFile extends SourceFile {
  /** The place's name: `workspace`, `git`, `artifact`, `release`, `s3`, `gs`, `abfss`. */
  readonly place: string;
  /** What the place itself calls this version (a commit, an artifact's id, an object's version), where it has versions. */
  readonly version?: string;
}

/** What is being asked for, so that a message can name it. */
export interface PlaceRequest {
  /** The input, or the configuration file's line, that named the path: `predictions`. */
  readonly origin: string;
  /** The path, glob or address without the place's prefix. */
  readonly address: string;
}

/** One kind of place. A new place is one file that makes one of these, and one line in `providers.ts`. */
export interface Place {
  /**
   * All table files the address stands for, sorted by name; a folder or glob is expanded. Throws a UserError for
   * none, a `MissingFile` where the place was reached and does not have it.
   */
  files(request: PlaceRequest): Promise<PlacedFile[]>;
  /** Every file the address stands for, whatever its kind: for digests of models. */
  allFiles(request: PlaceRequest): Promise<PlacedFile[]>;
}

/** What places beyond the checkout may touch of the world; made once by the shell. */
export interface Reach {
  /** The pull request's base; null for what the run does not know. */
  readonly base: { readonly commit: string | null; readonly branch: string | null };
  /** Null where GitHub cannot be asked: no run of GitHub, or no token. */
  readonly github: GitHubPort | null;
  readonly runProgram: RunProgram;
  /** Makes a new folder for downloads that nobody else can read (mode 0700), and that is gone after the run. */
  newFolder(): Promise<string>;
}
