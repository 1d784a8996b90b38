import { changeFromChampion } from "../../fairness/change-from-champion.ts";
import type { Disparity } from "../../fairness/disparity.ts";
import { conflictsAmong, glossaryTable } from "../../fairness/glossary.ts";
import { groupBars } from "../../fairness/group-bars.ts";
import { measureGroups } from "../../fairness/group-figures.ts";
import { groupRows as groupsOf, refuseSingleGroup } from "../../fairness/grouping.ts";
import { type Measure, measuresOf, type Outcomes } from "../../fairness/measure.ts";
import { outcomesOf } from "../../fairness/outcomes.ts";
import { parseDisparity, shownDisparities } from "../../fairness/parse-disparity.ts";
import { measureRanked } from "../../fairness/ranking/ranked-groups.ts";
import { rankedOutcomes } from "../../fairness/ranking/ranked-outcomes.ts";
import { referenceGroup, refuseUnknownReference } from "../../fairness/reference-group.ts";
import type { Check } from "../../gate/check.ts";
import type { Figure, MetricRow, ReportTable } from "../../gate/report.ts";
import type { Slice } from "../../gate/value.ts";
import type { EstimateSettings } from "../../metrics/estimate.ts";
import { firstChampionCheck } from "../rows/first-champion.ts";
import { forRule } from "../rows/rule-error.ts";
import { distinctChecks } from "../rows/rule-scopes.ts";
import { askedRows } from "./asked-metrics.ts";
import { decideChange } from "./decide-change.ts";
import { type DecidedDisparity, type DecisionSettings, decideDisparities } from "./decide-disparity.ts";
import { disparityTable } from "./disparity-table.ts";
import { attributesOf, type FairnessRule } from "./fairness-rules.ts";
import { groupNameChecks } from "./group-names.ts";
import { groupTable } from "./group-table.ts";
import { type HiddenGroups, hideGroups, shownCheck, shownEstimate, shownMetrics } from "./hidden-groups.ts";
import { impactTable } from "./impact-table.ts";
import type { BiasInputs } from "./inputs.ts";
import { decidingGroups, type JudgedAttribute, type JudgedGrouping } from "./judged-attribute.ts";
import { disparityRow, distinctRows, groupRows, overallRows } from "./metric-rows.ts";
import { leftOutChecks, selectionChecks } from "./people-judged.ts";
import type { ReadModels } from "./read-models.ts";
import { refuseIdle } from "./refuse-idle.ts";
import { type EstimateOf, shareEstimates } from "./shared-estimates.ts";

/** What the groups say, ready for the report. */
export interface JudgedGroups {
  readonly checks: readonly Check[];
  readonly metrics: readonly MetricRow[];
  readonly tables: readonly ReportTable[];
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly attributes: readonly JudgedAttribute[];
  /** The groups that keep a check about several from holding, without their stratum; none for every other check. */
  groupsOf(check: Check): readonly NonNullable<Slice>[];
}

