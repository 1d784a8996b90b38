import type { Buffer } from "node:buffer";
import { CsvScanner, CsvSyntaxError } from "../../table/csv-scanner.ts";
import { MissingValues } from "../../table/missing-values.ts";
import { decimalQuotient, plainDecimal } from "../../table/number-text.ts";
import { fieldKind } from "../batch.ts";
import { fourDigits, isFourDigits } from "../digit-words.ts";
import type { BatchStore } from "./batch-store.ts";
import type { BlockWindow } from "./block-window.ts";
import {
  followsDigits,
  isFalseWord,
  isTrueWord,
  mayBeNumber,
  openingBytes,
  openingNumber,
  openingText,
  readValue,
} from "./field-bytes.ts";
import type { Filled, RecordFields } from "./record-fields.ts";
import type { ScanFailure } from "./scan-failure.ts";

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/*
 * Four bytes are looked at together. Every byte that means something to CSV or TSV is at most a comma; letters, digits,
 * `-` and `.` lie above: taking 0x2d off a byte below it sets its high bit. A borrow goes only to bytes above one that is
 * marked rightly, so the lowest mark is right. The loops stand in the function, since calls would cost more than they do.
 */
const aboveSpecial = 0x2d2d2d2d;
const quoteWord = 0x22222222;
const lineFeedWord = 0x0a0a0a0a;
const ones = 0x01010101;
const highBits = 0x80808080;

/** Digits that are gathered in one exact integer below 2^53. */
const headDigits = 15;

/**
 * Takes records of RFC 4180 apart into the cells of a batch, by the rules of `CsvScanner`: the same records, types and
 * missing values, several times faster, since it goes from byte to cell without a call in between. What it does not
 * see at once as a well-formed record or a plain decimal it hands to the slower functions that state those rules.
 */
export class CsvFields implements RecordFields {
  /** Where the next record begins, and how many lines of the block lie before it. */
  position = 0;
  line = 0;
  readonly #slots: Int32Array;
  readonly #delimiter: number;
  readonly #columns: number;
  readonly #missing: MissingValues;
  readonly #opening: Uint8Array;
  readonly #strict: CsvScanner;
  readonly #nothing: readonly null[];

  /** `slots` has for each column of the file its place in the batch, −1 for one that is skipped. */
  constructor(delimiter: number, slots: readonly number[], missing: readonly string[]) {
    this.#delimiter = delimiter;
    this.#columns = slots.length;
    this.#slots = Int32Array.from(slots);
    this.#missing = new MissingValues(missing);
    this.#opening = openingBytes(missing);
    this.#strict = new CsvScanner(delimiter, slots.length, this.#missing, "value");
    this.#nothing = new Array<null>(slots.length).fill(null);
  }

  /** Stands at the first record of a block. */
  begin(position: number, line: number): void {
    this.position = position;
    this.line = line;
  }

