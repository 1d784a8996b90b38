import { driftOfTables } from "../../../src/drift/drift-of-tables.ts";
import { readDriftRule } from "../../../src/drift/drift-rule.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { normalCdf, normalQuantile } from "../../../src/stats/distributions.ts";
import { createRandom, type Random } from "../../../src/stats/random.ts";
import { type HandColumn, profileOf } from "./profiles.ts";

export const simulatedColumns = 50;

/**
 * A table of 50 columns: normal, lognormal and whole numbers, categories of which some are rare, and with missing
 * values. The first column is normal and moved by `shift` deviations.
 */
function table(random: Random, rows: number, shift: number): Record<string, HandColumn> {
  const columns: Record<string, HandColumn> = {};
  for (let i = 0; i < simulatedColumns; i++) {
    const draw = random.split(i);
    columns[`c${i}`] = column(draw, i % 5, rows, i === 0 ? shift : 0);
  }
  return columns;
}

function column(random: Random, kind: number, rows: number, shift: number): HandColumn {
  switch (kind) {
    case 0:
      return Float64Array.from({ length: rows }, () => random.normal() + shift);
    case 1:
      return Float64Array.from({ length: rows }, () => Math.exp(random.normal()));
    case 2:
      return Float64Array.from({ length: rows }, () => Math.floor(12 * random.next() ** 2));
    case 3:
      return Array.from({ length: rows }, (_, row) => (row % 20 === 7 ? null : random.normal()));
    default:
      return Array.from({ length: rows }, () => `k${Math.floor(30 * random.next() ** 3)}`);
  }
}

export interface Simulated {
  readonly runs: number;
  /** Runs in which anything failed. */
  readonly flagged: number;
  /** Runs in which the values of the moved column failed. */
  readonly found: number;
  /** Runs in which the distance of any column was over its bound, whatever the noise. */
  readonly overBound: number;
}

/** Compares two tables of `rows` rows `runs` times by a rule. */
export function simulateDrift(options: {
  readonly rule: string;
  readonly rows: number;
  readonly runs: number;
  readonly shift: number;
  readonly draws: number;
}): Simulated {
  const rules = parseRules(options.rule).map(readDriftRule);
  let [flagged, found, overBound] = [0, 0, 0];
  for (let run = 0; run < options.runs; run++) {
    const random = createRandom(`${options.rows} ${run}`);
    const reference = profileOf(table(random.split("reference"), options.rows, 0));
    const current = profileOf(table(random.split("current"), options.rows, options.shift));
    const drift = driftOfTables(reference, current, rules, {
      confidence: 0.95,
      seed: run,
      draws: options.draws,
      prediction: [],
      label: null,
      passOver: [],
      hash: null,
    });
    const failed = drift.findings.filter(({ outcome }) => outcome === "fail");
    if (failed.length > 0) flagged++;
    if (failed.some(({ column, kind }) => column === "c0" && kind === "values")) found++;
    if (drift.share.overBound > 0) overBound++;
  }
  return { runs: options.runs, flagged, found, overBound };
}

/** By how many deviations a normal column must move for a PSI over the deciles of where it was. */
export function shiftOfPsi(wanted: number): number {
  const edges = Array.from({ length: 9 }, (_, i) => normalQuantile((i + 1) / 10));
  const psi = (shift: number): number => {
    const below = [0, ...edges.map((edge) => normalCdf(edge - shift)), 1];
    let total = 0;
    for (let i = 0; i < 10; i++) {
      const q = below[i + 1] - below[i];
      total += (0.1 - q) * Math.log(0.1 / q);
    }
    return total;
  };
  let [low, high] = [0, 3];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (psi(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}
