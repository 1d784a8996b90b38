import fc from "fast-check";
import type { TestTable, TestValue } from "../../support/profile-table.ts";

/** A table and a suite about it, as Great Expectations 1.x reads them. */
export interface GeneratedCase {
  readonly table: TestTable;
  readonly expectations: readonly { readonly type: string; readonly kwargs: Readonly<Record<string, unknown>> }[];
}

const words = ["apple", "pear", "fig", "a,b", 'say "hi"', "naïve", "Été", "x", "two words", "007x", "_"];
const dates = ["2024-01-02", "2024-02-29", "2023-02-29", "2024-12-31", "2025-06-01", "31/12/2024"];
const json = ['{"a": 1}', "[1, 2]", "{bad", '"text"', '{"a": "x"}', "nul"];

/** The columns of every table; which kinds of values each may hold. */
const values: Readonly<Record<string, fc.Arbitrary<TestValue>>> = {
  whole: fc.integer({ min: -3, max: 6 }),
  gaps: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constant(null)),
  real: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -40, max: 40 }).map((n) => n / 8) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 1e-7, 1e21, 123456.789) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  // Written so in the file, where it is a number.
  point: fc.oneof(fc.constantFrom("1.0", "2", "3.50", "10.0", "1e2"), fc.constant(null)),
  truth: fc.boolean(),
  maybe: fc.oneof(fc.boolean(), fc.constant(null)),
  word: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.constant(null)),
  day: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...dates) }, fc.constant(null)),
  mixed: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("x", "y1"), fc.boolean(), fc.constant(null)),
  json: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...json) }, fc.constant(null)),
  none: fc.constant(null),
};

const columnNames = Object.keys(values);
const column = fc.constantFrom(...columnNames);
const numeric = fc.constantFrom("whole", "gaps", "real", "point", "truth", "maybe", "none");
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom(0.5, 1.25, -2.5),
  fc.constantFrom(...words, ...dates, "1", "True"),
  fc.boolean(),
);
const set = fc.array(scalar, { minLength: 1, maxLength: 6 });
const mostly = fc.constantFrom(undefined, undefined, 0, 0.25, 0.5, 0.9, 1);
const bound = fc.oneof(fc.constant(undefined), fc.integer({ min: -3, max: 6 }), fc.constantFrom(0.5, 2.25));
const strict = fc.constantFrom(undefined, true, false);
const bounds = { min_value: bound, max_value: bound, strict_min: strict, strict_max: strict };
const pattern = fc.constantFrom(
  "^a",
  "p+",
  "\\d",
  "^\\w+$",
  "[aeiou]{2}",
  "(?i)^É",
  "^.$",
  "\\.0$",
  "^[^\\W\\d_]+$",
  "e|f",
  "^-?[0-9]+$",
  "",
);
const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  fc.constantFrom(
    "whole > 1",
    "gaps != 2 and whole <= 4",
    'word == "apple" or gaps.isnull()',
    "not (real > 0)",
    "whole in [1, 2, 3]",
    "word not in ['fig', 'x']",
    "0 < whole < 4",
    "(truth == True) & (whole >= 0)",
  ),
  fc.constantFrom(
    { type: "comparison", column: { name: "whole" }, operator: ">", parameter: 1 },
    { type: "nullity", column: { name: "word" }, is_null: false },
    { type: "comparison", column: { name: "gaps" }, operator: "NOT_IN", parameter: [1, 2] },
    {
      type: "or",
      conditions: [
        { type: "comparison", column: { name: "word" }, operator: "==", parameter: "fig" },
        { type: "nullity", column: { name: "gaps" }, is_null: true },
      ],
    },
  ),
);

