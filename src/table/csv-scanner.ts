import { Buffer } from "node:buffer";
import type { ColumnBuilder } from "./column-builder.ts";
import type { MissingValues } from "./missing-values.ts";
import { decimalQuotient, readNumber } from "./number-text.ts";

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
/** Every byte that means something to CSV or TSV is at most a comma; digits, letters, `-` and `.` lie above. */
const highestSpecial = 44;
/** Digits that are gathered in one exact integer below 2^53. */
const headDigits = 15;

const trueWord = Buffer.from("true");
const falseWord = Buffer.from("false");

/**
 * What a field in quotes says: `text` is itself (or a number), so that `""` and `"NA"` are told from missing values;
 * `value` is what it would be without its quotes, as pandas reads it.
 */
export type QuotedFields = "text" | "value";

/** What is wrong with a record, and the line on which it begins. */
export class CsvSyntaxError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** How many rows a scan read, where it stopped, and the line there. */
export interface Scanned {
  readonly rows: number;
  readonly position: number;
  readonly line: number;
}

/**
 * Reads whole records of RFC 4180 out of a buffer, without a string or an object for a field.
 *
 * Lines end with LF or CRLF. A completely empty line is skipped where there are several columns, and is a row with a
 * missing value where there is one. Fields of columns without a builder are only skipped. The buffer must hold a line
 * feed at `end`.
 */
export class CsvScanner {
  readonly #delimiter: number;
  readonly #missing: MissingValues;
  readonly #columns: number;
  readonly #quotedFields: QuotedFields;
  #scratch = Buffer.allocUnsafe(1024);

  constructor(delimiter: number, columns: number, missing: MissingValues, quotedFields: QuotedFields) {
    this.#delimiter = delimiter;
    this.#quotedFields = quotedFields;
    this.#columns = columns;
    this.#missing = missing;
  }

