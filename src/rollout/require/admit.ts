import type { Check } from "../../gate/check.ts";
import type { GateReport } from "../../gate/report.ts";
import type { CommitHistory } from "./commit-history.ts";

/** A gate's report that speaks for a model. Its content was written by somebody else, but follows our schema. */
export interface Evidence {
  readonly report: GateReport;
  /** How messages name the file. */
  readonly shown: string;
}

/** What is about to get traffic. */
export interface Candidate {
  /** SHA-256 of the model itself. */
  readonly modelDigest: string;
  /** `owner/name`; null where the run knows none. */
  readonly repository: string | null;
  readonly commit: string | null;
}

const longestQuote = 160;
const wholeCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Holds each report to what it must be to speak for the model: its gate passed, on this very model, for this commit,
 * one of its ancestors, or the head of a pull request that was merged into one of them. One critical check a report,
 * whose message is the one sentence why it is refused.
 */
export async function admit(
  evidence: readonly Evidence[],
  candidate: Candidate,
  history: CommitHistory,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const one of evidence) checks.push(checkOf(one, await refusalOf(one.report, candidate, history)));
  return checks;
}

function checkOf({ report, shown }: Evidence, refusal: string | null): Check {
  const gate = report.gate.slice(0, 100);
  return {
    id: `require:${shown}`,
    title: `${gate} passed for this model`,
    outcome: refusal === null ? "pass" : "fail",
    severity: "critical",
    observed: report.verdict,
    expected: "a report that passed, for this model and this commit",
    message:
      refusal === null ? `${shown}: ${gate} passed for this model` : `${shown} does not admit the model: ${refusal}`,
    slice: null,
    evidence: [],
    location: null,
  };
}

/** Why a report does not speak for the candidate, as the end of a sentence; null where it does. */
async function refusalOf(report: GateReport, candidate: Candidate, history: CommitHistory): Promise<string | null> {
  return verdictRefusal(report) ?? modelRefusal(report, candidate) ?? (await commitRefusal(report, candidate, history));
}

function verdictRefusal({ gate, verdict, summary, checks }: GateReport): string | null {
  if (verdict !== "pass") {
    return `its gate ${quoted(gate)} did not pass, its verdict is ${verdict} (${quoted(summary)})`;
  }
  if (checks.length === 0) return `its gate ${quoted(gate)} checked nothing`;
  // A report that passes has no such check: it was edited, or written by something else.
  const failed = checks.find(
    ({ outcome, severity }) => outcome === "error" || (outcome === "fail" && severity !== "info"),
  );
  return failed === undefined ? null : `it says that it passed, and its check ${quoted(failed.id)} did not`;
}

function modelRefusal({ provenance, gate }: GateReport, { modelDigest }: Candidate): string | null {
  const { modelArtifact } = provenance;
  if (modelArtifact === null) {
    return `it names no model; give ${quoted(gate)} the input model-artifact, so that its report holds the model's digest`;
  }
  return modelArtifact.sha256 === modelDigest
    ? null
    : `it is about another model, whose digest is ${short(modelArtifact.sha256)} and not ${short(modelDigest)}`;
}

async function commitRefusal(
  { provenance }: GateReport,
  candidate: Candidate,
  history: CommitHistory,
): Promise<string | null> {
  const { repository, commit } = provenance;
  if (repository !== null && candidate.repository !== null && !sameName(repository, candidate.repository)) {
    return `it was written in the repository ${quoted(repository)} and not in ${candidate.repository}`;
  }
  if (commit === null) return "it names no commit";
  // It goes into an address and a command line.
  if (!wholeCommit.test(commit)) return `what it gives as its commit (${quoted(commit)}) is none`;
  if (candidate.commit === null)
    return `it is about the commit ${short(commit)}, and the commit of this run is not known`;
  if (await history.isAncestor(commit, candidate.commit)) return null;
  for (const merge of await history.mergesOf(commit)) {
    if (await history.isAncestor(merge, candidate.commit)) return null;
  }
  return `its commit ${short(commit)} is neither ${short(candidate.commit)} nor an ancestor of it, nor the head of a pull request that was merged into it`;
}

/** GitHub compares names without regard to case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function short(digest: string): string {
  return digest.slice(0, 12);
}

/** Somebody else's text inside of our sentence: one line of a bounded length. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).toWellFormed()}…`;
}
