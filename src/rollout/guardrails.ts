import type { Severity } from "../gate/check.ts";
import type { Persistence, Rule } from "../rules/rule.ts";
import { type Better, type Definitions, definitionOf } from "./queries.ts";

/** L, which the canary's figure c is held to, s being that of stable. With `higher` better the signs turn. */
export type Limit =
  | { readonly kind: "absolute"; readonly value: number }
  /** factor · s */
  | { readonly kind: "of-stable"; readonly factor: number }
  /** s + margin */
  | { readonly kind: "margin"; readonly margin: number }
  /** s · (1 + share) */
  | { readonly kind: "relative-margin"; readonly share: number };

interface AnyGuardrail {
  /** The check's id: `rule:error_rate noworsethan0.005`. */
  readonly id: string;
  /** The rule's canonical text. */
  readonly title: string;
  /** What the rule speaks of, as the table `looks` names it: `error_rate`. */
  readonly metric: string;
  readonly severity: Severity;
  readonly better: Better;
  readonly limit: Limit;
  readonly rule: Rule;
}

/** Counts of both arms, judged by a sequential test that spends α. */
export interface RateGuardrail extends AnyGuardrail {
  readonly kind: "rate";
  readonly numerator: string;
  readonly denominator: string;
}

/** A gauge, judged look by look: a breach is a limit passed for long enough. */
export interface LevelGuardrail extends AnyGuardrail {
  readonly kind: "level";
  readonly figure:
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "ratio"; readonly numerator: string; readonly denominator: string }
    /** How far the canary's values of the window are from those of stable. */
    | { readonly kind: "drift"; readonly distance: "psi" | "js"; readonly name: string };
  /** Whether the limit itself is already beyond: `<` and `>`. */
  readonly strict: boolean;
  readonly persistence: Persistence;
}

/** Values of both arms, judged by ranks with a sequential test that spends α. */
export interface SampleGuardrail extends AnyGuardrail {
  readonly kind: "sample";
  readonly name: string;
}

export type Guardrail = RateGuardrail | LevelGuardrail | SampleGuardrail;

/** What one look asks a monitor for, each name once; `requests` too where it is known, for the sample ratio. */
export function queriesOf(guardrails: readonly Guardrail[], definitions: Definitions): readonly WantedQuery[] {
  const wanted = new Map<string, WantedQuery>();
  const want = (name: string, kind: WantedQuery["kind"], combine: WantedQuery["combine"]): void => {
    const known = wanted.get(name);
    if (known !== undefined && (known.combine === "sum" || combine === "last")) return;
    const definition = definitionOf(definitions, name);
    const query = definition === null || definition.kind === "rate" ? name : definition.query;
    wanted.set(name, { name, kind, query, combine });
  };
  for (const guardrail of guardrails) {
    for (const { name, kind, combine } of namesOf(guardrail)) want(name, kind, combine);
  }
  const known = definitionOf(definitions, requestCount);
  if (known?.kind === "level") want(requestCount, "value", "sum");
  return [...wanted.values()];
}

/** The name whose counts the sample ratio is held to, before any rate's denominator. */
export const requestCount = "requests";

/** One name to be read, in the words of `monitors/provider.ts`. */
export interface WantedQuery {
  readonly name: string;
  readonly kind: "value" | "samples";
  readonly query: string;
  /** How the windows of one look become one value: counts add, gauges take the last. */
  readonly combine: "sum" | "last";
}

/** What a guardrail reads at each look. */
export function namesOf(guardrail: Guardrail): readonly Omit<WantedQuery, "query">[] {
  const counts = (numerator: string, denominator: string) =>
    [numerator, denominator].map((name) => ({ name, kind: "value", combine: "sum" }) as const);
  if (guardrail.kind === "rate") return counts(guardrail.numerator, guardrail.denominator);
  if (guardrail.kind === "sample") return [{ name: guardrail.name, kind: "samples", combine: "sum" }];
  const { figure } = guardrail;
  switch (figure.kind) {
    case "name":
      return [{ name: figure.name, kind: "value", combine: "last" }];
    case "ratio":
      return counts(figure.numerator, figure.denominator);
    case "drift":
      return [{ name: figure.name, kind: "samples", combine: "sum" }];
  }
}

/** L for a stable figure s; null where it depends on one that is not there. */
export function limitAt(limit: Limit, better: Better, stable: number | null): number | null {
  if (limit.kind === "absolute") return limit.value;
  if (stable === null) return null;
  const sign = better === "lower" ? 1 : -1;
  switch (limit.kind) {
    case "of-stable":
      return limit.factor * stable;
    case "margin":
      return stable + sign * limit.margin;
    case "relative-margin":
      return stable * (1 + sign * limit.share);
  }
}
