/** Longer names are not compared: nobody mistypes a metric of that length, and the cost is quadratic. */
const longestName = 80;

/**
 * The known names that a mistyped one most likely meant, best first: for "did you mean" behind an unknown metric,
 * input, column or key.
 *
 * Names are compared without case and without the difference of `-`, `_`, `.` and space. A name is near when its
 * Damerau–Levenshtein distance (adjacent swaps count one; Damerau 1964, in the restricted form of optimal string
 * alignment) is at most a third of the longer name, or when one holds the other whole (`auc` in `roc_auc`; at least
 * three characters). Ties keep the order of `known`. An empty list says that nothing is near.
 */
export function nearest(name: string, known: readonly string[], limit = 3): string[] {
  const wanted = plain(name);
  if (wanted.length === 0 || wanted.length > longestName) return [];
  const ranked: { candidate: string; rank: number }[] = [];
  for (const candidate of new Set(known)) {
    const rank = rankOf(wanted, plain(candidate));
    if (rank !== null) ranked.push({ candidate, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((entry) => entry.candidate);
}

/** Distances come first, then names that hold the other, the shorter difference before the longer; null is too far. */
function rankOf(wanted: string, candidate: string): number | null {
  if (candidate.length === 0 || candidate.length > longestName) return null;
  const longer = Math.max(wanted.length, candidate.length);
  const shorter = Math.min(wanted.length, candidate.length);
  const furthest = Math.max(1, Math.floor(longer / 3));
  if (longer - shorter <= furthest) {
    const distance = editDistance(wanted, candidate);
    if (distance <= furthest && distance < shorter) return distance;
  }
  if (shorter >= 3 && (candidate.includes(wanted) || wanted.includes(candidate))) return longestName + longer - shorter;
  return null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/gu, "");
}

/** Edits between two strings by UTF-16 units: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + differs);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2] + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
