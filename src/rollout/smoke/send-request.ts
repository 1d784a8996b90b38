import type { Answer, SendRequest } from "./run-smoke.ts";

/** An answer longer than this is none that was recorded. */
const mostBytes = 16 * 2 ** 20;

/**
 * Sends over HTTP with a time limit for the whole answer. A redirect is not followed: the requests are for the canary
 * alone, and headers of theirs must not reach somebody else.
 *
 * @param clock milliseconds, growing evenly
 */
export function httpSender(fetch: typeof globalThis.fetch, clock: () => number): SendRequest {
  return async ({ method, url, headers, body, timeout }): Promise<Answer> => {
    const start = clock();
    try {
      const response = await fetch(url, {
        method,
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(timeout),
        ...(body === undefined ? {} : { body }),
      });
      const text = await textOf(response);
      if (text === null) return { kind: "failed", why: "the answer is longer than 16 MiB" };
      return { kind: "answered", status: response.status, text, elapsed: clock() - start };
    } catch (error) {
      return { kind: "failed", why: reasonOf(error, timeout) };
    }
  };
}

async function textOf(response: Response): Promise<string | null> {
  if (response.body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString("utf8");
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return "the request failed";
  if (error.name === "TimeoutError") return `no whole answer came within ${timeout} ms`;
  const cause = error.cause;
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : null;
  switch (code) {
    case "ECONNREFUSED":
      return "the connection was refused";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "the host's name is not known";
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return "the connection broke before the answer was whole";
    default:
      return code === null ? `the request failed (${error.message})` : `the request failed (${code})`;
  }
}
