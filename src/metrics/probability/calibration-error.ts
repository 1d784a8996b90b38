import { choice, count, optionalNumber } from "../arguments.ts";
import { type Computed, defined, ratio, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { type Binning, type ProbabilityBins, probabilityBins } from "../summaries/probability-bins.ts";

const shared = {
  needs: ["label", "probability"],
  interval: { kind: "bootstrap" },
} as const;

const binning = {
  binning: choice<Binning, Binning>(["equal_width", "equal_mass"], "equal_width"),
  bins: optionalNumber(10, count),
};

function total(bins: ProbabilityBins): number {
  return bins.weight.reduce((sum, weight) => sum + weight, 0);
}

function gap(bins: ProbabilityBins, bin: number): number {
  const weight = bins.weight[bin];
  return weight === 0 ? 0 : Math.abs(bins.hits[bin] - bins.probability[bin]) / weight;
}

/**
 * Expected calibration error: the mean over bins, by their weight, of |share of hits − mean probability|; 10 bins of
 * equal width unless asked otherwise. It depends on the bins and is biased upwards in small samples, its bootstrap
 * interval with it.
 */
export const ece = defineMetric({
  ...shared,
  name: "ece",
  title: "mean distance of probability and outcome, in bins",
  tasks: ["binary", "multiclass"],
  args: binning,
  direction: "lower",
  from: (args) => probabilityBins(args.bins, args.binning),
  value: (bins) => {
    let sum = 0;
    for (let bin = 0; bin < bins.weight.length; bin++) sum += bins.weight[bin] * gap(bins, bin);
    return ratio(sum, total(bins), "there are no rows");
  },
  source: "Naeini, Cooper and Hauskrecht (2015); Guo et al. (2017)",
});

/** Maximum calibration error: the largest |share of hits − mean probability| of a bin that holds rows. */
export const mce = defineMetric({
  ...shared,
  name: "mce",
  title: "largest distance of probability and outcome, in bins",
  tasks: ["binary", "multiclass"],
  args: binning,
  direction: "lower",
  from: (args) => probabilityBins(args.bins, args.binning),
  value: (bins) => {
    if (total(bins) <= 0) return undefinedBecause("there are no rows");
    let largest = 0;
    for (let bin = 0; bin < bins.weight.length; bin++) largest = Math.max(largest, gap(bins, bin));
    return defined(largest);
  },
  source: "Naeini, Cooper and Hauskrecht (2015)",
});

const murphy = {
  ...shared,
  tasks: ["binary"],
  args: { bins: optionalNumber(10, count) },
  from: (args: { readonly bins: number }) => probabilityBins(args.bins, "equal_width"),
} as const;

function overBins(
  bins: ProbabilityBins,
  term: (weight: number, share: number, probability: number, base: number) => number,
): Computed {
  const all = total(bins);
  const base = bins.hits.reduce((sum, hits) => sum + hits, 0) / all;
  let sum = 0;
  for (let bin = 0; bin < bins.weight.length; bin++) {
    const weight = bins.weight[bin];
    if (weight > 0) sum += term(weight, bins.hits[bin] / weight, bins.probability[bin] / weight, base);
  }
  return ratio(sum, all, "there are no rows");
}

/** Murphy's reliability: Σ nₖ (p̄ₖ − ōₖ)² / n over equal-width bins. Brier of the binned forecast = reliability − resolution + uncertainty. */
export const brierReliability = defineMetric({
  ...murphy,
  name: "brier_reliability",
  title: "part of the Brier score due to miscalibration",
  direction: "lower",
  value: (bins) => overBins(bins, (weight, share, probability) => weight * (probability - share) ** 2),
  source: "Murphy (1973), A new vector partition of the probability score",
});

/** Murphy's resolution: Σ nₖ (ōₖ − ō)² / n over equal-width bins. */
export const brierResolution = defineMetric({
  ...murphy,
  name: "brier_resolution",
  title: "part of the Brier score gained by telling rows apart",
  direction: "higher",
  value: (bins) => overBins(bins, (weight, share, _probability, base) => weight * (share - base) ** 2),
  source: "Murphy (1973), A new vector partition of the probability score",
});

/** Murphy's uncertainty: ō (1 − ō), the Brier score of always saying the prevalence. */
export const brierUncertainty = defineMetric({
  ...murphy,
  name: "brier_uncertainty",
  title: "part of the Brier score that the labels set",
  direction: "none",
  value: (bins) => overBins(bins, (weight, _share, _probability, base) => weight * base * (1 - base)),
  source: "Murphy (1973), A new vector partition of the probability score",
});
