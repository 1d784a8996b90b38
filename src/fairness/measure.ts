import type { BinaryExamples, Examples } from "../metrics/examples.ts";
import type { MetricDefinition, MetricSpec } from "../metrics/metric.ts";
import { parseMetric } from "../metrics/registry.ts";
import type { Measure } from "./group-measure.ts";
import { generalizedEntropy, theil } from "./inequality.ts";
import { rankedMeasures } from "./ranking/ranked-measure.ts";
import type { Ranking } from "./ranking/ranking.ts";
import { calibration, meanScore, missesPerFalseAlarm } from "./score-measures.ts";

export type { Measure } from "./group-measure.ts";

/** The evaluated rows as fairness reads them. */
export interface Outcomes {
  /** The task as it is. */
  readonly whole: Examples;
  /** The positive class against the rest, of which tp, tpr and their like are; null for a regression. */
  readonly positive: BinaryExamples | null;
  /** Positive is the favourable outcome: its decision says who is selected. */
  readonly favourable: BinaryExamples;
  /** What being selected is called: `approved`, or `above the median`. */
  readonly favourableName: string;
  /** Whether selection is a decision, or only a score above the median of the full sample. */
  readonly selection: "decision" | "score";
  /** The lists in which candidates stand; null where nothing is ranked. */
  readonly ranking: Ranking | null;
}

interface Named {
  readonly id: string;
  readonly metric: string;
  readonly title: string;
  readonly happens: string | null;
}

/** The rates of the positive class, in the order that tables show them. */
const positiveRates: readonly Named[] = [
  {
    id: "prevalence",
    metric: "prevalence",
    title: "share that is positive in truth",
    happens: "are positive in truth",
  },
  {
    id: "tpr",
    metric: "recall",
    title: "share of positives that are found",
    happens: "are found when they are positive",
  },
  {
    id: "fpr",
    metric: "fpr",
    title: "share of negatives that are called positive",
    happens: "are called positive when they are negative",
  },
  {
    id: "tnr",
    metric: "specificity",
    title: "share of negatives that are called negative",
    happens: "are called negative when they are negative",
  },
  {
    id: "fnr",
    metric: "fnr",
    title: "share of positives that are missed",
    happens: "are missed when they are positive",
  },
  {
    id: "precision",
    metric: "precision",
    title: "share of those called positive that are positive",
    happens: "are positive when they are called so",
  },
  {
    id: "npv",
    metric: "npv",
    title: "share of those called negative that are negative",
    happens: "are negative when they are called so",
  },
  {
    id: "fdr",
    metric: "fdr",
    title: "share of those called positive that are not",
    happens: "are negative though they are called positive",
  },
  {
    id: "for",
    metric: "false_omission_rate",
    title: "share of those called negative that are not",
    happens: "are positive though they are called negative",
  },
  { id: "accuracy", metric: "accuracy", title: "share that is judged rightly", happens: "are judged rightly" },
];

const regressionMeasures: readonly Named[] = [
  { id: "bias", metric: "bias", title: "mean of prediction − truth", happens: null },
  { id: "mae", metric: "mae", title: "mean absolute error", happens: null },
  { id: "rmse", metric: "rmse", title: "root mean squared error", happens: null },
];

const multiclassMeasures: readonly Named[] = [
  { id: "accuracy", metric: "accuracy", title: "share that is judged rightly", happens: "are judged rightly" },
];

/** Names that other tools and this table give to one measure. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ["true_positive_rate", "tpr"],
  ["recall", "tpr"],
  ["sensitivity", "tpr"],
  ["false_positive_rate", "fpr"],
  ["true_negative_rate", "tnr"],
  ["specificity", "tnr"],
  ["false_negative_rate", "fnr"],
  ["ppv", "precision"],
  ["false_discovery_rate", "fdr"],
  ["false_omission_rate", "for"],
  ["base_rate", "prevalence"],
  ["roc_auc", "auc"],
  ["auroc", "auc"],
  ["demographic_parity", "selection_rate"],
  ["equal_opportunity", "tpr"],
]);

/** The measures that every report shows of these outcomes, in the order of its tables. */
export function measuresOf(outcomes: Outcomes): Measure[] {
  const { whole, positive, favourable, ranking } = outcomes;
  if (ranking !== null) return rankedMeasures(ranking);
  const selection = selectionRate(favourable);
  if (whole.task === "regression") return [selection, ...regressionMeasures.map((named) => ofRegistry(named, whole))];
  if (positive === null) throw new Error("classes without a positive one");
  const rates = positiveRates.map((named) => ofRegistry(named, positive));
  const extra = whole.task === "multiclass" ? multiclassMeasures.map((named) => ofRegistry(named, whole)) : [];
  const shown = [selection, ...rates.filter(({ id }) => !extra.some((own) => own.id === id)), ...extra];
  const benefits = [generalizedEntropy, theil].map((definition) =>
    ofDefinition(definition, favourable, definition.title),
  );
  if (positive.score === null) return [...shown, treatmentEquality(positive), ...benefits];
  const scores = [
    ofRegistry({ id: "auc", metric: "roc_auc", title: "area under the ROC curve", happens: null }, positive),
    ofDefinition(meanScore, positive, "mean score"),
    ...(positive.scoreIsProbability ? [ofDefinition(calibration, positive, "mean score − share of positives")] : []),
  ];
  return [...shown, ...scores, treatmentEquality(positive), ...benefits];
}

/** The measure of a name among those that a report shows; null for none of them. */
export function knownMeasure(name: string, measures: readonly Measure[]): Measure | null {
  const id = sameAs.get(name) ?? name;
  return measures.find((measure) => measure.id === id) ?? null;
}

function selectionRate(favourable: BinaryExamples): Measure {
  return {
    id: "selection_rate",
    title: "share that gets the favourable outcome",
    happens: "get the favourable outcome",
    direction: "higher",
    examples: favourable,
    spec: parseMetric({ namespace: null, name: "predicted_positive_rate", args: [] }, "binary"),
  };
}

function treatmentEquality(positive: BinaryExamples): Measure {
  return ofDefinition(missesPerFalseAlarm, positive, "misses for each false alarm");
}

function ofRegistry({ id, metric, title, happens }: Named, examples: Examples): Measure {
  const spec = parseMetric({ namespace: null, name: metric, args: [] }, examples.task);
  return { id, title, happens, direction: spec.direction, examples, spec };
}

function ofDefinition(definition: MetricDefinition, examples: BinaryExamples, title: string): Measure {
  const bound = definition.bind({}, "binary");
  if (typeof bound === "string") throw new Error(bound);
  const spec: MetricSpec = {
    id: bound.id,
    name: definition.name,
    direction: definition.direction,
    statistic: bound.statistic,
    columns: [],
    ofClass: null,
  };
  return { id: definition.name, title, happens: null, direction: definition.direction, examples, spec };
}
