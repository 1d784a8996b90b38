import { createHash } from "node:crypto";
import { compareMetrics } from "../../comparison/compare-metrics.ts";
import type { Difference } from "../../comparison/difference.ts";
import { countFlips, findFlips, flipEstimates, flippedRows } from "../../comparison/flips.ts";
import { holdoutDigest } from "../../comparison/holdout-digest.ts";
import { type MovedSlice, movedSlices } from "../../comparison/moved-slices.ts";
import { compareOverFolds, evaluateOverFolds } from "../../comparison/over-folds.ts";
import type { DifferenceDecision } from "../../comparison/verdict.ts";
import { readWholeModel, type WholePair } from "../../comparison/whole-pair.ts";
import { rowValue } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { Figure, GateReport, MetricRow, ReportTable } from "../../gate/report.ts";
import type { Slice, Value } from "../../gate/value.ts";
import { figuresOf } from "../../metrics/curves.ts";
import type { Estimate, EstimateSettings, View } from "../../metrics/estimate.ts";
import { evaluateShared } from "../../metrics/evaluate.ts";
import { defaultMetrics, parseMetric, specColumns } from "../../metrics/registry.ts";
import { buildViews, parseSliceSpec, type SliceSpec, sliceLimit } from "../../metrics/slices.ts";
import { parseSubject } from "../../rules/parse.ts";
import type { Rule, Subject } from "../../rules/rule.ts";
import type { Column, TextColumn } from "../../table/column.ts";
import { textAt, textColumn } from "../../table/column-values.ts";
import { type DecidedMargin, decideMargin } from "../rows/decide-margin.ts";
import { decideRule } from "../rows/decide-rule.ts";
import { besideChampion, intervalOf, isSmallSlice, metricRow } from "../rows/metric-row.ts";
import type { PairedRows } from "../rows/pair-rows.ts";
import { named } from "../rows/roles.ts";
import { forRule } from "../rows/rule-error.ts";
import { distinct, distinctChecks, figuresOfRule, leftOut } from "../rows/rule-scopes.ts";
import { columnsOfScope, namesOf, sliceRows, specOfScope } from "../rows/sliced-views.ts";
import { boundOfChampion, type ComparisonRules, defaultRule, refuseIdleRule } from "./comparison-rules.ts";
import type { CompareInputs } from "./inputs.ts";

/** What one challenger's comparison contributes to the report. */
export interface ComparedModels {
  readonly checks: readonly Check[];
  readonly margins: readonly DecidedMargin[];
  readonly metrics: readonly MetricRow[];
  readonly tables: GateReport["tables"];
  readonly figures: GateReport["figures"];
  readonly notes: readonly string[];
  /** The examples compared; null where there are none. */
  readonly holdout: ComparedHoldout | null;
}

/** The examples that a comparison was made on. */
export interface ComparedHoldout {
  readonly sha256: string;
  readonly rows: number;
}

const mostFlippedRows = 20;
const mostMovedSlices = 10;

/** The columns that slices, rules, metrics and flips need beside those of the models. */
export function wantedColumns(
  inputs: CompareInputs,
  columns: readonly string[],
): { readonly columns: readonly string[]; readonly ofMetrics: readonly string[]; readonly facts: readonly string[] } {
  const { rules } = inputs.common;
  const slices = inputs.rows.slices.flatMap((line) => namesOf(parseSliceSpec(line)));
  const scopes = rules.flatMap((rule) => columnsOfScope(rule.scope));
  const folds = inputs.folds === null ? [] : [inputs.folds];
  const ofMetrics = subjectsOf(inputs, rules).flatMap((subject) => specColumns(subject));
  for (const column of slices) named("slices", column, columns);
  for (const column of scopes) named("rules", column, columns);
  for (const column of ofMetrics) named("rules, metrics", column, columns);
  for (const column of folds) named("folds", column, columns);
  for (const column of inputs.showColumns) named("show-columns", column, columns);
  return {
    columns: [...slices, ...scopes, ...ofMetrics, ...folds, ...inputs.showColumns],
    ofMetrics,
    facts: [...new Set([...slices, ...scopes, ...folds])],
  };
}

function subjectsOf(inputs: CompareInputs, rules: readonly Rule[]): Subject[] {
  const ofRules = rules.map((rule) => rule.subject).filter((subject) => subject.name !== "flips");
  return [...ofRules, ...inputs.rows.metrics.map((line) => parseSubject(line, { input: "metrics" }))];
}

/** The slices that each rule's scope needs. */
interface RuleScopes {
  readonly specs: readonly SliceSpec[];
  /** Null for a rule over all rows. */
  of(rule: Rule): SliceSpec | null;
}

