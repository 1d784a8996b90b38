import type { Predicate } from "../profile/predicate.ts";
import { type ColumnProfile, type Distribution, type NumberFigures, totalWeight } from "../profile/profile.ts";
import { Ask, raised, type Scope, type Stage } from "./stage.ts";

/** Which value stands for a quantile that falls between two ranks; the names of pandas' `interpolation`. */
export type QuantileRule = "nearest" | "linear" | "lower" | "higher" | "midpoint";
export const quantileRules: readonly QuantileRule[] = ["nearest", "linear", "lower", "higher", "midpoint"];

/**
 * Exact quantiles of the numbers of a column: out of its distribution where that holds all values, else by selections
 * between bounds that the distribution gives, pass by pass until every rank is found.
 *
 * @param then takes the quantiles in the order of `shares`; null where the column has no numbers
 */
export function exactQuantiles(
  column: ColumnProfile,
  where: Predicate | null,
  shares: readonly number[],
  rule: QuantileRule,
  scope: Scope,
  then: (values: readonly number[] | null) => Stage,
): Stage {
  const { numbers } = column;
  if (numbers === null || numbers.count === 0) return then(null);
  const engine = engineQuantiles(numbers.distribution, shares, rule);
  if (engine !== null) return then(engine);
  const needed = shares.map((share) => ranksOf(share, numbers.count, rule));
  const ranks = [...new Set(needed.flatMap(({ low, high }) => [low, high]))].sort((a, b) => a - b);
  const finish = (values: ReadonlyMap<number, number>): Stage =>
    then(needed.map(({ low, high, weight }) => between(values.get(low), values.get(high), weight)));
  const { distribution } = numbers;
  if (distribution !== null && distribution.rankError === 0) {
    return finish(new Map(ranks.map((rank) => [rank, valueAtRank(distribution, rank)])));
  }
  return select({ column: column.column, where, numbers, ranks }, scope, finish);
}

function engineQuantiles(
  distribution: Distribution | null,
  shares: readonly number[],
  rule: QuantileRule,
): readonly number[] | null {
  const values = shares.map(
    (share) => distribution?.quantiles.find((q) => q.probability === share && q.rule === rule && q.exact)?.value,
  );
  const known = values.filter((value) => value !== undefined);
  return known.length === shares.length ? known : null;
}

/** The ranks (from 0) around a quantile and the weight of the upper one. */
function ranksOf(share: number, count: number, rule: QuantileRule): { low: number; high: number; weight: number } {
  const position = share * (count - 1);
  const floor = Math.floor(position);
  const ceiling = Math.ceil(position);
  switch (rule) {
    case "lower":
      return { low: floor, high: floor, weight: 0 };
    case "higher":
      return { low: ceiling, high: ceiling, weight: 0 };
    case "midpoint":
      return { low: floor, high: ceiling, weight: 0.5 };
    case "linear":
      return { low: floor, high: ceiling, weight: position - floor };
    default: {
      const nearest = roundHalfEven(position);
      return { low: nearest, high: nearest, weight: 0 };
    }
  }
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Interpolates as numpy does, from the nearer end. */
function between(low: number | undefined, high: number | undefined, weight: number): number {
  if (low === undefined || high === undefined) throw new Error("a rank was not selected");
  if (low === high || weight === 0) return low;
  const step = high - low;
  return weight >= 0.5 ? high - step * (1 - weight) : low + step * weight;
}

function valueAtRank(distribution: Distribution, rank: number): number {
  let seen = 0;
  for (const [at, weight] of distribution.weights.entries()) {
    seen += weight;
    if (rank < seen) return distribution.points[at];
  }
  return distribution.points[distribution.points.length - 1];
}

/**
 * Between which values a rank lies, by the distribution's stated error; each further attempt takes the error four times
 * as large, and the last knows only minimum and maximum.
 */
function boundsOf(numbers: NumberFigures, rank: number, attempt: number): { low: number; high: number } {
  const { distribution, minimum, maximum, count } = numbers;
  let low = minimum ?? Number.NEGATIVE_INFINITY;
  let high = maximum ?? Number.POSITIVE_INFINITY;
  if (distribution === null || attempt === lastAttempt) return { low, high };
  const total = totalWeight(distribution);
  const slack = distribution.rankError * 4 ** attempt;
  const least = rank / count - slack;
  const most = (rank + 1) / count + slack;
  let seen = 0;
  for (const [at, point] of distribution.points.entries()) {
    seen += distribution.weights[at];
    if (seen / total < least) low = point;
    if (seen / total >= most) {
      high = point;
      break;
    }
  }
  return { low, high };
}

const lastAttempt = 3;

interface Selecting {
  readonly column: string;
  readonly where: Predicate | null;
  readonly numbers: NumberFigures;
  readonly ranks: readonly number[];
}

/** Asks for the ranks that are not found yet. */
function select(
  selecting: Selecting,
  scope: Scope,
  finish: (values: ReadonlyMap<number, number>) => Stage,
  found: ReadonlyMap<number, number> = new Map(),
  attempt = 0,
): Stage {
  const { column, where, numbers, ranks } = selecting;
  const open = ranks.filter((rank) => !found.has(rank));
  if (open.length === 0) return finish(found);
  // A time budget may end a later pass at another row.
  if (attempt > lastAttempt) return raised(`the quantiles of column ${column} could not be found in a second pass`);
  const ask = new Ask(scope);
  const readers = open.map((rank) => {
    const bounds = boundsOf(numbers, rank, attempt);
    return { rank, read: ask.selection(where, { column, of: "numbers", ...bounds, ranks: [rank] }) };
  });
  return ask.stage((answers) => {
    const values = new Map(found);
    for (const { rank, read } of readers) {
      const [value] = read(answers).values;
      if (value !== null && value !== undefined) values.set(rank, value);
    }
    return select(selecting, scope, finish, values, attempt + 1);
  });
}
