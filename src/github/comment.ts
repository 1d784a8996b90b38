import type { Api, IssueComment } from "./api.ts";
import { GitHubFailure } from "./failure.ts";
import { commentLimit, within } from "./limits.ts";
import { newestHead, newestOfEachGate, type SectionCodec } from "./section-codec.ts";

export interface CommentRequest<S> {
  readonly api: Api;
  readonly codec: SectionCodec<S>;
  readonly section: S;
  readonly pullRequest: number;
  readonly author: Author;
  /**
   * The sections that stand in records, read anew at each call; null where there are no records (no
   * `checks: write`), in which case the comment itself is all the memory there is.
   */
  readonly records: (() => Promise<readonly S[]>) | null;
  /** Waits about the given number of seconds, by a random share of it. */
  jitter(seconds: number): Promise<void>;
}

/** Who we are among the authors of comments; learned anew from what we write. */
export interface Author {
  login(): Promise<string>;
  learn(login: string): void;
}

export type CommentResult =
  | { readonly outcome: "agreed"; readonly url: string }
  /** Others kept changing it; what was written last may lack a section. */
  | { readonly outcome: "unsettled"; readonly url: string | null };

/** Far above what eight gates at once need: each round in which a comment changes, some publisher is done. */
const rounds = 24;

/**
 * Brings the one comment of this model on the pull request to what the records say.
 *
 * GitHub offers no conditional update, so it goes round: read records and comments, write what they should make,
 * read again, until they agree. Whoever writes last reads after it, so no section is lost. Of two comments the
 * lower id stays, and whoever sees the other deletes it. Only comments that we wrote are read, edited or deleted.
 *
 * Without records the sections in the comment are merged with our own, and it is read again after a random pause:
 * best effort, since a writer that reads before us and writes after our last look still wins.
 *
 * @throws GitHubFailure
 */
export async function publishComment<S>(request: CommentRequest<S>): Promise<CommentResult> {
  const { api } = request;
  let written: Written | null = null;
  let url: string | null = null;
  let created: number | null = null;
  let lost = 0;
  for (let round = 0; round < rounds; round++) {
    const records = request.records === null ? [] : await request.records();
    const comments = await ownComments(request);
    const target = picture(request, records, comments);
    const [kept, ...twins] = comments;
    url = kept?.url ?? null;
    const agrees = kept !== undefined && says(request, kept.body, target, written);
    if (kept !== undefined && agrees && twins.length === 0) {
      return { outcome: "agreed", url: kept.url };
    }
    if (kept === undefined && round === 0) {
      // Each new comment is a mail to everyone who follows: gates that start at once should not all make one.
      await request.jitter(1.5);
      continue;
    }
    try {
      if (!agrees) {
        const comment: IssueComment = await write(request, kept, target);
        written = { target, stored: comment.body };
        created = kept === undefined ? comment.id : created;
      }
      const own = twins.filter((twin) => twin.id === created);
      for (const twin of own.length > 0 ? own : twins) {
        await api.deleteComment(twin.id);
      }
    } catch (error) {
      // Gone since we looked, or its fate unknown: in both cases the next round sees what is there.
      if (
        !(error instanceof GitHubFailure) ||
        !(error.kind === "missing" || error.kind === "unreachable") ||
        ++lost > 2
      ) {
        throw error;
      }
    }
    if (request.records === null || round > 1 || lost > 0) {
      await request.jitter(Math.min(1 + round, 5));
    }
  }
  return { outcome: "unsettled", url };
}

/**
 * The URL of the comment if it already says what these records make, in one call; else null.
 *
 * Safe only where our own record says what it said before: then no other publisher can miss anything of ours, and
 * whoever has written a changed record reads all records after that and sees to the comment.
 */
export async function agreedComment<S>(request: CommentRequest<S>, records: readonly S[]): Promise<string | null> {
  const comments = await ownComments(request);
  const [kept] = comments;
  return kept !== undefined &&
    comments.length === 1 &&
    says(request, kept.body, picture(request, records, comments), null)
    ? kept.url
    : null;
}

/** What was sent last and what GitHub made of it, which may differ in blanks. */
interface Written {
  readonly target: string;
  readonly stored: string;
}

async function ownComments<S>({
  api,
  codec,
  section,
  pullRequest,
  author,
}: CommentRequest<S>): Promise<IssueComment[]> {
  const marker = codec.marker(codec.identity(section).model);
  const [comments, login] = [await api.listComments(pullRequest), await author.login()];
  return comments
    .filter((comment) => comment.author === login && comment.body.includes(marker))
    .sort((one, other) => one.id - other.id);
}

/** The comment that should be: the newest section of each gate, from records first, our own, and those in comments. */
function picture<S>(
  { codec, section }: CommentRequest<S>,
  records: readonly S[],
  comments: readonly IssueComment[],
): string {
  const { model, head } = codec.identity(section);
  const inComments = comments.flatMap((comment) => codec.decode(comment.body));
  const sections = newestOfEachGate(codec, model, [...records, section, ...inComments]);
  return within(commentLimit, codec.compose(sections, newestHead(codec, sections) ?? head));
}

function says<S>(
  { codec, records }: CommentRequest<S>,
  body: string,
  target: string,
  written: Written | null,
): boolean {
  if (written !== null && written.target === target && written.stored === body) {
    return true;
  }
  // Without records the comment must carry the run ids themselves, since they are what tells older from newer.
  return records === null ? body === target : codec.fingerprint(body) === codec.fingerprint(target);
}

async function write<S>(
  request: CommentRequest<S>,
  kept: IssueComment | undefined,
  target: string,
): Promise<IssueComment> {
  if (kept !== undefined) {
    return request.api.updateComment(kept.id, target);
  }
  const created = await request.api.createComment(request.pullRequest, target);
  if (created.author !== null) {
    request.author.learn(created.author);
  }
  return created;
}
