import type { Difference } from "../../comparison/difference.ts";
import type { DisparityEstimate } from "../../fairness/estimate-disparity.ts";
import { plainChange } from "../../fairness/plain-sentence.ts";
import type { Check } from "../../gate/check.ts";
import { checkId, checkTitle } from "../../rules/print.ts";
import { decideMargin } from "../rows/decide-margin.ts";
import {
  type DecisionSettings,
  idInStratum,
  nobodyToCompare,
  titleInStratum,
  undefinedCheck,
  whenUndefined,
} from "./decide-disparity.ts";
import type { FairnessRule } from "./fairness-rules.ts";
import type { JudgedGrouping } from "./judged-attribute.ts";

type MarginRule = Extract<FairnessRule, { readonly kind: "margin" }>;

/** The disparity of the model itself, and how it moved from the champion's. */
interface MovedDisparity {
  readonly own: DisparityEstimate;
  readonly change: Difference;
}

/**
 * Holds how a disparity moved from the champion to a margin, as a comparison of models holds a metric; a failure is told
 * in plain words first. Groups without the figure are told beside it, as of any other rule.
 */
export function decideChange(
  rule: MarginRule,
  { own, change }: MovedDisparity,
  grouping: JudgedGrouping,
  settings: DecisionSettings,
): Check[] {
  const { stratum } = grouping.measured.grouping;
  // A disparity is of all groups together and no slice of its own.
  const whole = { ...rule.rule, scope: null };
  const { checks } = decideMargin(whole, [{ ...change, slice: null }], { ...settings, minSliceSize: 1 });
  const sentence = plainChange(own, change.champion.value.value);
  const isUndefined = change.value.value === null;
  const held = checks.map((check) => ({
    ...check,
    ...(check.outcome === "fail" && sentence !== null ? { message: withNumbers(sentence, check) } : {}),
    ...(isUndefined ? whenUndefined(rule.rule, settings) : {}),
    ...(grouping.deciding.length < 2 ? { severity: rule.rule.severity, ...nobodyToCompare(grouping, settings) } : {}),
    id: idInStratum(checkId(rule.written, null), stratum),
    title: titleInStratum(checkTitle(rule.written, null), stratum),
    slice: stratum,
  }));
  return isUndefined ? held : [...held, ...undefinedCheck({ rule, estimate: own, grouping }, settings)];
}

function withNumbers(sentence: string, { message }: Pick<Check, "message">): string {
  return message === undefined ? sentence : `${sentence}; ${message}`;
}
