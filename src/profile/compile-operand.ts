import { hashBytes } from "../table/hash-bytes.ts";
import type { BatchView } from "./batch-view.ts";
import { isoInstant } from "./iso-instant.ts";
import type { Operand } from "./predicate.ts";
import { codePoints } from "./text-length.ts";
import type { TextVector } from "./text-vector.ts";

/** What an operand is, by the type of its column: one column has one type, so it is known before any row. */
export type CompiledOperand =
  | { readonly type: "number"; readonly constant: number | null; readonly values: () => Float64Array }
  | { readonly type: "text"; readonly constant: string | null; readonly texts: () => TextVector }
  /** A column without any value. */
  | { readonly type: "empty" };

/** Makes an operand ready for the batches that a view shows. Numbers are NaN where they are missing. */
export function compileOperand(operand: Operand, view: BatchView): CompiledOperand {
  switch (operand.kind) {
    case "value":
      return constant(operand.value, view);
    case "column": {
      const slot = view.slot(operand.column);
      const { type } = view.columns[slot];
      if (type === "empty") return { type };
      return type === "text"
        ? { type, constant: null, texts: () => view.texts(slot, "written") }
        : { type: "number", constant: null, values: () => view.numbers(slot) };
    }
    case "text": {
      const { column, style } = operand.text;
      const slot = view.slot(column);
      return { type: "text", constant: null, texts: () => view.texts(slot, style) };
    }
    case "length": {
      const { column, style } = operand.text;
      const slot = view.slot(column);
      return ofNumbers(view, (out) => {
        const { present, lengths } = view.texts(slot, style);
        for (let row = 0; row < view.rows; row++) out[row] = present[row] === 1 ? lengths[row] : Number.NaN;
      });
    }
    case "instant": {
      const slot = view.slot(operand.column);
      if (view.columns[slot].type !== "text") return { type: "empty" };
      return ofNumbers(view, (out) => {
        const { present, bytes, starts, ends } = view.texts(slot, "written");
        for (let row = 0; row < view.rows; row++)
          out[row] = present[row] === 1 ? isoInstant(bytes, starts[row], ends[row]) : Number.NaN;
      });
    }
    case "standardised": {
      const slot = view.slot(operand.column);
      const { centre, scale, absolute } = operand;
      return ofNumbers(view, (out) => {
        const numbers = view.numbers(slot);
        for (let row = 0; row < view.rows; row++) {
          const standardised = scale === 0 ? Number.NaN : (numbers[row] - centre) / scale;
          out[row] = absolute ? Math.abs(standardised) : standardised;
        }
      });
    }
    case "sum": {
      const terms = operand.terms.map((term) => ({ slot: view.slot(term.column), factor: term.factor }));
      const { constant: start, missingAsZero } = operand;
      return ofNumbers(view, (out) => {
        out.fill(start, 0, view.rows);
        for (const { slot, factor } of terms) {
          const numbers = view.numbers(slot);
          for (let row = 0; row < view.rows; row++) {
            const value = numbers[row];
            if (missingAsZero && Number.isNaN(value)) continue;
            out[row] += factor === 1 ? value : factor * value;
          }
        }
      });
    }
  }
}

function constant(value: number | string | boolean, view: BatchView): CompiledOperand {
  if (typeof value !== "string") {
    const number = Number(value);
    return { ...ofNumbers(view, (out) => out.fill(number, 0, view.rows)), constant: number };
  }
  const bytes = new TextEncoder().encode(value);
  const hash = hashBytes(bytes, 0, bytes.length);
  const shown = new DataView(bytes.buffer);
  const length = codePoints(bytes, 0, bytes.length);
  const repeated = (rows: number): TextVector => ({
    present: new Uint8Array(rows).fill(1),
    bytes,
    view: shown,
    starts: new Int32Array(rows),
    ends: new Int32Array(rows).fill(bytes.length),
    hashes: new Uint32Array(rows).fill(hash),
    lengths: new Int32Array(rows).fill(length),
  });
  let vector = repeated(0);
  const texts = (): TextVector => {
    if (vector.present.length < view.rows) vector = repeated(view.rows);
    return vector;
  };
  return { type: "text", constant: value, texts };
}

function ofNumbers(view: BatchView, fill: (out: Float64Array) => void): CompiledOperand & { readonly type: "number" } {
  let out = new Float64Array(0);
  return {
    type: "number",
    constant: null,
    values: () => {
      if (out.length < view.rows) out = new Float64Array(view.rows);
      fill(out);
      return out;
    },
  };
}
