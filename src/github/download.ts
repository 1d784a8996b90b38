import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GitHubFailure } from "./failure.ts";
import { proxied } from "./fetch.ts";

export interface DownloadRequest {
  /** Below the API's address. */
  readonly url: string;
  readonly token: string;
  readonly userAgent: string;
  readonly accept: string;
  /** Absolute path of a file that is not there yet. */
  readonly to: string;
  /** Bytes; a larger answer is given up. */
  readonly most: number;
  /** Milliseconds for all of it. */
  readonly timeLimit: number;
}

const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Writes what an address answers to a file. Redirects are followed by hand: GitHub sends downloads to a storage
 * service under another host, and the token is sent to the address's own origin and nowhere else. From https no
 * redirect leads to http.
 */
export async function download(request: DownloadRequest): Promise<void> {
  const origin = new URL(request.url).origin;
  const signal = AbortSignal.timeout(request.timeLimit);
  let url = request.url;
  for (let followed = 0; followed <= mostRedirects; followed++) {
    const own = new URL(url).origin === origin;
    const send = await proxied(url);
    const response = await send(url, {
      redirect: "manual",
      signal,
      headers: own
        ? { accept: request.accept, authorization: `token ${request.token}`, "user-agent": request.userAgent }
        : { "user-agent": request.userAgent },
    }).catch((cause: unknown) => {
      throw new GitHubFailure(
        signal.aborted ? "out-of-time" : "unreachable",
        signal.aborted ? "the download did not end in time" : "the download's address does not answer",
        { cause },
      );
    });
    const { status } = response;
    if (redirects.has(status)) {
      await response.body?.cancel();
      url = redirected(url, response.headers.get("location"));
      continue;
    }
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      const kind =
        status === 401
          ? "unauthorized"
          : status === 403
            ? "forbidden"
            : status === 404 || status === 410
              ? "missing"
              : "unreachable";
      throw new GitHubFailure(kind, `the download was answered with status ${status}`, { status });
    }
    return save(response, request, signal);
  }
  throw new GitHubFailure("refused", `the download was sent on more than ${mostRedirects} times`);
}

function redirected(from: string, location: string | null): string {
  if (location === null) throw new GitHubFailure("refused", "the download was sent on to nowhere");
  const next = new URL(location, from);
  const secure = new URL(from).protocol === "https:";
  if (next.protocol !== "https:" && (secure || next.protocol !== "http:")) {
    throw new GitHubFailure("refused", `the download was sent on to an address of ${next.protocol}`);
  }
  return next.href;
}

async function save(response: Response, { to, most }: DownloadRequest, signal: AbortSignal): Promise<void> {
  if (response.body === null) return;
  let size = 0;
  const bounded = new Transform({
    transform(part: Uint8Array, _encoding, done) {
      size += part.length;
      done(size > most ? new GitHubFailure("refused", `the download is larger than ${most} bytes`) : null, part);
    },
  });
  try {
    await pipeline(
      Readable.fromWeb(response.body as import("node:stream/web").ReadableStream),
      bounded,
      createWriteStream(to, { flags: "wx", mode: 0o600 }),
      { signal },
    );
  } catch (cause) {
    if (cause instanceof GitHubFailure) throw cause;
    throw new GitHubFailure(
      signal.aborted ? "out-of-time" : "unreachable",
      signal.aborted ? "the download did not end in time" : "the download broke off",
      { cause },
    );
  }
  const expected = response.headers.get("content-length");
  if (expected !== null && response.headers.get("content-encoding") === null && Number(expected) !== size) {
    throw new GitHubFailure("unreachable", "the download broke off");
  }
}