type Kwargs = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Arguments of each expectation; `undefined` is left out. */
const expectations: Readonly<Record<string, Kwargs>> = {
  expect_column_values_to_be_between: { column, mostly, ...bounds },
  expect_column_values_to_be_in_set: { column, mostly, value_set: set },
  expect_column_values_to_not_be_in_set: { column, mostly, value_set: set },
  expect_column_values_to_be_null: { column, mostly },
  expect_column_values_to_not_be_null: { column, mostly },
  expect_column_values_to_be_unique: { column, mostly },
  expect_column_values_to_be_of_type: {
    column,
    type_: fc.constantFrom("int", "int64", "float", "float64", "bool", "str", "datetime64", "Int64"),
  },
  expect_column_values_to_be_in_type_list: {
    column: fc.constantFrom(...columnNames.filter((name) => !["word", "day", "mixed", "json"].includes(name))),
    type_list: fc.array(fc.constantFrom("int", "float", "bool"), { minLength: 1, maxLength: 3 }),
  },
  expect_column_type_to_be: { column, type_: fc.constantFrom("int64", "float64", "bool", "str") },
  expect_column_values_to_match_regex: { column, mostly, regex: pattern },
  expect_column_values_to_not_match_regex: { column, mostly, regex: pattern },
  expect_column_values_to_match_regex_list: {
    column,
    mostly,
    regex_list: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    match_on: fc.constantFrom(undefined, "any", "all"),
  },
  expect_column_values_to_not_match_regex_list: {
    column,
    mostly,
    regex_list: fc.array(pattern, { minLength: 1, maxLength: 3 }),
  },
  expect_column_value_lengths_to_equal: { column, mostly, value: fc.integer({ min: 1, max: 5 }) },
  expect_column_value_lengths_to_be_between: {
    column,
    mostly,
    min_value: fc.integer({ min: 0, max: 4 }),
    max_value: fc.constantFrom(undefined, 4, 5, 7),
    strict_min: strict,
    strict_max: strict,
  },
  expect_column_values_to_match_strftime_format: {
    column,
    mostly,
    strftime_format: fc.constantFrom("%Y-%m-%d", "%d/%m/%Y", "%Y"),
  },
  expect_column_values_to_be_dateutil_parseable: { column, mostly },
  expect_column_values_to_be_json_parseable: { column, mostly },
  expect_column_values_to_match_json_schema: {
    column,
    mostly,
    json_schema: fc.constantFrom({ type: "object", required: ["a"] }, { type: ["integer", "object"] }),
  },
  expect_column_values_to_be_increasing: { column, mostly, strictly: strict },
  expect_column_values_to_be_decreasing: { column, mostly, strictly: strict },
  expect_column_value_z_scores_to_be_less_than: {
    column: fc.oneof({ weight: 5, arbitrary: numeric }, column),
    mostly,
    threshold: fc.constantFrom(0.5, 1, 1.5, -1),
    double_sided: fc.boolean(),
  },
  expect_column_values_to_not_be_outliers: {
    column: fc.constantFrom("whole", "gaps", "real", "point", "none"),
    mostly,
    method: fc.constantFrom(undefined, "iqr", "std"),
    multiplier: fc.constantFrom(undefined, 0, 0.5, 1),
  },
  expect_column_min_to_be_between: { column, ...bounds },
  expect_column_max_to_be_between: { column, ...bounds },
  expect_column_mean_to_be_between: { column, ...bounds },
  expect_column_median_to_be_between: { column, ...bounds },
  expect_column_stdev_to_be_between: { column, ...bounds },
  expect_column_sum_to_be_between: { column, ...bounds },
  expect_column_unique_value_count_to_be_between: {
    column,
    min_value: fc.constantFrom(undefined, 0, 3),
    max_value: fc.constantFrom(undefined, 3, 8),
  },
  expect_column_proportion_of_unique_values_to_be_between: {
    column,
    min_value: fc.constantFrom(undefined, 0.25, 1),
    max_value: fc.constantFrom(undefined, 0.5),
  },
  expect_column_proportion_of_non_null_values_to_be_between: {
    column,
    min_value: fc.constantFrom(undefined, 0.25, 1),
    max_value: fc.constantFrom(undefined, 0.5),
  },
  expect_column_quantile_values_to_be_between: {
    column: fc.constantFrom("whole", "gaps", "real", "point", "none", "word"),
    quantile_ranges: fc.constantFrom(
      {
        quantiles: [0.05, 0.25, 0.5],
        value_ranges: [
          [-3, 1],
          [null, 2],
          [0, null],
        ],
      },
      { quantiles: [0.375], value_ranges: [[0, 2]] },
    ),
    allow_relative_error: fc.constantFrom(undefined, false, "linear", "lower", "higher", "midpoint", "nearest"),
  },
  expect_column_distinct_values_to_be_in_set: { column, value_set: set },
  expect_column_distinct_values_to_contain_set: { column, value_set: set },
  expect_column_distinct_values_to_equal_set: { column, value_set: set },
  expect_column_most_common_value_to_be_in_set: { column, value_set: set, ties_okay: fc.constantFrom(undefined, true) },
  expect_column_kl_divergence_to_be_less_than: {
    column: fc.constantFrom("word", "day"),
    partition_object: fc.constantFrom(
      { values: ["apple", "pear", "2024-01-02"], weights: [0.5, 0.25, 0.25] },
      { values: ["fig"], weights: [1] },
    ),
    threshold: fc.constantFrom(undefined, 0.1, 1),
    tail_weight_holdout: fc.constantFrom(undefined, 0.01, 0.3),
  },
  expect_column_chisquare_test_p_value_to_be_greater_than: {
    column: fc.constantFrom("word"),
    partition_object: fc.constant({ values: ["apple", "pear", "zebra"], weights: [0.5, 0.25, 0.25] }),
    tail_weight_holdout: fc.constantFrom(0.01, 0.3),
  },
  expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than: {
    column: fc.constantFrom("whole"),
    distribution: fc.constantFrom("norm"),
    params: fc.constantFrom([0, 1], [1.5, 3], [2, 2]),
  },
  expect_column_pair_values_a_to_be_greater_than_b: {
    column_A: column,
    column_B: column,
    mostly,
    or_equal: strict,
    ignore_row_if: fc.constantFrom(undefined, "both_values_are_missing", "either_value_is_missing", "neither"),
  },
  expect_column_pair_values_to_be_equal: {
    column_A: column,
    column_B: column,
    mostly,
    ignore_row_if: fc.constantFrom(undefined, "both_values_are_missing", "either_value_is_missing", "neither"),
  },
  expect_column_pair_values_to_be_in_set: {
    column_A: column,
    column_B: column,
    mostly,
    value_pairs_set: fc.array(fc.tuple(fc.oneof(scalar, fc.constant(null)), fc.oneof(scalar, fc.constant(null))), {
      minLength: 1,
      maxLength: 12,
    }),
  },
  expect_compound_columns_to_be_unique: {
    column_list: fc.uniqueArray(column, { minLength: 2, maxLength: 3 }),
    mostly,
    ignore_row_if: fc.constantFrom(undefined, "all_values_are_missing", "any_value_is_missing", "never"),
  },
  expect_select_column_values_to_be_unique_within_record: {
    column_list: fc.uniqueArray(column, { minLength: 2, maxLength: 3 }),
    mostly,
    ignore_row_if: fc.constantFrom(undefined, "all_values_are_missing", "any_value_is_missing", "never"),
  },
  expect_multicolumn_sum_to_equal: {
    column_list: fc.uniqueArray(numeric, { minLength: 2, maxLength: 3 }),
    mostly,
    sum_total: fc.integer({ min: 0, max: 5 }),
    ignore_row_if: fc.constantFrom(undefined, "any_value_is_missing"),
  },
  expect_multicolumn_values_to_be_equal: {
    column_list: fc.uniqueArray(column, { minLength: 2, maxLength: 3 }),
    mostly,
    ignore_row_if: fc.constantFrom(undefined, "any_value_is_missing", "never"),
  },
  expect_table_row_count_to_equal: { value: fc.integer({ min: 1, max: 12 }) },
  expect_table_row_count_to_be_between: {
    min_value: fc.constantFrom(undefined, 1, 8),
    max_value: fc.constantFrom(undefined, 20),
    strict_min: strict,
  },
  expect_table_column_count_to_equal: { value: fc.constantFrom(columnNames.length, 3) },
  expect_table_column_count_to_be_between: {
    min_value: fc.constantFrom(undefined, 3, 90),
    max_value: fc.constantFrom(undefined, 20),
  },
  expect_table_columns_to_match_ordered_list: {
    column_list: fc.constantFrom(columnNames, columnNames.slice(1), ["whole", "x"]),
  },
  expect_table_columns_to_match_set: {
    column_set: fc.constantFrom([...columnNames].reverse(), columnNames.slice(2), ["whole", "x"]),
    exact_match: fc.constantFrom(undefined, true, false),
  },
  expect_column_to_exist: {
    column: fc.constantFrom("whole", "nothing"),
    column_index: fc.constantFrom(undefined, 0, 1, -1, 99),
  },
  expect_column_values_to_match_like_pattern: {
    column: fc.constantFrom("word", "day"),
    mostly,
    like_pattern: fc.constantFrom("a%", "%i%", "____-%", "_"),
  },
  expect_column_values_to_not_match_like_pattern: {
    column: fc.constantFrom("word", "day"),
    mostly,
    like_pattern: fc.constantFrom("a%", "%i%", "____-%", "_"),
  },
  expect_column_values_to_match_like_pattern_list: {
    column: fc.constantFrom("word", "day"),
    mostly,
    like_pattern_list: fc.constantFrom(["a%", "%r"], ["%-%", "20%"]),
    match_on: fc.constantFrom(undefined, "any", "all"),
  },
  expect_column_values_to_not_match_like_pattern_list: {
    column: fc.constantFrom("word", "day"),
    mostly,
    like_pattern_list: fc.constantFrom(["a%", "%r"], ["%-%", "20%"]),
  },
};

