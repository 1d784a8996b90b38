import { rowValue } from "../../errors/row-data.ts";
import { type Location, UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import { badInputId } from "../../gate/verdict.ts";
import type { BinaryExamples, Examples, MulticlassExamples, RegressionExamples } from "../../metrics/examples.ts";
import type { Column } from "../../table/column.ts";
import { numbersOf, takeRows, textAt } from "../../table/column-values.ts";
import type { RowInputs } from "../row-inputs.ts";
import { alignBooleans, type ClassCoding, codeClasses, sortClasses } from "./classes.ts";
import { listNames, type Roles } from "./roles.ts";
import { placeInWords, type ReadRows, rowsInWords } from "./tables.ts";
import type { InferredTask } from "./task.ts";

/** One model's columns among the rows, and where its rows stand for a message. */
export interface ModelColumns {
  readonly roles: Roles;
  /** What it is called where there are several: `champion`; null for the only one. */
  readonly name: string | null;
  locate(row: number): Promise<Location>;
  /** Where its own column of a metric such as `p95(latency_ms)` stands among the rows; null where it has none. */
  readonly columnOf?: (metricColumn: string) => string | null;
}

/** Rows ready to be measured, with what had to be said on the way. */
export interface BuiltExamples {
  /** One for each model, all of the same rows in the same order. */
  readonly examples: readonly Examples[];
  /** The columns of the rows that were kept, for slices. */
  readonly columns: ReadonlyMap<string, Column>;
  /** One `error` check for each kind of row that could not be evaluated. */
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

interface Parts {
  readonly label: Column | null;
  readonly prediction: Column | null;
  readonly scores: readonly { readonly className: string | null; readonly column: Column }[];
  readonly weight: Column | null;
  readonly cluster: Column | null;
}

/**
 * Turns the columns into typed examples, one set for each model; labels, weights and clusters are the first model's.
 * A row whose label, weight or cluster, or any model's prediction or score, is missing or not finite cannot be
 * evaluated: it is left out for all, and an `error` check says how many and where the first stands, so that missing
 * data never passes and what the other rows say is not lost. Classes are those of all models together.
 */
export async function buildExamples(
  inputs: RowInputs,
  models: readonly ModelColumns[],
  inferred: InferredTask,
  rows: ReadRows,
  metricColumns: readonly string[],
): Promise<BuiltExamples> {
  const checks: Check[] = [];
  const notes: string[] = [];
  const all = models.map(({ roles }) => partsOf(roles, inferred, rows.columns));
  const keep = await usableRows(models, all, rows, inferred, checks, notes);
  const columns =
    keep === null ? rows.columns : new Map([...rows.columns].map(([name, column]) => [name, takeRows(column, keep)]));
  const kept = keep === null ? all : models.map(({ roles }) => partsOf(roles, inferred, columns));
  const count = keep === null ? rows.rows : keep.length;
  const original = (row: number) => (keep === null ? row : keep[row]);
  const [first] = kept;
  const base = {
    rows: count,
    weight: await weightsOf(first.weight, models[0].roles.weight, (row) => models[0].locate(original(row))),
    cluster: clustersOf(first.cluster),
  };
  const said: string[][] = models.map(() => []);
  const parts: Parts[] = [];
  for (const [index, { roles, locate }] of models.entries()) {
    const own = { ...kept[index], label: first.label };
    const at = (row: number) => locate(original(row));
    parts.push(inferred.task === "binary" ? await decidingParts(own, inputs, roles, at, said[index]) : own);
  }
  const classified = inferred.task === "binary" || inferred.task === "multiclass";
  const classes = classified ? parts.flatMap((own, index) => classesNamed(own, models[index].roles)) : [];
  const examples = models.map((model, index) =>
    examplesOf(
      inferred,
      parts[index],
      { inputs, roles: model.roles, classes, notes: said[index] },
      { ...base, columns: userColumns(metricColumns, columns, model) },
    ),
  );
  const [ofFirst, ...ofOthers] = said;
  notes.push(...ofFirst);
  for (const [index, others] of ofOthers.entries()) {
    notes.push(...others.filter((note) => !ofFirst.includes(note)).map((note) => `${models[index + 1].name}: ${note}`));
  }
  return { examples, columns, checks, notes };
}

/** What reading one model's columns needs beside them. */
interface Context {
  readonly inputs: RowInputs;
  readonly roles: Roles;
  /** The classes that labels, predictions and score columns of all models name. */
  readonly classes: readonly string[];
  readonly notes: string[];
}

type Base = Pick<Examples, "rows" | "weight" | "cluster" | "columns">;

function examplesOf(inferred: InferredTask, parts: Parts, context: Context, base: Base): Examples {
  switch (inferred.task) {
    case "columns":
      return { task: "columns", ...base };
    case "regression":
      return { ...regression(parts, context.roles), ...base };
    case "binary":
      return { ...binary(parts, context), ...base };
    case "multiclass":
      return { ...multiclass(parts, context), ...base };
  }
}

/** The classes that a model names beside the label's: its predictions' and its score columns'. */
function classesNamed(parts: Parts, roles: Roles): string[] {
  const { label, prediction } = codeParts(parts, roles);
  const scored = scoresByClass(parts, label).map(({ className }) => className);
  return [...label.texts, ...(prediction?.texts ?? []), ...scored];
}

/**
 * Columns `p_*` that nobody named are scores only when each is of a class that the label has; else they are left
 * alone, since a column such as `p_value` may mean anything.
 */
export function settleGuessedScores(roles: Roles, columns: ReadonlyMap<string, Column>): Roles {
  const { score } = roles;
  if (score?.kind !== "classes" || !score.guessed) return roles;
  const label = roles.label === null ? undefined : columns.get(roles.label);
  const texts = label === undefined ? [] : (codeClasses(label)?.texts ?? []);
  const fits = score.columns.every(({ className }) => texts.some((text) => sameClass(text, className)));
  if (!fits) return { ...roles, score: null };
  return {
    ...roles,
    notes: [...roles.notes, `score: columns p_* of ${score.columns.length} classes (by their names)`],
  };
}

/** The columns that examples are made of, beside those of metrics and slices. */
export function columnsOfRoles(roles: Roles): string[] {
  const scores =
    roles.score === null
      ? []
      : roles.score.kind === "column"
        ? [roles.score.name]
        : roles.score.columns.map((entry) => entry.column);
  return [roles.label, roles.prediction, ...scores, roles.weight, roles.cluster].filter((name) => name !== null);
}

type Locate = ReadRows["locate"];

function partsOf(roles: Roles, inferred: InferredTask, columns: ReadonlyMap<string, Column>): Parts {
  const get = (name: string | null): Column | null => (name === null ? null : (columns.get(name) ?? null));
  const scores =
    roles.score === null
      ? []
      : roles.score.kind === "column"
        ? [{ className: null, name: roles.score.name }]
        : roles.score.columns.map((entry) => ({ className: entry.className, name: entry.column }));
  const classified = inferred.task === "binary" || inferred.task === "multiclass";
  return {
    label: inferred.task === "columns" ? null : get(roles.label),
    prediction: inferred.task === "columns" ? null : get(roles.prediction),
    scores: classified
      ? scores.flatMap(({ className, name }) => {
          const column = columns.get(name);
          return column === undefined ? [] : [{ className, column }];
        })
      : [],
    weight: get(roles.weight),
    cluster: get(roles.cluster),
  };
}

/** Rows that can be evaluated, ascending; null where all can. */
async function usableRows(
  models: readonly ModelColumns[],
  parts: readonly Parts[],
  rows: ReadRows,
  inferred: InferredTask,
  checks: Check[],
  notes: string[],
): Promise<Int32Array | null> {
  const dropped = new Uint8Array(rows.rows);
  let any = false;
  const [{ label, weight, cluster }] = parts;
  if (rows.unmatched !== null && label !== null && hasMissing(label)) {
    let count = 0;
    for (let row = 0; row < rows.rows; row++) {
      if (rows.unmatched[row] === 1 && label.missing?.[row] === 1) {
        dropped[row] = 1;
        count += 1;
      }
    }
    if (count > 0) {
      any = true;
      notes.push(`${rowsInWords(count)} without a label in the joined table left out (allowed)`);
    }
  }
  const numeric = inferred.task === "regression";
  const wanted: readonly Wanted[] = [
    { role: "label", column: label, numeric, model: models[0] },
    ...models.flatMap((model, index): Wanted[] => [
      { role: roleOf(model, "prediction"), column: parts[index].prediction, numeric, model },
      ...parts[index].scores.map(({ column }) => ({ role: roleOf(model, "score"), column, numeric: true, model })),
    ]),
    { role: "weight", column: weight, numeric: true, model: models[0] },
    { role: "cluster", column: cluster, numeric: false, model: models[0] },
  ];
  for (const { role, column, numeric: mustBeNumber, model } of wanted) {
    if (column === null) continue;
    if (mustBeNumber) await refuseText(role, column, model.locate);
    const bad = badRows(column, mustBeNumber, dropped);
    if (bad.missing.count > 0) {
      any = true;
      checks.push(await unusable(role, column.name, "has no value", bad.missing, rows.rows, model.locate));
    }
    if (bad.infinite.count > 0) {
      any = true;
      checks.push(await unusable(role, column.name, "is not finite", bad.infinite, rows.rows, model.locate));
    }
  }
  if (!any) return null;
  const keep: number[] = [];
  for (let row = 0; row < rows.rows; row++) if (dropped[row] === 0) keep.push(row);
  if (keep.length === 0) {
    throw new UserError(
      `no row can be evaluated: ${checks.map((check) => check.message).join("; ") || "none has a label"}`,
      { title: "No usable row" },
    );
  }
  return Int32Array.from(keep);
}

interface Wanted {
  readonly role: string;
  readonly column: Column | null;
  readonly numeric: boolean;
  readonly model: ModelColumns;
}

function roleOf({ name }: ModelColumns, role: string): string {
  return name === null ? role : `${name} ${role}`;
}

function hasMissing(column: Column): boolean {
  return column.missing !== null;
}

interface BadRows {
  readonly missing: { count: number; first: number };
  readonly infinite: { count: number; first: number };
}

function badRows(column: Column, mustBeNumber: boolean, dropped: Uint8Array): BadRows {
  const bad = { missing: { count: 0, first: -1 }, infinite: { count: 0, first: -1 } };
  const values = column.type === "number" && mustBeNumber ? column.values : null;
  if (column.missing === null && values === null) return bad;
  for (let row = 0; row < column.length; row++) {
    const kind =
      column.missing?.[row] === 1
        ? bad.missing
        : values !== null && !Number.isFinite(values[row])
          ? bad.infinite
          : null;
    if (kind === null || dropped[row] === 1) continue;
    dropped[row] = 1;
    if (kind.first < 0) kind.first = row;
    kind.count += 1;
  }
  return bad;
}

async function refuseText(role: string, column: Column, locate: Locate): Promise<void> {
  if (column.type !== "text") return;
  let row = 0;
  while (row < column.length && (column.missing?.[row] === 1 || isNumeral(textAt(column, row) ?? ""))) row += 1;
  const location = await locate(Math.min(row, column.length - 1));
  throw new UserError(
    `${placeInWords(location)}: the ${role} column ${column.name} must hold numbers, found "${rowValue(textAt(column, row) ?? "")}"`,
    { title: `Column ${role}`, location },
  );
}

function isNumeral(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

async function unusable(
  role: string,
  column: string,
  what: string,
  bad: { readonly count: number; readonly first: number },
  rows: number,
  locate: Locate,
): Promise<Check> {
  const location = await locate(bad.first);
  return {
    id: `${badInputId}:${role}-${what.replaceAll(" ", "-")}:${column}`,
    title: `every ${role} is there and finite`,
    outcome: "error",
    severity: "critical",
    observed: bad.count,
    expected: "0 rows",
    message: `the ${role} column ${column} ${what} in ${rowsInWords(bad.count)} of ${rows}, first at ${placeInWords(location)}; they are left out of every figure`,
    slice: null,
    evidence: [],
    location,
  };
}

async function weightsOf(column: Column | null, name: string | null, locate: Locate): Promise<Float64Array | null> {
  if (column === null || name === null) return null;
  const weights = numbersOf(column);
  if (weights === null) throw new Error("a text weight column was let through");
  let equal = true;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0;
    if (weight < 0) {
      const location = await locate(row);
      throw new UserError(
        `${placeInWords(location)}: the weight column ${name} must be 0 or more, found ${rowValue(String(weight))}`,
        {
          title: "Negative weight",
          location,
        },
      );
    }
    if (weight !== weights[0]) equal = false;
  }
  if (weights.length > 0 && weights.every((weight) => weight === 0)) {
    throw new UserError(`weight: every weight of the column ${name} is 0, so no row counts`, { title: "Input weight" });
  }
  return equal ? null : weights;
}

function clustersOf(column: Column | null): BinaryExamples["cluster"] {
  if (column === null) return null;
  const of = new Uint32Array(column.length);
  const seen = new Map<number | string, number>();
  for (let row = 0; row < column.length; row++) {
    const value = column.type === "text" ? (column.codes[row] ?? 0) : (column.values[row] ?? 0);
    let index = seen.get(value);
    if (index === undefined) {
      index = seen.size;
      seen.set(value, index);
    }
    of[row] = index;
  }
  return { of, count: seen.size };
}

function userColumns(
  names: readonly string[],
  columns: ReadonlyMap<string, Column>,
  { name: model, columnOf = (metricColumn) => metricColumn }: ModelColumns,
): ReadonlyMap<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const name of names) {
    const own = columnOf(name);
    const column = own === null ? undefined : columns.get(own);
    if (column === undefined) continue;
    const numbers = numbersOf(column);
    if (numbers === null) {
      throw new UserError(
        `the ${model === null ? "" : `${model}'s `}column ${name} holds text, and a metric of a column needs numbers`,
        {
          title: "Column is no number",
        },
      );
    }
    found.set(name, numbers);
  }
  return found;
}

