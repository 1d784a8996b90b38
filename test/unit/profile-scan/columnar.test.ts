import { readFileSync } from "node:fs";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { columnProfile, type Profile } from "../../../src/profile/profile.ts";
import { emptyRequest, type ProfileRequest, summaryMeasures, wholeTable } from "../../../src/profile/request.ts";
import { type ScanOptions, scanFiles } from "../../../src/profile/scan/scan-files.ts";
import { openTable } from "../../../src/table/open-table.ts";
import { column, file, texts } from "../table/temporary-table.ts";

const request: ProfileRequest = {
  ...emptyRequest,
  every: summaryMeasures,
  tallies: [
    {
      id: "digits",
      population: wholeTable,
      ignore: null,
      expect: { kind: "matches", text: { column: "n", style: "written" }, pattern: "^[0-4]" },
      show: ["n", "word"],
      examples: 5,
    },
  ],
};
const options: ScanOptions = { temporaryFolder: null, now: () => 0, threads: 1 };

const rows = 3000;
const numbers = Array.from({ length: rows }, (_, row) => (row % 10 === 3 ? null : (row % 50) / 2));
const words = Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? null : `w${row % 40}`));
const flags = Array.from({ length: rows }, (_, row) => row % 3 === 0);

const parquet = parquetWriteBuffer({
  columnData: [
    { name: "n", data: numbers, type: "DOUBLE", nullable: true },
    { name: "word", data: words, type: "STRING", nullable: true },
    { name: "flag", data: flags, type: "BOOLEAN" },
  ],
  rowGroupSize: 500,
});
const csv = `n,word,flag\n${numbers.map((value, row) => `${value ?? ""},${words[row] ?? ""},${flags[row]}`).join("\n")}\n`;

async function profileOf(
  shown: string,
  content: string | Uint8Array,
  more: Partial<ScanOptions> = {},
): Promise<Profile> {
  const outcome = await scanFiles(request, [file(shown, content)], { ...options, ...more });
  if (outcome.kind === "profile") return outcome.profile;
  throw new Error(outcome.finding.sentence);
}

/** What does not depend on how the rows are cut into blocks, and on lines. */
function figures(profile: Profile): unknown {
  return {
    columns: profile.columns.map(({ kinds, missing, least, greatest, distinct, values, lengths, numbers: found }) => ({
      ...{ kinds, missing, least, greatest, distinct, values, lengths },
      count: found?.count,
      points: found?.distribution,
    })),
    tallies: profile.tallies.map((tally) => ({ ...tally, examples: tally.examples.map(({ values }) => values) })),
  };
}

describe("a columnar file", () => {
  it("has the figures of the same table as CSV, and the same bytes with two threads", async () => {
    const expected = figures(await profileOf("a.csv", csv));
    const found = await profileOf("a.parquet", new Uint8Array(parquet));
    expect(figures(found)).toEqual(expected);
    expect(found.layout.map(({ declared }) => declared)).toEqual(["DOUBLE", "UTF8", "BOOLEAN"]);
    const threaded = await profileOf("a.parquet", new Uint8Array(parquet), { threads: 2 });
    expect(JSON.stringify(threaded)).toBe(JSON.stringify(found));
    const arrow = tableFromArrays({ n: numbers, word: words, flag: flags });
    for (const kind of ["file", "stream"] as const)
      expect(figures(await profileOf("a.arrow", tableToIPC(arrow, kind)))).toEqual(expected);
  });

  it("sums up every kind of column that pyarrow writes as openTable reads it", async () => {
    for (const name of ["zstd.parquet", "pages-2.parquet", "lz4.feather"]) {
      const bytes = readFileSync(new URL(`../../reference/table/${name}`, import.meta.url));
      const files = [file(name, bytes)];
      const source = await openTable(files);
      const table = await source.read(source.columnNames);
      const outcome = await scanFiles({ ...request, tallies: [] }, files, options);
      if (outcome.kind !== "profile") throw new Error(outcome.finding.sentence);
      for (const columnName of source.columnNames) {
        const expected = column(table, columnName);
        const present = texts(expected).filter((text) => text !== null);
        const found = columnProfile(outcome.profile, columnName, wholeTable);
        expect([columnName, found?.type]).toEqual([columnName, present.length === 0 ? "empty" : expected.type]);
        expect([columnName, found?.missing]).toEqual([columnName, table.rows - present.length]);
        const listed = found?.values?.kind === "all" ? found.values.list : [];
        expect(listed.map(({ value }) => String(value)).toSorted()).toEqual([...new Set(present)].toSorted());
      }
    }
  });

  it("is one finding where its footer is damaged, its end is missing, or a row group is", async () => {
    const whole = Buffer.from(parquet);
    const footer = Buffer.from(whole);
    footer.fill(0x7a, footer.length - 120, footer.length - 60);
    const group = Buffer.from(whole);
    group.fill(0xff, 4, 400);
    for (const [content, threads] of [
      [footer, 1],
      [whole.subarray(0, whole.length - 50), 1],
      [group, 1],
      [group, 2],
    ] as const) {
      const outcome = await scanFiles(request, [file("a.parquet", content)], { ...options, threads });
      expect(outcome).toMatchObject({
        kind: "unreadable",
        finding: {
          location: { path: "a.parquet" },
          sentence: expect.stringMatching(/^a\.parquet: the Parquet data is damaged, truncated/),
        },
      });
    }
  });

  it("counts NaN apart from the missing values that it is one of", async () => {
    const values = [1, Number.NaN, 2.5, null, Number.NaN, -3];
    const none = values.map((value) => (value === null ? null : Number.NaN));
    const read = {
      "a.parquet": new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: "x", data: values, type: "DOUBLE" },
            { name: "none", data: none, type: "FLOAT" },
          ],
        }),
      ),
      "a.arrow": tableToIPC(tableFromArrays({ x: values, none }), "file"),
    };
    for (const [shown, bytes] of Object.entries(read)) {
      const found = await profileOf(shown, bytes);
      expect(columnProfile(found, "x", wholeTable)).toMatchObject({
        missing: 3,
        type: "number",
        kinds: { numbers: 3, nan: 2 },
        numbers: { count: 3, minimum: -3, maximum: 2.5 },
      });
      expect(columnProfile(found, "none", wholeTable)).toMatchObject({ missing: 6, type: "empty", kinds: { nan: 5 } });
    }
  });

  it("gives its first rows as a sample of a known number", async () => {
    const found = await profileOf("a.parquet", new Uint8Array(parquet), { maxRows: 700 });
    expect(found.rows).toBe(700);
    expect(found.sample).toMatchObject({ reason: "max-rows", of: rows });
    expect((await profileOf("a.parquet", new Uint8Array(parquet), { maxRows: rows })).sample).toBeNull();
  });
});
