import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/gate/check.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compare, messages, row } from "./support/compared.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";
import { csv, discordant, type Example, models, predicted, scored } from "./support/two-models.ts";

const action = "compare-champion";

function outcomes(run: BundleRun): Record<string, string> {
  return Object.fromEntries((run.report?.checks ?? []).map((check) => [check.id, check.outcome]));
}

function only(run: BundleRun): Check | undefined {
  return run.report?.checks.length === 1 ? run.report.checks[0] : undefined;
}

/** E. R. DeLong's comparison in the documented fixture: five positives, then seven negatives, by two models. */
const fixture: readonly (readonly [label: number, challenger: number, champion: number])[] = [
  ...([
    [1, 0.9, 0.8],
    [1, 0.8, 0.7],
    [1, 0.7, 0.35],
    [1, 0.4, 0.6],
    [1, 0.35, 0.3],
  ] as const),
  ...([
    [0, 0.6, 0.65],
    [0, 0.5, 0.5],
    [0, 0.35, 0.45],
    [0, 0.3, 0.3],
    [0, 0.2, 0.25],
    [0, 0.1, 0.2],
    [0, 0.05, 0.1],
  ] as const),
];

describe("the documented fixtures, through the report", () => {
  test("paired DeLong: areas, z and p of two models, whatever the order of the champion's rows", async () => {
    const side = (at: 1 | 2) => fixture.map((each, index) => `r${index},${each[0]},${each[at]}`);
    const run = await compare(
      { "new.csv": csv("id,label,score", side(1)), "old.csv": csv("id,label,score", side(2).toReversed()) },
      { predictions: "new.csv", champion: "old.csv", rules: "roc_auc no worse than 0.3" },
    );
    const auc = row(run, "roc_auc");
    expect(auc?.value).toBeCloseTo(0.8714285714, 10);
    expect(auc?.champion?.value).toBeCloseTo(0.7857142857, 10);
    expect(auc?.difference).toMatchObject({ method: "delong", verdict: "not worse" });
    expect(auc?.difference?.p).toBeCloseTo(0.4240538355, 10);
    const { low = 0, high = 0, level } = auc?.difference?.interval ?? {};
    // The interval's half-width is 1.959964 standard errors, and z is the difference in standard errors.
    const z = ((auc?.difference?.value ?? 0) / (high - low)) * 2 * 1.959963984540054;
    expect([z, level]).toEqual([expect.closeTo(0.799408065, 9), 0.95]);
    expect(run.outputs["verdict"]).toBe("pass");
  });

  test.each([
    [121, 59, 4.434e-6],
    [70, 59, 0.378688],
    [80, 59, 0.089452],
    [30, 60, 0.00206],
    [10, 10, 1],
    [1, 7, 0.070313],
  ])(
    "McNemar of %i and %i pairs: the exact p stands in the evidence, the mid-p in the figures",
    async (b, c, exact) => {
      const { challenger, champion } = discordant(b, c, 300);
      const run = await compare(
        { "new.csv": predicted(challenger), "old.csv": predicted(champion) },
        { predictions: "new.csv", champion: "old.csv", rules: "accuracy no worse than 0.5" },
      );
      const [check] = run.report?.checks ?? [];
      const said = /McNemar's exact p ([\d.e-]+)/.exec(check?.evidence.join("\n") ?? "")?.[1];
      expect(Number(said) / exact).toBeCloseTo(1, 3);
      expect(row(run, "accuracy")?.difference).toMatchObject({ method: "newcombe" });
      if (b === 1) expect(row(run, "accuracy")?.difference?.p).toBeCloseTo(0.0390625, 12);
      expect(run.report?.tables.find(({ id }) => id === "flips")?.rows[0]).toEqual(["all rows", c, b]);
    },
  );
});

