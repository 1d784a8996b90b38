import { UserError } from "../../errors/user-error.ts";
import type { BinaryExamples, ColumnExamples, RegressionExamples } from "../../metrics/examples.ts";
import type { Outcomes } from "../measure.ts";
import { orderLists, type PlaceFigure, type RankedLists, worthOfRows } from "./ranked-lists.ts";

/**
 * The lists of a ranking as outcomes of groups: who stands beyond the median of their list is selected, which is the
 * scoring rate of 6 RCNY § 5-301 in every list.
 *
 * @param examples the score as prediction, the list of a row as its cluster (null for one list), and its label
 * @param labelled whether the labels are there; without them nothing is said of merit
 *
 * Throws a UserError where `favourable` is neither `high` nor `low`, and for labels below 0.
 */
export function rankedOutcomes(examples: RegressionExamples, favourable: string | null, labelled: boolean): Outcomes {
  const side = favourable ?? "high";
  if (side !== "high" && side !== "low") {
    throw new UserError(
      `favourable: found "${side}", but of a ranking the \`high\` or the \`low\` scores can be favourable`,
      { title: "Input favourable" },
    );
  }
  const { rows, prediction: score, cluster, label } = examples;
  if (labelled && label.some((value) => value < 0)) {
    throw new UserError(
      "label: of a ranking it says how much a candidate merits, 0 or more, and some labels are below 0",
      {
        title: "Input label",
      },
    );
  }
  const lists: RankedLists = { score, listOf: cluster?.of ?? new Uint32Array(rows), lists: cluster?.count ?? 1 };
  const ordered = orderLists(lists);
  const known = new Map<string, Float64Array>();
  const worthOf = (figure: PlaceFigure): Float64Array => {
    const key = JSON.stringify(figure);
    const worth = known.get(key) ?? worthOfRows(ordered, figure);
    known.set(key, worth);
    return worth;
  };
  const whole: ColumnExamples = { task: "columns", rows, weight: null, cluster, columns: new Map() };
  const decision = Uint8Array.from(worthOf({ kind: "beyond-median", side }));
  const name = `a place ${side === "high" ? "above" : "below"} the median of the list`;
  const selected: BinaryExamples = {
    ...whole,
    task: "binary",
    label: decision,
    positiveClass: name,
    negativeClass: "another place",
    decision,
    decisionReason: null,
    score: null,
    scoreReason: null,
    scoreIsProbability: false,
  };
  return {
    whole: { ...whole, columns: examples.columns },
    positive: null,
    favourable: selected,
    favourableName: name,
    selection: "score",
    ranking: { lists, ordered, merit: labelled ? label : null, favourable: side, whole, worthOf },
  };
}
