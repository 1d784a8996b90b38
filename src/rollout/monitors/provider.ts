import type { Arm, Instant, Reading } from "../look.ts";

/** One name to be read: its query in the monitor's language with `{{arm}}`, `{{window}}`, `{{namespace}}`, `{{name}}` filled in. */
export interface MonitorQuery {
  readonly name: string;
  /** Whether one number is asked for or the values of the window. */
  readonly kind: "value" | "samples";
  /** For a file the key, which is the name. */
  readonly query: string;
}

/** What one look asks of one arm: every query over the window `(start, end]`. */
export interface MonitorRequest {
  readonly arm: Arm;
  readonly start: Instant;
  readonly end: Instant;
  readonly queries: readonly MonitorQuery[];
}

/** A source of figures. A new one is one file that makes one of these, and one line in `providers.ts`. */
export interface Monitor {
  /**
   * A reading for every query, by name. What is missing, stale, not a number or refused is a `Reading` of its own and
   * is not thrown; a UserError is thrown only where the settings can never work.
   */
  read(request: MonitorRequest): Promise<ReadonlyMap<string, Reading>>;
}
