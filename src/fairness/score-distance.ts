import type { Interval, Value } from "../gate/value.ts";
import type { BinaryExamples } from "../metrics/examples.ts";
import { type CountedSample, countSample, joinSamples } from "../stats/counted-sample.ts";
import { ksStatistic, ksTest } from "../stats/ks-test.ts";
import type { FurtherDisparity } from "./further-disparity.ts";
import type { Group, Grouping } from "./grouping.ts";

/** With more groups, looking at every pair would cost more than it tells. */
const mostGroups = 50;

interface Scored {
  readonly group: Group;
  readonly sample: CountedSample;
}

/**
 * Score parity as a distance: the Kolmogorov–Smirnov statistic between two groups' scores, the greatest one over all
 * pairs first and then each group against the reference group. p is the test's (over all pairs that of the
 * clearest one times their number). The interval is what the inequality of Dvoretzky, Kiefer and Wolfowitz allows with Massart's constant: each
 * group's distribution function lies within √(ln(2 / α) / 2n) of the truth, α shared by the groups, so it is wide and
 * never too narrow. Undefined where rows weigh differently, since the tests are of counts.
 *
 * Source: P. Massart, "The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality", Annals of Probability 18, 1990.
 *
 * @param reference the group that the others are held against; null for none
 */
export function scoreDistances(
  grouping: Grouping,
  { score, weight, cluster }: BinaryExamples,
  reference: Group | null,
): FurtherDisparity[] {
  const { attribute, stratum, groups } = grouping;
  if (score === null || groups.length < 2 || groups.length > mostGroups) return [];
  const facts = { attribute, stratum, metric: "score_ks", underEquality: null };
  if (weight !== null) {
    const value: Value = { value: null, reason: "rows weigh differently, and the distance is of counted rows" };
    return [{ ...facts, value, intervalAt: () => null, p: null, worst: "", reference: "" }];
  }
  const scored = groups.map(
    (group): Scored => ({ group, sample: countSample(Float64Array.from(group.rows, (row) => score[row])) }),
  );
  const independent = cluster === null;
  const pairs = scored.flatMap((one, index) => scored.slice(index + 1).map((other) => distance(one, other)));
  const farthest = pairs.reduce((most, pair) => (pair.value > most.value ? pair : most));
  const clearest = pairs.reduce((most, pair) => (pair.clearness > most.clearness ? pair : most));
  const over: FurtherDisparity = {
    ...facts,
    value: { value: farthest.value },
    intervalAt: (level) => (independent ? intervalOf(pairs, level, groups.length) : null),
    p: independent ? Math.min(1, pOf(clearest) * pairs.length) : null,
    worst: lowerScored(farthest).group.name,
    reference: "",
  };
  const own = scored.find(({ group }) => group === reference);
  const against = scored.flatMap((other): FurtherDisparity[] => {
    if (own === undefined || other === own) return [];
    const pair = distance(other, own);
    return [
      {
        ...facts,
        value: { value: pair.value },
        intervalAt: (level) => (independent ? intervalOf([pair], level, 2) : null),
        p: independent ? pOf(pair) : null,
        worst: other.group.name,
        reference: own.group.name,
      },
    ];
  });
  return [over, ...against];
}

interface Pair {
  readonly one: Scored;
  readonly other: Scored;
  readonly value: number;
  /** The distance by what it takes to be told from chance at these sizes, by which pairs compare. */
  readonly clearness: number;
}

function distance(one: Scored, other: Scored): Pair {
  const value = ksStatistic(joinSamples(one.sample, other.sample)) ?? 0;
  const [n, m] = [one.sample.total, other.sample.total];
  return { one, other, value, clearness: value * Math.sqrt((n * m) / (n + m)) };
}

function pOf({ one, other }: Pair): number {
  return ksTest(joinSamples(one.sample, other.sample))?.p ?? 1;
}

/** Of two groups the one with the lower mean score. */
function lowerScored({ one, other }: Pair): Scored {
  const mean = ({ sample }: Scored): number =>
    sample.values.reduce((sum, value, at) => sum + value * sample.counts[at], 0) / sample.total;
  return mean(other) < mean(one) ? other : one;
}

function intervalOf(pairs: readonly Pair[], level: number, groups: number): Interval {
  const reach = ({ sample }: Scored): number => Math.sqrt(Math.log((2 * groups) / (1 - level)) / (2 * sample.total));
  const [low, high] = pairs.reduce(
    ([least, most], { one, other, value }) => {
      const around = reach(one) + reach(other);
      return [Math.max(least, value - around), Math.max(most, value + around)];
    },
    [0, 0],
  );
  return { low, high: Math.min(1, high), level, method: "dkw" };
}
