import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveLimits, unpackZip } from "../../../src/places/archive.ts";
import { extendCrc32 } from "../../../src/places/crc-32.ts";
import { refusalOf } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type ZipEntry, zipArchive } from "../../support/zip-archive.ts";

async function unpack(bytes: Buffer, limits = archiveLimits): Promise<{ folder: string; paths: string[] }> {
  const root = await temporaryFolder({ "archive.zip": bytes });
  const folder = join(root, "inner", "files");
  const paths = await unpackZip(join(root, "archive.zip"), folder, "the artifact x", limits);
  return { folder, paths };
}

async function refusal(entries: readonly ZipEntry[], limits = archiveLimits): Promise<string> {
  return refusalOf(unpack(zipArchive(entries), limits));
}

test("files are unpacked below the folder, sorted, readable by nobody else", async () => {
  const { folder, paths } = await unpack(
    zipArchive([
      { name: "b/preds.csv", content: "id\n1\n" },
      { name: "b/", content: "" },
      { name: "a.csv", content: "x" },
    ]),
  );
  expect(paths).toEqual(["a.csv", "b/preds.csv"]);
  expect(await readFile(join(folder, "b/preds.csv"), "utf8")).toBe("id\n1\n");
  expect((await stat(join(folder, "a.csv"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "b"))).mode & 0o777).toBe(0o700);
});

test.each([
  "../evil.csv",
  "a/../../evil.csv",
  "/etc/evil.csv",
  "a//b.csv",
  "C:/evil.csv",
  "a\\..\\..\\evil.csv",
  "a\nb.csv",
  "./a.csv",
])("a name that leads elsewhere is refused: %j", async (name) => {
  const root = await temporaryFolder({ "archive.zip": zipArchive([{ name, content: "x" }]) });
  const folder = join(root, "inner", "files");
  const message = await refusalOf(unpackZip(join(root, "archive.zip"), folder, "the artifact x"));
  expect(message).toMatch(/^the artifact x (holds the name|has a directory that cannot be read)/);
  await expect(stat(join(root, "evil.csv"))).rejects.toThrow("ENOENT");
  await expect(stat(join(root, "inner", "evil.csv"))).rejects.toThrow("ENOENT");
});

test("a symbolic link, an encrypted entry and a name that stands twice are refused", async () => {
  expect(await refusal([{ name: "link.csv", content: "/etc/passwd", mode: 0o120777 }])).toBe(
    'the artifact x holds "link.csv", a symbolic link; only plain files are read',
  );
  expect(await refusal([{ name: "a.csv", content: "x", flags: 0x0801 }])).toBe(
    'the artifact x holds "a.csv", which is encrypted',
  );
  expect(
    await refusal([
      { name: "a.csv", content: "x" },
      { name: "A.csv", content: "y" },
    ]),
  ).toBe('the artifact x holds the name "A.csv" twice');
});

test("number of entries, size and expansion are bounded before anything large is written", async () => {
  const small = { entries: 2, unpacked: 1000, expansion: 10, freeExpansion: 100 };
  const entries = ["a", "b", "c"].map((name) => ({ name, content: "x" }));
  expect(await refusal(entries, small)).toBe("the artifact x holds 3 entries; at most 2 are read");
  expect(await refusal([{ name: "a", content: Buffer.alloc(1001, "ab1c") }], small)).toBe(
    "the artifact x unpacks to more than 1000 bytes",
  );
  expect(await refusal([{ name: "a", content: Buffer.alloc(900) }], small)).toBe(
    "the artifact x unpacks to more than 10 times its size, which no data does",
  );
});

test("an entry that unpacks to more than it claims is refused while it is written", async () => {
  const message = await refusal([{ name: "a.csv", content: Buffer.alloc(100_000), claimedSize: 10 }]);
  expect(message).toContain('the artifact x holds "a.csv", which cannot be unpacked (too many bytes in the stream');
});

test("what is no archive, or half of one, is said", async () => {
  const whole = zipArchive([{ name: "a.csv", content: "x".repeat(500) }]);
  expect(await refusalOf(unpack(Buffer.from("<!doctype html>")))).toContain("is no zip archive that can be read");
  expect(await refusalOf(unpack(whole.subarray(0, 60)))).toContain("is no zip archive that can be read");
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 36, 38);
  expect(await refusalOf(unpack(damaged))).toContain('the artifact x holds "a.csv", which cannot be unpacked');
});

test.each([true, false])("content that its checksum does not fit is refused (stored: %s)", async (stored) => {
  const entry = { name: "a.csv", content: "id,score\n1,0.5\n", stored };
  expect((await unpack(zipArchive([entry]))).paths).toEqual(["a.csv"]);
  expect(await refusal([{ ...entry, claimedCrc32: 7 }])).toBe(
    'the artifact x holds "a.csv", whose content is damaged: its CRC-32 is not the one that the archive gives',
  );
});

test("the checksum is CRC-32 as zlib computes it, over pieces of any size", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
      const sum = pieces.reduce((found, piece) => extendCrc32(found, piece), 0);
      expect(sum).toBe(crc32(Buffer.concat(pieces)));
    }),
  );
});
