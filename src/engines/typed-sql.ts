import { UserError } from "../errors/user-error.ts";
import type { Scalar, TextStyle } from "../profile/predicate.ts";
import type { ColumnType } from "../profile/profile.ts";
import type { ColumnClass, SqlDialect } from "./dialect.ts";
import { Refusal } from "./refusal.ts";

/** A column of the table, as the system describes it. */
export interface SqlColumn {
  readonly name: string;
  readonly declared: string;
  readonly of: ColumnClass;
}

/** An expression with the type that its values have to a predicate; null is a missing value. */
export interface TypedSql {
  readonly type: "number" | "boolean" | "text";
  readonly sql: string;
}

/** The alias of the table in every statement. */
export const tableAlias = "modelgate_t";

/** The columns of one table as expressions of one system. */
export class TableSql {
  readonly dialect: SqlDialect;
  readonly columns: readonly SqlColumn[];
  readonly #byName: ReadonlyMap<string, SqlColumn>;

  constructor(dialect: SqlDialect, columns: readonly SqlColumn[]) {
    this.dialect = dialect;
    this.columns = columns;
    this.#byName = new Map(columns.map((column) => [column.name, column]));
    if (this.#byName.size < columns.length) {
      const twice = columns.find((column, index) => columns.findIndex(({ name }) => name === column.name) < index);
      throw new UserError(
        `data: the column ${JSON.stringify(twice?.name)} stands in it twice; name each column apart`,
        {
          title: "Column twice",
        },
      );
    }
  }

  /** Throws a Refusal for a column that the table does not have. */
  column(name: string): SqlColumn {
    const column = this.#byName.get(name);
    if (column === undefined) throw new Refusal(`the table has no column ${JSON.stringify(name)}`);
    return column;
  }

  /** The column as it stands in the table. */
  raw(column: SqlColumn): string {
    return `${tableAlias}.${this.dialect.name(column.name)}`;
  }

  /**
   * The column where rows are told apart by it: exact where a double is not, and null for NaN. Texts by code points.
   */
  identity(column: SqlColumn): string {
    const raw = this.raw(column);
    if (mayBeNan(column)) return this.#withoutNan(raw, raw);
    return columnType(column) === "text" ? this.value(column).sql : raw;
  }

