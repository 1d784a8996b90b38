import { UserError } from "../../errors/user-error.ts";
import { newRollout } from "../../rollout/state.ts";
import type { StoredPlan } from "../../rollout/store/provider.ts";
import { checkBeforeTraffic } from "./before-traffic.ts";
import { deliveredPlan, type LivePlan } from "./live-plan.ts";
import { powerNotes } from "./power-notes.ts";
import { readLook } from "./read-look.ts";
import { drivenSteps, type Live, type Underway } from "./underway.ts";

/**
 * Begins a rollout: makes sure that the target is ready and that nobody else moved its traffic, that the plan could see
 * harm, and that the model may get traffic; then sets up the watchdog and keeps the plan. No weight is moved here.
 *
 * @throws UserError for the first of these that is not so
 */
export async function beginRollout(world: Live, asked: LivePlan): Promise<Underway> {
  const { inputs, services, rollout, router, store, monitor } = world;
  const { log } = services;
  const probe = await router.probe();
  if (probe.problem !== null) {
    throw new UserError(probe.problem, {
      title: "Target not ready",
      ...(probe.fix === undefined ? {} : { fix: probe.fix }),
    });
  }
  const split = await router.status();
  if (split.weight >= 100) {
    throw new UserError(
      `the canary has all of the traffic of ${inputs.target} already: there is nothing to roll out; take it back with rollback, or name another version`,
      { title: "Already rolled out" },
    );
  }
  if (split.weight > 0) {
    throw new UserError(
      `the canary of ${inputs.target} has ${split.weight}% of the traffic already, and no rollout of ${store.shown} gave it that; set it to 0, or take it back with rollback`,
      { title: "Traffic that nobody watches" },
    );
  }
  const now = rollout.reach.now();
  const versions = world.names(split);
  const recent = await Promise.all(
    [2, 1, 0].map((back) => {
      const end = now - back * inputs.lookEvery;
      const window = { number: 3 - back, start: end - inputs.lookEvery, end, step: 0, weight: 0 };
      return readLook(monitor, asked.queries, versions, window);
    }),
  );
  const live = inputs.common.rules.length > 0 ? asked : deliveredPlan(inputs, asked, recent);
  const power = powerNotes(live, recent);
  const before = await checkBeforeTraffic(inputs, services, rollout, store);
  const notes = [...probe.notes, ...power, ...(await armWatchdog(world))];
  const steps = await drivenSteps(live, router);
  for (const { weight, share } of steps) {
    if (Math.abs(weight - share) > 0.01) notes.push(`A share of ${weight}% cannot be had here: it will be ${share}%.`);
  }
  for (const note of notes) log.info(note);
  const plan: StoredPlan = {
    schemaVersion: 1,
    model: inputs.common.publishing.model,
    target: inputs.target,
    environment: inputs.environment,
    version: inputs.version,
    modelDigest: before.modelArtifact?.sha256 ?? null,
    commit: services.facts.commit,
    stable: split.stable,
    canary: split.canary,
    inputs: live.texts,
    started: rollout.reach.now(),
  };
  const stored = await store.begin(plan);
  log.info(
    `Rollout ${stored.id} of ${plan.version ?? plan.model} on ${plan.target}: ${inputs.steps}, a look every ${inputs.lookEvery / 1000}s, kept in ${store.shown}.`,
  );
  return { live, stored, state: newRollout(steps, live.plan.lookEvery), looks: [], before, notes };
}

/** A watchdog stands before any weight is moved. */
async function armWatchdog({ inputs, router }: Live): Promise<string[]> {
  if (inputs.watchdog === null) return [];
  const watchdog = router.watchdog?.(inputs.watchdog);
  if (watchdog === undefined) {
    return [
      `There is no watchdog for ${router.kind}: were this runner killed, the canary would stay until the next run.`,
    ];
  }
  const armed = await watchdog.arm();
  if (armed.outcome === "unavailable") {
    throw new UserError(`watchdog: ${armed.message}`, {
      title: "No watchdog",
      ...(armed.fix === undefined ? {} : { fix: armed.fix }),
    });
  }
  return [];
}
