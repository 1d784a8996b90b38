import type { RolloutReach } from "../reach.ts";

/** One attempt: it ended with something, or somebody else was faster, or the server was away. */
export type Attempt<T> =
  | { readonly kind: "ended"; readonly result: T }
  | { readonly kind: "again"; readonly why: string };

const between = 500;
const most = 6;
/** Milliseconds after which no new attempt is made: one that waits for an answer takes long. */
const longest = 60_000;

/** Tries until an attempt ends, a few times and for a minute at most; then it is what the last one said. */
export async function inAttempts<T>(
  reach: Pick<RolloutReach, "now" | "wait">,
  attempt: () => Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  const end = reach.now() + longest;
  for (let count = 1; ; count++) {
    const tried = await attempt();
    if (tried.kind === "ended" || count === most || reach.now() >= end) return tried;
    await reach.wait(between);
  }
}
