import type { DefinedFigure, Disparity, Form } from "../../../src/fairness/disparity.ts";
import type { MeasuredGrouping } from "../../../src/fairness/group-figures.ts";
import type { Group } from "../../../src/fairness/grouping.ts";
import type { Measure } from "../../../src/fairness/measure.ts";
import { normalDraws } from "../../../src/fairness/normal-draws.ts";
import { keepDraws } from "../../../src/fairness/under-equality.ts";
import { parseMetric } from "../../../src/metrics/registry.ts";
import { wilson } from "../../../src/stats/proportion.ts";
import { binary } from "../metrics/support.ts";

export interface Counts {
  readonly successes: number;
  readonly trials: number;
}

/** A share of a group's rows, as measuring them would give it. */
export function shareFigure(name: string, counts: Counts): DefinedFigure {
  const { successes, trials } = counts;
  const value = successes / trials;
  return {
    group: { name, slice: { group: name }, rows: new Uint32Array(trials), unknown: false },
    estimate: {
      id: "selection_rate",
      slice: { group: name },
      value: { value },
      decisive: { value },
      note: null,
      direction: "higher",
      intervalAt: (level) => ({ ...wilson(successes, trials, level), level, method: "wilson" }),
      support: { n: trials },
    },
    counts,
    mean: null,
    value,
  };
}

const examples = binary([0, 1], { decision: [0, 1] });
const selectionRate: Measure = {
  id: "selection_rate",
  title: "share that is selected",
  happens: "are selected",
  direction: "higher",
  examples,
  spec: parseMetric({ namespace: null, name: "predicted_positive_rate", args: [] }, "binary"),
};

/** No test asks for more. */
const mostResamples = 2_000;

/** Groups of which only counts are known. */
export function measuredShares(
  counts: readonly Counts[],
  form: Form,
): { readonly measured: MeasuredGrouping; readonly groups: readonly Group[]; readonly disparity: Disparity } {
  const figures = counts.map((own, index) => shareFigure(String(index), own));
  const groups = figures.map(({ group }) => group);
  return {
    measured: {
      grouping: { attribute: "group", stratum: null, groups },
      figuresOf: () => figures,
      underEquality: keepDraws(),
      ranked: null,
      // Other counts, other draws, so that what is simulated many times does not lean on one set of them.
      normals: normalDraws(
        { attribute: JSON.stringify(counts), stratum: null, groups },
        { resamples: mostResamples, seed: 1 },
      ),
    },
    groups,
    disparity: {
      id: `demographic_parity_${form}`,
      title: "",
      form,
      parts: [selectionRate],
      combine: "worst",
      direction: form === "ratio" ? "higher" : "lower",
    },
  };
}
