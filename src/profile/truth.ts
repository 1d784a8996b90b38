/** The answer of a predicate for a row. `incomparable` is unknown, because values of different types were to be ordered. */
export const truth = { no: 0, yes: 1, unknown: 2, incomparable: 3 } as const;