  /**
   * Reads records from `start` until `end` or `rowLimit`; one that `end` cuts is left over unless `final`.
   * `builders` has an entry for each column of the file, null for those that are skipped. The buffer must stay as it is
   * until they are finished.
   */
  scan(
    bytes: Buffer,
    start: number,
    end: number,
    final: boolean,
    firstLine: number,
    rowLimit: number,
    builders: readonly (ColumnBuilder | null)[],
  ): Scanned {
    const delimiter = this.#delimiter;
    const columns = this.#columns;
    const last = columns - 1;
    const numericMissing = this.#missing.numeric;
    let position = start;
    let line = firstLine;
    let row = 0;
    records: while (position < end && row < rowLimit) {
      const recordStart = position;
      let byte = bytes[position];
      if (byte === lineFeed || (byte === carriageReturn && bytes[position + 1] === lineFeed)) {
        const lineEnd = byte === lineFeed ? position : position + 1;
        if (lineEnd >= end && !final) break;
        if (columns === 1) builders[0]?.setMissing(row++);
        line++;
        position = lineEnd + 1;
        continue;
      }
      let quotedLines = 0;
      for (let field = 0; field < columns; field++) {
        const builder = builders[field];
        const fieldStart = position;
        byte = bytes[position];
        if (byte === quote) {
          let doubled = false;
          position++;
          for (;;) {
            byte = bytes[position];
            if (byte === quote) {
              if (bytes[position + 1] !== quote) break;
              doubled = true;
              position++;
            } else if (byte === lineFeed) {
              if (position >= end) {
                if (!final) {
                  position = recordStart;
                  break records;
                }
                throw new CsvSyntaxError(
                  line + quotedLinesBefore(bytes, recordStart, fieldStart),
                  "a quoted field begins here and its closing quote is missing.",
                );
              }
              quotedLines++;
            }
            position++;
          }
          const close = position++;
          if (position >= end && !final) {
            position = recordStart;
            break records;
          }
          byte = bytes[position];
          if (byte === carriageReturn && bytes[position + 1] === lineFeed) {
            if (position + 1 >= end && !final) {
              position = recordStart;
              break records;
            }
            byte = bytes[++position];
          }
          if (byte !== delimiter && byte !== lineFeed) {
            throw new CsvSyntaxError(
              line,
              `field ${field + 1} goes on after its closing quote; a quote inside a quoted field is written twice.`,
            );
          }
          if (builder !== null) this.#quoted(builder, row, bytes, fieldStart + 1, close, doubled);
        } else if (builder === null || builder.kind === "text") {
          while (bytes[position] > highestSpecial) position++;
          byte = bytes[position];
          while (byte !== delimiter && byte !== lineFeed) {
            if (byte === quote) throw strayQuote(line, field);
            byte = bytes[++position];
          }
          if (builder !== null) {
            let fieldEnd = position;
            if (byte === lineFeed) {
              if (position >= end && !final) {
                position = recordStart;
                break records;
              }
              if (fieldEnd > fieldStart && bytes[fieldEnd - 1] === carriageReturn) fieldEnd--;
            }
            if (this.#missing.has(bytes, fieldStart, fieldEnd)) builder.setMissing(row);
            else builder.setLastingBytes(row, bytes, fieldStart, fieldEnd);
          }
        } else {
          // Decimal notation by far the most often: read it while looking for the field's end.
          let negative = false;
          if (byte === 45) {
            negative = true;
            byte = bytes[++position];
          }
          const digitsStart = position;
          let head = 0;
          let gathered = 0;
          let tail = 0;
          let tailDigits = 0;
          let scale = 0;
          while (byte >= 48 && byte <= 57) {
            if (gathered < headDigits) {
              head = head * 10 + (byte - 48);
              if (head !== 0) gathered++;
            } else {
              tail = tail * 10 + (byte - 48);
              tailDigits++;
            }
            byte = bytes[++position];
          }
          const integerDigits = position - digitsStart;
          if (byte === 46) {
            const fractionStart = position + 1;
            byte = bytes[++position];
            while (byte >= 48 && byte <= 57) {
              if (gathered < headDigits) {
                head = head * 10 + (byte - 48);
                if (head !== 0) gathered++;
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
            if (tailDigits === 0) value = scale === 0 ? head : decimalQuotient(head, 0, 0, scale);
            else value = decimalQuotient(head, tail, tailDigits, scale);
            if (negative) value = -value;
          }
          while (byte !== delimiter && byte !== lineFeed) {
            if (byte === quote) throw strayQuote(line, field);
            byte = bytes[++position];
          }
          let fieldEnd = position;
          if (byte === lineFeed) {
            if (position >= end && !final) {
              position = recordStart;
              break records;
            }
            if (fieldEnd > fieldStart && bytes[fieldEnd - 1] === carriageReturn) fieldEnd--;
          }
          if (Number.isNaN(value) || numericMissing) this.#unquoted(builder, row, bytes, fieldStart, fieldEnd);
          else builder.setNumber(row, value);
        }
        if (byte === lineFeed) {
          if (position >= end && !final) {
            position = recordStart;
            break records;
          }
          if (field !== last)
            throw new CsvSyntaxError(line, `${counted(field + 1)} here, but the header has ${columns}.`);
        } else if (field === last) {
          const found = this.#countFields(bytes, position, end, columns);
          if (found === null && !final) {
            position = recordStart;
            break records;
          }
          throw new CsvSyntaxError(
            line,
            `${found === null ? "more fields" : counted(found)} here, but the header has ${columns}.`,
          );
        }
        position++;
      }
      line += 1 + quotedLines;
      row++;
    }
    return { rows: row, position: Math.min(position, end), line };
  }

  #quoted(builder: ColumnBuilder, row: number, bytes: Buffer, start: number, end: number, doubled: boolean): void {
    if (doubled) {
      if (this.#scratch.length < end - start) this.#scratch = Buffer.allocUnsafe(end - start);
      const scratch = this.#scratch;
      let length = 0;
      for (let index = start; index < end; index++) {
        const byte = bytes[index];
        scratch[length++] = byte;
        if (byte === quote) index++;
      }
      builder.setBytes(row, scratch, 0, length);
      return;
    }
    if (this.#quotedFields === "value") {
      this.#unquoted(builder, row, bytes, start, end);
      return;
    }
    if (builder.kind !== "text") {
      const number = readNumber(bytes, start, end);
      if (number.kind === "value") {
        builder.setNumber(row, number.value);
        return;
      }
    }
    builder.setLastingBytes(row, bytes, start, end);
  }

  #unquoted(builder: ColumnBuilder, row: number, bytes: Buffer, start: number, end: number): void {
    if (this.#missing.has(bytes, start, end)) {
      builder.setMissing(row);
      return;
    }
    if (builder.kind === "text") {
      builder.setLastingBytes(row, bytes, start, end);
      return;
    }
    if (isWord(bytes, start, end, trueWord)) builder.setBoolean(row, true);
    else if (isWord(bytes, start, end, falseWord)) builder.setBoolean(row, false);
    else {
      const number = readNumber(bytes, start, end);
      if (number.kind === "value") builder.setNumber(row, number.value);
      else builder.setLastingBytes(row, bytes, start, end);
    }
  }

  /** How many fields a record has that goes on at the delimiter after field `soFar`; null where `end` cuts it. */
  #countFields(bytes: Buffer, position: number, end: number, soFar: number): number | null {
    let fields = soFar;
    let quoted = false;
    for (let at = position; at < end; at++) {
      const byte = bytes[at];
      if (byte === quote) quoted = !quoted;
      else if (quoted) continue;
      else if (byte === this.#delimiter) fields++;
      else if (byte === lineFeed) return fields;
    }
    return null;
  }
}

/** Compares with a word of small letters, whatever the case of the field. */
function isWord(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if ((bytes[start + index] | 32) !== word[index]) return false;
  }
  return true;
}

function strayQuote(line: number, field: number): CsvSyntaxError {
  return new CsvSyntaxError(
    line,
    `field ${field + 1} holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.`,
  );
}

function counted(fields: number): string {
  return fields === 1 ? "1 field" : `${fields} fields`;
}

function quotedLinesBefore(bytes: Buffer, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (bytes[at] === lineFeed) lines++;
  return lines;
}
