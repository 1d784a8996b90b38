import { expect, test } from "vitest";
import { dataSource } from "../../../src/engines/data-source.ts";
import { sparkRules, standardRules } from "../../../src/engines/lexical-rules.ts";

test.each(["orders", "shop.orders", 'shop."Order ""Lines"""', "a.b.c.d", "größe"])("%s is a table's name", (name) => {
  expect(dataSource(` ${name} `, standardRules, "engine postgres")).toBe(name);
});

test("a name of Spark's is quoted by backticks", () => {
  expect(dataSource("parquet.`/data/x y.parquet`", sparkRules, "engine spark")).toBe("parquet.`/data/x y.parquet`");
});

test("a query stands in parentheses, without what ends it", () => {
  expect(dataSource("SELECT 1; -- done", standardRules, "engine duckdb")).toBe("(SELECT 1)");
});

test.each(["orders; DROP TABLE x", "my orders", "a.b.c.d.e", '"open', "orders--", "1a"])("%s is refused", (data) => {
  expect(() => dataSource(data, standardRules, "engine duckdb")).toThrow(
    /^engine duckdb: data \([^)]*.*\) is neither a table's name nor one query: /,
  );
});