export function scopesOf(rules: readonly Rule[], declared: readonly SliceSpec[], rulesPath: string | null): RuleScopes {
  const scopes = new Map(
    rules.map((rule) => [
      rule,
      forRule(rule, rulesPath, () => (rule.scope === null ? null : specOfScope(rule.scope, declared))),
    ]),
  );
  return {
    specs: [...scopes.values()].filter((spec) => spec !== null),
    of: (rule) => scopes.get(rule) ?? null,
  };
}

/** Compares two models on the same examples and holds the differences and figures to the rules. */
export function compareModels(inputs: CompareInputs, paired: PairedRows, given: ComparisonRules): ComparedModels {
  const { common, rows: settings } = inputs;
  const { challenger, champion } = paired;
  const none = given.margins.length + given.bounds.length === 0;
  const rules: ComparisonRules = none ? { margins: [defaultRule(challenger, champion)], bounds: [] } : given;
  const classes = challenger.task === "multiclass" ? challenger.classes : undefined;
  const parse = (subject: Subject) => parseMetric(subject, challenger.task, classes);
  for (const rule of [...rules.margins, ...rules.bounds]) {
    refuseIdleRule(rule, rule.subject.name === "flips" ? "flips" : parse(rule.subject).name, common.rulesPath);
  }
  const asked = distinct(subjectsOf(inputs, [...rules.margins, ...rules.bounds]).map(parse));
  const overall = distinct([...asked, ...defaultMetrics(challenger)]);
  const sliceSpecs = settings.slices.map((line) => parseSliceSpec(line));
  const { rulesPath } = common;
  const scopes = scopesOf([...rules.margins, ...rules.bounds], sliceSpecs, rulesPath);
  const sliced = sliceRows([...sliceSpecs, ...scopes.specs], paired.columns, challenger.rows);
  const overallView: View = { slice: null, rows: null };
  const estimate: EstimateSettings = {
    resamples: settings.resamples,
    seed: common.seed,
    proportionInterval: settings.proportionInterval,
    zeroDivision: settings.zeroDivision,
  };
  const folds = inputs.folds === null ? null : foldsOf(inputs.folds, paired.columns, challenger.rows);
  const whole = { challenger: readWholeModel(challenger), champion: readWholeModel(champion) };
  const compare = { challenger, champion, settings: { ...estimate, test: inputs.differenceTest } };
  const compared = (metrics: typeof overall, on: readonly View[]): Difference[] =>
    folds === null
      ? compareMetrics({ ...compare, metrics, views: on, whole })
      : compareOverFolds({ ...compare, metrics, views: on }, folds);
  const differences = [...compared(overall, [overallView]), ...compared(asked, sliced.views)];
  const flips = findFlips(challenger, champion);
  const views = [overallView, ...sliced.views];
  const ruleSettings = {
    confidence: common.confidence,
    minSliceSize: settings.minSliceSize,
    resamples: settings.resamples,
    rulesPath,
  };
  const margins = rules.margins.map((rule) => {
    const scope = scopes.of(rule);
    const own = figuresOfRule(rule, parse(rule.subject).id, differences, scope, sliced, rulesPath);
    const decided = decideMargin(rule, own, ruleSettings);
    return { ...decided, checks: [...decided.checks, ...leftOut(rule, scope, sliced, ruleSettings)] };
  });
  const [flipBounds, figureBounds] = [true, false].map((flip) =>
    rules.bounds.filter(({ subject }) => (subject.name === "flips") === flip),
  );
  const bounded = distinct(figureBounds.map(({ subject }) => parse(subject)));
  const estimates =
    folds === null
      ? evaluateShared(challenger, bounded, views, estimate, { whole: whole.challenger.read })
      : evaluateOverFolds(challenger, bounded, views, folds, estimate);
  const flipShares = flipBounds.length > 0 ? flipEstimates(flips, challenger, views, estimate) : [];
  const bounds = rules.bounds.flatMap((rule) => {
    const id = rule.subject.name === "flips" ? "flips" : parse(rule.subject).id;
    const scope = scopes.of(rule);
    const figures = figuresOfRule(rule, id, [...estimates, ...flipShares], scope, sliced, rulesPath);
    const decided = decideRule(rule, figures, { ...ruleSettings, dummies: new Map() }, (figure) =>
      boundOfChampion(rule, championFigure(figure, differences)),
    );
    return [...decided, ...leftOut(rule, scope, sliced, ruleSettings)];
  });
  const key = keyOf(paired);
  return {
    checks: [...paired.checks, ...distinctChecks([...margins.flatMap(({ checks }) => checks), ...bounds])],
    margins,
    metrics: differences.map((difference) =>
      differenceRow(difference, margins, common.confidence, settings.minSliceSize),
    ),
    tables: [
      ...(flips.kind === "none"
        ? []
        : [flipTable(countFlips(flips.of, views)), ...flippedTable(flips.of, key, inputs, paired)]),
      ...movedTable(movedSlices(differences, mostMovedSlices, settings.minSliceSize), common.confidence),
    ],
    figures: [...differenceFigure(differences, common.confidence), ...pairedFigures(paired, common.confidence, whole)],
    notes: [
      `task: ${paired.task.task} (${paired.task.why})`,
      `${challenger.rows} shared rows`,
      ...(folds === null ? [] : [foldsNote(inputs.folds, folds)]),
      ...(none ? ["no rules were given: the primary metric must be no worse than 1% of the champion's"] : []),
      ...paired.notes,
      ...sliced.notes,
    ],
    holdout: holdoutOf(challenger.rows, paired.columns, paired),
  };
}

