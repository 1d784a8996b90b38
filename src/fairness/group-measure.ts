import type { Direction } from "../gate/value.ts";
import type { Examples } from "../metrics/examples.ts";
import type { MetricSpec } from "../metrics/metric.ts";

/** One figure that is computed in every group. */
export interface Measure {
  /** As tables and rules name it: `selection_rate`, `tpr`, `auc`, `recall(class=cat)`. */
  readonly id: string;
  /** A few words for somebody who does not know the term. */
  readonly title: string;
  /** What happens to a person, as `are approved 5 points less often` needs it; null for a figure that is no rate of people. */
  readonly happens: string | null;
  readonly direction: Direction;
  /** What it is read from: the whole task, one class against the rest, or the favourable outcome as the positive class. */
  readonly examples: Examples;
  readonly spec: MetricSpec;
}
