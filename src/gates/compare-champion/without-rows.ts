import type { Difference } from "../../comparison/difference.ts";
import { evaluateOverFolds } from "../../comparison/over-folds.ts";
import { unpairedDifference } from "../../comparison/unpaired.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile } from "../../gate/report.ts";
import type { Value } from "../../gate/value.ts";
import { figuresOf, tablesOf } from "../../metrics/curves.ts";
import type { Estimate, EstimateSettings, View } from "../../metrics/estimate.ts";
import { evaluateMetrics } from "../../metrics/evaluate.ts";
import type { Examples } from "../../metrics/examples.ts";
import { defaultMetrics, parseMetric } from "../../metrics/registry.ts";
import { parseSliceSpec } from "../../metrics/slices.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { parseSubject } from "../../rules/parse.ts";
import { printRule } from "../../rules/print.ts";
import type { Rule, Subject } from "../../rules/rule.ts";
import type { Services } from "../gate.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import { decideMargin } from "../rows/decide-margin.ts";
import { decideRule, type RuleSettings } from "../rows/decide-rule.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "../rows/examples.ts";
import { firstChampionCheck } from "../rows/first-champion.ts";
import type { MarginedRule } from "../rows/margined-rule.ts";
import { isSmallSlice, metricRow } from "../rows/metric-row.ts";
import { resolveKey, resolveRoles } from "../rows/roles.ts";
import { distinct, distinctChecks, figuresOfRule, leftOut } from "../rows/rule-scopes.ts";
import { sliceRows } from "../rows/sliced-views.ts";
import { openRows, readRows } from "../rows/tables.ts";
import { inferTask } from "../rows/task.ts";
import {
  type ComparedHoldout,
  type ComparedModels,
  championFigure,
  differenceRow,
  foldsNote,
  foldsOf,
  holdoutOf,
  scopesOf,
  wantedColumns,
} from "./compare-models.ts";
import { boundOfChampion, type ComparisonRules, defaultRule, refuseIdleRule } from "./comparison-rules.ts";
import type { CompareInputs } from "./inputs.ts";

type Compared = ComparedModels & { readonly files: readonly InputFile[] };

/** The challenger by itself: its figures on all rows and on every slice that rules or slices name. */
interface Measured {
  readonly examples: Examples;
  readonly estimates: readonly Estimate[];
  figuresOf<Item extends Difference | Estimate>(rule: Rule, figures: readonly Item[]): Item[];
  leftOut(rule: Rule, settings: Pick<RuleSettings, "rulesPath" | "minSliceSize">): Check[];
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
  readonly holdout: ComparedHoldout;
}

async function measureChallenger(
  inputs: CompareInputs,
  files: readonly PlacedFile[],
  rules: readonly (MarginedRule | BoundRule)[],
  services: Services,
): Promise<Measured> {
  const { rows: settings, common } = inputs;
  const opened = await openRows(settings, files, services.places);
  const found = resolveRoles(settings, opened.columnNames);
  const wanted = wantedColumns(inputs, opened.columnNames);
  const key = resolveKey(settings.key, opened.columnNames);
  const rows = await readRows(opened, [...columnsOfRoles(found), ...wanted.columns, ...(key === null ? [] : [key])], {
    allow: settings.allow,
    label: found.label,
    workspace: services.workspace,
  });
  if (rows.rows === 0) throw new UserError("predictions: it has a header and no rows", { title: "No rows" });
  const roles = settleGuessedScores(found, rows.columns);
  const task = inferTask(settings, roles, rows.columns, opened.columnNames);
  const built = await buildExamples(
    settings,
    [{ roles, name: null, locate: rows.locate }],
    task,
    rows,
    wanted.ofMetrics,
  );
  const [examples] = built.examples;
  const classes = examples.task === "multiclass" ? examples.classes : undefined;
  const parse = (subject: Subject) => parseMetric(subject, examples.task, classes);
  for (const rule of rules) refuseIdleRule(rule, parse(rule.subject).name, common.rulesPath);
  const asked = distinct(
    [
      ...rules.map(({ subject }) => subject),
      ...settings.metrics.map((line) => parseSubject(line, { input: "metrics" })),
    ].map(parse),
  );
  const sliceSpecs = settings.slices.map((line) => parseSliceSpec(line));
  const scopes = scopesOf(rules, sliceSpecs, common.rulesPath);
  const sliced = sliceRows([...sliceSpecs, ...scopes.specs], built.columns, examples.rows);
  const estimate: EstimateSettings = {
    resamples: settings.resamples,
    seed: common.seed,
    proportionInterval: settings.proportionInterval,
    zeroDivision: settings.zeroDivision,
  };
  const folds = inputs.folds === null ? null : foldsOf(inputs.folds, built.columns, examples.rows);
  const evaluate = (metrics: typeof asked, views: readonly View[]): Estimate[] =>
    folds === null
      ? evaluateMetrics(examples, metrics, views, estimate)
      : evaluateOverFolds(examples, metrics, views, folds, estimate);
  return {
    examples,
    estimates: [
      ...evaluate(distinct([...asked, ...defaultMetrics(examples)]), [{ slice: null, rows: null }]),
      ...evaluate(asked, sliced.views),
    ],
    figuresOf(rule, figures) {
      return figuresOfRule(rule, parse(rule.subject).id, figures, scopes.of(rule), sliced, common.rulesPath);
    },
    leftOut: (rule, settings) => leftOut(rule, scopes.of(rule), sliced, settings),
    checks: built.checks,
    notes: [
      `task: ${task.task} (${task.why})`,
      ...(folds === null ? [] : [foldsNote(inputs.folds, folds)]),
      ...roles.notes,
      ...rows.notes,
      ...built.notes,
      ...sliced.notes,
    ],
    files: rows.files,
    holdout: holdoutOf(examples.rows, built.columns, { key, label: roles.label }),
  };
}

