import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { GateReport } from "../../src/gate/report.ts";
import { runtimeToken } from "../github/results-service.ts";
import type { LoopbackGitHub } from "../github/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { addCommentedPullRequest, loopback, runOnGitHub } from "./support/github-run.ts";
import type { BundleRun } from "./support/run-bundle.ts";

type Files = Readonly<Record<string, string>>;
type Inputs = Readonly<Record<string, string>>;

async function runPublished(files: Files, inputs: Inputs): Promise<{ run: BundleRun; github: LoopbackGitHub }> {
  const github = await loopback();
  addCommentedPullRequest(github, "churn");
  const workspace = await temporaryFolder(files);
  const env = { ACTIONS_RESULTS_URL: github.url, ACTIONS_RUNTIME_TOKEN: runtimeToken(100) };
  return { run: await runOnGitHub({ github, workspace, inputs: { artifact: "report", ...inputs }, env }), github };
}

/** Everything that leaves the runner, by where it is read. */
function outputsOf({ run, github }: { run: BundleRun; github: LoopbackGitHub }): Record<string, string> {
  return {
    log: run.stdout + run.stderr,
    summary: run.summary,
    json: JSON.stringify(run.report),
    html: run.html,
    markdown: run.markdown,
    outputs: JSON.stringify(run.outputs),
    comments: JSON.stringify(github.state.comments),
    checkRuns: JSON.stringify(github.state.checkRuns),
  };
}

/** The outputs in which the text stands, whatever its case, and whatever keeps GitHub from linking it. */
function placesOf(text: string, outputs: Readonly<Record<string, string>>): string[] {
  const plain = (output = "") => output.replaceAll("\u200B", "").toLowerCase();
  return Object.keys(outputs).filter((name) => plain(outputs[name]).includes(text.toLowerCase()));
}

const canary = "canary";
const hashed = (key: string) => createHash("sha256").update(key).digest("hex").slice(0, 12);

/** Forty rows with a canary in every column whose values are no names of slices or classes. */
const header = "id,label,score,segment,cluster,weight,note,plan";
function row(index: number, changes: Readonly<Record<string, string>> = {}): string {
  const cells: Record<string, string> = {
    id: `canary-id-${index}`,
    label: String(index % 2),
    score: String((index % 10) / 10),
    segment: index % 4 < 2 ? "north" : "south",
    cluster: `canary-cluster-${index % 8}`,
    weight: "1",
    note: `"canary, note ${index}"`,
    // Few values, as a group's: shown only where it is asked for as a slice.
    plan: index % 3 === 0 ? "canary-basic" : "canary-pro",
    ...changes,
  };
  return header
    .split(",")
    .map((column) => cells[column])
    .join(",");
}
function rows(changes: Readonly<Record<number, Readonly<Record<string, string>>>> = {}): string {
  return [header, ...Array.from({ length: 40 }, (_, index) => row(index, changes[index])), ""].join("\n");
}
const joined = (keys: readonly string[]) =>
  ["id,age,comment", ...keys.map((key, index) => `${key},${20 + index},canary comment ${index}`), ""].join("\n");
const keys = Array.from({ length: 40 }, (_, index) => `canary-id-${index}`);

interface Case {
  readonly what: string;
  readonly files: Files;
  readonly inputs?: Inputs;
  /** A part of the error's sentence where everything is shown; null where nothing is wrong. */
  readonly shown: string | null;
}

