import type { RolloutEvent } from "./events.ts";
import type { Decision } from "./judgement.ts";
import type { Instant } from "./look.ts";
import { lookNumber, lookStart, nextLook } from "./look-schedule.ts";
import type { Split, Written } from "./routers/provider.ts";
import { after, type Ending, type RolloutState } from "./state.ts";

export type Observation =
  /** The machine begins or goes on in another run. */
  | { readonly kind: "resumed" }
  | { readonly kind: "time" }
  | { readonly kind: "status"; readonly split: Split }
  /** The router cannot be asked now. */
  | { readonly kind: "unreachable"; readonly message: string }
  /** The target is not there any more, or may not be read any more. */
  | { readonly kind: "gone"; readonly message: string }
  | { readonly kind: "written"; readonly verb: Verb; readonly written: Written }
  | {
      readonly kind: "judged";
      readonly number: number;
      readonly start: Instant;
      readonly end: Instant;
      readonly decision: Decision;
    }
  /** Somebody took the canary back in our place, such as the watchdog. */
  | { readonly kind: "taken-back"; readonly reason: string }
  /** The job is told to end. */
  | { readonly kind: "cancelled"; readonly how: "rollback" | "hold"; readonly reason: string };

type Verb = "set-weight" | "promote" | "roll-back";

export type Command =
  /** `needed`: nothing further is done unless it was recorded; else it may be recorded later. */
  | { readonly kind: "record"; readonly event: RolloutEvent; readonly needed: boolean }
  | { readonly kind: "read-status" }
  | { readonly kind: "set-weight"; readonly percent: number; readonly guard: string | null }
  | { readonly kind: "promote"; readonly guard: string | null }
  | { readonly kind: "roll-back" }
  | {
      readonly kind: "look";
      readonly number: number;
      readonly start: Instant;
      readonly end: Instant;
      readonly step: number;
      readonly weight: number;
    }
  | { readonly kind: "wait"; readonly until: Instant; readonly for: "look" | "retry" };

export interface Stepped {
  readonly state: RolloutState;
  readonly commands: readonly Command[];
}

/** Attempts at one write before a rollout is given up. */
const mostAttempts = 5;
/** Milliseconds before the first further attempt; each doubles it, up to the longest. */
const firstRetry = 2_000;
const longestRetry = 60_000;
/** Percentage points by which a share that is read may differ from what was asked: servers and replicas are whole. */
const shareTolerance = 0.5;
/** The same for a share that was read before: nothing but another write changes it. */
const readTolerance = 0.01;

/**
 * One step of the machine: what follows from what was seen. The commands are carried out in their order; each but
 * `record` gives an observation, and a command that follows one that gave none is not waited for. An intent is recorded
 * before its write, so a run that ends anywhere can be gone on with: the router is read first, and what was in the
 * middle is finished or begun again.
 *
 * No command ever asks for a share above that of the first step, or of the step after one that was judged fit.
 */
export function step(state: RolloutState, seen: Observation, now: Instant): Stepped {
  const { phase } = state;
  if (phase.kind === "ended") return { state, commands: [] };
  switch (seen.kind) {
    case "resumed":
    case "time":
      return goOn(state, now);
    case "unreachable":
      return retry(state, now);
    case "gone":
      return hold(state, now, seen.message);
    case "taken-back":
      return record(state, [
        ...(phase.kind === "rolling-back" ? [] : [{ kind: "roll-back" as const, at: now, reason: seen.reason }]),
        { kind: "rolled-back", at: now },
      ]);
    case "cancelled":
      // What is half promoted is finished: it was judged, and the way back from the middle is not known.
      if (phase.kind === "promoting" || phase.kind === "rolling-back") return goOn(state, now);
      if (phase.kind === "decided" && phase.decision === "rollback") return goOn(state, now);
      return seen.how === "hold" ? hold(state, now, seen.reason) : rollBack(state, now, seen.reason);
    case "status":
      return onStatus(state, seen.split, now);
    case "written":
      return onWritten(state, seen.verb, seen.written, now);
    case "judged":
      return onJudged(state, seen, now);
  }
}

