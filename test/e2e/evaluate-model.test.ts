import { cp } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";

// scikit-learn's documented example: roc_auc_score([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]) is 0.75.
const documented = "id,label,score\na,0,0.1\nb,0,0.4\nc,1,0.35\nd,1,0.8\n";

async function evaluate(
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string>,
): Promise<BundleRun> {
  return runBundle({ workspace: await temporaryFolder(files), inputs });
}

function metric(run: BundleRun, id: string): number | null | undefined {
  return run.report?.metrics.find((row) => row.id === id && row.slice === null)?.value;
}

function outcomes(run: BundleRun): Record<string, string> {
  return Object.fromEntries((run.report?.checks ?? []).map((check) => [check.id, check.outcome]));
}

/** 200 rows with a known confusion matrix, in two segments, the second with 20 rows only. */
function twoSegments(): string {
  const row = (segment: string, label: number, prediction: number) => `${segment},${label},${prediction}`;
  const repeat = (times: number, text: string) => Array<string>(times).fill(text);
  return [
    "segment,label,prediction",
    ...repeat(80, row("a", 1, 1)),
    ...repeat(20, row("a", 1, 0)),
    ...repeat(70, row("a", 0, 0)),
    ...repeat(10, row("a", 0, 1)),
    ...repeat(5, row("b", 1, 1)),
    ...repeat(5, row("b", 1, 0)),
    ...repeat(10, row("b", 0, 0)),
    "",
  ].join("\n");
}

describe("a rule", () => {
  test("that holds passes: exit 0, verdict and figures as outputs, report, summary", async () => {
    const run = await evaluate({ "preds.csv": documented }, { predictions: "preds.csv", rules: "roc_auc >= 0.75" });
    expect(run.code).toBe(0);
    expect(run.outputs["verdict"]).toBe("pass");
    expect(run.outputs["report"]).toBe(run.reportPath);
    expect(JSON.parse(run.outputs["metrics"] ?? "")).toMatchObject({ roc_auc: 0.75 });
    expect(outcomes(run)).toEqual({ "rule:roc_auc>=0.75": "pass" });
    expect(run.summary).toContain("roc\\_auc".replace("\\", ""));
    expect(run.html).toContain("<svg");
    expect(run.markdown.length).toBeGreaterThan(100);
  });

  test("that fails blocks: exit 1 and an error annotation with the number that decided", async () => {
    const run = await evaluate(
      { "preds.csv": documented },
      { predictions: "preds.csv", rules: "roc_auc >= 0.8\naccuracy >= 0.9 as warning" },
    );
    expect(run.code).toBe(1);
    expect(run.outputs["verdict"]).toBe("fail");
    expect(run.outputs["summary"]).toContain("roc_auc 0.75");
    expect(outcomes(run)).toEqual({ "rule:roc_auc>=0.8": "fail", "rule:accuracy>=0.9aswarning": "fail" });
    expect(run.stdout).toMatch(/^::error title=[^\n]*0\.75/m);
  });

  test("with confidence is undecided on four rows: warns, does not block, and says what would settle it", async () => {
    const files = { "preds.csv": documented };
    const run = await evaluate(files, { predictions: "preds.csv", rules: "accuracy >= 0.7 with 95% confidence" });
    expect(run.code).toBe(0);
    expect(run.outputs["verdict"]).toBe("warn");
    expect(run.report?.checks[0]).toMatchObject({
      outcome: "inconclusive",
      observed: 0.75,
      interval: { method: "wilson" },
    });
    expect(run.report?.checks[0]?.message).toMatch(/more rows would settle it/);
    const strict = await evaluate(files, {
      predictions: "preds.csv",
      rules: "accuracy >= 0.7 with 95% confidence",
      "on-inconclusive": "fail",
    });
    expect([strict.code, strict.outputs["verdict"]]).toEqual([1, "fail"]);
  });

  test("on each slice is decided slice by slice, and a slice that is too small is shown and not gated", async () => {
    const run = await evaluate(
      { "preds.csv": twoSegments() },
      { predictions: "preds.csv", rules: "recall >= 70% on each segment" },
    );
    expect(run.outputs["verdict"]).toBe("pass");
    expect(run.report?.checks).toMatchObject([
      { id: "rule:recall>=0.7@segment=a", outcome: "pass", observed: 0.8, slice: { segment: "a" } },
      { id: "rule:recall>=0.7@segment=b", outcome: "inconclusive", severity: "info", observed: 0.5 },
    ]);
    expect(run.report?.metrics.find((row) => row.id === "recall" && row.slice?.["segment"] === "b")).toMatchObject({
      value: 0.5,
      tooSmall: true,
    });
  });

  test("on a slice gates nothing when every slice is too small, and says so instead of passing", async () => {
    const run = await evaluate(
      { "preds.csv": twoSegments() },
      {
        predictions: "preds.csv",
        rules: "recall >= 70% on each segment",
        "min-slice-size": "500",
      },
    );
    expect(run.outputs["verdict"]).toBe("warn");
    expect(run.report?.checks.at(-1)).toMatchObject({ outcome: "inconclusive", severity: "critical" });
  });

  test.each([
    ["roc_auc no worse than 0.01", "compare-champion"],
    ["roc_auc better by 0.01", "compare-champion"],
    ["flips <= 2%", "compare-champion"],
    ["four_fifths on sex", "bias-report"],
    ["evidently:js <= 0.1 on age", "validate-data"],
    ["error_rate <= 2% for 3 of 5 looks", "deploy-canary"],
  ])("of another action, %j, is an error that names it", async (rule, action) => {
    const run = await evaluate({ "preds.csv": documented }, { predictions: "preds.csv", rules: rule });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.checks).toMatchObject([{ outcome: "error" }]);
    expect(run.report?.checks[0]?.message).toContain(action);
  });
});

