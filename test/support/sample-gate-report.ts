import type { Check } from "../../src/gate/check.ts";
import type { GateReport, MetricRow, Provenance } from "../../src/gate/report.ts";

export const sampleProvenance: Provenance = {
  repository: "acme/churn",
  commit: "8b1d0e4",
  baseCommit: null,
  mergeCommit: null,
  tree: null,
  runUrl: null,
  runAttempt: null,
  actor: null,
  event: null,
  inputs: [],
  modelArtifact: null,
  config: null,
  seed: 1,
  version: "0.1.0",
};

export function sampleCheck(changes: Partial<Check> = {}): Check {
  return {
    id: "rule:roc_auc>=0.85",
    title: "roc_auc >= 0.85",
    outcome: "pass",
    severity: "critical",
    observed: 0.902,
    expected: ">= 0.85",
    slice: null,
    evidence: [],
    location: null,
    ...changes,
  };
}

export function sampleMetric(changes: Partial<MetricRow> = {}): MetricRow {
  return {
    id: "roc_auc",
    slice: null,
    value: 0.902,
    reason: null,
    direction: "higher",
    interval: null,
    support: { n: 1000 },
    ...changes,
  };
}

export function sampleGateReport(changes: Partial<GateReport> = {}): GateReport {
  return {
    schemaVersion: 1,
    gate: "evaluate-model",
    model: "churn",
    verdict: "pass",
    summary: "the rule holds: roc_auc 0.902 >= 0.85",
    checks: [sampleCheck()],
    metrics: [sampleMetric()],
    tables: [],
    figures: [],
    notes: [],
    provenance: sampleProvenance,
    ...changes,
  };
}
