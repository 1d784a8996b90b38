import { chiSquareCdf } from "../../../src/stats/distributions.ts";

/** The p-value of Pearson's chi-square test that the counts come from the given shares; cells of share 0 stay empty. */
export function goodnessOfFit(counts: ArrayLike<number>, shares: ArrayLike<number>): number {
  let [n, statistic, cells] = [0, 0, 0];
  for (let i = 0; i < counts.length; i++) n += counts[i];
  for (let i = 0; i < counts.length; i++) {
    if (shares[i] === 0 && counts[i] === 0) continue;
    statistic += (counts[i] - n * shares[i]) ** 2 / (n * shares[i]);
    cells++;
  }
  return 1 - chiSquareCdf(statistic, cells - 1);
}

/**
 * The same for draws on the whole numbers with the given probabilities, after joining neighbours until each cell
 * expects at least 10 draws.
 */
export function fitsDistribution(draws: readonly number[], probability: (k: number) => number): number {
  const largest = Math.max(...draws);
  const observed = new Float64Array(largest + 2);
  for (const k of draws) observed[k]++;
  const counts: number[] = [];
  const shares: number[] = [];
  let [count, share, spent] = [0, 0, 0];
  for (let k = 0; k <= largest; k++) {
    count += observed[k];
    share += probability(k);
    if (share * draws.length < 10) continue;
    counts.push(count);
    shares.push(share);
    spent += share;
    [count, share] = [0, 0];
  }
  counts[counts.length - 1] += count;
  shares[shares.length - 1] += Math.max(0, 1 - spent);
  return goodnessOfFit(counts, shares);
}
