/** What is wrong with a file: the line, counted from 0 at the first record of its block, or null, and a sentence. */
export interface ScanFailure {
  readonly line: number | null;
  /** A whole sentence without the file's name. */
  readonly sentence: string;
}
