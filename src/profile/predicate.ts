/**
 * Questions about one row, as data: a suite writes them, a worker compiles them (`compile-predicate.ts`), an SQL
 * dialect translates them. Every value is plain JSON, so a predicate passes between threads and stands in a report.
 *
 * **Three values.** A predicate is true, false or unknown, as in SQL: a comparison with a missing operand is unknown;
 * `not` leaves unknown as it is; `all` is false where one is false, else unknown where one is unknown; `any` is true
 * where one is true, else unknown where one is unknown. Only `missing`, `holds` and `type` are never unknown. A row
 * belongs to a population, or meets an expectation, where the predicate is true. pandas knows two values and says
 * true of `missing != 3`: who speaks pandas writes `any(missing(column), compare(…))`.
 *
 * **Types.** A column has one type for the whole table (`ColumnType`), so that `12` in a column that holds a word
 * elsewhere is the text "12". `==` and `in` of different types are false, never an error; `<` and its like of a number
 * and a text are unknown, and are counted as `incomparable` (Python raises there, SQL refuses the query). True and
 * false compare with numbers as 1 and 0. Texts compare by Unicode code points (as Python, and as SQL under the "C"
 * collation).
 */
export type Predicate =
  | { readonly kind: "all"; readonly of: readonly Predicate[] }
  | { readonly kind: "any"; readonly of: readonly Predicate[] }
  | { readonly kind: "not"; readonly of: Predicate }
  /** SQL's `IS TRUE`: unknown becomes false. */
  | { readonly kind: "holds"; readonly of: Predicate }
  | { readonly kind: "constant"; readonly value: boolean | null }
  /** The column has no value in this row; NaN of a file that knows it counts as missing. */
  | { readonly kind: "missing"; readonly column: string }
  | {
      readonly kind: "compare";
      readonly comparator: PredicateComparator;
      readonly left: Operand;
      readonly right: Operand;
    }
  /** One of the values; a missing operand is unknown. An empty list is false for every value. */
  | { readonly kind: "in"; readonly operand: Operand; readonly values: readonly Scalar[] }
  /**
   * The operands together are one of the tuples, each as long as `operands`; null in a tuple stands for a missing value
   * and equals it. Never unknown.
   */
  | {
      readonly kind: "tuple-in";
      readonly operands: readonly Operand[];
      readonly tuples: readonly (readonly (Scalar | null)[])[];
    }
  /** No two of the columns hold the same value in this row; missing values equal each other. Never unknown. */
  | { readonly kind: "all-different"; readonly columns: readonly string[] }
  /** The pattern is found somewhere in the text (unanchored), in linear time. Missing: unknown. */
  | { readonly kind: "matches"; readonly text: TextOperand; readonly pattern: string }
  /**
   * The whole text is like an SQL pattern: `%` any run of characters, `_` one. `escape` is the character before a
   * literal `%`, `_` or itself; null for none.
   */
  | { readonly kind: "like"; readonly text: TextOperand; readonly pattern: string; readonly escape: string | null }
  /**
   * The value is of one of these kinds, of itself and not of its column (`integer`: a finite number without
   * fraction). A missing value is none of them, and the answer is false.
   */
  | { readonly kind: "type"; readonly column: string; readonly types: readonly FieldType[] }
  /** The whole text can be read by Python's `strptime` with this format. Missing: unknown. */
  | { readonly kind: "date-format"; readonly text: TextOperand; readonly format: string }
  /** The text is a date or time as `dateutil.parser.parse` reads it. Missing: unknown. */
  | { readonly kind: "date"; readonly text: TextOperand }
  /** The whole text is JSON. Missing: unknown. */
  | { readonly kind: "json"; readonly text: TextOperand }
  /** The text is JSON that obeys a JSON Schema; text that is no JSON is false. Missing: unknown. */
  | { readonly kind: "json-schema"; readonly text: TextOperand; readonly schema: JsonValue }
  /** The row as an object of these columns obeys a JSON Schema; missing values are left out of the object. Never unknown. */
  | { readonly kind: "row-schema"; readonly columns: readonly string[]; readonly schema: JsonValue };

export type PredicateComparator = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A constant. Numbers may be infinite, never NaN. */
export type Scalar = number | string | boolean;

/** What JSON can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One side of a comparison. Arithmetic on anything but numbers (and booleans as 1 and 0) is missing. */
export type Operand =
  | { readonly kind: "column"; readonly column: string }
  | { readonly kind: "value"; readonly value: Scalar }
  /** The number of Unicode code points of the text. */
  | { readonly kind: "length"; readonly text: TextOperand }
  /** The text as it is compared by patterns, so that a number can be compared as text. */
  | { readonly kind: "text"; readonly text: TextOperand }
  /** Milliseconds since 1970-01-01T00:00:00Z of an ISO 8601 date or time; without an offset it is UTC. Other text is missing. */
  | { readonly kind: "instant"; readonly column: string }
  /** Σ factor · column + constant; missing where one of the columns is, unless `missingAsZero`. */
  | {
      readonly kind: "sum";
      readonly terms: readonly { readonly column: string; readonly factor: number }[];
      readonly constant: number;
      readonly missingAsZero: boolean;
    }
  /** (column − centre) / scale, its absolute value where `absolute`. A scale of 0 is missing. */
  | {
      readonly kind: "standardised";
      readonly column: string;
      readonly centre: number;
      readonly scale: number;
      readonly absolute: boolean;
    };

/**
 * A column's value as text.
 *
 * - `written`: as it stands in the file, without the quotes of its format; a format without text (Parquet, Arrow,
 *   a SQL engine) gives the shortest decimal for numbers, `true` and `false`, and ISO 8601 for times.
 * - `shortest`: numbers as the shortest decimal that reads back as them (`1`, `0.5`, `1e-7` as ECMAScript prints).
 * - `python-integer`, `python-float`: as Python's `str`: `1` or `1.0`, `1e-07`, `inf`, `True`, `False`. Which one a
 *   pandas column of whole numbers has depends on the column (one with missing values holds floats).
 */
export interface TextOperand {
  readonly column: string;
  readonly style: TextStyle;
}

export type TextStyle = "written" | "shortest" | "python-integer" | "python-float";

/** What one value is, of itself. `date` and `timestamp` are ISO 8601 texts (and count as `text`, too). */
export type FieldType = "number" | "integer" | "boolean" | "text" | "date" | "timestamp";
