import { UserError } from "../../errors/user-error.ts";
import type { Task } from "../../metrics/examples.ts";
import type { Column } from "../../table/column.ts";
import type { RowInputs } from "../row-inputs.ts";
import { type ClassCoding, codeClasses, isWhole, maximumClasses } from "./classes.ts";
import { listNames, type Roles, usualNamesOf } from "./roles.ts";

/** What kind of problem the columns pose, and why that was concluded. */
export interface InferredTask {
  readonly task: Task;
  readonly why: string;
}

/** A whole-number label with more distinct values than this is a quantity, not a class. */
const mostNumericClasses = 50;

/**
 * Concludes the task where it is `auto`. Text or truth values are classes. A score makes it classification. Numbers
 * are classes when they are whole, few, and every prediction is one of them; else it is regression.
 */
export function inferTask(
  inputs: RowInputs,
  roles: Roles,
  columns: ReadonlyMap<string, Column>,
  columnNames: readonly string[],
): InferredTask {
  if (inputs.task === "columns") return { task: "columns", why: "given" };
  if (roles.label === null) {
    if (inputs.task === "auto" && roles.prediction === null && roles.score === null) {
      return { task: "columns", why: "there is neither a label nor a prediction nor a score" };
    }
    throw noLabel(columnNames);
  }
  if (roles.prediction === null && roles.score === null) {
    throw new UserError(
      `prediction, score: none of the columns ${usualNamesOf("prediction")}, ${usualNamesOf("score")} is there; name one of them; the columns are ${listNames(columnNames)}`,
      { title: "No prediction", fix: "score: proba" },
    );
  }
  if (inputs.task !== "auto") return { task: inputs.task, why: "given" };
  const label = columns.get(roles.label);
  const prediction = roles.prediction === null ? undefined : columns.get(roles.prediction);
  if (label === undefined) throw new Error("the label column was not read");
  if (roles.score?.kind === "classes" && !roles.score.guessed && roles.score.columns.length > 2) {
    return { task: "multiclass", why: `${roles.score.columns.length} score columns, one a class` };
  }
  const predictsNumbers = label.type === "number" && prediction?.type === "number" && roles.score?.kind !== "classes";
  if (predictsNumbers && !looksLikeClasses(label, prediction)) {
    return { task: "regression", why: "the label and the prediction are numbers that are no classes" };
  }
  const coded = codeClasses(label);
  if (coded === null) {
    throw new UserError(
      `label: the column ${roles.label} has over ${maximumClasses} distinct values, too many for classes`,
      {
        title: "Input label",
      },
    );
  }
  const classes = distinctClasses(coded, prediction);
  if (classes.length > 2) return { task: "multiclass", why: `${classes.length} classes` };
  return { task: "binary", why: classes.length === 2 ? `two classes, ${classes.join(" and ")}` : "one class" };
}

function distinctClasses(label: ClassCoding, prediction: Column | undefined): readonly string[] {
  const texts = new Set(label.texts);
  const words = label.texts.every((text) => text === "true" || text === "false");
  // Numbers beside few classes that are not whole are probabilities in the wrong column: refused later, by name.
  if (prediction !== undefined && !(prediction.type === "number" && !isWhole(prediction))) {
    const coded = codeClasses(prediction);
    const predictedWords = coded?.texts.every((text) => text === "true" || text === "false") ?? false;
    if (words === predictedWords) for (const text of coded?.texts ?? []) texts.add(text);
  }
  return [...texts].sort();
}

/** No column plays the label: the names that were looked for, and those that are there. */
export function noLabel(columnNames: readonly string[]): UserError {
  return new UserError(
    `label: none of the columns ${usualNamesOf("label")} is there; name the label's column; the columns are ${listNames(columnNames)}`,
    { title: "No label", fix: "label: churned" },
  );
}

/**
 * Whole-number labels, few of them, each prediction one of them. Two labels with predictions between 0 and 1 are
 * classes, too: those predictions are scores in the wrong column, which is said when they are read.
 */
function looksLikeClasses(label: Column, prediction: Column): boolean {
  const coded = codeClasses(label);
  if (coded === null || coded.texts.length > mostNumericClasses || !isWhole(label)) return false;
  if (coded.texts.length <= 2 && within(prediction, 0, 1)) return true;
  const predicted = codeClasses(prediction);
  if (predicted === null || !isWhole(prediction)) return false;
  const labels = new Set(coded.texts);
  return coded.texts.length <= 2 || predicted.texts.every((text) => labels.has(text));
}

function within(column: Column, low: number, high: number): boolean {
  if (column.type === "text") return false;
  for (let row = 0; row < column.length; row++) {
    const value = column.values[row] ?? 0;
    if (column.missing?.[row] !== 1 && !(value >= low && value <= high)) return false;
  }
  return true;
}
