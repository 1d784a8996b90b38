import type { Check } from "../gate/check.ts";
import type { GateReport, Verdict } from "../gate/report.ts";
import type { Slice } from "../gate/value.ts";
import { daysLeftText } from "../gate/waivers.ts";
import { counted } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** The gates in the order in which a reader meets them, with the names they bear: first what asks whether to change anything. */
const gateNames: Readonly<Record<string, string>> = {
  "compare-champion": "Champion",
  "evaluate-model": "Evaluation",
  "validate-data": "Data",
  "bias-report": "Fairness",
  "deploy-canary": "Rollout",
  rollback: "Rollback",
  "promote-model": "Promotion",
};
const gateOrder = Object.keys(gateNames);

/** The name a gate bears for readers; an unknown gate bears its own. */
export function gateName(gate: string): string {
  return Object.hasOwn(gateNames, gate) ? (gateNames[gate] ?? gate) : gate;
}

/** Sorts gates in their fixed order, unknown ones last by name. */
export function compareGates(one: string, other: string): number {
  const place = (gate: string) => (gateOrder.includes(gate) ? gateOrder.indexOf(gate) : gateOrder.length);
  return place(one) - place(other) || (one < other ? -1 : one > other ? 1 : 0);
}

/** A sign for each verdict, different in shape so that nothing needs colour. */
export const verdictSign: Readonly<Record<Verdict, string>> = { pass: "✅", warn: "⚠️", fail: "❌" };

/** Gates that move traffic: nothing is merged by what they say. */
const moving: ReadonlySet<string> = new Set(["deploy-canary", "rollback"]);

/**
 * What a gate's verdict comes to for whoever wants to merge; in the comment and at the head of every report alike. Of
 * the report of one gate that moves traffic only how it went.
 */
export function mergeWords(
  {
    verdict,
    conclusion,
    gate,
  }: { readonly verdict: Verdict; readonly conclusion: "success" | "failure"; readonly gate?: string },
  judged: "judged" | "error",
): string {
  if (gate !== undefined && moving.has(gate)) {
    if (judged === "error") return "could not be judged";
    return { pass: "passes", warn: "is not decided", fail: "fails" }[verdict];
  }
  if (judged === "error") return `could not be judged${conclusion === "failure" ? " and may not merge" : ""}`;
  if (conclusion === "failure") return `may not merge${verdict === "warn" ? ", since warnings block here" : ""}`;
  if (verdict === "fail") return "fails, but does not block";
  return verdict === "warn" ? "may merge with a warning" : "may merge";
}

/** How the step ends where nothing else is said: a failure blocks. */
export function usualConclusion({ verdict }: Pick<GateReport, "verdict">): "success" | "failure" {
  return verdict === "fail" ? "failure" : "success";
}

/** A sign for one check: what failed and only informs is told apart from what blocks. */
export function checkSign({ outcome, severity }: Pick<Check, "outcome" | "severity">): string {
  if (outcome === "pass") return "✅";
  if (outcome === "error") return "⛔";
  if (severity === "info") return "ℹ️";
  if (outcome === "inconclusive") return "❓";
  return severity === "critical" ? "❌" : "⚠️";
}

export function outcomeWord({ outcome, severity, waiver }: Pick<Check, "outcome" | "severity" | "waiver">): string {
  if (outcome === "pass") return "holds";
  if (outcome === "error") return "error";
  if (waiver !== undefined) {
    return `${outcome === "fail" ? "fails" : "undecided"}, waived until ${waiver.expiry} (${daysLeftText(waiver)})`;
  }
  const word = outcome === "fail" ? "fails" : "undecided";
  return severity === "critical" ? word : `${word} (${severity})`;
}

/** `region=west`, `region=west, plan=basic`; an empty value is named. */
export function sliceText(slice: Slice): string {
  if (slice === null) return "all rows";
  const entries = Object.entries(slice);
  // One long name must not push the next one out of sight.
  const each = Math.max(24, Math.floor(110 / Math.max(1, entries.length * 2)));
  return entries.map(([column, value]) => `${shown(column, each)}=${shown(value, each)}`).join(", ");
}

function shown(name: string, limit: number): string {
  return plainText(name, limit) || "(empty)";
}

/** What a check is about, its slice included. */
export function checkTitle(check: Pick<Check, "id" | "title" | "slice">): string {
  const title = plainText(check.title);
  return check.slice === null || tellsSlice(check) ? title : `${title} on ${sliceText(check.slice)}`;
}

/** A rule's title tells its slice already, as the id does behind an `@`: with quotes where a name needs them. */
function tellsSlice({ id, title, slice }: Pick<Check, "id" | "title" | "slice">): boolean {
  const parts = id.split("@");
  return (
    parts.some((_, at) => at > 0 && title.includes(` on ${parts.slice(at).join("@")}`)) ||
    Object.entries(slice ?? {}).every(([column, value]) => title.includes(`${column}=${value}`))
  );
}

/** How many checks say what, in a few words: `5 rules hold`, `1 of 6 rules fails, 1 undecided`. */
export function countsText(report: Pick<GateReport, "checks">): string {
  const { checks } = report;
  if (checks.length === 0 || checks.every(({ id }) => id === "rules")) return "no rules: reported only";
  if (couldNotJudge(report)) return "could not be judged";
  const noun = checkNoun(checks);
  // What only informs and does not hold asks nothing of anybody.
  const counting = checks.filter(
    ({ outcome, severity, waiver }) =>
      outcome === "pass" || outcome === "error" || severity !== "info" || waiver !== undefined,
  );
  const of = (outcome: Check["outcome"]) =>
    counting.filter((check) => check.outcome === outcome && check.waiver === undefined).length;
  const [failed, undecided, errors] = [of("fail"), of("inconclusive"), of("error")];
  const waived = counting.filter(({ waiver }) => waiver !== undefined).length;
  if (failed + undecided + errors + waived === 0)
    return `${counted(counting.length, noun)} ${counting.length === 1 ? "holds" : "hold"}`;
  const parts = [
    failed > 0 ? `${failed} of ${counted(counting.length, noun)} ${failed === 1 ? "fails" : "fail"}` : "",
    undecided > 0
      ? failed > 0
        ? `${undecided} undecided`
        : `${undecided} of ${counted(counting.length, noun)} undecided`
      : "",
    errors > 0 ? counted(errors, "error") : "",
    waived === 0
      ? ""
      : `${failed + undecided + errors > 0 ? waived : `${waived} of ${counted(counting.length, noun)}`} waived`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** What the checks of a gate are called. */
export function checkNoun(checks: readonly Check[]): "rule" | "check" {
  return checks.every(({ id }) => id.startsWith("rule:")) ? "rule" : "check";
}

/** Whether bad input or configuration ended the gate, so that there is nothing but the error to show. */
export function couldNotJudge(report: Pick<GateReport, "checks">): boolean {
  return report.checks.length > 0 && report.checks.every(({ outcome }) => outcome === "error");
}

const rank = (check: Check) =>
  check.outcome === "error"
    ? 0
    : check.outcome === "pass"
      ? 9
      : check.severity === "info"
        ? 8
        : (check.severity === "critical" ? 1 : 3) + (check.outcome === "inconclusive" ? 1 : 0);

/** Checks with what decides first: errors, critical failures, undecided ones, warnings, information, what holds. */
export function byWeight(checks: readonly Check[]): Check[] {
  return checks.toSorted((one, other) => rank(one) - rank(other));
}
