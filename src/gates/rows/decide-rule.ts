import type { Check } from "../../gate/check.ts";
import type { Interval } from "../../gate/value.ts";
import type { Estimate } from "../../metrics/estimate.ts";
import { decideByInterval, holds } from "../../rules/decide.ts";
import { checkId, checkTitle, printConfidence, printTest } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { holm } from "../../stats/corrections.ts";
import { tailProbability } from "../../stats/invert.ts";
import type { BoundRule } from "./bound-rule.ts";

/**
 * What a figure is held to. `shown` says how a bound that is no plain number came about (`95% of the champion's 0.79 =
 * 0.75`); null for a plain one.
 */
export type HeldTo =
  | { readonly kind: "bound"; readonly bound: number; readonly shown: string | null }
  | { readonly kind: "undefined"; readonly reason: string };

export interface RuleSettings {
  readonly confidence: number;
  /** The file that the rules stand in, for a check's location; null for a workflow's input. */
  readonly rulesPath: string | null;
  readonly minSliceSize: number;
  /** Resamples behind an interval of the bootstrap: they tell no p below 1 / (resamples + 1) apart. */
  readonly resamples: number;
  /** The same figure of a model that knows nothing, by metric id; over all rows. */
  readonly dummies: ReadonlyMap<string, number>;
}

/**
 * Holds one rule to its figures, one for each slice it speaks of.
 *
 * A bare bound is decided by the value; with a confidence by the two-sided interval at that level, which is the one
 * shown. A slice below the smallest size is shown and not gated; when that leaves nothing to gate, the rule itself is
 * undecided. A figure that is undefined cannot pass: it is an error over all rows and on a named slice, and undecided
 * on one of each slice. An interval that leaves out the value itself (a maximum such as ks is biased upwards in
 * resamples) decides nothing, so that a figure never passes with confidence what it fails by value. On each slice a
 * claim of significance is corrected by Holm over those slices.
 *
 * @param heldTo the bound of each figure, where it is not the rule's own number
 */
export function decideRule(
  rule: BoundRule,
  estimates: readonly Estimate[],
  settings: RuleSettings,
  heldTo: (estimate: Estimate) => HeldTo = () => ({ kind: "bound", bound: boundOf(rule), shown: null }),
): Check[] {
  const each = rule.scope !== null && rule.scope.kind !== "slice";
  const gated = estimates.filter((estimate) => estimate.slice === null || estimate.support.n >= settings.minSliceSize);
  const adjusted =
    each && rule.confidence !== null
      ? adjustedTails(rule, gated, rule.confidence, settings.resamples, heldTo)
      : new Map<Estimate, number>();
  const checks = estimates.map((estimate) =>
    gated.includes(estimate)
      ? decideOne(rule, estimate, heldTo(estimate), settings, each, adjusted.get(estimate) ?? null)
      : tooSmall(rule, estimate, settings, each),
  );
  if (each && gated.length === 0) {
    const why = `no slice has ${settings.minSliceSize} rows or more, so the rule gates nothing`;
    checks.push(undecidedRule(rule, why, settings));
  }
  return checks;
}

function decideOne(
  rule: BoundRule,
  estimate: Estimate,
  heldTo: HeldTo,
  settings: RuleSettings,
  each: boolean,
  adjustedTail: number | null,
): Check {
  const { comparator } = rule.test;
  const level = rule.confidence ?? settings.confidence;
  const interval = estimate.intervalAt?.(level) ?? null;
  const facts = factsOf(rule, estimate, interval, settings);
  const { decisive } = estimate;
  if (decisive.value === null) {
    return {
      ...facts,
      outcome: each ? "inconclusive" : "error",
      message: `${estimate.id} is undefined: ${decisive.reason}`,
    };
  }
  if (heldTo.kind === "undefined") {
    return {
      ...facts,
      observed: decisive.value,
      outcome: each ? "inconclusive" : "error",
      message: `the bound of ${estimate.id} is undefined: ${heldTo.reason}`,
    };
  }
  const { bound } = heldTo;
  const evidence = [...facts.evidence, ...(heldTo.shown === null ? [] : [heldTo.shown])];
  if (estimate.value.value === null) evidence.push(`${estimate.id} is undefined: ${estimate.value.reason}`);
  if (estimate.note !== null) evidence.push(estimate.note);
  const dummy = estimate.slice === null ? settings.dummies.get(estimate.id) : undefined;
  if (dummy !== undefined && holds(dummy, comparator, bound)) {
    evidence.push(`a dummy that knows nothing of the row passes it too, with ${plain(dummy)}`);
  }
  const baseline = dummy === undefined ? null : { name: "dummy", value: dummy };
  const decided = { ...facts, observed: decisive.value, baseline, evidence };
  if (rule.confidence === null)
    return { ...decided, outcome: holds(decisive.value, comparator, bound) ? "pass" : "fail" };

  if (interval === null) {
    return {
      ...decided,
      outcome: "inconclusive",
      message: `${estimate.id} has no interval, so no confidence can be claimed for it`,
    };
  }
  if (decisive.value < interval.low || decisive.value > interval.high) {
    return {
      ...decided,
      outcome: "inconclusive",
      message: `the interval ${plain(interval.low)} to ${plain(interval.high)} does not hold the value ${plain(decisive.value)} itself, since resampling pulls ${estimate.id} to one side on so few rows; it decides nothing`,
    };
  }
  const outcome = decideByInterval(interval, comparator, bound);
  if (outcome === "fail" && adjustedTail !== null) {
    evidence.push(`Holm-adjusted p ${plain(adjustedTail)} over the slices`);
    if (adjustedTail >= (1 - rule.confidence) / 2) {
      return {
        ...decided,
        evidence,
        outcome: "inconclusive",
        message: "its own interval fails, but not after correction for the number of slices",
      };
    }
  }
  return outcome === "inconclusive"
    ? { ...decided, outcome, message: undecided(estimate, interval, bound) }
    : { ...decided, outcome };
}

