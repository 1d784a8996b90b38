import type { GateReport } from "../../src/gate/report.ts";
import { buildSection, type Section, type SectionContext } from "../../src/report/section.ts";

/** The commit that sample sections are about. */
export const sampleHead = "8b1d0e4f3a2c5b6d7e8f9a0b1c2d3e4f5a6b7c8d";

/** A section of a sample report; the conclusion follows the verdict as `fail-on: fail` would have it. */
export function sampleSection(report: GateReport, context: Partial<SectionContext> = {}): Section {
  return buildSection(report, {
    head: sampleHead,
    runId: 912345678,
    attempt: 1,
    runUrl: "https://github.com/acme/churn-model/actions/runs/912345678",
    reportUrl: "https://github.com/acme/churn-model/actions/runs/912345678/artifacts/42",
    reproduce: `npx modelgate ${report.gate} --config .github/modelgate.yml --model ${report.model}`,
    conclusion: report.verdict === "fail" ? "failure" : "success",
    ...context,
  });
}
