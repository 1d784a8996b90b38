import { describe, expect, test } from "vitest";
import { checkOf, columnOf, csv, people, suite, validate } from "./support/validated.ts";

const rows = people(300);
/** A home for each person, with people that the data lacks. */
const homes = `person,city,floors\n${rows.map(({ id }, at) => `${id},${at % 3 === 0 ? "north" : "south"},${at % 7}\n`).join("")}x1,east,1\n`;
const inCities = (cities: readonly string[]) => ({
  type: "expect_column_values_to_be_in_set",
  kwargs: { column: "city", value_set: cities },
});
const joined = { data: "data.csv", key: "id", join: "homes.csv on id = person" };

describe("a joined table", () => {
  test("lends its columns to suites, to conditions of rows, and to the profile", async () => {
    const spend = {
      type: "expect_column_values_to_be_between",
      kwargs: { column: "floors", max_value: 2, row_condition: 'city=="north"', condition_parser: "pandas" },
    };
    const run = await validate(
      { "data.csv": csv(rows), "homes.csv": homes, "suite.json": suite(inCities(["south"]), spend) },
      { ...joined, suite: "suite.json" },
    );
    const north = rows.filter((_, at) => at % 3 === 0).length;
    const high = rows.filter((_, at) => at % 3 === 0 && at % 7 > 2).length;
    expect(columnOf(run, "expectations", "unexpected_count")).toEqual([north, high]);
    expect(checkOf(run, "expectation:expect_column_values_to_be_in_set(city)")?.location).toEqual({
      path: "data.csv",
      line: 2,
    });
    expect(run.report?.notes.join("\n")).toContain("homes.csv on id = person".slice(0, 9));
    expect(run.report?.notes.join("\n")).toContain(
      "joined to 300 of 300 rows by id; 1 of its 301 rows have no partner",
    );
    expect(run.report?.provenance.inputs.find(({ role }) => role === "join")).toMatchObject({
      path: "homes.csv",
      rows: 301,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("is judged for drift, the reference being joined in the same way", async () => {
    const moved = homes.replaceAll("south", "north");
    const run = await validate(
      { "data.csv": csv(rows), "homes.csv": moved, "before.csv": csv(rows).replace("id,", "id,") },
      { ...joined, reference: "before.csv", rules: "psi <= 0.2 on each column" },
    );
    expect(columnOf(run, "drift", "column")).toContain("city");
    const own = csv(rows)
      .split("\n")
      .map((line, at) => (line === "" ? "" : `${line},${at === 0 ? "city" : at % 3 === 1 ? "north" : "south"}`))
      .join("\n");
    const against = await validate(
      { "data.csv": csv(rows), "homes.csv": moved, "before.csv": own },
      { ...joined, reference: "before.csv", rules: "psi <= 0.2 on city" },
    );
    expect(columnOf(against, "drift", "drifted")[0]).toBe(true);
  });

  test.each([
    ["a key that it lacks", homes.replace("p7,", "q7,"), "data.csv:9: the key", "missing-keys"],
    ["a key that stands twice in it", `${homes}p7,west,2\n`, "homes.csv:303: the key", "duplicate-keys"],
  ])("with %s fails, and passes where that is allowed", async (_name, table, sentence, allow) => {
    const files = { "data.csv": csv(rows), "homes.csv": table, "suite.json": suite(inCities(["north", "south"])) };
    const refused = await validate(files, { ...joined, suite: "suite.json" });
    expect(refused.code).toBe(1);
    expect(refused.report?.checks).toHaveLength(1);
    expect(refused.report?.checks[0]?.outcome).toBe("error");
    expect(refused.report?.checks[0]?.message).toContain(sentence);
    expect(refused.report?.checks[0]?.message).toContain(`allow ${allow}`);
    expect(JSON.stringify(refused.report)).not.toContain("p7");
    const allowed = await validate(files, { ...joined, suite: "suite.json", allow });
    expect(allowed.code).toBe(0);
    expect(allowed.report?.notes.join("\n")).toContain("(allowed)");
  });

  test("with a column that the data has and that differs fails, and the data's own counts where that is allowed", async () => {
    const table = `id,plan\n${rows.map(({ id }, at) => `${id},${at === 4 ? "gold" : (rows[at]?.plan ?? "")}\n`).join("")}`;
    const plan = {
      type: "expect_column_values_to_be_in_set",
      kwargs: { column: "plan", value_set: ["basic", "pro", "team"] },
    };
    const files = { "data.csv": csv(rows), "plans.csv": table, "suite.json": suite(plan) };
    const refused = await validate(files, { data: "data.csv", key: "id", join: "plans.csv", suite: "suite.json" });
    expect(refused.report?.checks[0]?.message).toContain(
      "data.csv:6: the column plan stands in the data and in plans.csv",
    );
    const allowed = await validate(files, {
      data: "data.csv",
      key: "id",
      join: "plans.csv",
      suite: "suite.json",
      allow: "column-mismatch",
    });
    expect(columnOf(allowed, "expectations", "unexpected_count")).toEqual([0]);
  });

  test("is refused beside an engine, and without a column to match by", async () => {
    const files = { "data.csv": csv(rows), "homes.csv": homes };
    const engine = await validate(files, { ...joined, data: "people", engine: "duckdb" });
    expect(engine.report?.checks[0]?.message).toContain("name a query that joins");
    const keyless = await validate(files, { data: "data.csv", join: "homes.csv" });
    expect(keyless.report?.checks[0]?.message).toContain('homes.csv has no column "id"');
  });
});