  /**
   * Reads records that begin before `stop` behind the rows of the batch, until it is full.
   *
   * @throws CsvSyntaxError whose line counts from 0 at the first record of the block
   */
  fill(batch: BatchStore, window: BlockWindow, stop: number): Filled {
    const { bytes, view, end, final } = window;
    const delimiter = this.#delimiter;
    const columns = this.#columns;
    const last = columns - 1;
    const opening = this.#opening;
    const slots = this.#slots;
    const { capacity, stride, kinds, numbers, starts, ends, lines } = batch;
    const numericMissing = this.#missing.numeric;
    let position = this.position;
    let line = this.line;
    let row = batch.rows;
    let outcome: Filled | null = null;
    const until = Math.min(stop, end);
    records: while (position < until) {
      if (row === capacity) {
        outcome = "full";
        break;
      }
      const recordStart = position;
      let byte = bytes[position];
      if (byte === lineFeed || (byte === carriageReturn && bytes[position + 1] === lineFeed)) {
        const lineEnd = byte === lineFeed ? position : position + 1;
        if (lineEnd >= end && !final) {
          outcome = "cut";
          break;
        }
        if (columns === 1) {
          if (slots[0] >= 0) kinds[slots[0] * stride + row] = fieldKind.missing;
          lines[row++] = line;
        }
        line++;
        position = lineEnd + 1;
        continue;
      }
      let quotedLines = 0;
      for (let column = 0; column < columns; column++) {
        const slot = slots[column];
        const cell = slot * stride + row;
        const start = position;
        byte = bytes[position];
        if (byte === quote) {
          let doubled = false;
          position++;
          for (;;) {
            const word = view.getInt32(position, true);
            const quotes = word ^ quoteWord;
            const feeds = word ^ lineFeedWord;
            const marks = (((quotes - ones) & ~quotes) | ((feeds - ones) & ~feeds)) & highBits;
            if (marks === 0) {
              position += 4;
              continue;
            }
            position += (31 - Math.clz32(marks & -marks)) >> 3;
            if (bytes[position] === quote) {
              if (bytes[position + 1] !== quote) break;
              doubled = true;
              position++;
            } else {
              if (position >= end) {
                if (final) throw this.#syntaxError(window, recordStart, line);
                outcome = "cut";
                position = recordStart;
                break records;
              }
              quotedLines++;
            }
            position++;
          }
          const close = position++;
          byte = bytes[position];
          if (byte === carriageReturn && bytes[position + 1] === lineFeed) byte = bytes[++position];
          if (byte !== delimiter && byte !== lineFeed) {
            if (position < end || final) throw this.#syntaxError(window, recordStart, line);
            outcome = "cut";
            position = recordStart;
            break records;
          }
          if (slot >= 0) {
            if (doubled) {
              const spare = window.unquoted(start + 1, close);
              starts[cell] = spare.start;
              ends[cell] = spare.end;
              kinds[cell] = fieldKind.text;
            } else {
              starts[cell] = start + 1;
              ends[cell] = close;
              if (close === start + 1) {
                kinds[cell] = fieldKind.missing;
              } else if (opening[bytes[start + 1]] === openingText) {
                kinds[cell] = fieldKind.text;
              } else {
                const plain = numericMissing ? Number.NaN : plainDecimal(bytes, start + 1, close);
                const kind = Number.isNaN(plain) ? this.#kindOf(bytes, start + 1, close) : fieldKind.number;
                kinds[cell] = kind;
                if (kind === fieldKind.number) {
                  numbers[cell] = Number.isNaN(plain) ? readValue(bytes, start + 1, close) : plain;
                }
              }
            }
          }
        } else if (slot < 0 || opening[byte] !== openingNumber) {
          let found = 0;
          for (;;) {
            const word = view.getInt32(position, true);
            const marks = (word - aboveSpecial) & ~word & highBits;
            if (marks === 0) {
              position += 4;
              continue;
            }
            position += (31 - Math.clz32(marks & -marks)) >> 3;
            found = bytes[position];
            if (found === delimiter || found === lineFeed) break;
            if (found === quote) throw this.#syntaxError(window, recordStart, line);
            position++;
          }
          if (slot >= 0) {
            let fieldEnd = position;
            if (found === lineFeed && fieldEnd > start && bytes[fieldEnd - 1] === carriageReturn) fieldEnd--;
            starts[cell] = start;
            ends[cell] = fieldEnd;
            if (fieldEnd === start) {
              kinds[cell] = fieldKind.missing;
            } else if (opening[byte] === openingText) {
              kinds[cell] = fieldKind.text;
            } else {
              const kind = this.#kindOf(bytes, start, fieldEnd);
              kinds[cell] = kind;
              if (kind === fieldKind.number) numbers[cell] = readValue(bytes, start, fieldEnd);
            }
          }
          byte = found;
        } else {
          let negative = false;
          if (byte === 45) {
            negative = true;
            position++;
          }
          // Four digits at a time: a word holds digits only if each byte is 0x30 … 0x39.
          const digitsStart = position;
          let word = view.getInt32(position, true);
          let head = 0;
          let tail = 0;
          let tailDigits = 0;
          let limit = position + headDigits - 4;
          while (position <= limit && isFourDigits(word)) {
            head = head * 10000 + fourDigits(word);
            position += 4;
            word = view.getInt32(position, true);
          }
          limit = digitsStart + headDigits;
          byte = bytes[position];
          while (byte >= 48 && byte <= 57) {
            if (position < limit) {
              head = head * 10 + (byte - 48);
            } else {
              tail = tail * 10 + (byte - 48);
              tailDigits++;
            }
            byte = bytes[++position];
          }
          const integerDigits = position - digitsStart;
          let scale = 0;
          if (byte === 46 && tailDigits === 0) {
            const fractionStart = ++position;
            // A lone zero before the point takes no digit of the head.
            limit = fractionStart + headDigits - (head === 0 ? 0 : integerDigits);
            word = view.getInt32(position, true);
            while (position <= limit - 4 && isFourDigits(word)) {
              head = head * 10000 + fourDigits(word);
              position += 4;
              word = view.getInt32(position, true);
            }
            byte = bytes[position];
            while (byte >= 48 && byte <= 57) {
              if (position < limit) {
                head = head * 10 + (byte - 48);
              } else {
                tail = tail * 10 + (byte - 48);
                tailDigits++;
              }
              byte = bytes[++position];
            }
            scale = position - fractionStart;
            if (scale === 0) tailDigits = 99;
          }
          let value = Number.NaN;
          const decided =
            integerDigits > 0 &&
            (integerDigits === 1 || bytes[digitsStart] !== 48) &&
            (tailDigits === 0 || scale > 0) &&
            tailDigits <= 7 &&
            scale <= 22;
          if (decided && (byte === 101 || byte === 69) && bytes[position + 1] === 45) {
            // A small probability as Python prints it, 1.5e-05: the exponent only moves the scale.
            let exponent = 0;
            let at = position + 2;
            for (byte = bytes[at]; byte >= 48 && byte <= 57 && exponent < 100; byte = bytes[++at])
              exponent = exponent * 10 + (byte - 48);
            if (at > position + 2 && scale + exponent <= 22) {
              scale += exponent;
              position = at;
            } else {
              byte = bytes[position];
            }
          }
          if (
            decided &&
            (byte === delimiter || byte === lineFeed || (byte === carriageReturn && bytes[position + 1] === lineFeed))
          ) {
            value = scale === 0 ? head : decimalQuotient(head, tail, tailDigits, scale);
            if (negative) value = -value;
          }
          // Digits that such a byte follows are no number, whatever comes then: a date, a code.
          const surelyText = byte !== delimiter && followsDigits[byte] === 0;
          if (byte !== delimiter && byte !== lineFeed) {
            for (;;) {
              const word = view.getInt32(position, true);
              const marks = (word - aboveSpecial) & ~word & highBits;
              if (marks === 0) {
                position += 4;
                continue;
              }
              position += (31 - Math.clz32(marks & -marks)) >> 3;
              byte = bytes[position];
              if (byte === delimiter || byte === lineFeed) break;
              if (byte === quote) throw this.#syntaxError(window, recordStart, line);
              position++;
            }
          }
          let fieldEnd = position;
          if (byte === lineFeed && fieldEnd > start && bytes[fieldEnd - 1] === carriageReturn) fieldEnd--;
          starts[cell] = start;
          ends[cell] = fieldEnd;
          if (!Number.isNaN(value) && !numericMissing) {
            kinds[cell] = fieldKind.number;
            numbers[cell] = value;
          } else if (surelyText) {
            kinds[cell] = this.#missing.has(bytes, start, fieldEnd) ? fieldKind.missing : fieldKind.text;
          } else {
            const kind = this.#kindOf(bytes, start, fieldEnd);
            kinds[cell] = kind;
            if (kind === fieldKind.number) numbers[cell] = readValue(bytes, start, fieldEnd);
          }
        }
        if (byte === lineFeed) {
          if (position >= end && !final) {
            outcome = "cut";
            position = recordStart;
            break records;
          }
          if (column !== last) throw this.#syntaxError(window, recordStart, line);
        } else if (column === last) {
          // Whether it is too long a record can be said when its end is there.
          if (final || holdsRecordEnd(bytes, position, end)) throw this.#syntaxError(window, recordStart, line);
          outcome = "cut";
          position = recordStart;
          break records;
        }
        position++;
      }
      lines[row++] = line;
      line += 1 + quotedLines;
    }
    batch.rows = row;
    // Behind a last record without line end the position is one past the end.
    this.position = final ? Math.min(position, end) : position;
    this.line = line;
    return outcome ?? (position < stop && !final ? "cut" : "stopped");
  }

