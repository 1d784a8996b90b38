import { runAction } from "../../src/action/run-action.ts";
import { deployCanary } from "../../src/gates/deploy-canary/index.ts";

await runAction(deployCanary);
