import type { Histogram } from "./profile.ts";

/** Into how many equal parts the range of the edges is divided to find a number's bin at once. */
const parts = 512;

/** Counts of numbers over given edges, as `Histogram` says. */
export class NumberHistogram {
  readonly edges: Float64Array;
  /** How many edges lie in earlier parts than this one. */
  readonly #firstEdges = new Int32Array(parts);
  readonly #scale: number;
  /** Below, each bin, above. */
  readonly counts: Float64Array;

  constructor(edges: readonly number[]) {
    if (edges.length < 2 || !edges.every((edge, i) => Number.isFinite(edge) && (i === 0 || edge > edges[i - 1])))
      throw new RangeError("a histogram has at least two edges, finite and ascending");
    this.edges = Float64Array.from(edges);
    this.counts = new Float64Array(edges.length + 1);
    this.#scale = parts / (edges[edges.length - 1] - edges[0]);
    for (let part = 0, edge = 0; part < parts; part++) {
      while (edge < edges.length && this.#partOf(edges[edge]) < part) edge++;
      this.#firstEdges[part] = edge;
    }
  }

  /** Never falls as the value grows, so all edges of earlier parts lie below a value. */
  #partOf(value: number): number {
    const part = (value - this.edges[0]) * this.#scale;
    return part >= parts - 1 ? parts - 1 : part > 0 ? part | 0 : 0;
  }

  addAll(numbers: Float64Array, length: number): void {
    const { edges, counts } = this;
    const firstEdges = this.#firstEdges;
    const last = edges[edges.length - 1];
    for (let i = 0; i < length; i++) {
      const value = numbers[i];
      let bin = firstEdges[this.#partOf(value)];
      while (edges[bin] <= value) bin++;
      counts[value === last ? bin - 1 : bin]++;
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
