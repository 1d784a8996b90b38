import type { Group } from "../grouping.ts";
import type { Ranking } from "./ranking.ts";

/** The candidates of some groups in the lists. */
export interface Grouped {
  readonly ranking: Ranking;
  /** How many groups. */
  readonly groups: number;
  /** The group of each row, 0-based; −1 for a row of another group or stratum. */
  readonly groupOf: Int32Array;
}

/** Numbers the rows of a ranking by these groups. */
export function groupLists(ranking: Ranking, groups: readonly Group[]): Grouped {
  const groupOf = new Int32Array(ranking.lists.listOf.length).fill(-1);
  for (const [index, { rows }] of groups.entries()) for (let i = 0; i < rows.length; i++) groupOf[rows[i]] = index;
  return { ranking, groups: groups.length, groupOf };
}