function goOn(state: RolloutState, now: Instant): Stepped {
  const { phase } = state;
  switch (phase.kind) {
    case "rolling-back":
      return { state, commands: [{ kind: "roll-back" }] };
    case "decided":
      return phase.decision === "promote"
        ? { state, commands: [{ kind: "read-status" }] }
        : carryOut(state, phase, now);
    case "baking":
      return now < nextLook(state, phase.since, now)
        ? pause(state, phase.since, now)
        : { state, commands: [{ kind: "read-status" }] };
    default:
      return { state, commands: [{ kind: "read-status" }] };
  }
}

function carryOut(
  state: RolloutState,
  { decision, reason }: { readonly decision: Ending; readonly reason: string },
  now: Instant,
): Stepped {
  if (decision === "rollback") return rollBack(state, now, reason);
  return hold(state, now, reason);
}

function onStatus(state: RolloutState, split: Split, now: Instant): Stepped {
  const { phase } = state;
  switch (phase.kind) {
    case "ready":
      if (!isNear(split.weight, state.inForce, readTolerance)) return changedByHand(state, split.weight, now);
      return set(state, phase.step, split.guard, now);
    case "setting": {
      const asked = state.steps[phase.step];
      if (asked === undefined) return hold(state, now, "its plan has fewer steps than it took");
      if (isNear(split.weight, asked.share, shareTolerance)) {
        return inForce(state, phase.step, split.weight, now);
      }
      if (!isNear(split.weight, state.inForce, readTolerance)) return changedByHand(state, split.weight, now);
      return { state, commands: [{ kind: "set-weight", percent: asked.weight, guard: split.guard }] };
    }
    case "baking": {
      if (!isNear(split.weight, state.inForce, readTolerance)) return changedByHand(state, split.weight, now);
      if (now < nextLook(state, phase.since, now)) return pause(state, phase.since, now);
      const start = lookStart(state, phase.since);
      if (now + state.lookEvery < start) {
        return hold(
          state,
          now,
          "the clock of this machine went back, so what was looked at and what was not is not known",
        );
      }
      return {
        state,
        commands: [
          {
            kind: "look",
            number: lookNumber(state, phase.since, now),
            start,
            end: now,
            step: phase.step,
            weight: state.inForce,
          },
        ],
      };
    }
    case "decided": {
      if (!isNear(split.weight, state.inForce, readTolerance)) return changedByHand(state, split.weight, now);
      const began = record(state, [{ kind: "promote", at: now, reason: phase.reason }], true);
      return { state: began.state, commands: [...began.commands, { kind: "promote", guard: split.guard }] };
    }
    case "promoting":
      return { state, commands: [{ kind: "promote", guard: split.guard }] };
    case "rolling-back":
      return { state, commands: [{ kind: "roll-back" }] };
    case "ended":
      return { state, commands: [] };
  }
}

function set(state: RolloutState, index: number, guard: string | null, now: Instant): Stepped {
  const asked = state.steps[index];
  if (asked === undefined) return hold(state, now, "its plan has fewer steps than it took");
  const began = record(state, [{ kind: "set", at: now, step: index, weight: asked.weight }], true);
  return { state: began.state, commands: [...began.commands, { kind: "set-weight", percent: asked.weight, guard }] };
}

function inForce(state: RolloutState, index: number, weight: number, now: Instant): Stepped {
  const began = record(state, [{ kind: "in-force", at: now, step: index, weight }]);
  return { state: began.state, commands: [...began.commands, ...pause(began.state, now, now).commands] };
}

function onWritten(state: RolloutState, verb: Verb, written: Written, now: Instant): Stepped {
  const { phase } = state;
  if (verb === "set-weight" && phase.kind === "setting") {
    switch (written.outcome) {
      case "done":
        return inForce(state, phase.step, written.split.weight, now);
      case "not-in-force":
        return rollBack(state, now, written.message);
      default:
        if (state.failures + 1 >= mostAttempts) return rollBack(state, now, written.message);
        return retry(state, now);
    }
  }
  if (verb === "promote" && phase.kind === "promoting") {
    if (written.outcome === "done") return record(state, [{ kind: "promoted", at: now }]);
    if (state.failures + 1 >= mostAttempts) {
      return hold(
        state,
        now,
        `the promotion was tried ${mostAttempts} times and is not known to be done, so its share may be anything up to 100%: ${written.message}`,
      );
    }
    return retry(state, now);
  }
  if (verb === "roll-back" && phase.kind === "rolling-back") {
    return written.outcome === "done" ? record(state, [{ kind: "rolled-back", at: now }]) : retry(state, now);
  }
  return goOn(state, now);
}

