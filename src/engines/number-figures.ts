import { MomentSums } from "../profile/moment-sums.ts";
import type { Distribution, EngineQuantile, Histogram, NumberFigures, ValueCount } from "../profile/profile.ts";
import type { ColumnMeasures } from "../profile/request.ts";
import type { Aggregates, Answers } from "./aggregates.ts";
import type { SqlDialect } from "./dialect.ts";

/** Numbers of which figures are made: those of a column, or the milliseconds of its times. */
export interface NumberSubject {
  /** Names its answers; unlike that of any other subject. */
  readonly id: string;
  /** How messages and dry runs name it. */
  readonly shown: string;
  /** The expression over the table's columns; null where there is no number. */
  readonly sql: string;
  readonly measures: ColumnMeasures;
}

/** The distribution of an engine is known at so many shares. */
const gridSteps = 200;

/** Whether the distribution of the numbers, or some of its quantiles, are asked for. */
export function wantsDistribution({
  figures,
  probabilities,
}: Pick<ColumnMeasures, "figures" | "probabilities">): boolean {
  return figures.includes("quantiles") || probabilities.length > 0;
}

/** Asks what one look at the rows can tell. */
export function askNumbers(subject: NumberSubject, aggregates: Aggregates, dialect: SqlDialect): void {
  const { id, measures } = subject;
  const value = aggregates.value(subject.sql);
  const infinity = dialect.number(Number.POSITIVE_INFINITY);
  aggregates.ask(`${id}:count`, `count(${value})`);
  aggregates.ask(`${id}:zeros`, countWhere(`${value} = 0`));
  aggregates.ask(`${id}:negatives`, countWhere(`${value} < 0`));
  aggregates.ask(`${id}:infinite`, countWhere(`abs(${value}) = ${infinity}`));
  aggregates.ask(`${id}:minimum`, `min(${value})`);
  aggregates.ask(`${id}:maximum`, `max(${value})`);
  if (measures.figures.includes("moments")) {
    const finite = aggregates.value(finiteSql(subject, dialect));
    aggregates.ask(`${id}:sum`, `sum(${finite})`);
    aggregates.ask(`${id}:least`, `min(${finite})`);
    aggregates.ask(`${id}:most`, `max(${finite})`);
  }
  if (measures.figures.includes("quantiles")) aggregates.ask(`${id}:grid`, dialect.grid(value, { steps: gridSteps }));
  if (measures.probabilities.length > 0 && dialect.gridError > 0) {
    aggregates.ask(`${id}:probabilities`, dialect.grid(value, measures.probabilities));
  }
  measures.histograms.forEach((edges, index) => {
    edges.forEach((edge, at) => {
      aggregates.ask(`${id}:histogram${index}:${at}`, countWhere(`${value} < ${dialect.number(edge)}`));
    });
    const last = dialect.number(edges.at(-1) ?? 0);
    aggregates.ask(`${id}:histogram${index}:last`, countWhere(`${value} <= ${last}`));
  });
}

/** Asks what can be asked only once count, sum and extremes are known; without answers, with their names instead. */
export function askNumbersAgain(
  subject: NumberSubject,
  answers: Answers | null,
  aggregates: Aggregates,
  dialect: SqlDialect,
): void {
  const { id, measures } = subject;
  const known = (name: string, value: (answers: Answers) => number): string =>
    answers === null ? `<${name} of ${subject.shown}>` : dialect.number(value(answers));
  if (measures.figures.includes("moments") && (answers === null || finiteCount(id, answers) > 0)) {
    const finite = finiteSql(subject, dialect);
    const centre = known("mean", (of) => meanOf(id, of));
    const scale = known("scale", (of) => scaleOf(id, of));
    const deviation = aggregates.value(`(${finite} - ${centre}) / ${scale}`);
    aggregates.ask(`${id}:first`, `sum(${deviation})`);
    aggregates.ask(`${id}:second`, `sum(${deviation} * ${deviation})`);
    aggregates.ask(`${id}:third`, `sum(${deviation} * ${deviation} * ${deviation})`);
    aggregates.ask(`${id}:fourth`, `sum(${deviation} * ${deviation} * ${deviation} * ${deviation})`);
  }
  if (measures.probabilities.length > 0 && dialect.gridError === 0) {
    const count = answers?.count(`${id}:count`) ?? 1;
    if (count > 0) {
      aggregates.ask(
        `${id}:ranks`,
        dialect.orderStatistics(aggregates.value(subject.sql), rankShares(measures.probabilities, count)),
      );
    }
  }
}

