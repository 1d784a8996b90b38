import { Buffer } from "node:buffer";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { columnProfile, type Profile } from "../../../src/profile/profile.ts";
import { emptyRequest, type ProfileRequest, summaryMeasures, wholeTable } from "../../../src/profile/request.ts";
import { type ScanOptions, type ScanOutcome, scanFiles } from "../../../src/profile/scan/scan-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { file } from "../table/temporary-table.ts";

const everything: ProfileRequest = { ...emptyRequest, every: summaryMeasures };
const plain: ScanOptions = { temporaryFolder: null, now: () => 0, threads: 1 };

function scan(
  shown: string,
  content: string | Uint8Array,
  request: ProfileRequest = everything,
  options: Partial<ScanOptions> = {},
): Promise<ScanOutcome> {
  return scanFiles(request, [file(shown, content)], { ...plain, ...options });
}

async function profileOf(...given: Parameters<typeof scan>): Promise<Profile> {
  const outcome = await scan(...given);
  if (outcome.kind === "profile") return outcome.profile;
  throw new Error(outcome.finding.sentence);
}

async function findingOf(...given: Parameters<typeof scan>): Promise<{ sentence: string; line: number | undefined }> {
  const outcome = await scan(...given);
  if (outcome.kind === "profile") throw new Error("the file was read");
  return { sentence: outcome.finding.sentence, line: outcome.finding.location.line };
}

/** Rows with quotes, line feeds inside quotes, missing values and numbers; `lines` rows. */
function sheet(rows: number, lineEnd = "\n"): string {
  const lines = ["id,amount,note,flag"];
  for (let row = 0; row < rows; row++) {
    const note = row % 7 === 0 ? `"two\nlines, ""${row}"""` : row % 5 === 0 ? "" : `n${row % 11}`;
    lines.push(`${row},${row % 13 === 0 ? "NA" : (row * 37) % 101}.5,${note},${row % 2 === 0}`.replace("NA.5", "NA"));
  }
  return lines.join(lineEnd) + lineEnd;
}

const tallies: ProfileRequest = {
  ...everything,
  key: ["id"],
  populations: [
    {
      id: "odd",
      where: {
        kind: "compare",
        comparator: "==",
        left: { kind: "column", column: "flag" },
        right: { kind: "value", value: false },
      },
    },
  ],
  tallies: [
    {
      id: "small",
      population: "odd",
      ignore: { kind: "missing", column: "amount" },
      expect: {
        kind: "compare",
        comparator: "<",
        left: { kind: "column", column: "amount" },
        right: { kind: "value", value: 90 },
      },
      show: ["amount", "note"],
      examples: 20,
    },
  ],
  uniqueness: [{ id: "notes", population: wholeTable, columns: ["note", "amount"], ignore: null, examples: 5 }],
  orders: [
    {
      id: "rising",
      population: wholeTable,
      value: { kind: "column", column: "id" },
      direction: "increasing",
      strictly: true,
      show: ["id"],
      examples: 3,
    },
  ],
};

