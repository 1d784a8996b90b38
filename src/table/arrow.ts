import type { Compression } from "./byte-stream.ts";
import type { Shard } from "./shard.ts";
import type { SourceFile } from "./table.ts";
export async function openArrow(_f: SourceFile, _c: Compression, _l: number): Promise<Shard> {
  throw new Error("soon");
}