describe("without rules", () => {
  test("the metrics are reported, the verdict is warn, and rules that would hold are suggested", async () => {
    const run = await evaluate({ "preds.csv": twoSegments() }, { predictions: "preds.csv" });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "warn"]);
    expect(run.outputs["summary"]).toContain("no rules: reported only");
    const [suggestion] = run.report?.checks[0]?.evidence ?? [];
    const again = await evaluate({ "preds.csv": twoSegments() }, { predictions: "preds.csv", rules: suggestion ?? "" });
    expect(again.outputs["verdict"]).toBe("pass");
  });
});

describe("rows", () => {
  test("in every format give the same figures", async () => {
    const rows = documented
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    const json = rows.map(([id, label, score]) => ({ id, label: Number(label), score: Number(score) }));
    const files = {
      "p.csv": documented,
      "p.tsv": documented.replaceAll(",", "\t"),
      "p.jsonl": json.map((row) => JSON.stringify(row)).join("\n"),
      "p.json": JSON.stringify(json),
      "p.csv.gz": gzipSync(documented),
    };
    const reports = await Promise.all(
      Object.keys(files).map((path) => evaluate(files, { predictions: path, rules: "roc_auc >= 0.7" })),
    );
    const figures = reports.map((run) => JSON.stringify(run.report?.metrics));
    expect(new Set(figures).size).toBe(1);
    expect(metric(reports[0] as BundleRun, "roc_auc")).toBe(0.75);
  });

  test("take labels and slices from a joined table", async () => {
    const run = await evaluate(
      { "preds.csv": "id,score\n2,0.8\n1,0.1\n", "truth.csv": "id,label,plan\n1,0,basic\n2,1,pro\n3,1,pro\n" },
      { predictions: "preds.csv", join: "truth.csv", slices: "plan", rules: "accuracy >= 1" },
    );
    expect(run.outputs["verdict"]).toBe("pass");
    expect(run.report?.notes.join("\n")).toContain("truth.csv: 1 of its 3 rows have no prediction");
    expect(run.report?.provenance.inputs.map((input) => [input.path, input.role, input.rows])).toEqual([
      ["preds.csv", "predictions", 2],
      ["truth.csv", "join", 3],
    ]);
  });

  test.each([
    [
      "a key twice",
      "1,0,x\n1,1,y\n2,1,z\n",
      "truth.csv:3: the key 6b86b273ff34 of the column id stands more than once",
    ],
    [
      "a key that is not there",
      "1,0,x\n3,1,y\n",
      "preds.csv:3: the key d4735e3a265e has no row in truth.csv (1 of 2 rows have none)",
    ],
  ])("joined by %s are an error that names the row by its hashed key", async (_what, truth, sentence) => {
    const run = await evaluate(
      { "preds.csv": "id,score\n1,0.1\n2,0.8\n", "truth.csv": `id,label,plan\n${truth}` },
      { predictions: "preds.csv", join: "truth.csv", rules: "accuracy >= 0" },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.checks[0]?.message).toContain(sentence);
  });

  test("that cannot be evaluated never pass, and the figures of the others are kept", async () => {
    const run = await evaluate(
      { "preds.csv": "label,score\n0,0.1\n,0.9\n1,0.8\n1,\n" },
      { predictions: "preds.csv", rules: "accuracy >= 0.5", "fail-on": "never" },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.checks.map((check) => [check.outcome, check.location])).toEqual([
      ["error", { path: "preds.csv", line: 3 }],
      ["error", { path: "preds.csv", line: 5 }],
      ["pass", null],
    ]);
    expect(metric(run, "accuracy")).toBe(1);
  });

  test("of several classes are told from two classes and from quantities", async () => {
    const classes = await evaluate(
      { "p.csv": "label,prediction\ncat,cat\ndog,cat\nant,ant\n" },
      { predictions: "p.csv", rules: "recall(class=cat) >= 1" },
    );
    expect(classes.outputs["verdict"]).toBe("pass");
    const numbers = await evaluate(
      { "p.csv": "label,prediction\n1.5,1\n2.5,3\n3.25,3\n" },
      { predictions: "p.csv", rules: "mae <= 0.5" },
    );
    expect(numbers.outputs["verdict"]).toBe("pass");
    expect(metric(numbers, "mae")).toBeCloseTo((0.5 + 0.5 + 0.25) / 3, 12);
    const columns = await evaluate(
      { "p.csv": "latency_ms,judge\n100,4\n300,5\n" },
      { predictions: "p.csv", rules: "p95(latency_ms) <= 290\nmean(judge) >= 4.5" },
    );
    expect(columns.outputs["verdict"]).toBe("pass");
  });
});

