/** Milliseconds since 1970. */
export type Instant = number;

/** The model that has served so far, and the one that is on trial. */
export type Arm = "stable" | "canary";

/** Why a figure is not there; none of these is ever good news. */
export type Absence = "no-samples" | "not-a-number" | "stale" | "query-error" | "wrong-label";

/** What a monitor says of one name, one arm and one window. */
export type Reading =
  | { readonly kind: "value"; readonly value: number }
  /** The values of the window, for a name after `samples:`. */
  | { readonly kind: "samples"; readonly values: readonly number[] }
  /** `message` is one sentence for a reader: what was asked, what came. */
  | { readonly kind: "absent"; readonly why: Absence; readonly message: string };

/** All that one look saw: the readings of both arms over the window `(start, end]`, by name. */
export interface Look {
  /** Counted from 1 over the whole rollout. */
  readonly number: number;
  readonly start: Instant;
  readonly end: Instant;
  /** Index of the plan's step, from 0. */
  readonly step: number;
  /** The canary's share of the traffic in per cent while the window lasted; null where a history does not say. */
  readonly weight: number | null;
  readonly readings: Readonly<Record<Arm, ReadonlyMap<string, Reading>>>;
  /**
   * The same counts and samples by the share in force, where it changed inside of the window: rates are compared inside
   * of a part only. One part of `weight` and `readings` where absent.
   */
  readonly parts?: readonly LookPart[];
}

/** A piece of a look in which the canary's share stayed the same. */
export type LookPart = Pick<Look, "weight" | "readings">;
