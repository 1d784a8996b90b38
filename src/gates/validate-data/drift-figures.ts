import type { DriftFinding } from "../../drift/finding.ts";
import { rowValue } from "../../errors/row-data.ts";
import type { Figure, Series } from "../../gate/report.ts";
import {
  type ColumnProfile,
  columnProfile,
  type Distribution,
  type FigureValue,
  type NumberFigures,
  type Profile,
} from "../../profile/profile.ts";
import { wholeTable } from "../../profile/request.ts";

const mostFigures = 60;
const bins = 16;
const mostCategories = 12;

/** A histogram of both samples for each column that was compared, in the order of the findings. */
export function driftFigures(findings: readonly DriftFinding[], reference: Profile, current: Profile): Figure[] {
  const columns = [...new Set(findings.flatMap(({ column }) => (column === null ? [] : [column])))];
  return columns.slice(0, mostFigures).flatMap((column) => {
    const was = columnProfile(reference, column, wholeTable);
    const is = columnProfile(current, column, wholeTable);
    const figure = was === null || is === null ? null : histogramOf(column, was, is);
    return figure === null ? [] : [figure];
  });
}

function histogramOf(column: string, was: ColumnProfile, is: ColumnProfile): Figure | null {
  const frame = {
    id: `histogram-${column}`,
    kind: "bar",
    title: `${column}, reference and now`,
    y: { title: "share of rows" },
  } as const;
  const before = was.numbers ?? was.instants;
  const now = is.numbers ?? is.instants;
  if (before === null || now === null) return categoriesFigure(frame, was, is);
  const few = valuesOf(before, now);
  if (few !== null) {
    const of = ({ distribution }: NumberFigures): SharesOfRows => {
      const counts = new Map<number, number>();
      for (const [index, point] of distribution?.points.entries() ?? []) {
        counts.set(point, distribution?.weights[index] ?? 0);
      }
      return shares(few.map((value) => counts.get(value) ?? 0));
    };
    return {
      ...frame,
      x: { title: column },
      series: [seriesOf("reference", few, of(before)), seriesOf("now", few, of(now))],
    };
  }
  const edges = figureEdges(was);
  if (edges === null) return null;
  const [first, second] = [countsIn(before, edges), countsIn(now, edges)];
  if (first === null || second === null) return null;
  const { centres, counts } = drawnBins(edges, first, second);
  const dated = was.instants !== null && is.instants !== null;
  return {
    ...frame,
    x: { title: column },
    series: [seriesOf("reference", centres, shares(counts[0])), seriesOf("now", centres, shares(counts[1]))],
    ...(dated ? { categories: centres.map((instant) => new Date(instant).toISOString().slice(0, 10)) } : {}),
  };
}

/** The values themselves where both samples have only a few that are known one by one; else null. */
function valuesOf(before: NumberFigures, now: NumberFigures): number[] | null {
  const [was, is] = [before.distribution, now.distribution];
  if (was === null || is === null || was.rankError > 0 || is.rankError > 0) return null;
  // The second is asked for its points only where the first has few.
  if (was.points.length > bins || is.points.length > bins) return null;
  const values = [...new Set([...was.points, ...is.points])].filter((value) => Number.isFinite(value));
  return values.length > 0 && values.length <= bins ? values.sort((a, b) => a - b) : null;
}

/**
 * Equal bins over the middle of a column of the reference and as far again on either side, where data that has moved may
 * be; null without a spread. The data is counted in them in the pass that reads it.
 */
export function figureEdges({ numbers, instants }: ColumnProfile): number[] | null {
  const distribution = (numbers ?? instants)?.distribution ?? null;
  if (distribution === null || distribution.points.length === 0) return null;
  const [low, high] = middleValues(distribution);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const [from, to] = low < high ? [low, high] : [low - 0.5, high + 0.5];
  const width = (to - from) / bins;
  const edges = Array.from({ length: 3 * bins + 1 }, (_, index) => from + (index - bins) * width);
  return edges.every((edge, index) => Number.isFinite(edge) && (index === 0 || edge > (edges[index - 1] ?? edge)))
    ? edges
    : null;
}

/** The points between which all but 1 % of the values on either side lie. */
function middleValues({ points, weights }: Distribution): readonly [number, number] {
  let total = 0;
  for (let index = 0; index < weights.length; index++) total += weights[index] ?? 0;
  let low = 0;
  for (let below = weights[0] ?? 0; below < 0.01 * total && low < points.length - 1; below += weights[++low] ?? 0);
  let high = points.length - 1;
  for (let above = weights[high] ?? 0; above < 0.01 * total && high > 0; above += weights[--high] ?? 0);
  return [points[low] ?? Number.NaN, points[high] ?? Number.NaN];
}

