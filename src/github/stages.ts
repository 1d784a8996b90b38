import type { Api } from "./api.ts";
import { type CheckRunRequest, type CheckRunResult, publishCheckRun, yieldToNewer } from "./check-run.ts";
import { type Author, agreedComment, type CommentRequest, publishComment } from "./comment.ts";
import { GitHubFailure } from "./failure.ts";
import { type Progress, unlessAuto } from "./progress.ts";
import { type PublishRequest, second } from "./publish-request.ts";
import { pullRequestOf } from "./pull-request.ts";
import { type GateRecord, listRecords } from "./record.ts";

/** What came of the check run for the comment's sake: the records, or null where there are none to build on. */
export type Stored<S> = { readonly request: CheckRunRequest<S>; readonly result: CheckRunResult<S> } | null;

/** The first stage: the gate's section as a check run on the commit under test. */
export async function storeCheckRun<S>(request: PublishRequest<S>, progress: Progress, api: Api): Promise<Stored<S>> {
  const { codec, context, section, settings } = request;
  if (settings.checkRun === "false") {
    return null;
  }
  if (context.headSha === null) {
    unlessAuto(request, progress, "check run", `a \`${context.event}\` event names no commit.`);
    return null;
  }
  const checkRunRequest: CheckRunRequest<S> = {
    api,
    codec,
    section,
    face: request.checkRun,
    name: settings.checkName,
    detailsUrl: context.runUrl,
    pause: (seconds) => request.clock.sleep(seconds * second(request)),
  };
  const result = await publishCheckRun(checkRunRequest);
  progress.checkRunUrl = result.checkRun.url;
  return { request: checkRunRequest, result };
}

/** The second stage: the model's comment, made from the records or merged where there are none. */
export async function writeComment<S>(
  request: PublishRequest<S>,
  progress: Progress,
  api: Api,
  stored: Stored<S>,
): Promise<void> {
  const { codec, context, section, settings } = request;
  if (settings.comment === "false") {
    await settleCheckRun(request, progress, api, stored);
    return;
  }
  const pullRequest = await pullRequestOf(api, context);
  if (pullRequest === null) {
    unlessAuto(
      request,
      progress,
      "comment",
      `a \`${context.event}\` event without an open pull request has nowhere to comment.`,
    );
    await settleCheckRun(request, progress, api, stored);
    return;
  }
  const comment: CommentRequest<S> = {
    api,
    codec,
    section,
    pullRequest,
    author: authorOf(api, stored),
    records: stored === null ? null : recordsOf(request, progress, api, stored, pullRequest),
    jitter: (seconds) => request.clock.sleep((0.25 + 0.75 * request.random()) * seconds * second(request)),
  };
  if (stored !== null && (stored.result.outcome === "superseded" || stored.result.unchanged)) {
    const url = await agreedComment(comment, sections(ofOurApp(stored, stored.result.records)));
    if (url !== null) {
      progress.commentUrl = url;
      return;
    }
  }
  const result = await publishComment(comment);
  progress.commentUrl = result.url;
  if (result.outcome === "unsettled") {
    const message = "other jobs kept changing the comment, so it may lack a section; run the job again.";
    progress.problems.push({
      part: "comment",
      failure: { kind: "fault", message },
      asked: settings.comment === "true",
    });
  }
}

/** Without a comment's rounds, one more look tells whether a newer run has spoken in the same moment. */
async function settleCheckRun<S>(
  request: PublishRequest<S>,
  progress: Progress,
  api: Api,
  stored: Stored<S>,
): Promise<void> {
  if (stored === null || stored.result.outcome === "superseded" || stored.result.unchanged) {
    return;
  }
  const { head, model } = request.codec.identity(request.section);
  const records = await listRecords(api, request.codec, model, head);
  progress.checkRunUrl = (await yieldToNewer(stored.request, stored.result.checkRun, ofOurApp(stored, records))).url;
}

/**
 * Reads the records of the commit under test and, where the pull request has moved on, those of its newest commit
 * too: a run of an older commit that ends late must not wipe out what stands there for the newer one.
 */
function recordsOf<S>(
  request: PublishRequest<S>,
  progress: Progress,
  api: Api,
  stored: NonNullable<Stored<S>>,
  pullRequest: number,
): () => Promise<readonly S[]> {
  const { codec, section } = request;
  const { head, model } = codec.identity(section);
  let heads: readonly string[] | null = null;
  return async () => {
    heads ??= await headsOf(api, pullRequest, head);
    const records: GateRecord<S>[] = [];
    for (const commit of heads) {
      records.push(...(await listRecords(api, codec, model, commit)));
    }
    const ours = ofOurApp(stored, records);
    if (stored.result.outcome === "written") {
      const settled = await yieldToNewer(stored.request, stored.result.checkRun, ours);
      progress.checkRunUrl = settled.url;
    }
    return sections(ours);
  };
}

async function headsOf(api: Api, pullRequest: number, head: string): Promise<readonly string[]> {
  try {
    return [...new Set([head, (await api.pullRequest(pullRequest)).headSha])];
  } catch (error) {
    // A token that may comment on issues may still not read pull requests.
    if (error instanceof GitHubFailure && (error.kind === "forbidden" || error.kind === "missing")) {
      return [head];
    }
    throw error;
  }
}

/** Check runs of another app may bear our `external_id`; only those of the app that made ours are records. */
function ofOurApp<S>(stored: NonNullable<Stored<S>>, records: readonly GateRecord<S>[]): readonly GateRecord<S>[] {
  const app = stored.result.checkRun.app?.id;
  return records.filter((record) => record.checkRun.app?.id === app);
}

function sections<S>(records: readonly GateRecord<S>[]): readonly S[] {
  return records.map((record) => record.section);
}

/** The author of workflows' comments, which a workflow's own token cannot ask for. */
const workflowAuthor = "github-actions[bot]";

function authorOf<S>(api: Api, stored: Stored<S>): Author {
  const slug = stored?.result.checkRun.app?.slug;
  let login: string | null = slug ? `${slug}[bot]` : null;
  return {
    login: async () => {
      login ??= (await api.currentUser()) ?? workflowAuthor;
      return login;
    },
    learn: (seen) => {
      login = seen;
    },
  };
}
