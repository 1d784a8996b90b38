/** A suite over the shared table that every engine can run, with expectations that hold and others that do not. */
export const sharedSuite = JSON.stringify(
  {
    name: "shared",
    expectations: [
      expectation("column_values_to_be_between", { column: "quantity", min_value: -5, max_value: 10 }),
      expectation("column_values_to_be_between", { column: "quantity", min_value: -5, max_value: 16, mostly: 0.9 }),
      expectation("column_values_to_be_between", { column: "day", min_value: "1970-01-01", max_value: "1975-06-30" }),
      expectation("column_values_to_be_in_set", {
        column: "city",
        value_set: ["Aachen", "Zürich", "東京", "O'Fallon"],
      }),
      expectation("column_values_to_match_regex", { column: "city", regex: "^[A-Z].*n|[0-9]%$" }),
      expectation("column_values_to_not_be_null", { column: "amount" }),
      expectation("column_values_to_not_be_null", { column: "amount", mostly: 0.9 }),
      expectation("column_values_to_be_unique", { column: "id" }),
      expectation("column_values_to_be_unique", { column: "price" }),
      expectation("compound_columns_to_be_unique", { column_list: ["id", "city"] }),
      expectation("column_value_lengths_to_be_between", { column: "city", min_value: 1, max_value: 8 }),
      expectation("column_value_z_scores_to_be_less_than", { column: "amount", threshold: 1.5, double_sided: true }),
      expectation("column_mean_to_be_between", { column: "amount", min_value: 11, max_value: 13 }),
      expectation("column_stdev_to_be_between", { column: "amount", min_value: 0, max_value: 20 }),
      expectation("column_sum_to_be_between", { column: "quantity", min_value: 0, max_value: 100000 }),
      expectation("column_min_to_be_between", { column: "price", min_value: 0, max_value: 1 }),
      expectation("column_median_to_be_between", { column: "price", min_value: 20, max_value: 30 }),
      expectation("column_quantile_values_to_be_between", {
        column: "amount",
        quantile_ranges: {
          quantiles: [0.1, 0.5, 0.99],
          value_ranges: [
            [-31, -29],
            [0, 1],
            [60, 65],
          ],
        },
      }),
      expectation("column_distinct_values_to_be_in_set", { column: "flag", value_set: [true, false] }),
      expectation("column_unique_value_count_to_be_between", { column: "city", min_value: 1, max_value: 11 }),
      expectation("column_values_to_be_between", {
        column: "quantity",
        min_value: 1,
        row_condition: "price > 25",
        condition_parser: "pandas",
      }),
      expectation("column_pair_values_a_to_be_greater_than_b", { column_A: "price", column_B: "quantity" }),
      expectation("table_row_count_to_equal", { value: 3000 }),
      expectation("column_to_exist", { column: "nothing" }),
      expectation("column_values_to_not_be_null", { column: "nothing" }),
    ],
  },
  null,
  1,
);

function expectation(name: string, kwargs: object): object {
  return { type: `expect_${name}`, kwargs };
}