type Without<Kind> = Omit<Kind, "rows" | "weight" | "cluster" | "columns">;

function regression(parts: Parts, roles: Roles): Without<RegressionExamples> {
  if (parts.prediction === null || roles.prediction === null) {
    throw new UserError(
      "prediction: regression needs a column of predicted values; name it with the input prediction",
      {
        title: "No prediction",
        fix: "prediction: y_hat",
      },
    );
  }
  const label = parts.label === null ? null : numbersOf(parts.label);
  const prediction = numbersOf(parts.prediction);
  if (label === null || prediction === null) throw new Error("text was let through as numbers");
  return { task: "regression", label, prediction };
}

interface CodedParts {
  readonly label: ClassCoding;
  readonly prediction: ClassCoding | null;
}

function codeParts(parts: Parts, roles: Roles): CodedParts {
  const code = (column: Column, role: string): ClassCoding => {
    const coded = codeClasses(column);
    if (coded === null) {
      throw new UserError(`${role}: the column ${column.name} has over 1000 distinct values, too many for classes`, {
        title: `Input ${role}`,
      });
    }
    return coded;
  };
  if (parts.label === null) throw new Error(`no label column ${roles.label}`);
  const label = code(parts.label, "label");
  const prediction = parts.prediction === null ? null : code(parts.prediction, "prediction");
  return {
    label: alignBooleans(label, prediction),
    prediction: prediction === null ? null : alignBooleans(prediction, label),
  };
}

