import type { Predicate } from "../profile/predicate.ts";
import { type TallyRequest, wholeTable } from "../profile/request.ts";
import { type Answers, raised, type Scope, type Stage } from "./stage.ts";

/**
 * A stage of an expectation under a row condition that fails where the condition orders a number and a text by each
 * other. Such a comparison holds for no row, so that an expectation would pass without having looked at any: as when a
 * number column became text by one value. Great Expectations raises there, too.
 */
export function underComparableCondition(stage: Stage, condition: Predicate, scope: Scope): Stage {
  const orderings = orderingsIn(condition);
  if (stage.kind !== "ask" || orderings.length === 0) return stage;
  const tallies = orderings.map((expect): TallyRequest => {
    return { id: scope.id(), population: wholeTable, ignore: null, expect, show: [], examples: 0 };
  });
  const request = { ...stage.request, tallies: [...stage.request.tallies, ...tallies] };
  return {
    ...stage,
    request,
    read: (answers: Answers) =>
      tallies.some(({ id }) => answers.tally(id).incomparable > 0)
        ? raised("row_condition orders text and numbers by each other, which cannot be compared")
        : stage.read(answers),
  };
}

/** Each comparison by order on its own: what stands beside it could hide that it has no answer. */
function orderingsIn(predicate: Predicate): Predicate[] {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.flatMap(orderingsIn);
    case "not":
    case "holds":
      return orderingsIn(predicate.of);
    case "compare":
      return predicate.comparator === "==" || predicate.comparator === "!=" ? [] : [predicate];
    default:
      return [];
  }
}
