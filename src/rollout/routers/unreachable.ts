/**
 * A router that cannot be asked now: its connection is refused or cut, it does not answer in time, or it answers that
 * it is overloaded. Asking again later may help. The message is one sentence for a reader.
 */
export class UnreachableRouter extends Error {
  override readonly name = "UnreachableRouter";
}
