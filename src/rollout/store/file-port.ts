/** What the file store may do on this machine; every path is absolute. */
export interface StateFiles {
  /** The text of a file; null where there is none. */
  read(path: string): Promise<string | null>;
  /** Replaces a file in one step, so that a reader finds the old text or the new, and what is new survives a crash. */
  replace(path: string, text: string): Promise<void>;
  /** Makes a file that is not there yet; false where it is there already. */
  create(path: string, text: string): Promise<boolean>;
  /** A file that is gone already is no failure. */
  remove(path: string): Promise<void>;
  /** Name of this machine. */
  readonly host: string;
  /** Number of this process. */
  readonly process: number;
  /** Whether a process of this machine is running. */
  isRunning(process: number): boolean;
}
