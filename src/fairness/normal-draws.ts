import { createRandom } from "../stats/random.ts";
import type { Group, Grouping } from "./grouping.ts";

/** Standard normal draws of one group, as many as resamples, for each part of a disparity others that are independent. */
export type NormalDraws = (group: Group, part: number) => Float64Array;

/**
 * Draws that all disparities of a grouping share, made at the first call: what one of them makes of its draws does not
 * depend on which others are looked at. A group's draws are of its name and of nothing else of the table.
 */
export function normalDraws(
  { attribute, stratum }: Grouping,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): NormalDraws {
  const stream = createRandom(seed)
    .split("normals")
    .split(JSON.stringify([attribute, stratum]));
  const known = new Map<Group, Map<number, Float64Array>>();
  return (group, part) => {
    const ofGroup = known.get(group) ?? new Map<number, Float64Array>();
    known.set(group, ofGroup);
    const found = ofGroup.get(part);
    if (found !== undefined) return found;
    const random = stream.split(group.name).split(part);
    const drawn = Float64Array.from({ length: resamples }, () => random.normal());
    ofGroup.set(part, drawn);
    return drawn;
  };
}
