import type { RolloutEvent } from "./events.ts";
import type { Instant } from "./look.ts";

/** A step as the machine drives it. */
export interface DrivenStep {
  /** The share that the plan asks for, in per cent. */
  readonly weight: number;
  /** The share that the router can do for it; the same where it can do any. */
  readonly share: number;
}

export type Phase =
  /** Step `step` may begin: it is the first, or the one before it was judged. */
  | { readonly kind: "ready"; readonly step: number }
  /** Its weight is being written; whether it is in force is not known. */
  | { readonly kind: "setting"; readonly step: number }
  /** Its weight is in force since `since`, and it is looked at. */
  | { readonly kind: "baking"; readonly step: number; readonly since: Instant }
  /** The last look decided, and nothing was done about it yet. */
  | { readonly kind: "decided"; readonly decision: "promote" | "rollback" | "hold"; readonly reason: string }
  | { readonly kind: "promoting"; readonly reason: string }
  | { readonly kind: "rolling-back"; readonly reason: string }
  | { readonly kind: "ended"; readonly decision: Ending; readonly reason: string; readonly at: Instant };

export type Ending = "promote" | "hold" | "rollback";

/** Where a rollout stands. All but `failures` follows from the events that the store keeps. */
export interface RolloutState {
  /** All steps below 100 %; the last one's end is the promotion. */
  readonly steps: readonly DrivenStep[];
  /** Milliseconds between looks. */
  readonly lookEvery: number;
  readonly phase: Phase;
  /** The canary's share that was last read back after a write of ours, in per cent. */
  readonly inForce: number;
  /** The last look: its number and the end of its window; null before the first. */
  readonly lastLook: { readonly number: number; readonly end: Instant } | null;
  /** Milliseconds that were watched in the steps before this one. */
  readonly watched: number;
  /** Writes and questions in a row that did not do what they should. */
  readonly failures: number;
}

/** A rollout of which nothing has happened yet. */
export function newRollout(steps: readonly DrivenStep[], lookEvery: number): RolloutState {
  return {
    steps,
    lookEvery,
    phase:
      steps.length === 0
        ? { kind: "decided", decision: "promote", reason: "the plan is one switch" }
        : { kind: "ready", step: 0 },
    inForce: 0,
    lastLook: null,
    watched: 0,
    failures: 0,
  };
}

/** Where a rollout stands after one more of its events. */
export function after(state: RolloutState, event: RolloutEvent): RolloutState {
  switch (event.kind) {
    case "set":
      return { ...state, phase: { kind: "setting", step: event.step } };
    case "in-force":
      return {
        ...state,
        phase: { kind: "baking", step: event.step, since: event.at },
        inForce: event.weight,
        failures: 0,
      };
    case "look": {
      // A look says that its step was on, also where a later step's intent was dropped and reached the store all the same.
      const since = state.phase.kind === "baking" && state.phase.step === event.step ? state.phase.since : event.start;
      const looked: RolloutState = {
        ...state,
        phase: { kind: "baking", step: event.step, since },
        lastLook: { number: event.number, end: event.end },
      };
      switch (event.decision) {
        case "watch":
        case "wait-for-data":
          return looked;
        case "next-step": {
          const watched = state.watched + event.end - since;
          return { ...looked, phase: { kind: "ready", step: event.step + 1 }, watched };
        }
        default: {
          const reason = `look ${event.number} decided so`;
          return { ...looked, phase: { kind: "decided", decision: event.decision, reason } };
        }
      }
    }
    case "promote":
      return { ...state, phase: { kind: "promoting", reason: event.reason } };
    case "roll-back":
      return { ...state, phase: { kind: "rolling-back", reason: event.reason } };
    case "held":
      return { ...state, phase: { kind: "ended", decision: "hold", reason: event.reason, at: event.at } };
    case "promoted":
    case "rolled-back": {
      const reason = "reason" in state.phase ? state.phase.reason : "";
      const decision = event.kind === "promoted" ? "promote" : "rollback";
      return { ...state, phase: { kind: "ended", decision, reason, at: event.at } };
    }
  }
}
