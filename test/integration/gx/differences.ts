/** One expectation as both judged it. */
export interface Comparison {
  readonly type: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly ours: Judgement;
  readonly theirs: Judgement;
}

export interface Judgement {
  readonly success: boolean;
  readonly result: Readonly<Record<string, unknown>>;
  readonly exception: string | null;
}

/** Where we answer otherwise than Great Expectations on pandas, and why. */
export const knownDifferences: readonly { readonly reason: string; readonly holds: (c: Comparison) => boolean }[] = [
  {
    reason:
      "Great Expectations gives up at the first text that is no JSON; here it is an unexpected value like others.",
    holds: ({ type, theirs }) => type === "expect_column_values_to_match_json_schema" && theirs.exception !== null,
  },
  {
    reason: "pandas joins texts where a sum is asked for; here text has no sum.",
    holds: ({ type, theirs }) =>
      type === "expect_column_sum_to_be_between" && typeof theirs.result["observed_value"] === "string",
  },
  {
    reason:
      "A column of booleans has no differences in numpy: it always rises there and any change counts as a fall; here false is less than true.",
    holds: ({ type, kwargs }) =>
      /_(?:in|de)creasing$/.test(type) && (kwargs["column"] === "truth" || kwargs["column"] === "maybe"),
  },
  {
    reason: "pandas cannot subtract texts; here ISO 8601 dates have their order, and so have texts that are all such.",
    holds: ({ type, ours, theirs }) =>
      /_(?:in|de)creasing$/.test(type) &&
      ours.exception === null &&
      (theirs.exception ?? "").includes("unsupported operand"),
  },
  {
    reason:
      "Great Expectations fails to write pairs with whole numbers among them; the judgement itself is not wanting.",
    holds: ({ type, theirs }) =>
      type === "expect_column_pair_values_to_be_in_set" && (theirs.exception ?? "").includes("not JSON serializable"),
  },
];