/** Groups the rows by every attribute, measures the groups, and holds how far apart they are to the rules. */
export function judgeGroups(inputs: BiasInputs, models: ReadModels, rules: readonly FairnessRule[]): JudgedGroups {
  const { common, rows, control } = inputs;
  const { rulesPath, confidence } = common;
  const outcomes = outcomesOfModel(inputs, models);
  const championOutcomes =
    models.champion === null ? null : outcomesOf(models.champion, inputs.favourable, rows.positive);
  const estimate: EstimateSettings = {
    resamples: rows.resamples,
    seed: common.seed,
    proportionInterval: rows.proportionInterval,
    zeroDivision: rows.zeroDivision,
  };
  const measures = measuresOf(outcomes);
  const estimateOf = shareEstimates(estimate);
  const attributes = attributesOf(inputs.sensitive, rules).map((spec): JudgedAttribute => {
    const groupings = groupsOf(spec, control, models.columns, models.challenger.rows);
    refuseSingleGroup(spec, groupings);
    return {
      spec,
      groupings: groupings.map((grouping) => ({
        measured:
          outcomes.ranking === null
            ? measureGroups(grouping, measures, estimate)
            : measureRanked(grouping, outcomes.ranking, estimate),
        champion: championOutcomes === null ? null : measureGroups(grouping, measuresOf(championOutcomes), estimate),
        deciding: decidingGroups(grouping.groups, inputs),
      })),
    };
  });
  const groupings = attributes.flatMap((attribute) => attribute.groupings);
  const hidden = hideGroups(
    attributes,
    championOutcomes === null ? [outcomes] : [outcomes, championOutcomes],
    common.publishing.suppressBelow,
  );
  refuseUnknownReference(
    inputs.references,
    groupings.map(({ measured }) => measured.grouping),
  );
  const settings: DecisionSettings = { ...estimate, ...inputs, confidence, rulesPath };
  const parse = (rule: FairnessRule): Disparity => {
    const disparity = forRule(rule.written, rulesPath, () => parseDisparity(rule.rule.subject, measures, outcomes));
    refuseIdle(rule, disparity, rulesPath);
    return disparity;
  };
  const parsed = rules.map((rule) => ({ rule, disparity: parse(rule) }));
  const each = parsed.flatMap(({ rule, disparity }) =>
    groupingsOf(attributes, rule).map((grouping) => ({ rule, disparity, grouping })),
  );
  const bounds = each.flatMap(({ rule, ...held }) => (rule.kind === "bound" ? [{ rule, ...held }] : []));
  const decided = decideDisparities(bounds, settings, estimateOf);
  const open: FairnessRule[] = [];
  const changes = each.flatMap(({ rule, disparity, grouping }) => {
    if (rule.kind !== "margin") return [];
    if (championOutcomes === null || grouping.champion === null) {
      open.push(rule);
      return [];
    }
    const ofChampion = parseDisparity(rule.rule.subject, measuresOf(championOutcomes), championOutcomes);
    const estimates = {
      own: estimateOf(disparity, grouping.measured, grouping.deciding),
      change: changeOf(grouping, disparity, ofChampion, estimate),
    };
    const { groups } = grouping.measured.grouping;
    return decideChange(rule, estimates, grouping, settings).map((check) =>
      hidden.any(groups) ? shownCheck({ ...check, observed: null }, estimates.own, groups, hidden) : check,
    );
  });
  const first =
    models.missingChampion === null
      ? []
      : [firstChampionCheck(models.missingChampion, distinctRules(open), inputs.onMissingChampion)];
  const hasStrata = control !== null;
  const shown = withGated(
    shownDisparities(measures),
    parsed.map(({ disparity }) => disparity),
  );
  const headline = shown.filter(
    ({ id }) =>
      /^(?:(?:demographic_parity|equal_opportunity|equalized_odds|mae|bias|exposure)_(?:difference|ratio)|ndkl)$/.test(
        id,
      ) || parsed.some(({ disparity }) => disparity.id === id),
  );
  const [selection] = measures;
  return {
    attributes,
    checks: [
      ...models.checks,
      ...first,
      ...distinctChecks([
        ...decided.flatMap(({ checks, estimate: own }, at) =>
          checks.map((check) => shownCheck(check, own, bounds[at].grouping.measured.grouping.groups, hidden)),
        ),
        ...changes,
      ]),
      ...groupNameChecks(attributes),
      ...leftOutChecks(models.files, models.challenger, models.checks),
      ...selectionChecks(outcomes),
    ],
    metrics: distinctRows([
      // What the places of a whole list are worth follows from its length.
      ...(outcomes.ranking === null ? overallRows(measures, estimate, confidence) : []),
      ...attributes.flatMap((attribute) =>
        attribute.groupings.flatMap((grouping) =>
          headline.map((disparity) =>
            disparityRowOf(disparity, grouping, championOutcomes, estimate, confidence, estimateOf, hidden),
          ),
        ),
      ),
      ...shownMetrics(
        [
          ...groupRows(attributes, measures, confidence),
          ...askedRows(inputs, { ...models, challenger: outcomes.whole }, attributes, estimate, measures),
        ],
        hidden,
      ),
    ]),
    tables: [
      groupTable(attributes, measures, outcomes, hasStrata, hidden),
      disparityTable(
        attributes,
        shown,
        { ...estimate, confidence, references: inputs.references },
        hasStrata,
        estimateOf,
        outcomes,
        hidden,
      ),
      impactTable(attributes, selection, outcomes, inputs.minGroupShare, hasStrata, hidden),
      glossaryTable([...headline, ...measures].map(({ id }) => id)),
    ],
    figures: barsOf(groupings, namedSelection(selection, outcomes), inputs, hidden),
    notes: [
      ...models.notes,
      ...(outcomes.whole.task === "multiclass" && outcomes.positive !== null
        ? [`positive: class ${outcomes.positive.positiveClass}, which error rates are of`]
        : []),
      `favourable: ${outcomes.favourableName}`,
      ...attributes.flatMap((attribute) => attributeNotes(attribute, hidden)),
      ...conflicts(
        parsed.map(({ disparity }) => disparity),
        groupings,
        measures,
      ),
    ],
    groupsOf: (check) => failingSlices(check, decided),
  };
}

