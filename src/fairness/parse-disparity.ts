import { UserError } from "../errors/user-error.ts";
import type { Direction } from "../gate/value.ts";
import { parseMetric } from "../metrics/registry.ts";
import { nearest } from "../rules/nearest.ts";
import { printSubject } from "../rules/print.ts";
import type { Argument, Subject } from "../rules/rule.ts";
import type { Disparity, Form } from "./disparity.ts";
import { knownMeasure, type Measure, type Outcomes } from "./measure.ts";
import { amongFirstMeasure, isRanked } from "./ranking/ranked-measure.ts";
import type { Ranking } from "./ranking/ranking.ts";

const forms: readonly { readonly suffix: string; readonly form: Form; readonly words: string }[] = [
  { suffix: "_difference", form: "difference", words: "greatest difference between groups" },
  { suffix: "_ratio", form: "ratio", words: "least ratio between groups" },
  { suffix: "_group_min", form: "group_min", words: "least of all groups" },
  { suffix: "_group_max", form: "group_max", words: "greatest of all groups" },
];

/** Names that other tools use for a disparity of ours. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["disparate_impact", "demographic_parity_ratio"],
  ["statistical_parity_difference", "demographic_parity_difference"],
  ["average_odds_difference", "equalized_odds_difference"],
]);

/** How far the order of lists departs from the groups' shares in them. */
const ndklName = "ndkl";

const named = ["demographic_parity", "equal_opportunity", "equalized_odds"] as const;

/** Whether a subject's name is that of a disparity, known before the task is. */
export function isDisparityName(name: string): boolean {
  return (
    name === ndklName ||
    aliases.has(name) ||
    forms.some(({ suffix }) => name.endsWith(suffix) && name.length > suffix.length)
  );
}

/**
 * The disparity that a rule's subject asks for. `<measure>_difference` and `<measure>_ratio` (max − min and min / max
 * over the groups), `<measure>_group_min` and `<measure>_group_max`, of every measure that the report shows and of every
 * metric of the task, with its arguments; `equalized_odds_difference` and `_ratio` take `agg=worst_case` or `agg=mean`.
 * Of a ranking also `ndkl`, and `top_k_rate_difference(5)` and its like of any number of first places.
 *
 * Throws a UserError for a name that is none, with the nearest ones, and for arguments that are none of its own.
 */
export function parseDisparity(subject: Subject, measures: readonly Measure[], outcomes: Outcomes): Disparity {
  const name = aliases.get(subject.name) ?? subject.name;
  const form = forms.find(({ suffix }) => name.endsWith(suffix));
  const { ranking } = outcomes;
  if (ranking !== null && subject.namespace === null) {
    const found = name === ndklName && subject.args.length === 0 ? ndkl(measures) : null;
    if (found !== null) return found;
    if (form !== undefined && /^top_k_(?:rate|share)_/u.test(name)) return amongFirst(subject, form, ranking);
  }
  if (ranking === null && /^(?:ndkl$|exposure_|top_k_(?:rate|share)_)/u.test(name)) {
    throw new UserError(
      `${printSubject(subject)}: it is of candidates in lists; write task: ranking, and name the column of the lists with the input query`,
      { title: "Unknown metric" },
    );
  }
  if (subject.namespace !== null || form === undefined || name.length === form.suffix.length) {
    throw unknown(subject, measures);
  }
  const base = name.slice(0, -form.suffix.length);
  if (base === "equalized_odds") return equalizedOdds(subject, form.form, measures, subject.name !== name);
  const measure = knownMeasure(base, measures);
  if (measure !== null && subject.args.length === 0) return simple(nameOf(base, measure, form.suffix), form, measure);
  // A metric of rows knows nothing of lists.
  if (ranking !== null) throw unknown(subject, measures);
  return simple(printSubject({ ...subject, name }), form, registryMeasure(subject, base, measures, outcomes));
}

/**
 * Ratios of figures that may be below 0, and how far apart the inequality inside groups is, where what lies between them
 * is asked; rules may name them all the same.
 */
const notShown = /^(?:(?:bias|calibration)_ratio|(?:generalized_entropy|theil)_index_(?:difference|ratio))$/;

/** The disparities that every report shows, in the order of its tables. */
export function shownDisparities(measures: readonly Measure[]): Disparity[] {
  const [difference, ratio] = forms;
  const both = (base: string, measure: Measure): Disparity[] =>
    [difference, ratio].map((form) => simple(base + form.suffix, form, measure));
  const of = (id: string): Measure | null => measures.find((measure) => measure.id === id) ?? null;
  const [selection, tpr, fpr] = [of("selection_rate"), of("tpr"), of("fpr")];
  const odds =
    tpr === null || fpr === null
      ? []
      : (["difference", "ratio"] as const).flatMap((form) =>
          (["worst", "mean"] as const).map((combine) => odd(form, combine, [tpr, fpr])),
        );
  const divergence = ndkl(measures);
  return [
    ...(selection === null ? [] : both("demographic_parity", selection)),
    ...odds,
    ...(tpr === null ? [] : both("equal_opportunity", tpr)),
    ...measures
      .flatMap((measure) => (isAmongFirst(measure) ? amongFirstForms(measure) : both(measure.id, measure)))
      .filter(({ id }) => !id.startsWith("selection_rate_") && !notShown.test(id)),
    ...(divergence === null ? [] : [divergence]),
  ];
}

