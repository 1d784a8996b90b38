import type { FieldType, Predicate } from "../profile/predicate.ts";
import type { ColumnLayout, ColumnProfile } from "../profile/profile.ts";
import { type ColumnRows, checkColumns, columnRowArguments, judgeValues, readColumnRows } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import { aggregate } from "./outcome.ts";
import { holdsIntegers, writtenAsIntegers } from "./python-text.ts";
import { type Answers, Ask, decided, raised, type Scope, type Stage } from "./stage.ts";

/**
 * Which names fit a column of a pandas type: those of numpy and Python, and for text also the ones of pandas before 3,
 * where a column of text was one of `object`, and of its own string types, so that suites of that time go on working.
 */
const namesOf = new Map<string, readonly string[]>([
  ["int64", ["int", "int64", "int_", "long", "Long", "Int", "i8", "<i8", "intp", "l"]],
  ["float64", ["float", "Float", "float64", "double", "f8", "<f8", "d"]],
  ["bool", ["bool", "Bool", "bool_", "?"]],
  ["str", ["str", "Str", "str_", "string_types", "string", "StringDtype", "object", "object_", "O"]],
  ["object", ["object", "object_", "O"]],
  ["datetime64", ["datetime64", "datetime64[ns]", "datetime64[us]", "datetime64[ms]", "M8", "M8[ns]", "Timestamp"]],
]);

/** What numpy calls the scalars of a column: `object_` for object. */
function scalarName(type: string): string {
  return type === "object" ? "object_" : type;
}

function fits(type: string, name: string): boolean {
  return (namesOf.get(type) ?? [type]).includes(name);
}

function isKnown(name: string): boolean {
  return [...namesOf.values()].some((names) => names.includes(name));
}

/** An engine's own name of a type, whatever its case, length or precision; Spark's classes (`LongType`) are read, too. */
function fitsDeclared(declared: string, name: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\(.*$/, "").trim();
  const sparkNames: Readonly<Record<string, string>> = {
    integertype: "int",
    longtype: "bigint",
    shorttype: "smallint",
    bytetype: "tinyint",
  };
  const wanted = plain(name);
  return [wanted, sparkNames[wanted] ?? wanted.replace(/type$/, "")].includes(plain(declared));
}

/** The type that pandas gives a column; `floats` says whether one of its numbers is written with a point or exponent. */
function pandasType(column: ColumnProfile, { declared }: ColumnLayout, floats: boolean): string {
  if (declared !== null && /timestamp|datetime/i.test(declared)) return "datetime64";
  switch (column.type) {
    case "text":
      return "str";
    case "boolean":
      return column.missing > 0 ? "object" : "bool";
    case "empty":
      return emptyType(declared);
    default: {
      const integers = holdsIntegers(column, declared) ?? !floats;
      return integers ? (narrowInteger(declared) ?? "int64") : (narrowFloat(declared) ?? "float64");
    }
  }
}

/** The type of fewer bits, or without a sign, that a file declares for a column of integers; null for none. */
function narrowInteger(declared: string | null): string | null {
  const [, unsigned, bits] = /^(u?)int_?(8|16|32|64)$/i.exec(declared ?? "") ?? [];
  return bits === undefined ? null : `${unsigned.toLowerCase()}int${bits}`;
}

function narrowFloat(declared: string | null): string | null {
  return /^float(?:32)?$/i.test(declared ?? "") ? "float32" : null;
}

/** The names of the types that a column of numbers may have in pandas, whether or not a value is missing. */
export function numberTypes(declared: string | null): readonly string[] {
  return [...new Set(["int64", "float64", narrowInteger(declared), narrowFloat(declared)])].filter(
    (one) => one !== null,
  );
}

/** Without a value only the file's own type tells; without one pandas takes numbers. */
function emptyType(declared: string | null): string {
  if (/string|utf8|text|char|json|enum/i.test(declared ?? "")) return "str";
  return /bool/i.test(declared ?? "") ? "object" : "float64";
}

/** Asks for a column's pandas type and goes on with it. */
function withType(
  column: string,
  scope: Scope,
  judge: (type: string, layout: ColumnLayout, answers: Answers) => Stage,
  ask: Ask,
): Stage {
  const profile = ask.column(column, null, {});
  // An engine declares its types.
  const written = scope.sql ? null : ask.tally(null, writtenAsIntegers(column));
  checkColumns([column], scope.columnNames);
  return ask.stage((answers) => {
    const layout = answers.layout(column);
    const floats = written !== null && written(answers).unexpected > 0;
    return judge(pandasType(profile(answers), layout, floats), layout, answers);
  });
}

/**
 * A column has one type, so all its values have it; only in a column of `object` is each value looked at by itself, as
 * Great Expectations does.
 */
function ofTypes(rows: ColumnRows, names: readonly string[] | null, scope: Scope): Stage {
  const ask = new Ask(scope);
  // To Python a bool is an int.
  const types: FieldType[] = (names ?? []).some((name) => /^(?:bool|int|long)$/i.test(name)) ? ["boolean"] : [];
  const expect: Predicate = { kind: "type", column: rows.column, types };
  const tally = ask.tally(rows.where, {
    ignore: { kind: "missing", column: rows.column },
    expect,
    show: [rows.column],
  });
  const decide = (type: string, { declared }: ColumnLayout, answers: Answers): Stage => {
    if (scope.sql && declared !== null) {
      return decided(aggregate(names?.some((name) => fitsDeclared(declared, name)) ?? true, declared));
    }
    const asObject = names?.some((name) => fits("object", name)) ?? true;
    if (type === "object" && !asObject && !names?.some(isKnown)) return raised("no type of this name is known");
    if (type === "object" && !asObject) return judgeValues(rows, tally(answers));
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
    return ofTypes(readColumnRows(args, scope), name === null ? null : [name], scope);
  },
);

const inTypeList = defineExpectation(
  "expect_column_values_to_be_in_type_list",
  [...columnRowArguments, "type_list"],
  (args, scope) => {
    const names = args.has("type_list") ? args.texts("type_list") : null;
    return ofTypes(readColumnRows(args, scope), names, scope);
  },
);

const columnType = defineExpectation("expect_column_type_to_be", ["column", "type_"], (args, scope) => {
  const column = args.text("column");
  const name = args.text("type_");
  const decide = (type: string, { declared }: ColumnLayout): Stage =>
    scope.sql && declared !== null
      ? decided(aggregate(fitsDeclared(declared, name), declared))
      : decided(aggregate(fits(type, name), type));
  return withType(column, scope, decide, new Ask(scope));
});

/** Expectations about the type of a column, in the names of pandas. */
export const columnTypeExpectations = [ofType, inTypeList, columnType];
