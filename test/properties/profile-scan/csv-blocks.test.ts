import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldKind } from "../../../src/profile/batch.ts";
import { BatchStore } from "../../../src/profile/scan/batch-store.ts";
import { BlockWindow } from "../../../src/profile/scan/block-window.ts";
import { CsvFields } from "../../../src/profile/scan/csv-fields.ts";
import { firstRecord, hasOddQuotes } from "../../../src/profile/scan/quote-parity.ts";
import { type BlockScanned, scanBlock } from "../../../src/profile/scan/scan-block.ts";
import type { ColumnBuilder } from "../../../src/table/column-builder.ts";
import { CsvScanner, CsvSyntaxError } from "../../../src/table/csv-scanner.ts";
import { defaultMissing, MissingValues } from "../../../src/table/missing-values.ts";

const columns = 3;
const missing = new MissingValues(defaultMissing);

type Cell = readonly [kind: string, text: string | number];

/** What the strict scanner of src/table says: the rows, or the line and sentence of the failure. */
function strict(content: Buffer): { rows: Cell[][]; failure: { line: number; sentence: string } | null } {
  const rows: Cell[][] = [];
  const at = (row: number, column: number, cell: Cell): void => {
    while (rows.length <= row) rows.push([]);
    rows[row][column] = cell;
  };
  // "none" is a column that takes each value as what it is; the scanner asks for nothing else of a builder.
  const builders = Array.from({ length: columns }, (_, column) => ({
    kind: "none",
    setNumber: (row: number, value: number) => at(row, column, ["number", value]),
    setBoolean: (row: number, value: boolean) => at(row, column, [String(value), ""]),
    setMissing: (row: number) => at(row, column, ["missing", ""]),
    setBytes: (row: number, bytes: Buffer, start: number, end: number) =>
      at(row, column, ["text", bytes.toString("utf8", start, end)]),
    setLastingBytes: (row: number, bytes: Buffer, start: number, end: number) =>
      at(row, column, ["text", bytes.toString("utf8", start, end)]),
  })) as unknown as ColumnBuilder[];
  const bytes = Buffer.concat([content, Buffer.from("\n")]);
  try {
    const { rows: count } = new CsvScanner(44, columns, missing, "value").scan(
      bytes,
      0,
      content.length,
      true,
      0,
      Number.POSITIVE_INFINITY,
      builders,
    );
    return { rows: rows.slice(0, count), failure: null };
  } catch (error) {
    if (error instanceof CsvSyntaxError) return { rows, failure: { line: error.line, sentence: error.message } };
    throw error;
  }
}

/** The same by blocks, each read on its own and joined by where the block before it ended. */
async function byBlocks(
  content: Buffer,
  blockSize: number,
): Promise<{ rows: Cell[][]; lines: number[]; failure: { line: number | null; sentence: string } | null }> {
  const fields = new CsvFields(44, [0, 1, 2], defaultMissing);
  const batch = new BatchStore(columns, [0, 1, 2]);
  const rows: Cell[][] = [];
  const lines: number[] = [];
  const scan = (from: number, first: number, stop: number): Promise<BlockScanned> => {
    const window = new BlockWindow(4);
    window.base = from;
    const more = (target: BlockWindow): void => {
      const end = Math.min(content.length - from, target.room);
      content.copy(target.bytes, 0, from, from + end);
      target.filled(end, from + end === content.length);
    };
    more(window);
    return scanBlock(
      fields,
      window,
      batch,
      { first: first - from, stop: stop - from, block: 0, line: 0, rowLimit: Number.POSITIVE_INFINITY },
      more,
      (found) => {
        for (let row = 0; row < found.rows; row++) {
          lines.push(found.lines[row] + lineBase);
          rows.push(
            found.columns.map((column): Cell => {
              if (column === null) throw new Error("a column is missing");
              const text = Buffer.from(column.bytes.subarray(column.starts[row], column.ends[row])).toString();
              switch (column.kinds[row]) {
                case fieldKind.missing:
                  return ["missing", ""];
                case fieldKind.number:
                  return ["number", column.numbers[row]];
                case fieldKind.true:
                  return ["true", ""];
                case fieldKind.false:
                  return ["false", ""];
                default:
                  return ["text", text];
              }
            }),
          );
        }
      },
    );
  };
  let lineBase = 0;
  let expected = 0;
  let quoted = false;
  for (let start = 0; start < content.length; start += blockSize) {
    const stop = start + blockSize;
    const from = Math.max(0, start - 1);
    const end = Math.min(stop, content.length);
    const first = start === 0 ? 0 : firstRecord(content, from, end, quoted);
    const view = new DataView(content.buffer, content.byteOffset, content.length);
    if (hasOddQuotes(content, view, start, end)) quoted = !quoted;
    if (first === null) continue;
    expect(first).toBe(expected);
    const scanned = await scan(from, first, stop);
    if (scanned.failure !== null) {
      const { line, sentence } = scanned.failure;
      return { rows, lines, failure: { line: line === null ? null : line + lineBase, sentence } };
    }
    expect(scanned.first).toBe(expected);
    expected = scanned.next;
    lineBase += scanned.lines;
  }
  return { rows, lines, failure: null };
}

const plain = fc.oneof(
  fc.constantFrom("", "NA", "nan", "true", "FALSE", "007", "-0", "1e5", "1.5e-05", "inf", " 12", "+3", "1.", ".5"),
  fc.double().map(String),
  fc.integer().map(String),
  fc.bigInt({ min: 0n, max: 10n ** 22n }).map(String),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.bigInt({ min: 0n, max: 10n ** 19n }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.stringMatching(/^[a-z€😀 .!\t-]{0,9}$/u),
);
const quoted = fc
  .oneof(plain, fc.constantFrom("a,b", 'say "x"', "two\nlines", "cr\r\nlf", '"', ",", '",\n', "1,2,3\n4,5,6\n"))
  .map((text) => `"${text.replaceAll('"', '""')}"`);
const cell = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: quoted });
const record = fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => cells.join(","));
const damage = fc.constantFrom("a,b", "a,b,c,d", 'a,"b', 'a,b"c,d', '"a"b,c,d', 'a,b,c,"d\ne"');
const line = fc.oneof({ weight: 60, arbitrary: record }, { weight: 3, arbitrary: fc.constant("") });

const sheet = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 30 }),
    damage: fc.option(fc.tuple(damage, fc.nat(30)), { freq: 2 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    last: fc.boolean(),
  })
  .map(({ lines, damage, lineEnd, last }) => {
    const all = [...lines];
    if (damage !== null) all.splice(Math.min(damage[1], all.length), 0, damage[0]);
    return Buffer.from(all.join(lineEnd) + (last ? lineEnd : ""));
  });

describe("a CSV file read by blocks", () => {
  it("has the fields and failures of the strict scanner, wherever the blocks end", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.integer({ min: 1, max: 200 }), async (content, blockSize) => {
        const expected = strict(content);
        const found = await byBlocks(content, blockSize);
        expect(found.failure).toEqual(expected.failure);
        if (expected.failure === null) expect(found.rows).toEqual(expected.rows);
      }),
      { numRuns: 1000 },
    );
  });
});
