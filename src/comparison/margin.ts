import type { Value } from "../gate/value.ts";
import { printBound } from "../rules/print.ts";
import type { Bound } from "../rules/rule.ts";

/** A margin in the metric's own units, or why there is none. */
export type Margin =
  | { readonly kind: "margin"; readonly margin: number; readonly shown: string }
  | { readonly kind: "undefined"; readonly reason: string };

/**
 * What a bound after `no worse than` or `better by` allows: a number as it is, `pp` as hundredths, `%` of the absolute
 * value of the champion, so that a negative champion has a margin above 0 too. A champion that is 0 or undefined leaves
 * a relative margin undefined. `shown` is what a reader sees: `0.005`, `1pp`, `2% of 0.84 = 0.0168`.
 *
 * The champion counts as known: its own uncertainty does not widen the margin.
 */
export function marginOf(bound: Bound, champion: Value): Margin {
  const written = printBound(bound);
  if (bound.unit === "number") return { kind: "margin", margin: bound.value, shown: written };
  if (bound.unit === "pp") return { kind: "margin", margin: bound.value / 100, shown: written };
  const share = printBound({ ...bound, of: null });
  if (champion.value === null) {
    return {
      kind: "undefined",
      reason: `${share} of the champion is undefined, since its value is: ${champion.reason}`,
    };
  }
  if (champion.value === 0) {
    return { kind: "undefined", reason: `${share} of a champion of 0 is no margin; give it as a number or in pp` };
  }
  const margin = (bound.value / 100) * Math.abs(champion.value);
  return {
    kind: "margin",
    margin,
    shown: `${share} of ${plainNumber(Math.abs(champion.value))} = ${plainNumber(margin)}`,
  };
}

/** Four significant digits, for sentences. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
