import { UserError } from "../errors/user-error.ts";
import type { Direction } from "../gate/value.ts";
import { nearest } from "../rules/nearest.ts";
import type { Argument, Subject } from "../rules/rule.ts";
import type { ArgumentType } from "./arguments.ts";
import { findMetric, laterMetrics, metricNames } from "./definitions.ts";
import type { Examples, Task } from "./examples.ts";
import type { MetricDefinition, MetricSpec } from "./metric.ts";

export { metricDefinitions } from "./definitions.ts";

/**
 * The metric that a subject asks for, on a task. Several classes: a class that is named must be one of `classes`.
 *
 * Throws a UserError that says what is wrong and what is allowed: an unknown name with the nearest ones, a metric of
 * another task or of a later version, an argument that is unknown, missing, given twice or out of range.
 */
export function parseMetric(subject: Subject, task: Task, classes?: readonly string[]): MetricSpec {
  const written = writtenSubject(subject);
  const definition = definitionOf(subject);
  if (!definition.tasks.includes(task)) {
    throw new UserError(
      `${written} is a metric of ${listed(definition.tasks, "and")} tasks, and this task is ${task}`,
      { title: "Metric of another task" },
    );
  }
  const values = readArguments(subject, definition, written);
  const ofClass = typeof values["class"] === "string" ? values["class"] : null;
  if (ofClass !== null && classes !== undefined && !classes.includes(ofClass)) {
    throw new UserError(
      `${written} names the class "${ofClass}", which is not there; ${didYouMean(ofClass, classes)}`,
      {
        title: "Unknown class",
      },
    );
  }
  const bound = definition.bind(values, task);
  if (typeof bound === "string")
    throw new UserError(`${written}: ${definition.name} ${bound}`, { title: "Metric arguments" });
  const columns = columnsOf(definition, bound.values);
  return {
    id: bound.id,
    name: definition.name,
    direction: definition.followsColumn ? (metricDirection(columns[0]) ?? "none") : definition.direction,
    statistic: bound.statistic,
    columns,
    ofClass,
  };
}

/** The user's own columns that a subject reads, known before the task is. Throws as `parseMetric` does for its arguments. */
export function specColumns(subject: Subject): string[] {
  const definition = subject.namespace === null ? findMetric(subject.name) : null;
  if (definition === null || !Object.values(definition.args).some((type) => type.refersTo === "column")) return [];
  return columnsOf(definition, readArguments(subject, definition, writtenSubject(subject)));
}

/** Whether a metric of this name needs a label, rather than a column of the user's own; false where there is no such metric. */
export function needsLabel(name: string): boolean {
  const definition = findMetric(name);
  return definition !== null && !definition.tasks.includes("columns");
}

/** Whether rows give a metric of this name as it stands, without arguments: `accuracy`, but not `mean`, which needs a column. */
export function isBareMetric(name: string): boolean {
  const definition = findMetric(name);
  return definition !== null && Object.values(definition.args).every((type) => !type.required);
}

/** Which way is better for the metric of a name or an alias; null where there is no such metric. */
export function metricDirection(name: string): Direction | null {
  return findMetric(name)?.direction ?? null;
}

/** The figures that a reviewer wants of a task without asking: the headline ones, probability ones only of probabilities. */
export function defaultMetrics(examples: Examples): MetricSpec[] {
  return defaultNames(examples).map(([name, ...args]) =>
    parseMetric({ namespace: null, name, args: args.map((value) => ({ key: null, value })) }, examples.task),
  );
}

type Call = readonly [name: string, ...args: (string | number)[]];

function defaultNames(examples: Examples): readonly Call[] {
  switch (examples.task) {
    case "binary": {
      const decisions: Call[] =
        examples.decision === null
          ? []
          : [["accuracy"], ["balanced_accuracy"], ["precision"], ["recall"], ["specificity"], ["f1"], ["mcc"]];
      const ranks: Call[] = examples.score === null ? [] : [["roc_auc"], ["average_precision"], ["ks"]];
      const probabilities: Call[] =
        examples.score !== null && examples.scoreIsProbability ? [["log_loss"], ["brier"], ["ece"]] : [];
      return [...ranks, ...decisions, ...probabilities, ["prevalence"]];
    }
    case "multiclass": {
      const decisions: Call[] =
        examples.decision === null
          ? []
          : [
              ["accuracy"],
              ["balanced_accuracy"],
              ["precision", "macro"],
              ["recall", "macro"],
              ["f1", "macro"],
              ["f1", "weighted"],
              ["mcc"],
              ["cohen_kappa"],
            ];
      const scores: Call[] =
        examples.scores === null ? [] : examples.classes.length > 5 ? [["top_k", 3]] : [["top_k", 2]];
      const probabilities: Call[] =
        examples.scores !== null && examples.scoreIsProbability ? [["roc_auc"], ["log_loss"], ["brier"], ["ece"]] : [];
      return [...decisions, ...scores, ...probabilities];
    }
    case "regression":
      return [["mae"], ["rmse"], ["medae"], ["r2"], ["bias"], ["wape"], ["max_error"], ["spearman"]];
    case "columns":
      return [...examples.columns.keys()].map((name): Call => ["mean", name]);
  }
}

