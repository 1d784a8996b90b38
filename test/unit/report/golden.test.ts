import { describe, expect, test } from "vitest";
import { composeComment } from "../../../src/report/comment.ts";
import { renderSummary } from "../../../src/report/markdown.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { sampleComparisons } from "../../support/sample-comparisons.ts";
import {
  dataGateReport,
  failingReport,
  passingReport,
  renamed,
  sampleReports,
  slicedReport,
  undecidedReport,
} from "../../support/sample-reports.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

/** The files are read as a reviewer of a pull request would; `npx vitest run -u` writes them again. */
const golden = (name: string) => `../../golden/report/${name}`;
const options = { head: sampleHead, model: "churn" };

describe.each(Object.entries({ ...sampleReports, ...sampleComparisons }))("the report %s", (name, report) => {
  test("reads as its golden comment", async () => {
    await expect(
      `${composeComment([sampleSection(report)], { ...options, model: report.model })}\n`,
    ).toMatchFileSnapshot(golden(`comment-${name}.md`));
  });
  test("reads as its golden job summary", async () => {
    await expect(`${renderSummary(report)}\n`).toMatchFileSnapshot(golden(`summary-${name}.md`));
  });
  test("reads as its golden terminal text", async () => {
    await expect(renderTerminal(report, { colour: false, width: 110 })).toMatchFileSnapshot(
      golden(`terminal-${name}.txt`),
    );
  });
});

test("several gates, one of an older commit, read as their golden comment", async () => {
  const sections = [
    sampleSection({ ...failingReport, gate: "compare-champion", summary: "roc_auc is worse than the champion" }),
    sampleSection(undecidedReport),
    sampleSection(dataGateReport),
    sampleSection(
      { ...passingReport, gate: "bias-report", summary: "lowest ratio 0.91 (sex), bound 0.80" },
      { head: "3f2a91c04d5e6f708192a3b4c5d6e7f8091a2b3c" },
    ),
  ];
  await expect(`${composeComment(sections, options)}\n`).toMatchFileSnapshot(golden("comment-several-gates.md"));
});

test("hostile names read as their golden comment", async () => {
  const nasty = [
    "@octocat",
    "a|b",
    "<img src=x onerror=alert(1)>",
    "`code`",
    "[x](https://evil.example)",
    "::error::x",
    "#123",
    "\u202Egnp.exe",
    "$x$",
    ":tada:",
  ];
  let next = 0;
  const report = renamed({ ...slicedReport, figures: [] }, () => nasty[next++ % nasty.length] ?? "");
  await expect(`${composeComment([sampleSection(report)], options)}\n`).toMatchFileSnapshot(
    golden("comment-hostile.md"),
  );
});
