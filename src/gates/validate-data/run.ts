import { type Drift, defaultDraws, driftOfTables } from "../../drift/drift-of-tables.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile, MetricRow, ReportTable } from "../../gate/report.ts";
import { summarise } from "../../gate/summary.ts";
import { verdictOf } from "../../gate/verdict.ts";
import type { Profile } from "../../profile/profile.ts";
import { emptyRequest, joinRequests, type ProfileRequest } from "../../profile/request.ts";
import type { Services } from "../gate.ts";
import { modelArtifactOf } from "../model-artifact.ts";
import { type Baseline, baselineNote, markAgainstBaseline, type OpenedBaseline, openBaseline } from "./baseline.ts";
import { type CheckpointTable, openCheckpoint } from "./checkpoint.ts";
import { columnTable } from "./column-table.ts";
import { type DataRules, sortDataRules } from "./data-rules.ts";
import { type DataTable, UnreadableData } from "./data-table.ts";
import { driftChecks, driftTable } from "./drift-checks.ts";
import { driftFigures } from "./drift-figures.ts";
import { dryRunReport } from "./dry-run.ts";
import { openHeldReference, openReferenceAnywhere } from "./engine-reference.ts";
import { expectationChecks } from "./expectation-checks.ts";
import { expectationTable } from "./expectation-table.ts";
import { decideFreshness, freshnessRequest } from "./freshness.ts";
import type { ValidateInputs } from "./inputs.ts";
import { firstRequest, type Judged, type JudgedSuite, type JudgeSettings, judgeSuites } from "./judge-suites.ts";
import { maskDrift } from "./mask-drift.ts";
import { missingTable, newCategoriesTable } from "./moved-columns.ts";
import { openData } from "./open-data.ts";
import { driftRequest, everyColumn, type Reference } from "./reference.ts";
import { notJudged, resultDocuments, type SuiteOnTable } from "./result-documents.ts";
import { decideRowCount } from "./row-count.ts";
import { ofSample, sampleNote } from "./sample.ts";
import { type OpenedSuite, openSuites } from "./suites.ts";
import { comparedByHash } from "./text-hash.ts";
import { readableCheck, unreadableCheck } from "./unreadable.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What a report is made of, beside what every report has. */
interface Findings {
  readonly checks: readonly Check[];
  readonly metrics: readonly MetricRow[];
  readonly tables: readonly ReportTable[];
  readonly figures: GateReport["figures"];
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
}

/** All that is opened before the data is looked at. */
interface Prepared {
  /** At least one; several only of a checkpoint. */
  readonly tables: readonly CheckpointTable[];
  readonly checkpointNotes: readonly string[];
  readonly suites: readonly OpenedSuite[];
  readonly missing: readonly string[] | null;
  readonly reference: Reference | null;
  readonly rules: DataRules;
  readonly now: number;
  readonly judging: JudgeSettings;
}

/** Holds data to its suites, to its rules, and to the data that the model knows. */
export async function runValidateData(inputs: ValidateInputs, services: Services): Promise<GateReport> {
  const { common } = inputs;
  const prepared = await prepare(inputs, services);
  const { onInconclusive } = common.publishing;
  const findings =
    prepared.tables.length > 1
      ? await validateTables(inputs, prepared, services)
      : await validate(inputs, prepared, services);
  return {
    schemaVersion: 1,
    gate: "validate-data",
    model: common.publishing.model,
    verdict: verdictOf(findings.checks, onInconclusive),
    summary: summarise(findings.checks, { onInconclusive, noun: "check" }),
    checks: findings.checks,
    metrics: findings.metrics,
    tables: findings.tables,
    figures: findings.figures,
    notes: [...prepared.checkpointNotes, ...findings.notes],
    provenance: {
      ...services.facts,
      inputs: findings.files,
      modelArtifact: await modelArtifactOf(common.modelArtifact, services),
      seed: common.seed,
    },
  };
}

