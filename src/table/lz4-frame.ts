const magic = 0x184d2204;

/**
 * Unpacks one LZ4 frame (LZ4 Frame Format 1.6), the way Arrow compresses its buffers by default. Blocks may refer to
 * what earlier blocks held. Checksums are passed over.
 *
 * @throws Error for damaged data and for more than `limit` bytes
 */
export function decodeLz4Frame(input: Uint8Array, limit: number): Uint8Array {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  if (view.getUint32(0, true) !== magic) throw new Error("lz4 frame has no magic number");
  const flags = input[4];
  if (flags >> 6 !== 1) throw new Error("lz4 frame has an unknown version");
  let at = 6;
  let capacity = Math.max(64 * 1024, input.length * 3);
  if (flags & 0x08) {
    capacity = Number(view.getBigUint64(at, true));
    at += 8;
  }
  if (flags & 0x01) at += 4;
  at += 1;
  if (capacity > limit) throw new Error("lz4 frame is larger than can be");
  let output = new Uint8Array(capacity);
  let length = 0;
  for (;;) {
    const size = view.getUint32(at, true);
    at += 4;
    if (size === 0) return output.subarray(0, length);
    const stored = size & 0x7fffffff;
    if (at + stored > input.length) throw new Error("lz4 block is cut off");
    // One byte unpacks to at most 255.
    const most = size >>> 31 === 1 ? stored : Math.min(stored * 255 + 64, 4 * 1024 * 1024);
    if (length + most > output.length && !(flags & 0x08)) {
      if (length + most > limit) throw new Error("lz4 frame is larger than can be");
      const larger = new Uint8Array(Math.min(limit, Math.max(output.length * 2, length + most)));
      larger.set(output.subarray(0, length));
      output = larger;
    }
    if (size >>> 31 === 1) {
      output.set(input.subarray(at, at + stored), length);
      length += stored;
    } else {
      length = decodeBlock(input, at, at + stored, output, length);
    }
    at += stored + (flags & 0x10 ? 4 : 0);
  }
}

function decodeBlock(input: Uint8Array, start: number, end: number, output: Uint8Array, from: number): number {
  let at = start;
  let to = from;
  while (at < end) {
    const token = input[at++];
    let literals = token >> 4;
    if (literals === 15) {
      let more: number;
      do {
        if (at >= end) throw new Error("lz4 literals are cut off");
        more = input[at++];
        literals += more;
      } while (more === 255);
    }
    if (at + literals > end || to + literals > output.length) throw new Error("lz4 literals are cut off");
    for (let index = 0; index < literals; index++) output[to++] = input[at++];
    if (at === end) return to;
    if (at + 2 > end) throw new Error("lz4 match is cut off");
    const offset = input[at] | (input[at + 1] << 8);
    at += 2;
    let length = token & 15;
    if (length === 15) {
      let more: number;
      do {
        if (at >= end) throw new Error("lz4 match is cut off");
        more = input[at++];
        length += more;
      } while (more === 255);
    }
    length += 4;
    if (offset === 0 || offset > to || to + length > output.length) throw new Error("lz4 match lies outside");
    for (let index = 0; index < length; index++, to++) output[to] = output[to - offset];
  }
  return to;
}
