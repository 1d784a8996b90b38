import { limitOf } from "../rules/grammar.ts";
import { checkId, printRule, printSubject } from "../rules/print.ts";
import type { Persistence, Rule, Subject } from "../rules/rule.ts";
import type { Guardrail, Limit } from "./guardrails.ts";
import { type Better, type Definition, type Definitions, definitionOf } from "./queries.ts";

const defaultPersistence: Persistence = { kind: "looks", breaches: 3, looks: 5 };
const distances = ["psi", "js"] as const;

/** The rules of a rollout that names none; of these what the monitor delivers. */
export const defaultRules: readonly string[] = [
  "error_rate no worse than 1pp",
  "latency_p99 <= 150% of stable for 3 of 5 looks",
];

/**
 * What a rule watches, or as a text the end of a sentence that says why it cannot: `names no …`. Only a ratio of two
 * counts is a rate and only values of a window are samples; every other name is a level, and so is a rate with `for`.
 */
export function guardrailOf(rule: Rule, definitions: Definitions): Guardrail | string {
  const problem = problemOf(rule);
  if (problem !== null) return problem;
  const { subject, test, persistence } = rule;
  if (test === null) return "has no bound";
  const drift = driftOf(subject);
  const asked = drift?.name ?? subject.name;
  const meant =
    drift !== null || subject.namespace === "samples"
      ? asSamples(asked, definitions)
      : definitionOf(definitions, asked);
  if (meant === null) return `names ${asked}, which is not defined; ${namesThatAre(definitions)}`;
  const better = betterOf(test, drift === null ? meant.better : "lower");
  const limit = limitFor(test, better);
  if (typeof limit === "string") return limit;
  const common = {
    id: checkId(rule, null),
    title: printRule(rule),
    metric: printSubject(subject),
    severity: rule.severity,
    better,
    limit,
    rule,
  };
  const strict = test.comparator === "<" || test.comparator === ">";
  const watched = { kind: "level", strict, persistence: persistence ?? defaultPersistence } as const;
  if (drift !== null) {
    if (limit.kind !== "absolute") return "bounds a distance between the arms, which only a number bounds";
    return { ...common, ...watched, figure: { kind: "drift", distance: drift.distance, name: asked } };
  }
  if (meant.kind === "rate") {
    const { numerator, denominator } = meant;
    return persistence === null
      ? { ...common, kind: "rate", numerator, denominator }
      : { ...common, ...watched, figure: { kind: "ratio", numerator, denominator } };
  }
  if (meant.kind === "level") return { ...common, ...watched, figure: { kind: "name", name: asked } };
  if (persistence !== null) return `holds values of a window, which are judged over all looks: leave \`for\` out`;
  if (limit.kind === "absolute" || limit.kind === "of-stable") {
    return `holds values of a window, which are compared by their shift: write \`${common.metric} no worse than …\``;
  }
  return { ...common, kind: "sample", name: asked };
}

function problemOf({ test, scope, confidence }: Rule): string | null {
  if (test === null) return "has no bound, and belongs to bias-report";
  if (test.comparator === "better by") {
    return "asks the canary to be better; a rollout asks that it is no worse: write `no worse than`";
  }
  if (test.comparator === "==") return "asks for equality, and a figure of live traffic never equals a number";
  if (test.bound.of === "champion") return "is held to a champion; in a rollout that is `of stable`";
  if (scope !== null) return "names a slice; a monitor has names only, so give the slice a query of its own";
  if (confidence !== null) {
    return "has a confidence of its own; a rollout spends 1 − `confidence` over all of its guardrails";
  }
  return null;
}

/** `psi(score)` and `js(score)`. */
function driftOf({ namespace, name, args }: Subject): { distance: "psi" | "js"; name: string } | null {
  const distance = distances.find((each) => each === name);
  const [argument] = args;
  if (distance === undefined || namespace !== null || args.length !== 1 || argument.key !== null) return null;
  return { distance, name: String(argument.value) };
}

function asSamples(name: string, definitions: Definitions): Definition | null {
  const known = definitions.named.get(name);
  if (known !== undefined) return known.kind === "samples" ? known : null;
  return definitions.keysAreNames ? { kind: "samples", name, query: name, better: "lower" } : null;
}

/** A bound from below says that more is better; a margin goes by what the name says. */
function betterOf({ comparator }: NonNullable<Rule["test"]>, declared: Better): Better {
  if (comparator === ">=" || comparator === ">") return "higher";
  return comparator === "no worse than" ? declared : "lower";
}

function limitFor(test: NonNullable<Rule["test"]>, better: Better): Limit | string {
  const limit = limitOf(test);
  if (test.comparator !== "no worse than") {
    return limit.kind === "absolute"
      ? { kind: "absolute", value: limit.value }
      : { kind: "of-stable", factor: limit.factor };
  }
  if (limit.kind === "absolute") return { kind: "margin", margin: limit.value };
  if (test.bound.of !== null) return "mixes a margin and `of stable`: write one of both";
  if (better === "higher" && limit.factor >= 1) return "allows the canary to lose all of it: a margin lies below 100%";
  return { kind: "relative-margin", share: limit.factor };
}

function namesThatAre({ named, keysAreNames }: Definitions): string {
  if (keysAreNames) return "a name of samples is a key that is not defined otherwise";
  const names = [...named.keys()];
  return names.length === 0 ? "queries defines no name" : `defined are ${names.join(", ")}`;
}
