import { type CountedSample, type JointSample, momentsOfCounted } from "../stats/counted-sample.ts";
import { energyDistance, wassersteinDistance } from "../stats/distribution-distances.ts";
import type { Random } from "../stats/random.ts";
import type { CellDistance } from "./cell-distances.ts";
import {
  emptyCells,
  hellinger,
  jsDistance,
  klDivergence,
  largestDifference,
  psi,
  totalVariation,
} from "./cell-distances.ts";
import { type Cells, countOpenBins, decileEdges } from "./cells.ts";
import { defaultCells, type NumberPair } from "./column-pair.ts";
import { type DriftMeasure, type Measurement, type MeasureSettings, undefinedBecause } from "./measure.ts";
import { chiSquareNoise, type Noise, permutationNoise } from "./noise.ts";

/** The χ² formula of the noise is trusted where every cell is expected to hold this many rows in either sample. */
const leastExpected = 50;
/** Into how many positions a sample of numbers is gathered to draw its noise. */
const noisePositions = 256;
/** The same where bins are made anew for each draw, so that their edges can move finely enough. */
const relabelledPositions = 512;

/** Beyond this size, sums and squares of differences could overflow. */
const largestNumber = 1e100;

/** Distances over the default cells of a column. */
const cellMeasures: readonly DriftMeasure[] = [
  {
    ...overCells("psi", psi, "rate", 1),
    meaning: "population stability index Σ (p − q) ln(p/q); a share of 0 counts as 0.0001",
  },
  {
    ...overCells("js", jsDistance, "root", 1 / 8),
    meaning: "Jensen–Shannon distance √(½KL(p‖m) + ½KL(q‖m)), natural logarithms",
  },
  {
    ...overCells("kl", klDivergence, "rate", null),
    meaning: "Kullback–Leibler divergence Σ p ln(p/q) of the reference p from the current q; empty cells as in psi",
  },
  { ...overCells("hellinger", hellinger, "root", null), meaning: "Hellinger distance √(1 − Σ √(p q))" },
  { ...overCells("tvd", totalVariation, "root", null), meaning: "total variation distance ½ Σ |p − q|" },
  { ...overCells("linf", largestDifference, "root", null), meaning: "largest difference |p − q| of a cell" },
];

/** Distances between the samples of numbers themselves. */
const sampleMeasures: readonly DriftMeasure[] = [
  {
    ...overNumbers("wasserstein", wassersteinDistance, wassersteinError),
    meaning: "first Wasserstein distance ∫ |F − G| dx, in the column's own unit",
  },
  {
    ...overNumbers("wasserstein(sigma)", wassersteinDistance, wassersteinError, deviationOf),
    meaning: "first Wasserstein distance by the standard deviation of the reference",
  },
  { ...overNumbers("energy", energyDistance, energyError), meaning: "energy distance √(2 ∫ (F − G)² dx)" },
];

export const distanceMeasures: readonly DriftMeasure[] = [...cellMeasures, ...sampleMeasures];

/** A distance over the default cells; `chiSquareScale` is that of its noise formula, null where it has none. */
function overCells(
  id: string,
  distance: CellDistance,
  shrinks: Noise["shrinks"],
  chiSquareScale: number | null,
): Omit<DriftMeasure, "meaning"> {
  return {
    id,
    says: "distance",
    on: "both",
    measure: (pair, settings) =>
      measureCells(
        defaultCells(pair),
        distance,
        { shrinks, chiSquareScale, ...settings },
        // Bins are those of the reference, so a relabelled reference has others.
        pair.kind === "numbers"
          ? () => relabelledNoise(pair, (drawn) => overDeciles(drawn, distance), shrinks, settings, id)
          : undefined,
      ),
  };
}

/** A distance of cells with its noise: by formula where the cells are well filled and it has one, else by relabelling. */
export function measureCells(
  cells: Cells,
  distance: CellDistance,
  settings: MeasureSettings & { readonly shrinks: Noise["shrinks"]; readonly chiSquareScale: number | null },
  relabelled?: () => Noise | null,
): Measurement {
  if (cells.n === 0 || cells.m === 0) return undefinedBecause("its distribution was not kept");
  const pooled = cells.reference.map((count, i) => count + cells.current[i]);
  const value = distance(cells.reference, cells.current);
  const wellFilled = (Math.min(...pooled) / (cells.n + cells.m)) * Math.min(cells.n, cells.m) >= leastExpected;
  const draw = (): Noise =>
    permutationNoise(pooled, cells, distance, settings.random, settings.draws, settings.shrinks);
  const noise =
    settings.chiSquareScale !== null && wellFilled
      ? chiSquareNoise(pooled.length - 1, cells, settings.chiSquareScale, settings.shrinks)
      : ((wellFilled ? null : relabelled?.()) ?? draw());
  const empty = emptyCells(cells);
  const fills = distance === psi || distance === klDivergence;
  const notes = fills && empty > 0 ? [`${empty} of ${pooled.length} cells empty in one sample, counted as 0.0001`] : [];
  return { kind: "distance", value, p: noise.tail(value), noise, notes };
}

function overNumbers(
  id: string,
  distance: (joint: JointSample) => number | null,
  error: SketchError,
  unit?: (reference: CountedSample) => number,
): Omit<DriftMeasure, "meaning"> {
  return {
    id,
    says: "distance",
    on: "numbers",
    measure: (pair, settings) => {
      if (pair.kind !== "numbers") return undefinedBecause(`${id} needs numbers`);
      const scale = unit === undefined ? 1 : unit(pair.reference.sample);
      if (!(scale > 0)) return undefinedBecause("the reference's standard deviation is 0");
      return measureNumbers(
        pair,
        (joint) => divided(distance(joint), scale),
        settings,
        (sample) => error(sample) / scale,
      );
    },
  };
}

