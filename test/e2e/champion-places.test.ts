import { execFileSync } from "node:child_process";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { messages } from "./support/compared.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";
import { csv, models, scored } from "./support/two-models.ts";

const action = "compare-champion";
const { champion, equal, worse, better } = models(400);
const rules = "roc_auc no worse than 0.05";

async function compare(
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<BundleRun> {
  return runBundle({ action, workspace: await temporaryFolder(files), inputs, env });
}

function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  return execFileSync("git", [...identity, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

/** A pull request in a clone of depth 1, whose base commit is therefore not there; and its event. */
async function shallowClone(base: Record<string, string | Uint8Array>, head: Record<string, string>) {
  const origin = await temporaryFolder(base);
  git(origin, "init", "-q", "-b", "main");
  git(origin, "add", "-A");
  git(origin, "commit", "-q", "-m", "Base");
  const baseSha = git(origin, "rev-parse", "HEAD");
  for (const [path, text] of Object.entries(head)) await writeFile(join(origin, path), text);
  git(origin, "add", "-A");
  git(origin, "commit", "-q", "-m", "Head");
  const workspace = join(await temporaryFolder(), "clone");
  git(origin, "clone", "-q", "--depth=1", `file://${origin}`, workspace);
  const pullRequest = {
    number: 1,
    head: { sha: "1".repeat(40), ref: "better", repo: { full_name: "acme/models" } },
    base: { sha: baseSha, ref: "main" },
  };
  const folder = await temporaryFolder({ "event.json": JSON.stringify({ pull_request: pullRequest }) });
  const env = {
    GITHUB_REPOSITORY: "acme/models",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
  };
  return { workspace, env, baseSha };
}

const quiet = { comment: "false", "check-run": "false" };

describe("git:base", () => {
  test("is the committed file of the pull request's base, fetched into a shallow clone by that one commit", async () => {
    const { workspace, env, baseSha } = await shallowClone(
      { "preds.csv": scored(champion) },
      { "preds.csv": scored(worse) },
    );
    const inputs = { predictions: "preds.csv", champion: "git:base:preds.csv", rules, ...quiet };
    const run = await runBundle({ action, workspace, inputs, env });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.provenance.inputs).toMatchObject([
      { path: "preds.csv", place: "workspace" },
      { path: "git:base:preds.csv", place: "git", role: "champion", version: baseSha },
    ]);
    expect(git(workspace, "rev-list", "--all", "--count")).toBe("1");
  });

  test("without the file is a first champion, and with an LFS pointer is none", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    const { workspace, env } = await shallowClone({ "old.csv": pointer }, { "preds.csv": scored(equal) });
    const inputs = { predictions: "preds.csv", rules, ...quiet };
    const first = await runBundle({ action, workspace, env, inputs: { ...inputs, champion: "git:base:preds.csv" } });
    expect([first.code, first.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(first.outputs["summary"]).toMatch(/^FIRST CHAMPION: .*preds\.csv/);
    const lfs = await runBundle({ action, workspace, env, inputs: { ...inputs, champion: "git:base:old.csv" } });
    expect([lfs.code, messages(lfs)]).toEqual([1, expect.stringContaining("LFS")]);
  });
});

describe("a first champion", () => {
  const files = { "new.csv": scored(equal) };
  const inputs = { predictions: "new.csv", champion: "old.csv", rules: `${rules}\nroc_auc >= 0.6\nflips <= 2%` };

  test("passes by default, is said first and aloud, and leaves out only the rules that need a champion", async () => {
    const run = await compare(files, inputs);
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(run.report?.checks).toMatchObject([
      { id: "champion", outcome: "pass", severity: "critical" },
      { id: "rule:roc_auc>=0.6", outcome: "pass" },
    ]);
    const sentence = "FIRST CHAMPION: there is no champion to compare with (old.csv does not exist in the workspace)";
    expect(run.outputs["summary"]).toContain(sentence);
    expect(run.outputs["summary"]).toContain("not decided: roc_auc no worse than 0.05; flips <= 2%");
    expect(run.stdout).toMatch(/^::warning title=Modelgate::FIRST CHAMPION/m);
    expect(run.summary).toContain("FIRST CHAMPION");
  });

  test("fails where on-missing-champion says so, and a rule that fails still fails", async () => {
    const refused = await compare(files, { ...inputs, "on-missing-champion": "fail" });
    expect([refused.code, refused.outputs["verdict"]]).toEqual([1, "fail"]);
    const bound = await compare(files, { ...inputs, rules: "roc_auc >= 0.99" });
    expect([bound.code, bound.outputs["verdict"]]).toEqual([1, "fail"]);
  });

  test("is no excuse for a champion that is there and cannot be read", async () => {
    const unreadable: readonly [string, string | Uint8Array, string][] = [
      ["empty.csv", "", "empty"],
      ["header.csv", "id,label,score\n", "champion: it has a header and no rows"],
      ["page.csv", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", "HTML"],
      ["model.csv", Buffer.from("80049510000000000000007d948c0161944b01732e", "hex"), "champion-command"],
      ["other.csv", "a,b\n1,2\n", "none of its columns is a prediction or score"],
    ];
    for (const [path, content, sentence] of unreadable) {
      const run = await compare({ ...files, [path]: content }, { ...inputs, champion: path, "fail-on": "never" });
      expect([path, run.code, messages(run)]).toEqual([path, 1, expect.stringContaining(sentence)]);
      expect(run.outputs["verdict"]).toBe("fail");
    }
  });
});

describe("an earlier report as the champion", () => {
  async function earlier(): Promise<string> {
    const run = await runBundle({
      action: "evaluate-model",
      workspace: await temporaryFolder({ "old.csv": scored(champion) }),
      inputs: { predictions: "old.csv", rules: "roc_auc >= 0.5" },
    });
    return JSON.stringify(run.report);
  }

  test("is compared without rows, which is said, by an interval that is wider than the paired one", async () => {
    const files = { "new.csv": scored(equal), "old.csv": scored(champion), "report.json": await earlier() };
    const inputs = { predictions: "new.csv", rules: `roc_auc no worse than 0.1\nroc_auc >= 90% of champion` };
    const unpaired = await compare(files, { ...inputs, champion: "report:report.json" });
    const paired = await compare(files, { ...inputs, champion: "old.csv" });
    expect([messages(unpaired).trim(), unpaired.outputs["verdict"]]).toEqual(["", "pass"]);
    expect(unpaired.report?.notes.join("\n")).toContain("unpaired: the champion is the report report.json");
    expect(unpaired.report?.checks[0]?.evidence).toContain("unpaired: the champion's rows are not at hand");
    const [wide, narrow] = [unpaired, paired].map(({ report }) => {
      const difference = report?.metrics.find(({ id }) => id === "roc_auc")?.difference;
      return { value: difference?.value, width: (difference?.interval?.high ?? 0) - (difference?.interval?.low ?? 0) };
    });
    expect(wide?.value).toBeCloseTo(narrow?.value ?? Number.NaN, 12);
    expect(wide?.width).toBeGreaterThan(narrow?.width ?? Number.NaN);
    expect(unpaired.report?.provenance.inputs).toMatchObject([
      { path: "new.csv" },
      { path: "report.json", role: "champion", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test("of another version, or without the metric, or asked for flips, never passes", async () => {
    const files = {
      "new.csv": scored(equal),
      "report.json": await earlier(),
      "future.json": (await earlier()).replace('"schemaVersion":1', '"schemaVersion":2'),
    };
    const inputs = { predictions: "new.csv", champion: "report:report.json" };
    const future = await compare(files, { ...inputs, champion: "report:future.json", rules });
    expect([future.code, messages(future)]).toEqual([1, expect.stringContaining("schemaVersion 2")]);
    const absent = await compare(files, { ...inputs, rules: "ks no worse than 0.1\nfbeta(3) no worse than 0.1" });
    expect([absent.code, messages(absent)]).toEqual([
      1,
      expect.stringContaining("the champion's report has no fbeta(3)"),
    ]);
    const flips = await compare(files, { ...inputs, rules: "flips <= 2%" });
    expect([flips.code, messages(flips)]).toEqual([1, expect.stringContaining("flips need the champion's rows")]);
  });
});

describe("several challengers", () => {
  const files = {
    "a.csv": scored(equal),
    "b.csv": scored(better),
    "c.csv": scored(worse),
    "old.csv": scored(champion),
  };

  test("have one winner, the best of those that pass, and figures and flips that bear their names", async () => {
    const run = await compare(files, {
      predictions: "alpha=a.csv\nbeta=b.csv\ngamma=c.csv",
      champion: "old.csv",
      rules: "roc_auc no worse than 0.05",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(run.outputs["summary"]).toMatch(/^beta wins/);
    expect(run.report?.checks.map(({ id, outcome, severity }) => [id, outcome, severity])).toEqual([
      ["winner", "pass", "critical"],
      ["rule:roc_aucnoworsethan0.05#alpha", "pass", "info"],
      ["rule:roc_aucnoworsethan0.05#beta", "pass", "info"],
      ["rule:roc_aucnoworsethan0.05#gamma", "fail", "info"],
    ]);
    const contest = run.report?.tables.find(({ id }) => id === "challengers");
    expect(contest?.rows.map(([name, passes, , winner]) => [name, passes, winner])).toEqual([
      ["alpha", true, false],
      ["beta", true, true],
      ["gamma", false, false],
    ]);
    const areas = run.report?.metrics.filter(({ id, slice }) => id === "roc_auc" && slice === null);
    expect(areas?.map(({ challenger }) => challenger)).toEqual(["alpha", "beta", "gamma"]);
    expect(new Set(areas?.map(({ champion: old }) => old?.value)).size).toBe(1);
    expect(run.report?.tables.filter(({ id }) => id === "flips").map(({ rows }) => rows[0]?.[0])).toEqual([
      "alpha",
      "beta",
      "gamma",
    ]);
  });

  test("have none where no one passes, which fails; mixed with shards they are refused", async () => {
    const none = await compare(files, { predictions: "alpha=c.csv", champion: "old.csv", rules });
    expect([none.code, none.outputs["verdict"], none.outputs["summary"]]).toEqual([
      1,
      "fail",
      "no challenger wins: no challenger passes every rule",
    ]);
    const mixed = await compare(files, { predictions: "alpha=a.csv\nb.csv", champion: "old.csv", rules });
    expect([mixed.code, messages(mixed)]).toEqual([1, expect.stringContaining("name=place on every line")]);
  });
});

describe("commands", () => {
  /** Scores with the model, which is the shift that it adds to each label. */
  const predict = `
const { readFileSync, writeFileSync } = require("node:fs");
const [model, output] = process.argv.slice(2);
if (process.env.TOKEN_SEEN !== undefined || process.env.INPUT_TOKEN !== undefined || process.env.GITHUB_TOKEN !== undefined) process.exit(9);
const kind = JSON.parse(readFileSync(model, "utf8")).kind;
if (kind === "hang") setInterval(() => {}, 1000);
else if (kind === "half") { writeFileSync(output, "id,label,score\\nk0,1,0.5\\nk1"); }
else if (kind === "none") {}
else if (kind === "crash") { console.error("row Ada Lovelace"); process.exit(3); }
else writeFileSync(output, readFileSync("scores-of-" + kind + ".csv"));
`;
  const files = {
    "predict.cjs": predict,
    "model.json": '{"kind": "champion"}',
    "new.csv": scored(equal),
    "scores-of-champion.csv": scored(champion),
  };
  const inputs = {
    predictions: "new.csv",
    champion: "model.json",
    "champion-command": `"${process.execPath}" predict.cjs {champion} {output}`,
    rules,
    token: "secret-token",
    ...quiet,
  };

  test("champion-command scores today's rows with the champion model, without our token", async () => {
    const run = await compare(files, inputs, { GITHUB_TOKEN: "secret-token" });
    expect([messages(run), run.outputs["verdict"]]).toEqual(["", "pass"]);
    expect(run.report?.provenance.inputs).toMatchObject([
      { path: "new.csv" },
      { path: "champion-command output.csv", place: "champion-command", role: "champion", rows: 400 },
    ]);
  });

  test.each([
    ["hang", "did not end within 1 s and was killed (command-timeout)"],
    ["half", "champion-command output.csv, line 3: 1 field here, but the header has 3."],
    ["none", "it ended well, but wrote no file at {output}"],
    ["crash", "ended with code 3; its last words: (hidden)"],
  ])("a champion-command that ends in %s is one sentence and no pass", async (kind, sentence) => {
    const run = await compare(
      { ...files, "model.json": `{"kind": "${kind}"}` },
      { ...inputs, "command-timeout": kind === "hang" ? "1s" : "1m", "fail-on": "never" },
    );
    expect([run.code, run.outputs["verdict"], messages(run)]).toEqual([1, "fail", expect.stringContaining(sentence)]);
    expect(JSON.stringify(run.report)).not.toContain("Lovelace");
  });

  test("command makes the challenger's predictions first", async () => {
    const script = 'require("fs").copyFileSync("scores-of-champion.csv", "made.csv")';
    const run = await compare(
      { ...files, "make.cjs": script },
      {
        predictions: "made.csv",
        champion: "scores-of-champion.csv",
        command: `"${process.execPath}" make.cjs`,
        rules: "roc_auc no worse than 0",
      },
    );
    expect(run.report?.metrics[0]?.difference).toMatchObject({ value: 0, interval: { low: 0, high: 0 } });
  });
});

describe("modelgate.yml", () => {
  test("comparison takes what it leaves out from evaluation, but not its rules; an input wins over both", async () => {
    const config = [
      "model: churn",
      "evaluation:",
      "  predictions: new.csv",
      "  join: truth.csv",
      "  key: customer",
      "  label: churned",
      "  score: risk",
      "  slices: [segment]",
      "  rules: [roc_auc >= 0.999]",
      "comparison:",
      "  champion: old.csv",
      "  rules:",
      "    - roc_auc no worse than 0.05",
      "    - roc_auc better by 0.2",
      "",
    ].join("\n");
    const risks = (examples: typeof equal) =>
      csv(
        "customer,risk",
        examples.map(({ id, score }) => `${id},${score}`),
      );
    const files = {
      ".github/modelgate.yml": config,
      "new.csv": risks(equal),
      "old.csv": risks(champion),
      "truth.csv": csv(
        "customer,churned,segment",
        equal.map(({ id, label, segment }) => `${id},${label},${segment}`),
      ),
    };
    const run = await compare(files, {});
    expect(run.report).toMatchObject({ model: "churn", gate: action });
    expect(run.report?.checks.map(({ id, outcome, location }) => [id, outcome, location])).toEqual([
      ["rule:roc_aucnoworsethan0.05", "pass", { path: ".github/modelgate.yml", line: 13 }],
      ["rule:roc_aucbetterby0.2", "fail", { path: ".github/modelgate.yml", line: 14 }],
    ]);
    expect(run.report?.tables.find(({ id }) => id === "flips")?.rows.map(([slice]) => slice)).toEqual([
      "all rows",
      "segment=a",
      "segment=b",
    ]);
    const won = await compare(files, { rules: "roc_auc no worse than 0.05" });
    expect([won.code, won.report?.checks.length]).toEqual([0, 1]);
  });
});

describe("what rows say stays on the runner", () => {
  const secret = "canary-7f3a";
  const spoken = (examples: typeof equal) =>
    csv(
      "id,label,score,note",
      examples.map(({ id, label, score }) => `${secret}-${id},${label},${score},${secret}-note-${id}`),
    );
  const files = { "new.csv": spoken(worse), "old.csv": spoken(champion) };
  const inputs = { predictions: "new.csv", champion: "old.csv", "show-columns": "note", rules: "flips <= 1%" };
  const said = (run: BundleRun): string =>
    [run.stdout, run.stderr, run.summary, run.html, run.markdown, JSON.stringify([run.report, run.outputs])].join("\n");

  test("keys are hashed and shown columns hidden by default; with key-display none there is neither", async () => {
    const hashed = await compare(files, inputs);
    const table = hashed.report?.tables.find(({ id }) => id === "flipped-rows");
    expect(table?.rows.length).toBeGreaterThan(10);
    expect(table?.rows[0]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), "right to wrong", "(hidden)"]);
    expect(said(hashed)).not.toContain(secret);
    const none = await compare(files, { ...inputs, "key-display": "none" });
    expect(none.report?.tables.find(({ id }) => id === "flipped-rows")?.rows[0]?.[0]).toBe("a row");
    expect(said(none)).not.toContain(secret);
  });

  test("each is shown where it is asked for, and only that", async () => {
    const keys = await compare(files, { ...inputs, "key-display": "show" });
    expect(said(keys)).toContain(`${secret}-k`);
    expect(said(keys)).not.toContain(`${secret}-note`);
    const values = await compare(files, { ...inputs, "show-values": "true" });
    expect(said(values)).toContain(`${secret}-note`);
    expect(said(values)).not.toContain(`${secret}-k`);
  });

  test("errors of both sides name rows by hashed keys and hidden values", async () => {
    const short = csv("id,label,score,note", spoken(champion).trimEnd().split("\n").slice(1, -1));
    const missing = await compare({ ...files, "old.csv": short }, inputs);
    expect([missing.code, messages(missing)]).toEqual([1, expect.stringMatching(/first the key [0-9a-f]{12}/)]);
    const text = await compare({ ...files, "old.csv": spoken(champion).replace(/,0\.\d+,/, `,${secret},`) }, inputs);
    expect([text.code, messages(text)]).toEqual([1, expect.stringContaining("old.csv:2: the champion score column")]);
    expect(said(missing) + said(text)).not.toContain(secret);
  });
});

test("a report that compares can be the champion of the next comparison", async () => {
  const workspace = await temporaryFolder({ "new.csv": scored(equal), "old.csv": scored(champion) });
  const run = await runBundle({ action, workspace, inputs: { predictions: "new.csv", champion: "old.csv", rules } });
  await copyFile(run.reportPath, join(workspace, "report.json"));
  expect(await readFile(join(workspace, "report.json"), "utf8")).toContain('"difference"');
  const next = await runBundle({
    action,
    workspace,
    inputs: { predictions: "new.csv", champion: "report:report.json", rules: "roc_auc no worse than 0.1" },
  });
  expect(next.report?.metrics.find(({ id }) => id === "roc_auc")).toMatchObject({
    difference: { value: 0 },
    champion: { value: run.report?.metrics.find(({ id }) => id === "roc_auc")?.value },
  });
});
