import { UserError } from "../../errors/user-error.ts";
import type { RowInputs, ScoreInput } from "../row-inputs.ts";
import { listNames, named, type Roles, resolveKey, resolveRoles, usualNamesOf } from "../rows/roles.ts";
import type { ChampionRole } from "./inputs.ts";

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
 * @param predicts whether a prediction or score is compared; false where only the user's own columns are
 */
export function resolveChampionRoles(
  inputs: RowInputs,
  overrides: ReadonlyMap<ChampionRole, string>,
  columns: readonly string[],
  predicts: boolean,
): ChampionRoles {
  for (const [role, column] of overrides) named(`champion-columns, ${role}`, column, columns);
  const pick = (role: ChampionRole, given: string | null): string | null =>
    overrides.get(role) ?? (given !== null && columns.includes(given) ? given : null);
  const roles = resolveRoles(
    {
      ...inputs,
      label: pick("label", inputs.label),
      prediction: pick("prediction", inputs.prediction),
      score: pickScore(inputs.score, overrides.get("score") ?? null, columns),
      weight: null,
      cluster: null,
    },
    columns,
  );
  if (predicts && roles.prediction === null && roles.score === null) {
    throw new UserError(
      `champion: none of its columns is a prediction or score (looked for ${usualNamesOf("prediction")}, ${usualNamesOf("score")}); name it with the input champion-columns, or give champion-command where the file is the model itself`,
      { title: "No champion prediction", fix: "champion-columns: score=old_score" },
    );
  }
  return {
    roles: { ...roles, notes: roles.notes.map((note) => `champion's ${note}`) },
    key: championKey(inputs.key, overrides.get("key") ?? null, columns),
  };
}

function championKey(given: string | null, override: string | null, columns: readonly string[]): string | null {
  if (override !== null || given === null || columns.includes(given)) return resolveKey(override ?? given, columns);
  throw new UserError(
    `key: the champion's file has no column "${given}" to match rows by; its columns are ${listNames(columns)}; name its key with the input champion-columns`,
    { title: "Input key", fix: "champion-columns: key=id" },
  );
}

function pickScore(given: ScoreInput, override: string | null, columns: readonly string[]): ScoreInput {
  if (override !== null) return { kind: "column", name: override };
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
