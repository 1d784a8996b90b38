import type { BatchView } from "./batch-view.ts";
import type { CompiledOperand } from "./compile-operand.ts";
import type { PredicateComparator } from "./predicate.ts";
import { compareBytes } from "./text-counts.ts";
import type { TextVector } from "./text-vector.ts";
import { truth } from "./truth.ts";

/** Writes the answer for each row of the view. */
type Fill = (out: Uint8Array) => void;

/** `left comparator right` for each row, as `Predicate` says it. */
export function compileComparison(
  comparator: PredicateComparator,
  left: CompiledOperand,
  right: CompiledOperand,
  view: BatchView,
): Fill {
  if (left.type === "empty" || right.type === "empty") return (out) => out.fill(truth.unknown, 0, view.rows);
  if (left.type === "number" && right.type === "number") {
    if (right.constant !== null) return withConstant(comparator, left.values, right.constant, view);
    return ofNumbers(comparator, left.values, right.values, view);
  }
  if (left.type === "text" && right.type === "text") return ofTexts(comparator, left.texts, right.texts, view);
  const different = comparator === "==" ? truth.no : comparator === "!=" ? truth.yes : truth.incomparable;
  return (out) => {
    const [a, b] = [presence(left, view), presence(right, view)];
    for (let row = 0; row < view.rows; row++) out[row] = a(row) && b(row) ? different : truth.unknown;
  };
}

function presence(operand: CompiledOperand, view: BatchView): (row: number) => boolean {
  if (operand.type === "empty") return () => false;
  if (operand.type === "number") {
    const values = operand.values();
    return (row) => !Number.isNaN(values[row]);
  }
  if (view.rows === 0) return () => false;
  const { present } = operand.texts();
  return (row) => present[row] === 1;
}

/** A loop for each comparator: what is compared is known outside of it. */
function withConstant(
  comparator: PredicateComparator,
  values: () => Float64Array,
  bound: number,
  view: BatchView,
): Fill {
  // A missing value is NaN: every comparison with it is false.
  switch (comparator) {
    case "==":
      return (out) => {
        const x = values();
        for (let row = 0; row < view.rows; row++)
          out[row] = x[row] === bound ? truth.yes : Number.isNaN(x[row]) ? truth.unknown : truth.no;
      };
    case "!=":
      return (out) => {
        const x = values();
        for (let row = 0; row < view.rows; row++)
          out[row] = x[row] === bound ? truth.no : Number.isNaN(x[row]) ? truth.unknown : truth.yes;
      };
    case "<":
      return (out) => {
        const x = values();
        for (let row = 0; row < view.rows; row++)
          out[row] = x[row] < bound ? truth.yes : x[row] >= bound ? truth.no : truth.unknown;
      };
    case "<=":
      return (out) => {
        const x = values();
        for (let row = 0; row < view.rows; row++)
          out[row] = x[row] <= bound ? truth.yes : x[row] > bound ? truth.no : truth.unknown;
      };
    case ">":
      return (out) => {
        const x = values();
        for (let row = 0; row < view.rows; row++)
          out[row] = x[row] > bound ? truth.yes : x[row] <= bound ? truth.no : truth.unknown;
      };
    case ">=":
      return (out) => {
        const x = values();
        for (let row = 0; row < view.rows; row++)
          out[row] = x[row] >= bound ? truth.yes : x[row] < bound ? truth.no : truth.unknown;
      };
  }
}

function ofNumbers(
  comparator: PredicateComparator,
  left: () => Float64Array,
  right: () => Float64Array,
  view: BatchView,
): Fill {
  const holds = signTest(comparator);
  return (out) => {
    const [a, b] = [left(), right()];
    for (let row = 0; row < view.rows; row++) {
      const [x, y] = [a[row], b[row]];
      if (Number.isNaN(x) || Number.isNaN(y)) out[row] = truth.unknown;
      else out[row] = holds[x < y ? 0 : x === y ? 1 : 2];
    }
  };
}

function ofTexts(
  comparator: PredicateComparator,
  left: () => TextVector,
  right: () => TextVector,
  view: BatchView,
): Fill {
  const holds = signTest(comparator);
  return (out) => {
    const [a, b] = [left(), right()];
    for (let row = 0; row < view.rows; row++) {
      if (a.present[row] === 0 || b.present[row] === 0) out[row] = truth.unknown;
      else {
        const order = compareBytes(a.bytes, a.starts[row], a.ends[row], b.bytes, b.starts[row], b.ends[row]);
        out[row] = holds[order < 0 ? 0 : order === 0 ? 1 : 2];
      }
    }
  };
}

/** The answers where left is less, equal, greater. */
function signTest(comparator: PredicateComparator): Uint8Array {
  const signs = { "<": [1, 0, 0], "<=": [1, 1, 0], "==": [0, 1, 0], "!=": [1, 0, 1], ">=": [0, 1, 1], ">": [0, 0, 1] };
  return Uint8Array.from(signs[comparator]);
}
