import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnProfile } from "../../../src/profile/profile.ts";
import { emptyRequest, summaryMeasures, wholeTable } from "../../../src/profile/request.ts";
import { scanFiles } from "../../../src/profile/scan/scan-files.ts";
import type { Column } from "../../../src/table/column.ts";
import { textAt } from "../../../src/table/column-values.ts";
import { openTable } from "../../../src/table/open-table.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Columns that hold mostly one kind of value, as tables do, and sometimes another. */
const kinds = [
  fc.oneof(fc.integer().map(String), fc.double({ noNaN: true }).map(String), fc.constantFrom("", "NA", "-0", "1e-7")),
  fc.constantFrom("true", "False", "TRUE", "", "nan"),
  fc.oneof(
    fc.stringMatching(/^[a-zé€ ]{0,5}$/u),
    fc.constantFrom("007", "12", '"12"', '""', '"NA"', '"True"', '"a,""b"""', '"x\ny"'),
  ),
  fc.constantFrom("", "NA"),
];
const strange = fc.constantFrom("x", "1", "true", '"2"', "9007199254740993");
const columns = 4;

const sheet = fc
  .record({
    rows: fc.array(fc.tuple(...kinds), { minLength: 1, maxLength: 60 }),
    odd: fc.array(fc.tuple(fc.nat(59), fc.nat(columns - 1), strange), { maxLength: 2 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ rows, odd, lineEnd }) => {
    const cells = rows.map((row) => [...row]);
    for (const [row, column, value] of odd) if (row < cells.length) cells[row][column] = value;
    return `a,b,c,d${lineEnd}${cells.map((row) => row.join(",")).join(lineEnd)}${lineEnd}`;
  });

/** Counts of the values of a column as texts, most frequent first. */
function counts(column: Column): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row < column.length; row++) {
    const text = textAt(column, row);
    if (text !== null) found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

describe("a scan", () => {
  it("sums up the columns that openTable reads", async () => {
    const folder = await temporaryFolder();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        sheet,
        fc.constantFrom("csv", "tsv"),
        fc.integer({ min: 20, max: 500 }),
        async (content, kind, blockBytes) => {
          const absolute = join(folder, `${number++}.${kind}`);
          writeFileSync(absolute, kind === "csv" ? content : content.replaceAll(",", "\t"));
          const files = [{ absolute, shown: `t.${kind}` }];
          const source = await openTable(files, { quotedFields: "value" });
          const table = await source.read(source.columnNames);
          const outcome = await scanFiles({ ...emptyRequest, every: summaryMeasures }, files, {
            temporaryFolder: null,
            now: () => 0,
            threads: 1,
            blockBytes,
          });
          rmSync(absolute);
          if (outcome.kind !== "profile") throw new Error(outcome.finding.sentence);
          expect(outcome.profile.rows).toBe(table.rows);
          for (const [name, column] of table.columns) {
            const found = columnProfile(outcome.profile, name, wholeTable);
            const expected = counts(column);
            const present = [...expected.values()].reduce((sum, count) => sum + count, 0);
            expect(found?.type).toBe(present === 0 ? "empty" : column.type);
            expect(found?.missing).toBe(table.rows - present);
            expect(found?.distinct?.count ?? 0).toBe(expected.size);
            const listed = found?.values?.kind === "all" ? found.values.list : [];
            expect(new Map(listed.map(({ value, count }) => [String(value), count]))).toEqual(expected);
            if (column.type !== "number" || present === 0) continue;
            const values = [...column.values].filter((value) => !Number.isNaN(value)).map((value) => value + 0);
            expect(found?.numbers?.count).toBe(values.length);
            expect((found?.numbers?.minimum ?? 0) + 0).toBe(Math.min(...values));
            expect((found?.numbers?.maximum ?? 0) + 0).toBe(Math.max(...values));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
