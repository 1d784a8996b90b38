/** Values of two arms that were observed side by side, each ascending and without NaN. */
export interface SampleStratum {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** What a stratum adds to a stratified rank test: sums of these over strata are the test's numerator and variance. */
export interface RankExcess {
  readonly excess: number;
  readonly variance: number;
}

/**
 * Wilcoxon's rank test of one stratum, the first arm's values moved by `−shift` before, as van Elteren weighs it:
 * (U − n·m/2)/(N + 1) with its variance under no difference, ties corrected. Above 0 the first arm is higher. Both 0
 * where an arm is empty.
 *
 * Sources: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18, 1947; P. van Elteren, Bulletin of the
 * International Statistical Institute 37, 1960.
 */
export function rankExcess({ first, second }: SampleStratum, shift = 0): RankExcess {
  const n = first.length;
  const m = second.length;
  if (n === 0 || m === 0) return { excess: 0, variance: 0 };
  const all = n + m;
  let i = 0;
  let j = 0;
  let u = 0;
  let ties = 0;
  while (i < n || j < m) {
    const left = i < n ? first[i] - shift : Number.POSITIVE_INFINITY;
    const right = j < m ? second[j] : Number.POSITIVE_INFINITY;
    const value = Math.min(left, right);
    const fromFirst = i;
    const fromSecond = j;
    while (i < n && first[i] - shift === value) i++;
    while (j < m && second[j] === value) j++;
    const tiedFirst = i - fromFirst;
    const tiedSecond = j - fromSecond;
    u += tiedFirst * (fromSecond + tiedSecond / 2);
    const tied = tiedFirst + tiedSecond;
    ties += tied ** 3 - tied;
  }
  const weight = 1 / (all + 1);
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  return { excess: (u - (n * m) / 2) * weight, variance: variance * weight * weight };
}

/**
 * Hodges and Lehmann's shift: the median of all differences first − second inside of the strata, the mean of the two
 * middle ones where their number is even. Null without a pair.
 *
 * Found by counting differences in sorted values, so time grows with the values and not with the pairs.
 *
 * Source: J. L. Hodges and E. L. Lehmann, Annals of Mathematical Statistics 34, 1963.
 */
export function hodgesLehmannShift(strata: readonly SampleStratum[]): number | null {
  const filled = strata.filter(({ first, second }) => first.length > 0 && second.length > 0);
  const pairs = filled.reduce((sum, { first, second }) => sum + first.length * second.length, 0);
  if (pairs === 0) return null;
  const middle = differenceOfRank(filled, Math.ceil(pairs / 2));
  return pairs % 2 === 1 ? middle : (middle + differenceOfRank(filled, pairs / 2 + 1)) / 2;
}

/** The difference that stands at a rank, counted from 1, among all differences of all strata. */
function differenceOfRank(strata: readonly SampleStratum[], rank: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { first, second } of strata) {
    low = Math.min(low, first[0] - second[second.length - 1]);
    high = Math.max(high, first[first.length - 1] - second[0]);
  }
  if (countUpTo(strata, low) >= rank) return low;
  // Below `low` stand fewer than `rank` differences, up to `high` at least as many.
  const width = high - low;
  while (high - low > 1e-9 * width) {
    const middle = low + (high - low) / 2;
    if (countUpTo(strata, middle) >= rank) high = middle;
    else low = middle;
  }
  // Few differences are left between the two, so they are gone through one by one.
  for (;;) {
    const next = smallestAbove(strata, low);
    if (next >= high || countUpTo(strata, next) >= rank) return next;
    low = next;
  }
}

function countUpTo(strata: readonly SampleStratum[], limit: number): number {
  let count = 0;
  for (const { first, second } of strata) {
    let i = 0;
    for (let j = 0; j < second.length; j++) {
      while (i < first.length && first[i] - second[j] <= limit) i++;
      count += i;
    }
  }
  return count;
}

function smallestAbove(strata: readonly SampleStratum[], limit: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const { first, second } of strata) {
    let i = 0;
    for (let j = 0; j < second.length; j++) {
      while (i < first.length && first[i] - second[j] <= limit) i++;
      if (i === first.length) break;
      smallest = Math.min(smallest, first[i] - second[j]);
    }
  }
  return smallest;
}
