/** One expectation as both judged it. */
export interface Comparison {
  readonly library: "1" | "0.18";
  readonly format: "csv" | "parquet";
  readonly type: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly ours: Judgement;
  readonly theirs: Judgement;
}

export interface Judgement {
  readonly success: boolean;
  readonly result: Readonly<Record<string, unknown>>;
  readonly exception: string | null;
  readonly severity?: string;
}

/** Where we answer otherwise than Great Expectations on files; the action's README holds the first three as a table. */
export interface Difference {
  readonly what: string;
  readonly there: string;
  readonly here: string;
  readonly holds: (comparison: Comparison) => boolean;
}

/** Not met by generated suites, or refused here before anything could be compared. */
const never = (): boolean => false;

/** Whether they gave up and we did not, with these words in what they said. */
function onlyTheyRaised({ ours, theirs }: Comparison, ...words: readonly string[]): boolean {
  const said = theirs.exception ?? "";
  return ours.exception === null && words.some((word) => said.includes(word));
}

export const knownDifferences: readonly Difference[] = [
  {
    what: "values that rise or fall, in a column of texts",
    there: "gives up, since pandas cannot subtract texts",
    here: "texts that are all ISO 8601 dates or times have their order; other texts give up, too",
    holds: (comparison) =>
      /_(?:in|de)creasing$/.test(comparison.type) &&
      onlyTheyRaised(comparison, "unsupported operand", "operation 'sub' not supported"),
  },
  {
    what: "values that rise or fall, in a column of booleans",
    there: "numpy has no differences of booleans: they always rise, and every change is a fall",
    here: "false is less than true",
    holds: ({ type, kwargs }) =>
      /_(?:in|de)creasing$/.test(type) && (kwargs["column"] === "truth" || kwargs["column"] === "maybe"),
  },
  {
    what: "`expect_column_sum_to_be_between` of texts",
    there: "joins the texts",
    here: "cannot be judged: text has no sum",
    holds: ({ type, theirs }) =>
      type === "expect_column_sum_to_be_between" && typeof theirs.result["observed_value"] === "string",
  },
  {
    what: "`expect_column_values_to_match_json_schema`, a text that is no JSON",
    there: "gives up at the first one",
    here: "is an unexpected value like others",
    holds: (comparison) =>
      comparison.type === "expect_column_values_to_match_json_schema" && onlyTheyRaised(comparison, ""),
  },
  {
    what: "`expect_column_pair_values_to_be_in_set`",
    there: "passes a `row_condition` over and fails to write some of its results",
    here: "minds the condition, and writes them",
    holds: (comparison) =>
      comparison.type === "expect_column_pair_values_to_be_in_set" &&
      ("row_condition" in comparison.kwargs ||
        onlyTheyRaised(comparison, "not JSON serializable", "Unalignable boolean Series")),
  },
  {
    what: "`object` and `string` as the type of a column of texts",
    there: "depends on the version of pandas: texts are `object` before 3, and `str` since",
    here: "both names fit, so that older suites go on working",
    holds: ({ type, kwargs, ours, theirs }) =>
      /_type/.test(type) &&
      /^(?:object|string)$/.test(String(kwargs["type_"])) &&
      ours.result["observed_value"] === "str" &&
      ours.success &&
      !theirs.success,
  },
  {
    what: "`\\b` in a pattern beside a letter such as É",
    there: "É is part of a word",
    here: "the linear-time engine counts only ASCII letters, digits and `_` as words for `\\b`",
    holds: ({ type, kwargs }) => /_regex/.test(type) && JSON.stringify(kwargs).includes("\\bt"),
  },
  {
    what: "a condition or comparison that sets a column without any value against texts",
    there: "gives up, since pandas takes such a column for numbers",
    here: "a missing value meets no comparison",
    holds: (comparison) => onlyTheyRaised(comparison, "Invalid comparison between dtype"),
  },
  {
    what: "what is missing in a Parquet column of booleans, beside another column",
    there: "is None, which differs from the NaN of other columns and cannot be compared with a number",
    here: "missing values equal each other, and meet no comparison",
    holds: (comparison) =>
      comparison.format === "parquet" &&
      (onlyTheyRaised(comparison, "NoneType") ||
        (Array.isArray(comparison.kwargs["column_list"]) && comparison.kwargs["column_list"].includes("maybe"))),
  },
  {
    what: "a Parquet column of texts that has no value",
    there: "gives up over statistics, by the column's type",
    here: "the statistic is undefined, which does not meet its bounds",
    holds: (comparison) =>
      comparison.format === "parquet" && !comparison.ours.success && onlyTheyRaised(comparison, "with string dtype"),
  },
  {
    what: "a CSV column with numbers such as 007, or integers beyond 2^53",
    there: "are numbers, and 007 is 7",
    here: "the column is one of texts, so that no digit of a code or an identifier is lost",
    holds: never,
  },
  {
    what: "patterns with look-around or back-references",
    there: "are run, however long they take",
    here: "are refused by name, since patterns run in linear time",
    holds: never,
  },
  {
    what: 'LIKE patterns, and conditions such as `col("x") > 3`',
    there: "are run on SQL engines only",
    here: "are run on files, too, as SQLite runs them",
    holds: never,
  },
  {
    what: "chi-square and Kolmogorov–Smirnov p-values",
    there: "are named, and no longer run",
    here: "are run as 0.13 did; the bootstrapped one draws from our own seeded generator",
    holds: never,
  },
  {
    what: "suites of 0.18",
    there: "0.18 wrote other shapes: the distinct values as `observed_value`, columns of texts value by value",
    here: "the result document has the shape of 1.x",
    holds: ({ library, type, ours, theirs }) =>
      library === "0.18" &&
      ours.success === theirs.success &&
      /_distinct_values_|_table_columns_to_match_set|_of_type$|_in_type_list$/.test(type),
  },
  {
    what: "what 0.18 judged otherwise than 1.x",
    there:
      "an empty `value_set`, strict bounds of a row count or of lengths, z-scores where all values are the same; texts under order or statistics were looked at one by one",
    here: "are judged as 1.x does",
    holds: ({ library, type, kwargs, ours, theirs }) =>
      library === "0.18" &&
      (/_distinct_values_/.test(type)
        ? Array.isArray(kwargs["value_set"]) && kwargs["value_set"].length === 0
        : /z_scores|row_count_to_be_between|value_lengths_to_be_between/.test(type) ||
          (/_(?:in|de)creasing$|a_to_be_greater|column_(?:min|max|mean|median|stdev|sum)_|kl_divergence/.test(type) &&
            (ours.exception === null) !== (theirs.exception === null))),
  },
];
