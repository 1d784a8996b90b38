import type { Check } from "../../src/gate/check.ts";
import type { Figure, GateReport, MetricRow, ReportTable } from "../../src/gate/report.ts";
import type { DifferenceWord } from "../../src/gate/value.ts";
import { sampleProvenance } from "./sample-reports.ts";

/** Reports of compare-champion as the gate writes them, with plausible numbers. */

type Range = readonly [number, number];

const support = { n: 12480, positives: 2496, negatives: 9984 };
const level = 0.95;

function compared(
  id: string,
  [champion, value]: Range,
  [low, high]: Range,
  verdict: DifferenceWord,
  more: Partial<MetricRow> = {},
): MetricRow {
  const own = (centre: number) => ({ low: centre - 0.009, high: centre + 0.009, level, method: "delong" });
  return {
    id,
    slice: null,
    value,
    reason: null,
    direction: "higher",
    interval: own(value),
    support,
    champion: { value: champion, interval: own(champion) },
    difference: {
      value: value - champion,
      interval: { low, high, level, method: "paired-delong" },
      method: "paired-delong",
      p: 0.04,
      verdict,
    },
    ...more,
  };
}

function held(
  row: MetricRow,
  expected: string,
  edge: number,
  more: Partial<Check> & { moreRows?: number } = {},
): Check {
  const { moreRows = null, ...own } = more;
  const where = Object.entries(row.slice ?? {})
    .map(([column, value]) => `${column}=${value}`)
    .join(",");
  const word = row.difference?.verdict ?? "undecided";
  return {
    id: `rule:${row.id}${expected.replaceAll(" ", "")}${where === "" ? "" : `@${where}`}`,
    title: `${row.id} ${expected}${where === "" ? "" : ` on ${where}`}`,
    outcome: word === "worse" ? "fail" : word === "undecided" ? "inconclusive" : "pass",
    severity: "critical",
    observed: row.difference?.value ?? null,
    expected,
    interval: row.difference?.interval ?? null,
    baseline: { name: "champion", value: row.champion?.value ?? 0 },
    margin: { edge, better: row.direction === "lower" ? "lower" : "higher", word, moreRows },
    slice: row.slice,
    support: row.support,
    evidence: [],
    location: null,
    ...own,
  };
}

const auc = compared("roc_auc", [0.8612, 0.8423], [-0.0268, -0.011], "worse");
const recall = compared("recall", [0.7024, 0.7111], [-0.0041, 0.0216], "not worse");
const loss = compared("log_loss", [0.3612, 0.3581], [-0.0064, 0.0002], "not worse", { direction: "lower" });
const f1 = compared("f1", [0.7012, 0.6961], [-0.0144, 0.0041], "undecided");
const latency = compared("p95(latency_ms)", [231.4, 212.4], [-24.1, -13.2], "better", { direction: "lower" });
const prevalence = compared("prevalence", [0.2, 0.2], [0, 0], "undecided", { direction: "none" });

const plan = (value: string, n: number, values: Range, ends: Range, verdict: DifferenceWord) =>
  compared("roc_auc", values, ends, verdict, { slice: { plan: value }, support: { n } });
const basic = plan("basic", 5120, [0.852, 0.821], [-0.044, -0.018], "worse");
const pro = plan("pro", 6420, [0.866, 0.862], [-0.013, 0.005], "undecided");
const trial = plan("trial", 940, [0.801, 0.812], [-0.021, 0.043], "undecided");

const flips: ReportTable = {
  id: "flips",
  title: "Rows that changed between right and wrong",
  columns: [
    { id: "slice", title: "slice", type: "name" },
    { id: "right_to_wrong", title: "right to wrong", type: "count" },
    { id: "wrong_to_right", title: "wrong to right", type: "count" },
  ],
  rows: [
    ["all rows", 214, 131],
    ["plan=basic", 74, 31],
    ["plan=pro", 121, 88],
    ["plan=trial", 19, 12],
  ],
};

const moved: ReportTable = {
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
  rows: [["roc_auc", "plan=basic", 5120, 0.852, 0.821, -0.031, -0.044, -0.018, 0.00012]],
  additive: false,
};

const curve = (power: number) =>
  Array.from({ length: 121 }, (_, at) => ({ x: at / 120, y: Math.round((at / 120) ** power * 1e6) / 1e6 }));

const roc: Figure = {
  id: "roc",
  kind: "line",
  title: "ROC curve",
  x: { title: "false positive rate", domain: [0, 1] },
  y: { title: "true positive rate", domain: [0, 1] },
  series: [
    { name: "this one", points: curve(0.19) },
    { name: "champion", points: curve(0.16) },
  ],
  reference: {
    name: "chance",
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
  },
};

