import { expect, test } from "vitest";
import { Arguments } from "../../../src/expectations/arguments.ts";
import type { JsonValue } from "../../../src/expectations/json-value.ts";
import { conditionArguments, readRowCondition } from "../../../src/expectations/row-condition.ts";
import { Answers, Ask, decided, Scope } from "../../../src/expectations/stage.ts";
import { plainSettings } from "../../support/judge-suite.ts";
import { profileTable } from "../../support/profile-table.ts";

const table = {
  x: [1, 2, null, 3, 4],
  t: ["a", "b", "a", null, "c'd"],
  "two words": [true, false, true, null, false],
  day: ["2026-01-01", "2026-01-05", null, "2026-02-01", "soon"],
};

/** How many rows of the table meet a condition. */
function rowsOf(row_condition: JsonValue, condition_parser: JsonValue = null): number {
  const where = readRowCondition(new Arguments({ row_condition, condition_parser }, conditionArguments));
  const ask = new Ask(new Scope(plainSettings));
  const rows = ask.rows(where);
  const { request } = ask.stage(() => decided({ kind: "plain", success: true }));
  return rows(new Answers(profileTable(table, request)));
}

test("no condition is all rows", () => {
  expect([rowsOf(null), rowsOf("")]).toEqual([5, 5]);
});

test.each([
  ["x > 2", 2],
  ["x != 2", 4],
  ["not (x > 2)", 3],
  ["~(x > 2) & (t == 'a')", 2],
  ["1 < x <= 3", 2],
  ["x in [1, 4]", 2],
  ["x not in (1, 4)", 3],
  ["x == [1, 4]", 2],
  ["t.isnull() or x.notnull() and x >= 4", 2],
  ["x.isin([2, 3])", 2],
  ['t == "c\'d"', 1],
  ["`two words`", 2],
  ["`two words` == False | x == 1", 3],
  ["x > -1e0 and 3 > x", 2],
  ["x < x", 0],
  ["t > 'a'", 2],
])("pandas' %s holds for %i rows, as in DataFrame.query", (text, rows) => {
  expect(rowsOf(text, "pandas")).toBe(rows);
});

test.each([
  ['col("x") > 2', 2],
  ['col("x")!=2', 3],
  ['col("t") == "a"', 2],
  ['col("x").notNull()', 4],
  ['col("day") >= date("2026-01-05")', 2],
])("%s holds for %i rows, as in SQL", (text, rows) => {
  expect(rowsOf(text, "great_expectations__experimental__")).toBe(rows);
});

test.each<[JsonValue, number]>([
  [{ type: "comparison", column: { name: "x" }, operator: ">=", parameter: 2 }, 3],
  [{ type: "comparison", column: { name: "x" }, operator: "!=", parameter: 2 }, 4],
  [{ type: "comparison", column: { name: "t" }, operator: "IN", parameter: ["a", "b"] }, 3],
  [{ type: "comparison", column: { name: "t" }, operator: "NOT_IN", parameter: ["a"] }, 3],
  [{ type: "nullity", column: { name: "x" }, is_null: true }, 1],
  [
    {
      type: "or",
      conditions: [
        { type: "nullity", column: { name: "t" }, is_null: true },
        {
          type: "and",
          conditions: [
            { type: "comparison", column: { name: "x" }, operator: "<", parameter: 3 },
            { type: "pass_through", pass_through_filter: "t == 'b'" },
          ],
        },
      ],
    },
    2,
  ],
])("the object %j holds for %i rows", (condition, rows) => {
  expect(rowsOf(condition)).toBe(rows);
});

const comparison = { type: "comparison", column: { name: "x" }, operator: ">", parameter: 1 };

test.each<[JsonValue, string]>([
  ["x + 1 > 2", 'holds "+ 1 > 2", which is not read here'],
  ["t.str.contains('a')", 'holds ".str", which is not read here'],
  ["@limit > x", 'holds "@limit > x"'],
  ["x > ", 'holds "its end"'],
  ["x >> 2", "is not read here"],
  ["(".repeat(200) + "x", "nested deeper than 50 levels"],
  ["x > 1 ".repeat(2000), "longer than 4000 characters"],
  ['col("x") > 2 and col("t") == "a"', "is no comparison such as"],
  ['col("day") > date("soon")', "which is no ISO 8601 date"],
  [7, "row_condition must be a text or an object, found 7"],
  [{ type: "and", conditions: [{ type: "or", conditions: [comparison] }] }, "an or below an and or another or"],
  [{ type: "or", conditions: Array.from({ length: 101 }, () => comparison) }, "more than 100 conditions"],
  [{ type: "xor", conditions: [] }, 'type must be comparison, nullity, and, or, or pass_through, found "xor"'],
  [{ ...comparison, operator: "~" }, 'operator must be ==, !=, <, <=, >, >=, IN or NOT_IN, found "~"'],
  [{ ...comparison, parameter: null }, "parameter must be a plain value, found null"],
])("the condition %j is refused by name", (condition, message) => {
  expect(() => rowsOf(condition)).toThrow(message);
});

test("an unknown parser is refused", () => {
  expect(() => rowsOf("x > 1", "sql")).toThrow('found "sql"');
});
