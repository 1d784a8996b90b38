import { UserError } from "../errors/user-error.ts";
import type { BinaryExamples, Examples, MulticlassExamples, RegressionExamples } from "../metrics/examples.ts";
import { quantile } from "../stats/quantile.ts";
import type { Outcomes } from "./measure.ts";

/**
 * The evaluated rows as fairness reads them.
 *
 * Binary and multiclass: `favourable` is the class that is good for a person; a person is selected where the model
 * decides for it. `positive` is the class that error rates are of: of a binary task its own, of several classes the
 * favourable one unless another is named. Regression: selected is who is predicted above the median of all rows, or
 * below it where `favourable` is `low`. A binary task without decisions is selected by the score in the same way.
 *
 * Throws a UserError where `favourable` is missing or no class, and where the label has one class only.
 */
export function outcomesOf(examples: Examples, favourable: string | null, positive: string | null): Outcomes {
  switch (examples.task) {
    case "binary":
      return binaryOutcomes(examples, favourable);
    case "multiclass":
      return multiclassOutcomes(examples, favourable, positive);
    case "regression":
      return regressionOutcomes(examples, favourable);
    case "columns":
      throw new UserError(
        "label: groups are compared by what was predicted for them, and there is neither a label nor a prediction",
        { title: "Input label" },
      );
  }
}

function binaryOutcomes(examples: BinaryExamples, favourable: string | null): Outcomes {
  const { positiveClass, negativeClass, label } = examples;
  const classes = [negativeClass, positiveClass];
  const chosen = favourableClass(favourable, classes);
  const isPositive = chosen === positiveClass;
  refuseOneClass([0, 1].filter((value) => label.includes(value)).map((value) => classes[value]));
  const flip = (flags: Uint8Array): Uint8Array => (isPositive ? flags : flags.map((flag) => 1 - flag));
  const base: BinaryExamples = {
    ...examples,
    label: flip(label),
    decision: examples.decision === null ? null : flip(examples.decision),
    positiveClass: chosen,
    negativeClass: isPositive ? negativeClass : positiveClass,
    score: null,
    scoreReason: "the score is of the positive class",
    scoreIsProbability: false,
  };
  if (examples.decision !== null || examples.score === null) {
    return {
      whole: examples,
      positive: examples,
      favourable: base,
      favourableName: chosen,
      selection: "decision",
      ranking: null,
    };
  }
  return {
    whole: examples,
    positive: examples,
    favourable: { ...base, decision: beyondMedian(examples.score, isPositive ? "high" : "low"), decisionReason: null },
    favourableName: isPositive ? "a score above the median" : "a score below the median",
    selection: "score",
    ranking: null,
  };
}

function multiclassOutcomes(
  examples: MulticlassExamples,
  favourable: string | null,
  positive: string | null,
): Outcomes {
  const { classes, label } = examples;
  const chosen = favourableClass(favourable, classes);
  const occurring = new Set(label);
  refuseOneClass(classes.filter((_, index) => occurring.has(index)));
  const ofErrors = positive === null ? chosen : classes.find((name) => sameName(name, positive));
  if (ofErrors === undefined) {
    throw new UserError(`positive: found "${positive}", but the classes are ${listed(classes)}`, {
      title: "Input positive",
    });
  }
  return {
    whole: examples,
    positive: oneAgainstRest(examples, ofErrors),
    favourable: oneAgainstRest(examples, chosen),
    favourableName: chosen,
    selection: "decision",
    ranking: null,
  };
}

/** One class of several as the positive one; its score where there is one a class. */
function oneAgainstRest(examples: MulticlassExamples, name: string): BinaryExamples {
  const { rows, weight, cluster, columns, classes, label, decision, decisionReason, scores, scoreReason } = examples;
  const index = classes.indexOf(name);
  const flags = (of: Uint32Array): Uint8Array => Uint8Array.from(of, (value) => (value === index ? 1 : 0));
  return {
    ...{ task: "binary", rows, weight, cluster, columns },
    label: flags(label),
    positiveClass: name,
    negativeClass: `not ${name}`,
    decision: decision === null ? null : flags(decision),
    decisionReason,
    score: scores?.[index] ?? null,
    scoreReason,
    scoreIsProbability: examples.scoreIsProbability,
  };
}

function regressionOutcomes(examples: RegressionExamples, favourable: string | null): Outcomes {
  const side = favourable ?? "high";
  if (side !== "high" && side !== "low") {
    throw new UserError(
      `favourable: found "${side}", but predictions are numbers, of which \`high\` or \`low\` ones can be favourable`,
      { title: "Input favourable" },
    );
  }
  const { rows, weight, cluster, columns, label, prediction } = examples;
  return {
    whole: examples,
    positive: null,
    favourable: {
      ...{ task: "binary", rows, weight, cluster, columns },
      label: beyondMedian(label, side),
      positiveClass: side === "high" ? "above the median" : "below the median",
      negativeClass: side === "high" ? "not above the median" : "not below the median",
      decision: beyondMedian(prediction, side),
      decisionReason: null,
      score: null,
      scoreReason: null,
      scoreIsProbability: false,
    },
    favourableName: side === "high" ? "a prediction above the median" : "a prediction below the median",
    selection: "score",
    ranking: null,
  };
}

/** 1 where a value lies beyond the median of all rows: the scoring rate of 6 RCNY § 5-301. */
function beyondMedian(values: Float64Array, side: "high" | "low"): Uint8Array {
  const median = values.length === 0 ? 0 : quantile(values, 0.5);
  return Uint8Array.from(values, (value) => ((side === "high" ? value > median : value < median) ? 1 : 0));
}

function favourableClass(favourable: string | null, classes: readonly string[]): string {
  if (favourable === null) {
    throw new UserError(
      `favourable: which outcome is the good one for a person? The classes are ${listed(classes)}; name it with the input favourable`,
      { title: "Input favourable", fix: `favourable: "${classes.at(-1) ?? ""}"` },
    );
  }
  const found = classes.find((name) => sameName(name, favourable));
  if (found !== undefined) return found;
  throw new UserError(`favourable: found "${favourable}", which never occurs; the classes are ${listed(classes)}`, {
    title: "Input favourable",
  });
}

/** The same text, the same number (1 and 1.0), or the same truth value however it is written. */
function sameName(one: string, other: string): boolean {
  const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
  if (one === other) return true;
  if (isNumber(one) && isNumber(other)) return Number(one) === Number(other);
  return /^(true|false)$/i.test(one) && one.toLowerCase() === other.toLowerCase();
}

function refuseOneClass(occurring: readonly string[]): void {
  if (occurring.length > 1) return;
  throw new UserError(
    `label: every row is of the class ${occurring[0] ?? ""}, so no rate of right and wrong decisions can be compared between groups`,
    { title: "Label with one class" },
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