function onJudged(
  state: RolloutState,
  { number, start, end, decision }: Extract<Observation, { kind: "judged" }>,
  now: Instant,
): Stepped {
  const { phase } = state;
  if (phase.kind !== "baking") return goOn(state, now);
  const looked: RolloutEvent = {
    kind: "look",
    number,
    start,
    end,
    step: phase.step,
    weight: state.inForce,
    decision: decision.kind,
  };
  switch (decision.kind) {
    case "watch":
    case "wait-for-data": {
      const seen = record({ ...state, failures: 0 }, [looked]);
      return { state: seen.state, commands: [...seen.commands, ...pause(seen.state, phase.since, now).commands] };
    }
    case "next-step": {
      const seen = record({ ...state, failures: 0 }, [looked], true);
      // The plan's own end, where every step was judged, is the last look's to say; a step more than there are is none.
      if (seen.state.phase.kind === "ready" && seen.state.phase.step >= state.steps.length) {
        return hold(seen.state, now, "every step was judged and the last look did not decide");
      }
      return { state: seen.state, commands: [...seen.commands, { kind: "read-status" }] };
    }
    case "promote": {
      const seen = record(state, [looked], true);
      const decided: RolloutState = {
        ...seen.state,
        phase: { kind: "decided", decision: "promote", reason: decision.detail },
      };
      return { state: decided, commands: [...seen.commands, { kind: "read-status" }] };
    }
    case "hold":
    case "rollback": {
      const seen = record(state, [looked]);
      const done = carryOut(seen.state, { decision: decision.kind, reason: decision.detail }, now);
      return { state: done.state, commands: [...seen.commands, ...done.commands] };
    }
  }
}

/** The way back begins; it is never held up by a store that does not answer. */
function rollBack(state: RolloutState, now: Instant, reason: string): Stepped {
  const began = record({ ...state, failures: 0 }, [{ kind: "roll-back", at: now, reason }]);
  return { state: began.state, commands: [...began.commands, { kind: "roll-back" }] };
}

function hold(state: RolloutState, now: Instant, reason: string): Stepped {
  return record(state, [{ kind: "held", at: now, reason }]);
}

/**
 * A share of 0 is a canary that was taken back, by a person or by a run of ours that could not record it; any other
 * share is somebody's wish that we neither know nor undo.
 */
function changedByHand(state: RolloutState, found: number, now: Instant): Stepped {
  if (found === 0) {
    const reason = `the canary's share is 0% and was ${state.inForce}% after our last write that was recorded: it has been taken back, by hand or by a run that could not record it`;
    return rollBack(state, now, reason);
  }
  return hold(
    state,
    now,
    `the canary's share is ${found}% and was ${state.inForce}% after our last write: somebody else changed it, so it is left as it is`,
  );
}

function retry(state: RolloutState, now: Instant): Stepped {
  const pause = Math.min(longestRetry, firstRetry * 2 ** Math.min(state.failures, 10));
  return {
    state: { ...state, failures: state.failures + 1 },
    commands: [{ kind: "wait", until: now + pause, for: "retry" }],
  };
}

function pause(state: RolloutState, since: Instant, now: Instant): Stepped {
  // A clock that went back must not make the wait longer than the time between two looks.
  const until = Math.min(nextLook(state, since, now), now + state.lookEvery);
  return { state, commands: [{ kind: "wait", until, for: "look" }] };
}

function record(state: RolloutState, events: readonly RolloutEvent[], needed = false): Stepped {
  return {
    state: events.reduce(after, state),
    commands: events.map((event) => ({ kind: "record", event, needed })),
  };
}

function isNear(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance;
}
