import { setTimeout as pause } from "node:timers/promises";
import { rolloutReach } from "../../src/action/rollout-reach.ts";
import { programRunner } from "../../src/action/run-program.ts";
import { commandWords } from "../../src/gates/command-words.ts";
import type { MonitorReach } from "../../src/rollout/monitors/provider.ts";

/** What routers and monitors may touch in a test: everything, for real. */
export function realReach(folder: string, env: Readonly<Record<string, string | undefined>> = {}): MonitorReach {
  const reach = rolloutReach({
    runQuietly: programRunner({ ...process.env, ...env }),
    fetch,
    workspace: folder,
    workingFolder: folder,
    now: () => Date.now(),
    wait: (milliseconds) => pause(milliseconds),
  });
  return { ...reach, words: commandWords };
}
