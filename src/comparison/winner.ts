import { holm } from "../stats/corrections.ts";
import { sign } from "./difference.ts";
import { type DifferenceDecision, type MarginRule, passingTail } from "./verdict.ts";

/** One of several challengers with its decisions against the same champion. */
export interface Contender {
  readonly name: string;
  /** Each rule with a margin, and what came of it. */
  readonly decisions: readonly { readonly rule: MarginRule; readonly decision: DifferenceDecision }[];
  /** False where a rule without a margin (a bound, flips) did not pass. */
  readonly passesOtherRules: boolean;
}

export interface ContenderResult {
  readonly name: string;
  readonly passes: boolean;
  /** The largest Holm-adjusted p of its passes over the whole family; null where something was undecidable. */
  readonly adjustedTail: number | null;
}

/** Which challenger to promote; none where no one passes after correction. */
export interface Contest {
  readonly results: readonly ContenderResult[];
  readonly winner: string | null;
  readonly reason: string;
}

/**
 * One winner among several challengers, or none. Trying several makes it likelier that one passes by chance, so each
 * pass is a claim in one family, challengers by rules, and counts only where its Holm-adjusted one-sided p is below
 * (1 − confidence) / 2. Of those that pass everything, the winner has the best value in the first rule's metric; where
 * two share it, the first one named. Without a rule with a margin there is no winner.
 */
export function chooseWinner(contenders: readonly Contender[]): Contest {
  const claims = contenders.flatMap(({ decisions }, contender) =>
    decisions.flatMap(({ rule, decision }) => {
      const tail = passingTail(decision, rule);
      return tail === null ? [] : [{ contender, decision, rule, tail }];
    }),
  );
  const adjusted = holm(claims.map(({ tail }) => tail));
  const results = contenders.map(({ name, decisions, passesOtherRules }, contender): ContenderResult => {
    const own = claims.flatMap((claim, i) =>
      claim.contender === contender ? [{ ...claim, adjusted: adjusted[i] }] : [],
    );
    const complete = own.length === decisions.length && own.length > 0;
    const holds = own.every(
      (claim) => claim.decision.outcome === "pass" && claim.adjusted < (1 - claim.rule.confidence) / 2,
    );
    return {
      name,
      passes: complete && holds && passesOtherRules,
      adjustedTail: complete ? Math.max(...own.map((claim) => claim.adjusted)) : null,
    };
  });
  const passing = contenders.filter((_, i) => results[i].passes);
  if (passing.length === 0) {
    const uncorrected = contenders.some(
      ({ decisions, passesOtherRules }) =>
        passesOtherRules && decisions.length > 0 && decisions.every(({ decision }) => decision.outcome === "pass"),
    );
    const unmeasured = contenders.every(({ decisions }) => decisions.length === 0);
    return {
      results,
      winner: null,
      reason: unmeasured
        ? "no rule holds a difference from the champion to a margin, such as roc_auc no worse than 0.005"
        : uncorrected
          ? "no challenger passes after correction for their number"
          : "no challenger passes every rule",
    };
  }
  const best = passing.reduce((leader, contender) => (standing(contender) > standing(leader) ? contender : leader));
  const others = passing.length - 1;
  return {
    results,
    winner: best.name,
    reason: others === 0 ? "the only one that passes" : `the best of ${passing.length} that pass`,
  };
}

function standing({ decisions }: Contender): number {
  const difference = decisions[0]?.decision.difference;
  const value = difference?.challenger.value.value ?? null;
  return difference === undefined || value === null ? Number.NEGATIVE_INFINITY : sign(difference.direction) * value;
}