/** Counts over the bins, what lies outside in the outer ones: of all rows where that was asked for, else of a sample. */
function countsIn({ histograms, distribution }: NumberFigures, edges: readonly number[]): number[] | null {
  const counted = histograms.find(
    (one) => one.edges.length === edges.length && one.edges.every((edge, index) => edge === edges[index]),
  );
  if (counted !== undefined) {
    const counts = [...counted.counts];
    counts[0] = (counts[0] ?? 0) + counted.below;
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + counted.above;
    return counts;
  }
  if (distribution === null || distribution.points.length === 0) return null;
  const counts = new Array<number>(edges.length - 1).fill(0);
  const first = edges[0] ?? 0;
  const width = ((edges[edges.length - 1] ?? 1) - first) / counts.length;
  const { points, weights } = distribution;
  for (let index = 0; index < points.length; index++) {
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor(((points[index] ?? 0) - first) / width)));
    counts[bin] = (counts[bin] ?? 0) + (weights[index] ?? 0);
  }
  return counts;
}

/**
 * The bins between which the middle of both samples lies, several of them as one where they are many; the outer ones
 * also hold what lies beyond.
 */
function drawnBins(
  edges: readonly number[],
  first: readonly number[],
  second: readonly number[],
): { readonly centres: number[]; readonly counts: [number[], number[]] } {
  const middles = [middleOf(first), middleOf(second)];
  const from = Math.min(...middles.map(([low]) => low));
  const to = Math.max(...middles.map(([, high]) => high)) + 1;
  const together = Math.ceil((to - from) / bins);
  const drawn = Math.ceil((to - from) / together);
  const gathered = (counts: readonly number[]): number[] => {
    const sums = new Array<number>(drawn).fill(0);
    for (const [index, count] of counts.entries()) {
      const bin = Math.min(drawn - 1, Math.max(0, Math.floor((index - from) / together)));
      sums[bin] = (sums[bin] ?? 0) + count;
    }
    return sums;
  };
  const width = (edges[1] ?? 1) - (edges[0] ?? 0);
  const start = (edges[0] ?? 0) + from * width;
  const centres = Array.from({ length: drawn }, (_, index) => start + (index + 0.5) * together * width);
  return { centres, counts: [gathered(first), gathered(second)] };
}

/** The bins of the 1 % and 99 % quantiles. */
function middleOf(counts: readonly number[]): readonly [number, number] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let low = -1;
  for (const [index, count] of counts.entries()) {
    below += count;
    if (low < 0 && below >= 0.01 * total && count > 0) low = index;
    if (below >= 0.99 * total) return [Math.max(0, low), index];
  }
  return [0, counts.length - 1];
}

interface SharesOfRows {
  readonly ys: readonly number[];
  readonly n: number;
}

function shares(counts: readonly number[]): SharesOfRows {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { ys: counts.map((count) => (n === 0 ? 0 : count / n)), n };
}

/** Shares `ys` of `n` rows; `n` stands with each, so that shares of few rows can be masked. */
function seriesOf(name: string, xs: readonly number[], { ys, n }: SharesOfRows): Series {
  return { name, points: xs.map((x, index) => ({ x, y: ys[index] ?? 0, n })) };
}

/** The most frequent categories of both samples; names out of the data are marked as values. */
function categoriesFigure(
  frame: Pick<Figure, "id" | "title" | "y"> & { readonly kind: "bar" },
  was: ColumnProfile,
  is: ColumnProfile,
): Figure | null {
  const before = countsOf(was);
  const now = countsOf(is);
  if (before === null || now === null) return null;
  const present = [was.rows - was.missing, is.rows - is.missing];
  const names = [...new Set([...before.keys(), ...now.keys()])]
    .map((name) => ({
      name,
      size: (before.get(name)?.count ?? 0) / (present[0] || 1) + (now.get(name)?.count ?? 0) / (present[1] || 1),
    }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
    .slice(0, mostCategories)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  const share = (counts: ReadonlyMap<string, Counted>, n: number): SharesOfRows => ({
    ys: names.map((name) => (n === 0 ? 0 : (counts.get(name)?.count ?? 0) / n)),
    n,
  });
  const xs = names.map((_, index) => index + 1);
  return {
    ...frame,
    x: { title: "category" },
    series: [
      seriesOf("reference", xs, share(before, present[0] ?? 0)),
      seriesOf("now", xs, share(now, present[1] ?? 0)),
    ],
    categories: names.map(
      (name, index) => `#${index + 1} ${rowValue((now.get(name) ?? before.get(name))?.shown ?? "")}`,
    ),
  };
}

interface Counted {
  readonly count: number;
  readonly shown: string;
}

/** Null where no values were counted, or only their hashes are known and the other sample's are not hashed. */
function countsOf({ values }: ColumnProfile): ReadonlyMap<string, Counted> | null {
  if (values === null) return null;
  return new Map(values.list.map(({ value, count }) => [nameOf(value), { count, shown: shownName(value) }]));
}

function nameOf(value: FigureValue): string {
  return typeof value === "object" ? `#${value.hash}` : `=${String(value)}`;
}

function shownName(value: FigureValue): string {
  return typeof value === "object" ? value.hash.slice(0, 8) : String(value);
}
