import type { Severity } from "../gate/check.ts";
import type { Persistence, Rule } from "../rules/rule.ts";
import type { Better } from "./queries.ts";

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
