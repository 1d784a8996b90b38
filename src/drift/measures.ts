import { distanceMeasures } from "./distance-measures.ts";
import { evidentlyMeasures } from "./evidently-measures.ts";
import { type DriftMeasure, type Measurement, undefinedBecause } from "./measure.ts";
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
].map((measure) => ({ ...measure, measure: (pair, settings) => finite(measure.measure(pair, settings)) }));

/** Numbers near the largest that there are overflow in squares and sums; what comes of it is no figure. */
function finite(measurement: Measurement): Measurement {
  const figures =
    measurement.kind === "distance"
      ? [measurement.value, measurement.p]
      : measurement.kind === "p-value"
        ? [measurement.p, measurement.tail]
        : [];
  return figures.every(Number.isFinite) ? measurement : undefinedBecause("its numbers are too large to compute with");
}

/** The measure of this id; null where there is none. */
export function driftMeasure(id: string): DriftMeasure | null {
  return driftMeasures.find((measure) => measure.id === id) ?? null;
}
