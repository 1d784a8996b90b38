import type { JudgedLook } from "../../rollout/judgement.ts";
import { type RolloutStore, type StoredRollout, StoreFailure } from "../../rollout/store/provider.ts";
import type { Services } from "../gate.ts";
import type { RolloutServices } from "../rollout-services.ts";
import type { Driven } from "./drive.ts";

interface Ended {
  readonly store: RolloutStore;
  readonly rollout: RolloutServices;
  readonly services: Pick<Services, "log">;
}

/**
 * What is left to write when a rollout has ended: who serves now, or that the model is not to get traffic again. A run
 * that was killed in between is made up for by the next one, since all of it is looked for before it is written.
 *
 * @returns sentences about what could not be written
 */
export async function afterEnd(
  driven: Extract<Driven, { kind: "ended" }>,
  judged: readonly JudgedLook[],
  { id, plan }: StoredRollout,
  { store, rollout, services }: Ended,
): Promise<string[]> {
  const at = rollout.reach.now();
  try {
    if (driven.decision === "promote") {
      const releases = await store.releases();
      if (releases.some((release) => release.rollout === id)) return [];
      await store.recordRelease({
        kind: "promoted",
        previous: plan.stable ?? releases[0]?.version ?? null,
        version: plan.version ?? plan.canary,
        modelDigest: plan.modelDigest,
        commit: plan.commit,
        at,
        rollout: id,
        reason: null,
        evidence: null,
      });
      return [];
    }
    const harmed = judged.at(-1)?.decision.kind === "rollback";
    if (driven.decision !== "rollback" || !harmed || plan.modelDigest === null) return [];
    const { modelDigest } = plan;
    if ((await store.quarantined()).some((each) => each.modelDigest === modelDigest)) return [];
    await store.quarantine({ modelDigest, version: plan.version, reason: driven.reason, at });
    return [`The model ${modelDigest.slice(0, 12)} is quarantined: it is refused until \`rollback\` lifts it.`];
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    const message = `${error.message}; the next run writes it.`;
    services.log.warning(message);
    return [message];
  }
}
