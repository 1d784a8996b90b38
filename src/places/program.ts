/** One run of a program: an argument array, never a shell's line. */
export interface ProgramRequest {
  readonly program: string;
  readonly args: readonly string[];
  /** Absolute path of the folder to run in. */
  readonly cwd: string;
  /** What it reads on standard input; nothing where absent. */
  readonly input?: string;
  /** Milliseconds; then the program and everything that it started are killed. */
  readonly timeLimit: number;
  /** A file that standard output is written to instead of being kept. */
  readonly outputFile?: string;
}

/** How a program ended. `stdout` is cut at 16 MiB; `stderr` holds the last lines. */
export type ProgramResult =
  | { readonly outcome: "exited"; readonly code: number; readonly stdout: string; readonly stderr: readonly string[] }
  | { readonly outcome: "killed"; readonly signal: string; readonly stderr: readonly string[] }
  | { readonly outcome: "timed-out"; readonly stderr: readonly string[] }
  | { readonly outcome: "not-found" };

export type RunProgram = (request: ProgramRequest) => Promise<ProgramResult>;
