import { type CountedSample, type JointSample, joinSamples } from "../stats/counted-sample.ts";
import { jsDistance } from "./cell-distances.ts";
import { type Cells, countClosedBins } from "./cells.ts";
import { type CategoryPair, type NumberPair, numbersOf } from "./column-pair.ts";
import { measureCells, relabelledNoise } from "./distance-measures.ts";
import { type DriftMeasure, undefinedBecause } from "./measure.ts";
import { doaneBins } from "./numpy-bins.ts";

/** Numbers are binned when the reference has more different values than this, or than this share of its rows. */
const mostCategoricalNumbers = 50;
const largestCategoricalShare = 0.1;

/** NannyML's Jensen–Shannon distance: base 2, over Doane bins of the reference, what lies outside them as one more cell. */
export const nannymlMeasures: readonly DriftMeasure[] = [
  {
    id: "nannyml:js",
    says: "distance",
    on: "both",
    meaning: "Jensen–Shannon distance, base 2, over Doane bins of the reference; values outside them are one more cell",
    measure: (pair, settings) => {
      const cells = referenceCells(pair);
      if (cells === null) return undefinedBecause("a value of the reference is infinite, and its bins cannot be made");
      const distance = (p: Float64Array, q: Float64Array): number => jsDistance(p, q) / Math.sqrt(Math.LN2);
      return measureCells(
        cells,
        distance,
        { ...settings, shrinks: "root", chiSquareScale: null },
        pair.kind === "numbers"
          ? () =>
              relabelledNoise(
                pair,
                (drawn) => distanceOfCells(referenceCells(pairOf(drawn)), distance),
                "root",
                settings,
              )
          : undefined,
      );
    },
  },
];

/** A relabelled pair as one of samples that hold only what they have. */
function pairOf({ values, first, second }: JointSample): NumberPair {
  const [reference, current] = [first, second].map((counts) => numbersOf(filledOnly(values, counts)));
  return { kind: "numbers", reference, current, joint: joinSamples(reference.sample, current.sample) };
}

function filledOnly(values: Float64Array, counts: Float64Array): CountedSample {
  const kept = values.filter((_, i) => counts[i] > 0);
  const keptCounts = counts.filter((count) => count > 0);
  return { values: kept, counts: keptCounts, total: keptCounts.reduce((sum, count) => sum + count, 0) };
}

function distanceOfCells(cells: Cells | null, distance: (p: Float64Array, q: Float64Array) => number): number {
  return cells === null ? 0 : distance(cells.reference, cells.current);
}

function referenceCells(pair: NumberPair | CategoryPair): Cells | null {
  if (pair.kind === "categories") return withOutside(pair.cells, (i) => pair.cells.reference[i] > 0);
  const { reference, current, joint } = pair;
  const { values, total } = reference.sample;
  if (values.length <= mostCategoricalNumbers && values.length / total <= largestCategoricalShare) {
    const cells = { reference: joint.first, current: joint.second, n: joint.n, m: joint.m };
    return withOutside(cells, (i) => joint.first[i] > 0);
  }
  const edges = doaneBins(reference.sample, reference.integers);
  if (edges === null) return null;
  const inside = countClosedBins(current.sample, edges);
  const left = current.sample.total - inside.reduce((sum, count) => sum + count, 0);
  return {
    reference: Float64Array.of(...countClosedBins(reference.sample, edges), 0),
    current: Float64Array.of(...inside, left),
    n: total,
    m: current.sample.total,
  };
}

/** The cells of the reference, and one for all that it does not have. */
function withOutside({ reference, current, n, m }: Cells, known: (cell: number) => boolean): Cells {
  const inside = Array.from(reference.keys()).filter(known);
  let left = m;
  for (const i of inside) left -= current[i];
  return {
    reference: Float64Array.of(...inside.map((i) => reference[i]), 0),
    current: Float64Array.of(...inside.map((i) => current[i]), left),
    n,
    m,
  };
}
