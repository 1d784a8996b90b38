import type { Disparity } from "../../fairness/disparity.ts";
import type { DisparityEstimate } from "../../fairness/estimate-disparity.ts";
import type { Group } from "../../fairness/grouping.ts";
import { plainSentence } from "../../fairness/plain-sentence.ts";
import type { Check } from "../../gate/check.ts";
import { figureText } from "../../gate/figure-text.ts";
import type { Slice } from "../../gate/value.ts";
import { decideByInterval, holds } from "../../rules/decide.ts";
import { checkId, checkTitle, printSlice } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { holm } from "../../stats/corrections.ts";
import { tailProbability } from "../../stats/invert.ts";
import { boundOf, expectedOf } from "../rows/decide-rule.ts";
import type { FairnessRule } from "./fairness-rules.ts";
import type { JudgedGrouping } from "./judged-attribute.ts";
import type { EstimateOf } from "./shared-estimates.ts";

export interface DecisionSettings {
  readonly confidence: number;
  readonly rulesPath: string | null;
  readonly minGroupSize: number;
  readonly minGroupShare: number;
  readonly onUndefined: "fail" | "warn" | "ignore";
}

type HeldRule = Extract<FairnessRule, { readonly kind: "bound" }>;

/** One rule held to one attribute in one stratum. */
export interface DecidedDisparity {
  readonly rule: HeldRule;
  /** Over the groups that are large enough to decide. */
  readonly estimate: DisparityEstimate;
  readonly checks: readonly Check[];
  /** The groups that keep the rule from holding, the worst first; the worst one of a rule that holds. */
  failingGroups(): readonly Group[];
}

/** A figure that a rule of either kind speaks of. */
interface HeldFigure {
  readonly rule: FairnessRule;
  /** Over the groups that are large enough to decide. */
  readonly estimate: DisparityEstimate;
  readonly grouping: JudgedGrouping;
}

interface Held extends HeldFigure {
  readonly rule: HeldRule;
  /** Over all groups, small ones included. */
  readonly whole: DisparityEstimate;
}

/**
 * Holds disparities to their bounds: by the value over the groups that are large enough, with its interval beside it, or
 * with a confidence by that interval. What is gated is one family: p-values are adjusted by Holm over it, and a failure
 * that is claimed with confidence must hold after the correction too, else it is inconclusive.
 */
export function decideDisparities(
  rules: readonly { readonly rule: HeldRule; readonly disparity: Disparity; readonly grouping: JudgedGrouping }[],
  settings: DecisionSettings,
  estimateOf: EstimateOf,
): DecidedDisparity[] {
  const held = rules.map(({ rule, disparity, grouping }): Held => {
    const { measured, deciding } = grouping;
    return {
      rule,
      grouping,
      estimate: estimateOf(disparity, measured, deciding),
      whole: estimateOf(disparity, measured, measured.grouping.groups),
    };
  });
  const adjusted = adjustTests(held);
  const tails = adjustTails(held);
  return held.map((one, index) => ({
    rule: one.rule,
    estimate: one.estimate,
    checks: [decideOne(one, settings, adjusted[index] ?? null, tails[index] ?? null), ...undefinedCheck(one, settings)],
    failingGroups: () => failingGroups(one, estimateOf),
  }));
}

/** Leaves out the worst group until the others meet the rule, or nobody is left to compare. */
function failingGroups({ rule, estimate, grouping }: Held, estimateOf: EstimateOf): Group[] {
  const failing: Group[] = [];
  for (let left = estimate; left.apart !== null; ) {
    const worst = left.apart.worst.group;
    failing.push(worst);
    const others = left.groups.filter((group) => group !== worst);
    if (others.length < 2) break;
    left = estimateOf(estimate.disparity, grouping.measured, others);
    if (isMet(rule.rule, left)) break;
  }
  return failing;
}

function isMet(rule: HeldRule["rule"], estimate: DisparityEstimate): boolean {
  const { value } = estimate.value;
  const { test, confidence } = rule;
  if (value === null) return false;
  const bound = boundOf(rule);
  if (confidence === null) return holds(value, test.comparator, bound);
  return decideByInterval(estimate.intervalAt(confidence), test.comparator, bound) === "pass";
}

