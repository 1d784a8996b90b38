import { Buffer } from "node:buffer";
import type { Kind } from "../../table/column-builder.ts";
import type { FieldSink } from "../../table/field-sink.ts";
import { type JsonPlace, JsonScanner, JsonSyntaxError } from "../../table/json-scanner.ts";
import { fieldKind } from "../batch.ts";
import type { BatchStore } from "./batch-store.ts";
import type { BlockWindow } from "./block-window.ts";
import type { Filled, RecordFields } from "./record-fields.ts";
import type { ScanFailure } from "./scan-failure.ts";

/** Takes objects of JSON Lines or of a JSON array apart into the cells of a batch; `JsonScanner` knows the grammar. */
export class JsonFields implements RecordFields {
  position = 0;
  line = 0;
  readonly #scanner = new JsonScanner(Buffer.alloc(0));
  readonly #sinks: readonly CellSink[];
  #place: JsonPlace;

  /** `places` has for each key that is read its place in the batch. */
  constructor(format: "json" | "jsonl", places: ReadonlyMap<string, number>) {
    this.#place = format === "json" ? "array-start" : "lines";
    // Keys are numbered in the order in which they are first asked for.
    for (const name of places.keys()) this.#scanner.keys.codeOfText(name);
    this.#sinks = [...places.values()].map((place) => new CellSink(place));
  }

  begin(position: number, line: number): void {
    this.position = position;
    this.line = line;
  }

  fill(batch: BatchStore, window: BlockWindow, stop: number): Filled {
    const { bytes, end, final } = window;
    const first = batch.rows;
    for (const sink of this.#sinks) sink.into(batch, window, first);
    const from = { line: this.line, place: this.#place };
    const limit = batch.capacity - first;
    const begun = (row: number, line: number): void => {
      batch.lines[first + row] = line;
    };
    const { rows, position, line, place } = this.#scanner.scan(
      bytes,
      this.position,
      end,
      final,
      from,
      limit,
      this.#sinks,
      begun,
      stop,
    );
    batch.rows += rows;
    this.position = position;
    this.line = line;
    this.#place = place;
    if (rows === limit) return "full";
    return position < stop && !final ? "cut" : "stopped";
  }

  failureOf(error: unknown): ScanFailure | null {
    return error instanceof JsonSyntaxError ? { line: error.line, sentence: error.message } : null;
  }
}

/** Puts the values of one key into its column of a batch. */
class CellSink implements FieldSink {
  readonly kind: Kind = "none";
  readonly #place: number;
  #first = 0;
  #batch: BatchStore | null = null;
  #window: BlockWindow | null = null;

  constructor(place: number) {
    this.#place = place;
  }

  /** The scanner's row 0 is row `first` of the batch. */
  into(batch: BatchStore, window: BlockWindow, first: number): void {
    this.#batch = batch;
    this.#window = window;
    this.#first = first + this.#place * batch.stride;
  }

  setNumber(row: number, value: number, _bytes: Uint8Array, start: number, end: number): void {
    const batch = this.#set(row, fieldKind.number, start, end);
    batch.numbers[this.#first + row] = value;
  }

  setBoolean(row: number, value: boolean, _bytes: Uint8Array, start: number, end: number): void {
    this.#set(row, value ? fieldKind.true : fieldKind.false, start, end);
  }

  setBytes(row: number, _bytes: Uint8Array, start: number, end: number): void {
    this.#set(row, fieldKind.text, start, end);
  }

  setText(row: number, text: string): void {
    if (this.#window === null) throw new Error("a sink was not given a window");
    const bytes = Buffer.from(text, "utf8");
    const { start, end } = this.#window.put(bytes, 0, bytes.length);
    this.#set(row, fieldKind.text, start, end);
  }

  setMissing(row: number): void {
    this.#set(row, fieldKind.missing, 0, 0);
  }

  #set(row: number, kind: number, start: number, end: number): BatchStore {
    const batch = this.#batch;
    if (batch === null) throw new Error("a sink was not given a batch");
    const cell = this.#first + row;
    batch.kinds[cell] = kind;
    batch.starts[cell] = start;
    batch.ends[cell] = end;
    return batch;
  }
}
