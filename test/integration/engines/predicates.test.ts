import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlDialect } from "../../../src/engines/dialect.ts";
import { duckdbDialect } from "../../../src/engines/duckdb-dialect.ts";
import { postgresDialect } from "../../../src/engines/postgres-dialect.ts";
import type { Operand, Predicate, Scalar, TextOperand } from "../../../src/profile/predicate.ts";
import type { ColumnProfile } from "../../../src/profile/profile.ts";
import { emptyRequest, noMeasures, type ProfileRequest } from "../../../src/profile/request.ts";
import { profileTable, type TestTable } from "../../support/profile-table.ts";
import { type RunningEngine, runDuckdb, runPostgres } from "./running-engines.ts";

const columns = { n: "double precision", i: "integer", t: "text", b: "boolean", d: "text" } as const;
type Column = keyof typeof columns;
const names = Object.keys(columns) as readonly Column[];

const numbers = fc.constantFrom(
  0,
  1,
  -1,
  2.5,
  0.1,
  1e-5,
  123456.789,
  -3.25,
  1e9,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
);
const texts = fc.constantFrom(
  "",
  "a",
  "A",
  "ab",
  "B",
  "1",
  "0.1",
  "true",
  "é",
  "z z",
  "a\nb",
  "100%",
  "a_b",
  "😀",
  "\\",
  "\t",
  "12",
);
const dates = fc.constantFrom(
  "2020-01-02",
  "2020-02-30",
  "2020-01-02T03:04:05Z",
  "2020-01-02 03:04",
  "2020-01-02T03:04:05.25+01:30",
  "2019-12-31t24:00",
  "2020-1-2",
  "x",
);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 });

const row = fc.record({
  n: orNull(fc.oneof({ weight: 6, arbitrary: numbers }, { weight: 1, arbitrary: fc.constant(Number.NaN) })),
  i: orNull(fc.integer({ min: -3, max: 12 })),
  t: orNull(texts),
  b: orNull(fc.boolean()),
  d: orNull(dates),
});
type TestRow = { readonly [K in Column]: number | string | boolean | null };

const scalar: fc.Arbitrary<Scalar> = fc.oneof(numbers, texts, fc.boolean(), fc.integer({ min: -3, max: 12 }));
const column = fc.constantFrom(...names);
// Whole numbers of a column of doubles are text in each engine's own way only beyond 15 digits.
const text: fc.Arbitrary<TextOperand> = fc
  .record({
    column: fc.constantFrom<Column>("t", "d", "b", "i", "n"),
    style: fc.constantFrom("written" as const, "shortest" as const),
  })
  .filter((operand) => operand.column !== "n" || operand.style === "shortest");
const operand: fc.Arbitrary<Operand> = fc.oneof(
  column.map((name): Operand => ({ kind: "column", column: name })),
  scalar.map((value): Operand => ({ kind: "value", value })),
  text.map((of): Operand => ({ kind: "length", text: of })),
  text.map((of): Operand => ({ kind: "text", text: of })),
  column.map((name): Operand => ({ kind: "instant", column: name })),
  fc
    .record({
      terms: fc.array(fc.record({ column, factor: fc.constantFrom(1, -2, 0.5) }), { minLength: 1, maxLength: 3 }),
      constant: fc.constantFrom(0, 1.5),
      missingAsZero: fc.boolean(),
    })
    .map((sum): Operand => ({ kind: "sum", ...sum })),
  fc
    .record({ column, centre: fc.constantFrom(0, 1.5), scale: fc.constantFrom(0, 2), absolute: fc.boolean() })
    .map((of): Operand => ({ kind: "standardised", ...of })),
);
const patterns = fc.constantFrom(
  "a",
  "^a.b$",
  "\\d",
  "^\\w+$",
  "[^a-z]",
  "(?i)^A$",
  "\\s|%",
  "^$",
  "\\.",
  "[[:upper:]]",
  "é",
  "^.$",
  "t(rue)?",
  "\\x{1F600}",
  "-?[0-9]+[.][0-9]{1,3}$",
);

