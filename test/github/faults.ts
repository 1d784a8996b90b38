/**
 * What may go wrong on order:
 * - a status: that answer, nothing done;
 * - `cut`: the connection breaks before anything is done; `cut-after`: the request is done, but its answer is lost;
 *   `truncate`: done, and the connection breaks in the middle of the answer;
 * - `slow`: never answered, until the caller or the server goes away;
 * - `secondary`, `limit`: GitHub's secondary limit, and the hour's requests used up.
 */
export type FaultKind = number | "cut" | "cut-after" | "truncate" | "slow" | "secondary" | "limit";

export interface FaultOrder {
  readonly as: FaultKind;
  /** Held against `POST /repos/…`; all requests where it is missing. */
  readonly match?: RegExp;
  /** How often; always where it is missing. */
  readonly times?: number;
  /** The message of a status, such as GitHub's own for a locked issue. */
  readonly message?: string;
}

/** The orders that are open, taken in turn. */
export function faultBook(): {
  order(order: FaultOrder): void;
  take(request: string): FaultOrder | null;
  clear(): void;
} {
  let open: { order: FaultOrder; left: number }[] = [];
  return {
    order: (order) => {
      open.push({ order, left: order.times ?? Number.POSITIVE_INFINITY });
    },
    take: (request) => {
      const found = open.find(({ order }) => order.match === undefined || order.match.test(request));
      if (found === undefined) {
        return null;
      }
      found.left--;
      open = open.filter(({ left }) => left > 0);
      return found.order;
    },
    clear: () => {
      open = [];
    },
  };
}

/** Seeded draws from [0, 1), so that a test's delays are the same each time (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
