import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operand, Predicate, PredicateComparator, Scalar } from "../../../src/profile/predicate.ts";
import { emptyRequest } from "../../../src/profile/request.ts";
import { compareTexts } from "../../../src/profile/value-order.ts";
import { onePiece, profileTable, type TestTable, type TestValue } from "../../support/profile-table.ts";

type Row = Readonly<Record<string, TestValue>>;
type Truth = "yes" | "no" | "unknown" | "incomparable";

/** What `Predicate` says in words, row by row. */
function answer(predicate: Predicate, row: Row): Truth {
  switch (predicate.kind) {
    case "all": {
      const parts = predicate.of.map((part) => answer(part, row));
      if (parts.includes("no")) return "no";
      return parts.find((part) => part === "incomparable") ?? parts.find((part) => part === "unknown") ?? "yes";
    }
    case "any": {
      const parts = predicate.of.map((part) => answer(part, row));
      if (parts.includes("yes")) return "yes";
      return parts.find((part) => part === "incomparable") ?? parts.find((part) => part === "unknown") ?? "no";
    }
    case "not": {
      const part = answer(predicate.of, row);
      return part === "yes" ? "no" : part === "no" ? "yes" : part;
    }
    case "holds":
      return answer(predicate.of, row) === "yes" ? "yes" : "no";
    case "constant":
      return predicate.value === null ? "unknown" : predicate.value ? "yes" : "no";
    case "missing":
      return isMissing(row[predicate.column]) ? "yes" : "no";
    case "compare":
      return compare(predicate.comparator, operandValue(predicate.left, row), operandValue(predicate.right, row));
    case "in": {
      const value = operandValue(predicate.operand, row);
      if (value === null) return "unknown";
      return predicate.values.some((other) => compare("==", value, other) === "yes") ? "yes" : "no";
    }
    case "tuple-in": {
      const values = predicate.operands.map((operand) => operandValue(operand, row));
      const same = (a: Scalar | null, b: Scalar | null): boolean =>
        a === null || b === null ? a === b : compare("==", a, b) === "yes";
      return predicate.tuples.some((tuple) => values.every((value, i) => same(value, tuple[i]))) ? "yes" : "no";
    }
    case "all-different": {
      const values = predicate.columns.map((column) => operandValue({ kind: "column", column }, row));
      const names = values.map((value) =>
        value === null ? "-" : typeof value === "string" ? `text ${value}` : `number ${Number(value) + 0}`,
      );
      return new Set(names).size === names.length ? "yes" : "no";
    }
    default:
      throw new Error(`not asked here: ${predicate.kind}`);
  }
}

function isMissing(value: TestValue): boolean {
  return value === null || Number.isNaN(value);
}

function operandValue(operand: Operand, row: Row): Scalar | null {
  switch (operand.kind) {
    case "value":
      return operand.value;
    case "column": {
      const value = row[operand.column];
      return isMissing(value) ? null : value;
    }
    case "length": {
      const value = row[operand.text.column];
      return value === null ? null : [...String(value)].length;
    }
    case "sum": {
      let sum = operand.constant;
      for (const { column, factor } of operand.terms) {
        const value = row[column];
        if (typeof value === "string" || isMissing(value)) {
          if (!operand.missingAsZero) return null;
        } else sum += factor * Number(value);
      }
      return Number.isNaN(sum) ? null : sum;
    }
    case "standardised": {
      const value = row[operand.column];
      if (typeof value !== "number" || operand.scale === 0) return null;
      const standardised = (value - operand.centre) / operand.scale;
      return Number.isNaN(standardised) ? null : operand.absolute ? Math.abs(standardised) : standardised;
    }
    default:
      throw new Error(`not asked here: ${operand.kind}`);
  }
}

function compare(comparator: PredicateComparator, a: Scalar | null, b: Scalar | null): Truth {
  if (a === null || b === null) return "unknown";
  const aText = typeof a === "string";
  if (aText !== (typeof b === "string"))
    return comparator === "==" ? "no" : comparator === "!=" ? "yes" : "incomparable";
  const order = typeof a === "string" && typeof b === "string" ? compareTexts(a, b) : Number(a) - Number(b);
  const [less, equal] = [order < 0, order === 0 || Number(a) === Number(b)];
  const holds = {
    "==": equal,
    "!=": !equal,
    "<": less && !equal,
    "<=": less || equal,
    ">": !less && !equal,
    ">=": !less || equal,
  };
  return holds[comparator] ? "yes" : "no";
}

