import { resolve } from "node:path";
import { UserError } from "../errors/user-error.ts";
import type { Plan } from "../rollout/plan.ts";
import type { Router } from "../rollout/routers/provider.ts";
import { createRouter } from "../rollout/routers/providers.ts";
import { fileStore } from "../rollout/store/file.ts";
import { githubStore } from "../rollout/store/github.ts";
import type { LockOutcome, TargetLock } from "../rollout/store/lock.ts";
import type { RolloutStore } from "../rollout/store/provider.ts";
import { commandWords } from "./command-words.ts";
import { ownerHasEnded } from "./owner-has-ended.ts";
import type { RolloutInputs } from "./rollout-inputs.ts";
import type { RolloutServices } from "./rollout-services.ts";

/** What a gate asks of a target beside its address. */
export interface AskedRouter {
  readonly version: string | null;
  readonly strategy: Plan["strategy"];
  /** Null where there are none, as in a rollback. */
  readonly steps: Plan["steps"] | null;
}

/** The router of the input `target`. */
export function openRouter(inputs: RolloutInputs, asked: AskedRouter, { reach }: RolloutServices): Router {
  const { commands, target } = inputs;
  return createRouter(
    target,
    {
      version: asked.version,
      strategy: asked.strategy,
      setWeight: wordsOf("set-weight", commands.setWeight),
      status: wordsOf("status", commands.status),
      ...(asked.steps === null ? {} : { steps: asked.steps }),
    },
    reach,
  );
}

function wordsOf(input: string, line: string | null): readonly string[] | null {
  if (line === null) return null;
  const split = commandWords(line);
  if (split.kind === "words") return split.words;
  throw new UserError(`${input}: "${line}": ${split.reason}`, { title: `Input ${input}` });
}

/**
 * Where the target's rollouts are kept, as the input `state` says.
 *
 * @param workingFolder absolute
 */
export function openStore(inputs: RolloutInputs, services: RolloutServices, workingFolder: string): RolloutStore {
  const { state, target, environment } = inputs;
  const { owner, reach, deployments, run, stateFiles } = services;
  const now = (): number => reach.now();
  if (state.kind === "file") {
    const path = resolve(workingFolder, state.path);
    return fileStore({ path, shown: state.path, target, environment, owner }, stateFiles, now);
  }
  if (deployments === null) {
    throw new UserError(
      "state: `github` keeps the rollout in GitHub's deployments, which needs a workflow's run and its token; outside of one keep it in a file",
      { title: "Input state", fix: "state: file:rollout.json" },
    );
  }
  return githubStore({ target, environment, owner, run }, deployments, now);
}

/**
 * Both locks of a target as one: that on the target itself, where its router has one, and that of the store. It is held
 * where one of them is and none is taken.
 */
export function openLock(router: Router, store: RolloutStore, services: RolloutServices): TargetLock {
  const onTarget = router.lock?.(services.owner, (id) => ownerHasEnded(id, services));
  const locks = [onTarget, store.lock].filter((lock) => lock !== undefined);
  return {
    async acquire(until) {
      const refusals: LockOutcome[] = [];
      for (const lock of locks) {
        const outcome = await lock.acquire(until);
        if (outcome.outcome === "taken") return outcome;
        if (outcome.outcome === "unavailable") refusals.push(outcome);
      }
      const [refusal] = refusals;
      return refusal !== undefined && refusals.length === locks.length ? refusal : { outcome: "held" };
    },
    async release() {
      for (const lock of locks.toReversed()) await lock.release();
    },
  };
}
