import type { Support } from "../gate/value.ts";
import type { BinaryExamples, Examples, MulticlassExamples } from "./examples.ts";
import type { MetricSpec } from "./metric.ts";
import { viewLength } from "./source.ts";
import { classNames } from "./summaries/confusion.ts";

/**
 * What a metric rests on in a view, counted in rows whatever they weigh: `n`; `positives` and `negatives` of a binary
 * task, or of the class that a metric speaks of; for a metric of the user's columns, n is the rows that have all of
 * them and `missing` the rest.
 */
export function supportOf(examples: Examples, rows: Uint32Array | null): (metric: MetricSpec) => Support {
  const n = viewLength(examples, rows);
  let counts: Uint32Array | null = null;
  const against = (index: number): Support => {
    if (examples.task !== "binary" && examples.task !== "multiclass") return { n };
    counts ??= classCounts(examples, rows, n);
    const positives = counts[index] ?? 0;
    return { n, positives, negatives: n - positives };
  };
  return (metric) => {
    if (metric.columns.length > 0) return presentRows(examples, metric.columns, rows, n);
    if (metric.ofClass !== null) return against(classNames(examples).indexOf(metric.ofClass));
    return examples.task === "binary" ? against(1) : { n };
  };
}

/** How many rows of a view have each class as their label. */
function classCounts(examples: BinaryExamples | MulticlassExamples, rows: Uint32Array | null, n: number): Uint32Array {
  const { label } = examples;
  const counts = new Uint32Array(classNames(examples).length);
  for (let i = 0; i < n; i++) counts[label[rows === null ? i : rows[i]]]++;
  return counts;
}

function presentRows(examples: Examples, names: readonly string[], rows: Uint32Array | null, n: number): Support {
  const columns = names.flatMap((name) => examples.columns.get(name) ?? []);
  let present = 0;
  for (let i = 0; i < n; i++) {
    const row = rows === null ? i : rows[i];
    if (columns.every((column) => !Number.isNaN(column[row]))) present++;
  }
  return { n: present, missing: n - present };
}
