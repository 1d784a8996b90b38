import fc from "fast-check";
import type { TestTable } from "../../support/profile-table.ts";
import { columnCondition, objectCondition, pandasCondition } from "./generated-condition.ts";
import { columnNames, dates, generatedTable, numericColumns, words } from "./generated-table.ts";

/** The versions of the library whose answers are compared. */
export type Library = "1" | "0.18";

export interface GeneratedExpectation {
  readonly type: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly severity?: string;
}

/** A table and a suite about it. */
export interface GeneratedCase {
  readonly library: Library;
  readonly format: "csv" | "parquet";
  /** Whether every field of a CSV file stands in quotes. */
  readonly quoted: boolean;
  readonly table: TestTable;
  readonly expectations: readonly GeneratedExpectation[];
}

const column = fc.constantFrom(...columnNames.filter((name) => name !== "endless"));
const anyColumn = fc.constantFrom(...columnNames);
const numeric = fc.constantFrom(...numericColumns);
const mostlyNumeric = fc.oneof({ weight: 4, arbitrary: fc.constantFrom("whole", "gaps", "real", "point") }, column);
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom(0.5, 1.25, -2.5),
  fc.constantFrom(...words, ...dates, "1", "True"),
  fc.boolean(),
);
const set = fc.array(scalar, { minLength: 0, maxLength: 6 });
/** Shares of few rows, so that they are met exactly. */
const mostly = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
  fc.integer({ min: 1, max: 24 }).chain((rows) => fc.integer({ min: 0, max: rows }).map((kept) => kept / rows)),
);
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
  "\\bfig\\b",
  "o\\b",
  "\\bt",
  "fig$",
  "fig\\Z",
  "\\s",
  "^(?:a|pe)(?P<rest>.*)$",
  "",
);

type Kwargs = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Arguments of each expectation, under `$` some that go together; `undefined` is left out. */
const expectations: Readonly<Record<string, Kwargs>> = {
  expect_column_values_to_be_between: { column: anyColumn, mostly, ...bounds },
  expect_column_values_to_be_in_set: { column, mostly, value_set: set },
  expect_column_values_to_not_be_in_set: { column, mostly, value_set: set },
  expect_column_values_to_be_null: { column, mostly },
  expect_column_values_to_not_be_null: { column, mostly },
  expect_column_values_to_be_unique: { column, mostly },
  expect_column_values_to_be_of_type: {
    column,
    type_: fc.constantFrom(
      "int",
      "int64",
      "float",
      "float64",
      "bool",
      "str",
      "datetime64",
      "Int64",
      "object",
      "string",
    ),
  },
  expect_column_values_to_be_in_type_list: {
    column: fc.constantFrom(
      ...columnNames.filter((name) => !["word", "day", "iso", "mixed", "json", "endless"].includes(name)),
    ),
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
    column: fc.oneof({ weight: 3, arbitrary: fc.constant("record") }, column),
    mostly,
    json_schema: fc.constantFrom(
      { type: "object", required: ["a"] },
      { type: ["integer", "object"] },
      { properties: { a: { type: "integer", minimum: 1 } } },
    ),
  },
  expect_column_values_to_be_increasing: { column: mostlyNumeric, mostly, strictly: strict },
  expect_column_values_to_be_decreasing: { column: mostlyNumeric, mostly, strictly: strict },
  expect_column_value_z_scores_to_be_less_than: {
    column: fc.oneof({ weight: 5, arbitrary: numeric }, column),
    mostly,
    threshold: fc.constantFrom(0.5, 1, 1.5, -1),
    double_sided: fc.boolean(),
  },
  expect_column_values_to_not_be_outliers: {
    column: fc.constantFrom("whole", "gaps", "real", "point", "same", "none"),
    mostly,
    method: fc.constantFrom(undefined, "iqr", "std"),
    multiplier: fc.constantFrom(undefined, 0, 0.5, 1),
  },
  expect_column_min_to_be_between: { column: anyColumn, ...bounds },
  expect_column_max_to_be_between: { column: anyColumn, ...bounds },
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
    allow_relative_error: fc.constantFrom(undefined, false, "linear", "lower", "higher", "midpoint", "nearest", 0.1),
  },
  expect_column_distinct_values_to_be_in_set: { column, value_set: set },
  expect_column_distinct_values_to_contain_set: { column, value_set: set },
  expect_column_distinct_values_to_equal_set: { column, value_set: set },
  expect_column_most_common_value_to_be_in_set: { column, value_set: set, ties_okay: fc.constantFrom(undefined, true) },
  expect_column_kl_divergence_to_be_less_than: {
    $: fc.oneof(
      fc.record({
        column: fc.constantFrom("word", "day"),
        partition_object: fc.constantFrom(
          { values: ["apple", "pear", "2024-01-02"], weights: [0.5, 0.25, 0.25] },
          { values: ["fig"], weights: [1] },
        ),
        tail_weight_holdout: fc.constantFrom(undefined, 0.01, 0.3),
      }),
      fc.record({
        column: fc.constantFrom("whole", "gaps", "same"),
        partition_object: fc.constantFrom(
          { bins: [-3, 0, 2, 8], weights: [0.25, 0.25, 0.5] },
          { bins: [0, 1, 2], weights: [0.4, 0.4], tail_weights: [0.1, 0.1] },
        ),
        tail_weight_holdout: fc.constantFrom(undefined, 0.01),
        internal_weight_holdout: fc.constantFrom(undefined, 0.05),
      }),
    ),
    threshold: fc.constantFrom(undefined, 0.1, 1),
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

/** Expectations that take a row condition and mind it. */
const conditional = new Set(
  generatedTypes.filter(
    (type) =>
      !/_type_|_table_column|to_exist|of_type|like_pattern|chisquare|_ks_test/.test(type) &&
      type !== "expect_column_type_to_be",
  ),
);

/** Expectations whose rows SQLite and pandas see alike, for conditions that only SQL takes. */
const conditionalInSql = new Set([
  "expect_column_values_to_not_be_null",
  "expect_column_values_to_be_between",
  "expect_column_values_to_be_null",
]);

const severity = fc.constantFrom(undefined, "critical", "warning", "info");

function expectation(type: string, library: Library): fc.Arbitrary<GeneratedExpectation> {
  const none = { weight: 4, arbitrary: fc.constant({}) };
  const conditions = [none, { weight: 2, arbitrary: pandasCondition }];
  if (library === "1") conditions.push({ weight: 2, arbitrary: objectCondition });
  if (library === "1" && conditionalInSql.has(type)) conditions.push({ weight: 1, arbitrary: columnCondition });
  const condition = conditional.has(type) ? fc.oneof(...conditions) : fc.constant({});
  return fc
    .tuple(fc.record({ ...expectations[type] }), condition, severity)
    .map(([{ $: together, ...own }, rows, level]) => {
      const all: Record<string, unknown> = { ...(together ?? {}), ...own, ...rows };
      if (all["condition_parser"] === "great_expectations") all["column"] = "whole";
      const kwargs = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return { type, kwargs, ...(level === undefined || library === "0.18" ? {} : { severity: level }) };
    });
}

/** One expectation of every type about one table. */
export function generatedCase(library: Library, format: "csv" | "parquet"): fc.Arbitrary<GeneratedCase> {
  return fc.record({
    library: fc.constant(library),
    format: fc.constant(format),
    quoted: format === "csv" ? fc.boolean() : fc.constant(false),
    table: generatedTable(1, 24),
    expectations: fc.tuple(...generatedTypes.map((type) => expectation(type, library))),
  });
}
