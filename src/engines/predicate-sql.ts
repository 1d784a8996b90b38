import type { FieldType, Operand, Predicate, Scalar } from "../profile/predicate.ts";
import { likeEscape, likePattern } from "./like-pattern.ts";
import { Refusal } from "./refusal.ts";
import { columnType, isTime, type SqlColumn, type TableSql, type TypedSql } from "./typed-sql.ts";

const unknown = "CAST(NULL AS boolean)";
/** Deeper than any suite's; SQL parsers recurse. */
const deepest = 200;

/**
 * A predicate as an SQL condition that is true, false or null exactly where the predicate is true, false or unknown.
 *
 * Throws a Refusal for what the system cannot compute: `date`, `date-format`, JSON Schemas, a pattern that it has no
 * counterpart for.
 */
export function predicateSql(predicate: Predicate, table: TableSql, depth = 0): string {
  if (depth > deepest) throw new Refusal(`a condition more than ${deepest} levels deep`);
  const inner = (of: Predicate): string => predicateSql(of, table, depth + 1);
  switch (predicate.kind) {
    case "all":
      return predicate.of.length === 0 ? "true" : `(${predicate.of.map(inner).join(" AND ")})`;
    case "any":
      return predicate.of.length === 0 ? "false" : `(${predicate.of.map(inner).join(" OR ")})`;
    case "not":
      return `(NOT ${inner(predicate.of)})`;
    case "holds":
      return `coalesce(${inner(predicate.of)}, false)`;
    case "constant":
      return predicate.value === null ? unknown : String(predicate.value);
    case "missing":
      return `(${table.value(table.column(predicate.column)).sql} IS NULL)`;
    case "compare":
      return compare(predicate.comparator, operandSql(predicate.left, table), operandSql(predicate.right, table));
    case "in":
      return isOneOf(operandSql(predicate.operand, table), predicate.values, table);
    case "tuple-in":
      return tupleIn(predicate, table);
    case "all-different":
      return allDifferent(predicate.columns, table);
    case "matches": {
      const text = table.text(table.column(predicate.text.column), predicate.text.style);
      const matched = table.dialect.matches(text, predicate.pattern);
      if (matched.kind === "refused") throw new Refusal(matched.reason);
      return `(${matched.sql})`;
    }
    case "like": {
      const text = table.text(table.column(predicate.text.column), predicate.text.style);
      const pattern = table.textLiteral(likePattern(predicate.pattern, predicate.escape));
      return `(${text} LIKE ${pattern} ESCAPE '${likeEscape}')`;
    }
    case "type":
      return isOfType(predicate.column, predicate.types, table);
    case "json": {
      const column = table.column(predicate.text.column);
      const tested = table.dialect.json(table.text(column, predicate.text.style));
      if (tested.kind === "refused") throw new Refusal(tested.reason);
      return `CASE WHEN ${table.value(column).sql} IS NOT NULL THEN ${tested.sql} END`;
    }
    case "date-format":
      throw new Refusal("strptime formats, which SQL engines do not have");
    case "date":
      throw new Refusal("dates in any form that dateutil reads, which SQL engines do not know");
    case "json-schema":
    case "row-schema":
      throw new Refusal("JSON Schema, which SQL engines do not have");
  }
}

/** The columns of comparisons by order whose sides can never be ordered; where both have a value the answer is unknown. */
export function incomparableSql(predicate: Predicate, table: TableSql): string[] {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.flatMap((of) => incomparableSql(of, table));
    case "not":
    case "holds":
      return incomparableSql(predicate.of, table);
    case "compare": {
      if (predicate.comparator === "==" || predicate.comparator === "!=") return [];
      const left = operandSql(predicate.left, table);
      const right = operandSql(predicate.right, table);
      return comparable(left, right) === null ? [`(${left.sql} IS NOT NULL AND ${right.sql} IS NOT NULL)`] : [];
    }
    default:
      return [];
  }
}

/** The value of an operand; null where it is missing. */
export function operandSql(operand: Operand, table: TableSql): TypedSql {
  switch (operand.kind) {
    case "column":
      return table.value(table.column(operand.column));
    case "value":
      return table.scalar(operand.value);
    case "length": {
      const text = table.text(table.column(operand.text.column), operand.text.style);
      return { type: "number", sql: table.dialect.asNumber(`char_length(${text})`) };
    }
    case "text":
      return { type: "text", sql: table.text(table.column(operand.text.column), operand.text.style) };
    case "instant":
      return { type: "number", sql: table.instant(table.column(operand.column)) ?? noNumber(table) };
    case "sum": {
      const terms = operand.terms.map(({ column, factor }) => {
        const value = asNumber(table.value(table.column(column)), table);
        const present = operand.missingAsZero ? `coalesce(${value}, ${table.dialect.number(0)})` : value;
        return factor === 1 ? present : `${table.dialect.number(factor)} * ${present}`;
      });
      const sum = `(${[...terms, table.dialect.number(operand.constant)].join(" + ")})`;
      const float = operand.terms.some(({ column }) => table.column(column).of === "float");
      return { type: "number", sql: float ? table.numberOrNull(sum) : sum };
    }
    case "standardised": {
      if (operand.scale === 0 || !Number.isFinite(operand.scale)) return { type: "number", sql: noNumber(table) };
      const value = asNumber(table.value(table.column(operand.column)), table);
      const sql = `((${value} - ${table.dialect.number(operand.centre)}) / ${table.dialect.number(operand.scale)})`;
      return { type: "number", sql: operand.absolute ? `abs(${sql})` : sql };
    }
  }
}

