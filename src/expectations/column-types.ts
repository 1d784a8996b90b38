import type { FieldType, Predicate } from "../profile/predicate.ts";
import type { ColumnLayout, ColumnProfile } from "../profile/profile.ts";
import { type ColumnRows, checkColumns, columnRowArguments, judgeValues, readColumnRows } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import { aggregate } from "./outcome.ts";
import { holdsIntegers, writtenAsFloat } from "./python-text.ts";
import { Refusal } from "./refusal.ts";
import { type Answers, Ask, decided, type Scope, type Stage } from "./stage.ts";

/** The type that pandas gives a column. `object` is a column of booleans with missing values among them. */
type PandasType = "int64" | "float64" | "bool" | "str" | "object" | "datetime64";

/** Which columns a name of a type fits: names of numpy, pandas and Python, the ones of SQL among them in any case. */
const namesOf: Readonly<Record<PandasType, readonly string[]>> = {
  int64: ["int", "int64", "int_", "long", "longlong", "i8", "<i8", "integer", "bigint", "intp"],
  float64: ["float", "float64", "float_", "double", "f8", "<f8", "real"],
  bool: ["bool", "bool_", "boolean"],
  str: ["str", "str_", "string", "string_types", "stringdtype", "unicode", "object", "object_", "o", "text", "varchar"],
  object: ["object", "object_", "o"],
  datetime64: [
    "datetime64",
    "datetime",
    "datetime64[ns]",
    "datetime64[us]",
    "datetime64[ms]",
    "timestamp",
    "datetime64[ns, utc]",
  ],
};

/** Names of types that are known and that no column of ours can have. */
const otherNames = new Set(
  "int8 int16 int32 uint8 uint16 uint32 uint64 float16 float32 complex complex64 complex128 bytes bytes_ list dict none category timedelta64 timedelta64[ns] date time decimal char smallint tinyint int16dtype int32dtype int64dtype float64dtype float32dtype booleandtype datetimetzdtype categoricaldtype".split(
    " ",
  ),
);

/** What numpy calls it: `object_` for object. */
function scalarName(type: PandasType): string {
  return type === "object" ? "object_" : type;
}

function fits(type: PandasType, name: string): boolean {
  return namesOf[type].includes(name.toLowerCase());
}

function isKnown(name: string): boolean {
  const lower = name.toLowerCase();
  return otherNames.has(lower) || Object.values(namesOf).some((names) => names.includes(lower));
}

function checkKnown(name: string): void {
  if (!isKnown(name)) throw new Refusal(`unknown type ${JSON.stringify(name.slice(0, 60))}`);
}

/** The pandas type of a column; `floats` says whether one of its numbers is written with a point or an exponent. */
function pandasType(column: ColumnProfile, layout: ColumnLayout, floats: boolean): PandasType {
  if (layout.declared !== null && /timestamp|datetime/i.test(layout.declared)) return "datetime64";
  switch (column.type) {
    case "text":
      return "str";
    case "boolean":
      return column.missing > 0 ? "object" : "bool";
    case "empty":
      return "float64";
    default:
      return (holdsIntegers(column, layout.declared) ?? !floats) ? "int64" : "float64";
  }
}

/** Asks for a column's pandas type and goes on with it. */
function withType(column: string, scope: Scope, then: (type: PandasType, answers: Answers) => Stage, ask: Ask): Stage {
  const profile = ask.column(column, null, {});
  const missing: Predicate = { kind: "missing", column };
  const written = ask.tally(null, { ignore: missing, expect: { kind: "not", of: writtenAsFloat(column) }, show: [] });
  checkColumns([column], scope);
  return ask.stage((answers) =>
    then(pandasType(profile(answers), answers.layout(column), written(answers).unexpected > 0), answers),
  );
}

/**
 * A column has one type, so all its values have it; only in a column of `object` is each value looked at by itself, as
 * Great Expectations does.
 */
function ofTypes(rows: ColumnRows, names: readonly string[] | null, scope: Scope): Stage {
  const ask = new Ask(scope);
  const types: FieldType[] = (names ?? []).some((name) => name.toLowerCase() === "bool") ? ["boolean"] : [];
  const expect: Predicate = { kind: "type", column: rows.column, types };
  const tally = ask.tally(rows.where, {
    ignore: { kind: "missing", column: rows.column },
    expect,
    show: [rows.column],
  });
  const decide = (type: PandasType, answers: Answers): Stage => {
    const asObject = names?.some((name) => fits("object", name)) ?? true;
    if (type === "object" && !asObject) return judgeValues(rows, expect, tally(answers), scope);
    const success = names?.some((name) => fits(type, name)) ?? true;
    return decided(aggregate(success, scalarName(type)));
  };
  return withType(rows.column, scope, decide, ask);
}

const ofType = defineExpectation(
  "expect_column_values_to_be_of_type",
  [...columnRowArguments, "type_"],
  (args, scope) => {
    const name = args.has("type_") ? args.text("type_") : null;
    if (name !== null) checkKnown(name);
    return ofTypes(readColumnRows(args, scope), name === null ? null : [name], scope);
  },
);

const inTypeList = defineExpectation(
  "expect_column_values_to_be_in_type_list",
  [...columnRowArguments, "type_list"],
  (args, scope) => {
    const names = args.has("type_list") ? args.texts("type_list") : null;
    if (names?.every((name) => !isKnown(name))) throw new Refusal("type_list names no type that is known");
    return ofTypes(readColumnRows(args, scope), names, scope);
  },
);

const columnType = defineExpectation("expect_column_type_to_be", ["column", "type_"], (args, scope) => {
  const column = args.text("column");
  const name = args.text("type_");
  checkKnown(name);
  const decide = (type: PandasType): Stage => decided(aggregate(fits(type, name), type));
  return withType(column, scope, decide, new Ask(scope));
});

/** Expectations about the type of a column, in the names of pandas. */
export const columnTypeExpectations = [ofType, inTypeList, columnType];
