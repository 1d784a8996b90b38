/**
 * The sum of an array, with the rounding error of each addition carried along (Neumaier's compensation), so that it
 * is as good as computed in twice the precision. 0 for an empty array.
 *
 * Source: A. Neumaier, ZAMM 54, 1974.
 */
export function sum(values: ArrayLike<number>): number {
  const running = new RunningSum();
  for (let i = 0; i < values.length; i++) running.add(values[i]);
  return running.total();
}

/** A compensated sum that grows term by term; for terms that stand in no array. */
export class RunningSum {
  private head = 0;
  private tail = 0;

  add(term: number): void {
    const next = this.head + term;
    this.tail += Math.abs(this.head) >= Math.abs(term) ? this.head - next + term : term - next + this.head;
    this.head = next;
  }

  /** The first `count` terms of an array, one after the other. */
  addAll(terms: Float64Array, count: number): void {
    let head = this.head;
    let tail = this.tail;
    for (let i = 0; i < count; i++) {
      const term = terms[i];
      const next = head + term;
      tail += Math.abs(head) >= Math.abs(term) ? head - next + term : term - next + head;
      head = next;
    }
    this.head = head;
    this.tail = tail;
  }

  total(): number {
    // An overflow leaves NaN in the compensation; the head alone is then the honest infinity.
    return Number.isFinite(this.tail) ? this.head + this.tail : this.head;
  }
}