  failureOf(error: unknown): ScanFailure | null {
    return error instanceof CsvSyntaxError ? { line: error.line, sentence: error.message } : null;
  }

  /** What a field is that is no plain decimal; pandas does not mind quotes. */
  #kindOf(bytes: Buffer, start: number, end: number): number {
    if (this.#missing.has(bytes, start, end)) return fieldKind.missing;
    if (isTrueWord(bytes, start, end)) return fieldKind.true;
    if (isFalseWord(bytes, start, end)) return fieldKind.false;
    if (!mayBeNumber(bytes, start)) return fieldKind.text;
    return Number.isNaN(readValue(bytes, start, end)) ? fieldKind.text : fieldKind.number;
  }

  /** What the strict scanner says of the record; it and this one know the same grammar. */
  #syntaxError(window: BlockWindow, recordStart: number, line: number): Error {
    try {
      this.#strict.scan(window.bytes, recordStart, window.end, true, line, 1, this.#nothing);
    } catch (error) {
      if (error instanceof CsvSyntaxError) return error;
      throw error;
    }
    return new Error("a record was refused that the strict scanner accepts");
  }
}

/** Whether a line feed outside quotes follows; `position` stands outside of them. */
function holdsRecordEnd(bytes: Buffer, position: number, end: number): boolean {
  let quoted = false;
  for (let at = position; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (byte === lineFeed && !quoted) return true;
  }
  return false;
}