function outcomesOfModel({ favourable, rows }: BiasInputs, { challenger, ranking }: ReadModels): Outcomes {
  if (ranking === null || challenger.task !== "regression") return outcomesOf(challenger, favourable, rows.positive);
  return rankedOutcomes(challenger, favourable, ranking.labelled);
}

function groupingsOf(attributes: readonly JudgedAttribute[], rule: FairnessRule): readonly JudgedGrouping[] {
  const names = ({ columns }: JudgedAttribute["spec"]): string =>
    columns
      .map(({ name }) => name)
      .sort()
      .join("*");
  return attributes.find(({ spec }) => names(spec) === names(rule.attribute))?.groupings ?? [];
}

function changeOf(
  { measured, champion, deciding }: JudgedGrouping,
  disparity: Disparity,
  ofChampion: Disparity,
  settings: EstimateSettings,
) {
  if (champion === null) throw new Error("a change was asked for without a champion");
  return changeFromChampion(
    { challenger: { measured, disparity }, champion: { measured: champion, disparity: ofChampion } },
    deciding,
    settings,
  );
}

function disparityRowOf(
  disparity: Disparity,
  grouping: JudgedGrouping,
  championOutcomes: Outcomes | null,
  settings: EstimateSettings,
  confidence: number,
  estimateOf: EstimateOf,
  hidden: HiddenGroups,
): MetricRow {
  const estimate = estimateOf(disparity, grouping.measured, grouping.deciding);
  if (hidden.any(grouping.measured.grouping.groups)) {
    return { ...disparityRow(shownEstimate(estimate, hidden), null, confidence), support: null };
  }
  const ofChampion =
    championOutcomes === null
      ? undefined
      : shownDisparities(measuresOf(championOutcomes)).find(({ id }) => id === disparity.id);
  const change =
    ofChampion === undefined || grouping.champion === null ? null : changeOf(grouping, disparity, ofChampion, settings);
  return disparityRow(estimate, change, confidence);
}

function withGated(shown: readonly Disparity[], gated: readonly Disparity[]): Disparity[] {
  const more = gated.filter(
    ({ id }, index) => !shown.some((own) => own.id === id) && gated.findIndex((other) => other.id === id) === index,
  );
  return [...shown, ...more];
}

function distinctRules(rules: readonly FairnessRule[]) {
  const written = rules.map((rule) => rule.written);
  return written.filter((rule, index) => written.indexOf(rule) === index);
}

