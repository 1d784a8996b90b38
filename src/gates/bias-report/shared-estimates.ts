import type { Disparity } from "../../fairness/disparity.ts";
import {
  type DisparityEstimate,
  type DisparitySettings,
  estimateDisparity,
} from "../../fairness/estimate-disparity.ts";
import type { MeasuredGrouping } from "../../fairness/group-figures.ts";
import type { Group } from "../../fairness/grouping.ts";

/** Gives a disparity over some groups of a grouping; rules, tables and metrics ask for the same ones. */
export type EstimateOf = (
  disparity: Disparity,
  measured: MeasuredGrouping,
  groups: readonly Group[],
) => DisparityEstimate;

/** Estimates each disparity over the same groups once, so that its draws are made once. */
export function shareEstimates(settings: DisparitySettings): EstimateOf {
  const known = new Map<MeasuredGrouping, Map<string, DisparityEstimate>>();
  return (disparity, measured, groups) => {
    const own = known.get(measured) ?? new Map<string, DisparityEstimate>();
    known.set(measured, own);
    const key = JSON.stringify([disparity.id, groups.map(({ name }) => name)]);
    const estimate = own.get(key) ?? estimateDisparity(disparity, measured, groups, settings);
    own.set(key, estimate);
    return estimate;
  };
}
