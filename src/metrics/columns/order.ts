import { columnName } from "../arguments.ts";
import { type Computed, defined, undefinedBecause } from "../computed.ts";
import { defineMetric, type MetricDefinition } from "../metric.ts";
import { gather, type RowSource } from "../source.ts";
import { averagedQuantile, linearQuantile, prepareSorted, type SortedValues } from "../summaries/sorted-values.ts";
import { everyTask, missingColumn, userColumn } from "./moments.ts";

interface SortedColumn {
  readonly sorted: SortedValues;
  /** Weights say how often a row stands, not how much it weighs. */
  readonly frequencies: boolean;
}

function sortedColumn(name: string): RowSource<SortedColumn> {
  return {
    kind: "rows",
    id: `sorted-column:${name}`,
    strata: "none",
    missing: (examples) => missingColumn(examples, name),
    prepare(examples, rows) {
      const summarise = prepareSorted(gather(userColumn(examples, name), rows));
      const frequencies = examples.weight === null;
      return (weight) => ({ sorted: summarise(weight), frequencies });
    },
  };
}

const shared = {
  tasks: everyTask,
  args: { column: columnName() },
  direction: "none",
  needs: ["column"],
  from: ({ column }: { readonly column: string }) => sortedColumn(column),
} as const;

const extreme = { ...shared, interval: { kind: "none", why: "the bootstrap fails for an extreme" } } as const;

function ifPresent({ sorted }: SortedColumn, value: () => number): Computed {
  return sorted.total > 0 ? defined(value()) : undefinedBecause("the column has no value in these rows");
}

/** Smallest value of a column, among rows that have weight. */
export const min = defineMetric({
  ...extreme,
  name: "min",
  title: "smallest value of a column",
  value: (column) => ifPresent(column, () => column.sorted.smallest),
  source: "numpy.min",
});

/** Largest value of a column, among rows that have weight. */
export const max = defineMetric({
  ...extreme,
  name: "max",
  title: "largest value of a column",
  value: (column) => ifPresent(column, () => column.sorted.largest),
  source: "numpy.max",
});

/**
 * The percentile of a column that a name such as `p95` or `p99.9` asks for: linear interpolation, NumPy's default; with
 * row weights the averaged inverted distribution function, since interpolation has no agreed weighted form.
 */
export function percentile(percent: number): MetricDefinition {
  return defineMetric({
    ...shared,
    name: `p${percent}`,
    title: `${percent}th percentile of a column`,
    value: (column) =>
      ifPresent(column, () =>
        column.frequencies
          ? linearQuantile(column.sorted, percent / 100)
          : averagedQuantile(column.sorted, percent / 100),
      ),
    interval: { kind: "bootstrap" },
    source: "numpy.percentile",
  });
}

/** `p50`, `p95`, `p99.9`: the percentile a name asks for, above 0 and below 100; null where it asks for none. */
export function percentileOfName(name: string): number | null {
  const match = /^p(\d{1,2}(?:\.\d{1,4})?)$/.exec(name);
  const percent = Number(match?.[1]);
  return match !== null && percent > 0 && percent < 100 ? percent : null;
}
