import type { Random } from "../../stats/random.ts";
import { affordablePermutations, shuffle } from "../permute-rows.ts";
import type { UnderEquality } from "../under-equality.ts";
import type { Grouped } from "./grouped-lists.ts";
import { bundlesOf, drawnOf, drawTimes, resampleCandidates, visitDrawnTies } from "./list-draws.ts";
import { discountSums, longestList } from "./ranked-lists.ts";

/** How far the order of lists departs from the groups' shares in them, with what draws say of it. */
export interface Divergence {
  readonly value: number;
  /** In resamples of the lists, or of the candidates in few lists. */
  replicates(resamples: number, random: Random): Float64Array;
  /** With the groups' labels dealt anew inside every list. */
  permuted(permutations: number, random: Random): UnderEquality;
}

/**
 * Normalized discounted Kullback–Leibler divergence (NDKL): of every list the divergence between the groups' shares among
 * its first i candidates and their shares in the whole list, averaged over all i by 1 / log2(1 + i), and then over the
 * lists. 0 where every stretch from the top holds the shares of the whole; natural logarithms. Of tied candidates every
 * position holds the shares of the tie. Only the candidates of these groups are looked at, in their order.
 *
 * Source: S. C. Geyik, S. Ambler and K. Kenthapadi, "Fairness-aware ranking in search and recommendation systems with
 * application to LinkedIn talent search", KDD 2019, definition 3.
 */
export function divergenceOf(grouped: Grouped): Divergence {
  const { ordered, lists } = grouped.ranking;
  const discounts = discountSums(longestList(ordered));
  const once = new Uint32Array(ordered.rows.length).fill(1);
  // One array of labels by place in the lists, so that they can be dealt there.
  const labels = Int32Array.from(ordered.rows, (row) => grouped.groupOf[row]);
  const scratch = workspace(grouped.groups);
  const ofLists = (places: Int32Array, times: Uint32Array): Float64Array =>
    divergences(ordered, places, times, discounts, scratch);
  const own = ofLists(labels, once);
  return {
    value: meanDefined(own),
    replicates: (resamples, random) =>
      drawnOf(lists.lists) === "lists"
        ? meansOfLists(own, resamples, random)
        : meansOfCandidates(grouped, resamples, random, (times) => ofLists(labels, times)),
    permuted(asked, random) {
      const deals = affordablePermutations(asked, labels.length * grouped.groups);
      const value = meanDefined(own);
      const places = eligiblePlaces(labels, ordered.starts);
      const dealt = labels.slice();
      let [asFar, sum] = [0, 0];
      for (let b = 0; b < deals; b++) {
        dealInside(places, labels, dealt, random);
        const found = meanDefined(ofLists(dealt, once));
        sum += found;
        // A rounding decides nothing.
        if (found >= value * (1 - 1e-9)) asFar++;
      }
      return { p: (asFar + 1) / (deals + 1), meanOf: () => sum / deals };
    },
  };
}

interface Workspace {
  readonly counts: Float64Array;
  readonly whole: Float64Array;
  readonly tie: Float64Array;
}

function workspace(groups: number): Workspace {
  return { counts: new Float64Array(groups), whole: new Float64Array(groups), tie: new Float64Array(groups) };
}

type Lists = Grouped["ranking"]["ordered"];

/** The divergence of each list whose rows were drawn so often; NaN for a list without a candidate of the groups. */
function divergences(
  ordered: Lists,
  labels: Int32Array,
  times: Uint32Array,
  discounts: Float64Array,
  { counts, whole, tie }: Workspace,
): Float64Array {
  const out = new Float64Array(ordered.starts.length - 1).fill(Number.NaN);
  const groups = counts.length;
  let current = -1;
  let [all, above, sum] = [0, 0, 0];
  const finish = (): void => {
    if (current >= 0 && all > 0) out[current] = sum / discounts[all];
  };
  visitDrawnTies(ordered, times, (_from, _to, at, past, _length, list) => {
    if (list !== current) {
      finish();
      current = list;
      [all, above, sum] = [0, 0, 0];
      counts.fill(0);
      whole.fill(0);
      for (let i = ordered.starts[list]; i < ordered.starts[list + 1]; i++) {
        if (labels[i] < 0) continue;
        whole[labels[i]] += times[i];
        all += times[i];
      }
    }
    tie.fill(0);
    let size = 0;
    for (let i = at; i < past; i++) {
      if (labels[i] < 0) continue;
      tie[labels[i]] += times[i];
      size += times[i];
    }
    for (let step = 1; step <= size; step++) {
      const position = above + step;
      let divergence = 0;
      for (let g = 0; g < groups; g++) {
        const count = counts[g] + (tie[g] * step) / size;
        if (count > 0) divergence += (count / position) * Math.log((count / position) * (all / whole[g]));
      }
      // A rounding must not make it negative.
      sum += Math.max(0, divergence) * (discounts[position] - discounts[position - 1]);
    }
    for (let g = 0; g < groups; g++) counts[g] += tie[g];
    above += size;
  });
  finish();
  return out;
}

function meanDefined(values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

function meansOfLists(own: Float64Array, resamples: number, random: Random): Float64Array {
  const { bundles, of } = bundlesOf(own.length);
  const sums = new Float64Array(bundles);
  const counts = new Float64Array(bundles);
  for (const [list, value] of own.entries()) {
    if (Number.isNaN(value)) continue;
    sums[of(list)] += value;
    counts[of(list)]++;
  }
  const times = new Uint32Array(bundles);
  return Float64Array.from({ length: resamples }, () => {
    drawTimes(times, random);
    let [sum, count] = [0, 0];
    for (let unit = 0; unit < bundles; unit++) {
      sum += times[unit] * sums[unit];
      count += times[unit] * counts[unit];
    }
    return sum / count;
  });
}

function meansOfCandidates(
  grouped: Grouped,
  resamples: number,
  random: Random,
  ofLists: (times: Uint32Array) => Float64Array,
): Float64Array {
  const draws = affordablePermutations(resamples, grouped.groupOf.length * grouped.groups);
  const out = new Float64Array(draws);
  resampleCandidates(grouped, draws, random, (b, times) => {
    out[b] = meanDefined(ofLists(times));
  });
  return out;
}

/** The places of each list that candidates of the groups hold. */
function eligiblePlaces(labels: Int32Array, starts: Uint32Array): Uint32Array[] {
  return Array.from({ length: starts.length - 1 }, (_, list) => {
    const places: number[] = [];
    for (let at = starts[list]; at < starts[list + 1]; at++) if (labels[at] >= 0) places.push(at);
    return Uint32Array.from(places);
  });
}

function dealInside(places: readonly Uint32Array[], labels: Int32Array, out: Int32Array, random: Random): void {
  for (const own of places) {
    const order = Uint32Array.from(own);
    shuffle(order, 0, order.length, random);
    for (let i = 0; i < own.length; i++) out[own[i]] = labels[order[i]];
  }
}
