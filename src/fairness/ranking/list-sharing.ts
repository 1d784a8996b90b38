import type { Random } from "../../stats/random.ts";
import type { Measure } from "../group-measure.ts";
import type { Group } from "../grouping.ts";
import type { UnderEquality } from "../under-equality.ts";
import type { Divergence } from "./ndkl.ts";

/** Groups that share lists, so that they are drawn and dealt together. */
export interface RankedGroups {
  /** What intervals of draws are called: `list-bootstrap`, or `candidate-bootstrap` for few lists. */
  readonly method: string;
  /** Draws of a measure in each of these groups, all on the same resamples. */
  drawsOf(measure: Measure, groups: readonly Group[]): readonly Float64Array[];
  /** The labels of these groups dealt anew inside every list. */
  permuted(measure: Measure, groups: readonly Group[], random: Random): UnderEquality;
  /** How far the order of these groups' candidates departs from their shares. */
  divergence(groups: readonly Group[]): Divergence;
}
