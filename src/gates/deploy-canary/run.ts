import type { GateReport } from "../../gate/report.ts";
import type { Services } from "../gate.ts";
import { judgeFinishedTests } from "./finished-tests.ts";
import type { DeployInputs } from "./inputs.ts";
import { runLive } from "./live.ts";
import { replayHistories } from "./replay.ts";
import { areUserLogs } from "./user-logs.ts";

/** Runs one job's part of a rollout, or replays its plan on recorded histories. */
export async function runDeployCanary(inputs: DeployInputs, services: Services): Promise<GateReport> {
  if (inputs.join.length > 0) services.log.warning("join: a rollout has no rows, so no table is joined to them.");
  if (inputs.mode !== "replay") return runLive(inputs, services);
  return (await areUserLogs(inputs, services))
    ? judgeFinishedTests(inputs, services)
    : replayHistories(inputs, services);
}