describe("three verdicts", () => {
  const { champion, equal, worse, better } = models(2000);
  const files = {
    "champion.csv": scored(champion.toReversed()),
    "equal.csv": scored(equal),
    "worse.csv": scored(worse),
    "better.csv": scored(better),
    "few.csv": scored(equal.slice(0, 60)),
    "few-champion.csv": scored(champion.slice(0, 60)),
  };

  test("a plainly worse challenger fails: exit 1, the difference and the margin in the sentence", async () => {
    const run = await compare(files, {
      predictions: "worse.csv",
      champion: "champion.csv",
      rules: "roc_auc no worse than 0.01\nlog_loss no worse than 1%",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.outputs["summary"]).toMatch(
      /^roc_auc is worse than the champion by 0\.\d+, allowed 0\.01, and 1 more rule fails$/,
    );
    expect(run.stdout).toMatch(/^::error title=Rule failed::roc_auc no worse than 0\.01/m);
    expect(row(run, "roc_auc")?.difference?.verdict).toBe("worse");
    expect(row(run, "log_loss")?.difference?.value).toBeGreaterThan(0);
    expect(row(run, "log_loss")?.difference?.verdict).toBe("worse");
  });

  test("an equal one passes with its margin, absolute, in points and relative, each said in the metric's units", async () => {
    const run = await compare(files, {
      predictions: "equal.csv",
      champion: "champion.csv",
      rules: "roc_auc no worse than 0.02\nrecall no worse than 6pp\nlog_loss no worse than 5%",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(run.report?.checks.map(({ margin }) => margin?.edge)).toEqual([
      -0.02,
      -0.06,
      expect.closeTo(0.05 * (row(run, "log_loss")?.champion?.value ?? 0), 12),
    ]);
    expect(run.report?.checks[2]?.evidence[0]).toMatch(/^margin 5% of 0\.\d+ = 0\.0\d+$/);
    expect(run.report?.checks[0]?.evidence.join("\n")).toMatch(
      /power: an equal model would pass in (about \d+|over 99)% of samples like this one/,
    );
    expect(row(run, "roc_auc")).toMatchObject({ direction: "higher", difference: { verdict: "not worse" } });
    expect(row(run, "roc_auc")?.difference?.value).toBeCloseTo(
      (row(run, "roc_auc")?.value ?? 0) - (row(run, "roc_auc")?.champion?.value ?? 0),
      12,
    );
  });

  test("too few rows are undecided: a warning that says what the sample could show and how many more rows it needs", async () => {
    const inputs = { predictions: "few.csv", champion: "few-champion.csv", rules: "roc_auc no worse than 0.005" };
    const run = await compare(files, inputs);
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "warn"]);
    expect(only(run)).toMatchObject({ outcome: "inconclusive", support: { n: 60 } });
    expect(only(run)?.margin?.moreRows).toBeGreaterThan(60);
    expect(messages(run)).toMatch(
      /the smallest difference that this sample could have shown is about 0\.\d+; about [\d,]+ more rows would settle it \(power 0\.8\)/,
    );
    expect(row(run, "roc_auc")?.difference?.verdict).toBe("undecided");
    const strict = await compare(files, { ...inputs, "on-inconclusive": "fail" });
    expect([strict.code, strict.outputs["verdict"]]).toEqual([1, "fail"]);
    const lenient = await compare(files, { ...inputs, "on-inconclusive": "pass" });
    expect([lenient.code, lenient.outputs["verdict"]]).toEqual([0, "pass"]);
  });

  test("better by passes where the whole interval lies above, and fails a model that is equal", async () => {
    const rules = "roc_auc better by 0.02\nlog_loss better by 1%";
    const run = await compare(files, { predictions: "better.csv", champion: "champion.csv", rules });
    expect(outcomes(run)).toEqual({ "rule:roc_aucbetterby0.02": "pass", "rule:log_lossbetterby1%": "pass" });
    expect(row(run, "log_loss")).toMatchObject({ direction: "lower", difference: { verdict: "better" } });
    const equalRun = await compare(files, { predictions: "equal.csv", champion: "champion.csv", rules });
    expect(outcomes(equalRun)["rule:roc_aucbetterby0.02"]).toBe("fail");
  });

  test("with confidence decides, and is shown, at that level; a failing warning warns", async () => {
    const run = await compare(files, {
      predictions: "worse.csv",
      champion: "champion.csv",
      rules: "roc_auc no worse than 0.5 with 99% confidence\nbrier no worse than 0.001 as warning",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "warn"]);
    expect(run.report?.checks[0]).toMatchObject({ outcome: "pass", interval: { level: 0.99 } });
    expect(row(run, "roc_auc")?.difference?.interval?.level).toBe(0.99);
    expect(row(run, "brier")?.difference?.interval?.level).toBe(0.95);
  });

  test("without rules the primary metric may lose 1% of the champion's, and the report says so", async () => {
    const run = await compare(files, { predictions: "equal.csv", champion: "champion.csv" });
    expect(outcomes(run)).toEqual({ "rule:roc_aucnoworsethan1%": expect.stringMatching(/pass|inconclusive/) });
    expect(run.report?.notes.join("\n")).toContain("no rules were given: the primary metric must be no worse than 1%");
  });

  test("bounds of the champion keep the rule's own name, whatever the champion's figure", async () => {
    const run = await compare(files, {
      predictions: "equal.csv",
      champion: "champion.csv",
      rules: "roc_auc >= 95% of champion\nlog_loss <= 50% of champion\nroc_auc >= 0.6",
    });
    expect(outcomes(run)).toEqual({
      "rule:roc_auc>=95%ofchampion": "pass",
      "rule:log_loss<=50%ofchampion": "fail",
      "rule:roc_auc>=0.6": "pass",
    });
    expect(run.report?.checks[0]).toMatchObject({ expected: ">= 95% of champion" });
    expect(run.report?.checks[0]?.evidence.join("\n")).toMatch(/^95% of the champion's 0\.\d+ = 0\.\d+/);
  });

  test("flips count rows that were right and are wrong, and are held to a share", async () => {
    const { challenger, champion: old } = discordant(4, 6, 200);
    const sides = { "new.csv": predicted(challenger), "old.csv": predicted(old) };
    const inputs = { predictions: "new.csv", champion: "old.csv", slices: "segment" };
    const passing = await compare(sides, { ...inputs, rules: "flips <= 3%" });
    expect(only(passing)).toMatchObject({ outcome: "pass", observed: 0.03, interval: { method: "wilson" } });
    const failing = await compare(sides, { ...inputs, rules: "flips <= 2%" });
    expect(outcomes(failing)).toEqual({ "rule:flips<=0.02": "fail" });
    const [all, ...segments] = failing.report?.tables.find(({ id }) => id === "flips")?.rows ?? [];
    expect(all).toEqual(["all rows", 6, 4]);
    const sum = (column: number) => segments.reduce((total, each) => total + Number(each[column]), 0);
    expect([segments.length, sum(1), sum(2)]).toEqual([2, 6, 4]);
  });
});

describe("on each slice", () => {
  const { champion, equal, worse } = models(1200);
  /** Worse in segment b only, where only `share` of the rows say so. */
  const mixed = equal.map((example, index) => (example.segment === "b" ? (worse[index] ?? example) : example));

  test("each is decided by its own interval, a failure also by Holm, and a slice that is too small is not gated", async () => {
    const tiny = (example: Example, index: number): Example => (index < 20 ? { ...example, segment: "tiny" } : example);
    const run = await compare(
      { "new.csv": scored(mixed.map(tiny)), "old.csv": scored(champion.map(tiny)) },
      { predictions: "new.csv", champion: "old.csv", rules: "roc_auc no worse than 0.05 on each segment" },
    );
    expect(outcomes(run)).toEqual({
      "rule:roc_aucnoworsethan0.05@segment=a": "pass",
      "rule:roc_aucnoworsethan0.05@segment=b": "fail",
      "rule:roc_aucnoworsethan0.05@segment=tiny": "inconclusive",
    });
    expect(run.report?.checks[1]?.evidence.join("\n")).toContain("Holm-adjusted p");
    expect(run.report?.checks.at(-1)).toMatchObject({ severity: "info", slice: { segment: "tiny" } });
    expect(row(run, "roc_auc", { segment: "b" })?.difference?.verdict).toBe("worse");
    expect(row(run, "roc_auc", { segment: "tiny" })?.tooSmall).toBe(true);
    expect(run.report?.tables.find(({ id }) => id === "moved-slices")?.rows[0]?.slice(0, 2)).toEqual([
      "roc_auc",
      "segment=b",
    ]);
  });

  test("a slice that fails by its own interval only is undecided after correction, and the adjusted p is shown", async () => {
    // In each of 20 segments of 100 rows both models differ in eight rows; in the first 8 to 0 against the challenger.
    const build = (own: boolean): string =>
      csv(
        "id,label,prediction,segment",
        Array.from({ length: 2000 }, (_, index) => {
          const segment = Math.floor(index / 100);
          const place = index % 100;
          const disputed = place < 8;
          const challengerRight = segment === 0 ? false : place < 4;
          const right = !disputed || challengerRight === own;
          return `k${index},${index % 2},${right ? index % 2 : 1 - (index % 2)},s${String(segment).padStart(2, "0")}`;
        }),
      );
    const run = await compare(
      { "new.csv": build(true), "old.csv": build(false) },
      { predictions: "new.csv", champion: "old.csv", rules: "accuracy no worse than 0.02 on each segment" },
    );
    const first = run.report?.checks.find(({ slice }) => slice?.["segment"] === "s00");
    expect(first?.interval?.high).toBeLessThan(-0.02);
    expect(first).toMatchObject({ outcome: "inconclusive", observed: expect.closeTo(-0.08, 12) });
    expect(first?.message).toContain("not after correction for the number of slices (Holm-adjusted p 0.");
    expect(row(run, "accuracy", { segment: "s00" })?.difference?.verdict).toBe("undecided");
  });

  test("a bound on each slice is one family, too, and small slices do not leave the rule undecided", async () => {
    const tiny = (example: Example, index: number): Example => (index < 20 ? { ...example, segment: "tiny" } : example);
    const run = await compare(
      { "new.csv": scored(equal.map(tiny)), "old.csv": scored(champion.map(tiny)) },
      { predictions: "new.csv", champion: "old.csv", rules: "roc_auc >= 90% of champion on each segment" },
    );
    expect(run.outputs["verdict"]).toBe("pass");
    expect(Object.keys(outcomes(run))).toEqual(
      ["a", "b", "tiny"].map((segment) => `rule:roc_auc>=90%ofchampion@segment=${segment}`),
    );
  });

  test("when every slice is too small the rule itself is undecided", async () => {
    const run = await compare(
      { "new.csv": scored(equal), "old.csv": scored(champion) },
      {
        predictions: "new.csv",
        champion: "old.csv",
        rules: "roc_auc no worse than 0.05 on each segment",
        "min-slice-size": "5000",
      },
    );
    expect(run.outputs["verdict"]).toBe("warn");
    expect(run.report?.checks.at(-1)?.message).toContain("no slice has 5000 rows or more, so the rule gates nothing");
  });
});

describe("the same examples, or no verdict", () => {
  const { champion, equal } = models(400);
  const rules = "roc_auc no worse than 0.05";
  const inputs = { predictions: "new.csv", champion: "old.csv", rules };
  const old = { "old.csv": scored(champion) };
  const lines = (text: string): string[] => text.trimEnd().split("\n");
  const withLine = (text: string, change: (lines: string[]) => string[]): string =>
    `${change(lines(text)).join("\n")}\n`;

  test("rows are matched by key in any order and any format, to the same bytes of figures", async () => {
    const shuffled = champion.toSorted((a, b) => (a.id.slice(-1) < b.id.slice(-1) ? -1 : 1));
    const runs = await Promise.all(
      [{ "old.csv": scored(champion) }, { "old.csv": scored(shuffled) }, { "old.csv": gzipSync(scored(champion)) }].map(
        (side) => compare({ "new.csv": scored(equal), ...side }, inputs),
      ),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(runs.map(({ report }) => JSON.stringify(report?.metrics))).size).toBe(1);
    expect(runs[0]?.report?.provenance.inputs).toMatchObject([
      { path: "new.csv", role: "predictions", rows: 400 },
      { path: "old.csv", role: "champion", rows: 400, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test.each<[string, Record<string, string>, string, string, string]>([
    [
      "a key twice in the challenger",
      { "new.csv": withLine(scored(equal), (all) => [...all, all[1] ?? ""]), ...old },
      "new.csv:402: 1 row of the challenger repeats a key of the column id; keys must be unique",
      "duplicate-keys",
      "1 row of the challenger repeats a key of the column id (allowed)",
    ],
    [
      "a key twice in the champion",
      { "new.csv": scored(equal), "old.csv": withLine(scored(champion), (all) => [...all, all[1] ?? ""]) },
      "old.csv:402: 1 row of the champion repeats a key of the column id; keys must be unique",
      "duplicate-keys",
      "1 row of the champion repeats a key of the column id (allowed)",
    ],
    [
      "a key that only the challenger has",
      { "new.csv": scored(equal), "old.csv": withLine(scored(champion), (all) => all.slice(0, -1)) },
      "1 of 400 rows of the challenger are not among the champion's; both must have the same examples",
      "missing-keys",
      "1 of 400 rows of the challenger are not among the champion's and are left out (allowed)",
    ],
    [
      "a key that only the champion has",
      { "new.csv": withLine(scored(equal), (all) => all.slice(0, -2)), ...old },
      "2 of 400 rows of the champion are not among the challenger's; both must have the same examples",
      "missing-keys",
      "2 of 400 rows of the champion are not among the challenger's and are left out (allowed)",
    ],
    [
      "a label that differs",
      {
        "new.csv": scored(equal),
        "old.csv": withLine(scored(champion), ([head = "", first = "", ...rest]) => [
          head,
          first.replace(/,([01]),/, (_whole, label) => `,${1 - Number(label)},`),
          ...rest,
        ]),
      },
      "new.csv:2: the labels of both sides differ in 1 of 400 shared rows, first here; labels must agree",
      "label-mismatch",
      "the labels of both sides differ in 1 of 400 shared rows; the challenger's count (allowed)",
    ],
  ])("%s is counted, shown and an error unless allowed by name", async (_what, files, sentence, allow, note) => {
    const refused = await compare(files, { ...inputs, "fail-on": "never" });
    expect([refused.code, refused.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(refused)).toContain(sentence);
    expect(messages(refused)).toContain(`allow ${allow}`);
    const allowed = await compare(files, { ...inputs, allow });
    expect(allowed.outputs["verdict"]).toBe("pass");
    expect(allowed.report?.notes.join("\n")).toContain(note);
  });

  test("keys that never meet leave nothing to compare, even where missing keys are allowed", async () => {
    const other = champion.map((example) => ({ ...example, id: `other-${example.id}` }));
    const run = await compare(
      { "new.csv": scored(equal), "old.csv": scored(other) },
      { ...inputs, allow: "missing-keys" },
    );
    expect([run.code, messages(run)]).toEqual([
      1,
      "champion: no key of the column id is on both sides, so there is no example to compare on",
    ]);
  });

  test("without a key rows are compared in their order, only where counts and labels agree", async () => {
    const keyless = (examples: readonly Example[]) =>
      csv(
        "label,score",
        examples.map(({ label, score }) => `${label},${score}`),
      );
    const sides = { "new.csv": keyless(equal), "old.csv": keyless(champion) };
    const run = await compare(sides, inputs);
    expect(run.outputs["verdict"]).toBe("pass");
    expect(run.report?.notes.join("\n")).toContain("rows are compared in their order: there is no key");
    const turned = await compare({ ...sides, "old.csv": keyless(champion.toReversed()) }, inputs);
    expect(messages(turned)).toMatch(
      /the labels of both sides differ in \d+ of 400 shared rows, first here; name a column/,
    );
    const fewer = await compare({ ...sides, "old.csv": keyless(champion.slice(1)) }, inputs);
    expect(messages(fewer)).toContain("the challenger has 400 of them and the champion 399");
    const blind = await compare(
      {
        ...sides,
        "old.csv": csv(
          "score",
          champion.map(({ score }) => String(score)),
        ),
      },
      inputs,
    );
    expect(messages(blind)).toContain("the champion's file has no label column");
    expect([turned.code, fewer.code, blind.code]).toEqual([1, 1, 1]);
  });

  test("a key that was named and is not the champion's is not replaced by the order of rows or another column", async () => {
    const renamed = scored(equal).replace("id,", "customer,");
    const run = await compare({ "new.csv": renamed, ...old }, { ...inputs, key: "customer" });
    expect([run.code, messages(run)]).toEqual([
      1,
      expect.stringContaining('key: the champion\'s file has no column "customer" to match rows by'),
    ]);
    const told = await compare(
      { "new.csv": renamed, ...old },
      { ...inputs, key: "customer", "champion-columns": "key=id" },
    );
    expect(told.outputs["verdict"]).toBe("pass");
  });

  test("labels and slices come from a joined table, and the champion's columns may have other names", async () => {
    const run = await compare(
      {
        "new.csv": csv(
          "id,score",
          equal.map(({ id, score }) => `${id},${score}`),
        ),
        "old.csv": csv(
          "customer,old_score",
          champion.map(({ id, score }) => `${id},${score}`),
        ),
        "truth.csv": csv(
          "id,label,segment",
          equal.map(({ id, label, segment }) => `${id},${label},${segment}`).reverse(),
        ),
      },
      {
        ...inputs,
        join: "truth.csv",
        "champion-columns": "score=old_score\nkey=customer",
        rules: `${rules}\nroc_auc no worse than 0.1 on segment=a`,
      },
    );
    expect([messages(run).replaceAll("\n", ""), run.outputs["verdict"]]).toEqual(["", "pass"]);
    expect(run.report?.provenance.inputs.map(({ path, role }) => [path, role])).toEqual([
      ["new.csv", "predictions"],
      ["truth.csv", "join"],
      ["old.csv", "champion"],
    ]);
  });

  test.each([
    ["score=nowhere", 'champion-columns, score: there is no column "nowhere"'],
    ["weight=w", 'champion-columns: found "weight=w", allowed is one of `label`, `prediction`, `score`, `key`'],
  ])("champion-columns: %s is refused", async (line, sentence) => {
    const run = await compare({ "new.csv": scored(equal), ...old }, { ...inputs, "champion-columns": line });
    expect([run.code, messages(run)]).toEqual([1, expect.stringContaining(sentence)]);
  });
});

describe("models of different kinds", () => {
  test("classes that only one model names are classes of both", async () => {
    const rows = (wrong: string, every: number) =>
      csv(
        "id,label,prediction",
        Array.from({ length: 300 }, (_, index) => {
          const label = ["ant", "bee", "cat"][index % 3] ?? "";
          return `k${index},${label},${index % every === 0 ? wrong : label}`;
        }),
      );
    const run = await compare(
      { "new.csv": rows("ant", 20), "old.csv": rows("dog", 10) },
      { predictions: "new.csv", champion: "old.csv", rules: "accuracy better by 0.01\nf1(macro) no worse than 1pp" },
    );
    expect(run.outputs["verdict"]).toBe("pass");
    expect(row(run, "accuracy")).toMatchObject({ champion: { value: 0.9 } });
  });

  test("a metric that one side cannot have is a sentence and never a pass", async () => {
    const { champion, equal } = models(200);
    const sides = { "scores.csv": scored(champion), "decisions.csv": predicted(equal) };
    const noScore = await compare(sides, {
      predictions: "decisions.csv",
      champion: "scores.csv",
      rules: "roc_auc no worse than 0.5\naccuracy no worse than 0.5",
    });
    expect([noScore.code, outcomes(noScore)]).toEqual([
      1,
      { "rule:roc_aucnoworsethan0.5": "error", "rule:accuracynoworsethan0.5": "pass" },
    ]);
    expect(messages(noScore)).toContain("roc_auc is undefined for the challenger: there is no score column");
    const champions = await compare(sides, {
      predictions: "scores.csv",
      champion: "decisions.csv",
      rules: "roc_auc no worse than 0.5\nroc_auc >= 90% of champion",
    });
    expect(outcomes(champions)).toEqual({
      "rule:roc_aucnoworsethan0.5": "error",
      "rule:roc_auc>=90%ofchampion": "error",
    });
    expect(row(champions, "roc_auc")).toMatchObject({
      champion: { value: null, interval: null },
      difference: { value: null, p: null },
    });
    // Without rules the metric that both have is compared.
    const byDefault = await compare(sides, { predictions: "scores.csv", champion: "decisions.csv" });
    expect(Object.keys(outcomes(byDefault))).toEqual(["rule:accuracynoworsethan1%"]);
  });

  test("numbers are compared by rmse, and flips of numbers are an error", async () => {
    const rows = (off: number) =>
      csv(
        "id,label,prediction",
        Array.from({ length: 200 }, (_, index) => `k${index},${index / 7},${index / 7 + off * ((index % 9) - 4)}`),
      );
    const sides = { "new.csv": rows(0.1), "old.csv": rows(0.3) };
    const run = await compare(sides, { predictions: "new.csv", champion: "old.csv" });
    expect(outcomes(run)).toEqual({ "rule:rmsenoworsethan1%": "pass" });
    expect(row(run, "rmse")?.difference).toMatchObject({ verdict: "better" });
    const flips = await compare(sides, { predictions: "new.csv", champion: "old.csv", rules: "flips <= 2%" });
    expect([flips.code, outcomes(flips)]).toEqual([1, { "rule:flips<=0.02": "error" }]);
  });

  test("the user's own columns are each model's own, need rules, and have no better direction", async () => {
    const rows = (base: number) =>
      csv(
        "id,judge",
        Array.from({ length: 100 }, (_, index) => `k${index},${base + (index % 3)}`),
      );
    const sides = { "new.csv": rows(3), "old.csv": rows(4), "bare.csv": rows(4).replace("judge", "other") };
    const inputs = { predictions: "new.csv", champion: "old.csv" };
    const run = await compare(sides, { ...inputs, rules: "mean(judge) >= 95% of champion\nmean(judge) >= 2" });
    expect(outcomes(run)).toEqual({ "rule:mean(judge)>=95%ofchampion": "fail", "rule:mean(judge)>=2": "pass" });
    expect(row(run, "mean(judge)")).toMatchObject({
      value: 3.99,
      champion: { value: expect.closeTo(4.99, 12) },
      difference: { value: expect.closeTo(-1, 12) },
    });
    const without = await compare(sides, inputs);
    expect([without.code, messages(without)]).toEqual([1, expect.stringContaining("there is no rule without asking")]);
    const directed = await compare(sides, { ...inputs, rules: "mean(judge) no worse than 1" });
    expect(messages(directed)).toContain("neither more nor less of mean(judge) is better");
    const bare = await compare(sides, { ...inputs, champion: "bare.csv", rules: "mean(judge) >= 95% of champion" });
    expect([bare.code, messages(bare)]).toEqual([1, expect.stringContaining("there is no column judge of numbers")]);
  });

  test("weights and clusters are the challenger's, and every interval is then a bootstrap", async () => {
    const { champion, equal } = models(300);
    const file = csv(
      "id,label,score,weight,user",
      equal.map(
        ({ id, label, score }, index) => `${id},${label},${score},${1 + (index % 3)},u${Math.floor(index / 4)}`,
      ),
    );
    const sides = { "new.csv": file, "old.csv": scored(champion) };
    const inputs = {
      predictions: "new.csv",
      champion: "old.csv",
      rules: "accuracy no worse than 0.1\nroc_auc no worse than 0.1\nflips <= 20%",
    };
    const given: readonly Readonly<Record<string, string>>[] = [{ weight: "weight" }, { cluster: "user" }];
    for (const more of given) {
      const run = await compare(sides, { ...inputs, ...more });
      expect(run.outputs["verdict"]).toBe("pass");
      const methods = ["accuracy", "roc_auc"].map((id) => row(run, id)?.difference?.method);
      expect(methods).toEqual([expect.stringMatching(/bca|percentile/), expect.stringMatching(/bca|percentile/)]);
      expect(run.report?.checks[2]?.interval?.method).toMatch(/bca|percentile/);
    }
    const plain = await compare(sides, inputs);
    const weighted = await compare(sides, { ...inputs, weight: "weight" });
    expect(row(weighted, "roc_auc")?.champion?.value).not.toBe(row(plain, "roc_auc")?.champion?.value);
  });
});

test("the same inputs give the same bytes", async () => {
  const { champion, equal } = models(300);
  const workspace = await temporaryFolder({ "new.csv": scored(equal), "old.csv": scored(champion) });
  const inputs = {
    predictions: "new.csv",
    champion: "old.csv",
    slices: "segment",
    rules: "f1 no worse than 0.1\nflips <= 9%",
  };
  const [one, other] = await Promise.all([0, 1].map(() => runBundle({ action, workspace, inputs })));
  expect(JSON.stringify(one?.report)).toBe(JSON.stringify(other?.report));
  expect([one?.html, one?.markdown, one?.summary]).toEqual([other?.html, other?.markdown, other?.summary]);
});
