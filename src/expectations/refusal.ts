/**
 * Why one expectation cannot be run, as one sentence: its arguments, its column, its pattern, or that nobody knows it.
 * It becomes that expectation's `exception_info` and does not stop the others.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
