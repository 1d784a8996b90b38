import { runAction } from "../../src/action/run-action.ts";
import { validateData } from "../../src/gates/validate-data/index.ts";

await runAction(validateData);