/** Every type that is generated, so that a test can hold that none is left out. */
export const generatedTypes: readonly string[] = Object.keys(expectations);

const conditional = new Set(
  generatedTypes.filter(
    (type) =>
      !/_type_|_table_column|to_exist|of_type|like_pattern|chisquare|_ks_test/.test(type) &&
      type !== "expect_column_type_to_be" &&
      // Great Expectations passes the condition over here and counts rows outside of it.
      type !== "expect_column_pair_values_to_be_in_set",
  ),
);

const expectation = (type: string): fc.Arbitrary<GeneratedCase["expectations"][number]> =>
  fc.record({ ...expectations[type], ...(conditional.has(type) ? { row_condition: condition } : {}) }).map((all) => {
    const kwargs = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    if (typeof kwargs["row_condition"] === "string") kwargs["condition_parser"] = "pandas";
    return { type, kwargs };
  });

const table: fc.Arbitrary<TestTable> = fc
  .array(fc.record(values), { minLength: 1, maxLength: 24 })
  .map((rows) => Object.fromEntries(columnNames.map((name) => [name, rows.map((row) => row[name])])));

/** One expectation of every type about one table. */
export const generatedCase: fc.Arbitrary<GeneratedCase> = fc.record({
  table,
  expectations: fc.tuple(...generatedTypes.map(expectation)),
});

function cellText(value: Exclude<TestValue, null>): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}

/** The table as a CSV file that pandas and we read alike: booleans as True and False, missing values empty. */
export function csvOf(table: TestTable): string {
  const cell = (value: TestValue): string => {
    if (value === null) return "";
    const text = cellText(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const names = Object.keys(table);
  const rows = table[names[0]].map((_, row) => names.map((name) => cell(table[name][row])).join(","));
  return `${[names.join(","), ...rows].join("\n")}\n`;
}
