import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runBundle } from "./support/run-bundle.ts";
import { ages, changed, checkOf, columnOf, csv, mean, people, plans, suite, validate } from "./support/validated.ts";

const action = "validate-data";

async function profileOf(
  rows: ReturnType<typeof people>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const workspace = await temporaryFolder({ "data.csv": csv(rows) });
  await runBundle({ action, workspace, inputs: { data: "data.csv", profile: "out/profile.json", ...inputs } });
  return readFile(join(workspace, "out/profile.json"), "utf8");
}

describe("a saved profile", () => {
  const rows = changed(people(400), 3, { age: "" });

  test("as the data runs the expectations that its figures answer, and refuses the others by name", async () => {
    const column = (type: string, kwargs: object) => ({ type, kwargs });
    const answered = [
      column("expect_table_row_count_to_equal", { value: 400 }),
      column("expect_table_columns_to_match_ordered_list", { column_list: ["id", "age", "plan", "spend"] }),
      column("expect_column_max_to_be_between", { column: "age", max_value: 60 }),
      column("expect_column_unique_value_count_to_be_between", { column: "plan", min_value: 3, max_value: 3 }),
      column("expect_column_values_to_be_unique", { column: "id" }),
      column("expect_column_values_to_not_be_null", { column: "age" }),
      mean,
    ];
    const refused = [
      ages,
      plans,
      column("expect_column_min_to_be_between", { column: "plan", min_value: "a" }),
      column("expect_column_mean_to_be_between", {
        column: "spend",
        row_condition: "age > 30",
        condition_parser: "pandas",
      }),
      column("expect_column_kl_divergence_to_be_less_than", {
        column: "spend",
        partition_object: { bins: [0, 10, 20], weights: [0.5, 0.5] },
        threshold: 0.1,
      }),
    ];
    const files = { "profile.json": await profileOf(rows), "s.json": suite(...answered, ...refused) };
    const run = await validate(files, { data: "profile.json", suite: "s.json" });
    expect(run.code).toBe(1);
    expect(columnOf(run, "expectations", "success")).toEqual([
      ...[true, true, true, true, true, false, true],
      ...[false, false, false, false, false],
    ]);
    expect(columnOf(run, "expectations", "unexpected_count")[5]).toBe(1);
    const checks = run.report?.checks.slice(1) ?? [];
    expect(checks.map(({ outcome }) => outcome).slice(7)).toEqual(["error", "error", "error", "error", "error"]);
    expect(checks.slice(7).map(({ message }) => message)).toEqual([
      expect.stringContaining("expect_column_values_to_be_between is not run: it looks at rows"),
      expect.stringContaining("it looks at rows"),
      expect.stringContaining("hashes"),
      expect.stringContaining("it looks at rows"),
      expect.stringContaining("bins"),
    ]);
  });

  test("as the baseline tells how many rows there were, and as data and reference what has moved", async () => {
    const files = {
      "before.json": await profileOf(people(1000)),
      "now.json": await profileOf(people(850, { seed: 2, mean: 14 })),
      "now.csv": csv(people(850, { seed: 2, mean: 14 })),
    };
    const inputs = {
      baseline: "before.json",
      reference: "before.json",
      rules: "row_count no worse than 10%\npsi <= 0.2 on each column",
    };
    const ofFigures = await validate(files, { ...inputs, key: "id", data: "now.json" });
    const ofRows = await validate(files, { ...inputs, key: "id", data: "now.csv" });
    for (const run of [ofFigures, ofRows]) {
      expect(checkOf(run, "rule:row_countnoworsethan10%")).toMatchObject({
        outcome: "fail",
        observed: 850,
        baseline: { value: 1000 },
      });
      expect(columnOf(run, "drift", "column")).toEqual(["spend", "age", "plan", "age", "plan", "spend", "plan"]);
      expect(columnOf(run, "drift", "drifted")).toEqual([true, false, false, false, false, false, false]);
    }
  });
});

test("profiles of two models are not compared, since their hashes are not the same", async () => {
  const files = {
    "before.json": await profileOf(people(300)),
    "now.json": await profileOf(people(300), { model: "other" }),
    "now.csv": csv(people(300)),
  };
  const run = await validate(files, { data: "now.json", reference: "before.json" });
  expect(run.code).toBe(1);
  expect(run.report?.checks[0]?.message).toContain("hashes under different keys");
  const table = await validate(files, { data: "now.json", reference: "now.csv" });
  expect(columnOf(table, "drift", "drifted")).not.toContain(true);
});

