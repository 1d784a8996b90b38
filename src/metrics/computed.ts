/**
 * What a metric computes from a summary: a finite number, a 0/0 that `zero-division` may stand in for, or undefined.
 * `note` is a sentence for the reader about a value that needs one.
 */
export type Computed =
  | { readonly kind: "defined"; readonly value: number; readonly note?: string }
  | { readonly kind: "zero-division"; readonly reason: string; readonly standIn: (zeroDivision: number) => number }
  | { readonly kind: "undefined"; readonly reason: string };

/** A value; a number that is not finite becomes undefined, so that NaN and infinities go no further. */
export function defined(value: number, note?: string): Computed {
  if (!Number.isFinite(value)) return undefinedBecause("the value is beyond the range of numbers");
  return note === undefined ? { kind: "defined", value } : { kind: "defined", value, note };
}

export function undefinedBecause(reason: string): Computed {
  return { kind: "undefined", reason };
}

/** numerator / denominator; undefined with `reason` where the denominator is 0. */
export function ratio(numerator: number, denominator: number, reason: string): Computed {
  return denominator === 0 ? undefinedBecause(reason) : defined(numerator / denominator);
}

/** As `ratio`, for the figures whose 0/0 has a conventional value: `zero-division` stands in for it in rules and averages. */
export function zeroDivisionRatio(numerator: number, denominator: number, reason: string): Computed {
  return denominator === 0
    ? { kind: "zero-division", reason, standIn: (zeroDivision) => zeroDivision }
    : defined(numerator / denominator);
}

/**
 * As `zeroDivisionRatio`, for a share of errors, which is 1 less the figure that `zero-division` speaks of: the miss
 * rate of no positives is 1 where their recall is taken as 0. Else the default would let an undefined share of errors
 * pass every bound.
 */
export function zeroDivisionComplement(numerator: number, denominator: number, reason: string): Computed {
  return denominator === 0
    ? { kind: "zero-division", reason, standIn: (zeroDivision) => 1 - zeroDivision }
    : defined(numerator / denominator);
}

/** A function of a defined value; the undefined stay as they are. */
export function mapComputed(computed: Computed, transform: (value: number) => number): Computed {
  return computed.kind === "defined" ? defined(transform(computed.value), computed.note) : computed;
}
