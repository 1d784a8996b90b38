import type { Gate } from "../gate.ts";
import { readValidateInputs, type ValidateInputs, validateInputNames } from "./inputs.ts";
import { runValidateData } from "./run.ts";

/** Keys that mean the same in the section `evaluation`. */
const shared = ["key", "label", "model-artifact"];

/** Holds data to its suites, and tells drift from noise. */
export const validateData: Gate<ValidateInputs> = {
  name: "validate-data",
  section: "data",
  inherited: () => shared,
  inputNames: validateInputNames,
  readInputs: readValidateInputs,
  run: runValidateData,
};
