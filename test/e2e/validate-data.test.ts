import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runBundle } from "./support/run-bundle.ts";
import {
  ages,
  changed,
  checkOf,
  columnOf,
  csv,
  mean,
  people,
  plans,
  resultsOf,
  suite,
  tableOf,
  validate,
} from "./support/validated.ts";

const action = "validate-data";

describe("a suite", () => {
  test("that the data obeys passes, and Great Expectations' own document stands beside the report", async () => {
    const run = await validate(
      { "data.csv": csv(people(500)), "suite.json": suite(ages, plans, mean) },
      { data: "data.csv", suite: "suite.json" },
    );
    expect(run.code).toBe(0);
    expect(run.outputs["verdict"]).toBe("pass");
    expect(tableOf(run, "expectations")?.columns.map(({ id }) => id)).toEqual([
      "type",
      "column",
      "success",
      "observed",
      "unexpected_count",
      "unexpected_percent",
      "exception",
      "missing_count",
    ]);
    expect(columnOf(run, "expectations", "success")).toEqual([true, true, true]);
    expect(run.report?.provenance.inputs.map(({ path, role, rows }) => [path, role, rows])).toEqual([
      ["data.csv", "data", 500],
      ["suite.json", "suite", undefined],
    ]);
    const document = await resultsOf(run);
    expect(document.success).toBe(true);
    expect(document.results.map(({ expectation_config }) => expectation_config.type)).toEqual([
      ages.type,
      plans.type,
      mean.type,
    ]);
  });

  test("that is broken names file and line of the rows, and hides values unless they may be shown", async () => {
    const rows = changed(changed(people(300), 41, { age: "117" }), 200, { plan: "canary-7261" });
    const files = { "data.csv": csv(rows), "suite.json": suite(ages, plans) };
    const hidden = await validate(files, { data: "data.csv", suite: "suite.json", key: "id" });
    expect(hidden.code).toBe(1);
    const age = checkOf(hidden, "expectation:expect_column_values_to_be_between(age)");
    expect(age).toMatchObject({ outcome: "fail", location: { path: "data.csv", line: 43 } });
    expect(age?.evidence.join("\n")).toContain("suite.json:5");
    expect(hidden.stdout).toContain("file=data.csv,line=43");
    expect(hidden.stdout).toContain("file=suite.json,line=5");
    const everything = [hidden.stdout, hidden.html, hidden.markdown, hidden.summary, JSON.stringify(hidden.report)];
    const said = [...everything, JSON.stringify(await resultsOf(hidden))].join("\n");
    expect(said).not.toContain("canary-7261");
    expect(said).not.toContain("p41");
    expect(said).toContain("(hidden)");
    const shown = await validate(files, {
      data: "data.csv",
      suite: "suite.json",
      key: "id",
      "show-values": "true",
      "key-display": "show",
    });
    expect(JSON.stringify(shown.report)).toContain("canary-7261");
    expect((await resultsOf(shown)).results[0]?.result["partial_unexpected_list"]).toEqual([117]);
  });

  test("with severities warns or only informs where it says so", async () => {
    const rows = changed(people(100), 3, { age: "5", plan: "none" });
    const run = await validate(
      { "data.csv": csv(rows), "suite.json": suite({ ...ages, severity: "warning" }, { ...plans, severity: "info" }) },
      { data: "data.csv", suite: "suite.json" },
    );
    expect(run.outputs["verdict"]).toBe("warn");
    expect(run.code).toBe(0);
  });

  test("with an expectation that nobody knows fails by its name, unless that name is allowed", async () => {
    const files = {
      "data.csv": csv(people(50)),
      "suite.json": suite(ages, { type: "expect_column_values_to_fly", kwargs: { column: "age" } }, plans),
    };
    const refused = await validate(files, { data: "data.csv", suite: "suite.json" });
    expect(refused.code).toBe(1);
    expect(refused.outputs["summary"]).toContain("expect_column_values_to_fly");
    const document = await resultsOf(refused);
    expect(document.results.map(({ success }) => success)).toEqual([true, false, true]);
    expect(document.results[1]?.exception_info.raised_exception).toBe(true);
    const allowed = await validate(files, {
      data: "data.csv",
      suite: "suite.json",
      "allow-unsupported": "expect_column_values_to_fly",
    });
    expect(allowed.code).toBe(0);
    expect(allowed.markdown).toContain("was skipped");
  });

  test("takes its parameters from the input", async () => {
    const bounded = { type: ages.type, kwargs: { column: "age", min_value: { $PARAMETER: "least" } } };
    const files = { "data.csv": csv(people(80)), "suite.json": suite(bounded) };
    const passing = await validate(files, { data: "data.csv", suite: "suite.json", "suite-parameters": "least=18" });
    expect(passing.outputs["verdict"]).toBe("pass");
    const failing = await validate(files, { data: "data.csv", suite: "suite.json", "suite-parameters": "least=59" });
    expect(failing.outputs["verdict"]).toBe("fail");
  });

  test("that was suggested passes on its own data, and fails once a value is moved out of place", async () => {
    const workspace = await temporaryFolder({ "data.csv": csv(people(400)) });
    const written = await runBundle({ action, workspace, inputs: { data: "data.csv", suggest: "made/suite.json" } });
    expect(written.code).toBe(0);
    const suggested = await readFile(join(workspace, "made/suite.json"), "utf8");
    const rows = people(400);
    const same = await validate({ "data.csv": csv(rows), "s.json": suggested }, { data: "data.csv", suite: "s.json" });
    expect(same.outputs["verdict"]).toBe("pass");
    const moved = csv(changed(rows, 7, { plan: "enterprise" }));
    const other = await validate({ "data.csv": moved, "s.json": suggested }, { data: "data.csv", suite: "s.json" });
    expect(other.outputs["verdict"]).toBe("fail");
  });
});

