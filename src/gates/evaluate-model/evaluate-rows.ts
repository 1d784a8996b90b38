import { UserError } from "../../errors/user-error.ts";
import type { MetricRow } from "../../gate/report.ts";
import { dummyFigures } from "../../metrics/baseline.ts";
import { figuresOf, tablesOf } from "../../metrics/curves.ts";
import type { Estimate, EstimateSettings } from "../../metrics/estimate.ts";
import { evaluateMetrics } from "../../metrics/evaluate.ts";
import { defaultMetrics, parseMetric, specColumns } from "../../metrics/registry.ts";
import { buildViews, parseSliceSpec } from "../../metrics/slices.ts";
import { worstSlices } from "../../metrics/worst-slices.ts";
import { parseSubject } from "../../rules/parse.ts";
import type { CommonInputs } from "../common-inputs.ts";
import type { Services } from "../gate.ts";
import type { RowInputs } from "../row-inputs.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import { decideRule } from "../rows/decide-rule.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "../rows/examples.ts";
import { named, resolveRoles } from "../rows/roles.ts";
import {
  columnsOfScope,
  columnsOfSpec,
  distinct,
  distinctChecks,
  distinctSpecs,
  figuresOfRule,
  specOfScope,
} from "../rows/rule-scopes.ts";
import { openRows, readRows } from "../rows/tables.ts";
import { inferTask } from "../rows/task.ts";
import type { Evaluation } from "./evaluation.ts";
import { suggestRules } from "./suggest-rules.ts";

/** Reads the rows, measures them over all and by slice, and holds the figures to the rules. */
export async function evaluateRows(
  inputs: RowInputs,
  rules: readonly BoundRule[],
  common: CommonInputs,
  services: Services,
): Promise<Evaluation> {
  const opened = await openRows(
    inputs,
    await services.places.files(inputs.predictions, "predictions"),
    services.places,
  );
  const found = resolveRoles(inputs, opened.columnNames);
  const subjects = [
    ...rules.map((rule) => rule.subject),
    ...inputs.metrics.map((line) => parseSubject(line, { input: "metrics" })),
  ];
  const sliceSpecs = inputs.slices.map((line) => parseSliceSpec(line));
  for (const column of sliceSpecs.flatMap(columnsOfSpec)) named("slices", column, opened.columnNames);
  for (const column of rules.flatMap((rule) => columnsOfScope(rule.scope))) named("rules", column, opened.columnNames);
  const metricColumns = subjects.flatMap((subject) => specColumns(subject));
  for (const column of metricColumns) named("rules, metrics", column, opened.columnNames);
  const rows = await readRows(
    opened,
    [
      ...columnsOfRoles(found),
      ...sliceSpecs.flatMap(columnsOfSpec),
      ...rules.flatMap((rule) => columnsOfScope(rule.scope)),
      ...metricColumns,
    ],
    { allow: inputs.allow, label: found.label, workspace: services.workspace },
  );
  if (rows.rows === 0)
    throw new UserError(`predictions: ${inputs.predictions.join(", ")} has a header and no rows`, { title: "No rows" });
  const roles = settleGuessedScores(found, rows.columns);
  const inferred = inferTask(inputs, roles, rows.columns, opened.columnNames);
  const model = { roles, name: null, locate: rows.locate };
  const built = await buildExamples(inputs, [model], inferred, rows, metricColumns);
  const [examples] = built.examples;
  const classes = examples.task === "multiclass" ? examples.classes : undefined;
  const parse = (subject: BoundRule["subject"]) => parseMetric(subject, examples.task, classes);
  const ruleSpecs = rules.map((rule) => parse(rule.subject));
  const asked = distinct([...ruleSpecs, ...subjects.slice(rules.length).map(parse)]);
  const headline = defaultMetrics(examples);
  const overall = distinct([...asked, ...headline]);
  const onSlices = asked.length > 0 ? asked : headline;
  const settings: EstimateSettings = {
    resamples: inputs.resamples,
    seed: common.seed,
    proportionInterval: inputs.proportionInterval,
    zeroDivision: inputs.zeroDivision,
  };
  const scopeSpecs = rules.flatMap((rule) => specOfScope(rule.scope, sliceSpecs));
  const sliced = buildViews(distinctSpecs([...sliceSpecs, ...scopeSpecs]), built.columns, examples.rows);
  const estimates = [
    ...evaluateMetrics(examples, overall, [{ slice: null, rows: null }], settings),
    ...evaluateMetrics(examples, onSlices, sliced.views, settings),
  ];
  const dummies = dummyFigures(examples, overall, settings);
  const ruleSettings = {
    confidence: common.confidence,
    rulesPath: common.rulesPath,
    minSliceSize: inputs.minSliceSize,
    dummies,
  };
  const checks = rules.flatMap((rule, index) => {
    const spec = ruleSpecs[index];
    if (spec === undefined) throw new Error("a rule has no metric");
    return decideRule(rule, figuresOfRule(rule, spec.id, estimates, sliced.views, sliceSpecs), ruleSettings);
  });
  const shownSettings = { ...settings, confidence: common.confidence };
  return {
    checks: [...built.checks, ...distinctChecks(checks)],
    metrics: estimates.map((estimate) => metricRow(estimate, common.confidence, inputs.minSliceSize, dummies)),
    tables: [
      ...tablesOf(examples),
      ...worstSlices({
        examples,
        metrics: onSlices,
        specs: sliceSpecs,
        columns: built.columns,
        minSliceSize: inputs.minSliceSize,
        settings: shownSettings,
      }),
    ],
    figures: figuresOf(examples, common.confidence),
    notes: [
      `task: ${inferred.task} (${inferred.why})`,
      ...roles.notes,
      ...rows.notes,
      ...built.notes,
      ...sliced.notes,
      ...metricNotes(estimates),
    ],
    files: rows.files,
    suggestions: rules.length > 0 ? [] : suggestRules(estimates, common.confidence),
  };
}

/** What a reader of the figures over all rows must know of them. */
function metricNotes(estimates: readonly Estimate[]): string[] {
  const overall = estimates.filter(({ slice, note }) => slice === null && note !== null);
  return [...new Set(overall.map(({ id, note }) => `${id}: ${note}`))];
}

function metricRow(
  estimate: Estimate,
  confidence: number,
  minSliceSize: number,
  dummies: ReadonlyMap<string, number>,
): MetricRow {
  const { value } = estimate;
  const dummy = estimate.slice === null ? dummies.get(estimate.id) : undefined;
  return {
    id: estimate.id,
    slice: estimate.slice,
    value: value.value,
    reason: value.value === null ? value.reason : null,
    direction: estimate.direction,
    interval: value.value === null ? null : (estimate.intervalAt?.(confidence) ?? null),
    support: estimate.support,
    ...(estimate.slice !== null && estimate.support.n < minSliceSize ? { tooSmall: true } : {}),
    ...(dummy === undefined ? {} : { dummy }),
  };
}
