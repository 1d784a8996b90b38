import type { Interval, Slice, Value } from "../gate/value.ts";
import { correctedInterval, type IntervalAt, once } from "../metrics/resampling.ts";
import { fisherExact } from "../stats/fisher-exact.ts";
import { tailProbability } from "../stats/invert.ts";
import { proportionZ } from "../stats/mean-tests.ts";
import { createRandom, type Random } from "../stats/random.ts";
import { differenceInterval, logRatioInterval, type NamedBounds } from "./between-groups.ts";
import {
  type Apart,
  againstReference,
  type DefinedFigure,
  type Disparity,
  definedFigures,
  disparityValue,
} from "./disparity.ts";
import type { GroupFigure, MeasuredGrouping } from "./group-figures.ts";
import type { Group } from "./grouping.ts";
import { permuteGroups } from "./permutation.ts";
import { permuteMeans } from "./permute-means.ts";
import { rangeInterval } from "./range-interval.ts";
import { jointPair, jointRange } from "./ranking/joint-range.ts";
import type { RankedGroups } from "./ranking/list-sharing.ts";
import { mostJointGroups } from "./ranking/ranked-groups.ts";
import { correctedByNumber, isCorrectedByNumber, type Simultaneous, simultaneous } from "./simultaneous.ts";
import type { UnderEquality } from "./under-equality.ts";

export interface DisparitySettings {
  readonly resamples: number;
  readonly seed: number;
}

/** A disparity over some groups of a grouping, or of one group against its reference, with its evidence. */
export interface DisparityEstimate {
  readonly disparity: Disparity;
  readonly attribute: string;
  readonly stratum: Slice;
  /** The groups it is over; of a pair, the one compared and then its reference. */
  readonly groups: readonly Group[];
  /** The group that another one was held against; null where all are looked at. */
  readonly reference: Group | null;
  readonly value: Value;
  readonly apart: Apart | null;
  /** Groups without the figure, and why. */
  readonly undefinedGroups: readonly { readonly group: Group; readonly reason: string }[];
  /** Null where there is no value or a group's figure has no interval. Same draws at every level. */
  intervalAt(level: number): Interval | null;
  /** Of no difference between the groups; null where there is no value or no test. */
  test(): { readonly p: number; readonly method: string } | null;
  /** What it comes to on average where these groups are equal in truth; null for a pair and where it is unknown. */
  underEquality(): number | null;
}

/**
 * A disparity over groups. Intervals hold for whichever groups are extreme (`rangeInterval`); its p is a permutation
 * of the groups' labels for shares of counts and means of rows, else the level at which the interval leaves equality out.
 * Groups that share lists are drawn together, and their labels dealt inside the lists.
 */
export function estimateDisparity(
  disparity: Disparity,
  measured: MeasuredGrouping,
  groups: readonly Group[],
  settings: DisparitySettings,
): DisparityEstimate {
  const { ranked } = measured;
  if (disparity.form === "divergence") {
    if (ranked === null) throw new Error(`${disparity.id} was asked of groups that share no lists`);
    return estimateDivergence(disparity, measured, ranked, groups, settings);
  }
  const figures = figuresOf(disparity, measured, groups);
  const { value, apart } = disparityValue(disparity, figures);
  const parts = figures.map(definedFigures);
  const random = streamOf(disparity, measured, groups, settings);
  const all = once(() =>
    isCorrectedByNumber(measured.grouping.groups.length)
      ? correctedByNumber(parts)
      : simultaneous(parts, disparity.form, settings.resamples, random.split("pairs"), measured.normals),
  );
  const joint = once(() => (ranked === null ? null : jointOf(disparity, parts, ranked)));
  const boundsAt = (level: number): NamedBounds | null =>
    joint() === null ? rangeInterval(disparity, parts, level, all()) : (joint()?.boundsAt(level) ?? null);
  const intervalAt = (level: number): Interval | null =>
    value.value === null ? null : around(boundsAt(level), value.value, level);
  const { form, combine } = disparity;
  const permuted = once(() => {
    if (value.value === null || (form !== "difference" && form !== "ratio")) return null;
    // Both forms of a disparity, and both ways to combine its parts, are of one dealing.
    const name = JSON.stringify([disparity.parts.map(({ id }) => id), groups.map((group) => group.name)]);
    const labels = createRandom(settings.seed)
      .split("labels")
      .split(JSON.stringify([measured.grouping.attribute, measured.grouping.stratum]))
      .split(name);
    const [measure] = disparity.parts;
    const defined = parts.flatMap((part) => part.map(({ group }) => group));
    const dealt = measured.underEquality(name, () =>
      ranked === null
        ? (permuteGroups(parts, settings.resamples, labels) ?? meansDealt(parts, settings.resamples, labels))
        : ranked.permuted(measure, defined, labels),
    );
    return dealt === null ? null : { p: dealt.p, mean: dealt.meanOf(form, combine) };
  });
  return {
    ...describe(disparity, measured, figures),
    groups,
    reference: null,
    value,
    apart,
    intervalAt,
    test: once(() => testOfRange(disparity, value, permuted(), intervalAt, settings)),
    underEquality: () => permuted()?.mean ?? (value.value === null ? null : meanUnderEquality(all(), disparity)),
  };
}

