import fc from "fast-check";

const comparator = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
const number = fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(0.5, 2.25));
const word = fc.constantFrom("apple", "pear", "fig", "two words", "zebra");
const numberColumn = fc.constantFrom("whole", "gaps", "real");
const listOf = (items: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(items, { minLength: 1, maxLength: 3 });
const written = (list: unknown[]): string => `[${list.map((one) => JSON.stringify(one)).join(", ")}]`;
const spaced = (...parts: fc.Arbitrary<unknown>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(" "));
const within = fc.constantFrom("in", "not in");
const equality = fc.constantFrom("==", "!=");

/** One comparison as pandas' `query` takes it. */
const pandasComparison = fc.oneof(
  spaced(fc.oneof(numberColumn, fc.constant("`whole`")), comparator, number),
  spaced(number, comparator, numberColumn),
  spaced(number, fc.constantFrom("<", "<="), numberColumn, fc.constantFrom("<", "<="), number),
  fc.constantFrom("whole < gaps", "real >= whole", "truth", "truth == True", "truth != False", "word == day"),
  fc
    .tuple(equality, word, fc.constantFrom('"', "'"))
    .map(([sign, text, quote]) => `word ${sign} ${quote}${text}${quote}`),
  fc.constantFrom("word < 'pear'", "iso >= '2024-02-29'", "day == '2024-02-29'", "mixed == '1'", "mixed != 'x'"),
  spaced(numberColumn, within, listOf(number).map(written)),
  spaced(fc.constant("word"), within, listOf(word).map(written)),
  spaced(numberColumn, equality, listOf(number).map(written)),
  fc.constantFrom("gaps.isnull()", "word.notnull()", "word.isna()", "real.notna()", "whole.isin([1, 2])"),
);

const { pandasText } = fc.letrec<{ pandasText: string }>((tie) => ({
  pandasText: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    pandasComparison,
    spaced(tie("pandasText"), fc.constantFrom("and", "or"), tie("pandasText")),
    fc
      .tuple(tie("pandasText"), fc.constantFrom("&", "|"), tie("pandasText"))
      .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    tie("pandasText").map((text) => `not (${text})`),
    tie("pandasText").map((text) => `~(${text})`),
  ),
}));

const column = (name: string): { name: string } => ({ name });

/** A comparison in the object form of 1.x. */
const comparisonObject = fc.oneof(
  fc.record({
    type: fc.constant("comparison"),
    column: numberColumn.map(column),
    operator: comparator,
    parameter: number,
  }),
  fc.record({
    type: fc.constant("comparison"),
    column: numberColumn.map(column),
    operator: fc.constantFrom("IN", "NOT_IN"),
    parameter: listOf(number),
  }),
  fc.record({
    type: fc.constant("comparison"),
    column: fc.constant(column("word")),
    operator: equality,
    parameter: word,
  }),
  fc.record({
    type: fc.constant("comparison"),
    column: fc.constant(column("word")),
    operator: fc.constantFrom("IN", "NOT_IN"),
    parameter: listOf(word),
  }),
  fc.record({
    type: fc.constant("nullity"),
    column: fc.constantFrom("word", "gaps", "real", "none").map(column),
    is_null: fc.boolean(),
  }),
);

const and = fc.record({
  type: fc.constant("and"),
  conditions: fc.array(comparisonObject, { minLength: 2, maxLength: 3 }),
});
const or = fc.record({
  type: fc.constant("or"),
  conditions: fc.array(fc.oneof(comparisonObject, and), { minLength: 2, maxLength: 3 }),
});

/** A `row_condition` with its `condition_parser`, as Great Expectations takes it on pandas. */
export const pandasCondition: fc.Arbitrary<Readonly<Record<string, unknown>>> = pandasText.map((text) => ({
  row_condition: text,
  condition_parser: "pandas",
}));

/** In the object form, which 1.x knows. */
export const objectCondition: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .oneof(comparisonObject, and, or)
  .map((condition) => ({ row_condition: condition, condition_parser: "pandas" }));

/** In Great Expectations' own grammar, which its SQL engines take. */
export const columnCondition: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .oneof(
    fc.tuple(numberColumn, comparator, number).map(([name, sign, value]) => `col("${name}") ${sign} ${value}`),
    fc.tuple(equality, word).map(([sign, text]) => `col("word") ${sign} "${text}"`),
    fc.constantFrom("word", "gaps", "real", "none").map((name) => `col("${name}").notNull()`),
  )
  .map((text) => ({ row_condition: text, condition_parser: "great_expectations" }));
