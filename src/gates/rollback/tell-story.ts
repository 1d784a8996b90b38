import type { Records, Served } from "../../rollout/rollback/decide.ts";
import type { Movable, Moved } from "../../rollout/rollback/move.ts";
import { recoveryTimes } from "../../rollout/rollback/times.ts";
import type { Services } from "../gate.ts";
import type { RollbackInputs } from "./inputs.ts";
import type { Story } from "./story.ts";

/** What a rollback found and did. */
export interface Happened {
  readonly decision: Movable;
  readonly records: Records;
  readonly moved: Moved;
  readonly reason: string;
  readonly began: number;
  readonly at: number;
  /** Of the model that is taken back, as an input names it. */
  readonly modelDigest: string | null;
}

/** All that is told of it, with what nobody recorded taken from the router and the inputs. */
export function tellStory(inputs: RollbackInputs, services: Services, happened: Happened): Story {
  const { decision, records, moved, began, at } = happened;
  const { split } = moved;
  const { facts } = services;
  const basics = {
    model: inputs.common.publishing.model,
    target: inputs.target,
    environment: inputs.environment,
    runUrl: facts.runUrl,
    actor: facts.actor,
  };
  if (decision.kind === "already") {
    const { release, to } = decision;
    return {
      ...basics,
      from: { id: null, version: release.previous, modelDigest: null, commit: null },
      to,
      reason: release.reason ?? happened.reason,
      at: release.at,
      times: { bad: null, recovery: 0 },
      rollout: null,
    };
  }
  const rollout = records.rollout?.id === decision.rollout ? records.rollout : null;
  return {
    ...basics,
    from: withDigest(named(decision.from, split?.canary ?? null), happened.modelDigest),
    to: named(decision.to, split?.stable ?? null),
    reason: happened.reason,
    at,
    times: recoveryTimes(rollout, inputs.since ?? began, at),
    rollout,
  };
}

/** What no record names is called as the router calls it. */
function named(served: Served, shown: string | null): Served {
  return served.version === null && served.modelDigest === null ? { ...served, version: shown } : served;
}

function withDigest(served: Served, modelDigest: string | null): Served {
  return { ...served, modelDigest: served.modelDigest ?? modelDigest };
}
