import { conditionalDisparity } from "../../fairness/conditional-disparity.ts";
import type { Disparity } from "../../fairness/disparity.ts";
import { type DisparityEstimate, type DisparitySettings, estimateAgainst } from "../../fairness/estimate-disparity.ts";
import type { FurtherDisparity } from "../../fairness/further-disparity.ts";
import { betweenGroups } from "../../fairness/inequality.ts";
import type { Outcomes } from "../../fairness/measure.ts";
import { type ReferenceInput, referenceGroup } from "../../fairness/reference-group.ts";
import { scoreDistances } from "../../fairness/score-distance.ts";
import type { Cell, ReportTable } from "../../gate/report.ts";
import { printSlice } from "../../rules/print.ts";
import { type HiddenGroups, shownEstimate } from "./hidden-groups.ts";
import type { JudgedAttribute } from "./judged-attribute.ts";
import type { EstimateOf } from "./shared-estimates.ts";

interface TableSettings extends DisparitySettings {
  readonly confidence: number;
  readonly references: readonly ReferenceInput[];
}

/**
 * The table `disparities`: for each attribute and disparity one row over all groups, small ones included, with an empty
 * `reference`, and one row for each group held against the reference group, which `worst` names.
 */
export function disparityTable(
  attributes: readonly JudgedAttribute[],
  disparities: readonly Disparity[],
  settings: TableSettings,
  hasStrata: boolean,
  estimateOf: EstimateOf,
  outcomes: Outcomes,
  hidden: HiddenGroups,
): ReportTable {
  const rows = attributes.flatMap(({ groupings }) => [
    ...groupings.flatMap(({ measured, deciding }) =>
      disparities.flatMap((disparity) => {
        const { groups } = measured.grouping;
        const over = shownEstimate(estimateOf(disparity, measured, groups), hidden);
        const reference =
          disparity.form === "difference" || disparity.form === "ratio"
            ? referenceGroup(settings.references, disparity, measured, deciding)
            : null;
        const others = reference === null ? [] : groups.filter((group) => group !== reference);
        return [
          rowOf(over, over.apart?.worst.group.name ?? "", settings.confidence, hasStrata),
          ...others.map((group) => {
            const against = estimateAgainst(disparity, measured, group, reference ?? group, settings);
            return rowOf(shownEstimate(against, hidden), group.name, settings.confidence, hasStrata);
          }),
        ];
      }),
    ),
    ...furtherDisparities(groupings, outcomes, settings, disparities).map((own) =>
      furtherRow(shownFurther(own, groupings, hidden), settings.confidence, hasStrata),
    ),
  ]);
  return {
    id: "disparities",
    title: "Disparities",
    columns: [
      { id: "attribute", title: "attribute", type: "name" },
      ...(hasStrata ? [{ id: "stratum", title: "where", type: "name" as const }] : []),
      { id: "metric", title: "measure", type: "name" },
      { id: "value", title: "value", type: "number" },
      { id: "low", title: "low", type: "number" },
      { id: "high", title: "high", type: "number" },
      { id: "p", title: "p", type: "number" },
      { id: "reference", title: "against", type: "name" },
      { id: "worst", title: "worst or compared group", type: "name" },
      { id: "equality", title: "mean if equal", type: "number" },
      { id: "method", title: "interval", type: "text" },
      { id: "reason", title: "why undefined", type: "text" },
    ],
    rows,
    additive: false,
    note: "Empty under against: over all groups, max − min or min / max; else group − reference or group / reference (of equalized odds the distance). mean if equal: what groups of these sizes show on average though they are equal in truth.",
  };
}

function rowOf(estimate: DisparityEstimate, worst: string, confidence: number, hasStrata: boolean): Cell[] {
  const { value } = estimate;
  const interval = estimate.intervalAt(confidence);
  return [
    estimate.attribute,
    ...(hasStrata ? [printSlice(estimate.stratum)] : []),
    estimate.disparity.id,
    value.value,
    interval?.low ?? null,
    interval?.high ?? null,
    estimate.test()?.p ?? null,
    estimate.reference?.name ?? "",
    worst,
    estimate.underEquality(),
    interval?.method ?? "",
    value.value === null ? value.reason : "",
  ];
}

/** What is no difference or ratio of the groups' own figures. Benefits of people are of classes, not of predicted numbers. */
function furtherDisparities(
  groupings: JudgedAttribute["groupings"],
  { whole, favourable, positive }: Outcomes,
  settings: TableSettings,
  [first]: readonly Disparity[],
): FurtherDisparity[] {
  const distances = groupings.flatMap(({ measured, deciding }) => {
    if (positive === null || first === undefined) return [];
    const reference = referenceGroup(settings.references, first, measured, deciding);
    return scoreDistances(measured.grouping, positive, reference);
  });
  const all = groupings.map(({ measured }) => measured.grouping);
  return [
    ...(whole.task === "regression" || whole.task === "columns"
      ? []
      : all.flatMap((grouping) => betweenGroups(grouping, favourable, settings))),
    ...conditionalDisparity(all, favourable, settings),
    ...distances,
  ];
}

/** One that rests on a hidden group, or on all groups of which one is hidden, is undefined. */
function shownFurther(
  own: FurtherDisparity,
  groupings: JudgedAttribute["groupings"],
  hidden: HiddenGroups,
): FurtherDisparity {
  const groups = groupings.flatMap(({ measured: { grouping } }) =>
    own.stratum === null || printSlice(own.stratum) === printSlice(grouping.stratum) ? grouping.groups : [],
  );
  const isOfSome = own.reference !== "";
  const rest = isOfSome ? groups.filter(({ name }) => name === own.worst || name === own.reference) : groups;
  if (!hidden.any(rest)) return own;
  const isNamed = isOfSome || !hidden.any(groups.filter(({ name }) => name === own.worst));
  return {
    ...own,
    value: { value: null, reason: hidden.reason },
    p: null,
    underEquality: null,
    worst: isNamed ? own.worst : "",
  };
}

function furtherRow(own: FurtherDisparity, confidence: number, hasStrata: boolean): Cell[] {
  const { value } = own;
  const interval = value.value === null ? null : own.intervalAt(confidence);
  return [
    own.attribute,
    ...(hasStrata ? [printSlice(own.stratum)] : []),
    own.metric,
    value.value,
    interval?.low ?? null,
    interval?.high ?? null,
    own.p,
    own.reference,
    own.worst,
    own.underEquality,
    interval?.method ?? "",
    value.value === null ? value.reason : "",
  ];
}
