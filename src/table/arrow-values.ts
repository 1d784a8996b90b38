import { isUtf8 } from "node:buffer";
import { TimeUnit as ArrowTimeUnit, type Data, DataType, DateUnit, Precision, Type, Vector } from "apache-arrow";
import { bytesText } from "./bytes-text.ts";
import type { Column } from "./column.ts";
import { ColumnBuilder } from "./column-builder.ts";
import { jsonText } from "./json-text.ts";
import { numberText } from "./number-text.ts";
import { halfPrecision } from "./parquet-values.ts";
import type { ColumnRequest } from "./shard.ts";
import { dateText, decimalText, type TimeUnit, timestampText, timeText } from "./time-text.ts";

/** A column of a kind that is not read; the message is a sentence. */
export class NotReadableError extends Error {}

type Put = (row: number, index: number) => void;

/** A column of one record batch; an integer beyond 2^53 − 1 makes it text, and so does `asText`. */
export function arrowColumn(name: string, vector: Vector, rows: number, request: ColumnRequest): Column {
  const builder = new ColumnBuilder(name, request.dictionary());
  const fill = (asText: boolean): void => {
    builder.begin(rows, asText ? "text" : "none", request.dictionary());
    let row = 0;
    for (const data of vector.data) {
      const put = putter(name, builder, data, asText);
      for (let index = 0; index < data.length && row < rows; index++, row++) {
        if (isNull(data, index)) builder.setMissing(row);
        else put(row, index);
      }
    }
    if (row < rows) throw new Error("arrow column has fewer rows than its batch");
  };
  fill(request.asText);
  if (builder.conflict) fill(true);
  return builder.finish(rows);
}

function isNull(data: Data, index: number): boolean {
  const bitmap = data.nullBitmap as Uint8Array | undefined;
  if (bitmap === undefined || bitmap.length === 0) return data.type.typeId === Type.Null;
  const bit = data.offset + index;
  return ((bitmap[bit >> 3] >> (bit & 7)) & 1) === 0;
}

const units: Readonly<Record<number, TimeUnit>> = {
  [ArrowTimeUnit.SECOND]: "seconds",
  [ArrowTimeUnit.MILLISECOND]: "milliseconds",
  [ArrowTimeUnit.MICROSECOND]: "microseconds",
  [ArrowTimeUnit.NANOSECOND]: "nanoseconds",
};

