import type { Random } from "../../stats/random.ts";
import { affordablePermutations } from "../permute-rows.ts";
import type { Grouped } from "./grouped-lists.ts";
import { longestList, type OrderedLists, worthOfPlaces } from "./ranked-lists.ts";
import type { RankedMeasure } from "./ranked-measure.ts";

/** From so many lists on, whole lists are drawn; of fewer ones, the candidates of every list. */
const listsFrom = 10;
/** More lists than this are drawn in so many bundles, which say as much of independent lists at a fraction of the time. */
const mostBundles = 2_000;

/** What is drawn: whole lists, or every list's candidates of each group, of which the lists are then made anew. */
export type Drawn = "lists" | "candidates";

export function drawnOf(lists: number): Drawn {
  return lists < listsFrom ? "candidates" : "lists";
}

/**
 * A measure of every group in resamples that all groups share, since in one list what one gains another loses. From ten
 * lists on whole lists are drawn with replacement. Of fewer lists, or one, the candidates of each group and list are, and
 * the lists are put in order anew, so that positions follow from who was drawn. NaN where a group has no row or merit.
 *
 * @returns one array a group, as many numbers as resamples; all measures are of the same draws
 */
export function drawFigures(
  grouped: Grouped,
  { place, per }: RankedMeasure,
  resamples: number,
  random: Random,
): Float64Array[] {
  const worth = grouped.ranking.worthOf(place);
  const merit = per === "merit" ? grouped.ranking.merit : null;
  return drawnOf(grouped.ranking.lists.lists) === "lists"
    ? drawLists(grouped, worth, merit, resamples, random)
    : drawCandidates(grouped, place, merit, resamples, random);
}

/** Row figures summed over each bundle of lists and group, as bundle × groups + group. */
interface BundleSums {
  readonly bundles: number;
  readonly worth: Float64Array;
  readonly by: Float64Array;
}

function drawLists(
  grouped: Grouped,
  worth: Float64Array,
  merit: Float64Array | null,
  resamples: number,
  random: Random,
): Float64Array[] {
  const { groups } = grouped;
  const sums = bundle(grouped, worth, merit);
  const out = Array.from({ length: groups }, () => new Float64Array(resamples));
  const times = new Uint32Array(sums.bundles);
  const drawn = new Float64Array(groups);
  const by = new Float64Array(groups);
  for (let b = 0; b < resamples; b++) {
    drawTimes(times, random);
    drawn.fill(0);
    by.fill(0);
    for (let unit = 0; unit < sums.bundles; unit++) {
      const count = times[unit];
      if (count === 0) continue;
      for (let g = 0; g < groups; g++) {
        drawn[g] += count * sums.worth[unit * groups + g];
        by[g] += count * sums.by[unit * groups + g];
      }
    }
    for (let g = 0; g < groups; g++) out[g][b] = drawn[g] / by[g];
  }
  return out;
}

/** How often each of some units is drawn with replacement. */
export function drawTimes(times: Uint32Array, random: Random): void {
  times.fill(0);
  for (let i = 0; i < times.length; i++) times[random.below(times.length)]++;
}

/** The bundle of a list: lists are dealt to bundles in turn. */
export function bundlesOf(lists: number): { readonly bundles: number; of(list: number): number } {
  const bundles = Math.min(lists, mostBundles);
  return { bundles, of: (list) => list % bundles };
}

function bundle({ ranking, groups, groupOf }: Grouped, worth: Float64Array, merit: Float64Array | null): BundleSums {
  const { listOf, lists } = ranking.lists;
  const { bundles, of } = bundlesOf(lists);
  const sums = { bundles, worth: new Float64Array(bundles * groups), by: new Float64Array(bundles * groups) };
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row];
    if (group < 0) continue;
    const cell = of(listOf[row]) * groups + group;
    sums.worth[cell] += worth[row];
    sums.by[cell] += merit === null ? 1 : merit[row];
  }
  return sums;
}

function drawCandidates(
  grouped: Grouped,
  place: RankedMeasure["place"],
  merit: Float64Array | null,
  resamples: number,
  random: Random,
): Float64Array[] {
  const { groups, groupOf, ranking } = grouped;
  const { ordered } = ranking;
  const worth = worthOfPlaces(place, longestList(ordered));
  const draws = affordablePermutations(resamples, groupOf.length);
  const out = Array.from({ length: groups }, () => new Float64Array(draws));
  const sums = new Float64Array(groups);
  const by = new Float64Array(groups);
  resampleCandidates(grouped, draws, random, (b, times) => {
    sums.fill(0);
    by.fill(0);
    visitDrawnTies(ordered, times, (from, to, at, past, length) => {
      const own = worth(from, to, length);
      for (let i = at; i < past; i++) {
        const row = ordered.rows[i];
        const group = groupOf[row];
        if (group < 0) continue;
        sums[group] += times[i] * own;
        by[group] += times[i] * (merit === null ? 1 : merit[row]);
      }
    });
    for (let g = 0; g < groups; g++) out[g][b] = sums[g] / by[g];
  });
  return out;
}

/** Draws the candidates of each list and group anew; `times` says how often the row at each place of the lists is drawn. */
export function resampleCandidates(
  { ranking: { lists, ordered }, groupOf, groups }: Grouped,
  draws: number,
  random: Random,
  take: (draw: number, times: Uint32Array) => void,
): void {
  const { rows } = ordered;
  const placeOf = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) placeOf[rows[at]] = at;
  // Candidates of each list and group side by side, in the order of rows, so that two models draw the same ones; those of
  // no group are drawn among themselves.
  const cells = new Map<number, number[]>();
  for (let row = 0; row < rows.length; row++) {
    const key = lists.listOf[row] * (groups + 1) + groupOf[row] + 1;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [placeOf[row]]);
    else known.push(placeOf[row]);
  }
  const places = [...cells.values()].map((own) => Uint32Array.from(own));
  const times = new Uint32Array(rows.length);
  for (let b = 0; b < draws; b++) {
    times.fill(0);
    for (const own of places) for (let i = 0; i < own.length; i++) times[own[random.below(own.length)]]++;
    take(b, times);
  }
}

/**
 * Visits the ties of lists whose rows were drawn so often: positions `from + 1` … `to` of a list of `length` are those of
 * the places `at` … `past − 1`.
 */
export function visitDrawnTies(
  { starts, tied }: OrderedLists,
  times: Uint32Array,
  visit: (from: number, to: number, at: number, past: number, length: number, list: number) => void,
): void {
  for (let list = 0; list + 1 < starts.length; list++) {
    const [start, end] = [starts[list], starts[list + 1]];
    let length = 0;
    for (let at = start; at < end; at++) length += times[at];
    let from = 0;
    for (let at = start; at < end; ) {
      let to = from + times[at];
      let past = at + 1;
      while (past < end && tied[past] === 1) to += times[past++];
      if (to > from) visit(from, to, at, past, length, list);
      from = to;
      at = past;
    }
  }
}
