import type { ReportTable } from "../gate/report.ts";

/**
 * What kind of equality a measure asks for: of outcomes whatever is true (independence), of outcomes among people who
 * are alike in truth (separation), of truth among people who are told alike (sufficiency).
 */
type Family = "independence" | "separation" | "sufficiency" | "other";

interface Entry {
  readonly meaning: string;
  readonly family: Family;
}

/** By the name of a measure or of a disparity without its form. */
const entries: Readonly<Record<string, Entry>> = {
  selection_rate: {
    family: "independence",
    meaning: "How often a group gets the favourable outcome, whatever is true of its people.",
  },
  demographic_parity: {
    family: "independence",
    meaning: "Every group should get the favourable outcome equally often, whatever is true of its people.",
  },
  mean_score: { family: "independence", meaning: "What the model scores a group on average." },
  score_ks: {
    family: "independence",
    meaning: "How far apart two groups' scores lie at the threshold that tells them apart best.",
  },
  equalized_odds: {
    family: "separation",
    meaning:
      "Among people who are alike in truth, every group should be judged alike: positives found equally often, negatives called positive equally often.",
  },
  equal_opportunity: {
    family: "separation",
    meaning: "Of the people who are positive in truth, every group's should be found equally often.",
  },
  tpr: { family: "separation", meaning: "Of the people who are positive in truth, how many the model finds." },
  fnr: { family: "separation", meaning: "Of the people who are positive in truth, how many the model misses." },
  fpr: {
    family: "separation",
    meaning: "Of the people who are negative in truth, how many the model calls positive by mistake.",
  },
  tnr: { family: "separation", meaning: "Of the people who are negative in truth, how many the model calls negative." },
  precision: {
    family: "sufficiency",
    meaning: "Of the people whom the model calls positive, how many are (equal in all groups: predictive parity).",
  },
  npv: { family: "sufficiency", meaning: "Of the people whom the model calls negative, how many are." },
  fdr: { family: "sufficiency", meaning: "Of the people whom the model calls positive, how many are not." },
  for: { family: "sufficiency", meaning: "Of the people whom the model calls negative, how many are positive." },
  calibration: {
    family: "sufficiency",
    meaning: "The mean score less the share of positives: above 0 the model promises more of a group than it keeps.",
  },
  accuracy: { family: "other", meaning: "How many people the model judges rightly, both kinds of mistakes alike." },
  prevalence: {
    family: "other",
    meaning: "How many people are positive in truth: a fact of the data, not of the model.",
  },
  auc: {
    family: "other",
    meaning: "How often a positive scores above a negative of the same group: how well the scores order its people.",
  },
  treatment_equality: {
    family: "other",
    meaning: "Misses for each false alarm: which of the two mistakes a group bears more of.",
  },
  generalized_entropy_index: {
    family: "other",
    meaning: "How unequally people benefit, wrongly denied ones least and wrongly favoured ones most: 0 is equal.",
  },
  theil_index: {
    family: "other",
    meaning: "The same with Theil's measure, which weighs the wrongly denied more.",
  },
  bias: { family: "other", meaning: "The mean of prediction less truth: above 0 the model predicts too much." },
  exposure: {
    family: "independence",
    meaning:
      "The attention that a group's candidates get: 1 at the top of a list, 1 / log2(1 + position) further down, on average.",
  },
  exposure_per_merit: {
    family: "other",
    meaning: "A group's exposure over the mean of its labels: equal where attention follows merit.",
  },
  top_k_rate: {
    family: "independence",
    meaning: "How often a group's candidates are among the first k of their list.",
  },
  ndkl: {
    family: "independence",
    meaning:
      "How far the first candidates of a list, the first one, two, three and so on, are from holding the groups' shares of the whole list: 0 where they do all the way.",
  },
  mae: { family: "other", meaning: "How far off predictions are on average." },
  rmse: { family: "other", meaning: "How far off predictions are, large misses counting more." },
};

const forms: readonly (readonly [RegExp, string])[] = [
  [/_difference$/u, "0 is equal."],
  [/_ratio$/u, "1 is equal; below 0.8 is flagged by the four-fifths rule."],
  [/_group_min$/u, "The lowest group's."],
  [/_group_max$/u, "The highest group's."],
];

