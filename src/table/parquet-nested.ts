import { parquetHeader } from "hyparquet/src/column.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from "hyparquet/src/schema.js";
import type { ColumnMetaData, SchemaTree } from "hyparquet/src/types.js";
import { maxNestedValues, maxUnpackedBytes } from "./limits.ts";
import { exactly, refuseBadRuns, valuesInRuns, viewOf } from "./parquet-pages.ts";

/**
 * Checks the pages of one leaf of a nested column before hyparquet assembles them: a damaged count or run length would
 * let it write without end.
 *
 * @throws Error for damaged data
 */
export function refuseDamagedLeaf(
  bytes: ArrayBuffer,
  meta: ColumnMetaData,
  path: SchemaTree[],
  unpack: (input: Uint8Array, length: number) => Uint8Array,
): void {
  const repetition = levelWidth(getMaxRepetitionLevel(path));
  const definition = levelWidth(getMaxDefinitionLevel(path));
  const total = Number(meta.num_values);
  if (!(total >= 0 && total <= maxNestedValues)) throw new Error("parquet nested column has more values than can be");
  const reader = { view: new DataView(bytes), offset: 0 };
  let seen = 0;
  while (reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader);
    const start = reader.offset;
    const stored = header.compressed_page_size;
    const length = header.uncompressed_page_size;
    if (!(stored >= 0 && start + stored <= bytes.byteLength && length >= 0 && length <= maxUnpackedBytes)) {
      throw new Error("parquet page is cut off");
    }
    reader.offset = start + stored;
    const body = new Uint8Array(bytes, start, stored);
    const first = header.data_page_header;
    const second = header.data_page_header_v2;
    if (header.type === "DICTIONARY_PAGE") {
      const count = header.dictionary_page_header?.num_values ?? 0;
      if (!(count >= 0 && count <= length * 8)) throw new Error("parquet dictionary has more values than can be");
      continue;
    }
    const count = first?.num_values ?? second?.num_values ?? 0;
    seen += count;
    if (!(count >= 0 && seen <= total)) throw new Error("parquet page has more values than its column");
    const encoding = first?.encoding ?? second?.encoding ?? "PLAIN";
    if (first !== undefined) {
      const page = exactly(unpack(body, length), length);
      let at = 0;
      for (const width of [repetition, definition]) {
        if (width === 0) continue;
        const size = viewOf(page).getUint32(at, true);
        if (size > page.length - at - 4) throw new Error("parquet levels are cut off");
        refuseBadRuns(page.subarray(at + 4, at + 4 + size), width, count);
        at += 4 + size;
      }
      refuseBadIndices(page.subarray(at), encoding, count);
    } else if (second !== undefined) {
      const middle = second.repetition_levels_byte_length;
      const levels = middle + second.definition_levels_byte_length;
      if (!(middle >= 0 && levels >= middle && levels <= stored && levels <= length))
        throw new Error("parquet levels are cut off");
      if (repetition > 0) refuseBadRuns(body.subarray(0, middle), repetition, count);
      if (definition > 0) refuseBadRuns(body.subarray(middle, levels), definition, count);
      const packed = body.subarray(levels);
      const page = second.is_compressed === false ? packed : exactly(unpack(packed, length - levels), length - levels);
      if (!(second.num_nulls >= 0 && second.num_nulls <= count))
        throw new Error("parquet page has more nulls than values");
      refuseBadIndices(page, encoding, count - second.num_nulls);
    }
  }
}

/** Only values that are there have an index, so the runs may end before `count`, but none may go beyond it. */
function refuseBadIndices(page: Uint8Array, encoding: string, count: number): void {
  if (!encoding.endsWith("_DICTIONARY") || page.length === 0) return;
  if (page[0] > 32) throw new Error("parquet dictionary indices are damaged");
  if (page[0] > 0) valuesInRuns(page.subarray(1), page[0], count);
}

function levelWidth(most: number): number {
  return most === 0 ? 0 : 32 - Math.clz32(most);
}