const last = { 39: { id: "canary-id-0" } };
const cases: readonly Case[] = [
  {
    what: "rows that can be read",
    files: { "p.csv": rows(), "more.csv": joined(keys) },
    inputs: { join: "more.csv", cluster: "cluster", slices: "segment\nage:bins(2)", resamples: "100" },
    shown: null,
  },
  {
    what: "a weight that is text",
    files: { "p.csv": rows({ 7: { weight: "canary-weight" } }) },
    inputs: { weight: "weight" },
    shown: "canary-weight",
  },
  {
    what: "a weight column of text only",
    files: { "p.csv": rows() },
    inputs: { weight: "note" },
    shown: "canary, note 0",
  },
  {
    what: "a negative weight",
    files: { "p.csv": rows({ 7: { weight: "-31415.926" } }) },
    inputs: { weight: "weight" },
    shown: "-31415.926",
  },
  { what: "a score that is text", files: { "p.csv": rows({ 9: { score: "canary-score" } }) }, shown: "canary-score" },
  {
    what: "a score column of text only",
    files: { "p.csv": rows() },
    inputs: { score: "note" },
    shown: "canary, note 0",
  },
  { what: "a key twice", files: { "p.csv": rows(last) }, inputs: { key: "id" }, shown: "canary-id-0" },
  {
    what: "a key twice in a joined table",
    files: { "p.csv": rows(), "more.csv": joined([...keys, "canary-id-3"]) },
    inputs: { join: "more.csv" },
    shown: "canary-id-3",
  },
  {
    what: "a key that a joined table lacks",
    files: { "p.csv": rows(), "more.csv": joined(keys.slice(1)) },
    inputs: { join: "more.csv" },
    shown: "canary-id-0",
  },
  {
    what: "a missing key",
    files: { "p.csv": rows({ 5: { id: "" } }), "more.csv": joined(keys) },
    inputs: { join: "more.csv" },
    shown: "",
  },
  {
    what: "a mean of a text column",
    files: { "p.csv": rows() },
    inputs: { rules: "mean(note) >= 0" },
    shown: "",
  },
  { what: "parts of a text column", files: { "p.csv": rows() }, inputs: { slices: "note:bins(3)" }, shown: "" },
  { what: "a label of free text", files: { "p.csv": rows() }, inputs: { label: "note", score: "score" }, shown: "" },
  {
    what: "a probability for a class",
    files: { "p.csv": "label,prediction\n0,0\n1,0.31415926\n" },
    inputs: { task: "binary" },
    shown: "0.31415926",
  },
  { what: "a quoted field that is not closed", files: { "p.csv": `${rows()}"canary-open` }, shown: "" },
  {
    what: "a row with too many cells",
    files: { "p.csv": `${rows()}canary-1,canary-2,1,1,1,1,1,1,1,canary-9\n` },
    shown: "",
  },
  {
    what: "JSON that breaks off",
    files: { "p.csv": "", "p.jsonl": '{"label": 1, "score": "canary' },
    inputs: { predictions: "p.jsonl" },
    shown: "",
  },
  {
    what: "JSON with a word that is none",
    files: { "p.csv": "", "p.jsonl": '{"label": canary}\n' },
    inputs: { predictions: "p.jsonl" },
    shown: "",
  },
  {
    what: "a nested value as score",
    files: { "p.csv": "", "p.jsonl": '{"label": 1, "score": {"a": "canary"}}\n{"label": 0, "score": 0.5}\n' },
    inputs: { predictions: "p.jsonl" },
    shown: "",
  },
];

const base = { model: "churn", predictions: "p.csv", rules: "roc_auc >= 0" };

describe("values of rows stay on the runner", () => {
  test.each(cases)("of $what", async ({ files, inputs, shown }) => {
    const published = await runPublished(files, { ...base, ...inputs });
    const { run } = published;
    expect(run.outputs["verdict"]).toBe(shown === null ? "pass" : "fail");
    expect(run.report?.checks.some(({ outcome }) => outcome === "error")).toBe(shown !== null);
    const outputs = outputsOf(published);
    expect(Object.keys(outputs).filter((name) => outputs[name] === "")).toEqual([]);
    expect([...placesOf(canary, outputs), ...(shown ? placesOf(shown, outputs) : [])]).toEqual([]);
  });

  test.each(cases.filter(({ shown }) => shown !== null && shown !== ""))(
    "unless they may be seen: $what",
    async ({ files, inputs, shown }) => {
      const privacy = { "show-values": "true", "key-display": "show" };
      const published = await runPublished(files, { ...base, ...inputs, ...privacy });
      expect(published.run.code).toBe(1);
      expect(placesOf(shown ?? "", outputsOf(published))).toEqual(
        expect.arrayContaining(["log", "summary", "json", "html", "comments", "checkRuns"]),
      );
    },
  );

  test.each([
    ["hash", hashed("canary-id-0")],
    ["show", "canary-id-0"],
    ["none", "the key a row of the column id"],
  ])("keys are named as key-display: %s says", async (display, text) => {
    const published = await runPublished({ "p.csv": rows(last) }, { ...base, key: "id", "key-display": display });
    const outputs = outputsOf(published);
    expect(placesOf(text, outputs)).toEqual(expect.arrayContaining(["log", "summary", "json", "html", "comments"]));
    expect(placesOf(canary, outputs).length > 0).toBe(display === "show");
    if (display === "none") expect(placesOf(hashed("canary-id-0"), outputs)).toEqual([]);
  });
});

/** 40 rows a segment, 20 of each class, with these errors; every small count of it is to be masked. */
const errors = { a: { fp: 3, fn: 12 }, b: { fp: 11, fn: 14 } } as const;
function segments(): string {
  const lines = ["segment,label,prediction"];
  for (const [segment, { fp, fn }] of Object.entries(errors)) {
    for (let index = 0; index < 20; index++) {
      lines.push(`${segment},1,${index < fn ? 0 : 1}`, `${segment},0,${index < fp ? 1 : 0}`);
    }
  }
  // A segment of so few rows that its size itself is masked.
  lines.push("tiny,1,1", "tiny,0,0", "tiny,0,1");
  return `${lines.join("\n")}\n`;
}

