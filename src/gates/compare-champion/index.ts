import type { Gate } from "../gate.ts";
import { type CompareInputs, compareInputNames, inheritedBy, readCompareInputs } from "./inputs.ts";
import { runCompareChampion } from "./run.ts";

/** Holds a challenger to the model in production on the same examples. */
export const compareChampion: Gate<CompareInputs> = {
  name: "compare-champion",
  section: "comparison",
  inherited: inheritedBy,
  inputNames: compareInputNames,
  readInputs: readCompareInputs,
  run: runCompareChampion,
};
