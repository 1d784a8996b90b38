import type { Arm, Instant, Reading } from "../look.ts";
import type { RolloutReach } from "../reach.ts";

/**
 * One name to be read: its query in the monitor's language. Templates such as `{{arm}}` still stand in it: the monitor
 * fills them, since only it knows how its language is quoted.
 */
export interface MonitorQuery {
  readonly name: string;
  /** Whether one number is asked for or the values of the window. */
  readonly kind: "value" | "samples";
  /** For a file the key, which is the name. */
  readonly query: string;
  /**
   * How a file's recorded windows become one value: counts add, gauges take the last. Other monitors are asked for the
   * whole window and do not need it. `last` where absent.
   */
  readonly combine?: "sum" | "last";
}

/** What one look asks of one arm: every query over the window `(start, end]`. */
export interface MonitorRequest {
  readonly arm: Arm;
  /** What the router calls this arm, for `{{arm}}`; where absent or null `{{arm}}` is `stable` or `canary`. */
  readonly version?: string | null;
  /** What the router calls the other arm: a series that carries this name is of the wrong arm. */
  readonly otherVersion?: string | null;
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

/** What is asked of a monitor that keeps the past: windows of one length, one after the other. */
export interface RangeRequest {
  readonly arm: Arm;
  readonly version?: string | null;
  readonly otherVersion?: string | null;
  /** The end of the first window, and of the last at the latest. */
  readonly first: Instant;
  readonly last: Instant;
  /** Milliseconds: the length of each window and the distance of their ends. */
  readonly every: number;
  readonly queries: readonly MonitorQuery[];
}

/** A monitor that can be asked for the past. */
export interface PastMonitor extends Monitor {
  /** For every window by its end, in order, what `read` says of it; a window without data is there, with absences. */
  readRange(
    request: RangeRequest,
  ): Promise<readonly { readonly end: Instant; readonly readings: ReadonlyMap<string, Reading> }[]>;
}

/** What the inputs say of a monitor. */
export interface MonitorSettings {
  /** The input `monitor-url`; null where none was given. */
  readonly url: string | null;
  /** The input `monitor-token`; null where none was given. The shell masks it. */
  readonly token: string | null;
  /** For `{{namespace}}` and `{{name}}`: the target's; null where the target has none. */
  readonly namespace: string | null;
  readonly name: string | null;
  /** Milliseconds that one request or command may take. */
  readonly timeLimit: number;
}

/** One kind of monitor. A new one is one file that makes one of these, and one line in `providers.ts`. */
export interface MonitorProvider {
  /**
   * A monitor, or one that keeps the past. Asks nothing yet.
   *
   * @throws UserError for settings that this monitor cannot use
   */
  open(settings: MonitorSettings, reach: MonitorReach): Monitor | PastMonitor;
}

/** What a monitor may touch of the world. */
export interface MonitorReach extends RolloutReach {
  /** Splits a command's line into words, as a shell does and without one; refuses in the rest of a sentence. */
  words(
    line: string,
  ):
    | { readonly kind: "words"; readonly words: readonly string[] }
    | { readonly kind: "refused"; readonly reason: string };
}
