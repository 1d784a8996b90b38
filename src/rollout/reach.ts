import type { SendHttp } from "./http.ts";
import type { Instant } from "./look.ts";
import type { RunCommand } from "./program.ts";
import type { AskSocket } from "./socket.ts";

/** What routers and monitors may touch of the world; made once by the shell, and by tests. */
export interface RolloutReach {
  readonly runCommand: RunCommand;
  readonly sendHttp: SendHttp;
  readonly askSocket: AskSocket;
  /** The text of a file, by a path that is relative to the working directory; null where there is none. */
  readText(path: string): Promise<string | null>;
  now(): Instant;
  /** Ends after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}