/** The measure of a disparity's id: `fpr` of `fpr_ratio`, `equalized_odds` of `equalized_odds_difference(agg=mean)`. */
function baseOf(id: string): string {
  const bare = id.replace(/\(.*$/su, "");
  return forms.reduce((base, [suffix]) => base.replace(suffix, ""), bare);
}

/** What a measure or disparity means in one line, for somebody who does not know the term; null for one of the user's. */
export function meaningOf(id: string): string | null {
  const entry = entryOf(id);
  if (entry === null) return null;
  const form = forms.find(([suffix]) => suffix.test(id.replace(/\(.*$/su, "")));
  return form === undefined ? entry.meaning : `${entry.meaning} ${form[1]}`;
}

function entryOf(id: string): Entry | null {
  const base = baseOf(id);
  return Object.hasOwn(entries, base) ? entries[base] : null;
}

/** The table `measures`: each measure once with its meaning; measures that are the user's own are left out. */
export function glossaryTable(ids: readonly string[]): ReportTable {
  const bases = [...new Set(ids.map(baseOf))];
  return {
    id: "measures",
    title: "What the measures mean",
    columns: [
      { id: "measure", title: "measure", type: "name" },
      { id: "meaning", title: "meaning", type: "text" },
    ],
    rows: bases.flatMap((base) => {
      const entry = entryOf(base);
      return entry === null ? [] : [[base, entry.meaning]];
    }),
    note: "Where groups differ in prevalence, no model that makes mistakes has equal error rates (tpr, fpr), equal predictive values (precision, npv) and equal selection rates at once.",
  };
}

/**
 * Which of these measures cannot hold together, one sentence for each conflict; empty where all can.
 *
 * - Equal selection rates and equal error rates, or equal predictive values, contradict each other where groups differ
 *   in prevalence and the model's output says anything of the truth: S. Barocas, M. Hardt and A. Narayanan, Fairness and
 *   Machine Learning, 2023, chapter 3.
 * - Equal precision, true and false positive rates: fpr = p / (1 − p) · (1 − precision) / precision · tpr for a
 *   prevalence p, so that all three are equal only where p is, or where no mistake is made: A. Chouldechova, Big Data 5,
 *   2017. Calibrated scores: J. Kleinberg, S. Mullainathan and M. Raghavan, ITCS 2017.
 *
 * @param ids measures and disparities that are asked to be (nearly) equal
 * @param prevalenceDifference how far apart the groups' prevalences are; null where it is not known
 */
export function conflictsAmong(ids: readonly string[], prevalenceDifference: number | null): string[] {
  if (prevalenceDifference === 0) return [];
  const bases = [...new Set(ids.map(baseOf))];
  const asked = (names: readonly string[]) => bases.filter((base) => names.includes(base));
  const of = (family: Family) => bases.filter((base) => entryOf(base)?.family === family);
  const positives = asked(["tpr", "fnr", "equal_opportunity", "equalized_odds"]);
  const negatives = asked(["fpr", "tnr", "equalized_odds"]);
  const separation = positives.length > 0 && negatives.length > 0 ? [...new Set([...positives, ...negatives])] : [];
  const selected = asked(["demographic_parity", "selection_rate"]);
  const told = asked(["precision", "fdr", "calibration"]);
  const where =
    prevalenceDifference === null
      ? "where groups differ in prevalence"
      : `where groups differ in prevalence (here by ${Number((prevalenceDifference * 100).toPrecision(2))} points)`;
  const pairs: readonly (readonly [readonly string[], readonly string[], string])[] = [
    [selected, separation, "unless the model's output says nothing of the truth"],
    [selected, of("sufficiency"), "unless the model's output says nothing of the truth"],
    [separation, told, "unless the model makes no mistake"],
  ];
  return pairs.flatMap(([one, other, unless]) =>
    one.length === 0 || other.length === 0
      ? []
      : [
          `${listed(one)} and ${listed(other)} cannot all be equal ${where}, ${unless}; choose by what a mistake does to people`,
        ],
  );
}

function listed(names: readonly string[]): string {
  const [last = "", ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}