function compare(comparator: string, left: TypedSql, right: TypedSql): string {
  const sides = comparable(left, right);
  const [operator, otherwise] = { "==": ["=", "false"], "!=": ["<>", "true"] }[comparator] ?? [comparator, null];
  if (sides !== null) return `(${sides[0]} ${operator} ${sides[1]})`;
  if (otherwise === null) return unknown;
  return `CASE WHEN ${left.sql} IS NOT NULL AND ${right.sql} IS NOT NULL THEN ${otherwise} END`;
}

/** Both sides as values of one type, a boolean beside a number as 1 or 0; null for text beside anything else. */
function comparable(left: TypedSql, right: TypedSql): readonly [string, string] | null {
  if (left.type === right.type) return [left.sql, right.sql];
  if (left.type === "text" || right.type === "text") return null;
  return [zeroOrOne(left), zeroOrOne(right)];
}

function zeroOrOne({ type, sql }: TypedSql): string {
  return type === "boolean" ? `CASE ${sql} WHEN true THEN 1 WHEN false THEN 0 END` : sql;
}

function asNumber(value: TypedSql, table: TableSql): string {
  return value.type === "text" ? noNumber(table) : table.dialect.asNumber(zeroOrOne(value));
}

function noNumber(table: TableSql): string {
  return table.dialect.asNumber("NULL");
}

function isOneOf(operand: TypedSql, values: readonly Scalar[], table: TableSql): string {
  const comparables = values.flatMap((value) => {
    const sides = comparable(operand, table.scalar(value));
    return sides === null ? [] : [sides];
  });
  const [first] = comparables;
  if (first === undefined) return `CASE WHEN ${operand.sql} IS NOT NULL THEN false END`;
  // Booleans among numbers change how the operand is written, so those stand in a list of their own.
  const lists = new Map<string, string[]>();
  for (const [of, value] of comparables) lists.set(of, [...(lists.get(of) ?? []), value]);
  const tests = [...lists].map(([of, list]) => `${of} IN (${list.join(", ")})`);
  return `(${tests.join(" OR ")})`;
}

function tupleIn(predicate: Extract<Predicate, { kind: "tuple-in" }>, table: TableSql): string {
  const operands = predicate.operands.map((operand) => operandSql(operand, table));
  const tuples = predicate.tuples.map((tuple) => {
    const parts = operands.map((operand, index) => {
      const value = tuple[index] ?? null;
      if (value === null) return `${operand.sql} IS NULL`;
      const sides = comparable(operand, table.scalar(value));
      return sides === null ? "false" : `coalesce(${sides[0]} = ${sides[1]}, false)`;
    });
    return parts.length === 0 ? "true" : `(${parts.join(" AND ")})`;
  });
  return tuples.length === 0 ? "false" : `(${tuples.join(" OR ")})`;
}

function allDifferent(columns: readonly string[], table: TableSql): string {
  const values = columns.map((column) => table.value(table.column(column)));
  const pairs = values.flatMap((left, index) =>
    values.slice(index + 1).map((right) => {
      const sides = comparable(left, right);
      return sides === null
        ? `NOT (${left.sql} IS NULL AND ${right.sql} IS NULL)`
        : `(${sides[0]} IS DISTINCT FROM ${sides[1]})`;
    }),
  );
  return pairs.length === 0 ? "true" : `(${pairs.join(" AND ")})`;
}

function isOfType(name: string, types: readonly FieldType[], table: TableSql): string {
  const column = table.column(name);
  const { sql } = table.value(column);
  const tests = types.map((type) => typeTest(type, column, table));
  return `(${sql} IS NOT NULL AND (${tests.length === 0 ? "false" : tests.join(" OR ")}))`;
}

function typeTest(type: FieldType, column: SqlColumn, table: TableSql): string {
  const { sql } = table.value(column);
  if (type === "integer") return columnType(column) === "number" ? integerSql(sql, table) : "false";
  if (type === "number" || type === "boolean" || type === "text") return String(columnType(column) === type);
  if (isTime(column)) return String((column.of === "date") === (type === "date"));
  const instant = column.of === "text" ? table.instant(column) : null;
  if (instant === null) return "false";
  return `(${instant} IS NOT NULL AND char_length(${sql}) ${type === "date" ? "=" : ">"} 10)`;
}

/** Whether a number is finite and without fraction. */
export function integerSql(number: string, table: TableSql): string {
  return `(abs(${number}) < ${table.dialect.number(Number.POSITIVE_INFINITY)} AND floor(${number}) = ${number})`;
}
