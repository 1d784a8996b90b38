import { runAction } from "../../src/action/run-action.ts";
import { compareChampion } from "../../src/gates/compare-champion/index.ts";

await runAction(compareChampion);
