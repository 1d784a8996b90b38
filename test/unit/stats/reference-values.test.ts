import { describe, expect, test } from "vitest";
import { acceleration } from "../../../src/stats/acceleration.ts";
import { bca, percentile } from "../../../src/stats/bootstrap-interval.ts";
import { benjaminiHochberg, holm } from "../../../src/stats/corrections.ts";
import { kendall, pearson, spearman } from "../../../src/stats/correlation.ts";
import { delong, delongComponents, delongInterval } from "../../../src/stats/delong.ts";
import * as distributions from "../../../src/stats/distributions.ts";
import { mean, variance } from "../../../src/stats/moments.ts";
import { clopperPearson, wilson } from "../../../src/stats/proportion.ts";
import { quantile, quantileOfRepeated, quantileOfSorted, weightedQuantile } from "../../../src/stats/quantile.ts";
import { midranks, repeatedMidranks } from "../../../src/stats/ranks.ts";
import { argsort } from "../../../src/stats/sorting.ts";
import { sum } from "../../../src/stats/sum.ts";
import { expectNear, reference } from "./reference.ts";

describe("distributions", () => {
  const functions = new Map<string, (...given: number[]) => number>(Object.entries(distributions));
  test.each(reference.distributions)("%s(%j) is SciPy's", (name, given, expected) => {
    const actual = functions.get(name)?.(...given) ?? Number.NaN;
    // Relative also where the value is tiny: a tail's digits are what a p-value is made of.
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e-15, Math.abs(expected)));
  });
});

describe("proportions", () => {
  test.each(reference.proportions)("%i of %i at %f are statsmodels' intervals", (successes, n, level, w, exact) => {
    expectNear(wilson(successes, n, level).low, w[0]);
    expectNear(wilson(successes, n, level).high, w[1]);
    expectNear(clopperPearson(successes, n, level).low, exact[0], 1e-10);
    expectNear(clopperPearson(successes, n, level).high, exact[1], 1e-10);
  });
});

describe("one ROC curve", () => {
  test.each(reference.curves)("AUC $auc is scikit-learn's, its variance DeLong's by definition", (curve) => {
    const [positives, negatives] = [Float64Array.from(curve.positives), Float64Array.from(curve.negatives)];
    const result = delong(positives, negatives);
    expectNear(result.auc, curve.auc);
    expectNear(result.variance, curve.variance);
    const interval = delongInterval(result, 0.95);
    expect(interval.method).toBe("delong");
    expectNear(interval.low, curve.interval[0]);
    expectNear(interval.high, curve.interval[1]);
    const components = delongComponents(positives, negatives);
    expectNear(components.auc, curve.auc);
    for (const [i, v] of curve.v10.entries()) expectNear(components.v10[i], v);
    for (const [i, v] of curve.v01.entries()) expectNear(components.v01[i], v);
  });

  test.each(reference.newcombe)("an AUC of %f without variance, %i and %i rows, at %f", (auc, m, n, level, ends) => {
    const interval = delongInterval({ auc, variance: 0, positives: m, negatives: n }, level);
    expect(interval.method).toBe("newcombe");
    expectNear(interval.low, ends[0], 1e-10);
    expectNear(interval.high, ends[1], 1e-10);
  });
});

describe("bootstrap intervals", () => {
  test.each(reference.bca)("the ends for $name are SciPy's on its replicates", (row) => {
    const sorted = Float64Array.from(row.replicates).sort();
    const source = {
      sorted,
      estimate: row.estimate,
      acceleration: acceleration(row.jackknife.map((values) => ({ values }))),
    };
    for (const { level, bca: corrected, percentile: plain } of row.intervals) {
      const interval = bca(source, level);
      expect(interval.method).toBe("bca");
      expectNear(interval.low, corrected[0], 1e-10);
      expectNear(interval.high, corrected[1], 1e-10);
      expectNear(percentile(sorted, level).low, plain[0]);
      expectNear(percentile(sorted, level).high, plain[1]);
    }
  });
});

describe("corrections", () => {
  test.each(reference.corrections)("$p are adjusted as statsmodels does", (row) => {
    for (const [i, p] of holm(row.p).entries()) expectNear(p, row.holm[i]);
    for (const [i, p] of benjaminiHochberg(row.p).entries()) expectNear(p, row.benjaminiHochberg[i]);
  });

  test("the 15 p-values of Benjamini and Hochberg 1995 give 3 rejections by Holm and 4 by theirs", () => {
    const { p } = reference.corrections[0];
    expect(p).toHaveLength(15);
    expect(holm(p).filter((adjusted) => adjusted <= 0.05)).toHaveLength(3);
    expect(benjaminiHochberg(p).filter((adjusted) => adjusted <= 0.05)).toHaveLength(4);
  });
});

describe.each(reference.samples)("a sample of $x.length rows", (sample) => {
  const [x, y] = [Float64Array.from(sample.x), Float64Array.from(sample.y)];
  const { weights, times } = sample;

  test("sum, mean and variance are NumPy's, weighted and not", () => {
    expectNear(sum(x), sample.sum, 1e-15);
    expectNear(mean(x), sample.mean);
    expectNear(mean(x, weights), sample.weightedMean);
    expectNear(variance(x), sample.variance);
    expectNear(variance(x, { degreesLost: 0 }), sample.populationVariance);
    expectNear(variance(x, { weights }), sample.weightedVariance);
  });

  test("quantiles are NumPy's; of repeated rows too; weighted ones are scikit-learn's", () => {
    const order = argsort(x);
    const ascending = Array.from(order, (row) => x[row]);
    const repeats = Array.from(order, (row) => times[row]);
    for (const [i, p] of sample.levels.entries()) {
      expectNear(quantile(x, p), sample.quantiles[i], 1e-14);
      expectNear(quantileOfSorted(ascending, p), sample.quantiles[i], 1e-14);
      expectNear(quantileOfRepeated(ascending, repeats, p), sample.repeatedQuantiles[i], 1e-14);
      expectNear(weightedQuantile(x, weights, p), sample.weightedQuantiles[i], 1e-14);
      expectNear(weightedQuantile(x, times, p), sample.timesQuantiles[i], 1e-14);
    }
  });

  test("midranks are SciPy's, and of repeated rows too", () => {
    expect(Array.from(midranks(x))).toEqual(sample.midranks);
    const ranks = repeatedMidranks(x, times);
    expect(times.flatMap((count, row) => Array.from({ length: count }, () => ranks[row]))).toEqual(
      sample.repeatedMidranks,
    );
  });

  test("correlations are SciPy's, and of repeated rows too", () => {
    expectNear(pearson(x, y), sample.pearson);
    expectNear(pearson(x, y, weights), sample.weightedPearson);
    expectNear(spearman(x, y), sample.spearman);
    expectNear(spearman(x, y, times), sample.repeatedSpearman);
    expectNear(kendall(x, y), sample.kendall);
    expectNear(kendall(x, y, times), sample.repeatedKendall);
  });
});