describe("numbers that a training script wrote", () => {
  test("are held to rules by their path, and say that they have no interval", async () => {
    const files = { "metrics.json": '{"val": {"accuracy": 0.91, "loss": NaN}, "epoch": 3}' };
    const run = await evaluate(files, { "metrics-file": "metrics.json", rules: "val.accuracy >= 0.85" });
    expect(run.outputs["verdict"]).toBe("pass");
    expect(run.report?.checks[0]).toMatchObject({ id: "rule:val.accuracy>=0.85", observed: 0.91, interval: null });
    const undefinedNumber = await evaluate(files, { "metrics-file": "metrics.json", rules: "val.loss <= 1" });
    expect(undefinedNumber.outputs["verdict"]).toBe("fail");
    const misspelt = await evaluate(files, { "metrics-file": "metrics.json", rules: "val.acuracy >= 0.85" });
    expect(misspelt.report?.checks[0]?.message).toContain("did you mean val.accuracy");
  });
});

describe("bad input is one sentence, and never passes", () => {
  test.each<[string, Record<string, string>, string]>([
    ["no predictions", { rules: "f1 >= 0.5" }, "predictions: name the file of predictions"],
    [
      "a misspelt input",
      { predictions: "p.csv", rulez: "f1 >= 0.5" },
      'there is no input "rulez" in this version; did you mean rules?',
    ],
    [
      "an input of a later version",
      { predictions: "p.csv", query: "query" },
      'there is no input "query" in this version',
    ],
    ["a task of a later version", { predictions: "p.csv", task: "ranking" }, "ranking comes with a later version"],
    ["a missing file", { predictions: "nowhere.csv" }, "predictions: nowhere.csv does not exist in the workspace"],
    ["a misspelt metric", { predictions: "p.csv", rules: "roc_acu >= 0.5" }, "roc_auc"],
    [
      "a misspelt column",
      { predictions: "p.csv", label: "lable" },
      'label: there is no column "lable"; did you mean label?',
    ],
    [
      "a misspelt choice",
      { predictions: "p.csv", "fail-on": "sometimes" },
      'fail-on: found "sometimes", allowed is `fail`, `warn` or `never`',
    ],
    ["a level that is none", { predictions: "p.csv", confidence: "high" }, "confidence:"],
    [
      "a folder outside",
      { predictions: "p.csv", "working-directory": ".." },
      "working-directory: .. lies outside the workspace",
    ],
    ["a rule cut short", { predictions: "p.csv", rules: "roc_auc >=" }, "roc_auc >="],
  ])("%s", async (_what, inputs, sentence) => {
    const run = await evaluate({ "p.csv": documented }, { "fail-on": "never", ...inputs });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.checks.map((check) => check.message).join("\n")).toContain(sentence);
    expect(run.stdout).toMatch(/^::error /m);
    expect(run.stdout).not.toMatch(/at .*index\.js:\d+/);
  });
});

