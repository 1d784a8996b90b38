import { UserError } from "../../errors/user-error.ts";
import { after, newRollout, type RolloutState } from "../../rollout/state.ts";
import type { StoredPlan, StoredRollout } from "../../rollout/store/provider.ts";
import type { Services } from "../gate.ts";
import { beginRollout } from "./begin-rollout.ts";
import type { DeployInputs } from "./inputs.ts";
import { type LivePlan, storedPlan } from "./live-plan.ts";
import { type ArmVersions, readLooksAgain } from "./read-look.ts";
import { drivenSteps, type Live, type Underway } from "./underway.ts";

/** Goes on with the newest rollout where it has not ended, or says its end again to a schedule; else begins one. */
export async function goOnOrBegin(world: Live, asked: LivePlan, latest: StoredRollout | null): Promise<Underway> {
  const { inputs, rollout } = world;
  if (latest !== null) {
    const live = storedPlan(latest.plan.target, latest.plan.inputs);
    const state = latest.events.reduce(after, newRollout(await drivenSteps(live, world.router), live.plan.lookEvery));
    const isSame = isSameRollout(latest.plan, inputs, world.services);
    // A schedule that goes on after the end says the end again; only `wait` begins the same rollout anew.
    if (state.phase.kind !== "ended" || (isSame && (inputs.mode === "advance" || rollout.savedByMain !== null))) {
      return goOn(world, asked, latest, live, state);
    }
  }
  if (rollout.savedByMain !== null) {
    throw new UserError("the main step was ended before it began a rollout, so there is nothing to take back");
  }
  return beginRollout(world, asked);
}

async function goOn(
  world: Live,
  asked: LivePlan,
  stored: StoredRollout,
  live: LivePlan,
  state: RolloutState,
): Promise<Underway> {
  const { inputs, services, monitor } = world;
  const { plan } = stored;
  if (
    state.phase.kind !== "ended" &&
    inputs.version !== null &&
    plan.version !== null &&
    inputs.version !== plan.version
  ) {
    throw new UserError(
      `version: the rollout of ${plan.version} to ${plan.target} is not ended; end it before that of ${inputs.version} begins, or take it back with rollback`,
      { title: "Another rollout is under way" },
    );
  }
  // Without rules those that the monitor delivered then are held, whatever it would deliver now.
  const compared = Object.keys(live.texts).filter((name) => name !== "rules" || inputs.common.rules.length > 0);
  const changed = compared.filter((name) => live.texts[name] !== asked.texts[name]);
  const notes =
    changed.length === 0 || state.phase.kind === "ended"
      ? []
      : [
          `The inputs ${changed.join(", ")} were changed since this rollout began; it is driven and judged by what they were then.`,
        ];
  for (const note of notes) services.log.warning(note);
  services.log.info(`Going on with rollout ${stored.id} of ${plan.version ?? plan.model} on ${plan.target}.`);
  const windows = stored.events.filter((event) => event.kind === "look");
  const looks = stored.looks ?? (await readLooksAgain(monitor, live.queries, await namesNow(world, plan), windows));
  return { live, stored, state, looks, before: { checks: [], files: [], modelArtifact: null }, notes };
}

/** The router may not have been asked yet. */
async function namesNow({ router, names }: Live, plan: StoredPlan): Promise<ArmVersions> {
  await router.status();
  return names(plan);
}

/** Whether the inputs ask for the rollout that was the last one. */
function isSameRollout(plan: StoredPlan, inputs: DeployInputs, services: Services): boolean {
  if (inputs.version !== null || plan.version !== null) return inputs.version === plan.version;
  return plan.commit === services.facts.commit;
}
