import type { Difference } from "../../comparison/difference.ts";
import { plainChange, type ToldDisparity } from "../../fairness/plain-sentence.ts";
import type { Check } from "../../gate/check.ts";
import { checkId, checkTitle } from "../../rules/print.ts";
import { decideMargin } from "../rows/decide-margin.ts";
import { type DecisionSettings, idInStratum, titleInStratum, whenUndefined } from "./decide-disparity.ts";
import type { FairnessRule } from "./fairness-rules.ts";
import type { JudgedGrouping } from "./judged-attribute.ts";

/**
 * Holds how a disparity moved from the champion to a margin, as a comparison of models holds a metric; a failure is told
 * in plain words first.
 *
 * @param own the disparity of the model itself
 */
export function decideChange(
  { written, rule }: Extract<FairnessRule, { readonly kind: "margin" }>,
  difference: Difference,
  own: ToldDisparity,
  { measured }: JudgedGrouping,
  settings: DecisionSettings,
): Check[] {
  const { stratum } = measured.grouping;
  // A disparity is of all groups together and no slice of its own.
  const whole = { ...rule, scope: null };
  const { checks } = decideMargin(whole, [{ ...difference, slice: null }], { ...settings, minSliceSize: 1 });
  const sentence = plainChange(own, difference.champion.value.value);
  return checks.map((check) => ({
    ...check,
    ...(check.outcome === "fail" && sentence !== null ? { message: withNumbers(sentence, check) } : {}),
    ...(difference.value.value === null ? whenUndefined(rule, settings) : {}),
    id: idInStratum(checkId(written, null), stratum),
    title: titleInStratum(checkTitle(written, null), stratum),
    slice: stratum,
  }));
}

function withNumbers(sentence: string, { message }: Pick<Check, "message">): string {
  return message === undefined ? sentence : `${sentence}; ${message}`;
}
