import type { Check } from "../../gate/check.ts";
import { nameOf } from "../../rollout/rollback/decide.ts";
import { type Movable, type Moved, splitText } from "../../rollout/rollback/move.ts";
import type { Ledger, ReadRecords } from "./records.ts";
import type { Story } from "./story.ts";

/** The check of a rollback that has nowhere to go. */
export function destinationCheck(message: string): Check {
  return {
    id: "destination",
    title: "there is a model to go back to",
    outcome: "fail",
    severity: "critical",
    observed: null,
    expected: "a model that was promoted before and is good",
    message,
    slice: null,
    evidence: ["Name a version with the input `to`."],
    location: null,
  };
}

/** Whether all traffic is where it must be, by what was read back. */
export function trafficCheck(decision: Movable, moved: Moved): Check {
  return {
    id: "traffic",
    title: "all traffic is back",
    outcome: moved.outcome === "back" ? "pass" : "fail",
    severity: "critical",
    observed: moved.split === null ? null : splitText(moved.split),
    expected: `no traffic but at ${nameOf(decision.to)}`,
    message: moved.outcome === "back" ? backText(decision, moved) : moved.message,
    slice: null,
    evidence: [],
    location: null,
  };
}

function backText(decision: Movable, { wrote, split }: Extract<Moved, { outcome: "back" }>): string {
  const what = wrote ? "was brought back" : "was back already, nothing was changed";
  const again = decision.kind === "already" && wrote ? "; somebody had moved it again" : "";
  return `all traffic ${what}: read back ${splitText(split)}${again}`;
}

/** Whether what was done is recorded; none where there was nothing to record. */
export function recordChecks(read: ReadRecords, ledger: Ledger, shown: string): readonly Check[] {
  const check = ledger.check(shown);
  if (read.outcome === "read") return check === null ? [] : [check];
  return [
    {
      id: "recorded",
      title: "what was done is recorded",
      outcome: "fail",
      severity: "warning",
      observed: "not recorded",
      expected: "recorded",
      message: `nothing was recorded, since the records cannot be read (${read.message}); run rollback again later, which changes no traffic and records it`,
      slice: null,
      evidence: [],
      location: null,
    },
  ];
}

/** Whether the model that was taken back is refused from now on. */
export function quarantineChecks({ from }: Story, decision: Movable, ledger: Ledger): readonly Check[] {
  if (decision.kind === "already") return [];
  const isKnown = from.modelDigest !== null;
  const was = ledger.written.includes("the quarantine") ? "is" : "stays";
  return [
    {
      id: "quarantine",
      title: "the model is refused from now on",
      outcome: "pass",
      severity: "info",
      observed: from.modelDigest?.slice(0, 12) ?? null,
      expected: "in quarantine",
      message: isKnown
        ? `the model ${from.modelDigest?.slice(0, 12)} ${was} in quarantine until lift-quarantine lets it out`
        : "no digest of the model is known, so deploy-canary cannot refuse it; give it model-artifact",
      slice: null,
      evidence: [],
      location: null,
    },
  ];
}
