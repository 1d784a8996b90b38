/** One run of kubectl, a cloud's command line or a command of the user's: an argument array, never a shell's line. */
export interface CommandRequest {
  readonly program: string;
  readonly args: readonly string[];
  /** What it reads on standard input; nothing where absent. */
  readonly input?: string;
  /** Milliseconds; then the program and everything that it started are killed. */
  readonly timeLimit: number;
}

/** How a command ended; `stderr` holds the last lines. */
export type CommandResult =
  | { readonly outcome: "exited"; readonly code: number; readonly stdout: string; readonly stderr: readonly string[] }
  | { readonly outcome: "killed"; readonly signal: string; readonly stderr: readonly string[] }
  | { readonly outcome: "timed-out"; readonly stderr: readonly string[] }
  | { readonly outcome: "not-found" };

export type RunCommand = (request: CommandRequest) => Promise<CommandResult>;