async function prepare(inputs: ValidateInputs, services: Services): Promise<Prepared> {
  const { common } = inputs;
  const rules = sortDataRules(common.rules, common.rulesPath, {
    reference: inputs.reference.length > 0,
    baseline: inputs.baseline.length > 0,
  });
  const checkpoint =
    inputs.checkpoint === null ? null : await openCheckpoint(inputs.checkpoint, inputs.data, inputs.engine, services);
  const own = await openSuites(inputs.suites, services);
  const tables = (checkpoint?.tables ?? [{ data: inputs.data, suites: [] }]).map((table) => ({
    data: table.data,
    suites: [...own, ...table.suites],
  }));
  const several = tables.length > 1;
  const suites = tables.flatMap((table) => table.suites);
  const missing = several ? null : missingOf(suites);
  const now = inputs.now ?? services.now();
  if (several) refuseForSeveral(inputs, rules);
  return {
    tables,
    checkpointNotes: checkpoint?.notes ?? [],
    suites,
    missing,
    reference: await openReferenceAnywhere(inputs, missing, services),
    rules,
    now,
    judging: {
      seed: common.seed,
      parameters: inputs.suiteParameters,
      now,
      allowUnsupported: inputs.allowUnsupported,
    },
  };
}

/** The tokens for missing values that a Table Schema names; two that name different ones cannot be held at once. */
function missingOf(suites: readonly OpenedSuite[]): readonly string[] | null {
  const naming = suites.filter(({ missingValues }) => missingValues !== null);
  const [first] = naming;
  const other = naming.find(({ missingValues }) => missingValues?.join("\0") !== first?.missingValues?.join("\0"));
  if (first !== undefined && other !== undefined) {
    throw new UserError(
      `suite: ${first.suite.path} and ${other.suite.path} name different missingValues, and one pass over the data can follow only one of them`,
      { title: "Suite", location: { path: other.suite.path } },
    );
  }
  return first?.missingValues ?? null;
}

async function validate(inputs: ValidateInputs, prepared: Prepared, services: Services): Promise<Findings> {
  const { suites } = prepared;
  const before = [...suites.map(({ file }) => file), ...(prepared.reference?.files ?? [])];
  try {
    const table = await openData({ ...inputs, data: prepared.tables[0]?.data ?? [] }, prepared.missing, services);
    const reference = prepared.reference === null ? null : comparedByHash(prepared.reference, table.textHash ?? null);
    const compared = { ...prepared, reference };
    const own = ownRequest(inputs, compared);
    if (inputs.dryRun) {
      const { request, plans } = firstRequest(suites, own, table, prepared.judging);
      const held = await openHeldReference(inputs, services);
      return { ...(await dryRunReport(table, held, request, plans, services.log)), files: before };
    }
    const judged = await judgeSuites(suites, own, table, prepared.judging);
    const baseline = await openBaseline(inputs, suites, prepared.missing, prepared.judging, services);
    const found = await findingsOf(inputs, compared, judged, table, baseline);
    const files = [
      ...(await table.describe()),
      ...before,
      ...(baseline.kind === "found" ? baseline.baseline.files : []),
    ];
    attachResults(onTable(judged.suites, prepared), inputs, services);
    const written = await writeOutputs(inputs, judged.profile, services);
    return { ...found, notes: [...found.notes, ...written], files };
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    const unjudged = notJudged(suites, error.message);
    attachResults(onTable(unjudged, prepared), inputs, services);
    const tables = suites.length === 0 ? [] : [expectationTable(unjudged)];
    return { checks: [unreadableCheck(error)], metrics: [], tables, figures: [], notes: [], files: before };
  }
}

