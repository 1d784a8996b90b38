import type { Check } from "../../gate/check.ts";
import type { GateReport, Verdict } from "../../gate/report.ts";
import { eventText, type RolloutEvent } from "../../rollout/events.ts";
import { isEnding, type JudgedLook } from "../../rollout/judgement.ts";
import type { Instant } from "../../rollout/look.ts";
import type { RolloutState } from "../../rollout/state.ts";
import type { LockOutcome } from "../../rollout/store/lock.ts";
import type { StoredRollout } from "../../rollout/store/provider.ts";
import type { Services } from "../gate.ts";
import type { Driven } from "./drive.ts";
import { clockTime, eventLine } from "./event-line.ts";
import { decisionCheck, guardrailChecks, guardrailMetrics } from "./guardrail-checks.ts";
import type { DeployInputs } from "./inputs.ts";
import type { LivePlan } from "./live-plan.ts";
import { decisionsTable, looksTable } from "./look-tables.ts";
import { rolloutFigures } from "./rollout-figures.ts";

export interface LiveOutcome {
  readonly inputs: DeployInputs;
  readonly services: Services;
  readonly live: LivePlan;
  readonly stored: StoredRollout;
  readonly driven: Driven;
  readonly state: RolloutState;
  /** All looks so far, of earlier runs too. */
  readonly judged: readonly JudgedLook[];
  /** What was made sure of before the first weight was moved; empty in a run that went on with a rollout. */
  readonly checks: readonly Check[];
  readonly files: GateReport["provenance"]["inputs"];
  readonly modelArtifact: GateReport["provenance"]["modelArtifact"];
  readonly notes: readonly string[];
  /** All that happened, oldest first. */
  readonly events: readonly RolloutEvent[];
}

/** What one run did for a rollout, and where the rollout stands. */
export function liveReport(outcome: LiveOutcome): GateReport {
  const { inputs, services, driven, judged, events } = outcome;
  const last = judged.at(-1);
  const said = standing(outcome);
  return {
    schemaVersion: 1,
    gate: "deploy-canary",
    model: inputs.common.publishing.model,
    verdict: said.verdict,
    summary: said.summary,
    checks: [
      said.check,
      ...(last === undefined ? [] : guardrailChecks(last, driven.kind === "ended" ? driven.decision : null)),
      ...outcome.checks,
    ],
    metrics: last === undefined ? [] : guardrailMetrics(last),
    tables: [
      decisionsTable([{ history: null, ending: said.ending, look: last?.number ?? null }]),
      looksTable([{ history: null, looks: judged }]),
      eventsTable(events),
    ],
    figures: rolloutFigures(judged),
    notes: [...outcome.notes, ...said.next],
    provenance: {
      ...services.facts,
      inputs: outcome.files,
      modelArtifact: outcome.modelArtifact,
      seed: inputs.common.seed,
    },
  };
}

interface Standing {
  readonly verdict: Verdict;
  readonly summary: string;
  readonly check: Check;
  readonly ending: { readonly kind: string; readonly reason: string; readonly detail: string };
  /** What comes next, for whoever is woken by this. */
  readonly next: readonly string[];
}

