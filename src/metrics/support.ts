import type { Support } from "../gate/value.ts";
import type { Examples } from "./examples.ts";
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
  const ofClass = new Map<number, Support>();
  const against = (index: number): Support => {
    const known = ofClass.get(index);
    if (known !== undefined) return known;
    if (examples.task !== "binary" && examples.task !== "multiclass") return { n };
    let positives = 0;
    for (let i = 0; i < n; i++) if (examples.label[rows === null ? i : rows[i]] === index) positives++;
    const support = { n, positives, negatives: n - positives };
    ofClass.set(index, support);
    return support;
  };
  return (metric) => {
    if (metric.columns.length > 0) return presentRows(examples, metric.columns, rows, n);
    if (metric.ofClass !== null) return against(classNames(examples).indexOf(metric.ofClass));
    return examples.task === "binary" ? against(1) : { n };
  };
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