describe("other suites", () => {
  test("a Table Schema and a JSON Schema are told by their content", async () => {
    const schema = JSON.stringify({
      fields: [
        { name: "id", type: "string", constraints: { required: true, unique: true } },
        { name: "age", type: "integer", constraints: { minimum: 18 } },
        { name: "plan", type: "string", constraints: { enum: ["basic", "pro", "team"] } },
        { name: "spend", type: "number" },
      ],
      primaryKey: "id",
    });
    const rows = JSON.stringify({ type: "object", properties: { age: { type: "number", maximum: 50 } } });
    const run = await validate(
      { "data.csv": csv(people(200)), "schema.json": schema, "rows.json": rows },
      { data: "data.csv", suite: "schema.json\nrows.json" },
    );
    const failing = run.report?.checks.filter(({ outcome }) => outcome !== "pass") ?? [];
    expect(failing.map(({ title }) => title)).toEqual([expect.stringContaining("age")]);
  });
});

describe("a checkpoint of a Great Expectations project", () => {
  const fixtures = resolve(import.meta.dirname, "../fixtures/gx");

  async function project(version: string): Promise<string> {
    const workspace = await temporaryFolder();
    await cp(join(fixtures, version), workspace, { recursive: true });
    return workspace;
  }

  test.each(["1.24.1", "0.18.22"])("of version %s is one report of all its tables", async (version) => {
    const workspace = await project(version);
    const inputs = { checkpoint: "gx/#nightly", "suite-parameters": "least=0" };
    const run = await runBundle({ action, workspace, inputs });
    expect(run.code).toBe(0);
    expect(run.report?.provenance.inputs.filter(({ role }) => role === "data").map(({ path }) => path)).toEqual([
      "data/people.csv",
      "data/orders.csv",
    ]);
    expect((await resultsOf(run)).results).toHaveLength(3);
  });

  test("runs the validations of the data that was given, and says which it left out", async () => {
    const workspace = await project("0.18.22");
    const run = await runBundle({ action, workspace, inputs: { checkpoint: "gx/#nightly", data: "data/people.csv" } });
    expect(run.report?.checks.map(({ outcome }) => outcome)).toEqual(["pass", "pass", "pass"]);
    expect(run.report?.notes.join("\n")).toContain("data/orders.csv");
  });

  test("that is not in the project is told with those that are", async () => {
    const run = await runBundle({ action, workspace: await project("1.24.1"), inputs: { checkpoint: "gx/#nightli" } });
    expect(run.code).toBe(1);
    expect(run.outputs["summary"]).toContain("nightly");
  });
});

