import type { Location } from "../errors/user-error.ts";
import type { DifferenceWord, Interval, Slice, Support } from "./value.ts";

export type Outcome = "pass" | "fail" | "inconclusive" | "error";
export type Severity = "critical" | "warning" | "info";

/** How a rule held the difference from a champion to a margin; the check's observed and interval are that difference. */
export interface HeldMargin {
  /** What was allowed or asked, in the unit of challenger − champion and with its sign: −0.005 for "no worse than 0.005". */
  readonly edge: number;
  readonly better: "higher" | "lower";
  readonly word: DifferenceWord;
  /** About how many more rows would settle an undecided one; null where it is settled or more rows would not. */
  readonly moreRows: number | null;
}

/** The waiver that covers a check which does not hold. */
export interface AppliedWaiver {
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it counts: `2026-12-31`. */
  readonly expiry: string;
  /** Whole days until the expiry; 0 on the last day. */
  readonly daysLeft: number;
  /** The pull request that brought it; null where the waiver names none. */
  readonly pullRequest: string | null;
  /** What the check's severity would be without it. */
  readonly severity: Severity;
}

/** One thing that a gate says. Policy, comment, check run and later actions read nothing else to learn a verdict. */
export interface Check {
  /** `rule:` and the rule's canonical text without spaces, then `@` and its slice; or another stable id. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The figure that was held to the bound; null where it is undefined. */
  readonly observed: number | string | null;
  /** What was asked, as a reader says it: `>= 0.85`. */
  readonly expected: string;
  /** One sentence for a reader: why it failed, what would decide it, what is undefined. */
  readonly message?: string;
  readonly interval?: Interval | null;
  readonly baseline?: { readonly name: string; readonly value: number } | null;
  /** Only of a rule about the difference from a champion, which is the baseline then. */
  readonly margin?: HeldMargin;
  readonly slice: Slice;
  readonly support?: Support | null;
  /** Only of a check that does not hold and is waived: its severity is one step lower than it was. */
  readonly waiver?: AppliedWaiver;
  /** Further facts as short sentences: an adjusted p, a direction, a dummy that passes too. */
  readonly evidence: readonly string[];
  readonly location: Location | null;
  /** Further places that are worth an annotation, such as the line of the suite that asks for it. */
  readonly alsoAt?: readonly Location[];
}
