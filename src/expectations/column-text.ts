import type { Predicate, TextStyle } from "../profile/predicate.ts";
import { dateFormatTest } from "../profile/python-date-format.ts";
import type { Arguments } from "./arguments.ts";
import { boundArguments, holdsBetween, readBounds } from "./bounds.ts";
import { columnRowArguments, expectOfEachValue, judgeValues, readColumnRows } from "./column-rows.ts";
import { defineExpectation, type ExpectationKind } from "./expectation-kind.ts";
import { checkJsonSchema } from "./json-schema.ts";
import { linearPattern } from "./python-pattern.ts";
import { expectOfEachText } from "./python-text.ts";
import { Refusal } from "./refusal.ts";
import { Ask, raised, type Scope, type Stage } from "./stage.ts";

/** An expectation about the text of each value, with the predicate for a style of text. */
function ofText(
  type: string,
  known: readonly string[],
  read: (args: Arguments, scope: Scope) => (column: string, style: TextStyle) => Predicate,
): ExpectationKind {
  return defineExpectation(type, [...columnRowArguments, ...known], (args, scope) => {
    const rows = readColumnRows(args, scope);
    const predicate = read(args, scope);
    return expectOfEachText(rows, (style) => predicate(rows.column, style), scope);
  });
}

function not(of: Predicate): Predicate {
  return { kind: "not", of };
}

function matches(column: string, style: TextStyle, pattern: string): Predicate {
  return { kind: "matches", text: { column, style }, pattern };
}

/** An SQL engine's classes of characters are its own. */
function patternOf(pattern: string, scope: Scope): string {
  return linearPattern(pattern, scope.sql ? "ascii" : "unicode");
}

function patternsOf(args: Arguments, scope: Scope): readonly string[] {
  const patterns = args.texts("regex_list").map((pattern) => patternOf(pattern, scope));
  if (patterns.length === 0) throw new Refusal("regex_list must not be empty");
  return patterns;
}

const regexes = [
  ofText("expect_column_values_to_match_regex", ["regex"], (args, scope) => {
    const pattern = patternOf(args.has("regex") ? args.anyText("regex") : "(?s).*", scope);
    return (column, style) => matches(column, style, pattern);
  }),
  ofText("expect_column_values_to_not_match_regex", ["regex"], (args, scope) => {
    const pattern = patternOf(args.anyText("regex"), scope);
    return (column, style) => not(matches(column, style, pattern));
  }),
  ofText("expect_column_values_to_match_regex_list", ["regex_list", "match_on"], (args, scope) => {
    const patterns = patternsOf(args, scope);
    const kind = args.oneOf("match_on", ["any", "all"], "any");
    return (column, style) => ({ kind, of: patterns.map((pattern) => matches(column, style, pattern)) });
  }),
  ofText("expect_column_values_to_not_match_regex_list", ["regex_list"], (args, scope) => {
    const patterns = patternsOf(args, scope);
    return (column, style) => not({ kind: "any", of: patterns.map((pattern) => matches(column, style, pattern)) });
  }),
];

function like(column: string, style: TextStyle, pattern: string, wildcardEscape: string | null): Predicate {
  return { kind: "like", text: { column, style }, pattern, escape: wildcardEscape };
}

function escapeOf(args: Arguments): string | null {
  if (!args.has("escape")) return null;
  const wildcardEscape = args.text("escape");
  if ([...wildcardEscape].length !== 1) throw new Refusal("escape must be one character");
  return wildcardEscape;
}

function likePatternsOf(args: Arguments): readonly string[] {
  const patterns = args.texts("like_pattern_list");
  if (patterns.length === 0) throw new Refusal("like_pattern_list must not be empty");
  return patterns;
}

