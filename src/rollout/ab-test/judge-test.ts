import { figureBeside } from "../../gate/figure-text.ts";
import { chiSquareTail } from "../../stats/distributions.ts";
import type { Guardrail } from "../guardrails.ts";
import type { Ending, SampleRatio } from "../judgement.ts";
import type { Plan } from "../plan.ts";
import { sampleRatioAlpha } from "../sample-ratio.ts";
import { assignedArm } from "./assignment.ts";
import { type Horizon, type JudgedUnits, judgeUnits } from "./judge-units.ts";
import type { UserLog } from "./user-log.ts";

/** What the hash says of the users of a log; null without a salt or a split. */
export interface AssignmentCheck {
  readonly users: number;
  /** Users who are not in the arm that the hash gives them. */
  readonly misplaced: number;
}

/** What a finished test says. */
export interface JudgedTest {
  readonly sampleRatio: SampleRatio;
  readonly assignment: AssignmentCheck | null;
  readonly guardrails: readonly JudgedUnits[];
  readonly ending: Ending;
}

/** How a finished test is judged. */
export interface TestPlan extends Pick<Plan, "confidence" | "onUndecided"> {
  readonly horizon: Horizon;
  /** The canary's share in per cent where the log says none; null where nobody does. */
  readonly weight: number | null;
  /** By which users were assigned; null where that is not known. */
  readonly salt: string | null;
}

/**
 * Judges the log of a finished test. The sample ratio comes first: where users are not split as they were to be, the
 * arms do not compare, and whatever the guardrails say decides nothing. α is split equally over the guardrails.
 */
export function judgeTest(log: UserLog, guardrails: readonly Guardrail[], plan: TestPlan): JudgedTest {
  const weight = log.weight ?? plan.weight;
  const sampleRatio = ratioOfUsers(log, weight);
  const alpha = (1 - plan.confidence) / Math.max(1, guardrails.length);
  const judged = guardrails.map((guardrail) => judgeUnits(guardrail, log, plan.horizon, alpha));
  return {
    sampleRatio,
    assignment: plan.salt === null || weight === null ? null : assignmentOf(log, plan.salt, weight),
    guardrails: judged,
    ending: endingOf(sampleRatio, judged, plan),
  };
}

/** Pearson's χ² of the users in each arm against the split, once, at 0.001. */
function ratioOfUsers({ users }: UserLog, weight: number | null): SampleRatio {
  if (weight === null) return { kind: "off", reason: "neither the log nor the steps say how users were split" };
  const [canary, stable] = [users.canary.length, users.stable.length];
  const total = canary + stable;
  if (total === 0) return { kind: "off", reason: "the log has no user in one arm alone" };
  const expected = weight / 100;
  const statistic =
    (canary - total * expected) ** 2 / (total * expected) +
    (stable - total * (1 - expected)) ** 2 / (total * (1 - expected));
  const isMismatch = chiSquareTail(statistic, 1) < sampleRatioAlpha;
  const observed = canary / total;
  const percent = (one: number, other: number): string => `${figureBeside(one * 100, other * 100)}%`;
  const said = `the canary has ${percent(observed, expected)} of the users, the split asks for ${percent(expected, observed)}`;
  return {
    kind: isMismatch ? "mismatch" : "fits",
    observed,
    expected,
    statistic,
    bound: mismatchBound,
    sentence: isMismatch
      ? `${said}: more than chance, so the arms do not compare and no other figure can be trusted`
      : said,
  };
}

/** The χ² with one degree of freedom that chance passes with a probability of 0.001. */
const mismatchBound = 10.827566170662733;

function assignmentOf({ users }: UserLog, salt: string, weight: number): AssignmentCheck {
  const misplaced = (["stable", "canary"] as const).reduce(
    (count, arm) => count + users[arm].filter((user) => assignedArm(user, salt, weight) !== arm).length,
    0,
  );
  return { users: users.stable.length + users.canary.length, misplaced };
}

function endingOf(ratio: SampleRatio, judged: readonly JudgedUnits[], plan: TestPlan): Ending {
  if (ratio.kind === "mismatch") return { kind: "hold", reason: "sample ratio", detail: ratio.sentence };
  const deciding = judged.map(({ look }) => look).filter(({ guardrail }) => guardrail.severity === "critical");
  const first = (word: "harm" | "no data" | "undecided") => deciding.find((look) => look.word === word);
  const harm = first("harm");
  if (harm !== undefined) return { kind: "rollback", reason: `harm: ${harm.guardrail.metric}`, detail: harm.sentence };
  const absent = first("no data");
  if (absent !== undefined)
    return { kind: "hold", reason: `no data: ${absent.guardrail.metric}`, detail: absent.sentence };
  const open = first("undecided");
  if (open !== undefined) {
    return { kind: plan.onUndecided, reason: `undecided: ${open.guardrail.metric}`, detail: open.sentence };
  }
  const detail = deciding.map(({ sentence }) => sentence).join("; ") || "no guardrail decides";
  return { kind: "promote", reason: "all clear", detail };
}
