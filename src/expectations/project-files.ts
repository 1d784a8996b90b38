/** A Great Expectations project folder, read by paths relative to it and with `/`. */
export interface ProjectFiles {
  /** The text of a file; null where there is none. */
  read(path: string): Promise<string | null>;
  /** The files below a folder, relative to the project; empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** How messages name a file of the project. */
  shown(path: string): string;
}
