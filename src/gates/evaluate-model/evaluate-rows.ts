import { UserError } from "../../errors/user-error.ts";
import type { MetricRow } from "../../gate/report.ts";
import { dummyFigures } from "../../metrics/baseline.ts";
import { figuresOf, tablesOf } from "../../metrics/curves.ts";
import type { Estimate, EstimateSettings } from "../../metrics/estimate.ts";
import { evaluateMetrics } from "../../metrics/evaluate.ts";
import { defaultMetrics, needsLabel, parseMetric, specColumns } from "../../metrics/registry.ts";
import { parseSliceSpec } from "../../metrics/slices.ts";
import { worstSlices } from "../../metrics/worst-slices.ts";
import { parseSubject } from "../../rules/parse.ts";
import type { CommonInputs } from "../common-inputs.ts";
import type { Services } from "../gate.ts";
import type { RowInputs } from "../row-inputs.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import { decideRule } from "../rows/decide-rule.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "../rows/examples.ts";
import { isSmallSlice, metricRow } from "../rows/metric-row.ts";
import { gapsOf } from "../rows/missing-values.ts";
import { named, resolveRoles } from "../rows/roles.ts";
import { forRule } from "../rows/rule-error.ts";
import { distinct, distinctChecks, figuresOfRule, leftOut } from "../rows/rule-scopes.ts";
import { columnsOfScope, namesOf, sliceRows, specOfScope } from "../rows/sliced-views.ts";
import { openRows, readRows } from "../rows/tables.ts";
import { inferTask, noLabel } from "../rows/task.ts";
import type { Evaluation } from "./evaluation.ts";
import { suggestRules } from "./suggest-rules.ts";

/** Reads the rows, measures them over all and by slice, and holds the figures to the rules. */
export async function evaluateRows(
  inputs: RowInputs,
  rules: readonly BoundRule[],
  common: CommonInputs,
  services: Services,
): Promise<Evaluation> {
  const files = await services.places.files(inputs.predictions, "predictions");
  const opened = await openRows(inputs, files, services.places);
  const found = resolveRoles(inputs, opened.columnNames);
  const subjects = [
    ...rules.map((rule) => rule.subject),
    ...inputs.metrics.map((line) => parseSubject(line, { input: "metrics" })),
  ];
  const sliceSpecs = inputs.slices.map((line) => parseSliceSpec(line));
  for (const column of sliceSpecs.flatMap(namesOf)) named("slices", column, opened.columnNames);
  const { rulesPath } = common;
  const ruleColumns = rules.flatMap((rule) =>
    forRule(rule, rulesPath, () => {
      const read = specColumns(rule.subject);
      for (const column of [...columnsOfScope(rule.scope), ...read]) named("rules", column, opened.columnNames);
      return read;
    }),
  );
  const askedColumns = subjects.slice(rules.length).flatMap((subject) => specColumns(subject));
  for (const column of askedColumns) named("metrics", column, opened.columnNames);
  const metricColumns = [...ruleColumns, ...askedColumns];
  const rows = await readRows(
    opened,
    [
      ...columnsOfRoles(found),
      ...sliceSpecs.flatMap(namesOf),
      ...rules.flatMap((rule) => columnsOfScope(rule.scope)),
      ...metricColumns,
    ],
    { allow: inputs.allow, label: found.label, workspace: services.workspace },
  );
  if (rows.rows === 0)
    throw new UserError(`predictions: ${inputs.predictions.join(", ")} has a header and no rows`, { title: "No rows" });
  const roles = settleGuessedScores(found, rows.columns);
  const inferred = inferTask(inputs, roles, rows.columns, opened.columnNames);
  const wantsLabel = subjects.length === 0 || subjects.some(({ name }) => needsLabel(name));
  if (inputs.task === "auto" && inferred.task === "columns" && wantsLabel) throw noLabel(opened.columnNames);
  const model = { roles, name: null, locate: rows.locate };
  const built = await buildExamples(inputs, [model], inferred, rows, metricColumns);
  const [examples] = built.examples;
  const classes = examples.task === "multiclass" ? examples.classes : undefined;
  const parse = (subject: BoundRule["subject"]) => parseMetric(subject, examples.task, classes);
  const ruleSpecs = rules.map((rule) => forRule(rule, rulesPath, () => parse(rule.subject)));
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
  const scopes = rules.map((rule) =>
    forRule(rule, rulesPath, () => (rule.scope === null ? null : specOfScope(rule.scope, sliceSpecs))),
  );
  const scopeSpecs = scopes.filter((spec) => spec !== null);
  const sliced = sliceRows([...sliceSpecs, ...scopeSpecs], built.columns, examples.rows);
  const estimates = [
    ...evaluateMetrics(examples, overall, [{ slice: null, rows: null }], settings),
    ...evaluateMetrics(examples, onSlices, sliced.views, settings),
  ];
  const dummies = dummyFigures(examples, overall, settings);
  const ruleSettings = {
    confidence: common.confidence,
    rulesPath,
    minSliceSize: inputs.minSliceSize,
    resamples: inputs.resamples,
    dummies,
  };
  const checks = rules.flatMap((rule, index) => {
    const spec = ruleSpecs[index];
    if (spec === undefined) throw new Error("a rule has no metric");
    const scope = scopes[index] ?? null;
    const own = figuresOfRule(rule, spec.id, estimates, scope, sliced, rulesPath);
    return [...decideRule(rule, own, ruleSettings), ...leftOut(rule, scope, sliced, ruleSettings)];
  });
  const shownSettings = { ...settings, confidence: common.confidence };
  return {
    checks: [...built.checks, ...(await gapsOf(ruleColumns, rows)), ...distinctChecks(checks)],
    metrics: estimates.map((estimate) => rowWithDummy(estimate, common.confidence, inputs.minSliceSize, dummies)),
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

function rowWithDummy(
  estimate: Estimate,
  confidence: number,
  minSliceSize: number,
  dummies: ReadonlyMap<string, number>,
): MetricRow {
  const dummy = estimate.slice === null ? dummies.get(estimate.id) : undefined;
  const row = metricRow(estimate, confidence, isSmallSlice(estimate, minSliceSize));
  return { ...row, ...(dummy === undefined ? {} : { dummy }) };
}
