import { type ColumnProfile, type NumberFigures, type Profile, totalWeight } from "../profile/profile.ts";
import { wholeTable } from "../profile/request.ts";
import { wilson } from "../stats/proportion.ts";
import { numberTypes } from "./column-types.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import { roundHalfEven } from "./order-statistics.ts";

/** A column has a set of values where there are at most so many, each standing for so many rows on average. */
const mostValues = 20;
const rowsPerValue = 10;
/** Below so many values nothing is said of uniqueness, quartiles and lengths. */
const fewestValues = 10;
/** How far beyond the quartiles a value may lie, in interquartile ranges: Tukey's outer fence. */
const fence = 3;
/** How far a quartile may move, in interquartile ranges. */
const quartileSlack = 0.25;
const completenessLevel = 0.95;

/**
 * A suite of Great Expectations 1.x that a table's profile (with `summaryMeasures`) suggests, for a person to review:
 * the columns, the kind of each one's values, its completeness (with missing values, the lower end of the 95 % Wilson
 * interval), its set of values, its range and quartiles, its uniqueness and lengths. The table meets it.
 *
 * Ranges reach three interquartile ranges beyond the quartiles, or to the values that lie further out, rounded outward
 * to two digits, so that no bound is the value of a row.
 *
 * @param answers who is to run it: for an SQL engine types are the engine's own, and no format of dates is asked for
 */
export function suggestSuite(profile: Profile, name: string, answers: Answering = "embedded"): JsonObject {
  const declared = new Map(profile.layout.map((column) => [column.name, column.declared]));
  const columns = profile.columns.filter(({ population }) => population === wholeTable);
  const expectations: JsonObject[] = [
    expectation("expect_table_columns_to_match_set", { column_set: profile.layout.map((column) => column.name) }),
    ...columns.flatMap((column) => ofColumn(column, declared.get(column.column) ?? null, answers)),
  ];
  return {
    name,
    expectations,
    meta: { suggested_from_rows: profile.rows },
    notes: "Suggested from the data as it is; what a rule should be, a person must say.",
  };
}

function expectation(type: string, kwargs: JsonObject): JsonObject {
  return { type, kwargs, severity: "critical", meta: {} };
}

type Answering = "embedded" | "sql";

/** @param declared what the file or the engine calls its type */
function ofColumn(profile: ColumnProfile, declared: string | null, answers: Answering): JsonObject[] {
  const { column, rows, missing } = profile;
  const count = rows - missing;
  if (count === 0) return [];
  return [
    ...ofType(profile, declared, answers),
    ofCompleteness(column, rows, missing),
    ...ofSet(profile, count),
    ...ofRange(profile, count),
    ...ofUniqueness(profile, count),
    ...ofText(profile, count, answers === "sql"),
  ];
}

