import type { Examples } from "../metrics/examples.ts";
import type { Measure } from "./measure.ts";
import { meanOf } from "./score-measures.ts";

/** A figure of a group that is the plain mean of a number of each of its rows, or the root of one. */
export interface RowMean {
  readonly rows: number;
  readonly mean: number;
  /** The sum of squared distances from the mean. */
  readonly squares: number;
  /** `root` where the figure is the square root of the mean. */
  readonly scale: "plain" | "root";
  /** Writes every row's number. */
  write(into: Float64Array): void;
}

type OfRow = (row: number) => number;

/** What a measure averages over the rows of a group; null for a measure that is no such mean, and without rows. */
export function rowMean({ id, examples }: Measure, rows: Uint32Array): RowMean | null {
  const of = rowNumberOf(id, examples);
  if (of === null || rows.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += of(rows[i]);
  const mean = sum / rows.length;
  let squares = 0;
  for (let i = 0; i < rows.length; i++) {
    const apart = of(rows[i]) - mean;
    squares += apart * apart;
  }
  return {
    rows: rows.length,
    mean,
    squares,
    scale: id === "rmse" ? "root" : "plain",
    write(into) {
      for (let i = 0; i < rows.length; i++) into[i] = of(rows[i]);
    },
  };
}

function rowNumberOf(id: string, examples: Examples): OfRow | null {
  if (examples.task === "binary") {
    const of = meanOf(id);
    return of === null ? null : (row) => of(examples, row);
  }
  if (examples.task !== "regression") return null;
  const { label, prediction } = examples;
  switch (id) {
    case "bias":
      return (row) => prediction[row] - label[row];
    case "mae":
      return (row) => Math.abs(prediction[row] - label[row]);
    case "rmse":
      return (row) => (prediction[row] - label[row]) ** 2;
    default:
      return null;
  }
}
