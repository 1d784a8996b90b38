import { UserError } from "../../errors/user-error.ts";
import { nearest } from "../../rules/nearest.ts";
import type { RowInputs, ScoreInput } from "../row-inputs.ts";

/** Names under which a column is looked for when its input is not given. */
const usualNames = {
  label: ["label", "y_true", "target", "actual"],
  prediction: ["prediction", "y_pred", "predicted"],
  score: ["score", "y_score", "proba"],
  key: ["id", "key"],
} as const;

/** Which column plays which part. A part that no column plays is null. */
export interface Roles {
  readonly label: string | null;
  readonly prediction: string | null;
  /** One score column, or one a class; a pattern stands with the classes that its star matched. */
  readonly score:
    | { readonly kind: "column"; readonly name: string }
    | {
        readonly kind: "classes";
        readonly columns: readonly { readonly className: string; readonly column: string }[];
        readonly guessed: boolean;
      }
    | null;
  readonly weight: string | null;
  readonly cluster: string | null;
  /** What was chosen without being named, as sentences for the reader. */
  readonly notes: readonly string[];
}

/** Finds the columns that play a part among those that the tables have. */
export function resolveRoles(inputs: RowInputs, columns: readonly string[]): Roles {
  const notes: string[] = [];
  function role(input: "label" | "prediction", given: string | null): string | null {
    if (given !== null) return named(input, given, columns);
    const found = lookedFor(input, columns);
    if (found !== null) notes.push(`${input}: column ${found} (by its name)`);
    return found;
  }
  const label = role("label", inputs.label);
  const prediction = role("prediction", inputs.prediction);
  const score = resolveScore(inputs.score, columns, notes);
  return {
    label,
    prediction,
    score,
    weight: inputs.weight === null ? null : named("weight", inputs.weight, columns),
    cluster: inputs.cluster === null ? null : named("cluster", inputs.cluster, columns),
    notes,
  };
}

/** The key column among the columns of a table; null where none is given or found. */
export function resolveKey(given: string | null, columns: readonly string[]): string | null {
  return given === null ? lookedFor("key", columns) : named("key", given, columns);
}

function resolveScore(given: ScoreInput, columns: readonly string[], notes: string[]): Roles["score"] {
  if (given === null) {
    const found = lookedFor("score", columns);
    if (found !== null) {
      notes.push(`score: column ${found} (by its name)`);
      return { kind: "column", name: found };
    }
    const guessed = matchPattern("p_", "", columns);
    return guessed.length < 2 ? null : { kind: "classes", columns: guessed, guessed: true };
  }
  switch (given.kind) {
    case "column":
      return { kind: "column", name: named("score", given.name, columns) };
    case "list":
      for (const { column } of given.columns) named("score", column, columns);
      return { kind: "classes", columns: given.columns, guessed: false };
    case "pattern": {
      const matched = matchPattern(given.prefix, given.suffix, columns);
      if (matched.length === 0) {
        throw new UserError(
          `score: no column matches ${given.prefix}*${given.suffix}; the columns are ${listNames(columns)}`,
          { title: "Input score" },
        );
      }
      return { kind: "classes", columns: matched, guessed: false };
    }
  }
}

function matchPattern(prefix: string, suffix: string, columns: readonly string[]) {
  return columns
    .filter(
      (column) => column.length > prefix.length + suffix.length && column.startsWith(prefix) && column.endsWith(suffix),
    )
    .map((column) => ({ className: column.slice(prefix.length, column.length - suffix.length), column }));
}

function lookedFor(input: keyof typeof usualNames, columns: readonly string[]): string | null {
  const found = usualNames[input].filter((name) => columns.includes(name));
  const [first] = found;
  if (found.length > 1) {
    throw new UserError(
      `${input}: the columns ${found.join(" and ")} could both be meant; name one with the input ${input}`,
      {
        title: `Input ${input}`,
        fix: `${input}: ${first}`,
      },
    );
  }
  return first ?? null;
}

/** The column that an input names; a UserError with the nearest names where there is none. */
export function named(input: string, column: string, columns: readonly string[]): string {
  if (columns.includes(column)) return column;
  const close = nearest(column, columns);
  const hint = close.length > 0 ? `did you mean ${close.join(" or ")}?` : `the columns are ${listNames(columns)}`;
  throw new UserError(`${input}: there is no column "${column}"; ${hint}`, { title: `Input ${input}` });
}

/** Names of columns or classes for a message, cut where there are many. */
export function listNames(columns: readonly string[]): string {
  const shown = columns.slice(0, 20).join(", ");
  return columns.length > 20 ? `${shown} and ${columns.length - 20} more` : shown;
}

/** For a message about a missing part: the names that were looked for. */
export function usualNamesOf(input: keyof typeof usualNames): string {
  return usualNames[input].join(", ");
}