function attributeNotes({ groupings }: JudgedAttribute, hidden: HiddenGroups): string[] {
  const [first] = groupings;
  if (first === undefined) return [];
  const { attribute } = first.measured.grouping;
  const unknown = groupings.flatMap(({ measured }) => measured.grouping.groups.filter((group) => group.unknown));
  const rows = unknown.reduce((sum, group) => sum + group.rows.length, 0);
  const small = groupings.reduce(
    (sum, { measured, deciding }) => sum + measured.grouping.groups.length - deciding.length,
    0,
  );
  return [
    ...(rows === 0
      ? []
      : [`${attribute}: ${hidden.any(unknown) ? "" : `${rows} `}rows without a value are the group (unknown)`]),
    ...(small === 0
      ? []
      : [`${attribute}: ${small === 1 ? "1 group is" : `${small} groups are`} shown and too small to decide`]),
  ];
}

/** The favourable outcome by its name, where a reader of the bars needs it. */
function namedSelection(selection: Measure, { favourableName }: Outcomes): Measure {
  return { ...selection, title: `${selection.title}: ${favourableName}` };
}

function barsOf(
  groupings: readonly JudgedGrouping[],
  selection: Measure,
  inputs: BiasInputs,
  hidden: HiddenGroups,
): Figure[] {
  const [disparity] = shownDisparities([selection]);
  return groupings.flatMap(({ measured, deciding }) => {
    const shown = measured.grouping.groups.filter(({ slice }) => !hidden.has(slice));
    // The line is made of the highest rate, which would be told with it where that group is hidden.
    const masked = shown.length < measured.grouping.groups.length;
    const deciders = measured.figuresOf(selection).filter(({ group }) => deciding.includes(group));
    const figure = groupBars(
      {
        ...measured,
        grouping: { ...measured.grouping, groups: shown },
        figuresOf: (measure) => measured.figuresOf(measure).filter(({ group }) => shown.includes(group)),
      },
      selection,
      {
        confidence: inputs.common.confidence,
        reference: disparity === undefined ? null : referenceGroup(inputs.references, disparity, measured, deciding),
        deciding,
        marksExtremes: !masked,
        line: masked ? null : fourFifths(deciders),
      },
    );
    return figure === null ? [] : [figure];
  });
}

function fourFifths(figures: ReturnType<JudgedGrouping["measured"]["figuresOf"]>) {
  const rates = figures.flatMap(({ estimate }) => estimate.value.value ?? []);
  return rates.length < 2 ? null : { name: "four fifths of the highest", at: 0.8 * Math.max(...rates) };
}

function conflicts(
  gated: readonly Disparity[],
  groupings: readonly JudgedGrouping[],
  measures: readonly Measure[],
): string[] {
  const prevalence = measures.find(({ id }) => id === "prevalence");
  if (prevalence === undefined || gated.length < 2) return [];
  const apart = groupings.map(({ measured, deciding }) => {
    const rates = measured
      .figuresOf(prevalence)
      .flatMap(({ group, estimate }) => (deciding.includes(group) ? (estimate.value.value ?? []) : []));
    return rates.length < 2 ? 0 : Math.max(...rates) - Math.min(...rates);
  });
  return conflictsAmong([...new Set(gated.map(({ id }) => id))], Math.max(0, ...apart));
}

function failingSlices(check: Check, decided: readonly DecidedDisparity[]): NonNullable<Slice>[] {
  const found = decided.find(({ checks }) => checks.some(({ id }) => id === check.id));
  const stratum = Object.keys(found?.estimate.stratum ?? {});
  const groups = check.id.startsWith("undefined:")
    ? found?.estimate.undefinedGroups.map(({ group }) => group)
    : found?.failingGroups();
  return (groups ?? []).map(({ slice }) =>
    Object.fromEntries(Object.entries(slice).filter(([name]) => !stratum.includes(name))),
  );
}