/** One group against its reference: signed, group − reference or group / reference, but for equalized odds a distance. */
export function estimateAgainst(
  disparity: Disparity,
  measured: MeasuredGrouping,
  group: Group,
  reference: Group,
  settings: DisparitySettings,
): DisparityEstimate {
  const groups = [group, reference];
  if (disparity.parts.length > 1) return { ...estimateDisparity(disparity, measured, groups, settings), reference };
  const figures = figuresOf(disparity, measured, groups);
  const { value, apart } = againstReference(disparity, figures, group, reference);
  const [one, other] = definedFigures(figures[0]);
  const { ranked } = measured;
  const together = ranked === null ? null : once(() => pairOf(disparity, groups, figures[0], ranked));
  const intervalAt = (level: number): Interval | null => {
    if (value.value === null || one === undefined || other === undefined) return null;
    if (together !== null) return around(together()?.(level) ?? null, value.value, level);
    if (disparity.form === "difference") return around(differenceInterval(one, other, level), value.value, level);
    const log = logRatioInterval(one, other, level);
    const bounds = log === null ? null : { ...log, low: Math.exp(log.low), high: Math.exp(log.high) };
    return around(bounds, value.value, level);
  };
  return {
    ...describe(disparity, measured, figures),
    groups,
    reference,
    value,
    apart,
    intervalAt,
    test: once(() =>
      value.value === null || one === undefined || other === undefined
        ? null
        : testOfPair(disparity, one, other, intervalAt, settings),
    ),
    underEquality: () => null,
  };
}

function figuresOf(disparity: Disparity, measured: MeasuredGrouping, groups: readonly Group[]): GroupFigure[][] {
  const { groups: all } = measured.grouping;
  return disparity.parts.map((measure) => {
    const figures = measured.figuresOf(measure);
    return groups.flatMap((group) => figures[all.indexOf(group)] ?? []);
  });
}

function meansDealt(
  parts: readonly (readonly DefinedFigure[])[],
  permutations: number,
  labels: Random,
): UnderEquality | null {
  const [figures] = parts;
  return figures === undefined || parts.length > 1 ? null : permuteMeans(figures, permutations, labels);
}

/** The interval over groups that were drawn together; null for forms and numbers of groups that are taken one by one. */
function jointOf(
  { form, parts: [measure] }: Disparity,
  [figures = []]: readonly (readonly DefinedFigure[])[],
  ranked: RankedGroups,
): { boundsAt(level: number): NamedBounds | null } | null {
  if ((form !== "difference" && form !== "ratio") || figures.length > mostJointGroups) return null;
  const draws = ranked.drawsOf(
    measure,
    figures.map(({ group }) => group),
  );
  const range = jointRange(
    figures.map(({ value }, index) => ({ value, draws: draws[index] })),
    form,
  );
  return {
    boundsAt(level) {
      const bounds = range?.intervalAt(level) ?? null;
      return bounds === null ? null : { ...bounds, method: `simultaneous-${ranked.method}` };
    },
  };
}

/** The interval of two groups that were drawn together. */
function pairOf(
  { form, parts: [measure] }: Disparity,
  groups: readonly Group[],
  figures: readonly GroupFigure[],
  ranked: RankedGroups,
): ((level: number) => NamedBounds | null) | null {
  if (form !== "difference" && form !== "ratio") return null;
  const draws = ranked.drawsOf(measure, groups);
  const [one, other] = figures.map(({ estimate }, index) => ({
    value: estimate.value.value ?? Number.NaN,
    draws: draws[index],
  }));
  const pair = one === undefined || other === undefined ? null : jointPair(one, other, form);
  return (level) => {
    const bounds = pair?.(level) ?? null;
    return bounds === null ? null : { ...bounds, method: `${ranked.method}-${bounds.method}` };
  };
}

