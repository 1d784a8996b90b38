import { Buffer } from "node:buffer";
import { TextCounts } from "./text-counts.ts";
import type { TextVector } from "./text-vector.ts";

const remembered = 4096;
const rememberedBytes = 262_144;
/** After so many answers it is seen whether remembering pays. */
const trial = 20_000;

/**
 * Answers a slow question about texts, remembering the answers for the first few thousand different ones; gives up
 * remembering where texts hardly ever come again. The answers are the same either way.
 */
export class TextMemo {
  readonly #test: (text: string) => boolean;
  #known: TextCounts | null = new TextCounts(remembered, rememberedBytes);
  #answers = new Uint8Array(remembered);
  #asked = 0;
  #found = 0;

  constructor(test: (text: string) => boolean) {
    this.#test = test;
  }

  /** 1 or 0 for the text of a row. */
  answer(texts: TextVector, row: number): number {
    const { bytes, starts, ends } = texts;
    const known = this.#known;
    if (known === null) return this.#test(decoded(bytes, starts[row], ends[row])) ? 1 : 0;
    const hash = texts.hashes[row];
    const entry = known.find(hash, bytes, starts[row], ends[row]);
    this.#asked++;
    if (entry >= 0) {
      this.#found++;
      return this.#answers[entry];
    }
    const answer = this.#test(decoded(bytes, starts[row], ends[row])) ? 1 : 0;
    const added = known.add(hash, bytes, starts[row], ends[row], 1);
    if (added >= 0) this.#answers[added] = answer;
    else if (this.#asked >= trial && this.#found * 4 < this.#asked) this.#known = null;
    return answer;
  }
}

/** UTF-8 bytes as a string. */
export function decoded(bytes: Uint8Array, start: number, end: number): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString("utf8", start, end);
}
