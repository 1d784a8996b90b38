import type { CountedSample } from "../stats/counted-sample.ts";
import { momentsOfCounted } from "../stats/counted-sample.ts";

/**
 * Equal bins from minimum to maximum as `numpy.histogram_bin_edges` (NumPy 2) makes them for a rule's width. One value
 * gets a bin of width 1 around it. Null for an empty sample, an infinite value or an infinite range. A width below 1 is 1 for integers.
 */
function equalBins(sample: CountedSample, width: (range: number) => number, integers: boolean): number[] | null {
  const { values, total } = sample;
  if (total === 0) return null;
  let [low, high] = [values[0], values[values.length - 1]];
  const range = high - low;
  if (!Number.isFinite(range)) return null;
  let size = width(range);
  if (Number.isNaN(size)) return null;
  if (integers && size < 1 && size > 0) size = 1;
  if (range === 0) {
    low -= 0.5;
    high += 0.5;
  }
  const bins = size > 0 ? Math.max(1, Math.ceil((high - low) / size)) : 1;
  const step = (high - low) / bins;
  return Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : i * step + low));
}

/** Bins by Sturges' rule, range / (log₂ n + 1). `rows` is n where the values stand for more or fewer rows. */
export function sturgesBins(sample: CountedSample, integers: boolean, rows = sample.total): number[] | null {
  return equalBins(sample, (range) => range / (Math.log2(rows) + 1), integers);
}

/** Bins by Doane's rule, which widens Sturges' count by the skewness. */
export function doaneBins(sample: CountedSample, integers: boolean): number[] | null {
  const moments = momentsOfCounted(sample);
  const n = sample.total;
  if (moments === null) return null;
  const { mean, variance } = moments;
  const deviation = Math.sqrt(variance);
  return equalBins(
    sample,
    (range) => {
      if (n <= 2 || !(deviation > 0)) return 0;
      let skewness = 0;
      for (let i = 0; i < sample.values.length; i++) {
        skewness += (sample.counts[i] / n) * ((sample.values[i] - mean) / deviation) ** 3;
      }
      const spread = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)));
      return range / (1 + Math.log2(n) + Math.log2(1 + Math.abs(skewness) / spread));
    },
    integers,
  );
}
