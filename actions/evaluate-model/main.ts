import { runAction } from "../../src/action/run-action.ts";
import { evaluateModel } from "../../src/gates/evaluate-model/index.ts";

await runAction(evaluateModel);
