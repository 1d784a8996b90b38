import { jsDivergence, largestDifference } from "./cell-distances.ts";
import { type Cells, countClosedBins } from "./cells.ts";
import type { NumberPair, NumberValues } from "./column-pair.ts";
import { measureCells } from "./distance-measures.ts";
import { type DriftMeasure, undefinedBecause } from "./measure.ts";

/** Buckets of the standard histogram of each sample. */
const buckets = 10;

/**
 * TensorFlow Data Validation's comparators: the Jensen–Shannon divergence in base 2 without a root, and the largest
 * difference of the shares of string values.
 */
export const tfdvMeasures: readonly DriftMeasure[] = [
  {
    id: "tfdv:jsd",
    says: "distance",
    on: "both",
    meaning:
      "Jensen–Shannon divergence, base 2, without a root; numbers over the buckets of each sample's histogram of ten, as if even within them",
    measure: (pair, settings) => {
      const cells = pair.kind === "categories" ? pair.cells : alignedHistograms(pair);
      if (cells === null)
        return undefinedBecause("a value of the column is infinite, and its histogram cannot be made");
      return measureCells(cells, (p, q) => jsDivergence(p, q) / Math.LN2, {
        ...settings,
        shrinks: "rate",
        chiSquareScale: null,
      });
    },
  },
  {
    id: "tfdv:linf",
    says: "distance",
    on: "categories",
    meaning: "largest difference of the shares of a string value",
    measure: (pair, settings) =>
      pair.kind === "categories"
        ? measureCells(pair.cells, largestDifference, { ...settings, shrinks: "root", chiSquareScale: null })
        : undefinedBecause("it needs text"),
  },
];

/** Both histograms over the union of their edges, each bucket's rows spread evenly over its parts. */
function alignedHistograms({ reference, current }: NumberPair): Cells | null {
  const [first, second] = [ownHistogram(reference), ownHistogram(current)];
  if (first === null || second === null) return null;
  const edges = [...new Set([...first.edges, ...second.edges])].sort((a, b) => a - b);
  return {
    reference: spread(first, edges),
    current: spread(second, edges),
    n: reference.sample.total,
    m: current.sample.total,
  };
}

interface OwnHistogram {
  readonly edges: readonly number[];
  readonly counts: Float64Array;
}

function ownHistogram({ sample }: NumberValues): OwnHistogram | null {
  const [low, high] = [sample.values[0], sample.values[sample.values.length - 1]];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const step = (high - low) / buckets;
  const edges = Array.from({ length: buckets + 1 }, (_, i) => (i === buckets ? high : low + i * step));
  // One value is one bucket without width.
  if (low === high) return { edges: [low, high], counts: Float64Array.of(sample.total) };
  return { edges, counts: countClosedBins(sample, edges) };
}

/** One cell for each gap between edges, and one for each edge at which a histogram without width stands. */
function spread({ edges, counts }: OwnHistogram, all: readonly number[]): Float64Array {
  const gaps = all.length - 1;
  const cells = new Float64Array(gaps + all.length);
  if (edges[0] === edges[edges.length - 1]) {
    cells[gaps + all.indexOf(edges[0])] = counts[0];
    return cells;
  }
  let bucket = 0;
  for (let i = 0; i < gaps; i++) {
    if (all[i] < edges[0] || all[i] >= edges[edges.length - 1]) continue;
    while (all[i] >= edges[bucket + 1]) bucket++;
    cells[i] = (counts[bucket] * (all[i + 1] - all[i])) / (edges[bucket + 1] - edges[bucket]);
  }
  return cells;
}
