import type { EstimateSettings } from "../metrics/estimate.ts";
import type { MetricSpec } from "../metrics/metric.ts";
import { clustersOf } from "../metrics/resampling.ts";
import type { Read } from "../metrics/source.ts";
import { readWeightings } from "../metrics/summarise.ts";
import type { Random } from "../stats/random.ts";
import type { Pair } from "./pair.ts";
import { stackExamples } from "./stacked-examples.ts";

/**
 * The paired permutation test of no difference: under it a row's two outputs may be swapped between the models (a
 * cluster's all together), so the observed difference is held to those after random swaps. Two-sided
 * p = (1 + #{|swapped| ≥ |observed|}) / (1 + permutations), over the permutations in which the metric is defined.
 *
 * One p a metric, by id; a metric that is undefined in all permutations or has no observed difference has none. Exact
 * for exchangeable outputs: models on different scales (a rank metric of scores in 0 … 1 against 0 … 100) are not, and
 * their ranks within the mixed model mean nothing.
 *
 * Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 15; the added 1 is B. Phipson
 * and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010.
 */
export function pairedPermutation(
  pair: Pair,
  rows: Uint32Array | null,
  metrics: readonly MetricSpec[],
  settings: Pick<EstimateSettings, "resamples" | "zeroDivision">,
  random: Random,
): ReadonlyMap<string, number> {
  const { weight, cluster } = pair.challenger;
  const all = pair.challenger.rows;
  const view = rows ?? Uint32Array.from({ length: all }, (_, row) => row);
  const both = new Uint32Array(2 * view.length);
  for (let i = 0; i < view.length; i++) {
    both[i] = view[i];
    both[view.length + i] = all + view[i];
  }
  const readings = readWeightings(stackExamples(pair), both);
  const units = cluster === null ? { of: null, count: view.length } : clustersOf(cluster.of, rows);
  const swapped = new Uint8Array(units.count);
  const first = new Float64Array(both.length);
  const second = new Float64Array(both.length);
  const own = (i: number): number => (weight === null ? 1 : weight[view[i]]);
  const differences = (out: Float64Array): void => {
    for (let i = 0; i < view.length; i++) {
      const swap = swapped[units.of === null ? i : units.of[i]] === 1;
      first[i] = swap ? 0 : own(i);
      first[view.length + i] = swap ? own(i) : 0;
      second[i] = swap ? own(i) : 0;
      second[view.length + i] = swap ? 0 : own(i);
    }
    const compute = (read: Read): number[] =>
      metrics.map(({ statistic }) => {
        const computed = statistic.compute(read, settings);
        return computed.kind === "defined" ? computed.value : Number.NaN;
      });
    // A summary is valid until the next reading, so the first model's values are taken before it.
    const ofFirst = compute(readings(first));
    const ofSecond = compute(readings(second));
    for (let k = 0; k < out.length; k++) out[k] = ofFirst[k] - ofSecond[k];
  };
  const observed = new Float64Array(metrics.length);
  differences(observed);
  const drawn = new Float64Array(metrics.length);
  const defined = new Uint32Array(metrics.length);
  const asFar = new Uint32Array(metrics.length);
  for (let b = 0; b < settings.resamples; b++) {
    fillCoins(swapped, random.split(b));
    differences(drawn);
    for (let k = 0; k < drawn.length; k++) {
      if (Number.isNaN(drawn[k])) continue;
      defined[k]++;
      // Sums in another order differ in their last digits; a tie must stay one.
      if (Math.abs(drawn[k]) >= Math.abs(observed[k]) * (1 - 1e-9) - 1e-15) asFar[k]++;
    }
  }
  return new Map(
    metrics.flatMap(({ id }, k) =>
      Number.isNaN(observed[k]) || defined[k] === 0 ? [] : [[id, (1 + asFar[k]) / (1 + defined[k])] as const],
    ),
  );
}

function fillCoins(coins: Uint8Array, random: Random): void {
  let word = 0;
  for (let i = 0; i < coins.length; i++) {
    if (i % 32 === 0) word = random.nextUint32();
    coins[i] = (word >>> (i % 32)) & 1;
  }
}
