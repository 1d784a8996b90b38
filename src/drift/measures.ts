import { distanceMeasures } from "./distance-measures.ts";
import { evidentlyMeasures } from "./evidently-measures.ts";
import type { DriftMeasure } from "./measure.ts";
import { nannymlMeasures } from "./nannyml-measures.ts";
import { testMeasures } from "./test-measures.ts";
import { tfdvMeasures } from "./tfdv-measures.ts";

/** All distances and tests between the values of two samples of a column. */
export const driftMeasures: readonly DriftMeasure[] = [
  ...distanceMeasures,
  ...testMeasures,
  ...evidentlyMeasures,
  ...nannymlMeasures,
  ...tfdvMeasures,
];

/** The measure of this id; null where there is none. */
export function driftMeasure(id: string): DriftMeasure | null {
  return driftMeasures.find((measure) => measure.id === id) ?? null;
}
