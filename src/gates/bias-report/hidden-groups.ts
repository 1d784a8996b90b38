import type { DisparityEstimate } from "../../fairness/estimate-disparity.ts";
import type { Group } from "../../fairness/grouping.ts";
import type { Outcomes } from "../../fairness/measure.ts";
import { plainSentence } from "../../fairness/plain-sentence.ts";
import { type CountCell, hiddenCells, type Sum } from "../../gate/cell-suppression.ts";
import type { Check } from "../../gate/check.ts";
import type { MetricRow } from "../../gate/report.ts";
import { isSmallCount } from "../../gate/small-count.ts";
import { maskedReason, sliceKey } from "../../gate/suppress-metrics.ts";
import type { Slice } from "../../gate/value.ts";
import type { BinaryExamples } from "../../metrics/examples.ts";
import type { JudgedAttribute } from "./judged-attribute.ts";

/** The groups of which nothing but the name is told under `suppress-below`. */
export interface HiddenGroups {
  /** The sentence that stands where a figure was. */
  readonly reason: string;
  has(slice: Slice): boolean;
  /** Whether any of these groups is one of them. */
  any(groups: readonly Group[]): boolean;
}

/**
 * Hides every group that has a small count (its rows, or a cell of a confusion matrix of any of the models), and as few
 * others as it takes that no such group is the rest of a total: the groups of an attribute add up to all rows (or to
 * their stratum), and those of an intersection to the groups of each attribute that it holds. A group is hidden whole, so
 * that whatever is shown of another one, counts, rates and intervals, is of that group alone.
 *
 * @param outcomes of the model and, where there is one, of its champion
 */
export function hideGroups(
  attributes: readonly JudgedAttribute[],
  outcomes: readonly Outcomes[],
  below: number,
): HiddenGroups {
  const cells: CountCell[] = [];
  const places = new Map<string, number>();
  const groupings = attributes.flatMap((attribute) => attribute.groupings.map(({ measured }) => measured.grouping));
  for (const { groups } of below > 1 ? groupings : []) {
    for (const group of groups) {
      const key = sliceKey(group.slice);
      if (places.has(key)) continue;
      places.set(key, cells.length);
      const small = outcomes.some((own) => countsOf(group, own).some((count) => isSmallCount(count, below)));
      cells.push({ count: group.rows.length, small, cost: group.rows.length });
    }
  }
  const placeOf = ({ slice }: Group): number => places.get(sliceKey(slice)) ?? -1;
  const sums: Sum[] = groupings.flatMap(({ groups }): Sum[] => [
    // How many rows there are stands in every report.
    { whole: null, parts: groups.map(placeOf) },
    ...groups.flatMap((margin) =>
      groupings.flatMap((finer) => {
        const parts = finer.groups.filter((group) => group !== margin && holds(group.slice, margin.slice));
        return parts.length === 0 || finer.groups === groups
          ? []
          : [{ whole: placeOf(margin), parts: parts.map(placeOf) }];
      }),
    ),
  ]);
  const hidden = places.size === 0 ? new Set<number>() : hiddenCells(cells, sums);
  const has = (slice: Slice): boolean => hidden.has(places.get(sliceKey(slice)) ?? -1);
  return { reason: maskedReason(below), has, any: (groups) => groups.some(({ slice }) => has(slice)) };
}

/** Whether a slice says all that another one does. */
function holds(slice: NonNullable<Slice>, margin: NonNullable<Slice>): boolean {
  return Object.entries(margin).every(([column, value]) => slice[column] === value);
}

/** The rows of a group, and how many of them each of its figures is made of. */
function countsOf({ rows }: Group, { positive, favourable }: Outcomes): number[] {
  if (positive !== null) return [rows.length, ...matrixOf(rows, favourable), ...matrixOf(rows, positive)];
  // Of predicted numbers only who is selected is counted.
  const [tn = 0, fp = 0, fn = 0, tp = 0] = matrixOf(rows, favourable);
  return [rows.length, tp + fp, tn + fn];
}

function matrixOf(rows: Uint32Array, { label, decision }: BinaryExamples): number[] {
  const counts = [0, 0, 0, 0];
  for (const row of rows) counts[label[row] * 2 + (decision?.[row] ?? 0)]++;
  return counts;
}

/**
 * A disparity as it may be shown. One that rests on a hidden group is undefined; of one between two groups that are shown
 * the value stays, and its interval, test and mean under equality, which all groups have a part in, go.
 */
export function shownEstimate(estimate: DisparityEstimate, hidden: HiddenGroups): DisparityEstimate {
  if (!hidden.any(estimate.groups)) return estimate;
  const { apart, disparity, value } = estimate;
  const isBetweenShown =
    apart !== null &&
    disparity.form !== "divergence" &&
    disparity.combine === "worst" &&
    !hidden.any([apart.worst.group, apart.other.group]);
  return {
    ...estimate,
    ...(isBetweenShown || value.value === null ? {} : { value: { value: null, reason: hidden.reason }, apart: null }),
    undefinedGroups: estimate.undefinedGroups.filter(({ group }) => !hidden.has(group.slice)),
    intervalAt: () => null,
    test: () => null,
    underEquality: () => null,
  };
}

/** Metric rows without those of hidden groups. */
export function shownMetrics(rows: readonly MetricRow[], hidden: HiddenGroups): MetricRow[] {
  return rows.map((row) => {
    if (!hidden.has(row.slice)) return row;
    const { champion: _champion, difference: _difference, dummy: _dummy, ...own } = row;
    return { ...own, value: null, reason: hidden.reason, interval: null, support: null };
  });
}

/** What a check about groups of an attribute may tell where some of them are hidden. */
export function shownCheck(
  check: Check,
  estimate: DisparityEstimate,
  groups: readonly Group[],
  hidden: HiddenGroups,
): Check {
  if (!hidden.any(groups)) return check;
  const shown = shownEstimate(estimate, hidden);
  const isShown = shown.value.value !== null && shown.value.value === check.observed;
  const { interval: _interval, baseline: _baseline, margin: _margin, ...kept } = check;
  return {
    ...kept,
    observed: isShown ? check.observed : null,
    // How many rows decide is what all rows have beside the hidden ones.
    support: null,
    interval: null,
    evidence: [],
    ...(check.message === undefined ? {} : { message: (isShown ? plainSentence(shown, null) : null) ?? hidden.reason }),
  };
}
