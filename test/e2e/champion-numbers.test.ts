import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compare, messages, row } from "./support/compared.ts";
import { runBundle } from "./support/run-bundle.ts";

const action = "compare-champion";

const files = {
  "metrics.json": '{"val": {"accuracy": 0.91, "log_loss": 0.31}, "size_mb": 52, "broken": NaN}',
  "old.json": '{"val": {"accuracy": 0.90, "log_loss": 0.30}, "size_mb": 50, "broken": 1}',
};
const inputs = { "metrics-file": "metrics.json", champion: "old.json" };

describe("two files of numbers", () => {
  test("are compared as numbers: the difference itself is held to the margin, and the lack of an interval is said", async () => {
    const run = await compare(files, {
      ...inputs,
      rules: "val.accuracy no worse than 0.005\nval.log_loss no worse than 1%\nsize_mb <= 105% of champion",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.checks.map(({ outcome }) => outcome)).toEqual(["pass", "fail", "pass"]);
    expect(run.report?.checks[1]).toMatchObject({
      observed: expect.closeTo(0.01, 12),
      message: "0.31 against 0.3, a difference of +0.01, allowed +0.003",
      interval: null,
    });
    expect(run.report?.checks[1]?.evidence).toEqual([
      "margin 1% of 0.3 = 0.003",
      expect.stringContaining("without an interval"),
    ]);
    expect(row(run, "val.accuracy")).toMatchObject({
      direction: "higher",
      champion: { value: 0.9, interval: null },
      difference: { value: expect.closeTo(0.01, 12), interval: null, method: "none", p: null, verdict: "better" },
    });
    expect(row(run, "size_mb")).toMatchObject({ direction: "none", difference: { verdict: "undecided" } });
    expect(run.report?.provenance.inputs.map(({ path, role }) => [path, role])).toEqual([
      ["metrics.json", "metrics-file"],
      ["old.json", "champion"],
    ]);
    expect(run.outputs["summary"]).toContain("val.log_loss");
  });

  test("a margin that is met to the digit holds", async () => {
    const run = await compare(
      { "metrics.json": '{"accuracy": 0.85}', "old.json": '{"accuracy": 0.8}' },
      { ...inputs, rules: "accuracy better by 0.05" },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
  });

  test("another commit's file is the champion", async () => {
    const workspace = await temporaryFolder({ "metrics.yml": "accuracy: 0.9\n" });
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", workspace, "-c", "user.name=a", "-c", "user.email=a@b.c", ...args]);
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-qm", "one");
    await writeFile(join(workspace, "metrics.yml"), "accuracy: 0.5\n");
    const run = await runBundle({
      action,
      workspace,
      inputs: { "metrics-file": "metrics.yml", champion: "git:HEAD:metrics.yml", rules: "accuracy no worse than 1%" },
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(row(run, "accuracy")?.champion?.value).toBe(0.9);
  });

  test("no champion yet is said loudly; bounds of the numbers themselves still decide", async () => {
    const run = await compare(
      { "metrics.json": files["metrics.json"] },
      { ...inputs, rules: "val.accuracy no worse than 0.01\nval.log_loss <= 0.2" },
    );
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.outputs["summary"]).toMatch(/^FIRST CHAMPION/);
    expect(run.report?.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["champion", "pass"],
      ["rule:val.log_loss<=0.2", "fail"],
    ]);
  });
});

describe("what cannot be compared never passes", () => {
  test.each([
    ["broken <= 105% of champion", /broken is undefined: the file says NaN/],
    ["val.acuracy no worse than 0.01", /names no number of metrics\.json; did you mean val\.accuracy/],
    ["size_mb no worse than 1%", /does not say whether more or less of size_mb is better/],
    ["val.accuracy no worse than 0.01 on each segment", /a metrics file has none/],
    ["flips <= 2%", /needs the rows of both models/],
  ])("%s", async (rules, said) => {
    const run = await compare(files, { ...inputs, rules });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(run)).toMatch(said);
  });

  test.each([
    ["a number that the champion lacks", { "old.json": '{"x": 1}' }, {}, /old\.json has no number val\.accuracy/],
    ["a champion without numbers", { "old.json": '{"x": "y"}' }, {}, /champion: old\.json holds no number/],
    ["a champion that is a page", { "old.json": "<!doctype html><p>Sign in" }, {}, /champion: old\.json/],
    ["a champion of 0 and a relative margin", { "old.json": '{"val": {"accuracy": 0}}' }, {}, /champion of 0/],
    ["no rules", {}, { rules: "" }, /rules: say which of the numbers must hold/],
    ["rows beside numbers", {}, { predictions: "p.csv" }, /of rows or of numbers/],
    ["an input of rows", {}, { slices: "segment" }, /slices: it speaks of rows/],
    ["folds", {}, { folds: "fold" }, /folds: it speaks of rows/],
  ])("%s", async (_, more, changed, said) => {
    const run = await compare({ ...files, ...more }, { ...inputs, rules: "val.accuracy no worse than 1%", ...changed });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(messages(run)).toMatch(said);
  });

  test("a confidence is undecided, since numbers have no interval", async () => {
    const run = await compare(files, { ...inputs, rules: "val.accuracy no worse than 0.5 with 90% confidence" });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "warn"]);
  });
});