describe("a baseline", () => {
  test("that is an earlier report tells old failures from new ones", async () => {
    const before = changed(people(100), 5, { age: "7" });
    const now = changed(before, 6, { plan: "none" });
    const files = { "data.csv": csv(before), "s.json": suite(ages, plans) };
    const first = await validate(files, { data: "data.csv", suite: "s.json" });
    const run = await validate(
      { ...files, "data.csv": csv(now), "before/report.json": JSON.stringify(first.report) },
      { data: "data.csv", suite: "s.json", baseline: "report:before/report.json", rules: "row_count no worse than 0" },
    );
    expect(checkOf(run, "expectation:expect_column_values_to_be_between(age)")?.message).toContain("old:");
    expect(checkOf(run, "expectation:expect_column_values_to_be_in_set(plan)")?.message).toContain("new:");
    expect(checkOf(run, "rule:row_countnoworsethan0")?.outcome).toBe("pass");
    // What this change broke is told first.
    expect(run.outputs["summary"]).toContain("plan: values to be in set");
    expect(run.report?.notes.join("\n")).toContain("1 of 2 failing expectations new, 1 old, 0 cured");
  });

  test("that is not there yet is said, and decides nothing", async () => {
    const run = await validate(
      { "data.csv": csv(people(50)), "s.json": suite(ages) },
      { data: "data.csv", suite: "s.json", baseline: "before.csv" },
    );
    expect(run.outputs["verdict"]).toBe("pass");
    expect(run.report?.notes.join("\n")).toContain("there is no baseline yet");
  });
});

describe("drift", () => {
  test("is shown of the prediction first and of the label next, whatever moved more", async () => {
    const extended = (rows: ReturnType<typeof people>, shift: number) =>
      `id,age,plan,spend,score,churned\n${rows
        .map(
          ({ id, age, plan, spend }, at) =>
            `${id},${age},${plan},${spend},${((at * 7) % 100) / 100 + shift},${at % 2}\n`,
        )
        .join("")}`;
    const run = await validate(
      { "data.csv": extended(people(800, { seed: 2, mean: 20 }), 0.01), "before.csv": extended(people(800), 0) },
      { data: "data.csv", reference: "before.csv", key: "id", prediction: "score", label: "churned" },
    );
    expect(columnOf(run, "drift", "column").slice(0, 5)).toEqual(["score", "score", "churned", "churned", "spend"]);
    const first = run.report?.checks.filter(({ id }) => id.startsWith("rule:psi")).map(({ title }) => title) ?? [];
    expect(first[0]).toContain("score");
  });

  test("against the pull request's base is measured on the file as it was there", async () => {
    const { execFileSync } = await import("node:child_process");
    const workspace = await temporaryFolder({ "data.csv": csv(people(600)), "s.json": suite(ages) });
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: workspace });
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "before");
    const { writeFile } = await import("node:fs/promises");
    await writeFile(join(workspace, "data.csv"), csv(people(500, { seed: 3, mean: 16 })));
    git("commit", "-qam", "after");
    const base = execFileSync("git", ["rev-parse", "HEAD~1"], { cwd: workspace, encoding: "utf8" }).trim();
    const event = join(await temporaryFolder(), "event.json");
    await writeFile(
      event,
      JSON.stringify({ pull_request: { number: 1, head: { sha: "1".repeat(40) }, base: { sha: base, ref: "main" } } }),
    );
    const run = await runBundle({
      action,
      workspace,
      inputs: {
        data: "data.csv",
        suite: "s.json",
        key: "id",
        reference: "git:base:data.csv",
        baseline: "git:base:data.csv",
        rules: "psi <= 0.2 on each column\nrow_count no worse than 10%",
        comment: "false",
        "check-run": "false",
      },
      env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: "acme/models" },
    });
    expect(checkOf(run, "rule:row_countnoworsethan10%")).toMatchObject({ outcome: "fail", baseline: { value: 600 } });
    expect(columnOf(run, "drift", "drifted")).toEqual([true, ...new Array(6).fill(false)]);
    expect(columnOf(run, "drift", "column")[0]).toBe("spend");
    expect(run.report?.provenance.inputs.find(({ role }) => role === "reference")?.path).toContain("git:");
  });
});
