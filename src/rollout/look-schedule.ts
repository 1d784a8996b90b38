import type { Instant } from "./look.ts";
import type { RolloutState } from "./state.ts";

/** Where the next window begins: at the last one's end, or where the step's weight came into force. */
export function lookStart(state: RolloutState, since: Instant): Instant {
  return Math.max(since, state.lastLook?.end ?? since);
}

/**
 * When the next look is due: at whole multiples of the time between looks since the weight came into force, so that
 * small delays do not add up. At once where the clock went back so far that its window cannot be known.
 */
export function nextLook(state: RolloutState, since: Instant, now: Instant): Instant {
  const start = lookStart(state, since);
  if (now + state.lookEvery < start) return now;
  return since + (wholeLooks(start - since, state) + 1) * state.lookEvery;
}

/** The look's place in the plan: places that a late run left out are counted, so that they spend nothing. */
export function lookNumber(state: RolloutState, since: Instant, now: Instant): number {
  return Math.max((state.lastLook?.number ?? 0) + 1, wholeLooks(state.watched + now - since, state));
}

function wholeLooks(time: number, { lookEvery }: RolloutState): number {
  return Math.floor(time / lookEvery + 1e-9);
}
