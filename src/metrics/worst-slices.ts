import type { Cell, ReportTable } from "../gate/report.ts";
import type { Column } from "../table/column.ts";
import type { Estimate, EstimateSettings } from "./estimate.ts";
import { evaluateMetrics } from "./evaluate.ts";
import type { Examples } from "./examples.ts";
import type { MetricSpec } from "./metric.ts";
import { printSliceSpec, type SliceSpec } from "./slice-spec.ts";
import { buildViews } from "./slices.ts";

interface Question {
  readonly examples: Examples;
  /** The first of them that has a direction is the one that is searched. */
  readonly metrics: readonly MetricSpec[];
  /** The columns to search over, with their bins. */
  readonly specs: readonly SliceSpec[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly minSliceSize: number;
  readonly settings: EstimateSettings & { readonly confidence: number };
}

const shown = 10;
/** Intervals are made for this many of the weakest by value; the order among them is by evidence. */
const examined = 40;
const mostColumns = 12;

/**
 * The weakest slices of the first metric that has a direction, over single columns and pairs of them: those of at
 * least `minSliceSize` rows, ordered by the end of the interval that lies nearer to good, so that a small slice needs
 * more than one bad row to lead. Empty where there is nothing to search.
 */
export function worstSlices(question: Question): ReportTable[] {
  const { examples, settings, minSliceSize } = question;
  const metric = question.metrics.find(({ direction }) => direction !== "none");
  if (metric === undefined) return [];
  const singles = singleColumns(question.specs);
  const searched = singles.slice(0, mostColumns);
  const pairs = searched.flatMap((one, i) =>
    searched.slice(i + 1).map((other) => ({ columns: [...one.columns, ...other.columns] })),
  );
  const views = buildViews([...searched, ...pairs], question.columns, examples.rows).views.filter(
    ({ rows }) => rows !== null && rows.length >= minSliceSize && rows.length < examples.rows,
  );
  if (views.length === 0) return [];
  const better = metric.direction === "higher" ? 1 : -1;
  const estimates = evaluateMetrics(examples, [metric], views, settings);
  const weakest = estimates
    .flatMap((estimate) => (estimate.value.value === null ? [] : [{ estimate, value: estimate.value.value }]))
    .sort((a, b) => better * (a.value - b.value))
    .slice(0, examined)
    .map(({ estimate, value }) => ({ ...ends(estimate, settings.confidence), estimate, value }));
  const hopeful = ({ low, high, value }: { low: number | null; high: number | null; value: number }): number =>
    (better > 0 ? high : low) ?? value;
  weakest.sort((a, b) => better * (hopeful(a) - hopeful(b)) || better * (a.value - b.value));
  const [overall] = evaluateMetrics(examples, [metric], [{ slice: null, rows: null }], settings);
  const left = singles.length - searched.length;
  return [
    {
      id: "worst-slices",
      title: `Weakest slices by ${metric.id}`,
      columns: [
        { id: "slice", title: "slice", type: "name" },
        { id: "n", title: "n", type: "count" },
        { id: "value", title: metric.id, type: "number" },
        { id: "low", title: "low", type: "number" },
        { id: "high", title: "high", type: "number" },
      ],
      rows: weakest
        .slice(0, shown)
        .map(({ estimate, value, low, high }): Cell[] => [printSlice(estimate), estimate.support.n, value, low, high]),
      note: [
        overall.value.value === null
          ? ""
          : `Over all rows ${metric.id} is ${Number(overall.value.value.toPrecision(4))}. `,
        `Found among ${views.length} slices of at least ${minSliceSize} rows: the weakest of many look weaker than they are.`,
        left > 0
          ? ` Searched over the first ${mostColumns} columns; left out: ${singles.slice(mostColumns).map(printSliceSpec).join(", ")}.`
          : "",
      ].join(""),
    },
  ];
}

/** The single columns of all specs, each once. */
function singleColumns(specs: readonly SliceSpec[]): SliceSpec[] {
  const found = new Map<string, SliceSpec>();
  for (const { columns } of specs)
    for (const column of columns) if (!found.has(column.name)) found.set(column.name, { columns: [column] });
  return [...found.values()];
}

function ends(estimate: Estimate, level: number): { readonly low: number | null; readonly high: number | null } {
  const interval = estimate.intervalAt?.(level) ?? null;
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

function printSlice({ slice }: Estimate): string {
  return Object.entries(slice ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");
}
