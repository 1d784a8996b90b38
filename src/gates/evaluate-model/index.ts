import type { Gate } from "../gate.ts";
import { type EvaluateInputs, evaluateInputNames, readEvaluateInputs } from "./inputs.ts";
import { runEvaluateModel } from "./run.ts";

/** Measures one model on its predictions and holds the figures to fixed bounds. */
export const evaluateModel: Gate<EvaluateInputs> = {
  name: "evaluate-model",
  section: "evaluation",
  inherited: () => [],
  inputNames: evaluateInputNames,
  readInputs: readEvaluateInputs,
  run: runEvaluateModel,
};
