import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { MetricRow } from "../../gate/report.ts";
import { dummyFigures } from "../../metrics/baseline.ts";
import { figuresOf, tablesOf } from "../../metrics/curves.ts";
import type { Estimate, EstimateSettings } from "../../metrics/estimate.ts";
import { evaluateMetrics } from "../../metrics/evaluate.ts";
import type { MetricSpec } from "../../metrics/metric.ts";
import { defaultMetrics, needsLabel, parseMetric, specColumns } from "../../metrics/registry.ts";
import { parseSliceSpec, type SliceSpec } from "../../metrics/slices.ts";
import { worstSlices } from "../../metrics/worst-slices.ts";
import { parseSubject } from "../../rules/parse.ts";
import type { CommonInputs } from "../common-inputs.ts";
import type { Services } from "../gate.ts";
import type { RowInputs } from "../row-inputs.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "../rows/examples.ts";
import { named, resolveRoles } from "../rows/roles.ts";
import { openRows, readRows } from "../rows/tables.ts";
import { inferTask, noLabel } from "../rows/task.ts";
import type { BoundRule } from "./applicable-rules.ts";
import { decideRule, undecidedRule } from "./decide-rule.ts";
import type { Evaluation } from "./evaluation.ts";
import { gapsOf } from "./missing-values.ts";
import { forRule, ruleError } from "./rule-error.ts";
import { columnsOfScope, namesOf, type SlicedViews, sliceRows, specOfScope } from "./sliced-views.ts";
import { suggestRules } from "./suggest-rules.ts";

/** Reads the rows, measures them over all and by slice, and holds the figures to the rules. */
export async function evaluateRows(
  inputs: RowInputs,
  rules: readonly BoundRule[],
  common: CommonInputs,
  services: Services,
): Promise<Evaluation> {
  const opened = await openRows(inputs, services.places);
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
  const built = await buildExamples(inputs, roles, inferred, rows, metricColumns);
  const { examples } = built;
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
    const own = estimates.filter(({ id }) => id === spec.id);
    if (scope === null)
      return decideRule(
        rule,
        own.filter(({ slice }) => slice === null),
        ruleSettings,
      );
    return [
      ...decideRule(rule, estimatesOfScope(rule, scope, own, sliced, rulesPath), ruleSettings),
      ...leftOut(rule, scope, sliced, ruleSettings),
    ];
  });
  const shownSettings = { ...settings, confidence: common.confidence };
  return {
    checks: [...built.checks, ...(await gapsOf(ruleColumns, rows)), ...distinctChecks(checks)],
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

/** The figures that a rule with a scope speaks of: on one named slice, or on every value of its columns. */
function estimatesOfScope(
  rule: BoundRule,
  spec: SliceSpec,
  own: readonly Estimate[],
  sliced: SlicedViews,
  rulesPath: string | null,
): Estimate[] {
  const slices = sliced.slicesOf(spec);
  const onColumns = own.filter(({ slice }) => slice !== null && slices.has(slice));
  const { scope } = rule;
  if (scope?.kind !== "slice") return onColumns;
  const wanted = columnsOfScope(scope).map((column, index) => ({ column, value: scope.values[index]?.value }));
  const matching = onColumns.filter(({ slice }) => wanted.every(({ column, value }) => slice?.[column] === value));
  if (matching.length > 0) return matching;
  const seen = [...slices].map((slice) => Object.values(slice ?? {}).join(", "));
  const more = seen.length > 20 ? ` and ${seen.length - 20} more` : "";
  const names = namesOf(spec).join(", ");
  throw ruleError(
    rule,
    rulesPath,
    `names no slice of the data; ${names} is one of ${seen.slice(0, 20).join("; ")}${more}`,
  );
}

/** Slices that are large enough to gate and were left out because there are too many leave a rule on each undecided. */
function leftOut(
  rule: BoundRule,
  spec: SliceSpec,
  sliced: SlicedViews,
  settings: Parameters<typeof undecidedRule>[2],
): Check[] {
  const omitted = sliced.omittedOf(spec);
  if (rule.scope?.kind === "slice" || omitted === null || omitted.largest < settings.minSliceSize) return [];
  const why = `${omitted.count} more slices of up to ${omitted.largest} rows were left out, so the rule is not decided on them; choose a column of fewer values, or raise min-slice-size above ${omitted.largest}`;
  return [undecidedRule(rule, why, settings)];
}

function distinct(specs: readonly MetricSpec[]): MetricSpec[] {
  return specs.filter((spec, index) => specs.findIndex((other) => other.id === spec.id) === index);
}

/** Two rules may say the same of the same slice; it is checked once. */
function distinctChecks<Item extends { readonly id: string; readonly severity: string }>(
  checks: readonly Item[],
): Item[] {
  return checks.filter(
    (check, index) => checks.findIndex((other) => other.id === check.id && other.severity === check.severity) === index,
  );
}
