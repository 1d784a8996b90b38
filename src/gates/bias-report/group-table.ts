import type { GroupFigure } from "../../fairness/group-figures.ts";
import type { Group } from "../../fairness/grouping.ts";
import type { Measure, Outcomes } from "../../fairness/measure.ts";
import { usualFirst } from "../../fairness/ranking/ranked-measure.ts";
import type { Ranking } from "../../fairness/ranking/ranking.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import type { BinaryExamples } from "../../metrics/examples.ts";
import { printSlice } from "../../rules/print.ts";
import type { HiddenGroups } from "./hidden-groups.ts";
import type { JudgedAttribute, JudgedGrouping } from "./judged-attribute.ts";

/**
 * The table `groups`: every group of every attribute with its rows, the cells of its confusion matrix and every measure,
 * null where it is undefined. tp, fp, fn and tn count rows whatever they weigh.
 */
export function groupTable(
  attributes: readonly JudgedAttribute[],
  measures: readonly Measure[],
  { positive, ranking }: Outcomes,
  hasStrata: boolean,
  hidden: HiddenGroups,
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
      ...(ranking === null ? [] : topColumns),
      ...measures.map(({ id }) => ({ id, title: id, type: "number" as const })),
      { id: "decides", title: "large enough to decide", type: "boolean" },
    ],
    rows: attributes.flatMap(({ groupings }) =>
      groupings.flatMap((judged) => rowsOf(judged, measures, counted ? positive : null, ranking, hasStrata, hidden)),
    ),
  };
}

/** What a group holds of the first places, beside what it holds of all. */
const topColumns = [
  { id: "share", title: "share of the candidates", type: "number" },
  { id: `top_k_share(${usualFirst})`, title: `share of the first ${usualFirst}`, type: "number" },
] as const;

function topShares(ranking: Ranking, groups: readonly Group[]): (readonly (number | null)[])[] {
  const first = ranking.worthOf({ kind: "among-first", first: usualFirst });
  const held = groups.map(({ rows }) => rows.reduce((sum, row) => sum + first[row], 0));
  const [allHeld, all] = [held, groups.map(({ rows }) => rows.length)].map((of) =>
    of.reduce((sum, own) => sum + own, 0),
  );
  return groups.map(({ rows }, index) => [rows.length / all, allHeld === 0 ? null : held[index] / allHeld]);
}

const cells = ["tp", "fp", "fn", "tn"] as const;

function rowsOf(
  { measured, deciding }: JudgedGrouping,
  measures: readonly Measure[],
  positive: BinaryExamples | null,
  ranking: Ranking | null,
  hasStrata: boolean,
  hidden: HiddenGroups,
): Cell[][] {
  const { attribute, stratum, groups } = measured.grouping;
  const figures = measures.map((measure) => measured.figuresOf(measure));
  const tops = ranking === null ? null : topShares(ranking, groups);
  return groups.map((group, index) => {
    const told: Cell[] = [
      group.rows.length,
      ...(positive === null ? [] : countCells(group, positive)),
      ...(tops?.[index] ?? []),
      ...figures.map((of): Cell => shownValue(of[index])),
    ];
    return [
      attribute,
      ...(hasStrata ? [printSlice(stratum)] : []),
      group.name,
      ...(hidden.has(group.slice) ? told.map(() => null) : told),
      deciding.includes(group),
    ];
  });
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
