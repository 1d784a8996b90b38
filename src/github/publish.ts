import { type Api, createApi } from "./api.ts";
import { type ArtifactRequest, publishArtifact } from "./artifact.ts";
import {
  type CheckRunFace,
  type CheckRunRequest,
  type CheckRunResult,
  publishCheckRun,
  yieldToNewer,
} from "./check-run.ts";
import { type Connection, createClient, defaultTiming } from "./client.ts";
import { type Author, agreedComment, type CommentRequest, publishComment } from "./comment.ts";
import type { GitHubContext } from "./context.ts";
import { failureOf, GitHubFailure } from "./failure.ts";
import { type Part, type Problem, type PublishWarning, warningOf } from "./problem.ts";
import { pullRequestOf } from "./pull-request.ts";
import { type GateRecord, listRecords } from "./record.ts";
import type { SectionCodec } from "./section-codec.ts";

/** `auto` publishes where the event and the token allow; `true` says so plainly where they do not; `false` calls nothing. */
export type Setting = "auto" | "true" | "false";

export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface PublishLog {
  debug(message: string): void;
  notice(message: string): void;
}

export interface PublishRequest<S> {
  readonly connection: Connection;
  readonly context: GitHubContext;
  readonly section: S;
  readonly checkRun: CheckRunFace;
  readonly settings: {
    readonly comment: Setting;
    readonly checkRun: Setting;
    readonly checkName: string;
    /** The artifact's name and files; null where the input `artifact` is empty. */
    readonly artifact: ArtifactRequest | null;
  };
  readonly codec: SectionCodec<S>;
  readonly clock: Clock;
  /** Draws from [0, 1), for pauses only. */
  random(): number;
  readonly log: PublishLog;
}

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

/** What has been reached so far, so that it stands even when the time is over in the middle. */
interface Progress {
  commentUrl: string | null;
  checkRunUrl: string | null;
  /** Parts that are under way. */
  readonly pending: Set<Part>;
  readonly problems: Problem[];
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

/** What came of the check run for the comment's sake: the records, or null where there are none to build on. */
type Stored<S> = { readonly request: CheckRunRequest<S>; readonly result: CheckRunResult<S> } | null;

async function storeCheckRun<S>(request: PublishRequest<S>, progress: Progress, api: Api): Promise<Stored<S>> {
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

async function writeComment<S>(
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

/** Runs one part of publishing; what fails there is noted, and `give up` means that the next part would fail too. */
async function attempt<S, T>(
  request: PublishRequest<S>,
  progress: Progress,
  part: Part,
  run: () => Promise<T>,
): Promise<T | null | "give up"> {
  progress.pending.add(part);
  try {
    return await run();
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== null) {
      note(request, progress, part, failure);
      return final.has(failure.kind) ? "give up" : null;
    }
    request.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const message = `publishing failed by a fault of Modelgate's own (${error instanceof Error ? error.message : String(error)}).`;
    progress.problems.push({ part, failure: { kind: "fault", message }, asked: false });
    return null;
  } finally {
    progress.pending.delete(part);
  }
}

const final: ReadonlySet<GitHubFailure["kind"]> = new Set(["unauthorized", "limited", "unreachable", "out-of-time"]);

function note<S>(request: PublishRequest<S>, progress: Progress, part: Part, failure: GitHubFailure): void {
  const setting = part === "comment" ? request.settings.comment : request.settings.checkRun;
  // Only GitHub Apps make check runs: with a personal token it is not possible, rather than not allowed.
  if (
    setting === "auto" &&
    part === "check run" &&
    failure.kind === "forbidden" &&
    /authenticate via a GitHub App/i.test(failure.message)
  ) {
    request.log.debug("No check run: a personal access token cannot make one.");
    return;
  }
  progress.problems.push({ part, failure, asked: setting === "true" });
}

function unlessAuto<S>(
  request: PublishRequest<S>,
  progress: Progress,
  part: "check run" | "comment",
  message: string,
): void {
  const setting = part === "comment" ? request.settings.comment : request.settings.checkRun;
  if (setting === "true") {
    progress.problems.push({ part, failure: { kind: "impossible", message }, asked: true });
    return;
  }
  request.log.debug(`No ${part}: ${message}`);
}

function second<S>(request: PublishRequest<S>): number {
  return request.connection.timing?.second ?? defaultTiming.second;
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