/**
 * The figures.
 *
 * @param answers of `askNumbers`
 * @param again of `askNumbersAgain`
 * @param all every value of the subject with its count, ascending, where they are known
 */
export function readNumbers(
  subject: NumberSubject,
  answers: Answers,
  again: Answers,
  all: readonly ValueCount[] | null,
  dialect: SqlDialect,
): NumberFigures {
  const { id, measures } = subject;
  const count = answers.count(`${id}:count`);
  return {
    count,
    zeros: answers.count(`${id}:zeros`),
    negatives: answers.count(`${id}:negatives`),
    infinite: answers.count(`${id}:infinite`),
    minimum: answers.number(`${id}:minimum`),
    maximum: answers.number(`${id}:maximum`),
    moments: measures.figures.includes("moments")
      ? momentSums(id, answers, again).moments(answers.count(`${id}:infinite`))
      : null,
    distribution: wantsDistribution(measures) ? readDistribution(subject, count, answers, again, all, dialect) : null,
    histograms: measures.histograms.map((edges, index) =>
      readHistogram(`${id}:histogram${index}`, edges, count, answers),
    ),
  };
}

/** Numbers that may be summed up: without the infinite ones. */
function finiteSql({ sql }: NumberSubject, dialect: SqlDialect): string {
  return `CASE WHEN abs(${sql}) < ${dialect.number(Number.POSITIVE_INFINITY)} THEN ${sql} END`;
}

function finiteCount(id: string, answers: Answers): number {
  return answers.count(`${id}:count`) - answers.count(`${id}:infinite`);
}

function meanOf(id: string, answers: Answers): number {
  const mean = answers.count(`${id}:sum`) / finiteCount(id, answers);
  return Number.isFinite(mean) ? mean : 0;
}

/** A power of two at which no deviation is over 1, so that fourth powers neither overflow nor lose anything. */
function scaleOf(id: string, answers: Answers): number {
  const mean = meanOf(id, answers);
  const largest = Math.max(answers.count(`${id}:most`) - mean, mean - answers.count(`${id}:least`));
  return largest > 0 && Number.isFinite(largest) ? 2 ** Math.min(1023, Math.ceil(Math.log2(largest))) : 1;
}

/** The sums of powers of deviations from the mean; what the rounded mean was off by is taken back. */
function momentSums(id: string, answers: Answers, again: Answers): MomentSums {
  const sums = new MomentSums();
  const count = finiteCount(id, answers);
  if (count === 0) return sums;
  const scale = scaleOf(id, answers);
  const off = again.count(`${id}:first`) / count;
  const second = again.count(`${id}:second`);
  const third = again.count(`${id}:third`);
  sums.count = count;
  sums.mean = meanOf(id, answers) + off * scale;
  sums.sumHead = answers.count(`${id}:sum`);
  sums.second = Math.max(0, second - count * off * off) * scale ** 2;
  sums.third = (third - 3 * off * second + 2 * count * off ** 3) * scale ** 3;
  sums.fourth =
    (again.count(`${id}:fourth`) - 4 * off * third + 6 * off * off * second - 3 * count * off ** 4) * scale ** 4;
  return sums;
}