function definitionOf(subject: Subject): MetricDefinition {
  const { name, namespace } = subject;
  if (namespace !== null) {
    throw new UserError(`${namespace}:${name} is no metric of this gate; its metrics have no prefix`, {
      title: "Unknown metric",
    });
  }
  const definition = findMetric(name);
  if (definition !== null) return definition;
  const family = laterMetrics.get(name);
  if (family !== undefined) {
    throw new UserError(`${name} comes with ${family}, which this version does not have`, {
      title: "Metric of a later version",
    });
  }
  throw new UserError(`there is no metric "${name}"; ${didYouMean(name, metricNames)}`, { title: "Unknown metric" });
}

function readArguments(subject: Subject, definition: MetricDefinition, written: string): Record<string, unknown> {
  const types = Object.entries(definition.args);
  const values: Record<string, unknown> = {};
  for (const argument of subject.args) {
    const [key, type] = placeOf(argument, types, values, definition, written);
    if (key in values) throw new UserError(`${written} gives ${key} twice`, { title: "Metric arguments" });
    const value = type.read(argument.value);
    if (value === undefined) {
      throw new UserError(`${written}: ${key} must be ${type.allowed}, not "${argument.value}"`, {
        title: "Metric arguments",
      });
    }
    values[key] = value;
  }
  for (const [key, type] of types) {
    if (key in values) continue;
    if (type.required) {
      throw new UserError(`${written} needs ${key}, ${type.allowed}: ${usage(definition)}`, {
        title: "Metric arguments",
      });
    }
    values[key] = type.fallback;
  }
  return values;
}

/** The argument that a written one is: by its key, or the first free one that takes such a value. */
function placeOf(
  argument: Argument,
  types: readonly [string, ArgumentType<unknown>][],
  values: Readonly<Record<string, unknown>>,
  definition: MetricDefinition,
  written: string,
): [string, ArgumentType<unknown>] {
  if (argument.key !== null) {
    const named = types.find(([key]) => key === argument.key);
    if (named !== undefined) return named;
    throw new UserError(`${written}: ${definition.name} has no argument "${argument.key}"; ${usage(definition)}`, {
      title: "Metric arguments",
    });
  }
  const free = types.filter(([key, type]) => !(key in values) && type.refersTo !== "class");
  const fitting = free.find(([, type]) => type.read(argument.value) !== undefined) ?? free[0];
  if (fitting !== undefined) return fitting;
  throw new UserError(
    `${written}: ${types.length === 0 ? `${definition.name} takes no argument` : usage(definition)}`,
    {
      title: "Metric arguments",
    },
  );
}

/** How a metric is written with its arguments: `fbeta(beta, average, class=)` and what each may be. */
function usage(definition: MetricDefinition): string {
  const types = Object.entries(definition.args);
  if (types.length === 0) return `${definition.name} takes no argument`;
  return `it takes ${types.map(([key, type]) => `${key} (${type.allowed}${type.required ? "" : ", optional"})`).join(", ")}`;
}

function columnsOf(definition: MetricDefinition, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(definition.args).flatMap(([key, type]) =>
    type.refersTo === "column" ? [String(values[key])] : [],
  );
}

function writtenSubject({ namespace, name, args }: Subject): string {
  const inside = args.map(({ key, value }) => (key === null ? String(value) : `${key}=${value}`)).join(",");
  return `${namespace === null ? "" : `${namespace}:`}${name}${args.length === 0 ? "" : `(${inside})`}`;
}

function didYouMean(name: string, known: readonly string[]): string {
  const close = nearest(name, known, 3);
  return close.length > 0 ? `did you mean ${listed(close, "or")}?` : `there are ${listed(known.slice(0, 20), "and")}`;
}

function listed(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
