/** How many Pods each arm has. */
export interface PodCounts {
  readonly stable: number;
  readonly canary: number;
}

/** The canary's share of the Pods in per cent, which is its share of the traffic under one Service. */
export function podShare({ stable, canary }: PodCounts): number {
  const sum = stable + canary;
  return sum === 0 ? 0 : (100 * canary) / sum;
}

/**
 * The Pods of both arms for a share that was asked for, with as many Pods in all as stable had alone, or one more. It is
 * the greatest share that is not above what was asked for, and where even one Pod is above it, the smallest there is.
 * 0 % is no Pod of the canary, 100 % none of stable.
 */
export function podCounts(replicas: number, percent: number): PodCounts {
  const all = Math.max(1, replicas);
  if (percent <= 0) return { stable: all, canary: 0 };
  if (percent >= 100) return { stable: 0, canary: all };
  const candidates = [all, all + 1].flatMap((total) => {
    const most = Math.floor((total * percent) / 100 + 1e-9);
    return [most, 1].map((canary) => ({ stable: total - canary, canary }));
  });
  const split = candidates.filter(({ stable, canary }) => canary >= 1 && stable >= 1);
  const within = split.filter((counts) => podShare(counts) <= percent + 1e-9);
  // With one Pod there is no split but one Pod each.
  const first = { stable: 1, canary: 1 };
  if (within.length > 0) return within.reduce((best, next) => (podShare(next) > podShare(best) ? next : best));
  return split.reduce((best, next) => (podShare(next) < podShare(best) ? next : best), split[0] ?? first);
}
