import { sequenceBound } from "../stats/confidence-sequence.ts";
import { type SequentialLook, sequentialBounds } from "../stats/group-sequential.ts";
import type { LookPart } from "./look.ts";

/** What a sequential test is held to at one look. */
export interface LookBound {
  readonly bound: number;
  readonly spent: number;
}

/**
 * The bounds of one test along a rollout. Inside of the plan they are group sequential; a rollout that outlasts its plan,
 * since it waited for data, goes on with a confidence sequence, which has no last look.
 */
export class BoundsAlong {
  readonly #looks: number;
  readonly #alpha: number;
  #last: SequentialLook;
  #observations = 0;

  constructor(start: SequentialLook, alpha: number, plannedLooks: number) {
    this.#last = start;
    this.#alpha = alpha;
    this.#looks = plannedLooks;
  }

  /** The bound of a look with data: its number, the information it brings, and what was observed up to it by both arms. */
  at(look: number, information: number, observations: number): LookBound {
    if (look <= this.#looks) {
      this.#last = this.#last.next(look / this.#looks, information);
      this.#observations = observations;
      return this.#last;
    }
    const tightestAt = this.#observations > 0 ? this.#observations : observations;
    return { bound: sequenceBound(observations, this.#alpha, tightestAt), spent: this.#alpha };
  }
}

/** Where bounds start, one for each level of error, so that whoever judges many rollouts computes them once. */
export class BoundTables {
  readonly #starts = new Map<number, SequentialLook>();

  along(alpha: number, plannedLooks: number): BoundsAlong {
    const start = this.#starts.get(alpha) ?? sequentialBounds(alpha);
    this.#starts.set(alpha, start);
    return new BoundsAlong(start, alpha, plannedLooks);
  }
}

/** A share in force that is not known, or leaves an arm without traffic, counts as this one. */
const unknownShare = 0.5;

/**
 * How much a window tells of the difference between two arms, relative to other windows of the same traffic: w(1 − w)
 * for a canary's share w, the mean over a look's parts.
 */
export function informationOf(parts: readonly LookPart[]): number {
  let sum = 0;
  for (const { weight } of parts) {
    const share = shareOf(weight) ?? unknownShare;
    sum += share * (1 - share);
  }
  return sum / parts.length;
}

/** A canary's share as a share of 1; null where it is not known or one arm has no traffic. */
export function shareOf(weight: number | null): number | null {
  return weight !== null && weight > 0 && weight < 100 ? weight / 100 : null;
}
