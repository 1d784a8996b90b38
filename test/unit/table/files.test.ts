import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openTable } from "../../../src/table/open-table.ts";
import { column, errorOf, failure, file, plain, readAll, texts } from "./temporary-table.ts";

const content = `id,score\n${Array.from({ length: 5000 }, (_, row) => `${row},${row / 7}`).join("\n")}\n`;

describe("compressed files", () => {
  const expected = readAll("a.csv", content).then(plain);

  it.each([
    ["gzip", "a.csv.gz", gzipSync(content)],
    [
      "gzip of several members",
      "a.csv.gz",
      Buffer.concat([gzipSync(content.slice(0, 999)), gzipSync(content.slice(999))]),
    ],
    ["gzip without the extension", "a.csv", gzipSync(content)],
    ["zstd", "a.csv.zst", zstdCompressSync(content)],
    [
      "zstd of several frames",
      "a.csv.zst",
      Buffer.concat([zstdCompressSync(content.slice(0, 999)), zstdCompressSync(content.slice(999))]),
    ],
  ])("reads %s as what is packed in it", async (_case, name, bytes) => {
    expect(plain(await readAll(name, bytes))).toEqual(await expected);
  });

  it.each([
    [
      "truncated gzip",
      "a.csv.gz",
      gzipSync(content).subarray(0, 9000),
      "a.csv.gz: the gzip data ends too early; the file is truncated.",
    ],
    [
      "truncated zstd",
      "a.csv.zst",
      zstdCompressSync(content).subarray(0, 9000),
      "a.csv.zst: the zstd data ends too early; the file is truncated.",
    ],
    [
      "something behind gzip",
      "a.csv.gz",
      Buffer.concat([gzipSync(content), Buffer.from("garbage")]),
      "a.csv.gz: holds something that is not gzip data, at its beginning or behind its end.",
    ],
    [
      "a name that promises gzip",
      "a.csv.gz",
      Buffer.from(content),
      "a.csv.gz: the name ends in .gz, but the file does not hold such data.",
    ],
  ])("refuses %s", async (_case, name, bytes, expectedSentence) => {
    expect((await failure(name, bytes)).message).toBe(expectedSentence);
  });

  it("refuses gzip with a damaged body", async () => {
    const bytes = gzipSync(content);
    bytes.fill(0xff, 2000, 2100);
    expect((await failure("a.csv.gz", bytes)).message).toBe("a.csv.gz: the gzip data is damaged.");
  });
});

describe("formats", () => {
  it("needs an extension or a format for text", async () => {
    expect((await failure("preds", "a,b\n1,2\n")).message).toMatch(
      /^preds: the format cannot be told from the name; it should end in one of \.csv, /,
    );
    expect((await readAll("preds", "a,b\n1,2\n", { format: "csv" })).rows).toBe(1);
  });

  it("refuses a file that is not there and a directory", async () => {
    const folder = mkdtempSync(join(tmpdir(), "modelgate-"));
    expect((await errorOf(openTable([{ absolute: join(folder, "x.csv"), shown: "x.csv" }]))).message).toBe(
      "x.csv: there is no such file.",
    );
    expect((await errorOf(openTable([{ absolute: folder, shown: "data.csv" }]))).message).toBe(
      "data.csv: this is a directory; name its files, for example with a glob.",
    );
    rmSync(folder, { recursive: true });
  });
});

describe("digests", () => {
  it("gives the SHA-256 of each file as it is stored", async () => {
    const bytes = gzipSync(content);
    const table = await readAll("a.csv.gz", bytes);
    expect(table.files).toEqual([
      { shown: "a.csv.gz", sha256: createHash("sha256").update(bytes).digest("hex"), rows: 5000 },
    ]);
  });

  it("gives the same for a file that is large enough for a thread of its own", async () => {
    const large = `x\n${"1234567\n".repeat(7_000_000)}`;
    const table = await readAll("a.csv", large);
    expect(table.files[0].sha256).toBe(createHash("sha256").update(large).digest("hex"));
    expect(table.rows).toBe(7_000_000);
  });
});

describe("several files as one table", () => {
  it("puts their rows behind each other, by column name", async () => {
    const source = await openTable([
      file("1.csv", "a,b\n1,x\n2,y\n"),
      file("2.csv", "b,a\nz,3\n"),
      file("3.csv", "a,b\n"),
    ]);
    const table = await source.read(["b", "a"]);
    expect(plain(table)).toEqual({
      b: { type: "text", texts: ["x", "y", "z"] },
      a: { type: "number", texts: ["1", "2", "3"] },
    });
    expect(table.files.map(({ shown, rows }) => [shown, rows])).toEqual([
      ["1.csv", 2],
      ["2.csv", 1],
      ["3.csv", 0],
    ]);
    expect(await table.locate(2)).toEqual({ path: "2.csv", line: 2 });
  });

  it("reads a column that is a number in one and text in another as text in both", async () => {
    const source = await openTable([file("1.csv", "a,b\n1.0,1\n"), file("2.csv", "a,b\nx,2\n")]);
    expect(plain(await source.read(["a", "b"]))).toEqual({
      a: { type: "text", texts: ["1.0", "x"] },
      b: { type: "number", texts: ["1", "2"] },
    });
  });

  it("lets a key of JSON be absent from a whole file", async () => {
    const source = await openTable([file("1.jsonl", '{"a":1}\n'), file("2.jsonl", '{"a":2,"b":"x"}\n')]);
    expect(source.columnNames).toEqual(["a", "b"]);
    expect(texts(column(await source.read(["b"]), "b"))).toEqual([null, "x"]);
  });

  it.each([
    [
      "a column missing in one",
      "a\n1\n",
      '2.csv: lacks the column "b", which 1.csv has; the files of one table have the same columns.',
    ],
    [
      "a column more in one",
      "a,b,c\n1,2,3\n",
      '2.csv: has the column "c", which 1.csv lacks; the files of one table have the same columns.',
    ],
  ])("refuses %s", async (_case, second, expected) => {
    expect((await errorOf(openTable([file("1.csv", "a,b\n1,2\n"), file("2.csv", second)]))).message).toBe(expected);
  });

  it("refuses a mixture of formats and no file at all", async () => {
    const mixed = openTable([file("1.csv", "a\n1\n"), file("2.jsonl", '{"a":1}\n')]);
    expect((await errorOf(mixed)).message).toBe(
      "2.jsonl: is JSON Lines, but 1.csv is CSV; the files of one table have one format.",
    );
    expect((await errorOf(openTable([]))).message).toBe("No file was given to read a table from.");
  });
});