describe("drift", () => {
  test("is found where a column moved, and not where it did not", async () => {
    const run = await validate(
      { "data.csv": csv(people(5000, { seed: 2, mean: 13 })), "reference.csv": csv(people(5000)) },
      { data: "data.csv", reference: "reference.csv", key: "id" },
    );
    expect(run.outputs["verdict"]).toBe("fail");
    expect(tableOf(run, "drift")?.columns.map(({ id }) => id)).toEqual([
      "column",
      "metric",
      "value",
      "threshold",
      "noise",
      "p",
      "drifted",
      "verdict",
    ]);
    expect(checkOf(run, "rule:psi<=0.2@spend")).toMatchObject({ outcome: "fail" });
    expect(checkOf(run, "rule:psi<=0.2@age")).toMatchObject({ outcome: "pass" });
    expect(run.markdown).toMatch(/`[▁▂▃▄▅▆▇█]+`\u00A0→\u00A0`[▁▂▃▄▅▆▇█]+`/u);
  });

  test("stays undecided where so few rows could show as much by chance, and says how many would settle it", async () => {
    const run = await validate(
      { "data.csv": csv(people(60, { seed: 3 })), "reference.csv": csv(people(60, { seed: 4 })) },
      { data: "data.csv", reference: "reference.csv", rules: "psi <= 0.05 on spend" },
    );
    expect(run.outputs["verdict"]).toBe("warn");
    expect(checkOf(run, "rule:psi<=0.05@spend")?.message).toMatch(/needs about \d+ rows/u);
    expect(columnOf(run, "drift", "drifted")).toContain(null);
  });

  test("is measured against a saved profile as against its data, without a text of the data in it", async () => {
    const workspace = await temporaryFolder({
      "reference.csv": csv(people(3000)),
      "data.csv": csv(people(3000, { seed: 5, plans: ["basic", "pro", "canary-plan"] })),
    });
    const written = await runBundle({
      action,
      workspace,
      inputs: { data: "reference.csv", profile: "p/profile.json" },
    });
    expect(written.code).toBe(0);
    const profile = await readFile(join(workspace, "p/profile.json"), "utf8");
    expect(profile).not.toContain("basic");
    expect(profile.length).toBeLessThan(40_000);
    const inputs = { data: "data.csv", key: "id", rules: "psi <= 0.2 on plan" };
    const ofProfile = await runBundle({ action, workspace, inputs: { ...inputs, reference: "p/profile.json" } });
    const ofData = await runBundle({ action, workspace, inputs: { ...inputs, reference: "reference.csv" } });
    expect(ofProfile.outputs["verdict"]).toBe("fail");
    expect(columnOf(ofProfile, "drift", "value")).toEqual(columnOf(ofData, "drift", "value"));
    expect(JSON.stringify(ofData.report)).not.toContain("canary-plan");
  });
});

describe("rules", () => {
  test("hold freshness to the input now, and the number of rows to the baseline", async () => {
    const dated = (rows: number) =>
      `day\n${Array.from({ length: rows }, (_, at) => `2026-01-${String(1 + (at % 20)).padStart(2, "0")}\n`).join("")}`;
    const files = { "data.csv": dated(80), "before.csv": dated(100) };
    const rules = "freshness(day) <= 24h\nrow_count no worse than 10%";
    const run = await validate(files, { data: "data.csv", baseline: "before.csv", now: "2026-01-20T12:00:00Z", rules });
    expect(checkOf(run, "rule:freshness(day)<=24h")).toMatchObject({ outcome: "pass" });
    expect(checkOf(run, "rule:row_countnoworsethan10%")).toMatchObject({
      outcome: "fail",
      baseline: { name: "baseline", value: 100 },
    });
    const late = await validate(files, { data: "data.csv", now: "2026-01-22", rules: "freshness(day) <= 24h" });
    expect(late.outputs["verdict"]).toBe("fail");
  });

  test("tell failures that are new from those that the baseline has, too", async () => {
    const before = changed(people(100), 5, { age: "7" });
    const now = changed(before, 6, { plan: "none" });
    const run = await validate(
      { "data.csv": csv(now), "before.csv": csv(before), "suite.json": suite(ages, plans) },
      { data: "data.csv", baseline: "before.csv", suite: "suite.json" },
    );
    expect(checkOf(run, "expectation:expect_column_values_to_be_between(age)")?.message).toContain("old:");
    expect(checkOf(run, "expectation:expect_column_values_to_be_in_set(plan)")?.message).toContain("new:");
  });

  test("of another action are refused by name", async () => {
    const run = await validate({ "data.csv": csv(people(5)) }, { data: "data.csv", rules: "roc_auc >= 0.8" });
    expect(run.code).toBe(1);
    expect(run.outputs["summary"]).toContain("roc_auc");
  });
});

