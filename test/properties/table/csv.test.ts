import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultMissing } from "../../../src/table/missing-values.ts";
import { column, plain, readAll, texts } from "../../unit/table/temporary-table.ts";

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zé€😀 .\t-]{0,6}$/u) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      "1",
      "-2.5",
      "007",
      "1e-05",
      "true",
      "False",
      "NA",
      "nan",
      "inf",
      "0.8444218515250481",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom("a,b", 'say "x"', "two\nlines", "cr\r\nlf", '"', ",") },
);

interface Written {
  readonly text: string;
  readonly quoted: boolean;
}

const written: fc.Arbitrary<Written> = fc.tuple(cell, fc.boolean()).map(([value, wish]) => {
  const quoted = wish || /[",\r\n]/.test(value);
  return { text: quoted ? `"${value.replaceAll('"', '""')}"` : value, quoted };
});

const sheet = fc
  .record({
    columns: fc.integer({ min: 2, max: 5 }),
    rows: fc.integer({ min: 0, max: 12 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    last: fc.boolean(),
  })
  .chain(({ columns, rows, lineEnd, last }) =>
    fc
      .array(fc.array(written, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((cells) => {
        const header = Array.from({ length: columns }, (_, index) => `c${index}`);
        const lines = [header.join(","), ...cells.map((row) => row.map(({ text }) => text).join(","))];
        return { header, cells, content: lines.join(lineEnd) + (last ? lineEnd : "") };
      }),
  );

const missing = new Set(["", ...defaultMissing]);

describe("CSV", () => {
  it("has the fields that csv-parse has, wherever a column is text", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ header, cells, content }) => {
        const records: string[][] = parse(content, { skip_empty_lines: true, record_delimiter: ["\r\n", "\n"] });
        const table = await readAll("a.csv", content);
        expect(table.rows).toBe(records.length - 1);
        for (const [index, name] of header.entries()) {
          const found = column(table, name);
          const expected = records
            .slice(1)
            .map((record, row) => (!cells[row][index].quoted && missing.has(record[index]) ? null : record[index]));
          if (found.type === "text") expect(texts(found)).toEqual(expected);
          else if (found.type === "boolean")
            expect(texts(found)).toEqual(expected.map((value) => value?.toLowerCase() ?? null));
          else
            expect([...found.values]).toEqual(
              expected.map((value) => (value === null ? Number.NaN : Number(value.trim().replace(/inf$/, "Infinity")))),
            );
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives the same table for every size of block", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.integer({ min: 1, max: 80 }), async ({ content }, blockBytes) => {
        expect(plain(await readAll("a.csv", content, { blockBytes }))).toEqual(plain(await readAll("a.csv", content)));
      }),
      { numRuns: 600 },
    );
  });

  it("locates every row on the line where its record begins, for every size of block", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.integer({ min: 1, max: 80 }), async ({ cells, content }, blockBytes) => {
        const table = await readAll("a.csv", content, { blockBytes });
        let line = 2;
        for (const [row, fields] of cells.entries()) {
          expect(await table.locate(row)).toEqual({ path: "a.csv", line });
          line += 1 + fields.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("JSON Lines", () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.nat(3)),
  );
  const objects = fc
    .array(fc.dictionary(fc.constantFrom("a", "b", "ü", 'q"'), value), { minLength: 1, maxLength: 12 })
    .filter((rows) => rows.some((row) => Object.keys(row).length > 0));

  it("has the values that JSON.parse has, as an array too, in any size of block", async () => {
    await fc.assert(
      fc.asyncProperty(objects, fc.integer({ min: 1, max: 60 }), async (rows, blockBytes) => {
        const lines = plain(
          await readAll("a.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"), { blockBytes }),
        );
        expect(
          plain(await readAll("a.json", JSON.stringify(rows, null, 1), { blockBytes: 4096 })).a?.texts.length,
        ).toBe(lines.a?.texts.length);
        for (const [name, found] of Object.entries(lines)) {
          const values = rows.map((row) => row[name] ?? null);
          if (found.type === "number")
            expect(found.texts).toEqual(values.map((item) => (item === null ? null : String(item))));
          else
            expect(found.texts).toEqual(
              values.map((item) => (item === null ? null : typeof item === "string" ? item : JSON.stringify(item))),
            );
        }
      }),
      { numRuns: 400 },
    );
  });
});
