import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { Examples, RegressionExamples } from "../../metrics/examples.ts";
import type { Column } from "../../table/column.ts";
import { numbersOf, takeRows } from "../../table/column-values.ts";
import type { RowInputs } from "../row-inputs.ts";
import { binary, decidingParts } from "./binary-examples.ts";
import { codeClasses } from "./classes.ts";
import {
  type Context,
  classesNamed,
  type ModelColumns,
  type Parts,
  partsOf,
  sameClass,
  type Without,
} from "./model-parts.ts";
import { multiclass } from "./multiclass-examples.ts";
import type { Roles } from "./roles.ts";
import { clustersOf, userColumns, weightsOf } from "./row-columns.ts";
import type { ReadRows } from "./tables.ts";
import type { InferredTask } from "./task.ts";
import { usableRows } from "./usable-rows.ts";

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
