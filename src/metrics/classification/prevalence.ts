import { ratio } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import type { CellSource } from "../source.ts";

/** Weight of negatives and positives by label alone. */
const labels: CellSource<{ readonly negatives: number; readonly positives: number }> = {
  kind: "cells",
  id: "labels",
  missing: (examples) => (examples.task === "binary" ? null : "there is no positive class"),
  cells(examples) {
    if (examples.task !== "binary") throw new Error("prevalence was asked of examples without a positive class");
    const { label } = examples;
    return { count: 2, of: (row) => label[row] };
  },
  summary: ([negatives = 0, positives = 0]) => ({ negatives, positives }),
};

/** Share of rows whose label is positive. */
export const prevalence = defineMetric({
  name: "prevalence",
  aliases: ["base_rate"],
  title: "share of rows that are positive",
  tasks: ["binary"],
  args: {},
  direction: "none",
  needs: ["label"],
  from: () => labels,
  value: ({ negatives, positives }) => ratio(positives, negatives + positives, "there are no rows"),
  interval: { kind: "proportion", counts: ({ negatives, positives }) => [positives, negatives + positives] },
  source: "(TP + FN) / n",
});
