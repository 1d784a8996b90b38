import fc from "fast-check";
import { expect, test } from "vitest";
import { succeeded } from "../../../src/expectations/outcome.ts";
import { suggestSuite } from "../../../src/expectations/suggest.ts";
import type { Suite } from "../../../src/expectations/suite.ts";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";
import { emptyRequest, summaryMeasures } from "../../../src/profile/request.ts";
import { judgeSuite } from "../../support/judge-suite.ts";
import { profileTable, type TestTable, type TestValue } from "../../support/profile-table.ts";

function suggested(table: TestTable): Suite {
  const profile = profileTable(table, { ...emptyRequest, every: summaryMeasures });
  const file = readSuiteFile(JSON.stringify(suggestSuite(profile, "suggested")), "suggested.json");
  if (file.kind !== "great-expectations") throw new Error("no suite");
  return file.suite;
}

/** The expectations that a table does not meet. */
function failed(suite: Suite, table: TestTable): readonly string[] {
  return judgeSuite(suite, table).flatMap(({ expectation, kwargs, verdict }) =>
    verdict.kind === "judged" && succeeded(verdict.outcome)
      ? []
      : [`${expectation.type} ${JSON.stringify(kwargs)} ${JSON.stringify(verdict)}`],
  );
}

const rows = 200;
const column = (value: fc.Arbitrary<TestValue>): fc.Arbitrary<readonly TestValue[]> =>
  fc.array(value, { minLength: rows, maxLength: rows, size: "max" });

const table: fc.Arbitrary<TestTable> = fc.record({
  id: fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: rows, maxLength: rows, size: "max" }),
  amount: column(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  count: column(fc.integer({ min: 0, max: 100_000 })),
  plan: column(fc.constantFrom("basic", "plus", "pro")),
  note: column(fc.oneof({ weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) }, fc.constant(null))),
  flag: column(fc.boolean()),
  day: column(
    fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
});

test("a suggested suite is met by the data it came from", () => {
  fc.assert(
    fc.property(table, (one) => {
      expect(failed(suggested(one), one)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

const misplaced: readonly (readonly [string, TestValue])[] = [
  ["amount", 1e13],
  ["amount", null],
  ["count", -5],
  ["count", 1e9],
  ["plan", "gratis"],
  ["plan", null],
  ["day", "2026-02-30"],
  ["day", "yesterday"],
  ["note", "a text that is longer than all the others"],
];

test("a value that is moved out of place is found", () => {
  fc.assert(
    fc.property(table, fc.nat({ max: rows - 1 }), fc.constantFrom(...misplaced), (one, row, [name, value]) => {
      const moved = { ...one, [name]: one[name].with(row, value) };
      expect(failed(suggested(one), moved)).not.toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("an identifier that comes twice is found", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: rows - 1 }), (one, row) => {
      const moved = { ...one, id: one["id"].with(row, one["id"][0]) };
      expect(failed(suggested(one), moved)).toEqual([expect.stringContaining("expect_column_values_to_be_unique")]);
    }),
    { numRuns: 15 },
  );
});
