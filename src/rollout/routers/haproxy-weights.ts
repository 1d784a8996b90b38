/** The absolute weights, 0 to 256, that make a share: for each server of stable and of canary, in their order. */
export interface ArmWeights {
  readonly stable: readonly number[];
  readonly canary: readonly number[];
}

const heaviest = 256;

/**
 * The canary's share in per cent of weights that are in force; 0 where there is no weight at all.
 */
export function shareOf(weights: ArmWeights): number {
  const canary = sum(weights.canary);
  const all = canary + sum(weights.stable);
  return all === 0 ? 0 : (100 * canary) / all;
}

/**
 * Weights whose share comes nearest to `percent` and never lies above it; null where every share above 0 that whole
 * weights can make is too large, or an arm has no server. Of equally near ones the lightest are taken. Servers of one
 * arm keep the proportion of `initial`; an arm whose initial weights are all 0 is spread evenly.
 */
export function weightsFor(percent: number, initial: ArmWeights): ArmWeights | null {
  const stable = proportion(initial.stable);
  const canary = proportion(initial.canary);
  if (stable.length === 0 || canary.length === 0) return null;
  const none = { stable: stable.map(() => 0), canary: canary.map(() => 0) };
  if (percent <= 0) return { ...none, stable };
  if (percent >= 100) return { ...none, canary };
  const [stableSum, canarySum] = [sum(stable), sum(canary)];
  const mostStable = Math.floor(heaviest / Math.max(...stable));
  const mostCanary = Math.floor(heaviest / Math.max(...canary));
  let best: { readonly share: number; readonly times: readonly [number, number] } | null = null;
  for (let times = 1; times <= mostStable; times++) {
    const wanted = (percent * stableSum * times) / ((100 - percent) * canarySum);
    // A product such as 25 × 3 / 75 may come out a hair below its whole number.
    const fitting = Math.min(mostCanary, Math.floor(wanted + 1e-9));
    if (fitting === 0) continue;
    const share = (canarySum * fitting) / (canarySum * fitting + stableSum * times);
    if (best === null || share > best.share + 1e-12) best = { share, times: [times, fitting] };
  }
  if (best === null) return null;
  const [stableTimes, canaryTimes] = best.times;
  return { stable: stable.map((each) => each * stableTimes), canary: canary.map((each) => each * canaryTimes) };
}

/**
 * Which arm is to be written first, so that the share in between is as small as it can be and somebody always serves.
 */
export function armToWriteFirst(now: ArmWeights, next: ArmWeights): "stable" | "canary" {
  const stableFirst = { stable: next.stable, canary: now.canary };
  const canaryFirst = { stable: now.stable, canary: next.canary };
  if (sum(canaryFirst.stable) + sum(canaryFirst.canary) === 0) return "stable";
  if (sum(stableFirst.stable) + sum(stableFirst.canary) === 0) return "canary";
  return shareOf(stableFirst) <= shareOf(canaryFirst) ? "stable" : "canary";
}

/** The smallest whole numbers with these proportions. */
function proportion(initial: readonly number[]): number[] {
  const divisor = initial.reduce(greatestCommonDivisor, 0);
  return initial.map((each) => (divisor === 0 ? 1 : each / divisor));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
