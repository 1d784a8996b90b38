import { normalCdf } from "./distributions.ts";
import type { Random } from "./random.ts";

/** Fills `out[offset …]` with how often each of the cells was drawn. */
export type MultiplicitySampler = (random: Random, out: Uint32Array, offset?: number) => void;

/**
 * A sampler of how often each of `cells` equal cells comes up in `draws` draws with replacement: what one bootstrap
 * resample does to its rows. Exactly multinomial.
 *
 * Many draws are made in one sequential pass: the counts of independent Poisson variables are multinomial given
 * their sum, so Poisson counts of a mean a little below `draws / cells` are topped up by single uniform draws to
 * the exact total (and drawn again in the rare case that they exceed it). Few draws are made one by one.
 *
 * Throws a RangeError unless cells ≥ 1 and draws ≥ 0 are whole.
 */
export function multiplicitySampler(cells: number, draws: number): MultiplicitySampler {
  if (!(Number.isSafeInteger(cells) && cells >= 1 && Number.isSafeInteger(draws) && draws >= 0)) {
    throw new RangeError(`cannot draw ${draws} times from ${cells} cells`);
  }
  const below = draws - cheapestMargin(cells, draws) * Math.sqrt(draws);
  if (draws < 256 || below < cells / 4) {
    return (random, out, offset = 0) => {
      out.fill(0, offset, offset + cells);
      for (let i = 0; i < draws; i++) out[offset + random.below(cells)]++;
    };
  }
  const poisson = poissonTable(below / cells);
  return (random, out, offset = 0) => {
    let left: number;
    do {
      left = draws - fillPoisson(poisson, random, out, offset, cells);
    } while (left < 0);
    for (; left > 0; left--) out[offset + random.below(cells)]++;
  };
}

/**
 * How many standard deviations of the total to stay below it: a narrow margin is often exceeded and drawn again, a
 * wide one leaves more single draws, each of which costs about twice a Poisson count. Whether the total is exceeded
 * says nothing of how it is spread over the cells, so any margin is exact.
 */
function cheapestMargin(cells: number, draws: number): number {
  let cheapest = 5;
  let lowest = Number.POSITIVE_INFINITY;
  for (let margin = 0.5; margin <= 5; margin += 0.5) {
    const cost = cells / normalCdf(margin) + 2 * margin * Math.sqrt(draws);
    if (cost < lowest) {
      lowest = cost;
      cheapest = margin;
    }
  }
  return cheapest;
}

/** Inversion of a Poisson distribution by a guide table over the upper bits of a 32-bit word. */
interface PoissonTable {
  /** The smallest count that the table holds. */
  readonly first: number;
  /** P(count ≤ first + i), the last one 1. */
  readonly cumulative: Float64Array;
  /** For each leading bit pattern, the first entry of `cumulative` that can apply. */
  readonly guide: Uint32Array;
  /** 1 where that entry applies to the whole of the pattern. */
  readonly settled: Uint8Array;
}

const guideBits = 12;

function poissonTable(mean: number): PoissonTable {
  // Beyond 12 deviations (and 40 counts) nothing of 2^-53 is left.
  const reach = 12 * Math.sqrt(mean) + 40;
  const first = Math.max(0, Math.floor(mean - reach));
  const size = Math.ceil(mean + reach) - first + 1;
  const mode = Math.min(size - 1, Math.max(0, Math.floor(mean) - first));
  const weight = new Float64Array(size);
  weight[mode] = 1;
  for (let i = mode + 1; i < size; i++) weight[i] = (weight[i - 1] * mean) / (first + i);
  for (let i = mode - 1; i >= 0; i--) weight[i] = (weight[i + 1] * (first + i + 1)) / mean;
  const total = weight.reduce((sum, w) => sum + w, 0);

  const cumulative = new Float64Array(size);
  let running = 0;
  for (let i = 0; i < size; i++) {
    running += weight[i];
    cumulative[i] = running / total;
  }
  cumulative[size - 1] = 1;

  const patterns = 1 << guideBits;
  const guide = new Uint32Array(patterns);
  const settled = new Uint8Array(patterns);
  for (let pattern = 0, i = 0; pattern < patterns; pattern++) {
    while (cumulative[i] <= pattern / patterns) i++;
    guide[pattern] = i;
    settled[pattern] = cumulative[i] >= (pattern + 1) / patterns ? 1 : 0;
  }
  return { first, cumulative, guide, settled };
}

/** Words that are drawn at once. */
const wordsAtOnce = 1024;

/** Writes independent Poisson counts and returns their total. */
function fillPoisson(table: PoissonTable, random: Random, out: Uint32Array, offset: number, cells: number): number {
  const { first, cumulative, guide, settled } = table;
  const end = offset + cells;
  const words = new Uint32Array(Math.min(wordsAtOnce, cells));
  let total = 0;
  for (let cell = offset; cell < end; ) {
    // Each cell takes a word or two, so that no more are drawn than are used.
    const drawn = words.subarray(0, Math.min(words.length, end - cell));
    random.fill(drawn);
    for (let at = 0; at < drawn.length; cell++) {
      const word = drawn[at++];
      const pattern = word >>> (32 - guideBits);
      let i = guide[pattern];
      if (settled[pattern] === 0) {
        // 53 bits, the same as `next()` gives, where the leading ones do not decide.
        const rest = at < drawn.length ? drawn[at++] : random.nextUint32();
        const u = (word + (rest >>> 11) / 2 ** 21) / 2 ** 32;
        while (cumulative[i] <= u) i++;
      }
      const count = first + i;
      out[cell] = count;
      total += count;
    }
  }
  return total;
}
