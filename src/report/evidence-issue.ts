import type { EvidenceIssue } from "../gate/evidence.ts";
import { linkTarget, markdownCode, markdownText } from "./escape.ts";
import { markdownDetails, markdownTable } from "./markdown-table.ts";
import { plainText } from "./plain-text.ts";

/** An issue as GitHub takes it. `marker` stands in the body and is the same for one key, and no other text can hold it. */
export interface RenderedIssue {
  readonly title: string;
  readonly body: string;
  readonly marker: string;
}

const titleLength = 200;
const mostHistory = 20;

/** An evidence issue in Markdown: what happened, the facts, what to do, and under a click what happened before. */
export function renderEvidenceIssue(issue: EvidenceIssue): RenderedIssue {
  const marker = `<!-- modelgate:rollback ${encodeURIComponent(issue.key).replaceAll("-", "%2D")} -->`;
  const { history } = issue;
  const blocks = [
    marker,
    markdownText(issue.headline),
    markdownTable(
      [
        { title: "", align: "left" },
        { title: "", align: "left" },
      ],
      issue.facts.map(({ name, value }) => [markdownText(name), shown(value)]),
    ),
    issue.steps.map((step) => `1. ${markdownText(step)}`).join("\n"),
    history.rows.length === 0
      ? ""
      : markdownDetails(markdownText(history.title), [
          markdownTable(
            history.columns.map(({ title }) => ({ title: markdownText(title), align: "left" as const })),
            history.rows.map((row) => row.map((cell) => markdownText(cell === null ? "" : String(cell)))),
            mostHistory,
          ),
        ]),
  ];
  return {
    title: plainText(issue.title, titleLength),
    body: blocks.filter((block) => block !== "").join("\n\n"),
    marker,
  };
}

function shown(value: string): string {
  const target = linkTarget(value);
  return target === null ? markdownCode(value, titleLength) : `<${target}>`;
}
