import type { Check } from "./check.ts";

/** The metric that a rule's check is about, as its id writes it, without spaces; empty where it is about none. */
export function checkedMetric(check: Pick<Check, "id">): string {
  // A comparator inside a quoted name is none.
  return /^rule:((?:"(?:[^"\\]|\\.)*"|[^"])*?)(?:[<>]=?|==|noworsethan|betterby)/.exec(check.id)?.[1] ?? "";
}
