import type { Gate } from "../gate.ts";
import { type BiasInputs, biasInputNames, inheritedNames, readBiasInputs } from "./inputs.ts";
import { runBiasReport } from "./run.ts";

/** Tells who is treated differently, by how much, and whether the evidence is enough to say so. */
export const biasReport: Gate<BiasInputs> = {
  name: "bias-report",
  section: "fairness",
  inherited: () => inheritedNames,
  inputNames: biasInputNames,
  readInputs: readBiasInputs,
  run: runBiasReport,
};
