import type { Figure } from "../gate/report.ts";
import { printSlice } from "../rules/print.ts";
import type { GroupFigure, MeasuredGrouping } from "./group-figures.ts";
import type { Group } from "./grouping.ts";
import type { Measure } from "./measure.ts";

export interface BarSettings {
  readonly confidence: number;
  /** The group that others are held against, which is marked; null for none. */
  readonly reference: Group | null;
  /** The others are too small to decide, and are marked. */
  readonly deciding: readonly Group[];
  /** Whether the lowest and the highest of those are marked: not where privacy masks a rate that this would tell of. */
  readonly marksExtremes: boolean;
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
  const { confidence, reference, deciding, line } = settings;
  const figures = figuresOf(measure);
  const extremes = settings.marksExtremes ? extremesOf(figures.filter(({ group }) => deciding.includes(group))) : null;
  const shown = figures.flatMap(({ group, estimate }) => {
    const { value } = estimate.value;
    if (value === null) return [];
    const interval = estimate.intervalAt?.(confidence) ?? null;
    const decides = deciding.includes(group);
    const marks = [
      ...(decides && value === extremes?.lowest ? ["lowest"] : []),
      ...(decides && value === extremes?.highest ? ["highest"] : []),
      ...(group === reference ? ["reference"] : []),
      ...(decides ? [] : ["too small"]),
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

/** Null where fewer than two groups have a figure, or all have the same. */
function extremesOf(figures: readonly GroupFigure[]): { readonly lowest: number; readonly highest: number } | null {
  const values = figures.flatMap(({ estimate }) => estimate.value.value ?? []);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return lowest < highest ? { lowest, highest } : null;
}
