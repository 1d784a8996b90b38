import type { Direction, Value } from "../gate/value.ts";
import type { GroupFigure } from "./group-figures.ts";
import type { Group } from "./grouping.ts";
import type { Measure } from "./measure.ts";

/**
 * How the figures of groups become one: max − min, min / max, or the least or greatest of them. A divergence is of the
 * groups' candidates in lists and of no figure of theirs; its part only says who stands worst.
 */
export type Form = "difference" | "ratio" | "group_min" | "group_max" | "divergence";

/** One way to say how far apart groups are. */
export interface Disparity {
  /** As a rule writes it: `demographic_parity_difference`, `fpr_ratio`, `equalized_odds_difference(agg=mean)`. */
  readonly id: string;
  readonly title: string;
  readonly form: Form;
  /** Several for equalized odds, whose parts are the true and the false positive rate. */
  readonly parts: readonly [Measure, ...Measure[]];
  /** What several parts come to: the one that is farthest apart, or their mean. */
  readonly combine: "worst" | "mean";
  /** Smaller is fairer for a difference, larger for a ratio. */
  readonly direction: Direction;
}

/** Two groups that a disparity rests on, by one of its parts. */
export interface Apart {
  readonly measure: Measure;
  /** The one that is treated worse where the measure has a better direction, else the one with the lower figure. */
  readonly worst: GroupFigure;
  readonly other: GroupFigure;
}

/** A disparity's value over some groups, and the groups that decide it. */
export interface DisparityValue {
  readonly value: Value;
  /** Null where it is undefined. */
  readonly apart: Apart | null;
}

/** A figure whose value is defined. */
export interface DefinedFigure extends GroupFigure {
  readonly value: number;
}

/** The figures that are defined, in their order. */
export function definedFigures(figures: readonly GroupFigure[]): DefinedFigure[] {
  return figures.flatMap((figure) => {
    const { value } = figure.estimate.value;
    return value === null ? [] : [{ ...figure, value }];
  });
}

/**
 * A disparity over all groups given, whichever are extreme. Groups whose figure is undefined are left out; fewer than
 * two others leave it undefined (one, for the least and the greatest). Conventions of Fairlearn: a difference is
 * max − min, a ratio min / max, equalized odds the worse of both rates or, on request, their mean. 0 / 0 and figures of
 * both signs have no ratio.
 *
 * @param figures the groups' figures of each part
 */
export function disparityValue(disparity: Disparity, figures: readonly (readonly GroupFigure[])[]): DisparityValue {
  const parts = disparity.parts.map((measure, index) => partValue(disparity.form, measure, figures[index] ?? []));
  const [first] = parts;
  if (first === undefined) throw new Error(`${disparity.id} has no part`);
  const missing = parts.find(({ value }) => value.value === null);
  if (missing !== undefined) return missing;
  const worst = parts.reduce((one, other) => (isFarther(disparity.form, other, one) ? other : one));
  if (disparity.combine === "worst") return worst;
  const sum = parts.reduce((total, { value }) => total + (value.value ?? 0), 0);
  return { value: { value: sum / parts.length }, apart: worst.apart };
}

function isFarther(form: Form, one: DisparityValue, other: DisparityValue): boolean {
  const [a, b] = [one.value.value ?? 0, other.value.value ?? 0];
  return form === "ratio" || form === "group_min" ? a < b : a > b;
}

function partValue(form: Form, measure: Measure, figures: readonly GroupFigure[]): DisparityValue {
  const defined = definedFigures(figures);
  const needed = form === "group_min" || form === "group_max" ? 1 : 2;
  const [first] = defined;
  if (first === undefined || defined.length < needed) return { value: tooFew(measure, figures, defined), apart: null };
  const lowest = defined.reduce((least, figure) => (figure.value < least.value ? figure : least));
  const highest = defined.reduce((most, figure) => (figure.value > most.value ? figure : most));
  const apart: Apart =
    measure.direction === "lower"
      ? { measure, worst: highest, other: lowest }
      : { measure, worst: lowest, other: highest };
  switch (form) {
    case "difference":
    case "divergence":
      return { value: { value: highest.value - lowest.value }, apart };
    case "ratio":
      return { value: ratioOf(lowest.value, highest.value, measure), apart };
    case "group_min":
      return { value: { value: lowest.value }, apart: { measure, worst: lowest, other: highest } };
    case "group_max":
      return { value: { value: highest.value }, apart: { measure, worst: highest, other: lowest } };
  }
}

function tooFew(measure: Measure, figures: readonly GroupFigure[], defined: readonly DefinedFigure[]): Value {
  const undefinedOne = figures.find(({ estimate }) => estimate.value.value === null);
  const { value } = undefinedOne?.estimate ?? { value: { value: 0 } };
  const why =
    undefinedOne === undefined || value.value !== null
      ? ""
      : `; ${undefinedOne.group.name} has none, since ${value.reason}`;
  return {
    value: null,
    reason: `${measure.id} is defined in ${defined.length === 1 ? "one group" : `${defined.length} groups`} only${why}`,
  };
}

function ratioOf(lowest: number, highest: number, measure: Measure): Value {
  if (lowest < 0) return { value: null, reason: `${measure.id} is below 0 in a group, so a ratio says nothing` };
  if (highest === 0) return { value: null, reason: `${measure.id} is 0 in every group, so there is no ratio` };
  return { value: lowest / highest };
}

/**
 * One group against the reference group: group − reference, or group / reference. Of several parts it is the one that
 * is farther from equal, as a distance (max − min or min / max of the two).
 */
export function againstReference(
  disparity: Disparity,
  figures: readonly (readonly GroupFigure[])[],
  group: Group,
  reference: Group,
): DisparityValue {
  const pairs = figures.map((part) => [
    ...part.filter((figure) => figure.group === group),
    ...part.filter((figure) => figure.group === reference),
  ]);
  if (disparity.parts.length > 1) return disparityValue(disparity, pairs);
  const [measure] = disparity.parts;
  const [[own, other] = []] = pairs;
  if (own === undefined || other === undefined) throw new Error(`a group has no figure of ${measure.id}`);
  const apart: Apart = { measure, worst: own, other };
  const [a, b] = [own.estimate.value, other.estimate.value];
  if (a.value === null) return { value: { value: null, reason: `${group.name}: ${a.reason}` }, apart: null };
  if (b.value === null) return { value: { value: null, reason: `${reference.name}: ${b.reason}` }, apart: null };
  if (disparity.form === "difference") return { value: { value: a.value - b.value }, apart };
  if (b.value <= 0) {
    const reason = `${measure.id} of ${reference.name} is ${b.value === 0 ? "0" : "below 0"}, so there is no ratio to it`;
    return { value: { value: null, reason }, apart: null };
  }
  return { value: { value: a.value / b.value }, apart };
}
