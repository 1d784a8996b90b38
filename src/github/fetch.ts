type Fetch = (url: string, options?: RequestInit) => Promise<Response>;

/**
 * A fetch that ends: each request has its own limit and all of them a common one. The answer is read whole before
 * it is given on, so a connection cut in the middle of an answer is an error and not half a text.
 *
 * An error named `AbortError` means that the common time is over, and Octokit does not retry it; a request that
 * took too long while there is time left is an ordinary error, which it does.
 */
export async function budgetedFetch(limits: {
  readonly apiUrl: string;
  /** Milliseconds for one request. */
  readonly request: number;
  remaining(): number;
}): Promise<Fetch> {
  const send = await proxied(limits.apiUrl);
  return async (url, options) => {
    const time = Math.min(limits.request, limits.remaining());
    if (time <= 0) {
      throw outOfTime();
    }
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), time);
    try {
      const response = await send(url, { ...options, signal: abort.signal });
      const body = await response.arrayBuffer();
      if (response.ok && body.byteLength > 0 && !/json/.test(response.headers.get("content-type") ?? "")) {
        throw new Error("the answer is not GitHub's");
      }
      return answer(url, response, body);
    } catch (error) {
      if (!abort.signal.aborted) {
        throw error;
      }
      throw limits.remaining() <= 0 ? outOfTime() : new Error(`no answer within ${Math.round(time)} ms`);
    } finally {
      clearTimeout(timer);
    }
  };
}

const emptyStatus: ReadonlySet<number> = new Set([204, 205, 304]);

/** An answer that was read already; a `Response` made by hand has no address, which pagination needs. */
function answer(url: string, { status, statusText, headers }: Response, body: ArrayBuffer): Response {
  const made = new Response(emptyStatus.has(status) ? null : body, { status, statusText, headers: decoded(headers) });
  Object.defineProperty(made, "url", { value: url });
  return made;
}

/** The headers of a body that was unpacked on the way. */
function decoded(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.delete("content-encoding");
  copy.delete("content-length");
  return copy;
}

function outOfTime(): Error {
  const error = new Error("the time for publishing is over");
  error.name = "AbortError";
  return error;
}

/** Node's own fetch, or one through the proxy that the environment names for this address. */
export async function proxied(apiUrl: string): Promise<Fetch> {
  const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => process.env[name]);
  if (!named) {
    return fetch;
  }
  const { getProxyUrl } = await import("@actions/http-client");
  const proxy = getProxyUrl(apiUrl);
  if (!proxy) {
    return fetch;
  }
  const undici = await import("undici");
  const dispatcher = new undici.ProxyAgent(proxy);
  return async (url, options) => {
    const response = await undici.fetch(url, { ...(options as import("undici").RequestInit), dispatcher });
    return new Response(emptyStatus.has(response.status) ? null : await response.arrayBuffer(), {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
    });
  };
}
