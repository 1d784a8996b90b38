import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { linearPattern } from "../../../src/expectations/python-pattern.ts";

function finds(pattern: string, text: string, classes: "unicode" | "ascii" = "unicode"): boolean {
  return RE2JS.compile(linearPattern(pattern, classes)).matcher(text).find();
}

test.each([
  ["^\\w+$", "José"],
  ["^\\d$", "٣"],
  ["^[^\\W\\d_]+$", "Été"],
  ["a\\Z", "ba"],
  ["\\u00e9", "é"],
  ["(?P<word>b)", "abc"],
  ["^[\\w.-]+@[\\w.-]+$", "jürgen@example.org"],
  ["^\\s$", "\u00a0"],
  ["[]a]", "]"],
  ["^[^\\S]$", " "],
  ["(?u)^\\w$", "é"],
  ["", "anything"],
])("%s is found in %j as Python finds it", (pattern, text) => {
  expect(finds(pattern, text)).toBe(true);
});

test.each([
  ["(?a)^\\w$", "é"],
  ["^\\W$", "é"],
  ["^[^\\W\\d_]+$", "a1"],
  ["^\\S$", "\u2003"],
])("%s is not found in %j", (pattern, text) => {
  expect(finds(pattern, text)).toBe(false);
});

test("classes are ASCII where an engine has its own", () => {
  expect([finds("^\\w$", "é", "ascii"), linearPattern("\\d\\Z", "ascii")]).toEqual([false, "\\d\\z"]);
});

test.each([
  ["(?=a)", "look-around"],
  ["(?<!a)b", "look-around"],
  ["(a)\\1", "a back-reference"],
  ["(?P<a>x)(?P=a)", "a back-reference"],
  ["(?>a+)", "an atomic group"],
  ["(a)?(?(1)b|c)", "a conditional"],
  ["(?x) a", "verbose mode"],
])("%s is refused by name", (pattern, name) => {
  expect(() => linearPattern(pattern, "unicode")).toThrow(name);
});

test("what is no pattern is refused", () => {
  expect(() => linearPattern("(a", "unicode")).toThrow('the pattern "(a" is refused');
  expect(() => linearPattern("a".repeat(20_000), "unicode")).toThrow("longer than 10000 characters");
});

test("a pattern that would hang a backtracking engine is answered", () => {
  expect(finds("^(a+)+$", `${"a".repeat(50_000)}b`)).toBe(false);
});
