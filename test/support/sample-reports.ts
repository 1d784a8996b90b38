import type { Check } from "../../src/gate/check.ts";
import type { Figure, GateReport, MetricRow, Provenance, ReportTable } from "../../src/gate/report.ts";
import type { Direction, Interval, Slice } from "../../src/gate/value.ts";

/** Reports as the gates write them, with plausible numbers, for tests of whatever reads or renders reports. */

const digest = (start: string) => start.padEnd(64, "0123456789abcdef".slice(0, 16)).slice(0, 64);

export const sampleProvenance: Provenance = {
  repository: "acme/churn-model",
  commit: "8b1d0e4f3a2c5b6d7e8f9a0b1c2d3e4f5a6b7c8d",
  baseCommit: "3f2a91c04d5e6f708192a3b4c5d6e7f8091a2b3c",
  mergeCommit: "b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f80",
  tree: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
  runUrl: "https://github.com/acme/churn-model/actions/runs/912345678",
  runAttempt: 1,
  actor: "sam-dev",
  event: "pull_request",
  inputs: [
    {
      path: "churn/preds.csv",
      place: "file:churn/preds.csv",
      sha256: digest("5e884898da28047151d0e56f8dc62927"),
      rows: 12480,
      role: "predictions",
    },
    {
      path: "data/holdout.parquet",
      place: "file:data/holdout.parquet",
      sha256: digest("9f86d081884c7d659a2feaa0c55ad015"),
      rows: 12480,
      role: "join",
      dvcMd5: "d41d8cd98f00b204e9800998ecf8427e",
    },
  ],
  modelArtifact: { path: "churn/model.onnx", sha256: digest("2c26b46b68ffc68ff99b453c1d304134"), files: 1 },
  config: { path: ".github/modelgate.yml", sha256: digest("fcde2b2edba56bf408601fb721fe9b5c") },
  seed: 1,
  version: "1.0.0",
};

const interval = (low: number, high: number, method: string): Interval => ({ low, high, level: 0.95, method });

function metric(
  id: string,
  value: number,
  range: [number, number, string] | null,
  more: Partial<MetricRow> = {},
): MetricRow {
  return {
    id,
    slice: null,
    value,
    reason: null,
    direction: "higher",
    interval: range === null ? null : interval(...range),
    support: { n: 12480, positives: 2496, negatives: 9984 },
    ...more,
  };
}

function check(subject: string, expected: string, observed: number | null, more: Partial<Check> = {}): Check {
  const slice = more.slice ?? null;
  const where =
    slice === null
      ? ""
      : Object.entries(slice)
          .map(([column, value]) => `${column}=${value}`)
          .join(",");
  return {
    id: `rule:${subject}${expected.replaceAll(" ", "")}${where === "" ? "" : `@${where}`}`,
    title: `${subject} ${expected}${where === "" ? "" : ` on ${where.replaceAll(",", ", ")}`}`,
    outcome: "pass",
    severity: "critical",
    observed,
    expected,
    interval: null,
    slice: null,
    support: { n: 12480, positives: 2496, negatives: 9984 },
    evidence: [],
    location: null,
    ...more,
  };
}

const lower: Direction = "lower";

const binaryMetrics: readonly MetricRow[] = [
  metric("roc_auc", 0.8423, [0.8331, 0.8516, "delong"], { dummy: 0.5 }),
  metric("average_precision", 0.6127, [0.594, 0.631, "percentile"], { dummy: 0.2 }),
  metric("accuracy", 0.8557, [0.8494, 0.8618, "wilson"], { dummy: 0.8 }),
  metric("precision", 0.6904, [0.6693, 0.7108, "wilson"], { value: 0.6904, dummy: null }),
  metric("recall", 0.7019, [0.6837, 0.7195, "wilson"], { support: { n: 12480, positives: 2496 }, dummy: 0 }),
  metric("f1", 0.6961, [0.6808, 0.7112, "bca"], { dummy: 0 }),
  metric("log_loss", 0.3581, [0.3489, 0.3677, "bca"], { direction: lower, dummy: 0.5004 }),
  metric("ece", 0.0213, [0.0171, 0.0302, "bca"], { direction: lower, dummy: 0 }),
  metric("p95(latency_ms)", 212.4, [208.1, 217.9, "percentile"], { direction: lower, support: { n: 12480 } }),
  metric("lift(0.1)", 4.31, [4.12, 4.47, "percentile"]),
];