const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .record({
        comparator: fc.constantFrom(
          "==" as const,
          "!=" as const,
          "<" as const,
          "<=" as const,
          ">" as const,
          ">=" as const,
        ),
        left: operand,
        right: operand,
      })
      .map((of): Predicate => ({ kind: "compare", ...of })),
    column.map((name): Predicate => ({ kind: "missing", column: name })),
    fc.record({ operand, values: fc.array(scalar, { maxLength: 4 }) }).map((of): Predicate => ({ kind: "in", ...of })),
    fc.tuple(column, column, fc.array(fc.tuple(orNull(scalar), orNull(scalar)), { maxLength: 3 })).map(
      ([a, b, tuples]): Predicate => ({
        kind: "tuple-in",
        operands: [
          { kind: "column", column: a },
          { kind: "column", column: b },
        ],
        tuples,
      }),
    ),
    fc
      .uniqueArray(column, { minLength: 2, maxLength: 4 })
      .map((all): Predicate => ({ kind: "all-different", columns: all })),
    fc.tuple(text, patterns).map(([of, pattern]): Predicate => ({ kind: "matches", text: of, pattern })),
    fc
      .tuple(text, fc.constantFrom("%", "_", "a%", "%\\%", "a!_b", "__%"), fc.constantFrom(null, "\\", "!"))
      .map(([of, pattern, before]): Predicate => ({ kind: "like", text: of, pattern, escape: before })),
    fc
      .tuple(
        column,
        fc.subarray(["number", "integer", "boolean", "text", "date", "timestamp"] as const, { minLength: 1 }),
      )
      .map(([name, types]): Predicate => ({ kind: "type", column: name, types })),
    fc.constantFrom<Predicate>({ kind: "constant", value: true }, { kind: "constant", value: null }),
    fc.array(tie("predicate"), { minLength: 0, maxLength: 3 }).map((of): Predicate => ({ kind: "all", of })),
    fc.array(tie("predicate"), { minLength: 0, maxLength: 3 }).map((of): Predicate => ({ kind: "any", of })),
    tie("predicate").map((of): Predicate => ({ kind: "not", of })),
    tie("predicate").map((of): Predicate => ({ kind: "holds", of })),
  ),
}));

function literal(value: TestRow[Column], name: Column, dialect: SqlDialect): string {
  const spelt =
    value === null
      ? "NULL"
      : typeof value === "number"
        ? Number.isNaN(value)
          ? "'NaN'"
          : name === "i"
            ? String(value)
            : dialect.number(value)
        : typeof value === "boolean"
          ? String(value)
          : dialect.text(value);
  return `CAST(${spelt} AS ${columns[name]})`;
}

function dataOf(rows: readonly TestRow[], dialect: SqlDialect): string {
  const values = rows.map((each) => `(${names.map((name) => literal(each[name], name, dialect)).join(", ")})`);
  return `SELECT * FROM (VALUES ${values.join(", ")}) AS v(${names.join(", ")})`;
}

/** Without the sketch by which profiles of files merge. */
function compared({ distinct, numbers, ...rest }: ColumnProfile): unknown {
  return { ...rest, distinct: distinct?.count, numbers: numbers === null ? null : { ...numbers, moments: null } };
}

const starts = {
  duckdb: { start: runDuckdb, dialect: duckdbDialect },
  postgres: { start: runPostgres, dialect: postgresDialect(150_000) },
} as const;

describe.each(["duckdb", "postgres"] as const)("%s", (name) => {
  const { start, dialect } = starts[name];
  let engine: RunningEngine;

  beforeAll(async () => {
    engine = await start();
  });

  afterAll(() => engine.stop());

  test("answers every question about a row as the embedded scan does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 6, maxLength: 14 }),
        fc.array(predicate, { minLength: 40, maxLength: 40 }),
        async (rows, predicates) => {
          const table: TestTable = Object.fromEntries(
            names.map((column) => [column, rows.map((each) => each[column])]),
          );
          const request: ProfileRequest = {
            ...emptyRequest,
            populations: predicates.slice(0, 3).map((where, index) => ({ id: `p${index}`, where })),
            tallies: predicates.slice(3).map((expected, index) => ({
              id: `${index}`,
              population: index % 4 === 0 ? `p${index % 3}` : "all",
              ignore: index % 5 === 0 ? { kind: "missing", column: "t" } : null,
              expect: expected,
              show: [],
              examples: 0,
            })),
            uniqueness: [{ id: "u", population: "p1", columns: ["i", "b"], ignore: null, examples: 0 }],
            columns: names.map((column) => ({
              column,
              population: "p2",
              measures: { ...noMeasures, figures: ["distinct", "lengths"], values: 50 },
            })),
          };
          const opened = await engine.open().open(dataOf(rows, dialect));
          const { profile, refused } = await opened.profile(request);
          expect(refused).toEqual([]);
          const embedded = profileTable(table, request);
          const told = (tallies: typeof profile.tallies, index: number): unknown => [
            request.tallies[index]?.expect,
            tallies[index],
          ];
          for (const index of request.tallies.keys())
            expect(told(profile.tallies, index), JSON.stringify(rows)).toEqual(told(embedded.tallies, index));
          expect(profile.populations).toEqual(embedded.populations);
          expect(profile.uniqueness).toEqual(embedded.uniqueness);
          expect(profile.columns.map(compared)).toEqual(embedded.columns.map(compared));
        },
      ),
      // Shrinking would ask the engine hundreds of times.
      { numRuns: 20, endOnFailure: true },
    );
  }, 120_000);
});
