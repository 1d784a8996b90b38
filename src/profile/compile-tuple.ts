import type { BatchView } from "./batch-view.ts";
import type { CompiledOperand } from "./compile-operand.ts";
import type { Scalar } from "./predicate.ts";
import { TextCounts } from "./text-counts.ts";
import { truth } from "./truth.ts";

/** The code of a missing value; those of values count from 1, and 0 is a value that stands in no tuple. */
const missingCode = 1;

/** Whether the operands of a row together are one of the tuples; null equals a missing value. */
export function compileTupleIn(
  operands: readonly CompiledOperand[],
  tuples: readonly (readonly (Scalar | null)[])[],
  view: BatchView,
): (out: Uint8Array) => void {
  const coders = operands.map((operand, i) =>
    coderOf(
      operand,
      tuples.map((tuple) => tuple[i] ?? null),
      view,
    ),
  );
  // The tuples are a tree of codes: a step takes a node and the next column's code to the node below.
  const base = tuples.length + missingCode + 1;
  const steps = coders.map(() => new Map<number, number>());
  for (let i = 0; i < tuples.length; i++) {
    let node = 0;
    for (const [column, { constants }] of coders.entries()) {
      const branch = node * base + constants[i];
      node = steps[column].get(branch) ?? steps[column].size;
      // A value that no row can hold leads nowhere.
      if (constants[i] === 0) break;
      steps[column].set(branch, node);
    }
  }
  return (out) => {
    const codes = coders.map((coder) => coder.codes());
    for (let row = 0; row < view.rows; row++) {
      let node: number | undefined = 0;
      for (let column = 0; column < codes.length && node !== undefined; column++)
        node = steps[column].get(node * base + codes[column][row]);
      out[row] = node === undefined || tuples.length === 0 ? truth.no : truth.yes;
    }
  };
}

interface Coder {
  /** The code of the operand's value in each tuple; 0 where no row can hold it. */
  readonly constants: readonly number[];
  /** The code of each row's value. */
  codes(): Float64Array;
}

function coderOf(operand: CompiledOperand, values: readonly (Scalar | null)[], view: BatchView): Coder {
  let codes = new Float64Array(0);
  const reserved = (): Float64Array => {
    if (codes.length < view.rows) codes = new Float64Array(view.rows);
    return codes;
  };
  if (operand.type === "empty")
    return {
      constants: values.map((value) => (value === null ? missingCode : 0)),
      codes: () => reserved().fill(missingCode, 0, view.rows),
    };
  if (operand.type === "text") {
    const known = new TextCounts(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    return {
      constants: values.map((value) =>
        value === null ? missingCode : typeof value === "string" ? known.addText(value, 1) + missingCode + 1 : 0,
      ),
      codes: () => {
        const out = reserved();
        const { present, bytes, starts, ends, hashes } = operand.texts();
        for (let row = 0; row < view.rows; row++) {
          if (present[row] === 0) out[row] = missingCode;
          else {
            const entry = known.find(hashes[row], bytes, starts[row], ends[row]);
            out[row] = entry < 0 ? 0 : entry + missingCode + 1;
          }
        }
        return out;
      },
    };
  }
  const known = new Map<number, number>();
  for (const value of values)
    if (value !== null && typeof value !== "string" && !known.has(Number(value)))
      known.set(Number(value), known.size + missingCode + 1);
  return {
    constants: values.map((value) =>
      value === null ? missingCode : typeof value === "string" ? 0 : (known.get(Number(value)) ?? 0),
    ),
    codes: () => {
      const out = reserved();
      const numbers = operand.values();
      for (let row = 0; row < view.rows; row++)
        out[row] = Number.isNaN(numbers[row]) ? missingCode : (known.get(numbers[row]) ?? 0);
      return out;
    },
  };
}