const segments: readonly [string, number, number, number, number][] = [
  ["enterprise", 1312, 0.7519, 0.7011, 0.7968],
  ["mid-market", 3204, 0.7266, 0.6916, 0.7589],
  ["small", 5890, 0.6981, 0.6711, 0.7239],
  ["self-serve", 1874, 0.6314, 0.5803, 0.6797],
  ["public sector", 179, 0.5641, 0.4091, 0.7079],
  ["pilot", 21, 0.5, 0.1501, 0.8499],
];

const sliceMetrics: readonly MetricRow[] = segments.flatMap(([name, n, value, low, high]) => {
  const slice = { segment: name };
  const tooSmall = n < 30 ? { tooSmall: true } : {};
  const support = { n, positives: Math.round(n / 5) };
  return [
    metric("recall", value, [low, high, "wilson"], { slice, support, ...tooSmall }),
    metric("roc_auc", value + 0.13, [low + 0.13, Math.min(1, high + 0.12), "delong"], { slice, support, ...tooSmall }),
    n < 30
      ? {
          ...metric("precision", 0, null, { slice, support, ...tooSmall }),
          value: null,
          reason: "no row was predicted positive",
        }
      : metric("precision", value - 0.02, [low - 0.02, high - 0.02, "wilson"], { slice, support }),
  ];
});

const sliceChecks: readonly Check[] = segments.map(([name, n, value, low, high]) => {
  const small = n < 30;
  const outcome = small ? "inconclusive" : value < 0.6 ? "inconclusive" : "pass";
  return check("recall", ">= 0.6 with 95% confidence", value, {
    slice: { segment: name },
    support: { n, positives: Math.round(n / 5) },
    interval: interval(low, high, "wilson"),
    outcome: name === "self-serve" ? "inconclusive" : outcome,
    severity: small ? "info" : "critical",
    ...(small
      ? { message: `too small to gate: ${n} rows, fewer than min-slice-size 30` }
      : name === "public sector"
        ? {
            message:
              "the interval 0.4091 to 0.7079 holds the bound 0.6; the value stands so near to it that more rows may never settle it",
          }
        : name === "self-serve"
          ? {
              message:
                "the interval 0.5803 to 0.6797 holds the bound 0.6; about 910 more rows would settle it if the value stays",
            }
          : {}),
  });
});

const curve = (points: number, height: (x: number) => number) =>
  Array.from({ length: points }, (_, index) => {
    const x = index / (points - 1);
    return { x, y: Math.round(height(x) * 1e6) / 1e6 };
  });

