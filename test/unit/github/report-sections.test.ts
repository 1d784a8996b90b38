import { expect, test } from "vitest";
import type { GateReport } from "../../../src/gate/report.ts";
import { publish } from "../../../src/github/publish.ts";
import { renderCheckRun } from "../../../src/report/check-run.ts";
import { sectionCodec } from "../../../src/report/codec.ts";
import { buildSection } from "../../../src/report/section.ts";
import { seededRandom } from "../../github/faults.ts";
import { defaultToken, type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { dataGateReport, failingReport, passingReport } from "../../support/sample-reports.ts";
import { contextOf, head } from "./publishing.ts";

/** The real renderer's sections through real publishing: what each promises the other must fit together. */
async function publishReport(github: LoopbackGitHub, report: GateReport, runId: number) {
  const conclusion = report.verdict === "fail" ? "failure" : "success";
  const context = contextOf({ head, runId, attempt: 1 });
  const section = buildSection(report, {
    head,
    runId,
    attempt: 1,
    runUrl: context.runUrl,
    reportUrl: null,
    reproduce: "npx modelgate",
    conclusion,
  });
  const { warnings } = await publish({
    connection: { apiUrl: github.url, token: defaultToken, timing: { second: 2, spacing: "none" } },
    context,
    section,
    checkRun: renderCheckRun(report, section),
    settings: { comment: "auto", checkRun: "auto", checkName: report.gate, artifact: null },
    codec: sectionCodec,
    clock: {
      now: () => performance.now(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    random: seededRandom(runId),
    log: { debug: () => {}, notice: () => {} },
  });
  expect(warnings).toEqual([]);
}

test("two gates' reports stand in one comment, and a further run that says the same costs three calls", async () => {
  const github = await startGitHub();
  github.addPullRequest();
  await publishReport(github, failingReport, 100);
  await publishReport(github, dataGateReport, 100);
  const before = github.count();
  await publishReport(github, failingReport, 101);
  expect(github.count() - before).toBe(3);
  const [comment, ...others] = github.state.comments;
  expect(others).toEqual([]);
  const decoded = sectionCodec.decode(comment?.body ?? "");
  expect(decoded.map(({ meta }) => meta.gate).toSorted()).toEqual([failingReport.gate, dataGateReport.gate].toSorted());
  await github.close();
  expect(github.violations).toEqual([]);
});

test("a gate that passes after it failed changes its section and concludes success", async () => {
  const github = await startGitHub();
  github.addPullRequest();
  await publishReport(github, failingReport, 100);
  await publishReport(github, passingReport, 101);
  await publishReport(github, failingReport, 100);
  expect(
    sectionCodec.decode(github.state.comments[0]?.body ?? "").map(({ meta }) => [meta.runId, meta.verdict]),
  ).toEqual([[101, "pass"]]);
  expect(github.state.checkRuns.at(-1)?.fields.conclusion).toBe("success");
  await github.close();
  expect(github.violations).toEqual([]);
});
