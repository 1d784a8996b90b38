import type { RolloutEvent } from "../../rollout/events.ts";
import type { Instant } from "../../rollout/look.ts";

/** One transition as a line of the log, for a person who reads it at night. */
export function eventLine(event: RolloutEvent, now: Instant): string {
  return `${clockTime("at" in event ? event.at : now)}  ${sentence(event)}`;
}

function sentence(event: RolloutEvent): string {
  switch (event.kind) {
    case "set":
      return `step ${event.step + 1}: giving the canary ${event.weight}% of the traffic`;
    case "in-force":
      return `step ${event.step + 1}: the canary has ${event.weight}% of the traffic, as the router says`;
    case "look":
      return `look ${event.number}: ${decisions[event.decision]}`;
    case "promote":
      return `promoting: ${event.reason}`;
    case "promoted":
      return "promoted: the canary is the stable version now and has all of the traffic";
    case "roll-back":
      return `taking the canary back: ${event.reason}`;
    case "rolled-back":
      return "taken back: the stable version has all of the traffic";
    case "held":
      return `held: ${event.reason}. Nobody is watching it now.`;
  }
}

const decisions: Readonly<Record<Extract<RolloutEvent, { kind: "look" }>["decision"], string>> = {
  watch: "the step goes on",
  "wait-for-data": "the step waits for data",
  "next-step": "the step is done, the next one begins",
  promote: "all steps are done, the canary is promoted",
  hold: "the canary is held where it is",
  rollback: "the canary is taken back",
};

/** `12:04:31 UTC`. */
export function clockTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(11, 19)} UTC`;
}
