import { expect, test } from "vitest";
import { sparkRules, standardRules } from "../../../src/engines/lexical-rules.ts";
import { oneQuery } from "../../../src/engines/statement.ts";

test.each([
  ["SELECT 1", "SELECT 1"],
  ["  select ';' as a;  -- the end\n /* ; */ ;", "select ';' as a"],
  ["SELECT 1 -- one; two\n, 2", "SELECT 1  \n, 2"],
  ["SELECT /* a /* nested; */ comment */ 1", "SELECT   1"],
  ["SELECT E'it\\'s; ' || 'a''b;'", "SELECT E'it\\'s; ' || 'a''b;'"],
  ["SELECT 'a\\' || ';'", "SELECT 'a\\' || ';'"],
  ["SELECT $$ ; $$, $tag$ $$ ; $tag$", "SELECT $$ ; $$, $tag$ $$ ; $tag$"],
  ['SELECT "a;""b" FROM t', 'SELECT "a;""b" FROM t'],
  ["(SELECT 1) UNION ALL (SELECT 2)", "(SELECT 1) UNION ALL (SELECT 2)"],
  ["WITH a AS (SELECT 1) SELECT * FROM a", "WITH a AS (SELECT 1) SELECT * FROM a"],
  ["FROM 'a.parquet'", "FROM 'a.parquet'"],
])("%j is one query", (text, query) => {
  expect(oneQuery(text, standardRules)).toEqual({ kind: "query", text: query });
});

test.each([
  ["SELECT 1; SELECT 2", "it is more than one statement"],
  ["SELECT 1;;'x'", "it is more than one statement"],
  ["SELECT 'a\\'; DROP TABLE t; --'", "it is more than one statement"],
  ["SELECT a$b$; DROP TABLE t; --$b$", "it is more than one statement"],
  ["SELECT 1) AS a, (SELECT 2", "it closes a parenthesis that it did not open"],
  ["SELECT (1", "a parenthesis is not closed"],
  ["SELECT 'open", "a quoted text is not closed"],
  ['SELECT "open', "a quoted name is not closed"],
  ["SELECT $q$ open $$", "a dollar-quoted text is not closed"],
  ["SELECT 1 /* open /* */", "a comment is not closed"],
  ["", "it is empty"],
  ["-- nothing", "it is empty"],
  ["DELETE FROM t", "it does not begin with SELECT, WITH, VALUES, FROM or TABLE, so it is no query"],
  ["selection FROM t", "it does not begin with SELECT, WITH, VALUES, FROM or TABLE, so it is no query"],
  ["SELECT 1\0", "it holds a null character"],
])("%j is refused", (text, reason) => {
  expect(oneQuery(text, standardRules)).toEqual({ kind: "refused", reason });
});

test("Spark's texts escape by a backslash, stand in either quote, and are raw after r", () => {
  const read = (text: string) => oneQuery(text, sparkRules).kind;
  expect(read("SELECT 'a\\'; '")).toBe("query");
  expect(read('SELECT "a\\"; "')).toBe("query");
  expect(read("SELECT `a;``b`")).toBe("query");
  expect(read("SELECT r'a\\'; DROP TABLE t; --'")).toBe("refused");
  expect(read("SELECT r'a\\' || ';'")).toBe("query");
});