describe("data that cannot be read is one failing check with its place", () => {
  const cases: readonly (readonly [string, string, string | Uint8Array, number | null])[] = [
    ["a ragged last row", "data.csv", `${csv(people(20))}p20,33,basic,1,2\n`, 22],
    ["a file cut inside a quoted field", "data.csv", `${csv(people(10))}p10,33,"bas`, 12],
    ["text that is not UTF-8", "data.csv", Buffer.concat([Buffer.from(csv(people(3))), Buffer.from([0xff, 0xfe])]), 5],
    ["JSON Lines that end within a value", "data.jsonl", '{"a": 1}\n{"a": 2', 2],
    ["a Parquet file with a damaged footer", "data.parquet", Buffer.from("PAR1 not a footer at all PAR1"), null],
  ];
  test.each(cases)("%s", async (_name, file, content, line) => {
    const run = await validate({ [file]: content, "suite.json": suite(ages) }, { data: file, suite: "suite.json" });
    expect(run.code).toBe(1);
    expect(run.report?.checks).toHaveLength(1);
    expect(run.report?.checks[0]).toMatchObject({ id: "data", outcome: "fail", severity: "critical" });
    expect(run.report?.checks[0]?.location?.path).toBe(file);
    expect(run.report?.checks[0]?.location?.line ?? null).toBe(line);
    expect((await resultsOf(run)).success).toBe(false);
  });

  test("a column that is missing in one shard names the shard", async () => {
    const run = await validate(
      { "data/a.csv": csv(people(5)), "data/b.csv": "id,age,plan\np1,20,basic\n" },
      { data: "data/*.csv" },
    );
    expect(run.report?.checks).toHaveLength(1);
    expect(run.report?.checks[0]).toMatchObject({ id: "data", outcome: "fail", location: { path: "data/b.csv" } });
    expect(run.report?.checks[0]?.message).toContain("spend");
  });

  test("no rows at all do not pass", async () => {
    const run = await validate(
      { "data.csv": "id,age\n", "s.json": suite(ages) },
      { data: "data.csv", suite: "s.json" },
    );
    expect(run.outputs["verdict"]).toBe("fail");
  });
});

describe("hostile suites", () => {
  test("a catastrophic pattern runs in linear time", async () => {
    const pattern = { type: "expect_column_values_to_match_regex", kwargs: { column: "text", regex: "^(a+)+$" } };
    const text = `${"a".repeat(5000)}!`;
    const run = await validate(
      { "data.csv": `text\n${text}\n`, "suite.json": suite(pattern) },
      { data: "data.csv", suite: "suite.json" },
    );
    expect(columnOf(run, "expectations", "unexpected_count")).toEqual([1]);
  });

  test("look-around is refused by name, with the suite's line", async () => {
    const pattern = { type: "expect_column_values_to_match_regex", kwargs: { column: "plan", regex: "(?=b)basic" } };
    const run = await validate(
      { "data.csv": csv(people(5)), "suite.json": suite(pattern) },
      { data: "data.csv", suite: "suite.json" },
    );
    expect(run.code).toBe(1);
    expect(run.report?.checks.find(({ outcome }) => outcome === "error")?.location).toEqual({
      path: "suite.json",
      line: 5,
    });
  });

  test.each([
    ["a list in place of the suite", "[1, 2, 3]"],
    ["a suite that is cut", '{"name": "x", "expectations": ['],
    ["nesting without end", "[".repeat(100_000)],
    ["expectations that are a number", '{"name": "x", "expectations": 7}'],
  ])("%s gets a sentence with file and line", async (_name, text) => {
    const run = await validate(
      { "data.csv": csv(people(5)), "suite.json": text },
      { data: "data.csv", suite: "suite.json" },
    );
    expect(run.code).toBe(1);
    expect(run.report?.checks).toHaveLength(1);
    expect(run.report?.checks[0]?.location?.path).toBe("suite.json");
    expect(run.stdout).not.toContain("Bug in Modelgate");
  });
});

test("a sample says so", async () => {
  const run = await validate({ "data.csv": csv(people(3000)) }, { data: "data.csv", "max-rows": "100" });
  expect(run.report?.notes.join("\n")).toContain("a sample, the first 100 rows");
  expect(JSON.parse(run.outputs["metrics"] ?? "{}")).toMatchObject({ row_count: 100 });
});

test("the same inputs give the same figures, whatever the number of files they stand in", async () => {
  const rows = people(1000);
  const files = { "all.csv": csv(rows), "parts/a.csv": csv(rows.slice(0, 400)), "parts/b.csv": csv(rows.slice(400)) };
  const inputs = { reference: "all.csv", key: "id", rules: "psi <= 0.2 on each column" };
  const whole = await validate(files, { ...inputs, data: "all.csv" });
  const parts = await validate(files, { ...inputs, data: "parts" });
  expect(tableOf(parts, "drift")).toEqual(tableOf(whole, "drift"));
  const again = await validate(files, { ...inputs, data: "all.csv" });
  expect(again.report).toEqual(whole.report);
});