describe("modelgate.yml", () => {
  test("gives the inputs, an input of the workflow wins, and a failing rule points at its line", async () => {
    const config =
      "model: churn\nevaluation:\n  predictions: preds.csv\n  rules:\n    - roc_auc >= 0.7\n    - accuracy >= 0.9\n";
    const files = { "preds.csv": documented, ".github/modelgate.yml": config };
    const run = await evaluate(files, {});
    expect(run.outputs["verdict"]).toBe("fail");
    expect(run.report).toMatchObject({ model: "churn", provenance: { config: { path: ".github/modelgate.yml" } } });
    expect(run.report?.checks.find((check) => check.outcome === "fail")?.location).toEqual({
      path: ".github/modelgate.yml",
      line: 6,
    });
    expect((await evaluate(files, { rules: "roc_auc >= 0.7" })).outputs["verdict"]).toBe("pass");
  });

  test("of the synthetic example reads shards, a join, slices and a latency rule", async () => {
    const workspace = await temporaryFolder();
    await cp(new URL("../../examples/synthetic/churn", import.meta.url), workspace, { recursive: true });
    const run = await runBundle({ workspace, inputs: {} });
    expect(run.report?.checks.filter((check) => check.outcome === "error")).toEqual([]);
    expect(run.report?.provenance.inputs.map((input) => input.path)).toEqual([
      "predictions/part-1.csv",
      "predictions/part-2.csv",
      "data/holdout.csv",
    ]);
    expect(
      run.report?.metrics.some((row) => row.slice?.["region"] !== undefined && row.slice["plan"] !== undefined),
    ).toBe(true);
  });
});

test("the same inputs give the same bytes", async () => {
  const files = { "preds.csv": twoSegments() };
  const inputs = { predictions: "preds.csv", rules: "f1 >= 0.5 with 95% confidence", slices: "segment" };
  const workspace = await temporaryFolder(files);
  const [one, other] = await Promise.all([runBundle({ workspace, inputs }), runBundle({ workspace, inputs })]);
  expect(JSON.stringify(one.report)).toBe(JSON.stringify(other.report));
  expect(one.html).toBe(other.html);
});

test("in a working directory the paths are its own, and annotations name files from the repository's root", async () => {
  const files = {
    "models/churn/preds.csv": documented.replace("b,0,0.4", "b,0,high"),
    "models/churn/.github/modelgate.yml":
      "model: churn\nevaluation: {predictions: preds.csv, rules: [roc_auc >= 0.7]}\n",
  };
  const run = await evaluate(files, { "working-directory": "models/churn" });
  expect(run.report?.model).toBe("churn");
  expect(run.report?.checks[0]?.location).toEqual({ path: "models/churn/preds.csv", line: 3 });
});

test("a report that cannot be written is a warning, and the verdict stands without it", async () => {
  const inputs = { predictions: "preds.csv", rules: "roc_auc >= 0.7", report: "/proc/nowhere/report.json" };
  const run = await evaluate({ "preds.csv": documented }, inputs);
  expect([run.code, run.outputs["verdict"], run.outputs["report"]]).toEqual([0, "pass", ""]);
  expect(run.stdout).toMatch(/^::warning .*report: \/proc\/nowhere\/report\.json cannot be written/m);
});
