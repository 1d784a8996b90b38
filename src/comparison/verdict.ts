import { UserError } from "../errors/user-error.ts";
import type { Outcome } from "../gate/check.ts";
import type { Difference as ReportedDifference } from "../gate/report.ts";
import type { Interval } from "../gate/value.ts";
import { decideByMargin, type MarginComparator } from "../rules/decide.ts";
import type { Bound } from "../rules/rule.ts";
import { holm } from "../stats/corrections.ts";
import { tailProbability } from "../stats/invert.ts";
import { type Difference, type Oriented, orient } from "./difference.ts";
import { marginOf, plainNumber } from "./margin.ts";
import { rowsNeeded, smallestDetectable, type Test } from "./power.ts";

export type DifferenceWord = ReportedDifference["verdict"];

/** What a rule asks of a difference, and the level of the interval that decides it. */
export interface MarginRule {
  readonly comparator: MarginComparator;
  readonly bound: Bound;
  readonly confidence: number;
}

/** A rule held to one difference. */
export interface DifferenceDecision {
  readonly difference: Difference;
  /** `error` only where the difference or the margin is undefined and the rule does not speak of each slice. */
  readonly outcome: Outcome;
  readonly word: DifferenceWord;
  /** Of the difference, challenger − champion, at the rule's confidence: the one to show. */
  readonly interval: Interval | null;
  /** In the metric's units; null where it is undefined. */
  readonly margin: number | null;
  /** `0.005`, `2% of 0.84 = 0.0168`; null where it is undefined. */
  readonly marginShown: string | null;
  /** Why it is not a pass, and what would settle it; null for a pass. */
  readonly message: string | null;
  /** Holm-adjusted one-sided p that the difference is beyond the margin; only in a family of slices. */
  readonly adjustedTail: number | null;
}

/** Better, worse or undecided against 0, by the interval at a level; undecided for a metric without a better direction. */
export function wordOf(difference: Difference, level: number): Exclude<DifferenceWord, "not worse"> {
  const interval = orient(difference)?.intervalAt(level) ?? null;
  if (interval === null) return "undecided";
  if (interval.low > 0) return "better";
  return interval.high < 0 ? "worse" : "undecided";
}

/**
 * Holds one difference to a margin by its two-sided interval, oriented so that more is better: `no worse than m` passes
 * where the lower end is above −m and fails where the upper end is below −m; `better by m` the same at m; else it is
 * inconclusive, and the message says the smallest difference that this sample could have shown and about how many more
 * rows would settle it.
 *
 * Throws a UserError for a metric of which neither more nor less is better.
 */
export function decideDifference(difference: Difference, rule: MarginRule): DifferenceDecision {
  return decide(difference, rule, "error");
}

/**
 * Holds each slice to a margin. A slice passes by its own interval; it fails only where its Holm-adjusted p over these
 * slices is below (1 − confidence) / 2 too, else it is inconclusive. A slice without a difference is inconclusive.
 * Slices that are too small to gate must be left out before. Throws as `decideDifference` does.
 */
export function decideEachSlice(differences: readonly Difference[], rule: MarginRule): DifferenceDecision[] {
  const decisions = differences.map((difference) => decide(difference, rule, "inconclusive"));
  const tested = decisions.flatMap((decision, place) => {
    const tail = failingTail(decision, rule);
    return tail === null ? [] : [{ place, tail }];
  });
  const adjusted = holm(tested.map(({ tail }) => tail));
  for (const [rank, { place }] of tested.entries()) {
    decisions[place] = corrected(decisions[place], adjusted[rank], rule);
  }
  return decisions;
}

/** The one-sided p with which the interval lies wholly above the rule's edge: the claim that a pass makes. Null where undecidable. */
export function passingTail(decision: DifferenceDecision, rule: MarginRule): number | null {
  return tailAt(decision, rule, "above");
}

function failingTail(decision: DifferenceDecision, rule: MarginRule): number | null {
  return tailAt(decision, rule, "below");
}

function tailAt(decision: DifferenceDecision, rule: MarginRule, side: "below" | "above"): number | null {
  const { difference, interval, margin } = decision;
  if (interval === null || margin === null) return null;
  const { intervalAt } = orientedOf(difference);
  return tailProbability(intervalAt, edgeOf(rule.comparator, margin), side);
}

