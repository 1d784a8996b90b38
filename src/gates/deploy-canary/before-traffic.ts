import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { GateReport } from "../../gate/report.ts";
import type { RolloutStore } from "../../rollout/store/provider.ts";
import type { Services } from "../gate.ts";
import { checkAdmission } from "../rollout-admission.ts";
import type { RolloutServices } from "../rollout-services.ts";
import { sendRecorded } from "../smoke-input.ts";
import type { DeployInputs } from "./inputs.ts";

/** What was made sure of before any traffic was moved. */
export interface BeforeTraffic {
  /** All of them pass. */
  readonly checks: readonly Check[];
  readonly files: GateReport["provenance"]["inputs"];
  readonly modelArtifact: GateReport["provenance"]["modelArtifact"];
}

/**
 * Holds the model to the reports that it needs and to the quarantine, then sends the recorded requests.
 *
 * @throws UserError for the first check that does not pass, since then nothing may be moved
 */
export async function checkBeforeTraffic(
  inputs: DeployInputs,
  services: Services,
  { commits, reach }: RolloutServices,
  store: RolloutStore,
): Promise<BeforeTraffic> {
  const { require, common, smoke } = inputs;
  const quarantined = common.modelArtifact === null ? [] : await store.quarantined();
  const admission = await checkAdmission(
    { require, modelArtifact: common.modelArtifact, quarantined, commits },
    services,
  );
  refuseUnlessPassed(admission.checks, "require");
  const smoked = await sendRecorded(smoke, "smoke", services, reach);
  refuseUnlessPassed(smoked.checks, "smoke");
  return {
    checks: [...admission.checks, ...smoked.checks],
    files: [...admission.files, ...smoked.files],
    modelArtifact: admission.modelArtifact,
  };
}

function refuseUnlessPassed(checks: readonly Check[], input: string): void {
  const refused = checks.filter(({ outcome }) => outcome !== "pass");
  const [first, ...others] = refused;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : `, and ${others.length} more`;
  throw new UserError(`${input}: no traffic was moved: ${first.title}: ${first.message ?? "it did not pass"}${more}`, {
    title: "Not fit for traffic",
    ...(first.evidence[0] === undefined ? {} : { fix: first.evidence[0] }),
  });
}
