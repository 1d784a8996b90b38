import { runAction } from "../../src/action/run-action.ts";
import { biasReport } from "../../src/gates/bias-report/index.ts";

await runAction(biasReport);
