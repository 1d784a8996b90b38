import { crc32, deflateRawSync } from "node:zlib";

/** One entry as it is to stand in an archive, with what a liar would write of it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The size that the directory claims, where it is not the true one. */
  readonly claimedSize?: number;
  /** The checksum that the archive claims, where it is not the true one. */
  readonly claimedCrc32?: number;
  /** Unix mode, such as 0o120777 for a symbolic link. */
  readonly mode?: number;
  readonly flags?: number;
  /** Held as it is instead of deflated. */
  readonly stored?: boolean;
}

/** A zip archive (APPNOTE 6.3), entries deflated unless they are `stored`, names taken as they are given. */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, claimedCrc32, mode = 0o100644, flags = 0x0800, stored = false } of entries) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(0x21_00_00, 6);
    common.writeUInt32LE(claimedCrc32 ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    parts.push(Buffer.from("PK\u0003\u0004"), common, label, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 3]), common, tail, label);
    offset += 30 + label.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006"), end]);
}
