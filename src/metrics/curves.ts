import type { Figure, ReportTable, Series } from "../gate/report.ts";
import { wilson } from "../stats/proportion.ts";
import { classTable, confusedPairs, confusionFigure, confusionTable } from "./confusion-tables.ts";
import type { BinaryExamples, Examples, MulticlassExamples } from "./examples.ts";
import { residualFigures } from "./residual-figures.ts";
import type { Read } from "./source.ts";
import { probabilityBins } from "./summaries/probability-bins.ts";
import { missingProbabilities, rankedClasses } from "./summaries/ranked-classes.ts";
import { type RankedScores, rankedScores } from "./summaries/ranked-scores.ts";
import { readRows, readView, readWhole } from "./summarise.ts";
import { thinned } from "./thinning.ts";

/** More classes than this make a picture that nobody reads. */
const mostClassCurves = 8;
/** Above this many rows a curve is drawn from every k-th of them: a sort of all would show in no point. */
const mostDrawn = 1_000_000;
const calibrationBins = 10;
/** The mean of fewer rows says too much about each of them; the middle of their bin stands instead. */
const fewestForMean = 5;

const unit: readonly [number, number] = [0, 1];
const diagonal = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];

/**
 * The pictures of a task, as data: confusion matrix, ROC, precision–recall and calibration of classes; residuals and
 * predicted against actual of numbers. Curves have at most 200 points, everything else is binned: no value of a single
 * row stands in them. Weights count. `confidence` is the level of the bars; `whole` may hold summaries already.
 */
export function figuresOf(examples: Examples, confidence: number, whole: Read = readWhole(examples)): Figure[] {
  switch (examples.task) {
    case "binary":
      return [
        ...confusionFigure(examples),
        ...binaryCurves(examples, whole),
        ...calibration(examples, confidence, whole),
      ];
    case "multiclass":
      return [
        ...confusionFigure(examples),
        ...classCurves(examples, whole),
        ...calibration(examples, confidence, whole),
      ];
    case "regression":
      return residualFigures(examples);
    case "columns":
      return [];
  }
}

/** The tables of a task: confusion matrix, figures of each class and the most confused pairs. */
export function tablesOf(examples: Examples): ReportTable[] {
  return [...confusionTable(examples), ...classTable(examples), ...confusedPairs(examples)];
}

function binaryCurves(examples: BinaryExamples, whole: Read): Figure[] {
  if (examples.score === null || examples.rows === 0) return [];
  const { read, remark } = readDrawn(examples, whole);
  const ranked = read(rankedScores);
  if (ranked.totalPositive <= 0 || ranked.totalNegative <= 0) return [];
  const prevalence = ranked.totalPositive / (ranked.totalPositive + ranked.totalNegative);
  return [
    rocFigure([rocSeries(examples.positiveClass, ranked)], remark),
    {
      id: "precision-recall",
      kind: "line",
      title: `Precision and recall by threshold${remark}`,
      x: { title: "recall", domain: unit },
      y: { title: "precision", domain: unit },
      series: [{ name: examples.positiveClass, points: precisionRecall(ranked) }],
      reference: {
        name: "prevalence",
        points: [
          { x: 0, y: prevalence },
          { x: 1, y: prevalence },
        ],
      },
    },
  ];
}

function classCurves(examples: MulticlassExamples, whole: Read): Figure[] {
  if (examples.scores === null || examples.classes.length > mostClassCurves || missingProbabilities(examples) !== null)
    return [];
  const { read, remark } = readDrawn(examples, whole);
  const { classes } = read(rankedClasses);
  const series = classes.flatMap((ranked, index) =>
    ranked.totalPositive > 0 && ranked.totalNegative > 0 ? [rocSeries(examples.classes[index], ranked)] : [],
  );
  return series.length === 0 ? [] : [rocFigure(series, remark)];
}

function rocFigure(series: readonly Series[], remark: string): Figure {
  return {
    id: "roc",
    kind: "line",
    title: `ROC curve${remark}`,
    x: { title: "false positive rate", domain: unit },
    y: { title: "true positive rate", domain: unit },
    series,
    reference: { name: "chance", points: diagonal },
  };
}

function rocSeries(name: string, ranked: RankedScores): Series {
  const length = ranked.length + 1;
  const [falsePositives, truePositives] = [new Float64Array(length), new Float64Array(length)];
  for (let i = 1; i < length; i++) {
    falsePositives[i] = ranked.negatives[i - 1] / ranked.totalNegative;
    truePositives[i] = ranked.positives[i - 1] / ranked.totalPositive;
  }
  const points = thinned(falsePositives, truePositives);
  return { name, points };
}

function precisionRecall(ranked: RankedScores): Series["points"] {
  // Points above every row that has weight have no precision.
  let first = 0;
  while (first < ranked.length && ranked.positives[first] + ranked.negatives[first] === 0) first++;
  const length = ranked.length - first;
  const [recall, precision] = [new Float64Array(length), new Float64Array(length)];
  for (let i = 0; i < length; i++) {
    const positives = ranked.positives[first + i];
    recall[i] = positives / ranked.totalPositive;
    precision[i] = positives / (positives + ranked.negatives[first + i]);
  }
  return thinned(recall, precision);
}

/** Every k-th row where there are more than a picture of 200 points can show. */
function readDrawn(examples: Examples, whole: Read): { readonly read: Read; readonly remark: string } {
  const every = Math.ceil(examples.rows / mostDrawn);
  if (every <= 1) return { read: whole, remark: "" };
  const rows = Uint32Array.from({ length: Math.ceil(examples.rows / every) }, (_, i) => i * every);
  return { read: readRows(examples, rows), remark: ` (drawn from one row in ${every})` };
}

function calibration(examples: BinaryExamples | MulticlassExamples, confidence: number, whole: Read): Figure[] {
  const source = probabilityBins(calibrationBins, "equal_width");
  if (examples.rows === 0 || source.missing(examples) !== null) return [];
  const bins = whole(source);
  const counts = examples.weight === null ? bins : readView(examples, null, null)(source);
  const points = Array.from(bins.weight, (weight, bin) => {
    const n = counts.weight[bin];
    const y = bins.hits[bin] / weight;
    const x = n < fewestForMean ? (bin + 0.5) / calibrationBins : bins.probability[bin] / weight;
    // Wilson speaks of counts, so weighted shares have no bar.
    const bar = examples.weight === null && n > 0 ? wilson(bins.hits[bin], n, confidence) : {};
    return { x, y, ...bar, n };
  }).filter(({ y }) => Number.isFinite(y));
  const binary = examples.task === "binary";
  return [
    {
      id: "calibration",
      kind: "scatter",
      title: binary ? "Calibration" : "Calibration of the highest probability",
      x: { title: "mean score", domain: unit },
      y: { title: binary ? "share of positives" : "share that is right", domain: unit },
      series: [{ name: binary ? examples.positiveClass : "highest class", points }],
      reference: { name: "calibrated", points: diagonal },
    },
  ];
}