/** What speaks of one table has nothing to speak of where a checkpoint names several. */
function refuseForSeveral(inputs: ValidateInputs, rules: DataRules): void {
  const given: readonly (readonly [string, boolean])[] = [
    ["join", inputs.joins.length > 0],
    ["reference", inputs.reference.length > 0],
    ["baseline", inputs.baseline.length > 0],
    ["profile", inputs.profile !== null],
    ["suggest", inputs.suggest !== null],
    ["dry-run", inputs.dryRun],
    ["rules", rules.freshness.length + rules.rowCount.length > 0],
  ];
  const first = given.find(([, there]) => there);
  if (first === undefined) return;
  throw new UserError(
    `${first[0]}: it speaks of one table, and the checkpoint ${inputs.checkpoint} names several; name one with the input data`,
    { title: `Input ${first[0]}`, fix: "data: data/train.csv" },
  );
}

/** Holds each table of a checkpoint to its suites, one after the other; one that cannot be read stops no other. */
async function validateTables(inputs: ValidateInputs, prepared: Prepared, services: Services): Promise<Findings> {
  const checks: Check[] = [];
  const judgedSuites: SuiteOnTable[] = [];
  const notes: string[] = [];
  const files: InputFile[] = [];
  const taken = new Map<string, number>();
  let rows = 0;
  for (const { data, suites } of prepared.tables) {
    const name = data.join(", ");
    const own = { ...emptyRequest, key: inputs.key };
    try {
      const table = await openData({ ...inputs, data }, missingOf(suites), services);
      const { profile, suites: judged } = await judgeSuites(suites, own, table, prepared.judging);
      const { sample } = profile;
      checks.push(
        ...[ofTable(readableCheck(profile.rows), name), ...expectationChecks(judged, table, taken)].map((check) =>
          ofSample(check, profile.rows, sample),
        ),
      );
      judgedSuites.push(...judged.map((suite) => ({ ...suite, table: name })));
      notes.push(...sampleNotes(name, profile, inputs), ...table.notes);
      files.push(...(await table.describe()), ...suites.map(({ file }) => file));
      rows += profile.rows;
    } catch (error) {
      if (!(error instanceof UnreadableData)) throw error;
      checks.push(ofTable(unreadableCheck(error), name));
      judgedSuites.push(...notJudged(suites, error.message).map((suite) => ({ ...suite, table: name })));
      files.push(...suites.map(({ file }) => file));
    }
  }
  attachResults(judgedSuites, inputs, services);
  return {
    checks,
    metrics: metricsOf(rows, null),
    tables: [expectationTable(judgedSuites)],
    figures: [],
    notes,
    files,
  };
}

function ofTable(check: Check, name: string): Check {
  return { ...check, id: `${check.id}:${name}`, title: `${name} can be read` };
}

/** What the gate itself asks of the table, beside its suites. */
function ownRequest(inputs: ValidateInputs, { suites, reference, rules }: Prepared): ProfileRequest {
  const summarised = suites.length === 0 || inputs.profile !== null || inputs.suggest !== null;
  return joinRequests([
    { ...emptyRequest, key: inputs.key, every: summarised ? everyColumn : null },
    ...(reference === null ? [] : [driftRequest(reference)]),
    { ...emptyRequest, columns: rules.freshness.map(freshnessRequest) },
  ]);
}

function onTable(suites: readonly JudgedSuite[], { tables }: Prepared): SuiteOnTable[] {
  const table = tables[0]?.data.join(", ") ?? "";
  return suites.map((suite) => ({ ...suite, table }));
}

function attachResults(suites: readonly SuiteOnTable[], inputs: ValidateInputs, services: Services): void {
  const document = resultDocuments(suites, {
    parameters: inputs.suiteParameters,
    showValues: inputs.common.publishing.showValues,
    suppressBelow: inputs.common.publishing.suppressBelow,
    version: services.facts.version,
  });
  if (document !== null) services.attach("gx", document);
}

