import type { FeatureImportance, MovedFeature } from "../../fairness/attributions.ts";
import { figureText } from "../../gate/figure-text.ts";
import type { Figure, GateReport, ReportTable } from "../../gate/report.ts";
import { printSlice } from "../../rules/print.ts";
import type { ExplainedGroup, Explanation } from "./attributions.ts";

/** Beyond so many features the least important ones are left to the file. */
const mostFeatures = 50;
const mostBars = 15;
/** Totals that are farther apart than this are of two scales, such as log-odds and probabilities. */
const otherScale = 3;

/** What a report shows of attributions. */
export function attributionParts(
  { groups, moved, notes }: Pick<Explanation, "groups" | "moved" | "notes">,
  confidence: number,
): Pick<GateReport, "tables" | "figures" | "notes"> {
  const [overall] = groups;
  const features = overall?.features ?? [];
  const kept = new Set(
    byMean(features)
      .slice(0, mostFeatures)
      .map(({ feature }) => feature),
  );
  const shown = groups.map((group) => ({
    ...group,
    features: group.features.filter(({ feature }) => kept.has(feature)),
  }));
  const left = features.length - kept.size;
  return {
    tables: [
      importanceTable(shown, left, confidence),
      ...(moved === null ? [] : [movedTable(moved, confidence)]),
    ].filter(({ rows }) => rows.length > 0),
    figures: features.length === 0 ? [] : [importanceFigure(features, confidence)],
    notes: [...notes, ...(moved === null ? [] : movedNotes(moved, confidence))],
  };
}

function byMean(features: readonly FeatureImportance[]): FeatureImportance[] {
  return features.toSorted((one, other) => other.mean - one.mean);
}

function importanceTable(groups: readonly ExplainedGroup[], left: number, confidence: number): ReportTable {
  return {
    id: "attributions",
    title: "What moves the predictions: mean |attribution|",
    columns: [
      { id: "attribute", title: "attribute", type: "name" },
      { id: "group", title: "group", type: "name" },
      { id: "feature", title: "feature", type: "name" },
      { id: "mean", title: "mean |attribution|", type: "number" },
      { id: "low", title: "low", type: "number" },
      { id: "high", title: "high", type: "number" },
      { id: "share", title: "share of all features", type: "percent" },
      { id: "rank", title: "rank", type: "number" },
    ],
    rows: groups.flatMap(({ grouping, name, features }) =>
      byMean(features).map((feature) => {
        const interval = feature.intervalAt(confidence);
        const { mean, share, rank } = feature;
        const percent = share === null ? null : share * 100;
        return [
          attributeOf(grouping),
          name,
          feature.feature,
          mean,
          interval?.low ?? null,
          interval?.high ?? null,
          percent,
          rank,
        ];
      }),
    ),
    ...(left === 0
      ? {}
      : { note: `The ${mostFeatures} features with the largest mean over all rows; ${left} more are left out.` }),
    additive: false,
  };
}

function attributeOf(grouping: ExplainedGroup["grouping"]): string {
  if (grouping === null) return "";
  return grouping.stratum === null ? grouping.attribute : `${grouping.attribute}, ${printSlice(grouping.stratum)}`;
}

function movedTable(moved: readonly MovedFeature[], confidence: number): ReportTable {
  return {
    id: "attribution_shifts",
    title: "What moves the predictions, beside the champion",
    columns: [
      { id: "feature", title: "feature", type: "name" },
      { id: "champion", title: "champion", type: "number" },
      { id: "mean", title: "this one", type: "number" },
      { id: "difference", title: "difference", type: "number" },
      { id: "low", title: "low", type: "number" },
      { id: "high", title: "high", type: "number" },
      { id: "champion_rank", title: "champion's rank", type: "number" },
      { id: "rank", title: "rank", type: "number" },
      { id: "rose", title: "places risen", type: "number" },
      { id: "rose_low", title: "places, low", type: "number" },
      { id: "rose_high", title: "places, high", type: "number" },
    ],
    rows: moved.slice(0, mostFeatures).map((one) => {
      const [difference, rose] = [one.differenceAt(confidence), one.roseAt(confidence)];
      const { feature, champion, mean, championRank, rank } = one;
      return [
        ...[feature, champion, mean, one.difference, difference?.low ?? null, difference?.high ?? null],
        ...[championRank, rank, one.rose, rose?.low ?? null, rose?.high ?? null],
      ];
    }),
    ...(moved.length <= mostFeatures
      ? {}
      : { note: `The ${mostFeatures} features that moved most; ${moved.length - mostFeatures} more are left out.` }),
    additive: false,
  };
}

function importanceFigure(features: readonly FeatureImportance[], confidence: number): Figure {
  const shown = byMean(features).slice(0, mostBars);
  return {
    id: "attributions",
    kind: "bar",
    title: `Mean |attribution| of ${shown.length === features.length ? "every feature" : `the first ${shown.length} of ${features.length} features`}`,
    x: { title: "feature" },
    y: { title: "mean |attribution|" },
    series: [
      {
        name: "mean |attribution|",
        points: shown.map((feature, index) => {
          const interval = feature.intervalAt(confidence);
          return {
            x: index,
            y: feature.mean,
            ...(interval === null ? {} : { low: interval.low, high: interval.high }),
          };
        }),
      },
    ],
    categories: shown.map(({ feature }) => feature),
  };
}

/** The features that moved most in sentences, and what must be known to read them. */
function movedNotes(moved: readonly MovedFeature[], confidence: number): string[] {
  const apart = moved.flatMap((one) => {
    const interval = one.differenceAt(confidence);
    if (one.difference === null || interval === null || (interval.low <= 0 && interval.high >= 0)) return [];
    const range = `${signed(interval.low)} to ${signed(interval.high)}`;
    return [
      `${one.feature} ${signed(one.difference)} (${Number((confidence * 100).toFixed(6))}%: ${range}; rank ${one.championRank} to ${one.rank})`,
    ];
  });
  const total = (of: "mean" | "champion") => moved.reduce((sum, one) => sum + (one[of] ?? 0), 0);
  const [own, champion] = [total("mean"), total("champion")];
  const scale = Math.max(own, champion) / Math.min(own, champion);
  return [
    apart.length === 0
      ? "attributions: no feature's mean |attribution| differs from the champion's by more than chance"
      : `attributions that moved most from the champion's: ${apart.slice(0, 3).join("; ")}`,
    ...(scale > otherScale
      ? [
          `attributions: this model's sum to ${figureText(own)} a row and the champion's to ${figureText(champion)}, so they may be on two scales (log-odds and probabilities); compare ranks`,
        ]
      : []),
  ];
}

function signed(value: number): string {
  return value > 0 ? `+${figureText(value)}` : figureText(value);
}
