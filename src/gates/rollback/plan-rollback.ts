import type { Check } from "../../gate/check.ts";
import { nameOf } from "../../rollout/rollback/decide.ts";
import { type Movable, splitText } from "../../rollout/rollback/move.ts";
import type { Router } from "../../rollout/routers/provider.ts";
import type { StoredRollout } from "../../rollout/store/provider.ts";
import type { RollbackInputs } from "./inputs.ts";

/** What a rollback would send and write, one line each; nothing is changed. */
export async function planRollback(
  router: Router,
  decision: Movable,
  inputs: RollbackInputs,
  rollout: StoredRollout | null,
): Promise<{ readonly checks: readonly Check[]; readonly summary: string }> {
  const split = await router.status();
  const restores = decision.kind === "restore" && router.restore !== undefined && decision.as !== null;
  const sent = restores
    ? [`${router.kind}: bring back ${decision.as} and give it all traffic`]
    : await router.plan({ verb: "rollback" });
  const records =
    decision.kind === "already"
      ? []
      : [
          ...(decision.from.id === null ? [] : [`mark ${decision.from.id} as failed`]),
          ...(decision.from.modelDigest === null ? [] : [`quarantine the model ${decision.from.modelDigest}`]),
          `record a rollback from ${nameOf(decision.from)} to ${nameOf(decision.to)}`,
          ...(inputs.openIssue ? ["open or update the issue"] : []),
          ...(inputs.revertPullRequest && decision.from.commit !== null
            ? [`propose to revert ${decision.from.commit}`]
            : []),
        ];
  const summary =
    decision.kind === "already"
      ? `dry run: ${nameOf(decision.to)} is back already; now ${splitText(split)}`
      : `dry run: ${nameOf(decision.from)} would be taken back to ${nameOf(decision.to)}; now ${splitText(split)}`;
  return {
    summary,
    checks: [
      {
        id: "dry-run",
        title: "what would be done",
        outcome: "pass",
        severity: "critical",
        observed: splitText(split),
        expected: `no traffic but at ${nameOf(decision.to)}`,
        message: summary,
        slice: null,
        evidence: [...sent, ...records, ...(rollout === null ? [] : [`newest rollout: ${rollout.id}`])],
        location: null,
      },
    ],
  };
}
