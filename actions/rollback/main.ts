import { runAction } from "../../src/action/run-action.ts";
import { rollback } from "../../src/gates/rollback/index.ts";

await runAction(rollback);
