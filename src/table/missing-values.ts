import { Buffer } from "node:buffer";
import { Dictionary } from "./dictionary.ts";

/** The unquoted tokens that pandas reads as missing by default, the empty field apart. */
export const defaultMissing: readonly string[] = [
  "#N/A",
  "#N/A N/A",
  "#NA",
  "-1.#IND",
  "-1.#QNAN",
  "-NaN",
  "-nan",
  "1.#IND",
  "1.#QNAN",
  "<NA>",
  "N/A",
  "NA",
  "NULL",
  "NaN",
  "None",
  "n/a",
  "nan",
  "null",
];

/** The tokens that stand for a missing value, ready to be compared with bytes. */
export class MissingValues {
  /** True where a token could be read as a number, so that numbers must be compared, too. */
  readonly numeric: boolean;
  readonly #tokens = new Dictionary();
  readonly #first = new Uint8Array(256);
  #longest = 0;

  constructor(tokens: readonly string[]) {
    let numeric = false;
    for (const token of tokens) {
      const bytes = Buffer.from(token, "utf8");
      if (bytes.length === 0) continue;
      this.#tokens.codeOf(bytes, 0, bytes.length);
      this.#first[bytes[0]] = 1;
      this.#longest = Math.max(this.#longest, bytes.length);
      if (Number.isFinite(Number(token))) numeric = true;
    }
    this.numeric = numeric;
  }

  /** Whether the unquoted field is missing: empty, or one of the tokens. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    if (start === end) return true;
    if (this.#first[bytes[start]] === 0 || end - start > this.#longest) return false;
    return this.#tokens.findBytes(bytes, start, end) !== null;
  }
}
