import type { Histogram } from "./profile.ts";

/** Counts of numbers over given edges, as `Histogram` says. */
export class NumberHistogram {
  readonly edges: Float64Array;
  /** Below, each bin, above. */
  readonly counts: Float64Array;

  constructor(edges: readonly number[]) {
    if (edges.length < 2 || !edges.every((edge, i) => Number.isFinite(edge) && (i === 0 || edge > edges[i - 1])))
      throw new RangeError("a histogram has at least two edges, finite and ascending");
    this.edges = Float64Array.from(edges);
    this.counts = new Float64Array(edges.length + 1);
  }

  addAll(numbers: Float64Array, length: number): void {
    const { edges, counts } = this;
    const last = edges[edges.length - 1];
    for (let i = 0; i < length; i++) {
      const value = numbers[i];
      // The number of edges at or below the value, by halving.
      let low = 0;
      let high = edges.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (edges[middle] <= value) low = middle + 1;
        else high = middle;
      }
      counts[value === last ? low - 1 : low]++;
    }
  }

  merge(counts: Float64Array): void {
    for (let i = 0; i < counts.length; i++) this.counts[i] += counts[i];
  }

  result(): Histogram {
    const { counts } = this;
    return {
      edges: [...this.edges],
      counts: [...counts.subarray(1, -1)],
      below: counts[0],
      above: counts[counts.length - 1],
    };
  }
}
