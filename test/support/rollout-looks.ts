import type { Guardrail } from "../../src/rollout/guardrails.ts";
import type { Arm, Look, Reading } from "../../src/rollout/look.ts";
import type { Plan } from "../../src/rollout/plan.ts";
import { parseQueries } from "../../src/rollout/queries.ts";
import { guardrailOf } from "../../src/rollout/rule-guardrail.ts";
import { parseSteps } from "../../src/rollout/steps.ts";
import { parseRules } from "../../src/rules/parse.ts";

export const minute = 60_000;

export function planWith(steps: string, changes: Partial<Plan> = {}): Plan {
  return {
    steps: parseSteps(steps),
    strategy: "canary",
    lookEvery: minute,
    confidence: 0.95,
    splitUnit: "request",
    onUndecided: "hold",
    onUnderpowered: "refuse",
    ...changes,
  };
}

/** Guardrails over data whose keys are names. */
export function guardrailsOf(rules: string, queries: readonly string[] = []): Guardrail[] {
  const lines = queries.map((text) => ({ text, line: null }));
  const definitions = parseQueries(lines, { keysAreNames: true, path: null });
  return parseRules(rules).map((rule) => {
    const made = guardrailOf(rule, definitions);
    if (typeof made === "string") throw new Error(`${rule.subject.name} ${made}`);
    return made;
  });
}

export type Figures = Readonly<Record<string, number | readonly number[] | Reading | null>>;

function readingOf(name: string, arm: Arm, value: Figures[string]): Reading {
  if (typeof value === "number") return { kind: "value", value };
  if (value === null) return { kind: "absent", why: "no-samples", message: `${name} of ${arm} is not there` };
  return "kind" in value ? value : { kind: "samples", values: value };
}

export function readingsOf(arm: Arm, figures: Figures): ReadonlyMap<string, Reading> {
  return new Map(Object.entries(figures).map(([name, value]) => [name, readingOf(name, arm, value)]));
}

/** Look `number` of a rollout that began at 0 and is looked at every minute. */
export function lookAt(number: number, weight: number | null, stable: Figures, canary: Figures, step = 0): Look {
  return {
    number,
    start: (number - 1) * minute,
    end: number * minute,
    step,
    weight,
    readings: { stable: readingsOf("stable", stable), canary: readingsOf("canary", canary) },
  };
}
