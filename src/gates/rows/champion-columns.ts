import { UserError } from "../../errors/user-error.ts";
import type { ChampionColumns } from "../champion-columns-input.ts";
import type { RowInputs, ScoreInput } from "../row-inputs.ts";
import { listNames, named, type Roles, resolveKey, resolveRoles, usualNamesOf } from "./roles.ts";

/** The parts that columns of the champion's file play, and its key column where there is one. */
export interface ChampionRoles {
  readonly roles: Roles;
  readonly key: string | null;
}

/**
 * Finds the champion's columns: as `champion-columns` names them, else as the challenger's inputs do where such a
 * column is there, else by their usual names; a key that was named is not looked for under another name. Its label is
 * not needed; its weights and clusters are the challenger's.
 *
 * @param scored whether champion-command wrote the file, which is then not advised
 * @param predicts whether a prediction or score is compared; false where only the user's own columns are
 */
export function resolveChampionRoles(
  inputs: RowInputs,
  overrides: ChampionColumns,
  columns: readonly string[],
  { predicts, scored }: { readonly predicts: boolean; readonly scored: boolean },
): ChampionRoles {
  for (const [role, column] of namedColumns(overrides)) named(`champion-columns, ${role}`, column, columns);
  const pick = (override: string | null, given: string | null): string | null =>
    override ?? (given !== null && columns.includes(given) ? given : null);
  const roles = resolveRoles(
    {
      ...inputs,
      label: pick(overrides.label, inputs.label),
      prediction: pick(overrides.prediction, inputs.prediction),
      score: overrides.score ?? pickScore(inputs.score, columns),
      weight: null,
      cluster: null,
    },
    columns,
  );
  if (predicts && roles.prediction === null && roles.score === null) {
    throw new UserError(
      `champion: none of its columns is a prediction or score (looked for ${usualNamesOf("prediction")}, ${usualNamesOf("score")}); name it with the input champion-columns${scored ? "" : ", or give champion-command where the file is the model itself"}`,
      { title: "No champion prediction", fix: "champion-columns: score=old_score" },
    );
  }
  return {
    roles: { ...roles, notes: roles.notes.map((note) => `champion's ${note}`) },
    key: championKey(inputs.key, overrides.key, columns),
  };
}

function championKey(given: string | null, override: string | null, columns: readonly string[]): string | null {
  if (override !== null || given === null || columns.includes(given)) return resolveKey(override ?? given, columns);
  throw new UserError(
    `key: the champion's file has no column "${given}" to match rows by; its columns are ${listNames(columns)}; name its key with the input champion-columns`,
    { title: "Input key", fix: "champion-columns: key=id" },
  );
}

/** The columns that `champion-columns` names, by their part; what a pattern stands for is found where it is resolved. */
function namedColumns({ score, ...others }: ChampionColumns): (readonly [string, string])[] {
  const single = Object.entries(others).flatMap(([role, column]) => (column === null ? [] : [[role, column] as const]));
  switch (score?.kind) {
    case "column":
      return [...single, ["score", score.name]];
    case "list":
      return [...single, ...score.columns.map(({ column }) => ["score", column] as const)];
    default:
      return single;
  }
}

function pickScore(given: ScoreInput, columns: readonly string[]): ScoreInput {
  switch (given?.kind) {
    case "column":
      return columns.includes(given.name) ? given : null;
    case "list":
      return given.columns.every(({ column }) => columns.includes(column)) ? given : null;
    case "pattern":
      return columns.some((name) => name.startsWith(given.prefix) && name.endsWith(given.suffix)) ? given : null;
    default:
      return null;
  }
}