function decideOne(held: Held, settings: DecisionSettings, adjusted: number | null, tail: number | null): Check {
  const { estimate, grouping, rule } = held;
  const level = rule.rule.confidence ?? settings.confidence;
  const interval = estimate.intervalAt(level);
  const facts = {
    ...factsOf(held, settings),
    expected: expectedOf(rule.rule),
    observed: estimate.value.value,
    interval,
    evidence: evidenceOf(held, settings, adjusted),
  };
  if (grouping.deciding.length < 2) return { ...facts, ...nobodyToCompare(grouping, settings) };
  if (estimate.value.value === null) {
    return { ...facts, ...whenUndefined(rule.rule, settings), message: `undefined: ${estimate.value.reason}` };
  }
  const { comparator } = rule.rule.test;
  const bound = boundOf(rule.rule);
  const sentence = plainSentence(estimate, interval, bound);
  const told = sentence === null ? {} : { message: sentence };
  if (rule.rule.confidence === null) {
    return holds(estimate.value.value, comparator, bound)
      ? { ...facts, outcome: "pass" }
      : { ...facts, ...told, outcome: "fail" };
  }
  if (interval === null) {
    return {
      ...facts,
      outcome: "inconclusive",
      message: `${estimate.disparity.id} has no interval here, so no confidence can be claimed for it`,
    };
  }
  const outcome = decideByInterval(interval, comparator, bound);
  if (outcome === "pass") return { ...facts, outcome };
  const uncorrected = outcome === "fail" && tail !== null && tail >= (1 - level) / 2;
  if (outcome === "fail" && !uncorrected) return { ...facts, ...told, outcome };
  const why = uncorrected
    ? "its own interval fails, but not after correction for the number of disparities that are gated"
    : `the interval ${figureText(interval.low)} to ${figureText(interval.high)} holds the bound ${figureText(bound)}`;
  return { ...facts, outcome: "inconclusive", message: sentence === null ? why : `${sentence}; ${why}` };
}

/** What is said of a rule where fewer than two groups are large enough: it is open, whatever is made of undefined figures. */
export function nobodyToCompare(
  { deciding }: JudgedGrouping,
  settings: DecisionSettings,
): Pick<Check, "outcome" | "message"> {
  const names = deciding.map(({ name }) => `${name} is`).join("") || "no group is";
  return {
    outcome: "inconclusive",
    message: `${names} large enough to decide, and a disparity is between two groups: ${smallWords(settings)}`,
  };
}

/** Facts beside the figure: small groups that are farther apart, chance, and the corrected p. */
function evidenceOf(
  { estimate, whole, grouping }: Held,
  settings: DecisionSettings,
  adjusted: number | null,
): string[] {
  const { disparity, value } = estimate;
  const said: string[] = [];
  const small = grouping.measured.grouping.groups.filter((group) => !grouping.deciding.includes(group));
  if (small.length > 0 && whole.value.value !== null && whole.value.value !== value.value) {
    said.push(
      `over all groups it is ${figureText(whole.value.value)}: ${sizes(small)} too small to decide (${smallWords(settings)})`,
    );
  } else if (small.length > 0) said.push(`${sizes(small)} too small to decide (${smallWords(settings)})`);
  const test = estimate.test();
  if (test !== null) {
    said.push(
      `if groups were treated alike, chance would show this much or more in ${percent(test.p)} of samples (p ${shown(test.p)}, ${test.method}${adjusted === null ? "" : `; ${shown(adjusted)} after Holm's correction over what is gated`})`,
    );
  }
  const chance = estimate.underEquality();
  if (chance !== null) {
    said.push(
      `groups of these sizes that are equal in truth show ${formWords[disparity.form]} of ${shown(chance)} on average`,
    );
  }
  return said;
}

const formWords: Readonly<Record<Disparity["form"], string>> = {
  difference: "a difference",
  ratio: "a ratio",
  divergence: "a divergence",
  group_min: "a least figure",
  group_max: "a greatest figure",
};

function sizes(groups: readonly Group[]): string {
  const listed = groups.slice(0, 5).map(({ name, rows }) => `${name} with ${rows.length}`);
  const more = groups.length > 5 ? ` and ${groups.length - 5} more` : "";
  return `${listed.join(", ")}${more} ${groups.length === 1 ? "is" : "are"}`;
}

