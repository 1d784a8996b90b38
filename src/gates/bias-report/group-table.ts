import type { GroupFigure } from "../../fairness/group-figures.ts";
import type { Group } from "../../fairness/grouping.ts";
import type { Measure, Outcomes } from "../../fairness/measure.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import type { BinaryExamples } from "../../metrics/examples.ts";
import { printSlice } from "../../rules/print.ts";
import type { JudgedAttribute, JudgedGrouping } from "./judged-attribute.ts";

/**
 * The table `groups`: every group of every attribute with its rows, the cells of its confusion matrix and every measure,
 * null where it is undefined. tp, fp, fn and tn count rows whatever they weigh.
 */
export function groupTable(
  attributes: readonly JudgedAttribute[],
  measures: readonly Measure[],
  { positive }: Outcomes,
  hasStrata: boolean,
): ReportTable {
  const counted = positive !== null && positive.decision !== null;
  return {
    id: "groups",
    title: "Groups",
    columns: [
      { id: "attribute", title: "attribute", type: "name" },
      ...(hasStrata ? [{ id: "stratum", title: "where", type: "name" as const }] : []),
      { id: "group", title: "group", type: "name" },
      { id: "n", title: "rows", type: "count" },
      ...(counted ? cells.map((id) => ({ id, title: id, type: "count" as const })) : []),
      ...measures.map(({ id }) => ({ id, title: id, type: "number" as const })),
      { id: "decides", title: "large enough to decide", type: "boolean" },
    ],
    rows: attributes.flatMap(({ groupings }) =>
      groupings.flatMap((judged) => rowsOf(judged, measures, counted ? positive : null, hasStrata)),
    ),
  };
}

const cells = ["tp", "fp", "fn", "tn"] as const;

function rowsOf(
  { measured, deciding }: JudgedGrouping,
  measures: readonly Measure[],
  positive: BinaryExamples | null,
  hasStrata: boolean,
): Cell[][] {
  const { attribute, stratum, groups } = measured.grouping;
  const figures = measures.map((measure) => measured.figuresOf(measure));
  return groups.map((group, index) => [
    attribute,
    ...(hasStrata ? [printSlice(stratum)] : []),
    group.name,
    group.rows.length,
    ...(positive === null ? [] : countCells(group, positive)),
    ...figures.map((of): Cell => shownValue(of[index])),
    deciding.includes(group),
  ]);
}

function shownValue(figure: GroupFigure | undefined): number | null {
  return figure?.estimate.value.value ?? null;
}

function countCells({ rows }: Group, { label, decision }: BinaryExamples): number[] {
  const counts = new Uint32Array(4);
  for (const row of rows) counts[label[row] * 2 + (decision?.[row] ?? 0)]++;
  const [tn, fp, fn, tp] = counts;
  return [tp, fp, fn, tn];
}