const figures: readonly Figure[] = [
  {
    id: "roc",
    kind: "line",
    title: "ROC curve",
    x: { title: "false positive rate", domain: [0, 1] },
    y: { title: "true positive rate", domain: [0, 1] },
    series: [{ name: "model", points: curve(121, (x) => x ** 0.19) }],
    reference: {
      name: "chance",
      points: [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    },
  },
  {
    id: "precision-recall",
    kind: "line",
    title: "Precision–recall curve",
    x: { title: "recall", domain: [0, 1] },
    y: { title: "precision", domain: [0, 1] },
    series: [{ name: "model", points: curve(121, (x) => 0.2 + 0.76 * (1 - x ** 2.2)) }],
    reference: {
      name: "prior",
      points: [
        { x: 0, y: 0.2 },
        { x: 1, y: 0.2 },
      ],
    },
  },
  {
    id: "calibration",
    kind: "line",
    title: "Calibration",
    x: { title: "mean score", domain: [0, 1] },
    y: { title: "share of positives", domain: [0, 1] },
    series: [
      {
        name: "model",
        points: [
          [0.042, 0.031, 5210],
          [0.147, 0.139, 2641],
          [0.246, 0.262, 1502],
          [0.349, 0.371, 988],
          [0.452, 0.44, 641],
          [0.551, 0.583, 502],
          [0.648, 0.689, 391],
          [0.752, 0.731, 282],
          [0.85, 0.866, 214],
          [0.938, 0.954, 109],
        ].map(([x = 0, y = 0, n = 0]) => ({
          x,
          y,
          n,
          low: Math.max(0, y - 1 / Math.sqrt(n)),
          high: Math.min(1, y + 1 / Math.sqrt(n)),
        })),
      },
    ],
    reference: {
      name: "perfect",
      points: [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    },
  },
  {
    id: "confusion",
    kind: "matrix",
    title: "Confusion matrix",
    x: { title: "predicted" },
    y: { title: "actual" },
    categories: ["stays", "churns"],
    series: [
      {
        name: "stays",
        points: [
          { x: 0, y: 8927 },
          { x: 1, y: 1057 },
        ],
      },
      {
        name: "churns",
        points: [
          { x: 0, y: 744 },
          { x: 1, y: 1752 },
        ],
      },
    ],
  },
];

const confusion: ReportTable = {
  id: "confusion",
  title: "Confusion matrix",
  columns: [
    { id: "actual", title: "actual", type: "name" },
    { id: "stays", title: "predicted stays", type: "count" },
    { id: "churns", title: "predicted churns", type: "count" },
  ],
  rows: [
    ["stays", 8927, 1057],
    ["churns", 744, 1752],
  ],
};

const base = { schemaVersion: 1, gate: "evaluate-model", model: "churn", provenance: sampleProvenance } as const;
const notes = [
  "task binary, inferred from two classes in label and scores between 0 and 1",
  "columns: label churned, score score, key id; positive class 1, threshold 0.5",
];

const aucCheck = (bound: string, outcome: Check["outcome"]) =>
  check("roc_auc", `>= ${bound}`, 0.8423, {
    interval: interval(0.8331, 0.8516, "delong"),
    outcome,
    baseline: { name: "dummy", value: 0.5 },
  });

const calmChecks = [
  check("f1", ">= 0.65", 0.6961, { interval: interval(0.6808, 0.7112, "bca") }),
  check("p95(latency_ms)", "<= 250", 212.4, { interval: interval(208.1, 217.9, "percentile"), support: { n: 12480 } }),
  check("ece", "<= 0.05", 0.0213, { interval: interval(0.0171, 0.0302, "bca"), severity: "warning" }),
];

export const passingReport: GateReport = {
  ...base,
  verdict: "pass",
  summary: "all 4 rules hold, closest roc_auc 0.842 >= 0.80",
  checks: [aucCheck("0.80", "pass"), ...calmChecks],
  metrics: binaryMetrics,
  tables: [confusion],
  figures,
  notes,
};

export const failingReport: GateReport = {
  ...base,
  verdict: "fail",
  summary: "roc_auc 0.842 < 0.85",
  checks: [aucCheck("0.85", "fail"), ...calmChecks],
  metrics: binaryMetrics,
  tables: [confusion],
  figures,
  notes,
};

export const slicedReport: GateReport = {
  ...base,
  verdict: "fail",
  summary: "roc_auc 0.842 < 0.85",
  checks: [aucCheck("0.85", "fail"), ...calmChecks, ...sliceChecks],
  metrics: [...binaryMetrics, ...sliceMetrics],
  tables: [confusion],
  figures,
  notes: [...notes, "1 slice of segment is smaller than 30 rows: shown, not gated"],
};

export const undecidedReport: GateReport = {
  ...base,
  verdict: "warn",
  summary: "recall on segment=self-serve undecided",
  checks: [aucCheck("0.80", "pass"), ...sliceChecks],
  metrics: [...binaryMetrics, ...sliceMetrics],
  tables: [],
  figures: [],
  notes,
};

export const noRulesReport: GateReport = {
  ...base,
  verdict: "warn",
  summary: "no rules: reported only",
  checks: [
    check("no rules", "at least one rule", null, {
      id: "rules",
      title: "no rules: reported only",
      outcome: "fail",
      severity: "warning",
      support: null,
      message: "no rules: reported only; rules that this sample could decide: roc_auc >= 0.83; f1 >= 0.68",
      evidence: ["roc_auc >= 0.83", "f1 >= 0.68"],
    }),
  ],
  metrics: binaryMetrics,
  tables: [confusion],
  figures,
  notes,
};

export const errorReport: GateReport = {
  ...base,
  verdict: "fail",
  summary: 'rules, line 2: "auc" is no metric of a binary task',
  checks: [
    {
      id: "input",
      title: "Input rules",
      outcome: "error",
      severity: "critical",
      observed: null,
      expected: "a rule",
      message:
        'rules, line 2: "auc" is no metric of a binary task; near it are roc_auc, accuracy, gini\n  auc >= 0.85\n  ^^^',
      slice: null,
      evidence: ["rules: |\n  roc_auc >= 0.85"],
      location: { path: ".github/modelgate.yml", line: 14, column: 9 },
    },
  ],
  metrics: [],
  tables: [],
  figures: [],
  notes: [],
};

const animals = ["ant", "bee", "cat", "dormouse"];
const animalCounts = [
  [412, 31, 4, 3],
  [25, 389, 11, 25],
  [2, 8, 431, 9],
  [5, 40, 12, 93],
];

export const multiclassReport: GateReport = {
  ...base,
  model: "species",
  verdict: "fail",
  summary: "recall(class=dormouse) 0.62 < 0.70",
  checks: [
    check("f1(macro)", ">= 0.8", 0.8472, { interval: interval(0.8281, 0.8654, "bca"), support: { n: 1500 } }),
    check("recall(class=dormouse)", ">= 0.7", 0.62, {
      interval: interval(0.5402, 0.6938, "wilson"),
      outcome: "fail",
      support: { n: 150 },
    }),
    check("top_k(2)", ">= 0.95", 0.9613, { interval: interval(0.9504, 0.97, "wilson"), support: { n: 1500 } }),
  ],
  metrics: [
    metric("accuracy", 0.8833, [0.8661, 0.8986, "wilson"], { support: { n: 1500 }, dummy: 0.3 }),
    metric("f1(macro)", 0.8472, [0.8281, 0.8654, "bca"], { support: { n: 1500 }, dummy: 0.1154 }),
    metric("recall(class=dormouse)", 0.62, [0.5402, 0.6938, "wilson"], { support: { n: 150 }, dummy: 0 }),
    metric("top_k(2)", 0.9613, [0.9504, 0.97, "wilson"], { support: { n: 1500 } }),
    {
      ...metric("roc_auc", 0, null, { support: { n: 1500 } }),
      value: null,
      reason: "rows of score columns do not sum to 1",
    },
  ],
  tables: [
    {
      id: "confusion",
      title: "Confusion matrix",
      columns: [
        { id: "actual", title: "actual", type: "name" },
        ...animals.map((name) => ({ id: name, title: `predicted ${name}`, type: "count" as const })),
      ],
      rows: animals.map((name, index) => [name, ...(animalCounts[index] ?? [])]),
    },
    {
      id: "confused",
      title: "Most confused pairs",
      columns: [
        { id: "actual", title: "actual", type: "name" },
        { id: "predicted", title: "predicted", type: "name" },
        { id: "rows", title: "rows", type: "count" },
        { id: "share", title: "of the actual class", type: "percent" },
      ],
      rows: [
        ["dormouse", "bee", 40, 26.666666],
        ["ant", "bee", 31, 6.888888],
        ["bee", "ant", 25, 5.555555],
      ],
      note: "the 3 largest of 12 pairs",
    },
  ],
  figures: [
    {
      id: "confusion",
      kind: "matrix",
      title: "Confusion matrix",
      x: { title: "predicted" },
      y: { title: "actual" },
      categories: animals,
      series: animals.map((name, row) => ({ name, points: (animalCounts[row] ?? []).map((y, x) => ({ x, y })) })),
    },
  ],
  notes: ["task multiclass, inferred from four classes in label"],
};

export const regressionReport: GateReport = {
  ...base,
  model: "delivery-time",
  verdict: "pass",
  summary: "both rules hold, closest rmse 54.2 <= 60",
  checks: [
    check("rmse", "<= 60", 54.218, {
      interval: interval(50.14, 58.66, "bca"),
      support: { n: 442 },
      baseline: { name: "dummy", value: 77.005 },
    }),
    check("r2", ">= 0.4", 0.5042, { interval: interval(0.4318, 0.5697, "bca"), support: { n: 442 } }),
  ],
  metrics: [
    metric("rmse", 54.218, [50.14, 58.66, "bca"], { direction: lower, support: { n: 442 }, dummy: 77.005 }),
    metric("mae", 43.482, [40.31, 46.77, "bca"], { direction: lower, support: { n: 442 }, dummy: 65.9 }),
    metric("r2", 0.5042, [0.4318, 0.5697, "bca"], { support: { n: 442 }, dummy: 0 }),
    metric("bias", -1.214e-12, [-5.04, 5.11, "bca"], { direction: "none", support: { n: 442 } }),
    metric("max_error", 159_241.5, null, { direction: lower, support: { n: 442 } }),
  ],
  tables: [],
  figures: [
    {
      id: "residuals",
      kind: "bar",
      title: "Residuals",
      x: { title: "prediction minus label" },
      y: { title: "rows" },
      categories: ["−150", "−100", "−50", "0", "50", "100", "150"],
      series: [{ name: "rows", points: [4, 31, 96, 171, 99, 36, 5].map((y, index) => ({ x: index * 50 - 150, y })) }],
    },
  ],
  notes: ["task regression, inferred from a label with 214 different numbers"],
};

const dataReport: GateReport = {
  ...base,
  gate: "validate-data",
  verdict: "pass",
  summary: "41 of 41 expectations hold, no drift",
  checks: [
    {
      id: "suite",
      title: "41 of 41 expectations hold",
      outcome: "pass",
      severity: "critical",
      observed: "41 of 41",
      expected: "all",
      slice: null,
      evidence: [],
      location: null,
    },
  ],
  metrics: [],
  tables: [],
  figures: [],
  notes: [],
};

export const dataGateReport: GateReport = dataReport;

/** Every sample by the name of its golden file. */
export const sampleReports: Readonly<Record<string, GateReport>> = {
  passing: passingReport,
  failing: failingReport,
  slices: slicedReport,
  undecided: undecidedReport,
  "no-rules": noRulesReport,
  error: errorReport,
  multiclass: multiclassReport,
  regression: regressionReport,
};

/**
 * The report with every string that names something out of data replaced: model, metric ids, slices, titles,
 * messages, evidence, notes, tables, figures, paths.
 */
export function renamed(report: GateReport, name: (old: string) => string): GateReport {
  const slice = (old: Slice): Slice =>
    old === null ? null : Object.fromEntries(Object.entries(old).map(([column, value]) => [name(column), name(value)]));
  return {
    ...report,
    model: name(report.model),
    summary: name(report.summary),
    checks: report.checks.map((one) => ({
      ...one,
      id: `rule:${name(one.id)}`,
      title: name(one.title),
      observed: typeof one.observed === "string" ? name(one.observed) : one.observed,
      message: name(one.message ?? ""),
      slice: slice(one.slice),
      evidence: [name("evidence"), ...one.evidence.map(name)],
      baseline: one.baseline ? { ...one.baseline, name: name(one.baseline.name) } : null,
      location: { path: name(one.location?.path ?? "path"), line: 3 },
    })),
    metrics: report.metrics.map((row) => ({
      ...row,
      id: name(row.id),
      slice: slice(row.slice),
      reason: row.reason === null ? null : name(row.reason),
      interval: row.interval === null ? null : { ...row.interval, method: name(row.interval.method) },
    })),
    tables: report.tables.map((table) => ({
      ...table,
      title: name(table.title),
      note: name(table.note ?? ""),
      columns: table.columns.map((column) => ({ ...column, title: name(column.title) })),
      rows: table.rows.map((row) => row.map((cell) => (typeof cell === "string" ? name(cell) : cell))),
    })),
    figures: report.figures.map((figure) => ({
      ...figure,
      title: name(figure.title),
      x: { ...figure.x, title: name(figure.x.title) },
      y: { ...figure.y, title: name(figure.y.title) },
      ...(figure.categories ? { categories: figure.categories.map(name) } : {}),
      series: figure.series.map((series) => ({ ...series, name: name(series.name) })),
    })),
    notes: report.notes.map(name),
    provenance: {
      ...report.provenance,
      repository: name("repository"),
      actor: name("actor"),
      event: name("event"),
      inputs: report.provenance.inputs.map((input) => ({
        ...input,
        path: name(input.path),
        place: name(input.place),
        version: name("version"),
        role: name(input.role),
      })),
      modelArtifact: { path: name("model"), sha256: "0".repeat(64), files: 1 },
      config: { path: name("config"), sha256: "0".repeat(64) },
    },
  };
}
