import type { Figure } from "../gate/report.ts";
import { printSlice } from "../rules/print.ts";
import type { MeasuredGrouping } from "./group-figures.ts";
import type { Group } from "./grouping.ts";
import type { Measure } from "./measure.ts";

export interface BarSettings {
  readonly confidence: number;
  /** The group that others are held against, which is marked; null for none. */
  readonly reference: Group | null;
  /** Smaller groups decide nothing and are marked. */
  readonly minGroupSize: number;
  /** A line to hold the bars against, such as four fifths of the highest rate; null for none. */
  readonly line: { readonly name: string; readonly at: number } | null;
}

/**
 * A measure's bar for every group, with its interval and its rows. Groups in which it is undefined have no bar and are
 * counted in the title; null where it is undefined in all.
 */
export function groupBars(
  { grouping, figuresOf }: MeasuredGrouping,
  measure: Measure,
  settings: BarSettings,
): Figure | null {
  const { confidence, reference, minGroupSize, line } = settings;
  const figures = figuresOf(measure);
  const shown = figures.flatMap(({ group, estimate }) => {
    const { value } = estimate.value;
    if (value === null) return [];
    const interval = estimate.intervalAt?.(confidence) ?? null;
    const marks = [
      ...(group === reference ? ["reference"] : []),
      ...(group.rows.length < minGroupSize ? [`below ${minGroupSize} rows`] : []),
    ];
    return [
      {
        name: marks.length === 0 ? group.name : `${group.name} (${marks.join(", ")})`,
        y: value,
        bounds: interval === null ? {} : { low: interval.low, high: interval.high },
        n: group.rows.length,
      },
    ];
  });
  if (shown.length === 0) return null;
  const missing = figures.length - shown.length;
  const where = grouping.stratum === null ? "" : `, ${printSlice(grouping.stratum)}`;
  return {
    id: `bars-${measure.id}-${grouping.attribute}${where === "" ? "" : `-${printSlice(grouping.stratum)}`}`,
    kind: "bar",
    title: `${measure.id} by ${grouping.attribute}${where}${missing === 0 ? "" : ` (undefined in ${missing === 1 ? "1 group" : `${missing} groups`})`}`,
    x: { title: grouping.attribute },
    y: { title: measure.title, ...(measure.happens !== null ? { domain: [0, 1] as const } : {}) },
    series: [{ name: measure.id, points: shown.map(({ y, bounds, n }, index) => ({ x: index, y, ...bounds, n })) }],
    categories: shown.map(({ name }) => name),
    ...(line === null
      ? {}
      : {
          reference: {
            name: line.name,
            points: [
              { x: 0, y: line.at },
              { x: Math.max(1, shown.length - 1), y: line.at },
            ],
          },
        }),
  };
}
