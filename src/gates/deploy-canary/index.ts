import type { Gate } from "../gate.ts";
import { type DeployInputs, deployInputNames, readDeployInputs } from "./inputs.ts";
import { runDeployCanary } from "./run.ts";

/** Sends a share of the traffic to a new model, watches it beside the old one, and widens it or takes it back. */
export const deployCanary: Gate<DeployInputs> = {
  name: "deploy-canary",
  section: "rollout",
  inherited: (own) => (own.has("model-artifact") ? [] : ["model-artifact"]),
  inputNames: deployInputNames,
  readInputs: readDeployInputs,
  run: runDeployCanary,
};