const base = {
  schemaVersion: 1,
  gate: "compare-champion",
  model: "churn",
  provenance: {
    ...sampleProvenance,
    inputs: [
      ...sampleProvenance.inputs,
      {
        path: "churn/preds.csv",
        place: "git:base:churn/preds.csv",
        version: "3f2a91c04d5e6f708192a3b4c5d6e7f8091a2b3c",
        sha256: "4b".repeat(32),
        rows: 12480,
        role: "champion",
      },
    ],
  },
  notes: ["task: binary (two classes in label)", "12480 shared rows; holdout digest 5e884898da28"],
} as const;

const message = "0.8423 against 0.8612, a difference of -0.0189 (95%: -0.0268 to -0.0110), allowed -0.005";
const open =
  "0.8620 against 0.8660, a difference of -0.0040 (95%: -0.0130 to +0.0050), allowed -0.01; about 1,900 more rows would settle it";

export const worseReport: GateReport = {
  ...base,
  verdict: "fail",
  summary: "roc_auc is worse than the champion by 0.0189, allowed 0.005, and 1 more rule fails",
  checks: [
    held(auc, "no worse than 0.005", -0.005, { message }),
    held(recall, "no worse than 1pp", -0.01),
    held(loss, "no worse than 0.01", 0.01),
    held(basic, "no worse than 0.01", -0.01, { evidence: ["Holm-adjusted p 0.0003 over the slices"] }),
    held(pro, "no worse than 0.01", -0.01, { message: open, moreRows: 1900 }),
  ],
  metrics: [auc, recall, loss, f1, latency, prevalence, basic, pro, trial],
  tables: [flips, moved],
  figures: [roc],
};

const calm = compared("roc_auc", [0.8612, 0.8624], [-0.0021, 0.0045], "not worse");

export const equalReport: GateReport = {
  ...base,
  verdict: "pass",
  summary: "the rule holds: roc_auc is not worse than the champion: +0.0012 (-0.0021 to +0.0045), allowed -0.005",
  checks: [held(calm, "no worse than 0.005", -0.005)],
  metrics: [calm, recall, loss],
  tables: [flips],
  figures: [roc],
};

const unsure = compared("roc_auc", [0.861, 0.859], [-0.0121, 0.0081], "undecided", { support: { n: 640 } });

export const tooFewReport: GateReport = {
  ...base,
  verdict: "warn",
  summary:
    "roc_auc undecided against the champion: -0.002 (-0.012 to +0.008), allowed -0.005; about 2,900 more rows would settle it",
  checks: [
    held(unsure, "no worse than 0.005", -0.005, {
      moreRows: 2900,
      message:
        "0.859 against 0.861, a difference of -0.002 (95%: -0.012 to +0.008), allowed -0.005; about 2,900 more rows would settle it",
    }),
  ],
  metrics: [unsure],
  tables: [],
  figures: [],
};

const first: Check = {
  id: "champion",
  title: "first champion",
  outcome: "pass",
  severity: "critical",
  observed: null,
  expected: "a champion, or none yet",
  message: "FIRST CHAMPION: there is no champion to compare with (base has no preds.csv)",
  slice: null,
  evidence: [],
  location: null,
};

export const firstChampionReport: GateReport = {
  ...base,
  verdict: "pass",
  summary: "FIRST CHAMPION: there is no champion to compare with (base has no preds.csv)",
  checks: [first],
  metrics: [auc, recall].map(({ champion: _champion, difference: _difference, ...row }) => row),
  tables: [],
  figures: [],
};

const of =
  (name: string) =>
  (check: Check): Check => ({
    ...check,
    id: `${check.id}#${name}`,
    title: `${name}: ${check.title}`,
    severity: "info",
  });

export const contestReport: GateReport = {
  ...base,
  verdict: "pass",
  summary: "small wins: the only one that passes",
  checks: [
    {
      ...first,
      id: "winner",
      title: "small wins",
      observed: "small",
      expected: "a challenger that passes every rule after correction",
      message: "small wins: the only one that passes",
    },
    of("small")(held(calm, "no worse than 0.005", -0.005)),
    of("large")(held(auc, "no worse than 0.005", -0.005, { message })),
  ],
  metrics: [
    { ...calm, challenger: "small" },
    { ...auc, challenger: "large" },
  ],
  tables: [
    {
      id: "challengers",
      title: "Challengers",
      columns: [
        { id: "challenger", title: "challenger", type: "name" },
        { id: "passes", title: "passes every rule", type: "boolean" },
        { id: "p", title: "largest p, Holm-adjusted", type: "number" },
        { id: "winner", title: "winner", type: "boolean" },
      ],
      rows: [
        ["small", true, 0.0004, true],
        ["large", false, 0.99, false],
      ],
    },
  ],
  figures: [],
};

export const sampleComparisons: Readonly<Record<string, GateReport>> = {
  "champion-worse": worseReport,
  "champion-equal": equalReport,
  "champion-too-few-rows": tooFewReport,
  "champion-first": firstChampionReport,
  "champion-contest": contestReport,
};
