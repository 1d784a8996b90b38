import { UserError } from "../errors/user-error.ts";
import type { Value } from "../gate/value.ts";

/** A number of a metrics file, named by its path: `val.accuracy`, `history.0.loss`. */
export interface NamedNumber {
  readonly path: string;
  readonly value: Value;
}

/** A file of metrics is a page; more numbers than this are rows in disguise. */
export const numberLimit = 10_000;
const deepest = 32;
const notFinite = /^[+-]?\.?(nan|inf|infinity)$/i;

/**
 * The numbers of a parsed JSON or YAML document, by path, in the document's order. NaN and infinities, which Python
 * writes bare and a parser may give as text, are undefined with a reason; everything else that is no number is left
 * out with a note.
 *
 * Throws a UserError where two values have the same path, and beyond 10,000 numbers or 32 levels.
 *
 * @param origin the input that names the file, for notes and errors
 */
export function flattenNumbers(
  document: unknown,
  origin: string,
): { readonly numbers: NamedNumber[]; readonly notes: string[] } {
  const numbers = new Map<string, Value>();
  const left: string[] = [];
  walk(document, origin, (path, found) => {
    const value = valueOfLeaf(found);
    if (value === null) {
      left.push(path);
      return;
    }
    if (numbers.has(path)) throw refusal(origin, `it has two values at ${path}`);
    if (numbers.size >= numberLimit)
      throw refusal(origin, `it holds more than ${numberLimit} numbers; rows belong to predictions`);
    numbers.set(path, value);
  });
  const shown = left.slice(0, 10).join(", ");
  const rest = left.length > 10 ? ` and ${left.length - 10} more` : "";
  return {
    numbers: [...numbers].map(([path, value]) => ({ path, value })),
    notes: left.length === 0 ? [] : [`${origin}: left out because they are no numbers: ${shown}${rest}`],
  };
}

function walk(document: unknown, origin: string, visit: (path: string, leaf: unknown) => void): void {
  descend(document, "", 0);
  function descend(node: unknown, path: string, depth: number): void {
    if (typeof node !== "object" || node === null) {
      visit(path === "" ? "(document)" : path, node);
      return;
    }
    if (depth >= deepest) throw refusal(origin, `it is nested deeper than ${deepest} levels`);
    for (const [key, child] of Object.entries(node)) descend(child, path === "" ? key : `${path}.${key}`, depth + 1);
  }
}

function valueOfLeaf(leaf: unknown): Value | null {
  if (typeof leaf === "bigint") return { value: Number(leaf) };
  if (typeof leaf === "number") {
    return Number.isFinite(leaf)
      ? { value: leaf }
      : { value: null, reason: `the file says ${Number.isNaN(leaf) ? "NaN" : "infinity"}` };
  }
  if (typeof leaf !== "string" || !notFinite.test(leaf.trim())) return null;
  return { value: null, reason: `the file says ${/nan/i.test(leaf) ? "NaN" : "infinity"}` };
}

function refusal(origin: string, why: string): UserError {
  return new UserError(`${origin}: ${why}`, { title: `Input ${origin}` });
}
