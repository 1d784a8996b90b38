import { type Distribution, totalWeight } from "../profile/profile.ts";
import { betaCdf, chiSquareCdf, normalCdf } from "../stats/distributions.ts";
import { kolmogorovTail } from "../stats/kolmogorov.ts";
import { createRandom } from "../stats/random.ts";
import { aggregateArguments } from "./column-aggregates.ts";
import { checkColumns } from "./column-rows.ts";
import { defineExpectation } from "./expectation-kind.ts";
import { inWords, isList, isObject, type JsonValue } from "./json-value.ts";
import { aggregate } from "./outcome.ts";
import { type Partition, readPartition } from "./partition.ts";
import { Refusal } from "./refusal.ts";
import { readRowCondition } from "./row-condition.ts";
import { Ask, decided, raised, type Stage } from "./stage.ts";

type Cdf = (x: number) => number;

/** A family of distributions: its parameters in the order of SciPy, what they are when not given, and its function. */
interface Family {
  readonly parameters: readonly { readonly name: string; readonly otherwise: number | null }[];
  readonly cdf: (standard: number, shape: readonly number[]) => number;
}

const scaled = (location: string, scale: string): Family["parameters"] => [
  { name: location, otherwise: 0 },
  { name: scale, otherwise: 1 },
];
const shape = (name: string): Family["parameters"][number] => ({ name, otherwise: null });

const families = new Map<string, Family>([
  ["norm", { parameters: scaled("mean", "std_dev"), cdf: normalCdf }],
  ["uniform", { parameters: scaled("loc", "scale"), cdf: (x) => Math.min(1, Math.max(0, x)) }],
  ["expon", { parameters: scaled("loc", "scale"), cdf: (x) => (x <= 0 ? 0 : -Math.expm1(-x)) }],
  [
    "chi2",
    { parameters: [shape("df"), ...scaled("loc", "scale")], cdf: (x, [df]) => (x <= 0 ? 0 : chiSquareCdf(x, df)) },
  ],
  // A gamma of shape a is half a χ² of 2a degrees.
  [
    "gamma",
    {
      parameters: [shape("alpha"), ...scaled("loc", "scale")],
      cdf: (x, [a]) => (x <= 0 ? 0 : chiSquareCdf(2 * x, 2 * a)),
    },
  ],
  [
    "beta",
    {
      parameters: [shape("alpha"), shape("beta"), ...scaled("loc", "scale")],
      cdf: (x, [a, b]) => (x <= 0 ? 0 : x >= 1 ? 1 : betaCdf(x, a, b)),
    },
  ],
]);

function readDistribution(name: string, params: JsonValue): Cdf {
  const family = families.get(name);
  if (family === undefined)
    throw new Refusal(`distribution must be ${[...families.keys()].join(" or ")}, found ${name}`);
  const given = isList(params) ? params : [];
  if (params !== null && !isList(params) && !isObject(params)) {
    throw new Refusal(`params must be a list or an object, found ${inWords(params)}`);
  }
  if (given.length > family.parameters.length)
    throw new Refusal(`${name} takes ${family.parameters.length} parameters`);
  const values = family.parameters.map(({ name: parameter, otherwise }, at) => {
    const value = (isObject(params) ? params[parameter] : given[at]) ?? otherwise;
    if (typeof value !== "number" || Number.isNaN(value)) {
      throw new Refusal(`${name} needs the parameter ${parameter}, found ${inWords(value)}`);
    }
    if (value <= 0 && (otherwise === null || otherwise === 1)) throw new Refusal(`${parameter} must be positive`);
    return value;
  });
  const [location, scale] = values.slice(-2);
  const shapes = values.slice(0, -2);
  return (x) => family.cdf((x - location) / scale, shapes);
}

/** The largest distance of the empirical distribution function from `cdf`. */
function statisticOf({ points, weights }: Pick<Distribution, "points" | "weights">, cdf: Cdf): number {
  const total = totalWeight({ weights });
  let seen = 0;
  let largest = 0;
  for (const [at, point] of points.entries()) {
    const expected = cdf(point);
    largest = Math.max(largest, expected - seen / total);
    seen += weights[at];
    largest = Math.max(largest, seen / total - expected);
  }
  return largest;
}

/**
 * The one-sample test against a named distribution; exact where the profile holds all values. Of a sample of them, it
 * is decided where the sample's error cannot change the answer, else it cannot be judged.
 */
