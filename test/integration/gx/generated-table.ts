import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { TestTable, TestValue } from "../../support/profile-table.ts";

export const words = [
  "apple",
  "pear",
  "fig",
  "a,b",
  'say "hi"',
  "naïve",
  "Été",
  "x",
  "two words",
  "007x",
  "_",
  " fig",
  "fig\n",
];
export const dates = ["2024-01-02", "2024-02-29", "2023-02-29", "2024-12-31", "2025-06-01", "31/12/2024"];
const json = ['{"a": 1}', "[1, 2]", "{bad", '"text"', '{"a": "x"}', "nul"];

/** How a column is stored in Parquet. */
type Stored = "INT64" | "INT32" | "DOUBLE" | "BOOLEAN" | "STRING";

interface GeneratedColumn {
  readonly values: fc.Arbitrary<TestValue>;
  readonly stored: Stored;
}

const someMissing = (weight: number, arbitrary: fc.Arbitrary<TestValue>): fc.Arbitrary<TestValue> =>
  fc.oneof({ weight, arbitrary }, fc.constant(null));

/** The columns of every table: which kinds of values each may hold. */
const generatedColumns: Readonly<Record<string, GeneratedColumn>> = {
  whole: { values: fc.integer({ min: -3, max: 6 }), stored: "INT64" },
  gaps: { values: someMissing(3, fc.integer({ min: 0, max: 4 })), stored: "INT32" },
  real: {
    values: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -40, max: 40 }).map((n) => n / 8) },
      fc.constantFrom(0.5, 1e-7, 1e21, 123456.789, -0),
      fc.constant(null),
    ),
    stored: "DOUBLE",
  },
  // Written so in the file, where it is a number.
  point: { values: someMissing(5, fc.constantFrom("1.0", "2", "3.50", "10.0", "1e2", "+4", " 2")), stored: "DOUBLE" },
  endless: { values: fc.constantFrom("inf", "-Infinity", "1", "2.5", "-3"), stored: "DOUBLE" },
  truth: { values: fc.boolean(), stored: "BOOLEAN" },
  maybe: { values: someMissing(1, fc.boolean()), stored: "BOOLEAN" },
  word: { values: someMissing(4, fc.constantFrom(...words)), stored: "STRING" },
  day: { values: someMissing(4, fc.constantFrom(...dates)), stored: "STRING" },
  iso: { values: someMissing(6, fc.constantFrom("2024-01-02", "2024-02-29", "2025-06-01")), stored: "STRING" },
  mixed: {
    values: someMissing(3, fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("x", "y1"), fc.boolean())),
    stored: "STRING",
  },
  json: { values: someMissing(4, fc.constantFrom(...json)), stored: "STRING" },
  record: {
    values: someMissing(4, fc.constantFrom('{"a": 1}', '{"a": "x"}', "[1]", '{"b": 0}', "3")),
    stored: "STRING",
  },
  same: { values: fc.constant(7), stored: "INT64" },
  none: { values: fc.constant(null), stored: "DOUBLE" },
};

export const columnNames: readonly string[] = Object.keys(generatedColumns);
/** Columns whose every value is a number, a truth value or missing. */
export const numericColumns = ["whole", "gaps", "real", "point", "truth", "maybe", "same", "none"];

const row = fc.record(Object.fromEntries(columnNames.map((name) => [name, generatedColumns[name].values])));

/** A table with so many rows; with few of them ties and values at a bound are frequent. */
export function generatedTable(minLength: number, maxLength: number): fc.Arbitrary<TestTable> {
  return fc
    .array(row, { minLength, maxLength, size: "max" })
    .map((rows) => Object.fromEntries(columnNames.map((name) => [name, rows.map((one) => one[name] ?? null)])));
}

function cellText(value: Exclude<TestValue, null>): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return Object.is(value, -0) ? "-0.0" : String(value);
}

/** The table as a CSV file; `quoted` puts every field in quotes, as some programs write them. */
export function csvOf(table: TestTable, quoted = false): string {
  const cell = (value: TestValue): string => {
    const text = value === null ? "" : cellText(value);
    return quoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const names = Object.keys(table);
  const rows = table[names[0]].map((_, at) => names.map((name) => cell(table[name][at])).join(","));
  return `${[names.map((name) => cell(name)).join(","), ...rows].join("\n")}\n`;
}

function storedValue(value: TestValue, stored: Stored): unknown {
  if (value === null) return null;
  if (stored === "STRING") return cellText(value);
  if (stored === "BOOLEAN") return value;
  const number = typeof value === "string" ? Number(value.trim().replace(/^inf$/, "Infinity")) : Number(value);
  return stored === "INT64" ? BigInt(number) : number;
}

/** The table as a Parquet file with typed columns. */
export function parquetOf(table: TestTable): Uint8Array {
  const columnData = Object.entries(table).map(([name, values]) => {
    const type = generatedColumns[name]?.stored ?? "STRING";
    return { name, type, nullable: true, data: values.map((value) => storedValue(value, type)) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
