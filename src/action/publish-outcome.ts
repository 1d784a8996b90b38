import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { GateReport } from "../gate/report.ts";
import { conclusion } from "../gate/verdict.ts";
import type { PublishingInputs } from "../gates/common-inputs.ts";
import type { Log } from "../gates/gate.ts";
import type { Settings } from "../gates/settings.ts";
import type { GitHubContext } from "../github/context.ts";
import { renderCheckRun } from "../report/check-run.ts";
import { sectionCodec } from "../report/codec.ts";
import { buildSection } from "../report/section.ts";
import type { Host } from "./host.ts";
import { reproduceCommand } from "./reproduce-command.ts";
import { spacingFor } from "./spacing.ts";

interface Outcome {
  readonly report: GateReport;
  readonly code: 0 | 1;
  readonly publishing: PublishingInputs;
  /** What was given, so that the comment can say how to reproduce it. */
  readonly settings: Settings;
  readonly context: GitHubContext | null;
  readonly token: string | null;
  readonly reportPath: string | null;
  /** Names of the documents beside the report. */
  readonly attached: readonly string[];
  readonly host: Host;
  readonly log: Log;
}

interface PublishedUrls {
  readonly commentUrl: string | null;
  readonly checkRunUrl: string | null;
}

const nowhere: PublishedUrls = { commentUrl: null, checkRunUrl: null };

/** Shows the report on GitHub where there is one. Never throws: the verdict does not depend on it. */
export async function publishOutcome(outcome: Outcome): Promise<PublishedUrls> {
  const { report, publishing, context, token, log } = outcome;
  const wanted = publishing.comment !== "false" || publishing.checkRun !== "false" || publishing.artifact !== null;
  if (context === null || !wanted) return nowhere;
  if (token === null && publishing.comment !== "true" && publishing.checkRun !== "true" && publishing.artifact === null)
    return nowhere;
  try {
    // The GitHub client is the heaviest part of the bundle: a run that does not publish does not load it.
    const { publish } = await import("../github/publish.ts");
    const section = buildSection(report, {
      head: context.headSha ?? "",
      runId: context.runId,
      attempt: context.attempt,
      runUrl: context.runUrl,
      reportUrl: null,
      reproduce: reproduceCommand(report, outcome.settings),
      conclusion: conclusion(outcome.code),
    });
    const published = await publish({
      connection: { apiUrl: context.apiUrl, token, timing: { spacing: spacingFor(context.apiUrl) } },
      context,
      section,
      checkRun: renderCheckRun(report, section),
      settings: {
        comment: publishing.comment,
        checkRun: publishing.checkRun,
        checkName: publishing.checkName,
        artifact: artifactOf(outcome),
      },
      codec: sectionCodec,
      clock: { now: () => Date.now(), sleep: (milliseconds) => setTimeout(milliseconds) },
      random: () => randomInt(2 ** 32) / 2 ** 32,
      log: { debug: () => {}, notice: log.info },
    });
    for (const { message, fix } of published.warnings) {
      log.warning(fix === undefined ? message : `${message}\n${fix}`);
    }
    return published;
  } catch (error) {
    log.warning(
      `publishing broke, and the verdict stands without it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return nowhere;
  }
}

function artifactOf({
  publishing,
  reportPath,
  attached,
}: Outcome): { name: string; rootDirectory: string; files: string[] } | null {
  if (publishing.artifact === null || reportPath === null) return null;
  const stem = reportPath.replace(/\.json$/i, "");
  const beside = attached.map((name) => `${stem}.${name}.json`);
  const files = [reportPath, `${stem}.html`, `${stem}.md`, ...beside];
  const rootDirectory = reportPath.replace(/[\\/][^\\/]*$/, "");
  return { name: publishing.artifact, rootDirectory, files };
}
