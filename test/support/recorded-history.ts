import { binomial } from "../../src/stats/binomial.ts";
import type { Random } from "../../src/stats/random.ts";

export interface RecordedTraffic {
  readonly looks: number;
  /** Of both arms together, a minute. */
  readonly requests: number;
  readonly canaryRate: number;
  readonly stableRate?: number;
  /** The canary's share in per cent; null writes none. */
  readonly weight?: number | null;
  /** What a line holds beside its counts. */
  readonly more?: (look: number, arm: "stable" | "canary") => Record<string, unknown>;
}

/** A recorded history as JSON Lines, a window a minute. */
export function recordHistory(random: Random, traffic: RecordedTraffic): string {
  const { looks, requests, canaryRate, stableRate = 0.02, weight = 10, more = () => ({}) } = traffic;
  const lines: string[] = [];
  for (let look = 1; look <= looks; look++) {
    const time = new Date(Date.UTC(2026, 0, 1, 0, look)).toISOString();
    const canary = binomial(random, requests, (weight ?? 10) / 100);
    for (const [arm, trials, rate] of [
      ["stable", requests - canary, stableRate],
      ["canary", canary, canaryRate],
    ] as const) {
      const counts = { requests: trials, errors: binomial(random, trials, rate) };
      lines.push(JSON.stringify({ time, arm, ...(weight === null ? {} : { weight }), ...counts, ...more(look, arm) }));
    }
  }
  return `${lines.join("\n")}\n`;
}
