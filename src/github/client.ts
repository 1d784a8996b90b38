import type { Octokit } from "@octokit/rest";
import { budgetedFetch } from "./fetch.ts";

/** How GitHub is reached, and how patient we are; tests give milliseconds where GitHub gets seconds. */
export interface Connection {
  /** `GITHUB_API_URL`; a GHES has it below `/api/v3`. */
  readonly apiUrl: string;
  /** Null where the workflow gave none, in which case nothing is called. */
  readonly token: string | null;
  readonly userAgent?: string;
  readonly timing?: Partial<Timing>;
}

export interface Timing {
  /** For all publishing of one run, in milliseconds. */
  readonly budget: number;
  /** For one request, in milliseconds. */
  readonly request: number;
  /** The unit of the pauses between retries and of GitHub's `retry-after`, in milliseconds for one second. */
  readonly second: number;
  /** `github` spaces writes as GitHub asks (1 s, new comments 3 s); `none` is for a GitHub of one's own. */
  readonly spacing: "github" | "none";
}

export const defaultTiming: Timing = { budget: 75_000, request: 10_000, second: 1_000, spacing: "github" };

/** Two more attempts after the first, 1 and 4 seconds later. */
const retries = 2;

/** Stands where the throttling plugin would queue writes, and lets each pass at once. */
const unspaced = { key: () => ({ schedule: <T>(_options: unknown, job: () => Promise<T>) => job() }) };

export interface Client {
  readonly octokit: Octokit;
  /** Milliseconds until the time for publishing is over. */
  remaining(): number;
}

/**
 * An Octokit that is bounded in time. Requests that may be repeated are, on broken connections and 5xx; a POST is
 * not (`once` must be given with it), since it may have been done: look first. Rate limits are waited for where
 * they end within the time that is left. Proxies are those of `https_proxy`, `http_proxy` and `no_proxy`; private
 * authorities those of `NODE_EXTRA_CA_CERTS`, which Node reads itself.
 */
export async function createClient(
  connection: Connection & { readonly token: string },
  now: () => number,
): Promise<Client> {
  const timing: Timing = { ...defaultTiming, ...connection.timing };
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("@octokit/rest"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const end = now() + timing.budget;
  const remaining = (): number => end - now();
  const worthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retried: number): boolean =>
    retried < retries && seconds * timing.second < remaining();
  const spacing: object = timing.spacing === "none" ? { write: unspaced, notifications: unspaced } : {};
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: connection.token,
    baseUrl: connection.apiUrl,
    userAgent: connection.userAgent ?? "modelgate",
    log: silent,
    request: { fetch: await budgetedFetch({ apiUrl: connection.apiUrl, request: timing.request, remaining }) },
    retry: { retries, retryAfterBaseValue: timing.second },
    throttle: {
      onRateLimit: worthWaiting,
      onSecondaryRateLimit: worthWaiting,
      retryAfterBaseValue: timing.second,
      ...spacing,
    },
  });
  return { octokit, remaining };
}

/** Request options of a write that must not be repeated unseen. */
export const once = { request: { retries: 0 } } as const;

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {}
