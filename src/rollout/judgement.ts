import type { Guardrail } from "./guardrails.ts";
import type { Arm, Instant, Reading } from "./look.ts";

/** What a guardrail says at one look. */
export type GuardrailWord = "harm" | "clear" | "undecided" | "no data";

/** A reading that is not there, and whose it is. */
export interface AbsentReading {
  readonly arm: Arm;
  readonly name: string;
  readonly reading: Extract<Reading, { kind: "absent" }>;
}

/** One guardrail at one look, with all that a table, a check or a log line says of it. */
export interface GuardrailLook {
  readonly guardrail: Guardrail;
  readonly word: GuardrailWord;
  /** The arms' figures: of rates and samples over all looks so far, of levels in this window; null without data. */
  readonly stable: number | null;
  readonly canary: number | null;
  /** What the canary is held to; null where that depends on a figure that is not there. */
  readonly limit: number | null;
  /** Standard deviations towards harm; for a level how many of its looks, or milliseconds, are beyond the limit. */
  readonly statistic: number | null;
  /** What the statistic is held to at this look. */
  readonly bound: number | null;
  /** What the canary's figure rests on: trials of a rate, values of a sample, looks of a level. */
  readonly observations: number;
  /** Of the guardrail's own α, the part that the looks so far have spent on harm, as a share of 1; 0 for a level. */
  readonly alphaSpent: number;
  /** Why this window has no data; null where it has. */
  readonly absent: AbsentReading | null;
  /** One plain sentence for a person: what was seen, what is allowed, how often it was looked at. */
  readonly sentence: string;
}

/** Whether the traffic is split as the router was told. */
export type SampleRatio =
  | { readonly kind: "off"; readonly reason: string }
  | {
      readonly kind: "fits" | "mismatch";
      /** The canary's share of the requests over all looks, and what the weights in force ask for; shares of 1. */
      readonly observed: number;
      readonly expected: number;
      /** χ² with one degree of freedom, and what it is held to at this look. */
      readonly statistic: number;
      readonly bound: number;
      readonly sentence: string;
    };

/** The end of a rollout. `reason` is a few words, such as `sample ratio`; `detail` is one sentence. */
export interface Ending {
  readonly kind: "promote" | "rollback" | "hold";
  readonly reason: string;
  readonly detail: string;
}

/** What follows from a look. */
export type Decision =
  /** The step goes on. */
  | { readonly kind: "watch" }
  /** The step's time is over and a guardrail has no data yet; its grace runs. */
  | { readonly kind: "wait-for-data"; readonly reason: string; readonly detail: string }
  /** The step's time is over, nothing harmed or without data; the index of the step that comes. */
  | { readonly kind: "next-step"; readonly step: number }
  | Ending;

export interface JudgedLook {
  readonly number: number;
  readonly end: Instant;
  readonly step: number;
  readonly weight: number | null;
  readonly guardrails: readonly GuardrailLook[];
  readonly sampleRatio: SampleRatio;
  readonly decision: Decision;
}

export interface Judgement {
  /** One for each look, up to the first whose decision ends the rollout. */
  readonly looks: readonly JudgedLook[];
  /** That of the last of them; `watch` where there is none yet. */
  readonly decision: Decision;
}

/** Whether a decision ends the rollout. */
export function isEnding(decision: Decision): decision is Ending {
  return decision.kind === "promote" || decision.kind === "rollback" || decision.kind === "hold";
}
