import { runAction } from "../../../../src/action/run-action.ts";
import { anyGate } from "./any-gate.ts";

await runAction(anyGate(process.env));
