import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { suite, validate } from "./support/validated.ts";

/** More than 16 MiB, so that several threads read it, with quotes, doubled quotes and commas in every row. */
const lines = Array.from(
  { length: 300_000 },
  (_, at) => `p${at},${20 + (at % 40)},"text, ""${at}"" of a row",${at / 7}`,
);
const whole = `id,age,note,spend\n${lines.join("\n")}\n`;
const parquet = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: "id", data: Array.from({ length: 3000 }, (_, at) => `p${at}`), type: "STRING" },
      { name: "age", data: Array.from({ length: 3000 }, (_, at) => at % 90), type: "DOUBLE" },
    ],
    rowGroupSize: 1000,
  }),
);
const broken = Buffer.from(parquet);
broken.fill(0xff, parquet.length - 150, parquet.length - 80);
const latin = Buffer.from(whole);
latin[whole.indexOf("p200000,")] = 0xe9;

test.each([
  [
    "cut within quotes in its middle",
    "data.csv",
    whole.slice(0, whole.indexOf('""150000""') + 4),
    150_002,
    "closing quote",
  ],
  ["whose last row is too short", "data.csv", `${whole}p300000,20\n`, 300_002, "2 fields here"],
  [
    "with a row too long in its middle",
    "data.csv",
    whole.replace("\np200000,", "\n1,p200000,"),
    200_002,
    "5 fields here",
  ],
  ["with one byte of another encoding", "data.csv", latin, 200_002, "not UTF-8"],
  ["in UTF-16", "data.csv", Buffer.from(`\ufeff${whole.slice(0, 1000)}`, "utf16le"), 1, "UTF-16"],
  [
    "whose gzip data end too early",
    "data.csv.gz",
    gzipSync(whole.slice(0, 100_000)).subarray(0, 9000),
    null,
    "truncated",
  ],
  ["of Parquet with a damaged footer", "data.parquet", broken, null, "damaged"],
  ["of Parquet that was cut", "data.parquet", parquet.subarray(0, 2000), null, "truncated"],
])("a file %s is one failing check with its place", async (_name, file, content, line, said) => {
  const ages = { type: "expect_column_values_to_be_between", kwargs: { column: "age", max_value: 99 } };
  const run = await validate({ [file]: content, "s.json": suite(ages) }, { data: file, suite: "s.json" });
  expect(run.code).toBe(1);
  expect(run.report?.checks).toMatchObject([{ id: "data", outcome: "fail", severity: "critical" }]);
  const [check] = run.report?.checks ?? [];
  expect(check?.location).toEqual(line === null ? { path: file } : { path: file, line });
  expect(check?.message).toContain(said);
  expect(run.stdout).toContain(`file=${file}${line === null ? "" : `,line=${line}`}`);
  expect(run.stdout).not.toContain("Bug in Modelgate");
});

test("Parquet shards of which one lacks a column name it", async () => {
  const one = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "age", data: [1, 2], type: "DOUBLE" }] }));
  const run = await validate({ "data/a.parquet": new Uint8Array(parquet), "data/b.parquet": one }, { data: "data" });
  expect(run.report?.checks).toMatchObject([
    { id: "data", outcome: "fail", location: { path: "data/b.parquet" }, message: expect.stringContaining('"id"') },
  ]);
});
