import { UserError } from "../../errors/user-error.ts";
import type { Look } from "../../rollout/look.ts";
import { createPowerCheck, type PlanPower } from "../../rollout/power.ts";
import { powerSentence } from "../../rollout/replay.ts";
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
  const weak = weaknesses(power);
  if (power.kind === "underpowered" && plan.onUnderpowered === "refuse") {
    throw new UserError(`steps: at this traffic the plan is underpowered: ${weak.join("; ")}`, {
      title: "Underpowered plan",
      fix: "on-underpowered: warn",
    });
  }
  return weak.map((each) => `Underpowered: ${each}.`);
}

/** Says at each look of a plan that could see no harm that it is so; null where it could. */
export function createPowerReminder({ plan, guardrails }: LivePlan): (looks: readonly Look[]) => string | null {
  if (plan.onUnderpowered === "refuse") return () => null;
  const check = createPowerCheck(plan, guardrails);
  return (looks) => {
    const power = check.ofLooks(looks);
    return power.kind === "underpowered" ? `Underpowered: ${weaknesses(power).join("; ")}.` : null;
  };
}

function weaknesses({ guardrails }: PlanPower): string[] {
  return guardrails.filter(({ power }) => power < 0.5).map(powerSentence);
}