function readDistribution(
  { id, measures }: NumberSubject,
  count: number,
  answers: Answers,
  again: Answers,
  all: readonly ValueCount[] | null,
  dialect: SqlDialect,
): Distribution {
  const { probabilities } = measures;
  if (all !== null) {
    const points = all.map(({ value }) => Number(value));
    const weights = all.map((entry) => entry.count);
    const valueAt = rankedValues(points, weights);
    const quantiles =
      count === 0 ? [] : probabilities.flatMap((probability) => exactQuantiles(probability, count, valueAt));
    return { points, weights, rankError: 0, quantiles };
  }
  const { points, weights } = measures.figures.includes("quantiles")
    ? mergedPoints(answers.numbers(`${id}:grid`), count / gridSteps)
    : { points: [], weights: [] };
  const rankError = 1 / gridSteps + dialect.gridError;
  if (dialect.gridError > 0) {
    const values = probabilities.length > 0 ? answers.numbers(`${id}:probabilities`) : [];
    const quantiles = values.map(
      (value, index): EngineQuantile => ({
        probability: probabilities[index] ?? 0,
        rule: "engine",
        value,
        exact: false,
      }),
    );
    return { points, weights, rankError, quantiles };
  }
  if (count === 0 || probabilities.length === 0) return { points, weights, rankError, quantiles: [] };
  const ranks = wantedRanks(probabilities, count);
  const values = again.numbers(`${id}:ranks`);
  const byRank = new Map(ranks.map((rank, index) => [rank, values[index] ?? Number.NaN]));
  const valueAt = (rank: number): number => byRank.get(rank) ?? Number.NaN;
  return {
    points,
    weights,
    rankError,
    quantiles: probabilities.flatMap((probability) => exactQuantiles(probability, count, valueAt)),
  };
}

/** Each point stands for so many values; equal points become one that stands for all of theirs. */
function mergedPoints(grid: readonly number[], each: number): { points: number[]; weights: number[] } {
  const points: number[] = [];
  const weights: number[] = [];
  for (const point of grid) {
    if (points.at(-1) === point) weights[weights.length - 1] = (weights.at(-1) ?? 0) + each;
    else {
      points.push(point);
      weights.push(each);
    }
  }
  return { points, weights };
}

function rankedValues(points: readonly number[], weights: readonly number[]): (rank: number) => number {
  return (rank) => {
    let upTo = 0;
    for (let index = 0; index < points.length; index++) {
      upTo += weights[index] ?? 0;
      if (rank < upTo) return points[index] ?? Number.NaN;
    }
    return Number.NaN;
  };
}

/** Ranks from 0 that the quantiles of `count` values are made of, ascending. */
function wantedRanks(probabilities: readonly number[], count: number): number[] {
  const ranks = probabilities.flatMap((probability) => {
    const position = probability * (count - 1);
    return [Math.floor(position), Math.ceil(position)];
  });
  return [...new Set(ranks)].sort((a, b) => a - b);
}

/** Shares at which an order statistic is the value of each wanted rank, away from the steps on both sides. */
function rankShares(probabilities: readonly number[], count: number): number[] {
  return wantedRanks(probabilities, count).map((rank) => shareOfRank(rank, count));
}

/** The share, in the middle between two ranks, at which an order statistic of `count` values has this rank from 0. */
export function shareOfRank(rank: number, count: number): number {
  return (rank + 0.5) / count;
}

function exactQuantiles(probability: number, count: number, valueAt: (rank: number) => number): EngineQuantile[] {
  const position = probability * (count - 1);
  const low = valueAt(Math.floor(position));
  const high = valueAt(Math.ceil(position));
  const part = position - Math.floor(position);
  const linear = low === high || part === 0 ? low : low + (high - low) * part;
  const nearest = { probability, rule: "nearest", value: valueAt(halfToEven(position)), exact: true } as const;
  // Between the two infinities there is none.
  return Number.isNaN(linear) ? [nearest] : [nearest, { probability, rule: "linear", value: linear, exact: true }];
}

function halfToEven(value: number): number {
  const floor = Math.floor(value);
  const part = value - floor;
  if (part !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

function readHistogram(id: string, edges: readonly number[], count: number, answers: Answers): Histogram {
  const under = edges.map((_, index) => answers.count(`${id}:${index}`));
  const upTo = [...under.slice(0, -1), answers.count(`${id}:last`)];
  return {
    edges,
    counts: upTo.slice(1).map((at, index) => at - (upTo[index] ?? 0)),
    below: under[0] ?? 0,
    above: count - (upTo.at(-1) ?? 0),
  };
}

/** How many rows meet a condition; null is no. */
export function countWhere(condition: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END)`;
}