/** How far the order of lists departs from the groups' shares in them; who has the least exposure stands worst. */
function estimateDivergence(
  disparity: Disparity,
  measured: MeasuredGrouping,
  ranked: RankedGroups,
  groups: readonly Group[],
  settings: DisparitySettings,
): DisparityEstimate {
  const figures = figuresOf(disparity, measured, groups);
  const { value: between, apart } = disparityValue(disparity, figures);
  const random = streamOf(disparity, measured, groups, settings);
  const divergence = ranked.divergence(groups);
  const value: Value = between.value === null ? between : { value: divergence.value };
  const intervals = once((): IntervalAt | null =>
    correctedInterval(
      divergence.replicates(settings.resamples, random.split("lists")),
      divergence.value,
      0,
      (method) => `${ranked.method}-${method}`,
    ),
  );
  const dealt = once(() =>
    value.value === null ? null : divergence.permuted(settings.resamples, random.split("labels")),
  );
  return {
    ...describe(disparity, measured, figures),
    groups,
    reference: null,
    value,
    apart,
    intervalAt: (level) => {
      const interval = value.value === null ? null : (intervals()?.(level) ?? null);
      return interval === null ? null : around(interval, divergence.value, level);
    },
    test: () => {
      const found = dealt();
      return found === null ? null : { p: found.p, method: "permutation" };
    },
    underEquality: () => dealt()?.meanOf("difference", "worst") ?? null,
  };
}

function describe(
  disparity: Disparity,
  { grouping }: MeasuredGrouping,
  figures: readonly (readonly GroupFigure[])[],
): Pick<DisparityEstimate, "disparity" | "attribute" | "stratum" | "undefinedGroups"> {
  const reasons = new Map<Group, string>();
  for (const [index, part] of figures.entries()) {
    for (const { group, estimate } of part) {
      const { value } = estimate;
      if (value.value === null && !reasons.has(group))
        reasons.set(group, `${disparity.parts[index].id}: ${value.reason}`);
    }
  }
  return {
    disparity,
    attribute: grouping.attribute,
    stratum: grouping.stratum,
    undefinedGroups: [...reasons].map(([group, reason]) => ({ group, reason })),
  };
}

/** Draws are of this disparity, attribute, stratum and groups, so that no other one moves them. */
function streamOf(
  disparity: Disparity,
  { grouping }: MeasuredGrouping,
  groups: readonly Group[],
  { seed }: DisparitySettings,
): Random {
  return createRandom(seed)
    .split(disparity.id)
    .split(grouping.attribute)
    .split(JSON.stringify([grouping.stratum, groups.map(({ name }) => name)]));
}

function around(bounds: NamedBounds | null, value: number, level: number): Interval | null {
  if (bounds === null || Number.isNaN(bounds.low) || Number.isNaN(bounds.high)) return null;
  // A rounding must not set the value outside of its own interval.
  return { low: Math.min(bounds.low, value), high: Math.max(bounds.high, value), level, method: bounds.method };
}

function meanUnderEquality(all: Simultaneous, { combine, parts }: Disparity): number | null {
  return combine === "mean" && parts.length > 1 ? null : all.rangeUnderEquality;
}

/** Where equality lies on the scale of a form; null for a bare least or greatest, which no equality speaks of. */
function equalityOf({ form }: Disparity): { readonly at: number; readonly side: "above" | "below" } | null {
  if (form === "difference") return { at: 0, side: "above" };
  return form === "ratio" ? { at: 1, side: "below" } : null;
}

function testOfRange(
  disparity: Disparity,
  value: Value,
  permuted: { readonly p: number } | null,
  intervalAt: (level: number) => Interval | null,
  { resamples }: DisparitySettings,
): ReturnType<DisparityEstimate["test"]> {
  if (permuted !== null) return { p: permuted.p, method: "permutation" };
  const equality = equalityOf(disparity);
  if (equality === null || value.value === null || intervalAt(0.95) === null) return null;
  // Both orders of every pair are looked at, so the one tail is two-sided.
  const p = tailProbability(intervalAt, equality.at, equality.side, 1 / (resamples + 1));
  return { p, method: "interval" };
}

function testOfPair(
  disparity: Disparity,
  one: DefinedFigure,
  other: DefinedFigure,
  intervalAt: (level: number) => Interval | null,
  { resamples }: DisparitySettings,
): ReturnType<DisparityEstimate["test"]> {
  const [a, b] = [one.counts, other.counts];
  if (a !== null && b !== null) return testOfCounts(a, b);
  const equality = equalityOf(disparity);
  if (equality === null || intervalAt(0.95) === null) return null;
  const tails = (["above", "below"] as const).map((side) => tailProbability(intervalAt, equality.at, side));
  return { p: Math.max(Math.min(1, 2 * Math.min(...tails)), 1 / (resamples + 1)), method: "interval" };
}

/** Where each cell is expected to hold so many rows, the exact test and the normal one agree and only one of them is quick. */
const exactBelow = 200;

function testOfCounts(a: NonNullable<DefinedFigure["counts"]>, b: NonNullable<DefinedFigure["counts"]>) {
  const share = (a.successes + b.successes) / (a.trials + b.trials);
  const least = Math.min(a.trials, b.trials) * Math.min(share, 1 - share);
  const normal = least < exactBelow ? null : proportionZ(a.successes, a.trials, b.successes, b.trials);
  if (normal !== null) return { p: normal.p, method: "pooled-z" };
  const p = fisherExact(a.successes, a.trials - a.successes, b.successes, b.trials - b.successes);
  return { p, method: "fisher" };
}