const numbers = fc.constantFrom(null, Number.NaN, -1, 0, 1, 2.5, Number.POSITIVE_INFINITY);
const texts = fc.constantFrom(null, "", "a", "ab", "é", "𝔘", "\uFFEE", "1");
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(-1, 0, 1, 2.5, Number.NEGATIVE_INFINITY),
  fc.constantFrom("", "a", "é", "1"),
  fc.boolean(),
);
const names = ["x", "y", "s", "t", "b", "nothing"] as const;
const table: fc.Arbitrary<TestTable> = fc.integer({ min: 1, max: 12 }).chain((rows) => {
  const column = <T extends TestValue>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: rows, maxLength: rows });
  return fc.record({
    x: column(numbers),
    y: column(numbers),
    s: column(texts),
    t: column(texts),
    b: column(fc.constantFrom(null, true, false)),
    nothing: fc.constant(new Array<null>(rows).fill(null)),
  });
});
const columnName = fc.constantFrom(...names);
const operand: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 4, arbitrary: columnName.map((column) => ({ kind: "column", column }) as const) },
  { weight: 3, arbitrary: scalar.map((value) => ({ kind: "value", value }) as const) },
  fc.constantFrom("s", "t").map((column) => ({ kind: "length", text: { column, style: "written" } }) as const),
  fc.record({
    kind: fc.constant("sum" as const),
    terms: fc.array(fc.record({ column: columnName, factor: fc.constantFrom(1, -2) }), { maxLength: 3 }),
    constant: fc.constantFrom(0, 1),
    missingAsZero: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("standardised" as const),
    column: fc.constantFrom("x", "y", "s"),
    centre: fc.constantFrom(0, 1),
    scale: fc.constantFrom(0, 2),
    absolute: fc.boolean(),
  }),
);
const comparator = fc.constantFrom<PredicateComparator[]>("==", "!=", "<", "<=", ">", ">=");
const predicate: fc.Arbitrary<Predicate> = fc.letrec<{ node: Predicate }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant("compare" as const), comparator, left: operand, right: operand }),
    fc.record({ kind: fc.constant("in" as const), operand, values: fc.array(scalar, { maxLength: 12 }) }),
    fc.record({ kind: fc.constant("missing" as const), column: columnName }),
    fc.record({ kind: fc.constant("constant" as const), value: fc.constantFrom(true, false, null) }),
    fc.record({
      kind: fc.constant("tuple-in" as const),
      operands: fc.tuple(operand, operand),
      tuples: fc.array(fc.array(fc.option(scalar), { minLength: 2, maxLength: 2 }), { maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant("all-different" as const),
      columns: fc.shuffledSubarray([...names], { minLength: 2 }),
    }),
    fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("node"), { maxLength: 3 }) }),
    fc.record({ kind: fc.constantFrom("not" as const, "holds" as const), of: tie("node") }),
  ),
})).node;

describe("a compiled predicate", () => {
  it("answers every row as its words say", () => {
    fc.assert(
      fc.property(table, predicate, predicate, (columns, expected, where) => {
        const rows = columns["x"].map((_, i) =>
          Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i]])),
        );
        const members = rows.filter((row) => answer(where, row) === "yes");
        const answers = members.map((row) => answer(expected, row));
        const tally = { id: "t", ignore: null, expect: expected, show: ["x"], examples: 2 };
        const request = {
          ...emptyRequest,
          populations: [{ id: "some", where }],
          tallies: [{ ...tally, population: "some" }],
        };
        const profile = profileTable(columns, request, { ...onePiece, batchRows: 5 });
        expect(profile.populations).toEqual([{ id: "some", rows: members.length }]);
        expect(profile.tallies[0]).toMatchObject({
          rows: members.length,
          ignored: 0,
          unexpected: answers.filter((each) => each !== "yes").length,
          unknown: answers.filter((each) => each === "unknown" || each === "incomparable").length,
          incomparable: answers.filter((each) => each === "incomparable").length,
        });
        const firstUnexpected = members.filter((_, i) => answers[i] !== "yes").slice(0, 2);
        expect(profile.tallies[0].examples.map((example) => example.values[0])).toEqual(
          firstUnexpected.map((row) => (isMissing(row["x"]) ? null : row["x"])),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
