import type { Difference } from "../../comparison/difference.ts";
import { plainNumber } from "../../comparison/margin.ts";
import { correlatedT } from "../../comparison/nadeau-bengio.ts";
import { powerToPass, rowsNeeded } from "../../comparison/power.ts";
import {
  type DifferenceDecision,
  decideDifference,
  decideEachSlice,
  type MarginRule,
} from "../../comparison/verdict.ts";
import type { Check, HeldMargin } from "../../gate/check.ts";
import { differenceText } from "../../gate/difference-text.ts";
import { checkId, checkTitle, printConfidence, printTest } from "../../rules/print.ts";
import type { MarginedRule } from "./margined-rule.ts";

interface MarginSettings {
  readonly confidence: number;
  readonly minSliceSize: number;
  readonly rulesPath: string | null;
}

/** What came of one rule: its checks, and the decisions behind them. */
export interface DecidedMargin {
  readonly rule: MarginRule;
  readonly checks: readonly Check[];
  readonly decisions: readonly DifferenceDecision[];
}

/**
 * Holds the differences that a rule speaks of to its margin. Slices that are too small are shown and not gated; when
 * that leaves nothing to gate, the rule itself is undecided.
 */
export function decideMargin(
  rule: MarginedRule,
  differences: readonly Difference[],
  settings: MarginSettings,
): DecidedMargin {
  const confidence = rule.confidence ?? settings.confidence;
  const asked: MarginRule = { comparator: rule.test.comparator, bound: rule.test.bound, confidence };
  const each = rule.scope !== null && rule.scope.kind !== "slice";
  const gated = differences.filter(({ slice, support }) => slice === null || support.n >= settings.minSliceSize);
  const decisions = each
    ? decideEachSlice(gated, asked)
    : gated.map((difference) => decideDifference(difference, asked));
  const expected =
    rule.confidence === null
      ? printTest(rule.test)
      : `${printTest(rule.test)} with ${printConfidence(confidence)} confidence`;
  const facts = (difference: Difference) => ({
    id: checkId(rule, difference.slice),
    title: checkTitle(rule, difference.slice),
    severity: rule.severity,
    observed: difference.value.value,
    expected,
    slice: difference.slice,
    support: difference.support,
    location: settings.rulesPath === null ? null : { path: settings.rulesPath, line: rule.line },
  });
  const decided = decisions.map((decision): Check => {
    const { difference } = decision;
    const { value } = difference.champion.value;
    const exact = value === null ? null : (difference.test()?.exact ?? null);
    return {
      ...facts(difference),
      outcome: decision.outcome,
      interval: decision.interval,
      baseline: value === null ? null : { name: "champion", value },
      ...heldMargin(decision, asked),
      ...(decision.message === null ? {} : { message: decision.message }),
      evidence: [
        // A margin in the metric's own unit stands in the rule already.
        ...(decision.marginShown?.includes("=") ? [`margin ${decision.marginShown}`] : []),
        ...(decision.adjustedTail === null
          ? []
          : [`Holm-adjusted p ${Number(decision.adjustedTail.toPrecision(3))} over the slices`]),
        ...(exact === null ? [] : [`McNemar's exact p ${Number(exact.toPrecision(4))}`]),
        ...posterior(decision),
        ...powerOf(decision, asked),
        ...(difference.paired ? [] : ["unpaired: the champion's rows are not at hand"]),
      ],
    };
  });
  const small = differences
    .filter((difference) => !gated.includes(difference))
    .map(
      (difference): Check => ({
        ...facts(difference),
        outcome: "inconclusive",
        severity: each ? "info" : rule.severity,
        interval: difference.intervalAt?.(confidence) ?? null,
        message: `too small to gate: ${difference.support.n} rows, fewer than min-slice-size ${settings.minSliceSize}`,
        evidence: [],
      }),
    );
  const checks = [...decided.map(told), ...small];
  if (each && gated.length === 0) {
    checks.push({
      id: checkId(rule, null),
      title: checkTitle(rule, null),
      outcome: "inconclusive",
      severity: rule.severity,
      observed: null,
      expected,
      message: `no slice has ${settings.minSliceSize} rows or more, so the rule gates nothing`,
      slice: null,
      evidence: [],
      location: settings.rulesPath === null ? null : { path: settings.rulesPath, line: rule.line },
    });
  }
  return { rule: asked, checks, decisions };
}

/** How often a model as good as the champion would meet the rule on rows like these: what an undecided rule could show. */
function powerOf({ difference, margin }: DifferenceDecision, { comparator, confidence }: MarginRule): string[] {
  if (margin === null || comparator !== "no worse than") return [];
  const power = powerToPass(difference, { comparator, margin, level: confidence });
  if (power === null) return [];
  const percent = power > 0.99 ? "over 99%" : power < 0.01 ? "under 1%" : `about ${Math.round(100 * power)}%`;
  return [`power: an equal model would pass in ${percent} of samples like this one`];
}

/** Over folds: how much of the posterior lies beyond and within the margin, taken as a region of practical equivalence. */
function posterior({ difference, margin }: DifferenceDecision): string[] {
  const { folds, direction } = difference;
  if (!folds || margin === null || direction === "none") return [];
  const shares = correlatedT(folds, margin, direction);
  if (shares === null) return [];
  const percent = (share: number): string => `${Number((100 * share).toPrecision(3))}%`;
  return [
    `correlated t over ${folds.differences.length} folds: better ${percent(shares.challengerBetter)}, within ±${plainNumber(margin)} ${percent(shares.equivalent)}, worse ${percent(shares.championBetter)} of the posterior`,
  ];
}

/** The edge stands on the side that the metric's better direction gives it. Nothing where the margin is undefined. */
function heldMargin(decision: DifferenceDecision, rule: MarginRule): { readonly margin?: HeldMargin } {
  const { difference, margin, outcome, word } = decision;
  const { direction } = difference;
  if (margin === null || direction === "none") return {};
  const towards = rule.comparator === "no worse than" ? -margin : margin;
  const needed =
    outcome === "inconclusive" && difference.clusters === undefined
      ? rowsNeeded(difference, { comparator: rule.comparator, margin, level: rule.confidence })
      : null;
  return {
    margin: {
      edge: direction === "higher" ? towards : -towards,
      better: direction,
      word,
      moreRows: needed?.more ? twoDigits(needed.more) : null,
    },
  };
}

/** Two significant digits, rounded up, are all that such a forecast carries. */
function twoDigits(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
}

/** The message says the figures first, in the metric's own direction, and then what would settle it. */
function told(check: Check): Check {
  const figures = differenceText(check);
  if (check.message === undefined || figures === null) return check;
  const [, ...rest] = check.message.startsWith("the interval of the difference")
    ? check.message.split("; ")
    : ["", check.message];
  return { ...check, message: [figures, ...rest].join("; ") };
}
