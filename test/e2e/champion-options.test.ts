import { describe, expect, test } from "vitest";
import type { GateReport } from "../../src/gate/report.ts";
import { compare, messages, row } from "./support/compared.ts";
import { csv, models, scored } from "./support/two-models.ts";

describe("folds of a cross-validation", () => {
  // Ten folds, one row each: the file of a cross-validation's scores.
  const challenger = [0.81, 0.79, 0.84, 0.8, 0.83, 0.78, 0.82, 0.85, 0.8, 0.81];
  const champion = [0.8, 0.79, 0.82, 0.79, 0.83, 0.77, 0.8, 0.84, 0.8, 0.79];
  const files = {
    "new.csv": csv(
      "id,fold,f1",
      challenger.map((score, k) => `f${k},${k},${score}`),
    ),
    "old.csv": csv(
      "id,f1",
      champion.map((score, k) => `f${k},${score}`),
    ),
  };

  test("one score a fold: the corrected t of Nadeau and Bengio, as its formula gives it", async () => {
    const run = await compare(files, {
      predictions: "new.csv",
      champion: "old.csv",
      task: "columns",
      folds: "fold",
      rules: "mean(f1) no worse than 0.005\nmean(f1) >= 0.8",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
    const differences = challenger.map((score, k) => score - champion[k]);
    const mean = differences.reduce((sum, each) => sum + each, 0) / 10;
    const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 9;
    const half = 2.2621571627409915 * Math.sqrt((1 / 10 + 1 / 9) * variance);
    const figure = row(run, "mean(f1)");
    expect(figure?.difference?.method).toBe("nadeau-bengio");
    expect(figure?.difference?.value).toBeCloseTo(mean, 12);
    expect(figure?.difference?.interval?.low).toBeCloseTo(mean - half, 9);
    expect(figure?.difference?.interval?.high).toBeCloseTo(mean + half, 9);
  });

  test("rows of folds: each metric is its mean over the folds, and the posterior's shares stand in the evidence", async () => {
    const { champion: old, equal } = models(1000);
    const withFold = (text: string) =>
      text
        .trimEnd()
        .split("\n")
        .map((line, k) => (k === 0 ? `${line},fold` : `${line},${k % 5}`))
        .join("\n");
    const run = await compare(
      { "new.csv": withFold(scored(equal)), "old.csv": scored(old) },
      { predictions: "new.csv", champion: "old.csv", folds: "fold", rules: "roc_auc no worse than 0.05" },
    );
    expect(row(run, "roc_auc")?.difference?.method).toBe("nadeau-bengio");
    expect(run.report?.checks[0]?.evidence.join()).toMatch(
      /correlated t over 5 folds: better [\d.]+%, within ±0\.05 [\d.]+%, worse [\d.]+% of the posterior/,
    );
    expect(run.report?.notes.join("\n")).toContain("folds: 5 by column fold");
  });

  test.each([
    ["fold", "id,fold,label,score\na,1,1,0.5\nb,1,0,0.4\n", /names one fold/],
    ["split", "id,fold,label,score\na,1,1,0.5\nb,2,0,0.4\n", /folds/],
  ])("a column of folds that is none (%s) is an error", async (folds, text, said) => {
    const run = await compare(
      { "new.csv": text, "old.csv": text },
      { predictions: "new.csv", champion: "old.csv", folds },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(run)).toMatch(said);
  });
});

describe("the champion's columns under other names", () => {
  const label = ["a", "b", "c"];
  const lines = Array.from({ length: 60 }, (_, k) => {
    const at = k % 3;
    const p = label.map((_, j) => (j === at ? 0.5 + (k % 7) / 20 : (0.5 - (k % 7) / 20) / 2));
    return [`r${k}`, label[at], ...p].join(",");
  });

  test.each([
    ["a pattern", "id,label,q_a,q_b,q_c", "score=q_*"],
    ["a list", "id,label,one,two,three", "score=a=one, b=two, c=three"],
  ])("scores of each class by %s", async (_, header, columns) => {
    const run = await compare(
      { "new.csv": csv("id,label,p_a,p_b,p_c", lines), "old.csv": csv(header, lines) },
      {
        predictions: "new.csv",
        champion: "old.csv",
        score: "p_*",
        "champion-columns": columns,
        rules: "log_loss no worse than 0.01",
      },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(row(run, "log_loss")?.difference?.value).toBe(0);
  });

  test("a part that stands twice, and a column that is not there, are errors", async () => {
    const file = csv("id,label,score", ["a,1,0.9", "b,0,0.2"]);
    const files = { "new.csv": file, "old.csv": file };
    const inputs = { predictions: "new.csv", champion: "old.csv" };
    const twice = await compare(files, { ...inputs, "champion-columns": "score=x\nscore=y" });
    expect(messages(twice)).toMatch(/score stands twice/);
    const absent = await compare(files, { ...inputs, "champion-columns": "score=old" });
    expect(messages(absent)).toMatch(/champion-columns, score/);
    expect([twice.code, absent.code]).toEqual([1, 1]);
  });
});

test("p-values by paired permutation on request; intervals stay as they are", async () => {
  const { champion, worse } = models(400);
  const files = { "new.csv": scored(worse), "old.csv": scored(champion) };
  const inputs = { predictions: "new.csv", champion: "old.csv", rules: "roc_auc no worse than 0.5", resamples: "500" };
  const usual = await compare(files, inputs);
  const permuted = await compare(files, { ...inputs, "difference-test": "permutation" });
  const [before, after] = [row(usual, "roc_auc")?.difference, row(permuted, "roc_auc")?.difference];
  expect(after?.interval).toEqual(before?.interval);
  expect(after?.p).not.toBe(before?.p);
  // A p of 500 draws is a multiple of 1/501.
  expect((after?.p ?? 0) * 501).toBeCloseTo(Math.round((after?.p ?? 0) * 501), 9);
});

describe("how often a holdout has decided", () => {
  const { champion, equal } = models(300);
  const files = { "new.csv": scored(equal), "old.csv": scored(champion) };
  const inputs = { predictions: "new.csv", champion: "old.csv", rules: "roc_auc no worse than 0.5" };
  const holdout = (report: GateReport | null | undefined) => report?.provenance.holdout;

  test("is counted over earlier reports of the same rows, whatever their order, and said", async () => {
    const first = await compare(files, inputs);
    expect(holdout(first.report)).toMatchObject({ rows: 300, decisions: 1 });
    const reordered = { ...files, "new.csv": scored(equal.toReversed()), "r/one.json": JSON.stringify(first.report) };
    const second = await compare(reordered, { ...inputs, "earlier-reports": "r/*.json" });
    expect(holdout(second.report)).toEqual({ ...holdout(first.report), decisions: 2 });
    expect(second.report?.notes.join("\n")).toMatch(/these rows have already decided once; each reuse weakens/);
    const third = await compare(
      { ...files, "last.json": JSON.stringify(second.report) },
      { ...inputs, "earlier-reports": "last.json" },
    );
    expect(holdout(third.report)?.decisions).toBe(3);
    const others = await compare(
      {
        "new.csv": scored(equal.slice(1)),
        "old.csv": scored(champion.slice(1)),
        "r.json": JSON.stringify(first.report),
      },
      { ...inputs, "earlier-reports": "r.json\nnone.json" },
    );
    expect(holdout(others.report)?.decisions).toBe(1);
  });

  test("a file that is no report is an error", async () => {
    const run = await compare({ ...files, "r.json": "{}" }, { ...inputs, "earlier-reports": "r.json" });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(run)).toMatch(/earlier-reports: r\.json is no gate report/);
  });
});

test("several challengers without a rule on a difference: nobody wins, and the reason is said", async () => {
  const { champion, equal, better } = models(300);
  const run = await compare(
    { "a.csv": scored(equal), "b.csv": scored(better), "old.csv": scored(champion) },
    { predictions: "a=a.csv\nb=b.csv", champion: "old.csv", rules: "roc_auc >= 0.5" },
  );
  expect(run.outputs["summary"]).toContain("no rule holds a difference from the champion to a margin");
});

describe("what would let a worse model through", () => {
  const { champion, worse, equal } = models(300);
  const files = { "new.csv": scored(worse), "old.csv": scored(champion) };
  const rules = "roc_auc no worse than 0.005";

  test.each(["artefact:preds/old.csv", "gitt:base:old.csv", "$CHAMPION", "../old.csv", "https://example.org/old.csv"])(
    "a misspelt champion, %s, is an error and no first champion",
    async (place) => {
      const run = await compare(files, { predictions: "new.csv", champion: place, rules });
      expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
      expect(messages(run)).toMatch(/^champion: /);
      expect(messages(run)).not.toContain("FIRST CHAMPION");
    },
  );

  test("slices of its own are an error", async () => {
    const renamed = scored(worse.map((example, k) => ({ ...example, segment: `s${k}` })));
    const run = await compare(
      { ...files, "new.csv": renamed },
      { predictions: "new.csv", champion: "old.csv", rules: `${rules} on each segment` },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(run)).toMatch(/new\.csv:2: the column segment of both sides differs in 300 of 300 shared rows/);
  });

  test("a margin that nothing could fail is refused with its line", async () => {
    const run = await compare(files, { predictions: "new.csv", champion: "old.csv", rules: "roc_auc no worse than 1" });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(run)).toMatch(/^rules, line 1: .*can never fail.*did you mean 1pp or 1%/);
  });

  test("a difference that is surely one, but within the margin, is called worse within it", async () => {
    const run = await compare(files, {
      predictions: "new.csv",
      champion: "old.csv",
      rules: "roc_auc no worse than 0.6",
    });
    expect(run.outputs["summary"]).toMatch(/roc_auc is worse than the champion by 0\.\d+, within the 0\.6 allowed/);
  });

  test("the champion's own file on both sides is said", async () => {
    const run = await compare(files, { predictions: "old.csv", champion: "old.csv", rules });
    expect(run.report?.notes.join("\n")).toContain("THE SAME FILE");
  });

  test("of several challengers the output has the winner's figures under the plain ids", async () => {
    const run = await compare(
      { ...files, "equal.csv": scored(equal) },
      { predictions: "worse=new.csv\nequal=equal.csv", champion: "old.csv", rules: "roc_auc no worse than 0.05" },
    );
    const metrics: Record<string, number> = JSON.parse(run.outputs["metrics"] ?? "{}");
    expect(run.outputs["summary"]).toContain("equal wins");
    expect(metrics["roc_auc"]).toBe(metrics["roc_auc#equal"]);
    expect(metrics["roc_auc#worse"]).toBeLessThan(metrics["roc_auc"] ?? 0);
  });

  test("a value of several lines stays hidden, whatever it stands in", async () => {
    const text = csv("id,label,score,w", ['a,1,0.9,"CANARY1\nCANARY2"', "b,0,0.2,1"]);
    const run = await compare(
      { "new.csv": text, "old.csv": scored(champion) },
      { predictions: "new.csv", champion: "old.csv", weight: "w", allow: "missing-keys" },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(JSON.stringify([run.outputs, run.stdout, run.summary, run.report])).not.toContain("CANARY");
  });
});
