import type { Value } from "../gate/value.ts";
import { type Computed, defined, undefinedBecause } from "../metrics/computed.ts";
import type { BinaryExamples } from "../metrics/examples.ts";
import { defineMetric } from "../metrics/metric.ts";
import { confusion, positiveCounts } from "../metrics/summaries/confusion.ts";
import { drawCells } from "../stats/hypergeometric.ts";
import { createRandom } from "../stats/random.ts";
import type { FurtherDisparity } from "./further-disparity.ts";
import type { Grouping } from "./grouping.ts";

/**
 * Benefits of people, decision − truth + 1 with 1 for the favourable outcome: 0 for somebody who was denied wrongly, 1
 * for who was judged rightly, 2 for who got it though they should not. How many (or how much weight) have each.
 */
type Benefits = readonly [number, number, number];

const nobodyBenefits = "everybody was denied wrongly, so there is no benefit to share";

/** Generalized entropy at α = 2, half the squared coefficient of variation; null where nobody benefits. */
function entropyOf(groups: readonly { readonly n: number; readonly benefit: number }[]): number | null {
  const { n, mean } = together(groups);
  if (!(mean > 0)) return null;
  return groups.reduce((sum, group) => sum + group.n * ((group.benefit / mean) ** 2 - 1), 0) / (2 * n);
}

/** Theil's T: generalized entropy at α = 1. */
function theilOf(groups: readonly { readonly n: number; readonly benefit: number }[]): number | null {
  const { n, mean } = together(groups);
  if (!(mean > 0)) return null;
  const term = (share: number) => (share > 0 ? share * Math.log(share) : 0);
  return groups.reduce((sum, group) => sum + group.n * term(group.benefit / mean), 0) / n;
}

function together(groups: readonly { readonly n: number; readonly benefit: number }[]) {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return { n, mean: groups.reduce((sum, group) => sum + group.n * group.benefit, 0) / n };
}

const indices = [
  {
    name: "generalized_entropy_index",
    title: "inequality of benefits (generalized entropy, α = 2)",
    of: entropyOf,
  },
  { name: "theil_index", title: "inequality of benefits (Theil)", of: theilOf },
] as const;

/**
 * How unequally people benefit of decisions, 0 where all are alike. Measured on examples whose positive class is the
 * favourable outcome.
 *
 * Source: T. Speicher et al., "A unified approach to quantifying algorithmic unfairness", KDD 2018.
 */
export const [generalizedEntropy, theil] = indices.map(({ name, title, of }) =>
  defineMetric({
    name,
    title,
    tasks: ["binary"],
    args: {},
    direction: "lower",
    needs: ["label", "prediction"],
    from: () => confusion,
    value: (matrix): Computed => {
      const { tp, fp, fn, tn } = positiveCounts(matrix);
      const value = of([
        { n: fn, benefit: 0 },
        { n: tp + tn, benefit: 1 },
        { n: fp, benefit: 2 },
      ]);
      return value === null ? undefinedBecause(nobodyBenefits) : defined(value);
    },
    interval: { kind: "bootstrap" },
    source: "T. Speicher et al., KDD 2018",
  }),
);

/**
 * How much of that inequality lies between the groups: everybody benefits as their group does on average. Above 0 for
 * groups that are equal in truth, so a test by dealing the benefits over the groups anew and its mean stand beside it,
 * where rows weigh the same and stand for themselves. Empty where there are no decisions.
 */
export function betweenGroups(
  { attribute, stratum, groups }: Grouping,
  favourable: BinaryExamples,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): FurtherDisparity[] {
  if (favourable.decision === null) return [];
  const benefits = groups.map(({ rows }) => benefitsOf(favourable, rows));
  const independent = favourable.weight === null && favourable.cluster === null;
  const observed = indices.map(({ of }) => of(benefits.map(meanBenefit)));
  const dealt = independent ? deal(benefits, observed, resamples, seed, JSON.stringify([attribute, stratum])) : null;
  const least = lowest(benefits.map(meanBenefit));
  return indices.map(({ name }, at): FurtherDisparity => {
    const value = observed[at];
    return {
      ...{ attribute, stratum, metric: `between_group_${name}`, value: definedOr(value), intervalAt: () => null },
      p: value === null ? null : (dealt?.[at]?.p ?? null),
      underEquality: value === null ? null : (dealt?.[at]?.mean ?? null),
      worst: groups[least]?.name ?? "",
      reference: "",
    };
  });
}

function definedOr(value: number | null): Value {
  return value === null ? { value: null, reason: nobodyBenefits } : { value };
}

function lowest(means: readonly { readonly benefit: number }[]): number {
  return means.reduce((least, { benefit }, at) => (benefit < means[least].benefit ? at : least), 0);
}

function benefitsOf({ label, decision, weight }: BinaryExamples, rows: Uint32Array): Benefits {
  const counts: [number, number, number] = [0, 0, 0];
  if (decision === null) throw new Error("benefits without decisions");
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    counts[decision[row] - label[row] + 1] += weight === null ? 1 : weight[row];
  }
  return counts;
}

function meanBenefit([denied, right, given]: Benefits): { readonly n: number; readonly benefit: number } {
  const n = denied + right + given;
  return { n, benefit: n === 0 ? 0 : (right + 2 * given) / n };
}

/** Deals everybody's benefit over the groups anew: p and mean of each index where groups are only names. */
function deal(
  benefits: readonly Benefits[],
  observed: readonly (number | null)[],
  deals: number,
  seed: number,
  label: string,
): readonly { readonly p: number; readonly mean: number }[] {
  const random = createRandom(seed).split("benefits").split(label);
  const pooled = [0, 1, 2].map((kind) => benefits.reduce((sum, own) => sum + own[kind], 0));
  const asFar = indices.map(() => 0);
  const sums = indices.map(() => 0);
  const left = new Float64Array(3);
  const drawn = new Float64Array(3);
  for (let b = 0; b < deals; b++) {
    left.set(pooled);
    const means = benefits.map((own) => {
      drawCells(random, left, own[0] + own[1] + own[2], drawn);
      for (let kind = 0; kind < 3; kind++) left[kind] -= drawn[kind];
      return meanBenefit([drawn[0], drawn[1], drawn[2]]);
    });
    for (const [at, { of }] of indices.entries()) {
      const value = of(means) ?? 0;
      sums[at] += value;
      // A rounding decides nothing.
      if (value >= (observed[at] ?? 0) * (1 - 1e-9)) asFar[at]++;
    }
  }
  return indices.map((_, at) => ({ p: (asFar[at] + 1) / (deals + 1), mean: sums[at] / deals }));
}
