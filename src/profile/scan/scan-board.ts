/** Places in the shared words. */
const nextTask = 0;
const stopped = 1;
const firstParity = 2;

/** Milliseconds after which a waiting thread looks again whether the scan was abandoned. */
const longestWait = 1000;
/** A block is told of as soon as its bytes were read. */
const mostWaits = 120;

/** Parities as they stand in shared memory; 0 is a parity that is not known yet. */
const even = 1;
const odd = 2;

/**
 * What the threads of one scan share: who takes which task, whether to stop, and for each block of CSV whether it ends
 * inside a quoted field. Tasks are taken in order, so that whoever waits for an earlier block waits for somebody who
 * has begun it already.
 */
export class ScanBoard {
  readonly #words: Int32Array;
  readonly #tasks: number;

  constructor(memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory);
    this.#tasks = this.#words.length - firstParity;
  }

  static memoryFor(tasks: number): SharedArrayBuffer {
    return new SharedArrayBuffer((firstParity + tasks) * Int32Array.BYTES_PER_ELEMENT);
  }

  /** The number of the next task, which nobody else gets; null where all are taken or the scan was stopped. */
  take(): number | null {
    if (this.isStopped) return null;
    const task = Atomics.add(this.#words, nextTask, 1);
    return task < this.#tasks ? task : null;
  }

  /** Tasks that were taken. */
  get taken(): number {
    return Math.min(this.#tasks, Atomics.load(this.#words, nextTask));
  }

  /** Nobody takes another task; those that were taken are finished. */
  stop(): void {
    Atomics.compareExchange(this.#words, stopped, 0, 1);
  }

  get isStopped(): boolean {
    return Atomics.load(this.#words, stopped) !== 0;
  }

  /** Something went wrong, and the result will not be used: nobody takes another task or goes on waiting. */
  abandon(): void {
    Atomics.store(this.#words, stopped, 2);
    for (let task = 0; task < this.#tasks; task++) Atomics.notify(this.#words, firstParity + task);
  }

  get isAbandoned(): boolean {
    return Atomics.load(this.#words, stopped) === 2;
  }

  /** Says whether the text is inside quotes at the end of a task's block. */
  setQuoted(task: number, quoted: boolean): void {
    Atomics.store(this.#words, firstParity + task, quoted ? odd : even);
    Atomics.notify(this.#words, firstParity + task);
  }

  /**
   * Whether the text is inside quotes at the end of a task's block; waits until it is known.
   *
   * @throws Error where nobody says it, since the thread that had taken the block is no more
   */
  isQuoted(task: number): boolean {
    const place = firstParity + task;
    for (let waits = 0; waits < mostWaits; waits++) {
      const known = Atomics.load(this.#words, place);
      if (known !== 0 || this.isAbandoned) return known === odd;
      Atomics.wait(this.#words, place, 0, longestWait);
    }
    throw new Error("a thread of the scan stopped before it had told how its block ends");
  }
}
