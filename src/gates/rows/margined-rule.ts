import type { Rule } from "../../rules/rule.ts";

/** A rule of a difference: non-inferiority or superiority by a margin. */
export type MarginedRule = Rule & {
  readonly test: NonNullable<Rule["test"]> & { readonly comparator: "no worse than" | "better by" };
};
