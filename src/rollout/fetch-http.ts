import type { SendHttp } from "./http.ts";

/** A longer answer is no figure and no prediction. */
const mostAnswer = 32 * 2 ** 20;

/** Sends requests through a `fetch`: within the limit, without following redirects, the answer read whole. */
export function sendThrough(send: typeof fetch): SendHttp {
  return async ({ method, url, headers, body, timeLimit }) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeLimit);
    try {
      const response = await send(url, {
        method,
        headers: { ...headers },
        redirect: "manual",
        signal: abort.signal,
        ...(body === undefined ? {} : { body }),
      });
      const text = await textOf(response);
      if (text === null) return { outcome: "failed", reason: `the answer is larger than ${mostAnswer / 2 ** 20} MiB` };
      return {
        outcome: "answered",
        status: response.status,
        headers: new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
        body: text,
      };
    } catch (error) {
      if (abort.signal.aborted) return { outcome: "timed-out" };
      return { outcome: "failed", reason: reasonOf(error) };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The body as text; null where it is too long. */
async function textOf(response: Response): Promise<string | null> {
  if (response.body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostAnswer) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** What lies below "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : null;
  switch (code) {
    case null:
      return cause instanceof Error ? cause.message : error.message;
    case "ECONNREFUSED":
      return "connection refused";
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return "the connection was cut";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "no such host";
    default:
      return code;
  }
}
