/** Candidates in the lists that a model puts in order. */
export interface RankedLists {
  /** Of each row; a higher one stands nearer to the top. */
  readonly score: Float64Array;
  /** The list of each row, 0-based and dense. */
  readonly listOf: Uint32Array;
  readonly lists: number;
}

/** The rows of every list from its top to its end; rows of one score stand together. */
export interface OrderedLists {
  /** Row indices, list after list. */
  readonly rows: Uint32Array;
  /** Where each list starts in `rows`, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** Whether the row at a place has the score of the one before it in its list. */
  readonly tied: Uint8Array;
}

/** Puts every list in the order of its scores, the highest first. Independent of the order of rows but for ties. */
export function orderLists({ score, listOf, lists }: RankedLists): OrderedLists {
  const starts = new Uint32Array(lists + 1);
  for (let row = 0; row < listOf.length; row++) starts[listOf[row] + 1]++;
  for (let list = 0; list < lists; list++) starts[list + 1] += starts[list];
  const next = starts.slice(0, lists);
  const rows = new Uint32Array(listOf.length);
  for (let row = 0; row < listOf.length; row++) rows[next[listOf[row]]++] = row;
  const tied = new Uint8Array(rows.length);
  for (let list = 0; list < lists; list++) {
    const [from, to] = [starts[list], starts[list + 1]];
    rows.subarray(from, to).sort((one, other) => score[other] - score[one] || one - other);
    for (let at = from + 1; at < to; at++) tied[at] = score[rows[at]] === score[rows[at - 1]] ? 1 : 0;
  }
  return { rows, starts, tied };
}

/** A stretch of a list whose rows have one score: places `from` … `to − 1` of `rows`. */
type VisitTie = (from: number, to: number, list: number) => void;

/** Visits the ties of every list from its top to its end; a row without its like is a tie of one. */
export function visitTies({ starts, tied }: OrderedLists, visit: VisitTie): void {
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1];
    for (let from = starts[list]; from < end; ) {
      let to = from + 1;
      while (to < end && tied[to] === 1) to++;
      visit(from, to, list);
      from = to;
    }
  }
}

/** Sums of 1 / log2(1 + position) over the first 0, 1, 2 … positions. */
export function discountSums(longest: number): Float64Array {
  const sums = new Float64Array(longest + 1);
  for (let position = 1; position <= longest; position++) {
    sums[position] = sums[position - 1] + 1 / Math.log2(1 + position);
  }
  return sums;
}

/** The number of rows of the longest list. */
export function longestList({ starts }: OrderedLists): number {
  let longest = 0;
  for (let list = 0; list + 1 < starts.length; list++) longest = Math.max(longest, starts[list + 1] - starts[list]);
  return longest;
}

/** What a place in a list is worth to the candidate that stands there. */
export type PlaceFigure =
  /** The attention that a position gets, 1 / log2(1 + position). */
  | { readonly kind: "exposure" }
  /** 1 among the first `first` of a list, else 0. */
  | { readonly kind: "among-first"; readonly first: number }
  /** 1 above (or below) the middle of a list, else 0; rows that have the median's score are neither. */
  | { readonly kind: "beyond-median"; readonly side: "high" | "low" };

/**
 * What positions are worth on average: `worth(from, to, length)` is the mean over the positions `from + 1` … `to` of a
 * list of `length` candidates. Tied candidates share the mean over the positions that they take together, as they would
 * get it if ties were broken at random.
 */
export function worthOfPlaces(
  figure: PlaceFigure,
  longest: number,
): (from: number, to: number, length: number) => number {
  switch (figure.kind) {
    case "exposure": {
      const sums = discountSums(longest);
      return (from, to) => (sums[to] - sums[from]) / (to - from);
    }
    case "among-first": {
      const { first } = figure;
      return (from, to) => Math.min(1, Math.max(0, (first - from) / (to - from)));
    }
    case "beyond-median": {
      // A tie that holds the middle of a list has the median's score.
      return figure.side === "high"
        ? (_, to, length) => (to <= Math.floor(length / 2) ? 1 : 0)
        : (from, _, length) => (from >= Math.ceil(length / 2) ? 1 : 0);
    }
  }
}

/** What the place of every row is worth to it. */
export function worthOfRows(ordered: OrderedLists, figure: PlaceFigure): Float64Array {
  const worth = worthOfPlaces(figure, longestList(ordered));
  const out = new Float64Array(ordered.rows.length);
  visitTies(ordered, (from, to, list) => {
    const start = ordered.starts[list];
    const own = worth(from - start, to - start, ordered.starts[list + 1] - start);
    for (let at = from; at < to; at++) out[ordered.rows[at]] = own;
  });
  return out;
}
