import { UserError } from "../../errors/user-error.ts";
import { listNames, named, type Roles, usualNamesOf } from "../rows/roles.ts";
import type { RankingInput } from "./ranking-input.ts";

/** The columns of a ranking, as rows of predicted numbers: the score is the prediction, and lists belong together. */
export interface RankedRoles {
  readonly roles: Roles;
  /** Whether there are labels; without them the score stands in their place and nothing is said of merit. */
  readonly labelled: boolean;
}

/** Throws a UserError where no single column is the score, and for a query that is no column. */
export function rankedRoles(found: Roles, { query }: RankingInput, columns: readonly string[]): RankedRoles {
  const { score } = found;
  if (score?.kind !== "column") {
    throw new UserError(
      score === null
        ? `score: none of the columns ${usualNamesOf("score")} is there; name the column that puts candidates in order; the columns are ${listNames(columns)}`
        : "score: a ranking has one score, and there is a column a class; name the one that puts candidates in order",
      { title: "Input score", fix: "score: relevance" },
    );
  }
  const list = query === null ? null : named("query", query, columns);
  return {
    labelled: found.label !== null,
    roles: {
      ...found,
      label: found.label ?? score.name,
      prediction: score.name,
      score: null,
      cluster: list,
      notes: [
        ...found.notes.filter((note) => !note.startsWith("prediction:")),
        list === null
          ? "query: none is named, so all rows are one list"
          : `query: column ${list}, a list for each of its values`,
        found.label === null
          ? "label: there is none, so nothing is said of merit"
          : "label: it is what candidates merit",
      ],
    },
  };
}
