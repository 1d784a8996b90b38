import type { Random } from "../stats/random.ts";
import type { CategoryPair, NumberPair } from "./column-pair.ts";
import type { Noise } from "./noise.ts";
import type { NoiseMemo } from "./noise-memo.ts";

/** What a measure says of one column. */
export type Measurement =
  /** A distance: more is more drift. `p` is that of a test of its own where there is one, else the noise's. */
  | {
      readonly kind: "distance";
      readonly value: number;
      readonly p: number;
      readonly noise: Noise;
      readonly notes: readonly string[];
    }
  /** A p-value: less is more drift. `tail` is what a correction over columns takes: `p` unless that is cut off. */
  | { readonly kind: "p-value"; readonly p: number; readonly tail: number; readonly notes: readonly string[] }
  | { readonly kind: "undefined"; readonly reason: string };

export interface MeasureSettings {
  /** A stream of its own for each column and measure, so that one more column moves nobody's draws. */
  readonly random: Random;
  /** Random relabellings where the noise has no formula. */
  readonly draws: number;
  readonly memo: NoiseMemo;
}

/** A distance or test of drift, by the name that a rule calls it. */
export interface DriftMeasure {
  /** As a rule writes it: `psi`, `wasserstein(sigma)`, `evidently:js`. */
  readonly id: string;
  readonly says: "distance" | "p-value";
  /** Which columns it can speak of. */
  readonly on: "numbers" | "categories" | "both";
  /** One line for the documentation: formula, cells, whose convention. */
  readonly meaning: string;
  readonly measure: (pair: NumberPair | CategoryPair, settings: MeasureSettings) => Measurement;
}

export function undefinedBecause(reason: string): Measurement {
  return { kind: "undefined", reason };
}
