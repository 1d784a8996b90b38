import type { Examples } from "../examples.ts";
import { missingClassProbabilities } from "../probability/log-loss.ts";
import { gather, type RowSource } from "../source.ts";
import { multiclassScores } from "./ranked-classes.ts";
import { gatherBytes, prepareRanking, type Ranking } from "./ranked-scores.ts";

/** Rows gathered by probability: in each bin their weight, the sum of their probabilities, and the weight of the hits. */
export interface ProbabilityBins {
  readonly weight: Float64Array;
  readonly probability: Float64Array;
  readonly hits: Float64Array;
}

export type Binning = "equal_width" | "equal_mass";

/**
 * Bins of the positive class's probability with the positives as hits; for several classes of the highest probability
 * with the right rows as hits (Guo et al., 2017). Equal width: [0, 1/b), [1/b, 2/b) … with 1 in the last bin. Equal
 * mass: rows by probability in b parts of about the same weight; rows of one probability stay together, so that the
 * order of rows has no say.
 */
export function probabilityBins(bins: number, binning: Binning): RowSource<ProbabilityBins> {
  return {
    kind: "rows",
    id: `probability-bins:${bins}:${binning}`,
    strata: "none",
    missing: missingClassProbabilities,
    prepare(examples, rows) {
      const confidences = confidenceRanking(examples, rows);
      return binning === "equal_width" ? equalWidth(confidences, bins) : equalMass(confidences, bins);
    },
  };
}

/** The probability whose calibration is judged, and 1 where it came true. */
export function confidenceRanking(examples: Examples, rows: Uint32Array | null): Ranking {
  if (examples.task === "binary" && examples.score !== null) {
    return { score: gather(examples.score, rows), positive: gatherBytes(examples.label, rows) };
  }
  const { scores, label } = multiclassScores(examples);
  const length = rows === null ? label.length : rows.length;
  const score = new Float64Array(length);
  const positive = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const row = rows === null ? i : rows[i];
    let best = 0;
    for (let k = 1; k < scores.length; k++) if ((scores[k]?.[row] ?? 0) > (scores[best]?.[row] ?? 0)) best = k;
    score[i] = scores[best]?.[row] ?? 0;
    positive[i] = label[row] === best ? 1 : 0;
  }
  return { score, positive };
}

function emptyBins(bins: number): ProbabilityBins {
  return { weight: new Float64Array(bins), probability: new Float64Array(bins), hits: new Float64Array(bins) };
}

function add(into: ProbabilityBins, bin: number, weight: number, probability: number, hits: number): void {
  into.weight[bin] = into.weight[bin] + weight;
  into.probability[bin] = into.probability[bin] + weight * probability;
  into.hits[bin] = into.hits[bin] + hits;
}

function equalWidth({ score, positive }: Ranking, bins: number): (weight: Float64Array | null) => ProbabilityBins {
  const rows = score.length;
  const binAt = (i: number): number => Math.min(bins - 1, Math.floor(score[i] * bins));
  let laidOut: ReturnType<typeof layOut> | null = null;
  return (weight) => {
    const out = emptyBins(bins);
    if (weight === null) {
      for (let i = 0; i < rows; i++) add(out, binAt(i), 1, score[i], positive[i]);
      return out;
    }
    laidOut ??= layOut({ score, positive }, bins, binAt);
    const { starts, order, scores, hits } = laidOut;
    for (let bin = 0; bin < bins; bin++) {
      let [ofBin, probability, ofHits] = [0, 0, 0];
      for (let i = starts[bin]; i < starts[bin + 1]; i++) {
        const of = weight[order[i]];
        ofBin += of;
        probability += of * scores[i];
        ofHits += of * hits[i];
      }
      out.weight[bin] = ofBin;
      out.probability[bin] = probability;
      out.hits[bin] = ofHits;
    }
    return out;
  };
}

/** Rows bin after bin, each bin's in their own order, for many weightings of them. */
function layOut({ score, positive }: Ranking, bins: number, binAt: (i: number) => number) {
  const starts = new Uint32Array(bins + 1);
  for (let i = 0; i < score.length; i++) starts[1 + binAt(i)]++;
  for (let bin = 1; bin <= bins; bin++) starts[bin] += starts[bin - 1];
  const next = starts.slice(0, bins);
  const order = new Uint32Array(score.length);
  for (let i = 0; i < score.length; i++) order[next[binAt(i)]++] = i;
  const scores = new Float64Array(score.length);
  const hits = new Float64Array(score.length);
  for (let i = 0; i < order.length; i++) {
    scores[i] = score[order[i]];
    hits[i] = positive[order[i]];
  }
  return { starts, order, scores, hits };
}

function equalMass(ranking: Ranking, bins: number): (weight: Float64Array | null) => ProbabilityBins {
  const summarise = prepareRanking(ranking);
  return (weight) => {
    const ranked = summarise(weight);
    const total = ranked.totalPositive + ranked.totalNegative;
    const out = emptyBins(bins);
    let positives = 0;
    let negatives = 0;
    // From the lowest score up, a point's rows are those beyond the next higher point.
    for (let i = 0; i < ranked.length; i++) {
      const hits = ranked.positives[i] - positives;
      const of = hits + ranked.negatives[i] - negatives;
      if (of > 0) {
        const middle = positives + negatives + of / 2;
        const fromTop = Math.min(bins - 1, Math.floor((middle / total) * bins));
        add(out, bins - 1 - fromTop, of, ranked.thresholds[i], hits);
      }
      positives = ranked.positives[i];
      negatives = ranked.negatives[i];
    }
    return out;
  };
}