function nameOf(base: string, measure: Measure, suffix: string): string {
  const kept = named.find((name) => name === base);
  if (kept !== undefined) return kept + suffix;
  return measure.id === "selection_rate" ? `demographic_parity${suffix}` : measure.id + suffix;
}

function simple(id: string, { form, words }: { readonly form: Form; readonly words: string }, measure: Measure) {
  return {
    id,
    title: `${words}: ${measure.title}`,
    form,
    parts: [measure],
    combine: "worst",
    direction: directionOf(form),
  } satisfies Disparity;
}

function directionOf(form: Form): Direction {
  return form === "difference" || form === "group_max" ? "lower" : "higher";
}

function isAmongFirst(measure: Measure): boolean {
  return isRanked(measure) && measure.place.kind === "among-first";
}

/** `top_k_rate_difference(10)`: the number stands behind the form. */
function amongFirstForms(measure: Measure): Disparity[] {
  return forms.slice(0, 2).map((form) => simple(measure.id.replace("(", `${form.suffix}(`), form, measure));
}

/**
 * A rule on the first of every list. How often a group's candidates stand there, over how often another's do, is also
 * the ratio of what both hold of the first places beside what they hold of all, so that `top_k_share_ratio` means it too.
 */
function amongFirst(subject: Subject, form: (typeof forms)[number], ranking: Ranking): Disparity {
  const [argument, ...more] = subject.args;
  const first = argument === undefined ? 10 : argument.value;
  const isNamed = argument?.key === null || argument?.key === undefined || argument.key === "k";
  if (more.length > 0 || !isNamed || typeof first !== "number" || !Number.isSafeInteger(first) || first < 1) {
    throw new UserError(
      `${printSubject(subject)}: it takes how many of a list are its top, a whole number from 1, such as ${subject.name}(10)`,
      { title: "Metric arguments" },
    );
  }
  if (subject.name.startsWith("top_k_share_") && form.form !== "ratio") {
    throw new UserError(
      `${printSubject(subject)}: groups of different sizes hold different shares of the first ${first}; write top_k_share_ratio(${first}), which sets them against the shares of the whole list, or top_k_rate${form.suffix}(${first})`,
      { title: "Unknown metric" },
    );
  }
  return simple(`top_k_rate${form.suffix}(${first})`, form, amongFirstMeasure(ranking, first));
}

function ndkl(measures: readonly Measure[]): Disparity | null {
  const exposure = measures.find((measure) => isRanked(measure) && measure.id === "exposure");
  if (exposure === undefined) return null;
  return {
    id: ndklName,
    title: "how far the order of lists departs from the groups' shares in them (NDKL)",
    form: "divergence",
    parts: [exposure],
    combine: "worst",
    direction: "lower",
  };
}

function equalizedOdds(subject: Subject, form: Form, measures: readonly Measure[], averaged: boolean): Disparity {
  const parts = [knownMeasure("tpr", measures), knownMeasure("fpr", measures)];
  const [tpr, fpr] = parts;
  if (tpr == null || fpr == null || (form !== "difference" && form !== "ratio")) throw unknown(subject, measures);
  const [agg, ...more] = subject.args;
  if (more.length > 0 || (agg !== undefined && aggregation(agg) === null)) {
    throw new UserError(`${printSubject(subject)}: it takes agg=worst_case (the default) or agg=mean`, {
      title: "Metric arguments",
    });
  }
  const combine = agg === undefined ? (averaged ? "mean" : "worst") : (aggregation(agg) ?? "worst");
  return odd(form, combine, [tpr, fpr]);
}

function aggregation({ key, value }: Argument): "worst" | "mean" | null {
  if (key !== null && key !== "agg") return null;
  return value === "mean" ? "mean" : value === "worst_case" ? "worst" : null;
}

function odd(form: "difference" | "ratio", combine: "worst" | "mean", parts: readonly [Measure, Measure]): Disparity {
  const words = combine === "worst" ? "the worse of" : "the mean of";
  return {
    id: `equalized_odds_${form}${combine === "mean" ? "(agg=mean)" : ""}`,
    title: `${words} both rates' ${form === "difference" ? "greatest difference" : "least ratio"} between groups`,
    form,
    parts,
    combine,
    direction: directionOf(form),
  };
}

/** A metric of the task that the report does not show by itself, `f1` or `recall(class=cat)`, as a measure. */
function registryMeasure(subject: Subject, base: string, measures: readonly Measure[], { whole }: Outcomes): Measure {
  const classes = whole.task === "multiclass" ? whole.classes : undefined;
  try {
    const spec = parseMetric({ ...subject, name: base }, whole.task, classes);
    return { id: spec.id, title: spec.id, happens: null, direction: spec.direction, examples: whole, spec };
  } catch (error) {
    if (error instanceof UserError && /^there is no metric/.test(error.message)) throw unknown(subject, measures);
    throw error;
  }
}

function unknown({ name }: Subject, measures: readonly Measure[]): UserError {
  const names = measures.some(isRanked)
    ? shownDisparities(measures).map(({ id }) => id)
    : [...named, ...measures.map(({ id }) => id)].flatMap((base) =>
        forms.slice(0, 2).map(({ suffix }) => base + suffix),
      );
  const close = nearest(name, names, 3);
  const hint =
    close.length > 0
      ? `did you mean ${close.join(" or ")}?`
      : `it compares groups by ${names.slice(0, 6).join(", ")} and the like`;
  return new UserError(`there is no disparity "${name}"; ${hint}`, { title: "Unknown metric" });
}
