import type { SourceFile } from "../table/table.ts";

/** A file that a place has put within reach, with what provenance records of it. */
export interface PlacedFile extends SourceFile {
  /** The place's name: `workspace`, later `git`, `artifact`, … */
  readonly place: string;
  /** What the place itself calls this version (a commit, an artifact id), where it has versions. */
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
  /** All table files the address stands for, sorted by name; a folder or glob is expanded. Throws a UserError for none. */
  files(request: PlaceRequest): Promise<PlacedFile[]>;
  /** Every file the address stands for, whatever its kind: for digests of models. */
  allFiles(request: PlaceRequest): Promise<PlacedFile[]>;
}
