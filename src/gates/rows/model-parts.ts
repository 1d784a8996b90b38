import { type Location, UserError } from "../../errors/user-error.ts";
import type { Column } from "../../table/column.ts";
import type { RowInputs } from "../row-inputs.ts";
import { alignBooleans, type ClassCoding, codeClasses } from "./classes.ts";
import type { Roles } from "./roles.ts";
import type { ReadRows } from "./tables.ts";
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

/** The columns that play a part for one model; null where none does. */
export interface Parts {
  readonly label: Column | null;
  readonly prediction: Column | null;
  readonly scores: readonly { readonly className: string | null; readonly column: Column }[];
  readonly weight: Column | null;
  readonly cluster: Column | null;
}

/** Where a row stands, for a message. */
export type Locate = ReadRows["locate"];

/** What reading one model's columns needs beside them. */
export interface Context {
  readonly inputs: RowInputs;
  readonly roles: Roles;
  /** The classes that labels, predictions and score columns of all models name. */
  readonly classes: readonly string[];
  readonly notes: string[];
}

/** One task's own part of the examples, without what all tasks share. */
export type Without<Kind> = Omit<Kind, "rows" | "weight" | "cluster" | "columns">;

/** The columns of a model's roles; a task without classes has no scores, and user columns have neither label nor prediction. */
export function partsOf(roles: Roles, inferred: InferredTask, columns: ReadonlyMap<string, Column>): Parts {
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

interface CodedParts {
  readonly label: ClassCoding;
  readonly prediction: ClassCoding | null;
}

/** Label and prediction as codes of classes. Throws a UserError beyond 1,000 distinct values. */
export function codeParts(parts: Parts, roles: Roles): CodedParts {
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

/** The classes that a model names beside the label's: its predictions' and its score columns'. */
export function classesNamed(parts: Parts, roles: Roles): string[] {
  const { label, prediction } = codeParts(parts, roles);
  const scored = scoresByClass(parts, label).map(({ className }) => className);
  return [...label.texts, ...(prediction?.texts ?? []), ...scored];
}

/** The score columns, each by its class as the label writes it. */
export function scoresByClass(parts: Parts, label: ClassCoding): { className: string; column: Column }[] {
  return parts.scores.flatMap(({ className, column }) =>
    className === null
      ? []
      : [{ className: label.texts.find((text) => sameClass(text, className)) ?? className, column }],
  );
}

/** Whether two texts name one class: the same text, or the same number (1 and 1.0). */
export function sameClass(one: string, other: string): boolean {
  return one === other || (isNumeral(one) && isNumeral(other) && Number(one) === Number(other));
}

/** Whether every score lies in 0 … 1. */
export function allProbabilities(scores: Float64Array): boolean {
  for (let row = 0; row < scores.length; row++) if (!(scores[row] >= 0 && scores[row] <= 1)) return false;
  return true;
}

/** Whether a text reads as a finite number. */
export function isNumeral(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