/**
 * No champion yet: the challenger's own figures are reported and held to the rules of fixed bounds; rules of a
 * difference have nothing to be held to, which passes or fails as `on-missing-champion` says, and is said first.
 */
export async function firstChampion(
  inputs: CompareInputs,
  files: readonly PlacedFile[],
  why: string,
  rules: ComparisonRules,
  services: Services,
): Promise<Compared> {
  const { common, rows } = inputs;
  const bounds = rules.bounds.filter(({ subject, test }) => subject.name !== "flips" && test.bound.of === null);
  const measured = await measureChallenger(inputs, files, [...bounds, ...rules.margins], services);
  const open = [...rules.margins, ...rules.bounds.filter((rule) => !bounds.includes(rule))];
  const settings = {
    confidence: common.confidence,
    minSliceSize: rows.minSliceSize,
    rulesPath: common.rulesPath,
    resamples: rows.resamples,
    dummies: new Map<string, number>(),
  };
  const first = firstChampionCheck(why, open, inputs.onMissingChampion);
  const decided = bounds.flatMap((rule) => [
    ...decideRule(rule, measured.figuresOf(rule, measured.estimates), settings),
    ...measured.leftOut(rule, settings),
  ]);
  return {
    checks: [first, ...measured.checks, ...distinctChecks(decided)],
    margins: [],
    metrics: measured.estimates.map((estimate) =>
      metricRow(estimate, common.confidence, isSmallSlice(estimate, rows.minSliceSize)),
    ),
    tables: tablesOf(measured.examples),
    figures: figuresOf(measured.examples, common.confidence),
    notes: measured.notes,
    holdout: measured.holdout,
    files: measured.files,
  };
}

/** The champion is an earlier report: figures without rows, so that the comparison is unpaired and says so. */
export async function compareWithReport(
  inputs: CompareInputs,
  files: readonly PlacedFile[],
  champion: { readonly report: GateReport; readonly file: InputFile },
  given: ComparisonRules,
  services: Services,
): Promise<Compared> {
  const { common, rows } = inputs;
  const flips = given.bounds.find(({ subject }) => subject.name === "flips");
  if (flips !== undefined) {
    throw new UserError(`rules: "${printRule(flips)}": flips need the champion's rows, and a report has figures only`, {
      title: "Input rules",
    });
  }
  const measured = await measureChallenger(inputs, files, [...given.margins, ...given.bounds], services);
  const none = given.margins.length + given.bounds.length === 0;
  const rules = none ? { margins: [defaultRule(measured.examples, measured.examples)], bounds: [] } : given;
  const differences = measured.estimates.map((estimate) =>
    unpairedDifference(estimate, reportedFigure(champion.report, estimate)),
  );
  const settings = {
    confidence: common.confidence,
    minSliceSize: rows.minSliceSize,
    rulesPath: common.rulesPath,
    resamples: rows.resamples,
    dummies: new Map<string, number>(),
  };
  const margins = rules.margins.map((rule) => {
    const decided = decideMargin(rule, measured.figuresOf(rule, differences), settings);
    return { ...decided, checks: [...decided.checks, ...measured.leftOut(rule, settings)] };
  });
  const bounds = rules.bounds.flatMap((rule) => {
    const decided = decideRule(rule, measured.figuresOf(rule, measured.estimates), settings, (estimate) =>
      boundOfChampion(rule, championFigure(estimate, differences)),
    );
    return [...decided, ...measured.leftOut(rule, settings)];
  });
  return {
    checks: [...measured.checks, ...distinctChecks([...margins.flatMap(({ checks }) => checks), ...bounds])],
    margins,
    metrics: differences.map((difference) => differenceRow(difference, margins, common.confidence, rows.minSliceSize)),
    tables: tablesOf(measured.examples),
    figures: figuresOf(measured.examples, common.confidence),
    notes: [
      `unpaired: the champion is the report ${champion.file.path}, which has figures and no rows; a paired comparison on its predictions would say more`,
      ...measured.notes,
    ],
    holdout: measured.holdout,
    files: [...measured.files, champion.file],
  };
}

function reportedFigure(report: GateReport, { id, slice }: Estimate) {
  const row = report.metrics.find((each) => each.id === id && JSON.stringify(each.slice) === JSON.stringify(slice));
  const value: Value =
    row === undefined
      ? { value: null, reason: `the champion's report has no ${id}${slice === null ? "" : " on this slice"}` }
      : row.value === null
        ? { value: null, reason: row.reason ?? "it is undefined in the champion's report" }
        : { value: row.value };
  return { id, slice, value, interval: row?.interval ?? null };
}