/** The folds that a column names. Throws a UserError below two of them, and beyond as many as there may be slices. */
export function foldsOf(column: string, columns: ReadonlyMap<string, Column>, rows: number): readonly View[] {
  const { views, omitted } = buildViews([{ columns: [{ name: column, bins: null }] }], columns, rows);
  if (omitted === null && views.length >= 2) return views;
  throw new UserError(
    omitted === null
      ? `folds: column "${column}" names ${views.length === 1 ? "one fold" : "no fold"}, and a comparison over folds needs two or more`
      : `folds: column "${column}" has more than ${sliceLimit} values, so it names no folds`,
    { title: "Input folds" },
  );
}

export function foldsNote(column: string | null, folds: readonly View[]): string {
  return `folds: ${folds.length} by column ${column}; each metric is the mean over them, its interval Nadeau and Bengio's corrected t, which counts that training sets overlap`;
}

/** The champion's value of the same metric on the same slice. */
export function championFigure(
  { id, slice }: Pick<Estimate, "id" | "slice">,
  differences: readonly Difference[],
): Value {
  const found = differences.find((difference) => difference.id === id && sameSlice(difference.slice, slice));
  return found?.champion.value ?? { value: null, reason: `${id} is no figure that a champion has by itself` };
}

function sameSlice(one: Slice, other: Slice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function keyOf({ key, columns }: Pick<PairedRows, "key" | "columns">): (row: number) => string {
  const column = key === null ? undefined : columns.get(key);
  return (row) => (column === undefined ? `row ${row + 1}` : (textAt(column, row) ?? ""));
}

/** The digest of the rows' keys and labels; without a key a row is its place. */
export function holdoutOf(
  rows: number,
  columns: ReadonlyMap<string, Column>,
  names: Pick<PairedRows, "key" | "label">,
): ComparedHoldout {
  const text = (name: string | null): TextColumn | null => {
    const column = name === null ? undefined : columns.get(name);
    return column === undefined ? null : textColumn(column);
  };
  const hash = createHash("sha256");
  const sha256 = holdoutDigest(
    { rows, key: text(names.key), label: text(names.label) },
    { update: (bytes) => void hash.update(bytes), finish: () => hash.digest("hex") },
  );
  return { sha256, rows };
}

/** A difference as the report has it; its word is the rule's that decided it, else better, worse or undecided against 0. */
export function differenceRow(
  difference: Difference,
  margins: readonly DecidedMargin[],
  confidence: number,
  minSliceSize: number,
): MetricRow {
  const { challenger, slice, support } = difference;
  const decision = weightiest(
    margins.flatMap(({ decisions }) => decisions).filter((each) => each.difference === difference),
  );
  const { id, direction } = difference;
  const small = isSmallSlice({ slice, support }, minSliceSize);
  return {
    ...metricRow({ ...challenger, id, slice, direction, support }, confidence, small),
    ...besideChampion(difference, confidence, decision ?? undefined),
  };
}

/** Of several rules on one difference the one that blocks most gives the word: its failure, else what it leaves open. */
function weightiest(decisions: readonly DifferenceDecision[]): DifferenceDecision | undefined {
  const weights = { error: 3, fail: 2, inconclusive: 1, pass: 0 };
  return decisions.reduce<DifferenceDecision | undefined>(
    (best, each) => (best === undefined || weights[each.outcome] > weights[best.outcome] ? each : best),
    undefined,
  );
}

function flipTable(counts: ReturnType<typeof countFlips>): ReportTable {
  return {
    id: "flips",
    title: "Rows that changed between right and wrong",
    columns: [
      { id: "slice", title: "slice", type: "name" },
      { id: "right_to_wrong", title: "right to wrong", type: "count" },
      { id: "wrong_to_right", title: "wrong to right", type: "count" },
    ],
    rows: counts.map(({ slice, rightToWrong, wrongToRight }) => [sliceName(slice), rightToWrong, wrongToRight]),
  };
}

function sliceName(slice: Slice): string {
  return slice === null
    ? "all rows"
    : Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(", ");
}

function flippedTable(
  flips: Int8Array,
  key: (row: number) => string,
  inputs: CompareInputs,
  paired: PairedRows,
): ReportTable[] {
  const rows = flippedRows(flips, key, mostFlippedRows);
  if (rows.length === 0) return [];
  const shown = inputs.showColumns.flatMap((name) => {
    const column = paired.columns.get(name);
    return column === undefined ? [] : [{ name, column }];
  });
  return [
    {
      id: "flipped-rows",
      title: `Rows that changed, at most ${mostFlippedRows} of either kind`,
      columns: [
        { id: "key", title: paired.key ?? "row", type: "key" },
        { id: "change", title: "change", type: "text" },
        ...shown.map(({ name }) => ({ id: `show-${name}`, title: name, type: "value" as const })),
      ],
      rows: rows.map(({ row, key: marked, change }) => [
        marked,
        change,
        ...shown.map(({ column }) => rowValue(textAt(column, row) ?? "")),
      ]),
    },
  ];
}

function movedTable(moved: readonly MovedSlice[], confidence: number): ReportTable[] {
  if (moved.length === 0) return [];
  return [
    {
      id: "moved-slices",
      title: "Slices that moved most, by evidence",
      columns: [
        { id: "metric", title: "metric", type: "name" },
        { id: "slice", title: "slice", type: "name" },
        { id: "n", title: "rows", type: "count" },
        { id: "champion", title: "champion", type: "number" },
        { id: "challenger", title: "this one", type: "number" },
        { id: "difference", title: "difference", type: "number" },
        { id: "low", title: "low", type: "number" },
        { id: "high", title: "high", type: "number" },
        { id: "p", title: "p, Holm-adjusted", type: "number" },
      ],
      rows: moved.map(({ difference, adjusted }) => {
        const interval = intervalOf(difference, confidence);
        return [
          difference.id,
          sliceName(difference.slice),
          difference.support.n,
          difference.champion.value.value,
          difference.challenger.value.value,
          difference.value.value,
          interval?.low ?? null,
          interval?.high ?? null,
          adjusted,
        ];
      }),
      additive: false,
    },
  ];
}

/** The differences over all rows with their intervals, one point a metric; metrics on scales of their own are left out. */
function differenceFigure(differences: readonly Difference[], confidence: number): Figure[] {
  const shown = differences.flatMap((difference) => {
    const interval = intervalOf(difference, confidence);
    const { value } = difference.value;
    return difference.slice === null && value !== null && interval !== null && difference.direction !== "none"
      ? [{ id: difference.id, value, interval }]
      : [];
  });
  if (shown.length === 0) return [];
  return [
    {
      id: "differences",
      kind: "interval",
      title: "Difference from the champion",
      x: { title: "" },
      y: { title: "this one − champion" },
      series: [
        {
          name: "difference",
          points: shown.map(({ value, interval }, index) => ({
            x: index,
            y: value,
            low: interval.low,
            high: interval.high,
          })),
        },
      ],
      categories: shown.map(({ id }) => id),
      reference: { name: "no difference", points: [{ x: 0, y: 0 }] },
    },
  ];
}

/** Curves and calibration of both models in one picture; what is the challenger's alone says so in its title. */
function pairedFigures({ challenger, champion }: PairedRows, confidence: number, whole: WholePair): Figure[] {
  const others = new Map(figuresOf(champion, confidence, whole.champion.read).map((figure) => [figure.id, figure]));
  return figuresOf(challenger, confidence, whole.challenger.read).map((figure) => {
    const other = others.get(figure.id);
    const [own, theirs] = [figure.series, other?.series ?? []];
    const overlaid = figure.kind === "line" || figure.id === "calibration";
    if (!overlaid || own.length !== 1 || theirs.length !== 1) return { ...figure, title: `${figure.title} (this one)` };
    return {
      ...figure,
      series: [
        { ...own[0], name: "this one" },
        { ...theirs[0], name: "champion" },
      ],
    };
  });
}
