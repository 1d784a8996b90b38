import type { Compression } from "./byte-stream.ts";
import type { ReadSettings, Shard } from "./shard.ts";
import type { SourceFile } from "./table.ts";
export async function openJson(_f: SourceFile, _c: Compression, _k: "json" | "jsonl", _s: ReadSettings): Promise<Shard> {
  throw new Error("soon");
}
