import type { ArtifactRequest } from "./artifact.ts";
import type { CheckRunFace } from "./check-run.ts";
import { type Connection, defaultTiming } from "./client.ts";
import type { GitHubContext } from "./context.ts";
import type { SectionCodec } from "./section-codec.ts";

/** `auto` publishes where the event and the token allow; `true` says so plainly where they do not; `false` calls nothing. */
export type Setting = "auto" | "true" | "false";

export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface PublishLog {
  debug(message: string): void;
  notice(message: string): void;
}

export interface PublishRequest<S> {
  readonly connection: Connection;
  readonly context: GitHubContext;
  readonly section: S;
  readonly checkRun: CheckRunFace;
  readonly settings: {
    readonly comment: Setting;
    readonly checkRun: Setting;
    readonly checkName: string;
    /** The artifact's name and files; null where the input `artifact` is empty. */
    readonly artifact: ArtifactRequest | null;
  };
  readonly codec: SectionCodec<S>;
  readonly clock: Clock;
  /** Draws from [0, 1), for pauses only. */
  random(): number;
  readonly log: PublishLog;
}

/** The unit of pauses, in milliseconds. */
export function second<S>(request: PublishRequest<S>): number {
  return request.connection.timing?.second ?? defaultTiming.second;
}
