import { expect, test } from "vitest";
import { translatePattern } from "../../../src/engines/pattern.ts";

test.each([
  ["^a.c$", "(?p)^a.c$", "(?d)^a.c\\z"],
  ["\\d+\\w\\S", "(?p)[0-9]+[0-9A-Za-z_][^ \\t\\n\\f\\r]", "(?d)[0-9]+[0-9A-Za-z_][^ \\t\\n\\f\\r]"],
  ["[\\d\\-x]", "(?p)[0-9\\-x]", "(?d)[0-9\\-x]"],
  ["(?P<year>\\d{4})", "(?p)([0-9]{4})", "(?d)([0-9]{4})"],
  ["\\bword\\B", "(?p)\\yword\\Y", "(?d)\\bword\\B"],
  ["\\Aa\\z", "(?p)\\Aa\\Z", "(?d)\\Aa\\z"],
  ["\\Qa.b\\Ec", "(?p)a\\.bc", "(?d)a\\.bc"],
  ["\\x41\\x{1F600}\\101", "(?p)\\u0041\\U0001F600\\u0041", "(?d)\\x{41}\\x{1F600}\\x{41}"],
  ["[[:alpha:]_]", "(?p)[[:alpha:]_]", "(?d)[\\p{Alpha}_]"],
  ["[]a]", "(?p)[\\]a]", "(?d)[\\]a]"],
  ["[a[b&&c]", "(?p)[a\\[b\\&\\&c]", "(?d)[a\\[b\\&\\&c]"],
  ["a{2,3}b{x}", "(?p)a{2,3}b\\{x\\}", "(?d)a{2,3}b\\{x\\}"],
])("%s is written for both engines", (pattern, postgres, java) => {
  expect(translatePattern(pattern, "postgres")).toEqual({ kind: "sql", sql: postgres });
  expect(translatePattern(pattern, "java")).toEqual({ kind: "sql", sql: java });
});

test("options in front become PostgreSQL's own", () => {
  const options = (pattern: string) => translatePattern(pattern, "postgres");
  expect(options("(?i)a")).toEqual({ kind: "sql", sql: "(?ip)a" });
  expect(options("(?s)a")).toEqual({ kind: "sql", sql: "(?s)a" });
  expect(options("(?m)^a$")).toEqual({ kind: "sql", sql: "(?n)^a$" });
  expect(options("(?ms)a")).toEqual({ kind: "sql", sql: "(?w)a" });
  expect(translatePattern("(?i)ä(?m:^b$)", "java")).toEqual({ kind: "sql", sql: "(?d)(?iu)ä(?m:^b$)" });
});

test.each([
  ["\\p{Greek}", "postgres", '"\\p{Greek}"'],
  ["a(?i)b", "postgres", 'options within the pattern, "(?i)"'],
  ["[^\\D]", "postgres", '"\\D" in brackets'],
  ["[\\S]", "java", '"\\S" in brackets'],
  ["(?=a)", "java", 'the group "(?=a"'],
  ["\\1", "java", null],
  ["\\k", "java", '"\\k"'],
  ["(?U)a+", "java", 'the option "U"'],
] as const)("%s is refused by %s where it has no counterpart", (pattern, target, reason) => {
  const translated = translatePattern(pattern, target);
  expect(translated).toEqual(reason === null ? { kind: "sql", sql: "(?d)\\x{1}" } : { kind: "refused", reason });
});

test("properties are named as Java names them", () => {
  expect(translatePattern("\\p{Greek}\\pL\\P{Lu}\\p{^Nd}", "java")).toEqual({
    kind: "sql",
    sql: "(?d)\\p{IsGreek}\\p{L}\\P{Lu}\\P{Nd}",
  });
});
