import type { Log } from "../gates/gate.ts";

/** An annotation on the run's page, at most ten of each kind a step. */
export interface StepAnnotation {
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

/**
 * Where a gate runs: a step of a workflow, or a terminal. The shell says everything through it, so that both tell
 * the same and tests need no runner. Every text it is given has been made safe for a log already.
 */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the checkout, which no path input may leave. */
  readonly workspace: string;
  /** Where the report lies unless the input says otherwise. */
  readonly temporaryFolder: string;
  readonly log: Log;
  /** Shows the verdict and its figures to whoever reads the log. */
  present(text: { readonly terminal: (options: { colour: boolean; width: number }) => string }): void;
  annotate(kind: "error" | "warning" | "notice", annotation: StepAnnotation): void;
  writeSummary(markdown: string): Promise<void>;
  setOutput(name: string, value: string): void;
  /** Keeps a text for the action's own post step; where there is none, nothing happens. */
  saveState(name: string, value: string): void;
  maskSecret(secret: string): void;
}
