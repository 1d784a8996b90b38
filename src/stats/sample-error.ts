import { normalQuantile } from "./distributions.ts";

/** How far figures of n rows drawn at random may lie from those of all rows; shares of 1. */
export interface SampleError {
  /** Half the widest normal interval of a share of the rows: at a share of one half. */
  readonly share: number;
  /** The rank of every quantile at once, by the inequality of Dvoretzky, Kiefer and Wolfowitz with Massart's constant. */
  readonly rank: number;
}

/**
 * @param n rows looked at, at least 1
 * @param of rows there are, which makes the error of shares smaller by √((N − n)/(N − 1)); null where it is not known
 * @param level such as 0.95
 */
export function sampleError(n: number, of: number | null, level: number): SampleError {
  const left = of === null || of <= 1 ? 1 : Math.sqrt(Math.max(0, of - n) / (of - 1));
  return {
    share: Math.min(1, -normalQuantile((1 - level) / 2) * Math.sqrt(0.25 / n) * left),
    rank: Math.min(1, Math.sqrt(Math.log(2 / (1 - level)) / (2 * n))),
  };
}
