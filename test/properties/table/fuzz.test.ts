import { readFileSync } from "node:fs";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { readAll } from "../../unit/table/temporary-table.ts";

const folder = new URL("../../reference/table/", import.meta.url);
const csv = `id,score,name\n${Array.from({ length: 40 }, (_, row) => `${row},${row / 7},"n ""${row}"""`).join("\n")}\n`;
const objects = Array.from({ length: 20 }, (_, row) =>
  JSON.stringify({ id: row, score: row / 7, name: `n\n${row}`, nested: { a: [row] } }),
);

const seeds: readonly (readonly [string, Buffer])[] = [
  ["a.csv", Buffer.from(csv)],
  ["a.tsv", Buffer.from(csv.replaceAll(",", "\t"))],
  ["a.jsonl", Buffer.from(objects.join("\n"))],
  ["a.json", Buffer.from(`[${objects.join(",\n")}]`)],
  ["a.csv.gz", gzipSync(csv)],
  ["a.csv.zst", zstdCompressSync(csv)],
  ...[
    "snappy.parquet",
    "gzip.parquet",
    "zstd.parquet",
    "lz4.parquet",
    "brotli.parquet",
    "plain.parquet",
    "pages-2.parquet",
    "delta.parquet",
  ].map((name) => stored(name)),
  ...["lz4.feather", "zstd.feather", "uncompressed.feather", "stream.arrows"].map((name) => stored(name)),
];

function stored(name: string): readonly [string, Buffer] {
  return [name, readFileSync(new URL(name, folder))];
}

/** Ends in a table or in a sentence; whatever else is thrown fails the property. */
async function tableOrSentence(name: string, bytes: Uint8Array): Promise<void> {
  try {
    await readAll(name, bytes, { blockBytes: 64 });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

type Mutation = {
  readonly kind: "set" | "insert" | "delete" | "cut" | "repeat";
  readonly at: number;
  readonly byte: number;
  readonly length: number;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("set", "set", "set", "insert", "delete", "cut", "repeat"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 13, 34, 44, 92, 123, 127, 128, 255)),
  length: fc.integer({ min: 1, max: 40 }),
});

function mutated(bytes: Buffer, { kind, at, byte, length }: Mutation): Buffer {
  const index = Math.min(bytes.length, Math.floor(at * bytes.length));
  const before = bytes.subarray(0, index);
  const after = bytes.subarray(index);
  switch (kind) {
    case "set":
      return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
    case "insert":
      return Buffer.concat([before, Buffer.alloc(length, byte), after]);
    case "delete":
      return Buffer.concat([before, after.subarray(length)]);
    case "cut":
      return Buffer.from(before);
    case "repeat":
      return Buffer.concat([before, after.subarray(0, length), after]);
  }
}

describe("hostile files", () => {
  it.each(seeds)("end in a table or a sentence when bytes of %s change", async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) =>
        tableOrSentence(name, mutations.reduce(mutated, bytes)),
      ),
      { numRuns: /parquet|feather|arrows/.test(name) ? 120 : 300 },
    );
  });

  it.each(["a.csv", "a.tsv", "a.jsonl", "a.json", "a.parquet", "a.arrow", "a.csv.gz", "a.csv.zst", "a"])(
    "end in a table or a sentence when %s is any bytes",
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => tableOrSentence(name, bytes)),
        { numRuns: 150 },
      );
    },
  );
});
