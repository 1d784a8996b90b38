import type { Check } from "../gate/check.ts";
import type { GateReport } from "../gate/report.ts";
import { conclusion } from "../gate/verdict.ts";
import type { Log } from "../gates/gate.ts";
import { checkFigure } from "../report/checks-markdown.ts";
import { annotationText } from "../report/escape.ts";
import { renderSummary } from "../report/markdown.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Host } from "./host.ts";

/** A runner shows ten annotations of a kind a step; the last one then counts the others. */
const mostAnnotations = 10;

/** Tells the outcome where no token is needed: log, annotations, job summary. */
export async function presentOutcome(
  report: GateReport,
  at: { readonly code: 0 | 1; readonly reportPath: string | null; readonly host: Host; readonly log: Log },
): Promise<void> {
  const { host, log } = at;
  const concluded = conclusion(at.code);
  host.present({ terminal: (options) => renderTerminal(report, { ...options, conclusion: concluded }) });
  if (at.reportPath !== null) log.info(`Report: ${at.reportPath}`);
  annotateFailures(report.checks, at.code, host);
  try {
    await host.writeSummary(renderSummary(report, concluded));
  } catch (error) {
    log.warning(
      `the job summary cannot be written (${error instanceof Error ? error.message : String(error)}); the verdict stands without it`,
    );
  }
}

function annotateFailures(checks: readonly Check[], code: number, host: Host): void {
  const failing = checks.filter(
    (check) => check.outcome === "error" || (check.outcome === "fail" && check.severity !== "info"),
  );
  const shown = failing.length > mostAnnotations ? failing.slice(0, mostAnnotations - 1) : failing;
  // The other places of a check get what room is left.
  const further = shown.flatMap((check) => (check.alsoAt ?? []).map((location) => ({ ...check, location })));
  const room = mostAnnotations - shown.length - (shown.length < failing.length ? 1 : 0);
  for (const check of [...shown, ...further.slice(0, Math.max(0, room))]) {
    const blocks = code !== 0 && (check.outcome === "error" || check.severity === "critical");
    host.annotate(blocks ? "error" : "warning", {
      title: annotationText(annotationTitle(check)),
      message: annotationText(sentenceOf(check)),
      ...(check.location === null ? {} : { path: annotationText(check.location.path) }),
      ...(check.location?.line === undefined ? {} : { line: check.location.line }),
    });
  }
  if (shown.length < failing.length) {
    host.annotate(code === 0 ? "warning" : "error", {
      title: "More failed checks",
      message: `${failing.length - shown.length} more checks failed; the job summary and the report list them all`,
    });
  }
}

function annotationTitle({ outcome, title, id }: Check): string {
  if (outcome === "error") return title === "" ? "Error" : title;
  if (id === "data") return "Data cannot be validated";
  return id.startsWith("expectation:") ? "Expectation failed" : "Rule failed";
}

function sentenceOf(check: Check): string {
  // What is no figure of a rule is said in words, and the message says it better.
  if (check.outcome !== "error" && typeof check.observed === "string" && check.message !== undefined)
    return `${check.title}: ${check.message}`;
  const facts =
    check.outcome === "error"
      ? ""
      : `${check.title}: observed ${checkFigure(check) || "nothing"}, expected ${check.expected}`;
  const fix = check.outcome === "error" && check.evidence.length > 0 ? `\n${check.evidence.join("\n")}` : "";
  return [facts, check.message].filter((part) => part !== undefined && part !== "").join("; ") + fix;
}
