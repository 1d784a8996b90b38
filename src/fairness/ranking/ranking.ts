import type { ColumnExamples } from "../../metrics/examples.ts";
import type { OrderedLists, PlaceFigure, RankedLists } from "./ranked-lists.ts";

/** Lists of candidates, as fairness reads them. */
export interface Ranking {
  readonly lists: RankedLists;
  readonly ordered: OrderedLists;
  /** The label of each row, 0 or more; null where there is none. */
  readonly merit: Float64Array | null;
  /** Whether it is good to stand near the top of a list or near its end. */
  readonly favourable: "high" | "low";
  /** The rows, with their lists as what belongs together; without columns. */
  readonly whole: ColumnExamples;
  /** What the place of every row is worth to it, computed once a figure. */
  worthOf(figure: PlaceFigure): Float64Array;
}