const usualPositives = ["1", "true", "yes"];

/**
 * The columns that decide for a binary model: with a threshold that was given, the score and not a prediction column
 * that was only found.
 */
async function decidingParts(
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

function binary(parts: Parts, { inputs, roles, classes: named, notes }: Context): Without<BinaryExamples> {
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

function sameClass(one: string, other: string): boolean {
  return one === other || (isNumeral(one) && isNumeral(other) && Number(one) === Number(other));
}

function allProbabilities(scores: Float64Array): boolean {
  for (let row = 0; row < scores.length; row++) if (!(scores[row] >= 0 && scores[row] <= 1)) return false;
  return true;
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

function multiclass(parts: Parts, { inputs, roles, classes: named, notes }: Context): Without<MulticlassExamples> {
  if (inputs.threshold !== null)
    throw new UserError("threshold: with several classes the highest score decides; leave the threshold out", {
      title: "Input threshold",
    });
  if (inputs.positive !== null)
    throw new UserError(
      "positive: with several classes there is no positive one; ask for a class in the rule, recall(class=cat)",
      { title: "Input positive" },
    );
  const [first] = parts.scores;
  if (first !== undefined && first.className === null) {
    throw new UserError(
      `score: with several classes one column a class is needed, found only ${first.column.name}; give a pattern such as p_* or a list`,
      {
        title: "Input score",
        fix: "score: p_*",
      },
    );
  }
  const { label, prediction } = codeParts(parts, roles);
  const scored = scoresByClass(parts, label);
  const classes = sortClasses(named);
  const index = new Map(classes.map((name, position) => [name, position]));
  const recode = (coding: ClassCoding): Uint32Array => {
    const positions = coding.texts.map((text) => index.get(text) ?? 0);
    const codes = new Uint32Array(coding.codes.length);
    for (let row = 0; row < codes.length; row++) codes[row] = positions[coding.codes[row] ?? 0] ?? 0;
    return codes;
  };
  const scores = orderScores(scored, classes);
  const base = {
    task: "multiclass" as const,
    classes,
    label: recode(label),
    scores: scores.columns,
    scoreReason: scores.reason,
    scoreIsProbability: scores.columns?.every(allProbabilities) ?? false,
  };
  if (prediction !== null) return { ...base, decision: recode(prediction), decisionReason: null };
  if (scores.columns === null) return { ...base, decision: null, decisionReason: scores.reason };
  notes.push("decisions: the class with the highest score, the first of equal ones");
  return { ...base, decision: highest(scores.columns), decisionReason: null };
}

function scoresByClass(parts: Parts, label: ClassCoding): { className: string; column: Column }[] {
  return parts.scores.flatMap(({ className, column }) =>
    className === null
      ? []
      : [{ className: label.texts.find((text) => sameClass(text, className)) ?? className, column }],
  );
}

function orderScores(
  scored: readonly { className: string; column: Column }[],
  classes: readonly string[],
): { columns: readonly Float64Array[]; reason: null } | { columns: null; reason: string } {
  if (scored.length === 0) return { columns: null, reason: "there are no score columns" };
  const columns: Float64Array[] = [];
  for (const name of classes) {
    const own = scored.find((entry) => entry.className === name);
    const numbers = own === undefined ? null : numbersOf(own.column);
    if (numbers === null) return { columns: null, reason: `the class ${name} has no score column` };
    columns.push(numbers);
  }
  return { columns, reason: null };
}

function highest(scores: readonly Float64Array[]): Uint32Array {
  const rows = scores[0]?.length ?? 0;
  const decisions = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let index = 1; index < scores.length; index++) {
      if ((scores[index]?.[row] ?? 0) > (scores[best]?.[row] ?? 0)) best = index;
    }
    decisions[row] = best;
  }
  return decisions;
}