/** How far a distance may lie from the true one because of one side's values only the points of a sketch are known. */
export type SketchError = (sketch: CountedSample) => number;

/** ∫ |F − G| dx between a sketch and any sample that it may be of: each value may lie anywhere down to the point before. */
export function wassersteinError(sketch: CountedSample): number {
  return overSteps(sketch, (step, share) => step * share);
}

/** The energy distance between a sketch and any sample that it may be of, at most. */
export function energyError(sketch: CountedSample): number {
  return Math.sqrt(2 * overSteps(sketch, (step, share) => step * share * share));
}

function overSteps({ values, counts, total }: CountedSample, term: (step: number, share: number) => number): number {
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += term(values[i] - values[i - 1], counts[i] / total);
  return sum;
}

/** As the noise of a distance that may besides be off by this much: it falls to both before it says anything. */
function widened(noise: Noise, error: number): Noise {
  if (error === 0) return noise;
  return {
    ...noise,
    tail: (value) => (value <= error ? 1 : noise.tail(value - error)),
    floor: (probability) => noise.floor(probability) + error,
  };
}

/** A distance of two samples of numbers with its noise by relabelling; the error of sketches counts as noise. */
export function measureNumbers(
  pair: NumberPair,
  distance: (joint: JointSample) => number | null,
  settings: MeasureSettings,
  errorOf: SketchError,
): Measurement {
  if (pair.joint.n === 0 || pair.joint.m === 0) return undefinedBecause("its distribution was not kept");
  const value = distance(pair.joint);
  const { values } = pair.joint;
  if (Math.max(-values[0], values[values.length - 1]) > largestNumber && value !== null) {
    return undefinedBecause("its numbers are too large to compute with");
  }
  if (value === null || !Number.isFinite(value)) return undefinedBecause("a value of the column is infinite");
  const error = [pair.reference, pair.current].reduce(
    (sum, { sketched, sample }) => sum + (sketched ? errorOf(sample) : 0),
    0,
  );
  const noise = widened(
    numberNoise(pair, (joint) => distance(joint) ?? 0, settings),
    error,
  );
  return { kind: "distance", value, p: noise.tail(value), noise, notes: [] };
}

/** The noise of a distance between samples of numbers, gathered at few positions so that it costs little at any size. */
export function numberNoise(
  pair: NumberPair,
  distance: (joint: JointSample) => number,
  { random, draws }: MeasureSettings,
): Noise {
  const { values, pooled } = gatherPositions(pair.joint, noisePositions);
  const of = (first: Float64Array, second: Float64Array): number =>
    distance({ values, first, second, n: Math.round(pair.joint.n), m: Math.round(pair.joint.m) });
  return permutationNoise(pooled, pair.joint, of, random, draws, "root");
}

/**
 * As `numberNoise`, for a distance whose bins are made anew of each relabelled reference; positions may be empty.
 * `ranks` names a distance that depends on the order of the values alone. Null where the values were not kept.
 */
export function relabelledNoise(
  pair: NumberPair,
  distance: (joint: JointSample) => number,
  shrinks: Noise["shrinks"],
  { random, draws, memo }: MeasureSettings,
  ranks?: string,
): Noise | null {
  if (pair.joint.n === 0 || pair.joint.m === 0) return null;
  const { values, pooled } = gatherPositions(pair.joint, relabelledPositions);
  const [n, m] = [Math.round(pair.joint.n), Math.round(pair.joint.m)];
  const of = (first: Float64Array, second: Float64Array): number => distance({ values, first, second, n, m });
  const make = (stream: Random): Noise => permutationNoise(pooled, pair.joint, of, stream, draws, shrinks);
  const isUntied = pair.joint.values.length === n + m;
  return ranks !== undefined && isUntied ? memo.noise(`${ranks} ${n} ${m}`, make) : make(random);
}

/** A distance over the open-ended deciles of the first sample. */
function overDeciles({ values, first, second, n, m }: JointSample, distance: CellDistance): number {
  const edges = decileEdges({ values, counts: first, total: n });
  return distance(
    countOpenBins({ values, counts: first, total: n }, edges),
    countOpenBins({ values, counts: second, total: m }, edges),
  );
}

/** Neighbouring values of the pooled sample as one at their mean, so that about `most` are left at most. */
function gatherPositions(joint: JointSample, most: number): { values: Float64Array; pooled: Float64Array } {
  const { first, second, n, m } = joint;
  if (joint.values.length <= most) {
    return { values: joint.values, pooled: first.map((count, i) => count + second[i]) };
  }
  const values: number[] = [];
  const pooled: number[] = [];
  const enough = (n + m) / most;
  let count = 0;
  let weighted = 0;
  for (let i = 0; i < first.length; i++) {
    const here = first[i] + second[i];
    count += here;
    weighted += here * joint.values[i];
    if (count < enough && i + 1 < first.length) continue;
    values.push(weighted / count);
    pooled.push(count);
    count = 0;
    weighted = 0;
  }
  return { values: Float64Array.from(values), pooled: Float64Array.from(pooled) };
}

export function deviationOf(sample: CountedSample): number {
  return Math.sqrt(momentsOfCounted(sample)?.variance ?? 0);
}

function divided(value: number | null, by: number): number | null {
  return value === null ? null : value / by;
}
