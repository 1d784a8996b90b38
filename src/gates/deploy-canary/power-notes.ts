import { UserError } from "../../errors/user-error.ts";
import { printDuration } from "../../rollout/duration.ts";
import type { Look } from "../../rollout/look.ts";
import { createPowerCheck, type GuardrailPower } from "../../rollout/power.ts";
import type { LivePlan } from "./live-plan.ts";

/**
 * Says what the plan could not see at the traffic of the looks given, in which only stable was served.
 *
 * @throws UserError where it could see nothing at all and `on-underpowered` is `refuse`
 */
export function powerNotes({ plan, guardrails }: LivePlan, looks: readonly Look[]): string[] {
  const power = createPowerCheck(plan, guardrails).ofTraffic(looks);
  if (power.kind === "unknown") {
    return ["Whether the plan can see harm is not known: the stable version had no requests just now."];
  }
  const weak = power.guardrails.filter((each) => each.power < 0.5).map(weakness);
  if (power.kind === "underpowered" && plan.onUnderpowered === "refuse") {
    throw new UserError(`steps: at this traffic the plan is underpowered: ${weak.join("; ")}`, {
      title: "Underpowered plan",
      fix: "on-underpowered: warn",
    });
  }
  return weak.map((each) => `Underpowered: ${each}.`);
}

function weakness({ guardrail, stable, harm, power, neededTime }: GuardrailPower): string {
  const longer =
    neededTime === null
      ? "no time would be enough"
      : `steps of ${printDuration(Math.ceil(neededTime / 60_000) * 60_000)} in all would do`;
  return `${guardrail.title}: a canary at ${percent(harm)} where stable is at ${percent(stable)} would be found with a chance of ${Math.round(power * 100)}% only; ${longer}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))}%`;
}
