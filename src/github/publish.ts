import { createApi } from "./api.ts";
import { publishArtifact } from "./artifact.ts";
import { createClient, defaultTiming } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import { type PublishWarning, warningOf } from "./problem.ts";
import { attempt, note, type Progress, unlessAuto } from "./progress.ts";
import type { PublishRequest } from "./publish-request.ts";
import { storeCheckRun, writeComment } from "./stages.ts";

export type { PublishRequest } from "./publish-request.ts";

export interface Published {
  readonly commentUrl: string | null;
  readonly checkRunUrl: string | null;
  /** At most one. */
  readonly warnings: readonly PublishWarning[];
}

/**
 * Shows a gate's section on GitHub: a check run on the commit under test, the model's one comment on the pull
 * request, an artifact. It never throws and never takes longer than its budget: what could not be published is one
 * warning, and the verdict does not depend on any of it. Without a token nothing is called.
 *
 * Three calls (and pages) where comment and check run already say the same. An event without a pull request gets
 * its check run only.
 */
export async function publish<S>(request: PublishRequest<S>): Promise<Published> {
  const progress: Progress = { commentUrl: null, checkRunUrl: null, pending: new Set(), problems: [] };
  const budget = request.connection.timing?.budget ?? defaultTiming.budget;
  const work = Promise.all([publishOverRest(request, progress), uploadArtifact(request, progress)]);
  if ((await within(budget, work)) === "late") {
    const late = new GitHubFailure("out-of-time", `nothing came within ${Math.round(budget / 1000)} s`);
    for (const part of [...progress.pending]) {
      note(request, progress, part, late);
    }
  }
  const { context, settings } = request;
  const publishes = { checkRun: settings.checkRun !== "false", comment: settings.comment !== "false" };
  const warning = warningOf([...progress.problems], context, publishes);
  return {
    commentUrl: progress.commentUrl,
    checkRunUrl: progress.checkRunUrl,
    warnings: warning === null ? [] : [warning],
  };
}

async function publishOverRest<S>(request: PublishRequest<S>, progress: Progress): Promise<void> {
  const { connection, context, settings } = request;
  const { token } = connection;
  if (settings.comment === "false" && settings.checkRun === "false") {
    return;
  }
  if (token === null || token === "") {
    for (const part of ["check run", "comment"] as const) {
      unlessAuto(request, progress, part, "there is no token.");
    }
    return;
  }
  const client = await createClient({ ...connection, token }, request.clock.now);
  const api = createApi(client, context);
  const stored = await attempt(request, progress, "check run", () => storeCheckRun(request, progress, api));
  if (stored === "give up") {
    return;
  }
  await attempt(request, progress, "comment", () => writeComment(request, progress, api, stored));
}

async function uploadArtifact<S>(request: PublishRequest<S>, progress: Progress): Promise<void> {
  const { artifact } = request.settings;
  if (artifact === null) {
    return;
  }
  const { gate, model } = request.codec.identity(request.section);
  progress.pending.add("artifact");
  const result = await publishArtifact(artifact, { gate, model, attempt: request.context.attempt }, process.env);
  progress.pending.delete("artifact");
  switch (result.outcome) {
    case "uploaded":
      request.log.debug(`Artifact ${result.name} has id ${result.id}.`);
      return;
    case "unavailable":
      request.log.notice(result.message);
      return;
    case "failed":
      progress.problems.push({ part: "artifact", failure: { kind: "fault", message: result.message }, asked: true });
  }
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<"done" | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => "done" as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
