import { readFileSync } from "node:fs";
import {
  Binary,
  DurationMillisecond,
  FixedSizeBinary,
  Table,
  tableFromArrays,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { jsonText } from "../../../src/table/json-text.ts";
import { column, errorOf, failure, plain, readAll, texts } from "./temporary-table.ts";

const folder = new URL("../../reference/table/", import.meta.url);
const expected: Readonly<Record<string, readonly (string | null)[]>> = JSON.parse(
  readFileSync(new URL("../../reference/table.json", import.meta.url), "utf8"),
);
const stored = (name: string): Buffer => readFileSync(new URL(name, folder));

const types: Readonly<Record<string, string>> = {
  id: "number",
  label: "number",
  score: "number",
  half: "number",
  small: "number",
  big: "text",
  unsigned: "text",
  nan: "number",
  region: "text",
  category: "text",
  flag: "boolean",
  price: "number",
  wide: "number",
  day: "text",
  at: "text",
  local: "text",
  time: "text",
  none: "number",
  list: "text",
  struct: "text",
};

describe("columnar files written by pyarrow", () => {
  it.each([
    "snappy.parquet",
    "gzip.parquet",
    "zstd.parquet",
    "brotli.parquet",
    "lz4.parquet",
    "none.parquet",
    "plain.parquet",
    "pages-2.parquet",
    "delta.parquet",
    "lz4.feather",
    "zstd.feather",
    "uncompressed.feather",
    "stream.arrows",
  ])("have the values and types that pyarrow wrote: %s", async (name) => {
    const table = plain(await readAll(name, stored(name)));
    if (!name.startsWith("delta")) expect(Object.keys(table)).toEqual(Object.keys(expected));
    for (const [column, found] of Object.entries(table))
      expect({ column, ...found }).toEqual({ column, type: types[column], texts: expected[column] });
  });

  it("read the timestamps of 96 bits", async () => {
    const table = await readAll("int96.parquet", stored("int96.parquet"));
    expect(texts(column(table, "local"))).toEqual(expected.local);
    expect(texts(column(table, "at")).map((text) => `${text}Z`)).toEqual(expected.at);
  });
});

describe("columnar files written here", () => {
  it("make an integer column text where one row group is beyond 2^53", async () => {
    const big = Array.from({ length: 20 }, (_, row) => (row < 10 ? BigInt(row) : 2n ** 62n));
    const bytes = parquetWriteBuffer({ columnData: [{ name: "x", data: big, type: "INT64" }], rowGroupSize: 10 });
    expect(plain(await readAll("a.parquet", new Uint8Array(bytes)))).toEqual({
      x: { type: "text", texts: big.map(String) },
    });
  });

  it("read what apache-arrow wrote, as a file and as a stream", async () => {
    const written = tableFromArrays({
      score: Float64Array.of(0.5, 0.25),
      label: Int32Array.of(1, 0),
      name: ["a", "ü"],
    });
    for (const kind of ["file", "stream"] as const) {
      expect(plain(await readAll("a.arrow", tableToIPC(written, kind)))).toEqual({
        score: { type: "number", texts: ["0.5", "0.25"] },
        label: { type: "number", texts: ["1", "0"] },
        name: { type: "text", texts: ["a", "ü"] },
      });
    }
  });

  it("are found by their first bytes where the name says nothing", async () => {
    expect((await readAll("preds", stored("snappy.parquet"))).rows).toBe(30);
    expect((await readAll("preds", stored("lz4.feather"))).rows).toBe(30);
  });
});

describe("columns of bytes and of durations", () => {
  const bytes = [Uint8Array.of(0xff, 0xfe), Uint8Array.of(0x61), null, Uint8Array.of(0xff, 0xfe), Uint8Array.of(0xff)];
  const read = ["base64://4=", "a", null, "base64://4=", "base64:/w=="];

  it.each([1, 5])("are told apart in Parquet, in row groups of %i rows", async (rowGroupSize) => {
    const columnData = [
      { name: "image", data: bytes, type: "BYTE_ARRAY" as const },
      { name: "plain", data: ["a", "b", "c", "d", "e"], type: "STRING" as const },
    ];
    const table = await readAll("a.parquet", new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })));
    expect(texts(column(table, "image"))).toEqual(read);
    expect(texts(column(table, "plain"))).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("are told apart in Arrow, of any and of one width", async () => {
    const table = await readAll(
      "a.arrow",
      tableToIPC(
        new Table({
          image: vectorFromArray(bytes, new Binary()),
          digest: vectorFromArray([Uint8Array.of(0xfe, 0xff), Uint8Array.of(0x61, 0x62)], new FixedSizeBinary(2)),
        }),
        "file",
      ),
    );
    expect(texts(column(table, "image"))).toEqual(read);
    expect(texts(column(table, "digest")).slice(0, 2)).toEqual(["base64:/v8=", "ab"]);
  });

  it("are told apart inside of nested values", () => {
    expect(jsonText({ bytes: Uint8Array.of(0xff) })).toBe('{"bytes":"base64:/w=="}');
    expect(jsonText({ bytes: Uint8Array.of(0xfe) })).toBe('{"bytes":"base64:/g=="}');
    expect(jsonText({ bytes: Uint8Array.of(0x61) })).toBe('{"bytes":"a"}');
  });

  it("are numbers of the file's own unit where they are durations", async () => {
    const wait = vectorFromArray([1_500n, null, -20n], new DurationMillisecond());
    const table = plain(await readAll("a.arrow", tableToIPC(new Table({ wait }), "file")));
    expect(table["wait"]).toEqual({ type: "number", texts: ["1500", null, "-20"] });
  });
});

describe("columnar files that are refused", () => {
  it.each(["snappy.parquet", "plain.parquet", "lz4.feather", "stream.arrows"])(
    "says that a truncated file is damaged: %s",
    async (name) => {
      const bytes = stored(name);
      const error = await failure(name, bytes.subarray(0, bytes.length >> 1));
      expect(error.message).toMatch(
        new RegExp(
          `^${name.replace(".", "\\.")}: the (Parquet|Arrow) data is damaged, truncated or of a kind that cannot be read`,
        ),
      );
    },
  );

  it.each(["a.parquet", "a.arrow"])("says that an empty file is empty: %s", async (name) => {
    expect((await failure(name, "")).message).toBe(`${name}: the file is empty.`);
  });

  it("says which column is declared to be text and is not UTF-8", async () => {
    const name = vectorFromArray(["ab"], new Utf8());
    name.data[0].values.set([0xff, 0xfe]);
    const error = await errorOf(readAll("a.arrow", tableToIPC(new Table({ name }), "file")));
    expect(error.message).toBe(
      'a.arrow: the column "name" says to hold text, and its bytes are not UTF-8; write it as UTF-8 or as binary.',
    );
  });
});

describe("a damaged Arrow file", () => {
  it("whose start stands twice ends in a sentence and not in an endless read", async () => {
    const bytes = readFileSync(new URL("../../reference/table/lz4.feather", import.meta.url));
    const shifted = Buffer.concat([bytes.subarray(0, 32), bytes]);
    await expect(readAll("a.feather", shifted)).rejects.toBeInstanceOf(UserError);
  });
});
