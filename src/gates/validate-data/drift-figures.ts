import type { DriftFinding } from "../../drift/finding.ts";
import { rowValue } from "../../errors/row-data.ts";
import type { Figure, Series } from "../../gate/report.ts";
import {
  type ColumnProfile,
  columnProfile,
  type Distribution,
  type FigureValue,
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
    title: `${column}: reference and now`,
    y: { title: "share of rows" },
  } as const;
  const before = (was.numbers ?? was.instants)?.distribution ?? null;
  const now = (is.numbers ?? is.instants)?.distribution ?? null;
  if (before !== null && now !== null) {
    const few = fewValues(before, now);
    if (few !== null) {
      const of = (distribution: Distribution): number[] => {
        const counts = new Map(distribution.points.map((point, index) => [point, distribution.weights[index] ?? 0]));
        return shares(few.map((value) => counts.get(value) ?? 0));
      };
      return {
        ...frame,
        x: { title: column },
        series: [seriesOf("reference", few, of(before)), seriesOf("now", few, of(now))],
      };
    }
    const edges = equalEdges(before, now);
    if (edges === null) return null;
    const centres = edges.slice(1).map((edge, index) => ((edges[index] ?? 0) + edge) / 2);
    const dated = was.instants !== null && is.instants !== null;
    return {
      ...frame,
      x: { title: column },
      series: [seriesOf("reference", centres, sharesOf(before, edges)), seriesOf("now", centres, sharesOf(now, edges))],
      ...(dated ? { categories: centres.map((instant) => new Date(instant).toISOString().slice(0, 10)) } : {}),
    };
  }
  return categoriesFigure(frame, was, is);
}

/** The values themselves where both samples have only a few that are known one by one; else null. */
function fewValues(before: Distribution, now: Distribution): number[] | null {
  if (before.points.length > bins || now.points.length > bins) return null;
  const values = [...new Set([...before.points, ...now.points])].filter((value) => Number.isFinite(value));
  const exact = before.rankError === 0 && now.rankError === 0;
  return exact && values.length > 0 && values.length <= bins ? values.sort((a, b) => a - b) : null;
}

/** Equal bins over the middle of both samples; a bin at either end also holds what lies beyond. Null without a spread. */
function equalEdges(before: Distribution, now: Distribution): number[] | null {
  const ends = [before, now].flatMap((distribution) => [
    quantileOf(distribution, 0.01),
    quantileOf(distribution, 0.99),
  ]);
  const finite = ends.filter((end): end is number => end !== null && Number.isFinite(end));
  if (finite.length === 0) return null;
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const [from, to] = low < high ? [low, high] : [low - 0.5, high + 0.5];
  const width = (to - from) / bins;
  return width > 0 && Number.isFinite(width)
    ? Array.from({ length: bins + 1 }, (_, index) => from + index * width)
    : null;
}

function quantileOf({ points, weights }: Distribution, probability: number): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  for (const [index, weight] of weights.entries()) {
    below += weight;
    if (below >= probability * total) return points[index] ?? null;
  }
  return null;
}

function sharesOf({ points, weights }: Distribution, edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length - 1).fill(0);
  const first = edges[0] ?? 0;
  const width = (edges[1] ?? 1) - first;
  for (const [index, point] of points.entries()) {
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor((point - first) / width)));
    counts[bin] = (counts[bin] ?? 0) + (weights[index] ?? 0);
  }
  return shares(counts);
}

function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (total === 0 ? 0 : count / total));
}

function seriesOf(name: string, xs: readonly number[], ys: readonly number[]): Series {
  return { name, points: xs.map((x, index) => ({ x, y: ys[index] ?? 0 })) };
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
  const share = (counts: ReadonlyMap<string, Counted>, total: number): number[] =>
    names.map((name) => (total === 0 ? 0 : (counts.get(name)?.count ?? 0) / total));
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
