import { rowValue } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { BinaryExamples } from "../../metrics/examples.ts";
import { numbersOf } from "../../table/column-values.ts";
import type { RowInputs } from "../row-inputs.ts";
import { type ClassCoding, sortClasses } from "./classes.ts";
import {
  allProbabilities,
  type Context,
  codeParts,
  isNumeral,
  type Locate,
  type Parts,
  sameClass,
  type Without,
} from "./model-parts.ts";
import { listNames, type Roles } from "./roles.ts";
import { placeInWords } from "./tables.ts";

const usualPositives = ["1", "true", "yes"];

/**
 * The columns that decide for a binary model: with a threshold that was given, the score and not a prediction column
 * that was only found.
 */
export async function decidingParts(
  parts: Parts,
  inputs: RowInputs,
  roles: Roles,
  locate: Locate,
  notes: string[],
): Promise<Parts> {
  const useThreshold = inputs.threshold !== null && parts.scores.length > 0;
  if (useThreshold && inputs.prediction !== null) {
    throw new UserError(
      "threshold: both a prediction column and a threshold were given, and each would decide; give one of them",
      { title: "Input threshold" },
    );
  }
  if (inputs.threshold !== null && parts.scores.length === 0) {
    throw new UserError("threshold: there is no score that it could be held to; name the column with the input score", {
      title: "Input threshold",
    });
  }
  if (useThreshold && parts.prediction !== null) {
    notes.push(`decisions: score >= ${inputs.threshold}; the column ${roles.prediction} is not used`);
  }
  const used = useThreshold ? { ...parts, prediction: null } : parts;
  await refuseProbabilitiesAsClasses(used, locate);
  return used;
}

/** Labels, decisions and scores of two classes. Throws a UserError where the positive class cannot be told. */
export function binary(parts: Parts, { inputs, roles, classes: named, notes }: Context): Without<BinaryExamples> {
  const { label, prediction } = codeParts(parts, roles);
  const classes = sortClasses(named);
  const positiveClass = positiveOf(inputs.positive, classes, notes);
  const others = classes.filter((name) => name !== positiveClass);
  const [negative = "other"] = others;
  const negativeClass = others.length > 1 ? `not ${positiveClass}` : negative;
  const isPositive = (coding: ClassCoding): Uint8Array => {
    const flag = Uint8Array.from(coding.texts, (text) => (text === positiveClass ? 1 : 0));
    const flags = new Uint8Array(coding.codes.length);
    for (let row = 0; row < flags.length; row++) flags[row] = flag[coding.codes[row]];
    return flags;
  };
  const score = scoreOfPositive(parts, positiveClass);
  const scoreIsProbability = score !== null && allProbabilities(score);
  const shared = {
    task: "binary" as const,
    label: isPositive(label),
    positiveClass,
    negativeClass,
    score,
    scoreReason: score === null ? "there is no score column" : null,
    scoreIsProbability,
  };
  if (prediction !== null) return { ...shared, decision: isPositive(prediction), decisionReason: null };
  if (score === null) return { ...shared, decision: null, decisionReason: "there is neither a prediction nor a score" };
  if (!scoreIsProbability && inputs.threshold === null) {
    notes.push("scores lie outside 0 to 1: they rank, but are no probabilities; metrics of decisions need a threshold");
    return { ...shared, decision: null, decisionReason: "scores lie outside 0 to 1 and no threshold was given" };
  }
  const threshold = inputs.threshold ?? 0.5;
  if (inputs.threshold === null) notes.push("decisions: score >= 0.5");
  return { ...shared, decision: atLeast(score, threshold), decisionReason: null };
}

function atLeast(scores: Float64Array, threshold: number): Uint8Array {
  const flags = new Uint8Array(scores.length);
  for (let row = 0; row < flags.length; row++) flags[row] = scores[row] >= threshold ? 1 : 0;
  return flags;
}

function positiveOf(given: string | null, classes: readonly string[], notes: string[]): string {
  if (given !== null) {
    const found =
      classes.find((name) => name === given) ??
      classes.find((name) => isNumeral(name) && isNumeral(given) && Number(name) === Number(given));
    const word =
      found ??
      classes.find(
        (name) =>
          name.toLowerCase() === given.toLowerCase() &&
          (given.toLowerCase() === "true" || given.toLowerCase() === "false"),
      );
    if (word !== undefined) return word;
    throw new UserError(`positive: found "${given}", but the classes are ${listNames(classes)}`, {
      title: "Input positive",
    });
  }
  const usual = classes.filter((name) => usualPositives.includes(name.toLowerCase()));
  const [first] = usual;
  if (usual.length === 1 && first !== undefined) {
    notes.push(`positive: class ${first}`);
    return first;
  }
  const [only] = classes;
  if (classes.length === 1 && only !== undefined && ["0", "false", "no", "-1"].includes(only.toLowerCase())) {
    notes.push("positive: class 1, which no row has");
    return "1";
  }
  throw new UserError(
    `positive: which class is the positive one? The classes are ${listNames(classes)}; name it with the input positive`,
    {
      title: "Input positive",
      fix: `positive: ${classes.at(-1) ?? ""}`,
    },
  );
}

function scoreOfPositive(parts: Parts, positiveClass: string): Float64Array | null {
  const [first] = parts.scores;
  if (first === undefined) return null;
  if (first.className === null) return numbersOf(first.column);
  const own = parts.scores.find(({ className }) => className !== null && sameClass(className, positiveClass));
  if (own === undefined) {
    throw new UserError(
      `score: no score column is of the positive class ${positiveClass}; they are of ${parts.scores.map(({ className }) => className).join(", ")}`,
      { title: "Input score" },
    );
  }
  return numbersOf(own.column);
}

async function refuseProbabilitiesAsClasses(parts: Parts, locate: Locate): Promise<void> {
  const { prediction } = parts;
  if (prediction === null || prediction.type !== "number") return;
  for (let row = 0; row < prediction.length; row++) {
    const value = prediction.values[row] ?? 0;
    if (Number.isInteger(value)) continue;
    const location = await locate(row);
    throw new UserError(
      `${placeInWords(location)}: the prediction column ${prediction.name} must hold classes, found ${rowValue(String(value))}; is it a score? Then name it with the input score`,
      { title: "Prediction is no class", location, fix: `score: ${prediction.name}` },
    );
  }
}