const likes = [
  ofText("expect_column_values_to_match_like_pattern", ["like_pattern", "escape"], (args) => {
    const [pattern, wildcardEscape] = [args.anyText("like_pattern"), escapeOf(args)];
    return (column, style) => like(column, style, pattern, wildcardEscape);
  }),
  ofText("expect_column_values_to_not_match_like_pattern", ["like_pattern", "escape"], (args) => {
    const [pattern, wildcardEscape] = [args.anyText("like_pattern"), escapeOf(args)];
    return (column, style) => not(like(column, style, pattern, wildcardEscape));
  }),
  ofText("expect_column_values_to_match_like_pattern_list", ["like_pattern_list", "match_on", "escape"], (args) => {
    const [patterns, wildcardEscape] = [likePatternsOf(args), escapeOf(args)];
    const kind = args.oneOf("match_on", ["any", "all"], "any");
    return (column, style) => ({ kind, of: patterns.map((pattern) => like(column, style, pattern, wildcardEscape)) });
  }),
  ofText("expect_column_values_to_not_match_like_pattern_list", ["like_pattern_list", "escape"], (args) => {
    const [patterns, wildcardEscape] = [likePatternsOf(args), escapeOf(args)];
    return (column, style) =>
      not({ kind: "any", of: patterns.map((pattern) => like(column, style, pattern, wildcardEscape)) });
  }),
];

const lengths = [
  ofText("expect_column_value_lengths_to_equal", ["value"], (args) => {
    const value = args.number("value");
    return (column, style) => ({
      kind: "compare",
      comparator: "==",
      left: { kind: "length", text: { column, style } },
      right: { kind: "value", value },
    });
  }),
  ofText("expect_column_value_lengths_to_be_between", boundArguments, (args) => {
    const bounds = readBounds(args);
    if (bounds.min === null && bounds.max === null) throw new Refusal("min_value and max_value cannot both be missing");
    // A bound that is no number is refused here and not row by row.
    holdsBetween(0, bounds);
    return (column, style) => {
      const of: Predicate[] = [];
      const left = { kind: "length", text: { column, style } } as const;
      if (bounds.min !== null) {
        const right = { kind: "value", value: bounds.min.value } as const;
        of.push({ kind: "compare", comparator: bounds.strictMin ? ">" : ">=", left, right });
      }
      if (bounds.max !== null) {
        const right = { kind: "value", value: bounds.max.value } as const;
        of.push({ kind: "compare", comparator: bounds.strictMax ? "<" : "<=", left, right });
      }
      return { kind: "all", of };
    };
  }),
];

/** An expectation that only texts can meet; `others` says what a column of numbers or booleans means. */
function ofTextsOnly(
  type: string,
  known: readonly string[],
  read: (args: Arguments) => (column: string) => Predicate,
  others: "raised" | "unexpected",
): ExpectationKind {
  return defineExpectation(type, [...columnRowArguments, ...known], (args, scope) => {
    const rows = readColumnRows(args, scope);
    const expect = read(args)(rows.column);
    return expectOfEachValue(rows, expect, scope, (column, tally): Stage | null => {
      if (column.type === "text" || column.type === "empty" || tally.rows === tally.ignored) return null;
      if (others === "raised")
        return raised(`column ${rows.column} holds ${column.type}s, and only texts can be read so`);
      return noneExpected(rows, scope);
    });
  });
}

function noneExpected(rows: ReturnType<typeof readColumnRows>, scope: Scope): Stage {
  const never: Predicate = { kind: "constant", value: false };
  const ask = new Ask(scope);
  const tally = ask.tally(rows.where, {
    ignore: { kind: "missing", column: rows.column },
    expect: never,
    show: [rows.column],
  });
  return ask.stage((answers) => judgeValues(rows, tally(answers)));
}

const written = (column: string) => ({ column, style: "written" }) as const;

const formats = [
  ofTextsOnly(
    "expect_column_values_to_match_strftime_format",
    ["strftime_format"],
    (args) => {
      const format = args.text("strftime_format");
      if (dateFormatTest(format) === null) {
        throw new Refusal(`strftime_format ${JSON.stringify(format)} has a directive that strptime does not know`);
      }
      return (column) => ({ kind: "date-format", text: written(column), format });
    },
    "raised",
  ),
  ofTextsOnly(
    "expect_column_values_to_be_dateutil_parseable",
    [],
    () => (column) => ({ kind: "date", text: written(column) }),
    "raised",
  ),
  ofTextsOnly(
    "expect_column_values_to_be_json_parseable",
    [],
    () => (column) => ({ kind: "json", text: written(column) }),
    "unexpected",
  ),
  ofTextsOnly(
    "expect_column_values_to_match_json_schema",
    ["json_schema"],
    (args) => {
      const schema = args.object("json_schema");
      checkJsonSchema(schema);
      return (column) => ({ kind: "json-schema", text: written(column), schema });
    },
    "raised",
  ),
];

/** Expectations about values as text. */
export const columnTextExpectations = [...regexes, ...likes, ...lengths, ...formats];
