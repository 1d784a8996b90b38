import type { GateReport } from "../gate/report.ts";
import { checkMessages, messageOf } from "./checks-markdown.ts";
import { cutMarkdown } from "./cut-markdown.ts";
import { annotationText, markdownText } from "./escape.ts";
import { ownSentence, plainText } from "./plain-text.ts";
import { encodeSection, type Section, shortenedNote } from "./section.ts";
import { byWeight, checkTitle, couldNotJudge, verdictSign } from "./words.ts";

/** GitHub's limits of a check run's output, in characters. */
export const checkRunSummaryLimit = 65_535;
export const checkRunTextLimit = 65_535;
export const checkRunTitleLimit = 255;
const annotationMessageLimit = 4000;

export interface CheckRunAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

export interface CheckRunOutput {
  readonly title: string;
  readonly summary: string;
  /** The gate's section between its markers, so that the comment can be made again from check runs alone. */
  readonly text: string;
  readonly conclusion: "success" | "failure";
  readonly annotations: readonly CheckRunAnnotation[];
}

/** What a check run shows of a gate. The section is the one of the comment; its conclusion is the step's exit code. */
export function renderCheckRun(report: GateReport, section: Section): CheckRunOutput {
  const { meta } = section;
  const numbers =
    meta.deciding === null
      ? []
      : [
          `**${markdownText(meta.deciding.value, 300)}**${meta.deciding.beside.startsWith(" ") ? " " : ""}${markdownText(meta.deciding.beside, 800)}`,
        ];
  const failing = byWeight(report.checks).filter(({ outcome }) => outcome !== "pass");
  const summary = [`${markdownText(meta.counts, 200)}.`, ...numbers, ...checkMessages(failing, 20)].join("\n\n");
  const title = report.verdict === "warn" ? `Warning: ${meta.headline}` : meta.headline;
  const sign = couldNotJudge(report) ? "⛔" : verdictSign[report.verdict];
  return {
    title: ownSentence(`${sign} ${title}`, checkRunTitleLimit),
    summary: cutMarkdown(summary, checkRunSummaryLimit, shortenedNote),
    text: encodeSection(section, checkRunTextLimit),
    conclusion: meta.conclusion,
    annotations: renderAnnotations(report),
  };
}

/** One annotation for each place in a file that a check which does not hold names. */
export function renderAnnotations(report: GateReport): CheckRunAnnotation[] {
  return byWeight(report.checks).flatMap((check) => {
    if (check.location === null || check.outcome === "pass") return [];
    const level =
      check.severity === "info"
        ? "notice"
        : check.outcome === "error" || (check.outcome === "fail" && check.severity === "critical")
          ? "failure"
          : "warning";
    const { sentence, rest } = messageOf(check);
    const told = [sentence, ...rest].join("\n").slice(0, annotationMessageLimit).toWellFormed();
    return [check.location, ...(check.alsoAt ?? [])].map(({ path, line }) => ({
      path,
      startLine: Math.max(1, line ?? 1),
      level,
      title: plainText(checkTitle(check), checkRunTitleLimit),
      // GitHub refuses an annotation without a message.
      message: told === "" ? `needed ${annotationText(check.expected)}` : told,
    }));
  });
}