function standing({ stored, driven, state, judged, live }: LiveOutcome): Standing {
  const { plan } = stored;
  const name = plan.version ?? plan.model;
  const back = `\`rollback\` with \`target: ${plan.target}\` takes it back`;
  switch (driven.kind) {
    case "ended": {
      const last = judged.at(-1)?.decision;
      const detail = sentence(driven.reason);
      const reason =
        last !== undefined && isEnding(last) && last.kind === driven.decision
          ? last.reason
          : shortReason(driven.reason);
      const ending = { kind: driven.decision, reason, detail };
      const told = {
        promote: {
          verdict: "pass",
          summary: `${name} is promoted on ${plan.target}: ${firstOf(driven.reason)}`,
          next: [`${name} has all of the traffic of ${plan.target}. ${capital(back)}.`],
        },
        hold: {
          verdict: "warn",
          summary: `${name} is held at ${state.inForce}% on ${plan.target}: ${firstOf(driven.reason)}`,
          next: [
            `The canary keeps ${state.inForce}% of the traffic of ${plan.target} and nobody is watching it. Begin again with \`mode: wait\` once it has 0%; ${back}.`,
          ],
        },
        rollback: {
          verdict: "fail",
          summary: `${name} is taken back from ${plan.target}: ${firstOf(driven.reason)}`,
          next: [
            `The stable version has all of the traffic of ${plan.target} again, as the router says. Nothing is left to do in haste.`,
          ],
        },
      } as const;
      return { ...told[driven.decision], check: decisionCheck(ending), ending };
    }
    case "unfinished": {
      const summary = `${name} has ${state.inForce}% of the traffic of ${plan.target}, step ${stepNumber(state)} of ${live.plan.steps.length}, and nothing speaks against it so far`;
      return {
        verdict: "warn",
        summary,
        check: openCheck(summary, "warning", "inconclusive"),
        ending: { kind: "unfinished", reason: "unfinished", detail: sentence(summary) },
        next: [`The next look is due at ${clockTime(driven.next)}: the next run with \`mode: advance\` takes it.`],
      };
    }
    case "lost":
    case "stuck": {
      const where = `the canary has, as far as this run knows, ${state.inForce}% of the traffic of ${plan.target}`;
      const summary = `${name}: this run ended before the rollout did: ${driven.message}; ${where}`;
      return {
        verdict: "fail",
        summary,
        check: openCheck(summary, "critical", "fail"),
        ending: {
          kind: "unfinished",
          reason: driven.kind === "lost" ? "another run drives it" : "out of reach",
          detail: sentence(summary),
        },
        next: [
          driven.kind === "lost"
            ? "The other run goes on with the rollout."
            : `The next run goes on where this one ended, with ${state.phase.kind === "rolling-back" ? "the way back" : "reading the router"}. To end it now: ${back}.`,
        ],
      };
    }
  }
}

function stepNumber({ phase }: RolloutState): number {
  return "step" in phase ? phase.step + 1 : 1;
}

function openCheck(message: string, severity: Check["severity"], outcome: Check["outcome"]): Check {
  return {
    id: "decision",
    title: "decision",
    outcome,
    severity,
    observed: null,
    expected: "promote",
    message,
    slice: null,
    evidence: [],
    location: null,
  };
}

/** The report of a run that found another one at the target. */
export function busyReport(
  inputs: DeployInputs,
  { by, expires }: Extract<LockOutcome, { outcome: "taken" }>,
  services: Services,
): GateReport {
  const summary = `${by} drives ${inputs.target} until ${clockTime(expires)}, so this run did nothing`;
  return {
    schemaVersion: 1,
    gate: "deploy-canary",
    model: inputs.common.publishing.model,
    // A schedule that meets a longer run is no news; who waits for a rollout must know that it is not theirs.
    verdict: inputs.mode === "advance" ? "warn" : "fail",
    summary,
    checks: [openCheck(summary, inputs.mode === "advance" ? "warning" : "critical", "fail")],
    metrics: [],
    tables: [],
    figures: [],
    notes: [],
    provenance: { ...services.facts, inputs: [], modelArtifact: null, seed: inputs.common.seed },
  };
}

function eventsTable(events: readonly RolloutEvent[]): GateReport["tables"][number] {
  return {
    id: "events",
    title: "What happened",
    columns: [
      { id: "time", title: "Time", type: "text" },
      { id: "what", title: "What", type: "text" },
      { id: "event", title: "As recorded", type: "text" },
    ],
    rows: events.map((event) => {
      const at = instantOf(event);
      return [new Date(at).toISOString(), eventLine(event, at).slice(clockTime(at).length).trim(), eventText(event)];
    }),
  };
}

function instantOf(event: RolloutEvent): Instant {
  return event.kind === "look" ? event.end : event.at;
}

/** The first sentence of a reason, for the one line that a summary is. */
function firstOf(reason: string): string {
  return reason.split(/(?<=[^.]{3}|[a-z])\. (?=\S)/, 1)[0] ?? reason;
}

/** The first words of a reason that a person or the router gave. */
function shortReason(reason: string): string {
  const [first = ""] = reason.split(/[:;,(]/, 1);
  return first.trim();
}

function sentence(text: string): string {
  const whole = capital(text);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
