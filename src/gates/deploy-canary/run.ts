import { UserError } from "../../errors/user-error.ts";
import type { GateReport } from "../../gate/report.ts";
import type { Services } from "../gate.ts";
import type { DeployInputs } from "./inputs.ts";

/** Runs one job's part of a rollout, or replays its plan on recorded histories. */
export async function runDeployCanary(inputs: DeployInputs, _services: Services): Promise<GateReport> {
  throw new UserError(`mode: ${inputs.mode} is not in this version`, { title: "Input mode" });
}
