/**
 * Why one expectation cannot be run, as one sentence: its arguments, its column, its pattern, or that nobody knows it.
 * It becomes that expectation's `exception_info` and does not stop the others.
 */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}

/** A Refusal of what is right in itself and not run here; `allow-unsupported` may skip it. */
export class Unsupported extends Refusal {
  override readonly name = "Unsupported";
}

/** The table does not have a column that the expectation is about: it is not met, as in Great Expectations. */
export class AbsentColumn extends Refusal {
  override readonly name = "AbsentColumn";
}
