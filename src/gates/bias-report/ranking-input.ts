import { UserError } from "../../errors/user-error.ts";
import { lineSetting, listSetting, originOf, type Settings } from "../settings.ts";

/** Rows are candidates, which the score puts in order. */
export interface RankingInput {
  /** The column that names the list of a candidate; null where all rows are one list. */
  readonly query: string | null;
}

/** What has no meaning for candidates in lists. */
const refused: readonly (readonly [input: string, why: string])[] = [
  ["champion", "how rankings moved from a champion's is not compared yet"],
  ["prediction", "candidates are ordered by their score"],
  ["positive", "places in lists have no classes"],
  ["threshold", "places in lists have no threshold"],
  ["weight", "candidates of a list weigh the same"],
  ["cluster", "lists are what is drawn together; name them with query"],
  ["slices", "a column of a ranking is looked at as a group; name it under sensitive"],
];

/**
 * What `task: ranking` and `query` say; null for every other task. Throws a UserError for a query beside another task, and
 * for inputs that have no meaning in a ranking.
 */
export function readRankingInput(settings: Settings): RankingInput | null {
  const [task, query] = [lineSetting(settings, "task"), lineSetting(settings, "query")];
  if (task !== "ranking") {
    if (query === null) return null;
    if (task !== null && task !== "auto") {
      throw new UserError(
        `${originOf(settings, "query")}: it names the lists of a ranking, and the task is ${task}; leave one of them out, or write task: ranking`,
        { title: "Input query" },
      );
    }
  }
  for (const [input, why] of refused) {
    if (listSetting(settings, input).length === 0) continue;
    throw new UserError(`${originOf(settings, input)}: it cannot stand beside a ranking, since ${why}`, {
      title: `Input ${input}`,
    });
  }
  return { query };
}

/** The settings of the rows without what only a ranking knows. */
export function withoutRanking(settings: Settings): Settings {
  return { given: new Map([...settings.given].filter(([name]) => name !== "task" && name !== "query")) };
}