const parameterized = defineExpectation(
  "expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than",
  [...aggregateArguments, "distribution", "p_value", "params"],
  (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const least = args.share("p_value", 0.05);
    const cdf = readDistribution(args.text("distribution"), args.raw("params"));
    checkColumns([column], scope.columnNames);
    const ask = new Ask(scope);
    const profile = ask.column(column, where, { figures: ["quantiles"] });
    return ask.stage((answers): Stage => {
      const { numbers, type } = profile(answers);
      if (type === "text" || type === "boolean") return raised(`column ${column} holds ${type}s, not numbers`);
      const distribution = numbers?.distribution ?? null;
      if (numbers === null || numbers.count === 0) return decided(aggregate(false, null));
      if (distribution === null || distribution.points.length === 0) {
        return raised("the engine holds no distribution to test");
      }
      const statistic = statisticOf(distribution, cdf);
      const p = kolmogorovTail(numbers.count, statistic);
      const [low, high] = [1, -1].map((sign) =>
        kolmogorovTail(numbers.count, Math.max(0, statistic + sign * distribution.rankError)),
      );
      if (low > least !== high > least) {
        return raised(`column ${column} is too large for this test: its p-value lies between ${low} and ${high}`);
      }
      const details = { observed_ks_result: statistic };
      return decided(aggregate(p > least, p, details));
    });
  },
);

/**
 * The bootstrapped test against a partition: samples of twice as many values as there are bins, and the share of them
 * whose own test gives at least `p`. Draws are seeded, so it gives the same answer each time, where Great
 * Expectations draws anew.
 */
const bootstrapped = defineExpectation(
  "expect_column_bootstrapped_ks_test_p_value_to_be_greater_than",
  [...aggregateArguments, "partition_object", "p", "bootstrap_samples", "bootstrap_sample_size"],
  (args, scope) => {
    const column = args.text("column");
    const where = readRowCondition(args);
    const least = args.share("p", 0.05);
    const partition = readPartition(args.object("partition_object"));
    if (partition.kind !== "continuous") throw new Refusal("partition_object must hold bins");
    const cdf = interpolated(partition);
    const samples = countOf("bootstrap_samples", args.numberOrNull("bootstrap_samples") ?? 1000, 100_000);
    const size = countOf(
      "bootstrap_sample_size",
      args.numberOrNull("bootstrap_sample_size") ?? partition.weights.length * 2,
      10_000,
    );
    checkColumns([column], scope.columnNames);
    const ask = new Ask(scope);
    const profile = ask.column(column, where, { figures: ["quantiles"] });
    return ask.stage((answers): Stage => {
      const { numbers, type } = profile(answers);
      if (type === "text" || type === "boolean") return raised(`column ${column} holds ${type}s, not numbers`);
      const distribution = numbers?.distribution ?? null;
      if (distribution === null || distribution.points.length === 0) return decided(aggregate(false, null));
      const share = bootstrapShare(distribution, cdf, { samples, size, least, seed: scope.seed });
      return decided(aggregate(share > least, share, { bootstrap_samples: samples, bootstrap_sample_size: size }));
    });
  },
);

function countOf(name: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Refusal(`${name} must be a whole number from 1 to ${most}, found ${value}`);
}

function interpolated({ bins, weights, tails }: Extract<Partition, { kind: "continuous" }>): Cdf {
  if (!bins.every(Number.isFinite)) throw new Refusal("the bins of partition_object must be finite");
  if (tails !== null && tails[0] + tails[1] > 0) throw new Refusal("partition_object must have no tail_weights");
  const sums = [0];
  for (const weight of weights) sums.push(sums[sums.length - 1] + weight);
  return (x) => {
    if (x <= bins[0]) return 0;
    const at = bins.findIndex((edge) => edge >= x);
    if (at < 0) return sums[sums.length - 1];
    return sums[at - 1] + ((x - bins[at - 1]) / (bins[at] - bins[at - 1])) * weights[at - 1];
  };
}

function bootstrapShare(
  { points, weights }: Distribution,
  cdf: Cdf,
  {
    samples,
    size,
    least,
    seed,
  }: { readonly samples: number; readonly size: number; readonly least: number; readonly seed: number },
): number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (const [at, weight] of weights.entries()) {
    total += weight;
    sums[at] = total;
  }
  const random = createRandom(seed);
  let passed = 0;
  for (let sample = 0; sample < samples; sample++) {
    const drawn = Float64Array.from({ length: size }, () => points[firstAbove(sums, random.next() * total)]).sort();
    const statistic = statisticOf({ points: [...drawn], weights: Array.from({ length: size }, () => 1) }, cdf);
    if (kolmogorovTail(size, statistic) >= least) passed++;
  }
  return (1 + passed) / (samples + 1);
}

function firstAbove(sums: Float64Array, target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Expectations about a column's distribution by Kolmogorov and Smirnov. */
export const kolmogorovExpectations = [parameterized, bootstrapped];
