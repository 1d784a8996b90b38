import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { UserError } from "../errors/user-error.ts";
import { extendCrc32 } from "./crc-32.ts";

/** What an archive may hold; beyond it is no data of ours. Sizes in bytes. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly unpacked: number;
  /** How many times larger than packed the content may be, once it has passed `freeExpansion`. */
  readonly expansion: number;
  readonly freeExpansion: number;
}

export const archiveLimits: ArchiveLimits = {
  entries: 10_000,
  unpacked: 8 * 2 ** 30,
  expansion: 200,
  freeExpansion: 256 * 2 ** 20,
};

const symbolicLink = 0o120000;
const fileType = 0o170000;

/**
 * Unpacks a zip archive into a folder, as data from a stranger: the number of entries, the bytes they unpack to, how
 * far they expand, and their names are held to limits before and while they are written; links, encrypted entries,
 * names that lead out of the folder, names that stand twice and content that its checksum does not fit are refused.
 *
 * @param what names the archive in messages
 * @returns the paths of the files, `/` between names, sorted by code point
 */
export async function unpackZip(
  archive: string,
  folder: string,
  what: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<string[]> {
  const { default: yauzl } = await import("yauzl");
  const openZip = promisify((path: string, settle: (error: Error | null, zip?: import("yauzl").ZipFile) => void) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }, settle),
  );
  const zip = await openZip(archive).catch((error: unknown) => {
    throw refused(what, `is no zip archive that can be read (${messageOf(error)})`, error);
  });
  if (zip === undefined) throw new Error("yauzl gave neither an archive nor an error");
  const names = new Map<string, string>();
  let unpacked = 0;
  let packed = 0;
  try {
    if (zip.entryCount > limits.entries) {
      throw refused(what, `holds ${zip.entryCount} entries; at most ${limits.entries} are read`);
    }
    for await (const entry of entriesOf(zip, what)) {
      const name = entry.fileName;
      refuseEntry(entry, what);
      if (name.endsWith("/")) continue;
      // Two names that differ in case only are one file on some runners.
      const twin = names.get(name.toLowerCase());
      if (twin !== undefined) throw refused(what, `holds the name ${quoted(name)} twice`);
      names.set(name.toLowerCase(), name);
      unpacked += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (unpacked > limits.unpacked) {
        throw refused(what, `unpacks to more than ${limits.unpacked} bytes`);
      }
      if (unpacked > limits.freeExpansion && unpacked > packed * limits.expansion) {
        throw refused(what, `unpacks to more than ${limits.expansion} times its size, which no data does`);
      }
      const target = join(folder, ...name.split("/"));
      let isWhole = false;
      try {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        isWhole = (await writeContent(await contentOf(zip, entry), target)) === entry.crc32;
      } catch (error) {
        throw refused(what, `holds ${quoted(name)}, which cannot be unpacked (${messageOf(error)})`, error);
      }
      if (!isWhole) {
        throw refused(
          what,
          `holds ${quoted(name)}, whose content is damaged: its CRC-32 is not the one that the archive gives`,
        );
      }
    }
  } finally {
    zip.close();
  }
  return [...names.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

type Zip = import("yauzl").ZipFile;
type Entry = import("yauzl").Entry;

function refuseEntry(entry: Entry, what: string): void {
  const name = entry.fileName;
  const parts = name.replace(/\/$/, "").split("/");
  const leadsOut = parts.some((part) => part === "" || part === "." || part === "..") || /^[a-z]:/i.test(name);
  if (leadsOut || /[\\\p{Cc}]/u.test(name) || name.length > 1000) {
    throw refused(what, `holds the name ${quoted(name)}, which is no plain path below a folder`);
  }
  if (((entry.externalFileAttributes >>> 16) & fileType) === symbolicLink) {
    throw refused(what, `holds ${quoted(name)}, a symbolic link; only plain files are read`);
  }
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw refused(what, `holds ${quoted(name)}, which is encrypted`);
}

/** The directory's entries one by one; a broken directory is a sentence and not a stack. */
async function* entriesOf(zip: Zip, what: string): AsyncGenerator<Entry> {
  for (let read = 0; read < zip.entryCount; read++) {
    const entry = await new Promise<Entry | null>((settle, fail) => {
      const done = (): void => {
        zip.off("entry", onEntry).off("end", onEnd).off("error", onError);
      };
      const onEntry = (found: Entry): void => {
        done();
        settle(found);
      };
      const onEnd = (): void => {
        done();
        settle(null);
      };
      const onError = (error: Error): void => {
        done();
        fail(refused(what, `has a directory that cannot be read (${messageOf(error)})`, error));
      };
      zip.on("entry", onEntry).on("end", onEnd).on("error", onError);
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

function contentOf(zip: Zip, entry: Entry): Promise<Readable> {
  return new Promise((settle, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) fail(error);
      else settle(stream);
    });
  });
}

/** Writes a new file, and gives the CRC-32 of what was written. */
async function writeContent(content: Readable, target: string): Promise<number> {
  let sum = 0;
  await pipeline(
    content,
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        sum = extendCrc32(sum, piece);
        yield piece;
      }
    },
    createWriteStream(target, { flags: "wx", mode: 0o600 }),
  );
  return sum;
}

function refused(what: string, sentence: string, cause?: unknown): UserError {
  return new UserError(`${what} ${sentence}`, {
    title: "Archive not readable",
    ...(cause === undefined ? {} : { cause }),
  });
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
