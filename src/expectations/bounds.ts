import type { Operand, Predicate, PredicateComparator } from "../profile/predicate.ts";
import type { Arguments } from "./arguments.ts";
import { instantOf } from "./instant-text.ts";
import { inWords, type JsonValue } from "./json-value.ts";
import { Refusal } from "./refusal.ts";

export const boundArguments = ["min_value", "max_value", "strict_min", "strict_max"] as const;

/** What a bound of a suite is: a number (a text that is one, too), a date or time, or another text. */
export type Bound =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "instant"; readonly value: number; readonly text: string }
  | { readonly kind: "text"; readonly value: string };

export interface Bounds {
  readonly min: Bound | null;
  readonly max: Bound | null;
  readonly strictMin: boolean;
  readonly strictMax: boolean;
}

/** Reads `min_value` and `max_value`; either may be absent. */
export function readBounds(args: Arguments): Bounds {
  return {
    min: readBound("min_value", args.raw("min_value")),
    max: readBound("max_value", args.raw("max_value")),
    strictMin: args.flag("strict_min", false),
    strictMax: args.flag("strict_max", false),
  };
}

function readBound(name: string, value: JsonValue): Bound | null {
  if (value === null) return null;
  if (typeof value === "number" && !Number.isNaN(value)) return { kind: "number", value };
  if (typeof value === "string") {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    if (!Number.isNaN(number)) return { kind: "number", value: number };
    const instant = instantOf(value);
    return instant === null ? { kind: "text", value } : { kind: "instant", value: instant, text: value };
  }
  throw new Refusal(`${name} must be a number, a date or a text, found ${inWords(value)}`);
}

/** Whether a figure lies between numeric bounds; a bound that is no number is a Refusal. */
export function holdsBetween(value: number, { min, max, strictMin, strictMax }: Bounds): boolean {
  const low = min === null ? null : numberOf(min);
  const high = max === null ? null : numberOf(max);
  return (
    (low === null || (strictMin ? value > low : value >= low)) &&
    (high === null || (strictMax ? value < high : value <= high))
  );
}

function numberOf(bound: Bound): number {
  if (bound.kind === "number") return bound.value;
  throw new Refusal(
    `a number cannot be compared with ${JSON.stringify(bound.kind === "text" ? bound.value : bound.text)}`,
  );
}

/**
 * That each value of a column lies between the bounds: a date bound compares instants of ISO 8601 texts.
 *
 * @throws Refusal where there is no bound, or none that any value could meet
 */
export function betweenPredicate(column: string, { min, max, strictMin, strictMax }: Bounds): Predicate {
  if (min === null && max === null) throw new Refusal("min_value and max_value cannot both be missing");
  if (min !== null && max !== null) {
    if (min.kind !== max.kind) throw new Refusal("min_value and max_value must be of one kind");
    if (min.value > max.value) throw new Refusal("min_value cannot be greater than max_value");
  }
  const of: Predicate[] = [];
  if (min !== null) of.push(compare(column, strictMin ? ">" : ">=", min));
  if (max !== null) of.push(compare(column, strictMax ? "<" : "<=", max));
  return of.length === 1 ? of[0] : { kind: "all", of };
}

function compare(column: string, comparator: PredicateComparator, bound: Bound): Predicate {
  const left: Operand = { kind: bound.kind === "instant" ? "instant" : "column", column };
  return { kind: "compare", comparator, left, right: { kind: "value", value: bound.value } };
}
