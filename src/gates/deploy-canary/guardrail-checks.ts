import type { Check, Outcome } from "../../gate/check.ts";
import type { MetricRow } from "../../gate/report.ts";
import type { Ending, GuardrailLook, GuardrailWord, JudgedLook, SampleRatio } from "../../rollout/judgement.ts";
import { printTest } from "../../rules/print.ts";

const outcomes: Readonly<Record<GuardrailWord, Outcome>> = {
  harm: "fail",
  clear: "pass",
  undecided: "inconclusive",
  "no data": "inconclusive",
};

/**
 * The checks of one rollout: each guardrail as its last look says, and the sample ratio where it could be held. What is
 * undecided about a model that was promoted all the same, as `on-undecided` asks, is for information.
 */
export function guardrailChecks(last: JudgedLook, ending: Ending["kind"] | null): Check[] {
  const checks = last.guardrails.map((look) => guardrailCheck(look, ending === "promote"));
  const ratio = sampleRatioCheck(last.sampleRatio, ending);
  return ratio === null ? checks : [...checks, ratio];
}

/** The check of what became of a rollout. `about` tells several rollouts apart. */
export function decisionCheck({ kind, reason, detail }: Ending, about: string | null = null): Check {
  const outcome = { promote: "pass", hold: "inconclusive", rollback: "fail" } as const;
  return {
    id: about === null ? "decision" : `decision:${about}`,
    title: about === null ? "decision" : `decision on ${about}`,
    outcome: outcome[kind],
    severity: "critical",
    observed: kind,
    expected: "promote",
    message: `${reason}: ${detail}`,
    slice: null,
    evidence: [],
    location: null,
  };
}

/** The canary's figures as its last look has them. */
export function guardrailMetrics(last: JudgedLook): MetricRow[] {
  const rows = new Map<string, MetricRow>();
  for (const { guardrail, canary, absent, observations } of last.guardrails) {
    if (rows.has(guardrail.metric)) continue;
    rows.set(guardrail.metric, {
      id: guardrail.metric,
      slice: null,
      value: canary,
      reason: canary === null ? (absent?.reading.message ?? "it was not seen yet") : null,
      direction: guardrail.better,
      interval: null,
      support: { n: observations },
    });
  }
  return [...rows.values()];
}

function guardrailCheck(look: GuardrailLook, promoted: boolean): Check {
  const { guardrail, word, canary, stable, statistic, bound, alphaSpent } = look;
  const held = guardrail.kind === "level" ? [] : heldText(statistic, bound, alphaSpent);
  return {
    id: guardrail.id,
    title: guardrail.title,
    outcome: outcomes[word],
    severity: promoted && outcomes[word] === "inconclusive" ? "info" : guardrail.severity,
    observed: canary,
    expected: printTest(guardrail.rule.test),
    message: look.sentence,
    baseline: stable === null ? null : { name: "stable", value: stable },
    slice: null,
    evidence: [...held, `${guardrail.better === "higher" ? "higher" : "lower"} is better`],
    location: null,
  };
}

function heldText(statistic: number | null, bound: number | null, alphaSpent: number): string[] {
  if (statistic === null || bound === null) return [];
  const held = `${statistic.toFixed(2)} standard deviations towards harm, ${Number.isFinite(bound) ? bound.toFixed(2) : "∞"} would prove it`;
  return [`${held}; ${Number((alphaSpent * 100).toPrecision(2))}% of error is spent`];
}

function sampleRatioCheck(ratio: SampleRatio, ending: Ending["kind"] | null): Check | null {
  if (ratio.kind === "off") return null;
  const fits = ratio.kind === "fits";
  return {
    id: "sample-ratio",
    title: "sample ratio",
    outcome: fits ? "pass" : "inconclusive",
    // Where it is counted by request and split by user it warns and decides nothing.
    severity: fits || ending === "hold" ? "critical" : "warning",
    observed: ratio.observed,
    expected: `share ${Number(ratio.expected.toPrecision(4))}`,
    message: ratio.sentence,
    slice: null,
    evidence: [`χ² ${ratio.statistic.toFixed(2)}, ${ratio.bound.toFixed(2)} would prove it`],
    location: null,
  };
}
