import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ages, changed, csv, people, plans, suite, validate } from "./support/validated.ts";

type Json = Readonly<Record<string, unknown>>;

async function documentOf(reportPath: string): Promise<Json> {
  return JSON.parse(await readFile(reportPath.replace(/\.json$/, ".gx.json"), "utf8")) as Json;
}

const unknown = { type: "expect_the_moon", kwargs: {} };

describe("Great Expectations' result document of several suites", () => {
  test("is what the library says of a checkpoint, with every result in order", async () => {
    const run = await validate(
      {
        "data.csv": csv(changed(people(50), 3, { age: "7" })),
        "a.json": suite(ages),
        "b.json": JSON.stringify({ name: "others", expectations: [plans, unknown] }),
      },
      { data: "data.csv", suite: "a.json\nb.json" },
    );
    const document = await documentOf(run.reportPath);
    const types = (results: unknown) =>
      (results as { expectation_config: { type: string } }[]).map(({ expectation_config }) => expectation_config.type);
    expect(types(document["results"])).toEqual([ages.type, plans.type, unknown.type]);
    const runs = document["run_results"] as Record<string, Json>;
    expect(Object.keys(runs)).toEqual([
      "ValidationResultIdentifier::people/__none__/__none__/data.csv",
      "ValidationResultIdentifier::others/__none__/__none__/data.csv",
    ]);
    expect(Object.values(runs).map(({ suite_name, results }) => [suite_name, types(results)])).toEqual([
      ["people", [ages.type]],
      ["others", [plans.type, unknown.type]],
    ]);
    expect(document["success"]).toBe(false);
    expect(document["statistics"]).toMatchObject({
      evaluated_validations: 2,
      successful_validations: 0,
      unsuccessful_validations: 2,
      success_percent: 0,
      evaluated_expectations: 3,
      successful_expectations: 1,
    });
    expect(document["validation_results"]).toMatchObject([
      {
        success: false,
        expectations: [{ expectation_type: ages.type, success: false, result: { unexpected_count: 1 } }],
      },
      {
        success: false,
        expectations: [
          { expectation_type: plans.type, success: true },
          { expectation_type: unknown.type, success: false, exception_info: { raised_exception: true } },
        ],
      },
    ]);
  });

  test("of one suite is one validation's", async () => {
    const run = await validate(
      { "data.csv": csv(people(50)), "a.json": suite(ages) },
      { data: "data.csv", suite: "a.json" },
    );
    const document = await documentOf(run.reportPath);
    expect(Object.keys(document)).toEqual([
      "success",
      "results",
      "suite_name",
      "suite_parameters",
      "statistics",
      "meta",
      "id",
    ]);
  });
});
