import type { Reply } from "./call.ts";

export interface RateLimits {
  /** Of one token in an hour. */
  readonly requests: number;
  /** Of one token in a minute, beyond which the secondary limit answers. */
  readonly writes: number;
}

interface Spent {
  readonly hour: number;
  used: number;
  writes: number[];
}

type Limiter = (
  token: string,
  isWrite: boolean,
  forced: "secondary" | "limit" | null,
) => { readonly headers: Readonly<Record<string, string>>; readonly refusal: Reply | null };

const hourLength = 3_600_000;
const minuteLength = 60_000;

/** GitHub's primary limit with its headers, and the secondary one on content writes. */
export function rateLimiter(limits: Partial<RateLimits>, now: () => Date): Limiter {
  const { requests = 5_000, writes = 10_000 } = limits;
  const spent = new Map<string, Spent>();
  return (token, isWrite, forced) => {
    const time = now().getTime();
    const hour = Math.floor(time / hourLength);
    const known = spent.get(token);
    const entry = known?.hour === hour ? known : { hour, used: 0, writes: [] };
    spent.set(token, entry);
    const exhausted = forced === "limit" || entry.used >= requests;
    entry.used += exhausted ? 0 : 1;
    const headers = {
      "x-ratelimit-limit": String(requests),
      "x-ratelimit-remaining": String(exhausted ? 0 : requests - entry.used),
      "x-ratelimit-used": String(entry.used),
      "x-ratelimit-reset": String(((hour + 1) * hourLength) / 1000),
      "x-ratelimit-resource": "core",
    };
    if (exhausted) {
      return {
        headers,
        refusal: {
          status: 403,
          body: {
            message: "API rate limit exceeded for installation ID 1.",
            documentation_url: "https://docs.github.com/rest",
          },
        },
      };
    }
    entry.writes = entry.writes.filter((at) => at > time - minuteLength);
    if (forced === "secondary" || (isWrite && entry.writes.length >= writes)) {
      const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
      return {
        headers,
        refusal: {
          status: 403,
          headers: { "retry-after": "2" },
          body: { message, documentation_url: "https://docs.github.com/rest" },
        },
      };
    }
    if (isWrite) {
      entry.writes.push(time);
    }
    return { headers, refusal: null };
  };
}
