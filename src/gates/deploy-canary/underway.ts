import type { Look } from "../../rollout/look.ts";
import type { Monitor } from "../../rollout/monitors/provider.ts";
import type { Router } from "../../rollout/routers/provider.ts";
import type { DrivenStep, RolloutState } from "../../rollout/state.ts";
import type { RolloutStore, StoredRollout } from "../../rollout/store/provider.ts";
import type { Services } from "../gate.ts";
import type { RolloutServices } from "../rollout-services.ts";
import type { NamingRouter } from "./arm-names.ts";
import type { BeforeTraffic } from "./before-traffic.ts";
import type { DeployInputs } from "./inputs.ts";
import type { LivePlan } from "./live-plan.ts";

/** What a live run works with. */
export interface Live {
  readonly inputs: DeployInputs;
  readonly services: Services;
  readonly rollout: RolloutServices;
  readonly router: Router;
  /** What metrics call the arms now. */
  readonly names: NamingRouter["names"];
  readonly store: RolloutStore;
  readonly monitor: Monitor;
}

/** A rollout that this run drives, whether it began it or goes on with it. */
export interface Underway {
  readonly live: LivePlan;
  readonly stored: StoredRollout;
  readonly state: RolloutState;
  readonly looks: readonly Look[];
  readonly before: BeforeTraffic;
  readonly notes: readonly string[];
}

/** The steps that are watched, with the shares that the router can do for them. */
export async function drivenSteps({ plan }: LivePlan, router: Router): Promise<readonly DrivenStep[]> {
  const watched = plan.steps.filter(({ bake }) => bake > 0);
  return Promise.all(
    watched.map(async ({ weight }) => ({ weight, share: (await router.achievable?.(weight)) ?? weight })),
  );
}