function ofType({ column, type }: ColumnProfile, declared: string | null, answers: Answering): JsonObject[] {
  if (answers === "sql" && declared !== null) {
    const name = declared.replace(/\([\s\S]*$/, "");
    return [expectation("expect_column_values_to_be_of_type", { column, type_: name })];
  }
  if (type === "empty") return [];
  if (type === "number") {
    return [expectation("expect_column_values_to_be_in_type_list", { column, type_list: numberTypes(declared) })];
  }
  return [expectation("expect_column_values_to_be_of_type", { column, type_: type === "text" ? "str" : "bool" })];
}

function ofCompleteness(column: string, rows: number, missing: number): JsonObject {
  if (missing === 0) return expectation("expect_column_values_to_not_be_null", { column });
  const { low } = wilson(rows - missing, rows, completenessLevel);
  return expectation("expect_column_values_to_not_be_null", { column, mostly: Math.floor(low * 100) / 100 });
}

/** The values of a column that has few, unless their texts are hashed. */
function setOf({ values, type }: ColumnProfile, count: number): readonly JsonValue[] | null {
  if (values?.kind !== "all" || values.list.length > mostValues || count < values.list.length * rowsPerValue)
    return null;
  const list = values.list.map(({ value }) => value);
  if (type === "number" && !list.every(Number.isInteger)) return null;
  return list.every((value) => typeof value !== "object") ? list : null;
}

function ofSet(profile: ColumnProfile, count: number): JsonObject[] {
  const set = setOf(profile, count);
  const { column } = profile;
  return set === null ? [] : [expectation("expect_column_values_to_be_in_set", { column, value_set: set })];
}

function ofRange(profile: ColumnProfile, count: number): JsonObject[] {
  const { column, numbers } = profile;
  if (numbers === null || setOf(profile, count) !== null) return [];
  const quartiles = quartilesOf(numbers);
  const { minimum, maximum } = numbers;
  if (minimum === null || maximum === null || !Number.isFinite(minimum) || !Number.isFinite(maximum)) return [];
  const [first, median, third] = quartiles ?? [minimum, minimum, maximum];
  const spread = third - first;
  const low = Math.min(first - fence * spread, minimum);
  const high = Math.max(third + fence * spread, maximum);
  // What is never negative stays so.
  const least = minimum >= 0 ? 0 : outward(low, -1);
  const found = [
    expectation("expect_column_values_to_be_between", { column, min_value: least, max_value: outward(high, 1) }),
  ];
  if (quartiles === null || spread === 0 || count < fewestValues) return found;
  const slack = quartileSlack * spread;
  const ranges = [first, median, third].map((value) => [outward(value - slack, -1), outward(value + slack, 1)]);
  const quantileRanges = { quantiles: [0.25, 0.5, 0.75], value_ranges: ranges };
  return [
    ...found,
    expectation("expect_column_quantile_values_to_be_between", { column, quantile_ranges: quantileRanges }),
  ];
}

/** The quartiles of the profile's points; null where it holds none. */
function quartilesOf({ distribution }: NumberFigures): readonly [number, number, number] | null {
  if (distribution === null || distribution.points.length === 0) return null;
  const { points, weights } = distribution;
  const total = totalWeight({ weights });
  const at = (share: number): number => {
    const rank = roundHalfEven(share * (total - 1));
    let seen = 0;
    for (const [index, weight] of weights.entries()) {
      seen += weight;
      if (rank < seen) return points[index];
    }
    return points[points.length - 1];
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** A number with two significant digits at or beyond `value` in a direction. */
function outward(value: number, direction: 1 | -1): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - 1;
  const steps = value / 10 ** exponent;
  const rounded = direction === 1 ? Math.ceil(steps) : Math.floor(steps);
  // The decimal text keeps 0.1 from becoming 0.1000…01.
  const result = Number(`${rounded}e${exponent}`);
  return direction === 1 ? Math.max(result, value) : Math.min(result, value);
}

function ofUniqueness({ column, distinct, numbers, kinds, type }: ColumnProfile, count: number): JsonObject[] {
  const countable = type === "text" || (numbers !== null && kinds.integers === kinds.numbers);
  const unique = distinct !== null && distinct.error === 0 && distinct.count === count;
  if (!countable || !unique || count < fewestValues) return [];
  return [expectation("expect_column_values_to_be_unique", { column })];
}

function ofText(profile: ColumnProfile, count: number, sql: boolean): JsonObject[] {
  const { column, type, lengths, kinds } = profile;
  if (type !== "text" || setOf(profile, count) !== null) return [];
  if (kinds.dates !== null && kinds.dates === count) {
    if (sql) return [];
    return [expectation("expect_column_values_to_match_strftime_format", { column, strftime_format: "%Y-%m-%d" })];
  }
  if (lengths === null || count < fewestValues) return [];
  const { minimum, maximum } = lengths;
  return [expectation("expect_column_value_lengths_to_be_between", { column, min_value: minimum, max_value: maximum })];
}
