import type { Interval, Slice, Value } from "../gate/value.ts";

/** A disparity that is no difference or ratio of the groups' own figures; shown, not gated. */
export interface FurtherDisparity {
  readonly attribute: string;
  /** Null where it is of all rows, or over all strata together. */
  readonly stratum: Slice;
  readonly metric: string;
  readonly value: Value;
  /** Null where there is none. */
  intervalAt(level: number): Interval | null;
  /** Of no difference between the groups; null where there is no test. */
  readonly p: number | null;
  /** What it comes to on average where the groups are equal in truth; null where it is not known. */
  readonly underEquality: number | null;
  /** The group that it is of, or that is treated worst. */
  readonly worst: string;
  /** What the group is held against; empty for all groups together. */
  readonly reference: string;
}
