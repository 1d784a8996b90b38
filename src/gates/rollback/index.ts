import type { Gate } from "../gate.ts";
import { type RollbackInputs, readRollbackInputs, rollbackInputNames } from "./inputs.ts";
import { runRollback } from "./run.ts";

/** Takes a model out of traffic, brings the last good one back, and tells people why. */
export const rollback: Gate<RollbackInputs> = {
  name: "rollback",
  section: "rollout",
  inherited: () => [],
  inputNames: rollbackInputNames,
  readInputs: readRollbackInputs,
  run: runRollback,
};
