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
];
