import { impactRatios, smallShare } from "../../fairness/impact-ratio.ts";
import type { Measure, Outcomes } from "../../fairness/measure.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import { printSlice } from "../../rules/print.ts";
import type { HiddenGroups } from "./hidden-groups.ts";
import type { JudgedAttribute } from "./judged-attribute.ts";

/** The table `impact_ratio`, in the layout of the rules to New York City's Local Law 144. */
export function impactTable(
  attributes: readonly JudgedAttribute[],
  selection: Measure,
  outcomes: Outcomes,
  minGroupShare: number,
  hasStrata: boolean,
  hidden: HiddenGroups,
): ReportTable {
  const scoring = outcomes.selection === "score";
  const rows = attributes.flatMap(({ groupings }) =>
    groupings.flatMap(({ measured }) => {
      const { attribute, stratum } = measured.grouping;
      const found = impactRatios(measured.figuresOf(selection), minGroupShare);
      // Every ratio tells the highest rate.
      const isRatioHidden = found.some(({ group, ratio }) => ratio === 1 && hidden.has(group.slice));
      return found.map((row): Cell[] => {
        const told = [row.n, row.selected, row.rate, isRatioHidden ? null : row.ratio, row.share * 100];
        return [
          attribute,
          ...(hasStrata ? [printSlice(stratum)] : []),
          row.group.name,
          ...(hidden.has(row.group.slice) ? told.map(() => null) : told),
          noteOf(row),
        ];
      });
    }),
  );
  return {
    id: "impact_ratio",
    title: scoring
      ? `Impact ratios: scoring rate (${outcomes.favourableName}${outcomes.ranking === null ? " of the full sample" : ""})`
      : `Impact ratios: selection rate (${outcomes.favourableName})`,
    columns: [
      { id: "attribute", title: "attribute", type: "name" },
      ...(hasStrata ? [{ id: "stratum", title: "where", type: "name" as const }] : []),
      { id: "category", title: "category", type: "name" },
      { id: "n", title: "rows", type: "count" },
      { id: "selected", title: scoring ? "beyond the median" : "selected", type: "count" },
      { id: "rate", title: scoring ? "scoring rate" : "selection rate", type: "number" },
      { id: "ratio", title: "impact ratio", type: "number" },
      { id: "share", title: "share of the data", type: "percent" },
      { id: "note", title: "", type: "text" },
    ],
    rows,
    note: `This is not an independent audit. Rate over the rate of the most selected category, in the layout of 6 RCNY § 5-301; categories under ${smallShare * 100} % of the data are ${minGroupShare > 0 ? `left out of the ratios below ${Number((minGroupShare * 100).toPrecision(6))} %` : "in the ratios unless min-group-share leaves them out"}, unknown ones are counted and in no ratio.`,
  };
}

function noteOf({ small, leftOut }: ReturnType<typeof impactRatios>[number]): string {
  if (leftOut === "unknown") return "unknown, in no ratio";
  if (leftOut === "small") return "small, in no ratio";
  return small ? `under ${smallShare * 100} % of the data` : "";
}
