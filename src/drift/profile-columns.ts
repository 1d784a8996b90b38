import type { ColumnProfile, Distribution, FigureValue, NumberFigures, ValueList } from "../profile/profile.ts";
import type { CountedSample } from "../stats/counted-sample.ts";
import { decileEdges, decileProbabilities, mergeEdges, nextAbove } from "./cells.ts";
import type { CategoryValues, ColumnSide, NumberValues, OpenBins } from "./column-pair.ts";

/**
 * What a text's hash is in the other profile: a saved profile may hold hashes of its texts, and a text is compared with
 * a hash by its own. Null where nobody knows the key.
 */
export type HashText = ((text: string) => string) | null;

/** How much of P(error) lies beyond the errors that a profile states, as `Distribution` and `ValueList` say. */
const statedErrorTail = 0.001;

/** A column of a profile as one side of a comparison; texts that are all dates or times count as numbers. */
export function columnSide(column: ColumnProfile, hash: HashText = null): ColumnSide {
  const { rows, missing } = column;
  const numbers = column.type === "number" ? column.numbers : column.type === "text" ? column.instants : null;
  if (rows - missing === 0) return { rows, missing, values: { kind: "none" } };
  if (numbers !== null) return { rows, missing, values: numberValues(column, numbers) };
  const list = column.values;
  if (list !== null) return { rows, missing, values: categoryValues(list, rows - missing, hash) };
  // Of what was taken for a number column no categories were asked for: that it has become one is all there is to know.
  if (column.type === "number") return { rows, missing, values: { kind: "none" } };
  const total = rows - missing;
  const none = { counts: new Map<string, number>(), complete: false, unlisted: total, mostUnlisted: total };
  return { rows, missing, values: { kind: "categories", total, ...none } };
}

/** Whether hardly any value of a text column comes twice, so that its categories say nothing: names, ids, free text. */
export function hardlyRepeats(column: ColumnProfile): boolean {
  const present = column.rows - column.missing;
  if (column.type !== "text" || column.instants !== null || present < 20) return false;
  return column.distinct !== null && column.distinct.count > present / 2;
}

/** Whether a saved profile holds hashes in place of this column's texts. */
export function holdsHashes({ values }: ColumnProfile): boolean {
  return values?.list.some(({ value }) => typeof value === "object") ?? false;
}

function numberValues(column: ColumnProfile, figures: NumberFigures): NumberValues {
  let sample: CountedSample | null = null;
  let edges: readonly number[] | null = null;
  // Most comparisons look at counts over the reference's bins alone, and gathering large samples is not free.
  return {
    kind: "numbers",
    get sample() {
      sample ??= sampleOf(figures.distribution);
      return sample;
    },
    get edges() {
      edges ??= edgesOf(this.sample, figures.distribution);
      return edges;
    },
    sketched: (figures.distribution?.rankError ?? 0) > 0,
    integers: column.missing === 0 && column.kinds.integers === column.rows,
    counted: figures.histograms.map(openBins),
  };
}

/**
 * Deciles as edges. Of a sketch, what is known is the share of values at or below each point that it kept, so its edges
 * lie right above the points that are nearest to the deciles; of an engine that kept no points, they are its own.
 */
function edgesOf(sample: CountedSample, distribution: Distribution | null): number[] {
  if (sample.total === 0) return engineEdges(distribution);
  if (distribution === null || distribution.rankError === 0) return decileEdges(sample);
  const { values, counts, total } = sample;
  let at = 0;
  let reached = counts[0];
  const nearest = decileProbabilities.map((probability) => {
    const rank = probability * total;
    while (at < values.length - 1 && Math.abs(reached + counts[at + 1] - rank) <= Math.abs(reached - rank)) {
      reached += counts[++at];
    }
    return values[at];
  });
  return new Set(nearest).size === 1 ? mergeEdges(nearest) : mergeEdges(nearest.map(nextAbove));
}

/** The kept points; those of a sample count for as many rows as its stated error belongs to. */
function sampleOf(distribution: Distribution | null): CountedSample {
  const points = distribution?.points ?? [];
  const weights = distribution?.weights ?? [];
  let total = 0;
  for (const weight of weights) total += weight;
  const rankError = distribution?.rankError ?? 0;
  const worth = rankError === 0 ? total : Math.min(total, Math.max(1, Math.round(rowsOfRankError(rankError))));
  const unit = worth / total;
  const values = new Float64Array(points.length);
  const counts = new Float64Array(points.length);
  for (let i = 0; i < points.length; i++) {
    values[i] = points[i];
    counts[i] = unit === 1 ? weights[i] : weights[i] * unit;
  }
  return { values, counts, total: worth };
}

/** The size of the sample whose distribution is off by no more than this: P. Massart's bound, solved for n. */
function rowsOfRankError(rankError: number): number {
  return Math.log(2 / statedErrorTail) / (2 * rankError * rankError);
}

/** Deciles that an engine computed itself; none where one of them is not there. */
function engineEdges(distribution: Distribution | null): number[] {
  const deciles = decileProbabilities.map(
    (probability) => distribution?.quantiles.find((known) => Math.abs(known.probability - probability) < 1e-9)?.value,
  );
  const known = deciles.filter((value) => value !== undefined);
  return known.length === deciles.length ? mergeEdges(known) : [];
}

/**
 * The edges of the histogram whose counts `openBins` reads as bins open at both ends: one edge more, so that a value on
 * the last edge is told from those below it.
 */
export function histogramEdges(edges: readonly number[]): number[] {
  const last = edges[edges.length - 1];
  const beyond = last + (last === 0 ? 1 : Math.abs(last) / 2 ** 20);
  return Number.isFinite(beyond) ? [...edges, beyond] : [...edges];
}

function openBins({ edges, counts, below, above }: NumberFigures["histograms"][number]): OpenBins {
  return {
    edges: edges.slice(0, -1),
    counts: [below, ...counts.slice(0, -1), (counts.at(-1) ?? 0) + above],
  };
}

function categoryValues(list: ValueList, present: number, hash: HashText): CategoryValues {
  // A sample of k rows errs by twice its rank error in the count of a value.
  const rankError = list.kind === "all" ? 0 : list.countError / present / 2;
  if (rankError === 0) return listedValues(list, present, hash, (count) => count);
  const worth = Math.min(present, Math.max(1, Math.round(rowsOfRankError(rankError))));
  return listedValues(list, worth, hash, (count) => Math.round((count * worth) / present));
}

/** Of the rows that counts speak of, less than this share is lost to their rounding. */
const roundingShare = 0.005;

function listedValues(
  { kind, list }: ValueList,
  total: number,
  hash: HashText,
  countOf: (count: number) => number,
): CategoryValues {
  const counts = new Map(list.map(({ value, count }) => [nameOf(value, hash), countOf(count)]));
  const listed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const unlisted = total - listed > total * roundingShare ? total - listed : 0;
  const last = list.at(-1);
  const mostUnlisted = unlisted === 0 || last === undefined ? 0 : countOf(last.count);
  return { kind: "categories", counts, total: listed + unlisted, complete: kind === "all", unlisted, mostUnlisted };
}

/** Marks a name that is the hash of a text; no text of a file starts with it. */
const hashMark = "\u0000#";

function nameOf(value: FigureValue, hash: HashText): string {
  if (typeof value === "object") return hashMark + value.hash;
  if (typeof value === "string") return hash === null ? value : hashMark + hash(value);
  return String(value);
}

/** A category as a reader may see it; null for one of which only the hash is known. */
export function shownCategory(name: string): string | null {
  return name.startsWith(hashMark) ? null : name;
}
