import type { Direction, Interval, Slice, Support, Value } from "../gate/value.ts";
import type { Examples } from "./examples.ts";
import type { MetricSpec } from "./metric.ts";

/** The rows a figure is computed on: row indices, ascending, or null for all of them. */
export interface View {
  readonly slice: Slice;
  readonly rows: Uint32Array | null;
}

/** One metric on one view, with its uncertainty. */
export interface Estimate {
  readonly id: string;
  readonly slice: Slice;
  readonly value: Value;
  /** What a rule and an average use: `value`, or the `zero-division` number where a 0/0 made it undefined. */
  readonly decisive: Value;
  /** A sentence that a reader of this value needs: what a macro average counted for 0/0, a label of 0 in mape. */
  readonly note: string | null;
  readonly direction: Direction;
  /** The interval at any level; null where the method yields none. Same draws at every level. */
  readonly intervalAt: ((level: number) => Interval | null) | null;
  readonly support: Support;
}

export interface EstimateSettings {
  readonly resamples: number;
  readonly seed: number;
  readonly proportionInterval: "wilson" | "clopper-pearson";
  readonly zeroDivision: number;
}

/** The one face of this room for gates; implemented in `evaluate.ts`. */
export type EvaluateMetrics = (
  examples: Examples,
  metrics: readonly MetricSpec[],
  views: readonly View[],
  settings: EstimateSettings,
) => Estimate[];
