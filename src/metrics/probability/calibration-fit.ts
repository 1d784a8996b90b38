import { type Computed, defined, undefinedBecause } from "../computed.ts";
import { defineMetric } from "../metric.ts";
import { gather, type RowSource } from "../source.ts";
import { gatherBytes } from "../summaries/ranked-scores.ts";
import { binaryProbability, missingClassProbabilities } from "./log-loss.ts";

interface Fit {
  readonly slope: Computed;
  readonly intercept: Computed;
}

type LazyFit = { readonly [K in keyof Fit]: () => Fit[K] };

/** Log-odds of the probabilities, clipped to the float epsilon, beside the labels. */
const logOdds: RowSource<LazyFit> = {
  kind: "rows",
  id: "calibration-fit",
  strata: "none",
  missing: (examples) =>
    examples.task === "binary" ? missingClassProbabilities(examples) : "there is no positive class",
  prepare(examples, rows) {
    const { score, label } = binaryProbability(examples);
    const probability = gather(score, rows);
    const odds = probability.map((p) => {
      const clipped = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, p));
      return Math.log(clipped / (1 - clipped));
    });
    const labels = gatherBytes(label, rows);
    return (weight) => ({
      slope: () => fitSlope(odds, labels, weight),
      intercept: () => fitIntercept(odds, labels, weight),
    });
  },
};

const iterations = 50;
const converged = 1e-12;
const separated = "the fit does not converge: the score tells the classes apart without error, or one class is absent";

// Newton's method on the log-likelihood of logit P(y = 1) = a + b · logit(p), from a = 0, b = 1.
function fitSlope(odds: Float64Array, labels: Uint8Array, weight: Float64Array | null): Computed {
  let a = 0;
  let b = 1;
  for (let step = 0; step < iterations; step++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 0;
    let h01 = 0;
    let h11 = 0;
    for (let i = 0; i < odds.length; i++) {
      const w = weight === null ? 1 : weight[i];
      if (w === 0) continue;
      const x = odds[i];
      const p = 1 / (1 + Math.exp(-(a + b * x)));
      const rest = w * (labels[i] - p);
      const spread = w * p * (1 - p);
      g0 += rest;
      g1 += rest * x;
      h00 += spread;
      h01 += spread * x;
      h11 += spread * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-14 * h00 * h11)) return undefinedBecause(h00 > 0 ? "all scores are the same" : separated);
    const da = (h11 * g0 - h01 * g1) / determinant;
    const db = (h00 * g1 - h01 * g0) / determinant;
    a += da;
    b += db;
    if (!Number.isFinite(a + b) || Math.abs(b) > 1e6) return undefinedBecause(separated);
    if (Math.abs(da) + Math.abs(db) < converged * (1 + Math.abs(a) + Math.abs(b))) return defined(b);
  }
  return undefinedBecause(separated);
}

// As above with b fixed at 1.
function fitIntercept(odds: Float64Array, labels: Uint8Array, weight: Float64Array | null): Computed {
  let a = 0;
  for (let step = 0; step < iterations; step++) {
    let gradient = 0;
    let curvature = 0;
    for (let i = 0; i < odds.length; i++) {
      const w = weight === null ? 1 : weight[i];
      const p = 1 / (1 + Math.exp(-(a + odds[i])));
      gradient += w * (labels[i] - p);
      curvature += w * p * (1 - p);
    }
    if (!(curvature > 0)) return undefinedBecause(separated);
    // A step of more than 5 log-odds overshoots where the curve is flat.
    const move = Math.max(-5, Math.min(5, gradient / curvature));
    a += move;
    if (Math.abs(a) > 100) return undefinedBecause("only one class occurs");
    if (Math.abs(move) < converged * (1 + Math.abs(a))) return defined(a);
  }
  return undefinedBecause(separated);
}

const shared = {
  tasks: ["binary"],
  args: {},
  direction: "none",
  needs: ["label", "probability"],
  from: () => logOdds,
  interval: { kind: "bootstrap" },
} as const;

/** Slope b of the logistic regression of the label on the score's log-odds; 1 is calibrated, below 1 too extreme. */
export const calibrationSlope = defineMetric({
  ...shared,
  name: "calibration_slope",
  title: "1 is calibrated, below it the scores are too extreme",
  value: (fit) => fit.slope(),
  source: "Cox (1958); Van Calster et al. (2016)",
});

/** Intercept of that regression with its slope held at 1 (calibration in the large); 0 is calibrated, above it the scores are too low. */
export const calibrationIntercept = defineMetric({
  ...shared,
  name: "calibration_intercept",
  title: "0 is calibrated, above it the scores are too low",
  value: (fit) => fit.intercept(),
  source: "Cox (1958); Van Calster et al. (2016)",
});
