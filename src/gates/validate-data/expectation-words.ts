import { isList, isObject, type JsonObject, type JsonValue } from "../../expectations/json-value.ts";
import type { ExpectationResult } from "../../expectations/suite-plan.ts";

/** Arguments that name columns, in the order in which a reader says them. */
const columnArguments = ["column", "column_A", "column_B", "column_list", "column_set"] as const;

/** The columns that an expectation is about, as its arguments name them. */
export function columnsOf(kwargs: JsonObject): string[] {
  return columnArguments.flatMap((name) => {
    const value = Object.hasOwn(kwargs, name) ? kwargs[name] : undefined;
    if (typeof value === "string") return [value];
    return isList(value) ? value.filter((item) => typeof item === "string") : [];
  });
}

/** The columns as one cell of a table: `a, b`; null for an expectation of the table as a whole. */
export function columnCell(kwargs: JsonObject): string | null {
  const columns = columnsOf(kwargs);
  if (columns.length === 0) return null;
  const shown = columns.slice(0, mostColumns).join(", ");
  return columns.length > mostColumns ? `${shown}, …` : shown;
}

const mostColumns = 6;

/** `age: values to be between (min_value 18, max_value 99)`. */
export function expectationTitle({ expectation, kwargs }: ExpectationResult): string {
  const words = wordsOf(expectation.type);
  const column = columnCell(kwargs);
  const args = argumentsInWords(kwargs);
  return `${column === null ? "" : `${column}: `}${words}${args === "" ? "" : ` (${args})`}`;
}

/** What was asked, as a short clause: that every row obeys, or so many of them, or what a figure is held to. */
export function expectedInWords({ kwargs, verdict }: ExpectationResult): string {
  const mostly = Object.hasOwn(kwargs, "mostly") ? kwargs["mostly"] : undefined;
  if (typeof mostly === "number" && mostly < 1)
    return `none unexpected in ${Number((mostly * 100).toFixed(6))} % of rows`;
  const ofRows = verdict.kind === "judged" && verdict.outcome.kind === "rows";
  if (ofRows) return "none unexpected";
  const args = argumentsInWords(kwargs);
  return args === "" ? "what its name says" : args;
}

function argumentsInWords(kwargs: JsonObject): string {
  const others = Object.entries(kwargs).filter(
    ([name, value]) => !isColumnArgument(name) && !silent.has(name) && value !== null,
  );
  const shown = others.slice(0, mostArguments).map(([name, value]) => `${name} ${valueInWords(value)}`);
  return [...shown, ...(others.length > mostArguments ? ["…"] : [])].join(", ");
}

const mostArguments = 5;

/** What every expectation may say beside what it expects. */
const silent = new Set([
  "result_format",
  "include_config",
  "catch_exceptions",
  "batch_id",
  "meta",
  "condition_parser",
  "rendered_content",
  "auto",
  "profiler_config",
]);

function isColumnArgument(name: string): boolean {
  return columnArguments.some((each) => each === name);
}

/** `expect_column_values_to_not_be_null` as `values to not be null`. */
function wordsOf(type: string): string {
  const known = names.get(type);
  if (known !== undefined) return known;
  return type
    .replace(/^expect_(?:(?:column_pair|multicolumn|column|compound_columns|select_column)_)?/u, "")
    .replaceAll("_", " ")
    .slice(0, 120);
}

const names: ReadonlyMap<string, string> = new Map([
  ["expect_column_to_exist", "the column exists"],
  ["unexpected_rows_expectation", "the query finds no rows"],
  ["json_schema", "obeys its JSON Schema"],
  ["json_schema_required", "is required"],
  ["table_schema_type", "is of its field's type"],
]);

function valueInWords(value: JsonValue): string {
  if (typeof value === "string") return cut(value, 60);
  if (typeof value !== "object" || value === null) return String(value);
  if (isList(value)) {
    const shown = value.slice(0, 5).map((item) => valueInWords(item));
    return `[${shown.join(", ")}${value.length > 5 ? `, … ${value.length} in all` : ""}]`;
  }
  return isObject(value) ? cut(JSON.stringify(value), 60) : "";
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