describe("a scan of files", () => {
  it("has the same bytes whatever the number of threads and the packing of the file", async () => {
    const content = sheet(4000);
    const options = { blockBytes: 2048, temporaryFolder: tmpdir() };
    const one = JSON.stringify(await profileOf("a.csv", content, tallies, options));
    for (const threads of [2, 3])
      expect(JSON.stringify(await profileOf("a.csv", content, tallies, { ...options, threads }))).toBe(one);
    expect(JSON.stringify(await profileOf("a.csv.gz", gzipSync(content), tallies, options))).toBe(one);
    expect(JSON.stringify(await profileOf("a.csv.zst", zstdCompressSync(content), tallies, options))).toBe(one);
  });

  it.each([7, 300, 65_536])(
    "names rows and lines as they stand in the file, behind quoted line feeds and skipped lines, with blocks of %i bytes",
    async (blockBytes) => {
      const content = `\n${sheet(400).replace("\n20,", "\n\n20,")}`;
      const found = await profileOf("a.csv", content, tallies, { blockBytes });
      const lines = content.split("\n");
      const [tally] = found.tallies;
      expect(tally.examples).toHaveLength(tally.unexpected);
      expect(tally.unexpected).toBeGreaterThan(10);
      for (const { place, key } of tally.examples) {
        expect(place?.row).toBe(key[0]);
        expect(lines[(place?.line ?? 0) - 1].startsWith(`${key[0]},`)).toBe(true);
      }
      expect(found.orders[0].unexpected).toBe(0);
    },
  );

  it("counts duplicates exactly when they are spilled, and leaves nothing in the temporary folder", async () => {
    const folder = await temporaryFolder();
    const content = sheet(3000);
    const inMemory = await profileOf("a.csv", content, tallies, { blockBytes: 4096 });
    for (const threads of [1, 2]) {
      const spilled = await profileOf("a.csv", content, tallies, {
        blockBytes: 4096,
        temporaryFolder: folder,
        uniquenessMemory: 2000,
        threads,
      });
      expect(spilled.uniqueness).toEqual(inMemory.uniqueness);
    }
    expect(inMemory.uniqueness[0].duplicated).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("reads once more where a column is not what its beginning promised", async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `${row},${row % 9}`);
    rows[39_998] = "39998,late";
    const found = await profileOf("a.csv", `a,b\n${rows.join("\n")}\n`, everything, { blockBytes: 65_536 });
    const column = columnProfile(found, "b", wholeTable);
    expect(column?.type).toBe("text");
    expect(column?.kinds).toMatchObject({ numbers: 39_999, texts: 1 });
    expect(column?.values?.kind === "all" && column.values.list.find(({ value }) => value === "late")?.count).toBe(1);
    expect(column?.distinct?.count).toBe(10);
  });

  it("is one table of several files, whose lines count in each", async () => {
    const request: ProfileRequest = {
      ...emptyRequest,
      tallies: [
        {
          id: "t",
          population: wholeTable,
          ignore: null,
          expect: {
            kind: "compare",
            comparator: "!=",
            left: { kind: "column", column: "b" },
            right: { kind: "value", value: 3 },
          },
          show: ["b"],
          examples: 20,
        },
      ],
    };
    const files = [file("1.csv", "a,b\n1,2\n1,3\n"), file("2.csv", "b,a\n3,9\n")];
    const outcome = await scanFiles(request, files, { ...plain, digests: true });
    if (outcome.kind !== "profile") throw new Error(outcome.finding.sentence);
    expect(outcome.profile.tallies[0].examples.map(({ place }) => place)).toEqual([
      { row: 1, file: 0, line: 3 },
      { row: 2, file: 1, line: 2 },
    ]);
    expect(outcome.files.map(({ shown, rows }) => [shown, rows])).toEqual([
      ["1.csv", 2],
      ["2.csv", 1],
    ]);
    expect(outcome.files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reads JSON Lines by blocks, also objects that go over several lines", async () => {
    const objects = Array.from({ length: 600 }, (_, row) => ({
      id: row,
      text: row % 3 === 0 ? 'a\n"b"' : null,
      part: { x: row },
    }));
    const lines = objects.map((object) => JSON.stringify(object)).join("\n");
    const options = { blockBytes: 512 };
    const sequential = JSON.stringify(await profileOf("a.jsonl.gz", gzipSync(lines), everything, options));
    for (const threads of [1, 2])
      expect(JSON.stringify(await profileOf("a.jsonl", lines, everything, { ...options, threads }))).toBe(sequential);
    const spread = objects.map((object) => JSON.stringify(object, null, 1)).join("\n");
    const found = await profileOf("a.jsonl", spread, everything, { ...options, threads: 2 });
    expect(found.rows).toBe(600);
    expect(columnProfile(found, "id", wholeTable)?.greatest).toBe(599);
    const array = await profileOf("a.json", JSON.stringify(objects), everything, options);
    expect(columnProfile(array, "text", wholeTable)).toMatchObject({ missing: 400, distinct: { count: 1 } });
  });

  it("says of some rows of one batch that they are a sample, in every format", async () => {
    const rows = Array.from({ length: 200 }, (_, id) => ({ id }));
    const csv = `id\n${rows.map(({ id }) => `${id}\n`).join("")}`;
    const arrow = tableToIPC(tableFromArrays({ id: Float64Array.from(rows, ({ id }) => id) }), "file");
    for (const [shown, content] of [
      ["a.csv", csv],
      ["a.csv.gz", gzipSync(csv)],
      ["a.jsonl", rows.map((row) => JSON.stringify(row)).join("\n")],
      ["a.json", `${JSON.stringify(rows)}\n`],
      ["a.arrow", arrow],
    ] as const) {
      const some = await profileOf(shown, content, everything, { maxRows: 50 });
      expect([shown, some.rows, some.sample?.reason]).toEqual([shown, 50, "max-rows"]);
      const all = await profileOf(shown, content, everything, { maxRows: 200 });
      expect([shown, all.rows, all.sample]).toEqual([shown, 200, null]);
      const more = await profileOf(shown, content, everything, { maxRows: 1000 });
      expect([shown, more.rows, more.sample]).toEqual([shown, 200, null]);
    }
    const { sample } = await profileOf("a.csv", csv, everything, { maxRows: 50 });
    expect(sample?.share).toBeCloseTo(50 / 200, 1);
  });

  it("says of the first rows that they are a sample, and not of all rows", async () => {
    const content = sheet(1000);
    const some = await profileOf("a.csv", content, everything, { blockBytes: 512, maxRows: 300, threads: 2 });
    expect(some.rows).toBe(300);
    expect(columnProfile(some, "id", wholeTable)?.greatest).toBe(299);
    expect(some.sample).toMatchObject({ reason: "max-rows", of: null });
    const all = await profileOf("a.csv", content, everything, { blockBytes: 512, maxRows: 1000 });
    expect(all).toMatchObject({ rows: 1000, sample: null });
  });

  it("begins no block after its time, and says what share it saw", async () => {
    let time = 0;
    const found = await profileOf("a.csv", sheet(5000), everything, {
      blockBytes: 4096,
      timeBudget: 5,
      now: () => time++,
    });
    expect(found.rows).toBeGreaterThan(0);
    expect(found.rows).toBeLessThan(5000);
    expect(found.sample?.reason).toBe("time-budget");
    expect(found.sample?.share).toBeLessThan(1);
    expect(columnProfile(found, "id", wholeTable)?.greatest).toBe(found.rows - 1);
  });

  it("tells its progress to the end and stops when it is aborted", async () => {
    const content = sheet(5000);
    const shares: number[] = [];
    await profileOf("a.csv", content, everything, { blockBytes: 4096, progress: ({ share }) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const threads of [1, 2]) {
      const controller = new AbortController();
      const aborted = scan("a.csv", content, everything, {
        blockBytes: 4096,
        threads,
        signal: controller.signal,
        progress: () => controller.abort(new Error("enough")),
      });
      await expect(aborted).rejects.toThrow("enough");
    }
  });
});

describe("a file that is no table", () => {
  const good = sheet(2000);
  const lines = good.split("\n").length - 1;

  it.each([1, 2])("is one finding with its line, with %i threads", async (threads) => {
    const options = { blockBytes: 1024, threads };
    const find = (content: string | Buffer) => findingOf("a.csv", content, everything, options);
    expect(await find(`${good}1,2\n`)).toEqual({
      sentence: `a.csv, line ${lines + 1}: 2 fields here, but the header has 4.`,
      line: lines + 1,
    });
    expect(await find(`${good}1,2,"cut`)).toEqual({
      sentence: `a.csv, line ${lines + 1}: a quoted field begins here and its closing quote is missing.`,
      line: lines + 1,
    });
    const middle = good.indexOf("\n801,") + 1;
    const line = good.slice(0, middle).split("\n").length;
    const wrongQuote = await find(`${good.slice(0, middle)}801,2,a"b,true\n${good.slice(middle)}`);
    expect(wrongQuote).toEqual({
      sentence: `a.csv, line ${line}: field 3 holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.`,
      line,
    });
    const latin = Buffer.concat([
      Buffer.from(good.slice(0, middle)),
      Buffer.from("1,2,caf\xe9,true\n", "latin1"),
      Buffer.from(good.slice(middle)),
    ]);
    expect(await find(latin)).toEqual({
      sentence: `a.csv, line ${line}: the text is not UTF-8; write the file with encoding UTF-8.`,
      line,
    });
  });

  it("is a finding where a quote is left open and all the rest is one field", async () => {
    const open = await findingOf("a.csv", `a,b\n1,"2\n${"3,4\n".repeat(3000)}`, everything, {
      blockBytes: 512,
      threads: 2,
    });
    expect(open).toEqual({
      sentence: "a.csv, line 2: a quoted field begins here and its closing quote is missing.",
      line: 2,
    });
  });

  it("is a finding where a shard lacks a column, JSON is broken, or packed data end too early", async () => {
    const shards = [file("1.csv", "a,b\n1,2\n"), file("2.csv", "a\n1\n")];
    const lacking = await scanFiles(everything, shards, plain);
    expect(lacking).toMatchObject({ kind: "unreadable", finding: { location: { path: "2.csv" } } });
    const json = await findingOf("a.jsonl", '{"a":1}\n{"a":2,}\n');
    expect(json.line).toBe(2);
    const packed = await findingOf("a.csv.gz", gzipSync(good).subarray(0, 800));
    expect(packed.sentence).toContain("a.csv.gz: the gzip data ends too early");
    const empty = await findingOf("a.csv", "");
    expect(empty.sentence).toContain("the file is empty");
  });
});