function smallWords({ minGroupSize, minGroupShare }: DecisionSettings): string {
  const share = minGroupShare > 0 ? `, min-group-share ${figureText(minGroupShare * 100)}%` : "";
  return `min-group-size ${minGroupSize}${share}`;
}

function percent(share: number): string {
  return share < 1e-6 ? "less than 0.0001 %" : `${Number((share * 100).toPrecision(2))} %`;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** A group that is large enough and has no figure: hidden nowhere, and `on-undefined` says what it makes of the verdict. */
export function undefinedCheck({ rule, estimate, grouping }: HeldFigure, settings: DecisionSettings): Check[] {
  if (estimate.undefinedGroups.length === 0 || estimate.value.value === null || grouping.deciding.length < 2) return [];
  const each = estimate.undefinedGroups.map(({ group, reason }) => `${group.name} has no ${reason}`);
  const facts = factsOf({ rule, estimate, grouping }, settings);
  return [
    {
      ...facts,
      ...whenUndefined(rule.rule, settings),
      id: facts.id.replace(/^rule:/, "undefined:"),
      title: `defined in every group: ${facts.title}`,
      observed: estimate.undefinedGroups.length,
      expected: "0 groups without the figure",
      message: `${each.join("; ")}; the disparity is of the other groups`,
      evidence: [],
    },
  ];
}

/** What `on-undefined` makes of a rule that cannot be decided. */
export function whenUndefined(
  { severity }: Rule,
  { onUndefined }: DecisionSettings,
): Pick<Check, "outcome" | "severity"> {
  switch (onUndefined) {
    case "fail":
      return { outcome: "fail", severity };
    case "warn":
      return { outcome: "fail", severity: severity === "info" ? "info" : "warning" };
    case "ignore":
      return { outcome: "inconclusive", severity: "info" };
  }
}

function factsOf({ rule, estimate, grouping }: HeldFigure, { rulesPath }: DecisionSettings) {
  const { stratum } = grouping.measured.grouping;
  const rows = estimate.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    id: idInStratum(checkId(rule.written, null), stratum),
    title: titleInStratum(checkTitle(rule.written, null), stratum),
    severity: rule.rule.severity,
    slice: stratum,
    support: { n: rows, groups: estimate.groups.length },
    location: rulesPath === null ? null : { path: rulesPath, line: rule.rule.line },
  };
}

/** A check's id says the attribute first, then the stratum of the control columns. */
export function idInStratum(id: string, stratum: Slice): string {
  return stratum === null ? id : `${id}@${printSlice(stratum)}`;
}

export function titleInStratum(title: string, stratum: Slice): string {
  return stratum === null ? title : `${title}, where ${printSlice(stratum)}`;
}

/** Holm's correction of the tests of no difference, over everything that is gated. */
function adjustTests(held: readonly Held[]): (number | null)[] {
  return spread(held.map(({ estimate }) => ({ p: estimate.test()?.p ?? null, of: keyOf(estimate) })));
}

/** Holm's correction of the one-sided p with which an interval lies beyond its bound, over the rules with a confidence. */
function adjustTails(held: readonly Held[]): (number | null)[] {
  return spread(
    held.map(({ rule, estimate }) => {
      const { confidence, test } = rule.rule;
      const bound = boundOf(rule.rule);
      const of = JSON.stringify([keyOf(estimate), test.comparator, bound]);
      if (confidence === null || estimate.value.value === null || estimate.intervalAt(confidence) === null) {
        return { p: null, of };
      }
      const failing = test.comparator === ">=" || test.comparator === ">" ? "below" : "above";
      return { p: tailProbability((level) => estimate.intervalAt(level), bound, failing), of };
    }),
  );
}

/** What a p is of: a rule that stands twice, or under two names, is one member of the family. */
function keyOf({ disparity, attribute, stratum }: DisparityEstimate): string {
  return JSON.stringify([disparity.id, attribute, stratum]);
}

function spread(tests: readonly { readonly p: number | null; readonly of: string }[]): (number | null)[] {
  const known = new Map(tests.flatMap(({ p, of }) => (p === null ? [] : [[of, p] as const])));
  const adjusted = holm([...known.values()]);
  const places = new Map([...known.keys()].map((of, place) => [of, place]));
  return tests.map(({ p, of }) => {
    const place = places.get(of);
    return p === null || place === undefined ? null : adjusted[place];
  });
}
