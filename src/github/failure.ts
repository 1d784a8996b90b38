/**
 * Why GitHub did not do what was asked:
 * - `forbidden`: the token may not (403, or 404 where reading is not allowed either);
 * - `unauthorized`: the token is not valid (401);
 * - `missing`: what was named does not exist (404, 410);
 * - `limited`: a rate limit that does not end within the time given;
 * - `unreachable`: no answer, a cut answer, or 5xx, so that a write may or may not have happened;
 * - `out-of-time`: the time given for all publishing is over;
 * - `refused`: any other answer, such as 422.
 */
export type FailureKind =
  | "forbidden"
  | "unauthorized"
  | "missing"
  | "limited"
  | "unreachable"
  | "out-of-time"
  | "refused";

/** A request to GitHub that failed, after the retries that made sense. */
export class GitHubFailure extends Error {
  override readonly name = "GitHubFailure";
  readonly kind: FailureKind;
  /** The HTTP status, or null where no answer came. */
  readonly status: number | null;

  constructor(
    kind: FailureKind,
    message: string,
    details: { readonly status?: number | null; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
  }
}

/** What a thrown value says about a request; null for what is no failed request at all, which is a bug of ours. */
export function failureOf(thrown: unknown): GitHubFailure | null {
  if (thrown instanceof GitHubFailure) {
    return thrown;
  }
  if (!(thrown instanceof Error)) {
    return null;
  }
  if (thrown.name === "AbortError") {
    return new GitHubFailure("out-of-time", "GitHub did not answer in the time given", { cause: thrown });
  }
  if (thrown.name !== "HttpError" || !("status" in thrown) || typeof thrown.status !== "number") {
    return null;
  }
  // Octokit reports a broken connection as status 500 without a response.
  const answered = "response" in thrown && thrown.response !== undefined;
  const message = firstLine(thrown.message);
  const details = { status: answered ? thrown.status : null, cause: thrown };
  return new GitHubFailure(kindOf(thrown.status, message, remainingRequests(thrown)), message, details);
}

function kindOf(status: number, message: string, remaining: string | null): FailureKind {
  if (status === 429 || (status === 403 && (/rate limit|abuse detection/i.test(message) || remaining === "0"))) {
    return "limited";
  }
  if (status >= 500) {
    return "unreachable";
  }
  const kinds: Readonly<Record<number, FailureKind>> = {
    401: "unauthorized",
    403: "forbidden",
    404: "missing",
    410: "missing",
  };
  return kinds[status] ?? "refused";
}

function remainingRequests(error: Error): string | null {
  if (
    !("response" in error) ||
    typeof error.response !== "object" ||
    error.response === null ||
    !("headers" in error.response)
  ) {
    return null;
  }
  const headers = error.response.headers as Readonly<Record<string, unknown>> | null;
  const remaining = headers?.["x-ratelimit-remaining"];
  return remaining === undefined ? null : String(remaining);
}

/** GitHub's message without Octokit's link to the documentation; one line, so that it can stand in a sentence. */
function firstLine(message: string): string {
  const line = (message.split("\n")[0] ?? "").replace(/ - https?:\/\/\S+$/, "").trim();
  return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}…` : line;
}