  /** The column as predicates and figures see it: numbers are doubles, NaN is missing, times are ISO 8601. */
  value(column: SqlColumn): TypedSql {
    const { dialect } = this;
    const raw = this.raw(column);
    switch (column.of) {
      case "integer":
        return { type: "number", sql: dialect.asNumber(raw) };
      case "decimal":
      case "float":
        return { type: "number", sql: this.#withoutNan(raw, dialect.asNumber(raw)) };
      case "boolean":
        return { type: "boolean", sql: raw };
      case "date":
        return { type: "text", sql: dialect.dateText(raw) };
      case "timestamp":
      case "instant":
        return { type: "text", sql: this.#isoText(dialect.timestampText(raw, column.of), column.of) };
      case "text":
      case "other":
        return { type: "text", sql: dialect.plainText(raw) };
    }
  }

  /** Whether the row has NaN here; null for columns that cannot. */
  nan(column: SqlColumn): string | null {
    return mayBeNan(column) ? this.dialect.isNan(this.dialect.asNumber(this.raw(column))) : null;
  }

  /** Milliseconds since 1970 of a time, or of a text that is one; null for other columns. */
  instant(column: SqlColumn): string | null {
    const raw = this.raw(column);
    switch (column.of) {
      case "date":
      case "timestamp":
      case "instant":
        return this.dialect.milliseconds(raw, column.of);
      case "text":
        return this.dialect.millisecondsOfText(this.dialect.plainText(raw));
      default:
        return null;
    }
  }

  /** The column as text in one of the styles of `TextOperand`. */
  text(column: SqlColumn, style: TextStyle): string {
    const { dialect } = this;
    const raw = this.raw(column);
    const python = style === "python-integer" || style === "python-float";
    if (column.of === "boolean") {
      const [yes, no] = python ? ["'True'", "'False'"] : ["'true'", "'false'"];
      return `CASE ${raw} WHEN true THEN ${yes} WHEN false THEN ${no} END`;
    }
    if (column.of === "integer") {
      const text = dialect.asText(raw);
      return style === "python-float" ? `${text} || '.0'` : text;
    }
    if (column.of === "float" || column.of === "decimal") return this.#numberText(this.value(column).sql, style);
    return this.value(column).sql;
  }

  /** A constant as an expression. */
  scalar(value: Scalar): TypedSql {
    if (typeof value === "number") return { type: "number", sql: this.dialect.number(value) };
    if (typeof value === "boolean") return { type: "boolean", sql: String(value) };
    return { type: "text", sql: this.textLiteral(value) };
  }

  textLiteral(value: string): string {
    const literal = this.dialect.text(value);
    if (literal === null) throw new Refusal("a text with a null character, which the engine cannot hold");
    return literal;
  }

  /** A computed number, null where it is none, as the difference of two infinities is. */
  numberOrNull(number: string): string {
    return `CASE WHEN NOT ${this.dialect.isNan(number)} THEN ${number} END`;
  }

  #withoutNan(raw: string, then: string): string {
    return `CASE WHEN NOT ${this.dialect.isNan(this.dialect.asNumber(raw))} THEN ${then} END`;
  }

  /** Cuts the fraction to none, three or six digits, as the times of files are written. */
  #isoText(microseconds: string, of: "timestamp" | "instant"): string {
    const cut = `CASE WHEN substr(${microseconds}, 20) = '.000000' THEN substr(${microseconds}, 1, 19) WHEN substr(${microseconds}, 24) = '000' THEN substr(${microseconds}, 1, 23) ELSE ${microseconds} END`;
    return this.dialect.plainText(of === "instant" ? `(${cut} || 'Z')` : `(${cut})`);
  }

  /**
   * The shortest decimal without exponent for 1e-6 <= |x| < 1e15 (in Python's way from 1e-4 on); the engine's own text
   * beyond, which may write the exponent otherwise.
   */
  #numberText(number: string, style: TextStyle): string {
    const { dialect } = this;
    const whole = dialect.asText(`CAST(${number} AS bigint)`);
    const decimals = `regexp_replace(${dialect.decimalText(number)}, '0+$', '')`;
    const smallest = dialect.number(style === "python-float" || style === "python-integer" ? 1e-4 : 1e-6);
    const suffix = style === "python-float" ? " || '.0'" : "";
    const largest = dialect.number(1e15);
    const infinity = dialect.number(Number.POSITIVE_INFINITY);
    const infinite = style === "shortest" || style === "written" ? "Infinity" : "inf";
    const arms = [
      `WHEN ${number} IS NULL THEN NULL`,
      `WHEN abs(${number}) < ${largest} AND floor(${number}) = ${number} THEN ${whole}${suffix}`,
      `WHEN abs(${number}) < ${largest} AND abs(${number}) >= ${smallest} THEN ${decimals}`,
      `WHEN abs(${number}) = ${infinity} THEN CASE WHEN ${number} > 0 THEN '${infinite}' ELSE '-${infinite}' END`,
    ];
    return `CASE ${arms.join(" ")} ELSE lower(${dialect.asText(number)}) END`;
  }
}

/** The type that a column with at least one value has in a profile. */
export function columnType(column: SqlColumn): Exclude<ColumnType, "empty"> {
  if (column.of === "integer" || column.of === "decimal" || column.of === "float") return "number";
  return column.of === "boolean" ? "boolean" : "text";
}

export function isTime(column: SqlColumn): boolean {
  return column.of === "date" || column.of === "timestamp" || column.of === "instant";
}

/** Decimals, too: PostgreSQL's may be NaN. */
function mayBeNan(column: SqlColumn): boolean {
  return column.of === "float" || column.of === "decimal";
}