/** The bound as a plain number: `70%` and `70pp` are 0.7. */
export function boundOf(rule: BoundRule): number {
  const { value, unit } = rule.test.bound;
  return unit === "number" ? value : value / 100;
}

function adjustedTails(
  rule: BoundRule,
  estimates: readonly Estimate[],
  confidence: number,
  resamples: number,
  heldTo: (estimate: Estimate) => HeldTo,
): Map<Estimate, number> {
  const failing = rule.test.comparator === ">=" || rule.test.comparator === ">" ? "below" : "above";
  const tested = estimates.flatMap((estimate) => {
    const held = heldTo(estimate);
    const interval = estimate.intervalAt?.(confidence) ?? null;
    if (held.kind === "undefined" || interval === null) return [];
    const resolution = /bca|percentile/.test(interval.method) ? 1 / (resamples + 1) : undefined;
    const intervalAt = (level: number) => estimate.intervalAt?.(level) ?? null;
    return [{ estimate, tail: tailProbability(intervalAt, held.bound, failing, resolution) }];
  });
  const adjusted = holm(Float64Array.from(tested, ({ tail }) => tail));
  return new Map(tested.map(({ estimate }, index) => [estimate, adjusted[index] ?? 1]));
}

/** About how many rows would settle it: the interval's half-width shrinks with the root of the rows. */
function undecided(estimate: Estimate, interval: Interval, bound: number): string {
  const value = estimate.decisive.value ?? bound;
  const distance = Math.abs(value - bound);
  const reach = value >= bound ? value - interval.low : interval.high - value;
  const between = `the interval ${plain(interval.low)} to ${plain(interval.high)} holds the bound ${plain(bound)}`;
  const factor = distance > 0 ? (reach / distance) ** 2 : Number.POSITIVE_INFINITY;
  const rows = Math.ceil(estimate.support.n * factor);
  if (!Number.isFinite(rows) || rows > 1e9)
    return `${between}; the value stands so near to it that more rows may never settle it`;
  return `${between}; about ${roundUp(rows - estimate.support.n)} more rows would settle it if the value stays`;
}

/** Two significant digits are all that such a forecast carries. */
function roundUp(rows: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(rows, 1))) - 1);
  return (Math.ceil(rows / unit) * unit).toLocaleString("en-US");
}

function tooSmall(rule: BoundRule, estimate: Estimate, settings: RuleSettings, each: boolean): Check {
  const facts = factsOf(rule, estimate, estimate.intervalAt?.(settings.confidence) ?? null, settings);
  return {
    ...facts,
    observed: estimate.decisive.value,
    outcome: "inconclusive",
    severity: each ? "info" : rule.severity,
    message: `too small to gate: ${estimate.support.n} rows, fewer than min-slice-size ${settings.minSliceSize}`,
  };
}

/** The check of a rule as a whole that cannot be decided, with the reason as a sentence. */
export function undecidedRule(rule: Rule, message: string, settings: Pick<RuleSettings, "rulesPath">): Check {
  return {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    outcome: "inconclusive",
    severity: rule.severity,
    observed: null,
    expected: expectedOf(rule),
    message,
    slice: null,
    evidence: [],
    location: locationOf(rule, settings),
  };
}

function factsOf(
  rule: BoundRule,
  estimate: Estimate,
  interval: Interval | null,
  settings: RuleSettings,
): Omit<Check, "outcome"> {
  return {
    id: checkId(rule, estimate.slice),
    title: checkTitle(rule, estimate.slice),
    severity: rule.severity,
    observed: estimate.value.value,
    expected: expectedOf(rule),
    interval,
    slice: estimate.slice,
    support: estimate.support,
    evidence: [],
    location: locationOf(rule, settings),
  };
}

function locationOf(rule: Rule, { rulesPath }: Pick<RuleSettings, "rulesPath">): Check["location"] {
  return rulesPath === null ? null : { path: rulesPath, line: rule.line };
}

export function expectedOf(rule: Rule): string {
  return rule.confidence === null
    ? printTest(rule.test)
    : `${printTest(rule.test)} with ${printConfidence(rule.confidence)} confidence`;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(4)));
}
