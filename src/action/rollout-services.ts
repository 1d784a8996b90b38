import { hostname } from "node:os";
import type { RolloutServices } from "../gates/rollout-services.ts";
import { createCommitHistory } from "../github/commit-history.ts";
import type { GitHubContext } from "../github/context.ts";
import { createDeployments } from "../github/deployments.ts";
import { proxied } from "../github/fetch.ts";
import type { RunProgram } from "../places/program.ts";
import type { LockOwner } from "../rollout/store/lock.ts";
import type { Host } from "./host.ts";
import { createEvidence } from "./rollout-evidence.ts";
import { rolloutReach } from "./rollout-reach.ts";
import { spacingFor } from "./spacing.ts";
import { stateFiles } from "./state-files.ts";

interface RolloutWorld {
  readonly host: Host;
  readonly context: GitHubContext | null;
  readonly token: string | null;
  readonly runQuietly: RunProgram;
  readonly workingFolder: string;
}

/** Set by the action's post entry. */
const stepVariable = "MODELGATE_STEP";
/** What the runner puts before the name of what a step saved for its post step. */
const statePrefix = "STATE_";

/** What rollouts touch of this machine and of GitHub. From the first question on, signals no longer end the process. */
export function rolloutServices({ host, context, token, runQuietly, workingFolder }: RolloutWorld): RolloutServices {
  const { env } = host;
  const signals = signalWatch();
  return {
    reach: rolloutReach({
      runQuietly,
      fetch: throughProxy,
      workspace: host.workspace,
      workingFolder,
      now: () => Date.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
    wait: signals.wait,
    cancelled: signals.cause,
    deployments:
      context === null || token === null || context.headSha === null
        ? null
        : createDeployments(
            { apiUrl: context.apiUrl, token },
            { owner: context.owner, repo: context.repo, commit: context.headSha, runUrl: context.runUrl },
            () => Date.now(),
          ),
    commits:
      context === null || token === null
        ? null
        : createCommitHistory({ apiUrl: context.apiUrl, token }, context, () => Date.now()),
    evidence:
      context === null || token === null
        ? null
        : createEvidence(
            { apiUrl: context.apiUrl, token, timing: { spacing: spacingFor(context.apiUrl) } },
            context,
            () => Date.now(),
          ),
    run: context === null || context.runId === 0 ? null : context.runId,
    longestRun: longestRun(env),
    owner: ownerOf(context, env),
    stateFiles: stateFiles(),
    setOutput: host.setOutput,
    saveForPost: host.saveState,
    savedByMain: env[stepVariable] === "post" ? savedState(env) : null,
  };
}

const throughProxy: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  return (await proxied(url))(url, init);
};

/** GitHub ends a job on its own runners after six hours, and a workflow's token after a day. */
function longestRun(env: Host["env"]): RolloutServices["longestRun"] {
  const hour = 3_600_000;
  if (env["RUNNER_ENVIRONMENT"] === "github-hosted") {
    return { milliseconds: 5.75 * hour, reason: "a job on GitHub's runners ends after 6 hours" };
  }
  if (env["RUNNER_ENVIRONMENT"] === "self-hosted") {
    return { milliseconds: 23.5 * hour, reason: "a workflow's token ends after 24 hours" };
  }
  return null;
}

function ownerOf(context: GitHubContext | null, env: Host["env"]): LockOwner {
  if (context === null || context.runId === 0) {
    const id = `${hostname()}/${process.pid}`;
    return { id, shown: `process ${process.pid} on ${hostname()}` };
  }
  const { runId, attempt, job, runUrl } = context;
  // Jobs of a matrix have one name; each has a runner of its own.
  const runner = env["RUNNER_NAME"] ?? "";
  return {
    id: `${runId}/${attempt}/${job ?? ""}/${runner}`,
    shown: `run ${runId}, job ${job ?? "unknown"} (${runUrl})`,
  };
}

function savedState(env: Host["env"]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(env).flatMap(([name, value]): [string, string][] =>
      name.startsWith(statePrefix) && value !== undefined ? [[name.slice(statePrefix.length), value]] : [],
    ),
  );
}

/** Remembers the first signal that asks this process to end, and ends waits when it comes. */
function signalWatch(): { cause(): string | null; wait(milliseconds: number): Promise<void> } {
  let cause: string | null = null;
  let isListening = false;
  const wake = new Set<() => void>();
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        cause ??= signal;
        for (const each of wake) each();
      });
    }
  };
  return {
    cause() {
      listen();
      return cause;
    },
    wait(milliseconds) {
      listen();
      if (cause !== null) {
        // What is waited for after that is short, and must not be asked for without pause.
        return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 1_000)));
      }
      return new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          wake.delete(done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        wake.add(done);
      });
    },
  };
}
