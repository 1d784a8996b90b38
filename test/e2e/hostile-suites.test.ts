import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runBundle } from "./support/run-bundle.ts";

const word = `${"a".repeat(46)}!`;
const data = `id,word\n${Array.from({ length: 2000 }, (_, id) => `${id},${word}\n`).join("")}`;

function suite(type: string, kwargs: object): string {
  return JSON.stringify({ name: "s", expectations: [{ type, kwargs }] });
}

const matching = (regex: string): string => suite("expect_column_values_to_match_regex", { column: "word", regex });
const conditioned = (condition: string): string =>
  suite("expect_column_values_to_not_be_null", {
    column: "id",
    row_condition: condition,
    condition_parser: "pandas",
  });

/** A suite's name and text, and what its one sentence says. */
const hostile: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["a pattern that backtracks without end", matching("^(a+)+$"), "2000 of 2000 rows"],
  ["alternatives that backtrack without end", matching("^(a|aa)+$"), "2000 of 2000 rows"],
  ["a repetition of repetitions", matching("(((a{1,1000}){1,1000}){1,1000})"), "too large"],
  ["look-around", matching("(?=a)a"), "look-around"],
  ["a back-reference", matching("(a)\\1"), "back-reference"],
  ["a pattern that is none", matching("((("), "missing closing"],
  ["a pattern of 12,000 characters", matching("a".repeat(12_000)), "longer than 10000"],
  [
    "a million expectations",
    `{"expectations":[${`{"type":"t"},`.repeat(999_999)}{"type":"t"}]}`,
    "1000000 expectations|more than",
  ],
  ["a text of 40 MiB", matching("a".repeat(40 << 20)), "longer than the 32 MiB"],
  ["lists within lists", "[".repeat(200_000), "nested deeper than"],
  ["objects within objects", '{"a":'.repeat(200_000), "nested deeper than"],
  ["brackets within brackets", conditioned(`${"(".repeat(500)}id > 1${")".repeat(500)}`), "nested deeper than"],
  ["Python in a condition", conditioned("id == __import__('os').system('x')"), "is not read here"],
  ["expectations that are an object", '{"expectations":{"a":1}}', "must be a list, found an object"],
  ["an expectation that is a number", '{"expectations":[1]}', "must be an object, found 1"],
  ["a type that is a number", '{"expectations":[{"type":7}]}', "must name its type"],
  ["a column that is a list", suite("expect_column_to_exist", { column: [1] }), "column must be a text"],
  [
    "a bound that is NaN",
    suite("expect_column_max_to_be_between", { column: "id" }).replace('"id"', '"id","min_value":NaN'),
    "found NaN",
  ],
  [
    "a number of 5,000 digits",
    suite("expect_column_max_to_be_between", { column: "id" }).replace('"id"', `"id","min_value":${"9".repeat(5000)}`),
    "not be|Infinity",
  ],
  [
    "the later of two equal keys",
    '{"expectations":[{"type":"expect_column_to_exist","kwargs":{"column":"id"},"kwargs":{"column":"ix"}}]}',
    "ix",
  ],
  [
    "a name of JavaScript's",
    '{"expectations":[{"type":"__proto__","kwargs":{"__proto__":{"column":"id"}}}]}',
    "not known",
  ],
  ["UTF-16", Buffer.from(`\uFEFF${matching("a")}`, "utf16le"), "no UTF-8"],
  ["nothing", "", "no JSON"],
  ["a JSON Schema that only refers to itself", '{"$ref":"#"}', "2000 of 2000 rows"],
  [
    "a JSON Schema at another address",
    '{"properties":{"word":{"$ref":"http://127.0.0.1:9/x.json"}}}',
    "can't resolve reference",
  ],
  [
    "a JSON Schema with a pattern that backtracks",
    '{"properties":{"word":{"pattern":"^(a+)+$"}}}',
    "2000 of 2000 rows",
  ],
];

test.each(hostile)("%s in a suite fails with a sentence, in little memory", async (_name, text, sentence) => {
  const workspace = await temporaryFolder({ "data.csv": data, "suite.json": text });
  const run = await runBundle({
    action: "validate-data",
    workspace,
    inputs: { data: "data.csv", suite: "suite.json" },
    env: { NODE_OPTIONS: "--max-old-space-size=400" },
  });
  expect(run.code).toBe(1);
  expect(run.outputs["verdict"]).toBe("fail");
  expect(run.outputs["summary"]).toMatch(new RegExp(sentence));
  expect(run.outputs["summary"]).not.toContain("a bug of ours");
});

test("a suite behind a byte order mark is read", async () => {
  const workspace = await temporaryFolder({ "data.csv": data, "suite.json": `\uFEFF${matching("^a+!$")}` });
  const run = await runBundle({
    action: "validate-data",
    workspace,
    inputs: { data: "data.csv", suite: "suite.json" },
  });
  expect(run.outputs["verdict"]).toBe("pass");
});