async function findingsOf(
  inputs: ValidateInputs,
  { reference, rules, now }: Prepared,
  judged: Judged,
  table: DataTable,
  baseline: OpenedBaseline,
): Promise<Omit<Findings, "files">> {
  const { common } = inputs;
  const { profile } = judged;
  const { rulesPath } = common;
  const expectations = expectationChecks(judged.suites, table);
  const before: Baseline | null = baseline.kind === "found" ? baseline.baseline : null;
  const drift = reference === null ? null : driftFrom(reference, judged, rules, inputs);
  return {
    checks: [
      readableCheck(profile.rows),
      ...(before === null ? expectations : markAgainstBaseline(expectations, before)),
      ...rules.rowCount.map((rule) => decideRowCount(rule, profile, before?.rows ?? null, rulesPath)),
      ...rules.freshness.map((rule) => decideFreshness(rule, profile, now, rulesPath)),
      ...(drift === null ? [] : driftChecks(drift.findings, rulesPath)),
    ].map((check) => ofSample(check, profile.rows, profile.sample)),
    metrics: metricsOf(profile.rows, drift),
    tables: tablesOf(judged, reference, drift),
    figures: reference === null || drift === null ? [] : driftFigures(drift.findings, reference.profile, profile),
    notes: [
      ...sampleNotes("data", profile, inputs),
      ...table.notes,
      ...(reference?.notes ?? []),
      ...(before === null ? [] : [baselineNote(expectations, before), ...before.notes]),
      ...(baseline.kind === "absent" ? [`there is no baseline yet: ${baseline.why}`] : []),
      ...(drift === null ? [] : driftNotes(drift)),
    ],
  };
}

function driftFrom(reference: Reference, { profile }: Judged, rules: DataRules, inputs: ValidateInputs): Drift {
  const { common } = inputs;
  const drift = driftOfTables(reference.profile, profile, rules.drift, {
    confidence: common.confidence,
    seed: common.seed,
    draws: defaultDraws,
    prediction: inputs.prediction,
    label: inputs.label,
    passOver: inputs.key,
    hash: reference.hash,
  });
  return maskDrift(drift, reference.profile, profile, common.publishing.suppressBelow);
}

function sampleNotes(role: string, { rows, sample }: Profile, { common }: ValidateInputs): string[] {
  return sample === null ? [] : [sampleNote(role, rows, sample, common.confidence)];
}

function metricsOf(rows: number, drift: Drift | null): MetricRow[] {
  const row = (id: string, value: number): MetricRow => ({
    id,
    slice: null,
    value,
    reason: null,
    direction: "none",
    interval: null,
    support: { n: rows },
  });
  const share = drift === null || drift.share.columns === 0 ? null : drift.share.drifted / drift.share.columns;
  return [
    row("row_count", rows),
    ...(share === null ? [] : [{ ...row("drifted_columns", share), direction: "lower" as const }]),
  ];
}

function tablesOf(judged: Judged, reference: Reference | null, drift: Drift | null): ReportTable[] {
  const { profile, suites } = judged;
  const ofDrift =
    reference === null || drift === null
      ? []
      : [driftTable(drift.findings), newCategoriesTable(drift.newCategories), missingTable(reference.profile, profile)];
  const summary = suites.length === 0 && reference === null ? columnTable(profile) : null;
  return [...(suites.length === 0 ? [] : [expectationTable(suites)]), ...ofDrift, summary].filter(
    (table) => table !== null,
  );
}

function driftNotes({ share, leftOut }: Drift): string[] {
  const byNoise =
    share.byNoise === null
      ? ""
      : `; noise alone would put ${Math.round(share.byNoise * 1000) / 10} % of them over their bounds`;
  const passed = leftOut.map(({ column, metric, reason }) => `${metric} on ${column}: ${reason}`);
  return [
    `drift: ${share.drifted} of ${share.columns} columns drifted, ${share.overBound} are over their bounds${byNoise}`,
    ...passed.slice(0, 20),
    ...(passed.length > 20 ? [`and ${passed.length - 20} more columns were left out`] : []),
  ];
}
