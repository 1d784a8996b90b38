import { rowKey } from "../errors/row-data.ts";
import type { Slice } from "../gate/value.ts";
import type { Estimate, EstimateSettings, View } from "../metrics/estimate.ts";
import { evaluateMetrics } from "../metrics/evaluate.ts";
import type { ColumnExamples, Examples } from "../metrics/examples.ts";
import { parseMetric } from "../metrics/registry.ts";
import { viewLength } from "../metrics/source.ts";

/** Whether each row was right for the champion and is for the challenger; or why that cannot be said. */
export type Flips =
  | { readonly kind: "flips"; readonly of: Int8Array }
  | { readonly kind: "none"; readonly reason: string };

/** A row's change: −1 from right to wrong, 1 from wrong to right, 0 none. */
const worse = -1;
const better = 1;

/** How many rows of a view changed, counted in rows whatever they weigh. */
export interface FlipCounts {
  readonly slice: Slice;
  readonly n: number;
  readonly rightToWrong: number;
  readonly wrongToRight: number;
}

/** A row that changed, named by its key, which is marked for `key-display`. */
export interface FlippedRow {
  readonly row: number;
  readonly key: string;
  readonly change: "right to wrong" | "wrong to right";
}

/**
 * Which rows went from right to wrong and back, by decision and label. A regression, ranking scores without decisions
 * and the user's own columns have no right or wrong.
 */
export function findFlips(challenger: Examples, champion: Examples): Flips {
  const now = rightness(challenger);
  const before = rightness(champion);
  if (typeof now === "string") return { kind: "none", reason: now };
  if (typeof before === "string") return { kind: "none", reason: `the champion: ${before}` };
  const of = new Int8Array(now.length);
  for (let row = 0; row < of.length; row++) of[row] = now[row] - before[row];
  return { kind: "flips", of };
}

/** Changes in each view, in the order given. */
export function countFlips(flips: Int8Array, views: readonly View[]): FlipCounts[] {
  return views.map(({ slice, rows }) => {
    let [rightToWrong, wrongToRight] = [0, 0];
    const n = rows?.length ?? flips.length;
    for (let i = 0; i < n; i++) {
      const change = flips[rows === null ? i : rows[i]];
      if (change === worse) rightToWrong++;
      else if (change === better) wrongToRight++;
    }
    return { slice, n, rightToWrong, wrongToRight };
  });
}

/** The first rows that changed, at most `limit` of either kind, right to wrong first, in the order of rows. */
export function flippedRows(flips: Int8Array, key: (row: number) => string, limit: number): FlippedRow[] {
  const found: FlippedRow[] = [];
  for (const [change, words] of [
    [worse, "right to wrong"],
    [better, "wrong to right"],
  ] as const) {
    let taken = 0;
    for (let row = 0; row < flips.length && taken < limit; row++) {
      if (flips[row] !== change) continue;
      found.push({ row, key: rowKey(key(row)), change: words });
      taken++;
    }
  }
  return found;
}

/**
 * The metric `flips` that rules are held to: the share of rows that were right before and are wrong now, less being
 * better, with its interval (Wilson; a bootstrap with weights or clusters), on each view.
 */
export function flipEstimates(
  flips: Flips,
  challenger: Examples,
  views: readonly View[],
  settings: EstimateSettings,
): Estimate[] {
  if (flips.kind === "none") {
    return views.map(({ slice, rows }) => {
      const value = { value: null, reason: flips.reason };
      const n = viewLength(challenger, rows);
      return {
        id: "flips",
        slice,
        value,
        decisive: value,
        note: null,
        direction: "lower",
        intervalAt: null,
        support: { n },
      };
    });
  }
  const { rows, weight, cluster } = challenger;
  const column = new Float64Array(rows);
  for (let row = 0; row < rows; row++) column[row] = flips.of[row] === worse ? 1 : 0;
  const examples: ColumnExamples = { task: "columns", rows, weight, cluster, columns: new Map([["flips", column]]) };
  const share = parseMetric({ namespace: null, name: "rate", args: [{ key: null, value: "flips" }] }, "columns");
  return evaluateMetrics(examples, [share], views, settings).map((estimate) => ({
    ...estimate,
    id: "flips",
    direction: "lower",
    support: { n: estimate.support.n },
  }));
}

/** 1 where the decision is the label; a sentence where there is no right or wrong. */
function rightness(examples: Examples): Uint8Array | string {
  if (examples.task === "regression" || examples.task === "columns") {
    return "flips need decisions that are right or wrong, and a number is neither";
  }
  const { decision, label } = examples;
  if (decision === null) return examples.decisionReason ?? "there are no predictions";
  const right = new Uint8Array(label.length);
  for (let row = 0; row < right.length; row++) right[row] = decision[row] === label[row] ? 1 : 0;
  return right;
}
