import type { RecordedLook } from "./history-looks.ts";
import type { Judge } from "./judge.ts";
import { type Ending, isEnding, type JudgedLook } from "./judgement.ts";
import type { Plan } from "./plan.ts";
import type { PlanPower, PowerCheck } from "./power.ts";
import { plannedLooks } from "./steps.ts";

/** What a plan would have done on a recorded history. */
export interface Replayed {
  readonly ending: Ending;
  /** The look that decided; null where the plan would not have begun. */
  readonly look: number | null;
  /** Every look up to it. */
  readonly looks: readonly JudgedLook[];
  readonly power: PlanPower;
}

/**
 * Runs a plan over a recorded history on a virtual clock: the steps go on as its decisions say, and what was recorded
 * stays as it is. A history that ends before the plan decides as at the plan's end.
 */
export function replay(plan: Plan, judge: Judge, power: PowerCheck, recorded: readonly RecordedLook[]): Replayed {
  const expected = power.ofLooks(recorded);
  if (expected.kind === "underpowered" && plan.onUnderpowered === "refuse") {
    return { ending: underpowered(expected), look: null, looks: [], power: expected };
  }
  const watching = judge.begin();
  const looks: JudgedLook[] = [];
  let step = 0;
  for (const look of recorded) {
    const judged = watching.see({ ...look, step });
    looks.push(judged);
    const { decision } = judged;
    if (isEnding(decision)) return { ending: decision, look: judged.number, looks, power: expected };
    if (decision.kind === "next-step") step = decision.step;
  }
  const ending = watching.endNow();
  const look = looks.at(-1)?.number ?? null;
  if (looks.length >= plannedLooks(plan)) return { ending, look, looks, power: expected };
  const detail = `it has ${looks.length} of the ${plannedLooks(plan)} planned looks. ${ending.reason}: ${ending.detail}`;
  return { ending: { ...ending, reason: "history ended", detail }, look, looks, power: expected };
}

function underpowered({ guardrails }: PlanPower): Ending {
  const detail = guardrails.map(powerSentence).join(". ");
  return { kind: "hold", reason: "underpowered", detail };
}

/** `error_rate: an increase from 2% to 4% would be found with a chance of 12% only; the steps would need 85 minutes together`. */
export function powerSentence({ guardrail, stable, harm, power, neededTime }: PlanPower["guardrails"][number]): string {
  const percent = (share: number) => `${Number((share * 100).toPrecision(3))}%`;
  const change = `${guardrail.metric}: a canary at ${percent(harm)} against ${percent(stable)}`;
  if (power >= 0.5) return `${change} would be found`;
  const chance = `${change} would be found with a chance of ${percent(power)} only`;
  if (neededTime === null) return `${chance}, and no time would be enough`;
  return `${chance}; at this traffic the steps would need ${Math.ceil(neededTime / 60_000).toLocaleString("en-US")} minutes together`;
}
