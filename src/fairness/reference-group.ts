import { UserError } from "../errors/user-error.ts";
import { nearest } from "../rules/nearest.ts";
import type { Disparity } from "./disparity.ts";
import { definedFigures } from "./disparity.ts";
import type { MeasuredGrouping } from "./group-figures.ts";
import type { Group, Grouping } from "./grouping.ts";

/** Whom every group is held against: the largest group, the one with the best figure, or one that was named. */
export type ReferenceInput =
  | { readonly kind: "largest" }
  | { readonly kind: "best" }
  | { readonly kind: "named"; readonly attribute: string | null; readonly group: string };

/** `largest`, `best`, a group's name, or `attribute=name` where several attributes have one. */
export function parseReference(text: string): ReferenceInput {
  if (text === "largest" || text === "best") return { kind: text };
  const at = text.indexOf("=");
  return at > 0
    ? { kind: "named", attribute: text.slice(0, at).trim(), group: text.slice(at + 1).trim() }
    : { kind: "named", attribute: null, group: text };
}

/**
 * Refuses a named reference group that no attribute has. Throws a UserError with the nearest names. An attribute that
 * has no such group keeps its largest one.
 */
export function refuseUnknownReference(inputs: readonly ReferenceInput[], groupings: readonly Grouping[]): void {
  for (const input of inputs) {
    if (input.kind !== "named" || groupings.some((grouping) => namedGroup(input, grouping) !== null)) continue;
    const names = [...new Set(groupings.flatMap(({ groups }) => groups.map(({ name }) => name)))];
    const close = nearest(input.group, names);
    const written = input.attribute === null ? input.group : `${input.attribute}=${input.group}`;
    throw new UserError(
      `reference-group: found "${written}", which is no group; ${close.length > 0 ? `did you mean ${close.join(" or ")}?` : `the groups are ${names.slice(0, 20).join(", ")}`} Allowed are also largest and best`,
      { title: "Input reference-group" },
    );
  }
}

/**
 * The reference group of a disparity in a grouping. The largest one by rows, the first of equals, never `(unknown)`
 * unless there is no other; the best one by the disparity's (first) measure: the lowest where less is better, else the
 * highest. Null where no group has a figure.
 */
export function referenceGroup(
  inputs: readonly ReferenceInput[],
  disparity: Disparity,
  measured: MeasuredGrouping,
  eligible: readonly Group[],
): Group | null {
  const { grouping } = measured;
  for (const input of inputs) {
    const found = input.kind === "named" ? namedGroup(input, grouping) : null;
    if (found !== null) return found;
  }
  const known = eligible.filter(({ unknown }) => !unknown);
  const candidates = known.length > 0 ? known : grouping.groups;
  if (!inputs.some(({ kind }) => kind === "best")) return largest(candidates);
  const [measure] = disparity.parts;
  const figures = definedFigures(measured.figuresOf(measure)).filter(({ group }) => candidates.includes(group));
  const [first, ...others] = figures;
  if (first === undefined) return largest(candidates);
  const better = (a: number, b: number): boolean => (measure.direction === "lower" ? a < b : a > b);
  return others.reduce((best, figure) => (better(figure.value, best.value) ? figure : best), first).group;
}

function largest(groups: readonly Group[]): Group | null {
  const [first, ...others] = groups;
  if (first === undefined) return null;
  return others.reduce((most, group) => (group.rows.length > most.rows.length ? group : most), first);
}

function namedGroup(input: Extract<ReferenceInput, { readonly kind: "named" }>, grouping: Grouping): Group | null {
  if (input.attribute !== null && input.attribute !== grouping.attribute) return null;
  return grouping.groups.find(({ name }) => name === input.group) ?? null;
}