/** How one value of these data gets into the builder. */
function putter(name: string, builder: ColumnBuilder, data: Data, asText: boolean): Put {
  const type: DataType = data.type;
  const number = (row: number, value: number): void => {
    if (Number.isNaN(value)) builder.setNaN(row);
    else if (asText) builder.setText(row, numberText(value));
    else builder.setNumber(row, value);
  };
  const integer = (row: number, value: number | bigint): void => {
    const small = Number(value);
    if (asText || !Number.isSafeInteger(small)) builder.setText(row, value.toString());
    else builder.setNumber(row, small);
  };
  if (DataType.isDictionary(type)) {
    const { values, dictionary } = data as { values: ArrayLike<number | bigint>; dictionary?: Vector };
    if (dictionary === undefined) throw new Error("arrow dictionary is missing");
    return dictionaryPutter(name, builder, values, dictionary, asText);
  }
  if (DataType.isInt(type)) {
    const values = sized<number | bigint>(data);
    return (row, index) => integer(row, values[index]);
  }
  if (DataType.isFloat(type)) {
    const values = sized<number>(data);
    if (type.precision !== Precision.HALF) return (row, index) => number(row, values[index]);
    return (row, index) => number(row, halfPrecision(Uint8Array.of(values[index] & 255, values[index] >> 8)));
  }
  if (DataType.isBool(type)) {
    const bits = data.values as Uint8Array;
    return (row, index) => {
      const bit = data.offset + index;
      const value = ((bits[bit >> 3] >> (bit & 7)) & 1) === 1;
      if (asText) builder.setText(row, String(value));
      else builder.setBoolean(row, value);
    };
  }
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isBinary(type) || DataType.isLargeBinary(type)) {
    const bytes = data.values as Uint8Array;
    const offsets = data.valueOffsets as ArrayLike<number | bigint>;
    const declared = DataType.isUtf8(type) || DataType.isLargeUtf8(type);
    if (offsets.length < data.length + 1) throw new Error("arrow offsets are cut off");
    return (row, index) => {
      const start = Number(offsets[index]);
      const end = Number(offsets[index + 1]);
      if (!(start >= 0 && end >= start && end <= bytes.length)) throw new Error("arrow text lies outside its buffer");
      if (isUtf8(bytes.subarray(start, end))) builder.setBytes(row, bytes, start, end);
      else if (declared)
        throw new NotReadableError(
          `the column "${name}" says to hold text, and its bytes are not UTF-8; write it as UTF-8 or as binary.`,
        );
      else builder.setText(row, bytesText(bytes.subarray(start, end)));
    };
  }
  if (DataType.isTimestamp(type)) {
    const values = sized<number | bigint>(data);
    return (row, index) =>
      builder.setText(row, timestampText(BigInt(values[index]), units[type.unit], (type.timezone ?? "") !== ""));
  }
  if (DataType.isTime(type)) {
    const values = sized<number | bigint>(data);
    return (row, index) => builder.setText(row, timeText(BigInt(values[index]), units[type.unit]));
  }
  if (DataType.isDate(type)) {
    const values = sized<number | bigint>(data);
    return (row, index) =>
      builder.setText(
        row,
        type.unit === DateUnit.DAY
          ? dateText(Number(values[index]))
          : dateText(Math.floor(Number(values[index]) / 86_400_000)),
      );
  }
  if (DataType.isDecimal(type)) {
    const words = data.values as Uint32Array;
    const width = type.bitWidth / 32;
    if (words.length < data.length * width) throw new Error("arrow decimals are cut off");
    return (row, index) => {
      let unscaled = 0n;
      for (let word = width - 1; word >= 0; word--) unscaled = (unscaled << 32n) | BigInt(words[index * width + word]);
      const text = decimalText(BigInt.asIntN(type.bitWidth, unscaled), type.scale);
      if (asText) builder.setText(row, text);
      else builder.setNumber(row, Number(text));
    };
  }
  if (DataType.isNull(type)) return (row) => builder.setMissing(row);
  if (DataType.isDuration(type)) {
    // As in Parquet, which keeps the count of their unit and nothing more.
    const values = sized<bigint>(data);
    return (row, index) => integer(row, values[index]);
  }
  if (DataType.isInterval(type)) {
    throw new NotReadableError(`the column "${name}" holds intervals, which cannot be read; write them as numbers.`);
  }
  return nestedPutter(builder, data);
}

/** Each entry of a dictionary is put by its own type, so that categories of integers stay numbers. */
function dictionaryPutter(
  name: string,
  builder: ColumnBuilder,
  indices: ArrayLike<number | bigint>,
  dictionary: Vector,
  asText: boolean,
): Put {
  const parts: { from: number; data: Data; put: Put }[] = [];
  let from = 0;
  for (const data of dictionary.data) {
    parts.push({ from, data, put: putter(name, builder, data, asText) });
    from += data.length;
  }
  const size = from;
  return (row, index) => {
    const entry = Number(indices[index]);
    if (!(entry >= 0 && entry < size)) throw new Error("arrow dictionary index is out of range");
    const part = parts.findLast((candidate) => candidate.from <= entry);
    if (part === undefined) throw new Error("arrow dictionary is empty");
    if (isNull(part.data, entry - part.from)) builder.setMissing(row);
    else part.put(row, entry - part.from);
  };
}

function nestedPutter(builder: ColumnBuilder, data: Data): Put {
  const vector = new Vector([data]);
  return (row, index) => {
    const value: unknown = vector.get(index);
    if (value === null || value === undefined) builder.setMissing(row);
    else if (value instanceof Uint8Array && DataType.isFixedSizeBinary(data.type))
      builder.setText(row, bytesText(value));
    else builder.setText(row, typeof value === "string" ? value : jsonText(value));
  };
}

function sized<T>(data: Data): ArrayLike<T> {
  const values = data.values as ArrayLike<T>;
  if (values.length < data.length) throw new Error("arrow values are cut off");
  return values;
}
