/** One row of a result: what was measured, ours and the peer's figure with its unit, and how many times ours is better. */
export interface Comparison {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
}

export interface BenchmarkResult {
  readonly title: string;
  readonly aim: string;
  readonly rows: readonly Comparison[];
  /** What a reader must know to judge the figures: what the peer was spared, what ours did in addition. */
  readonly notes: readonly string[];
}

/** Where a benchmark finds things. */
export interface Bench {
  /** The repository. */
  readonly root: string;
  /** A folder for generated data, removed afterwards. */
  readonly folder: string;
  /** The interpreter of an environment with the packages of test/reference/requirements.txt. */
  readonly python: string;
  log(message: string): void;
}

export type Benchmark = (bench: Bench) => Promise<BenchmarkResult>;