function corrected(decision: DifferenceDecision, adjustedTail: number, rule: MarginRule): DifferenceDecision {
  if (decision.outcome !== "fail" || adjustedTail < (1 - rule.confidence) / 2) return { ...decision, adjustedTail };
  return {
    ...decision,
    adjustedTail,
    outcome: "inconclusive",
    word: "undecided",
    message: `its own interval fails, but not after correction for the number of slices (Holm-adjusted p ${plainNumber(adjustedTail)})`,
  };
}

function decide(difference: Difference, rule: MarginRule, whenUndefined: "error" | "inconclusive"): DifferenceDecision {
  const oriented = orientedOf(difference);
  const margin = marginOf(rule.bound, difference.champion.value);
  const interval = difference.intervalAt?.(rule.confidence) ?? null;
  const nothing = {
    difference,
    interval,
    word: "undecided",
    margin: null,
    marginShown: null,
    adjustedTail: null,
  } as const;
  if (difference.value.value === null) {
    return { ...nothing, outcome: whenUndefined, message: `${difference.id} is ${difference.value.reason}` };
  }
  if (margin.kind === "undefined") return { ...nothing, outcome: whenUndefined, message: margin.reason };
  const known = { ...nothing, margin: margin.margin, marginShown: margin.shown };
  const towards = oriented.intervalAt(rule.confidence);
  if (towards === null) {
    return {
      ...known,
      outcome: "inconclusive",
      message: `the difference of ${difference.id} has no interval, so nothing can be claimed for it`,
    };
  }
  const outcome = decideByMargin(towards, rule.comparator, margin.margin);
  const against = wordOf(difference, rule.confidence);
  switch (outcome) {
    case "pass":
      return { ...known, outcome, word: against === "better" ? "better" : "not worse", message: null };
    case "fail":
      return {
        ...known,
        outcome,
        word: rule.comparator === "no worse than" ? "worse" : against,
        message: `the interval of the difference, ${ends(towards)} with more being better, lies wholly below ${plainNumber(edgeOf(rule.comparator, margin.margin))}`,
      };
    case "inconclusive":
      return {
        ...known,
        outcome,
        word: "undecided",
        message: undecided(difference, towards, {
          comparator: rule.comparator,
          margin: margin.margin,
          level: rule.confidence,
        }),
      };
  }
}

function undecided(difference: Difference, interval: Interval, test: Test): string {
  const holding = `the interval of the difference, ${ends(interval)} with more being better, holds ${plainNumber(edgeOf(test.comparator, test.margin))}`;
  const smallest = smallestDetectable(difference, test.level);
  const sentences = [holding];
  if (smallest !== null) {
    sentences.push(`the smallest difference that this sample could have shown is about ${plainNumber(smallest)}`);
  }
  const needed = rowsNeeded(difference, test);
  if (difference.folds) sentences.push("more folds, or repeats with other seeds, would narrow it");
  else if (!difference.paired)
    sentences.push("the same rows scored by both models would say more than two separate reports");
  else if (needed?.total === null) sentences.push("more rows would not settle it if the difference stays");
  else if (needed?.more === 0) sentences.push("a new sample of this size would settle it about 4 times in 5");
  else if (needed?.more) sentences.push(`about ${roundUp(needed.more)} more rows would settle it (power 0.8)`);
  return sentences.join("; ");
}

function edgeOf(comparator: MarginComparator, margin: number): number {
  return comparator === "no worse than" ? -margin : margin;
}

function orientedOf(difference: Difference): Oriented {
  const oriented = orient(difference);
  if (oriented !== null) return oriented;
  throw new UserError(
    `rules: neither more nor less of ${difference.id} is better, so "no worse than" and "better by" cannot be decided on it; hold it to a bound`,
    { title: "Metric without direction" },
  );
}

function ends({ low, high }: Interval): string {
  return `${plainNumber(low)} to ${plainNumber(high)}`;
}

/** Two significant digits are all that such a forecast carries. */
function roundUp(rows: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return (Math.ceil(rows / unit) * unit).toLocaleString("en-US");
}