/** Every number that counts rows, wherever the report holds one. */
function countsIn(report: GateReport): number[] {
  const supports = [...report.metrics, ...report.checks].flatMap(({ support }) => Object.values(support ?? {}));
  const cells = report.tables.flatMap(({ columns, rows: lines }) =>
    lines.flatMap((line) => line.filter((cell, at) => columns[at]?.type === "count" && typeof cell === "number")),
  );
  const points = report.figures.flatMap(({ kind, series }) =>
    series.flatMap(({ points: all }) => all.map(({ y, n }) => n ?? (kind === "matrix" ? y : 0))),
  );
  return [...supports, ...cells, ...points].filter((count) => typeof count === "number");
}

interface Matrix {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
/** Figures that the four counts give, by id. */
const formulas: Readonly<Record<string, (matrix: Matrix) => number | null>> = {
  tp: ({ tp }) => tp,
  fp: ({ fp }) => fp,
  fn: ({ fn }) => fn,
  tn: ({ tn }) => tn,
  accuracy: ({ tp, fp, fn, tn }) => ratio(tp + tn, tp + fp + fn + tn),
  precision: ({ tp, fp }) => ratio(tp, tp + fp),
  recall: ({ tp, fn }) => ratio(tp, tp + fn),
  specificity: ({ tn, fp }) => ratio(tn, tn + fp),
  fpr: ({ tn, fp }) => ratio(fp, tn + fp),
  fnr: ({ tp, fn }) => ratio(fn, tp + fn),
  npv: ({ tn, fn }) => ratio(tn, tn + fn),
  f1: ({ tp, fp, fn }) => ratio(2 * tp, 2 * tp + fp + fn),
  balanced_accuracy: ({ tp, fp, fn, tn }) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
};

/** The false positives and negatives of a segment that everything shown of that segment allows. */
function possible(report: GateReport, segment: string): { fp: number; fn: number }[] {
  const shown = report.metrics.filter(({ slice, value }) => slice?.["segment"] === segment && value !== null);
  const pairs = Array.from({ length: 21 * 21 }, (_, index) => ({ fp: Math.floor(index / 21), fn: index % 21 }));
  return pairs.filter(({ fp, fn }) =>
    shown.every(({ id, value }) => {
      const formula = formulas[id];
      const expected = formula?.({ tp: 20 - fn, fp, fn, tn: 20 - fp }) ?? null;
      return expected === null || Math.abs(expected - (value ?? 0)) < 1e-9;
    }),
  );
}

/** The false positives of segment a that are left when all rows and the other segments are held against it, too. */
function falsePositivesLeft(report: GateReport): number[] {
  const overall = report.metrics.find(({ id, slice }) => id === "fp" && slice === null)?.value ?? null;
  const others = possible(report, "b").map(({ fp }) => fp);
  const left = possible(report, "a").filter(
    ({ fp }) => overall === null || others.some((other) => overall - fp - other >= 0 && overall - fp - other <= 9),
  );
  return [...new Set(left.map(({ fp }) => fp))];
}

describe("suppress-below", () => {
  const metrics = Object.keys(formulas).join("\n");
  const inputs = { ...base, rules: "accuracy >= 0\nfpr <= 1 on each segment", metrics, slices: "segment" };

  test("10 leaves no count of 1 to 9 rows in the report, and what is shown does not give one back", async () => {
    const open = await runPublished({ "p.csv": segments() }, inputs);
    const masked = await runPublished({ "p.csv": segments() }, { ...inputs, "suppress-below": "10" });
    const [all, report] = [open.run.report, masked.run.report];
    if (all === null || report === null) throw new Error("no report");
    // Without it the attack below finds everything, so it is one.
    expect(possible(all, "a")).toEqual([errors.a]);
    expect(countsIn(all).some((count) => count > 0 && count < 10)).toBe(true);

    expect(countsIn(report).filter((count) => count > 0 && count < 10)).toEqual([]);
    expect(falsePositivesLeft(report).length).toBeGreaterThan(1);
    // Of three segments one alone must not be masked, since all rows less the others would give it back.
    const sizes = new Set(
      report.metrics.filter(({ support }) => support === null).map(({ slice }) => slice?.["segment"]),
    );
    expect(sizes.has("tiny")).toBe(true);
    expect(sizes.size).toBeGreaterThan(1);
    expect(report.verdict).toBe(all.verdict);
  });

  test("10 masks in what people read, too", async () => {
    const published = await runPublished({ "p.csv": segments() }, { ...inputs, "suppress-below": "10" });
    const texts = outputsOf(published);
    for (const name of ["summary", "comments", "html", "markdown"]) expect(texts[name]).toContain("masked");
    // fpr of segment a, 3 of 20, and of the tiny one, 1 of 2.
    const shownTwice = JSON.stringify(published.run.report?.metrics.filter(({ id }) => id === "fpr"));
    expect(shownTwice).not.toMatch(/"value":0\.15[,}]/);
    expect(texts["log"]).not.toMatch(/segment=tiny.*\b[1-9] rows?\b|\b0\.15\b/);
  });

  test("0 masks nothing", async () => {
    const { run } = await runPublished({ "p.csv": segments() }, inputs);
    expect(run.summary).not.toContain("masked");
  });
});
