import type { Random } from "../stats/random.ts";
import type { Noise } from "./noise.ts";

/**
 * Noises that several columns share: over samples without ties a rank-based distance has one noise for each pair of
 * sizes, whatever the values. Each is drawn from a stream of its own, so the order of the columns moves nothing.
 */
export class NoiseMemo {
  readonly #random: Random;
  readonly #known = new Map<string, Noise>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** The noise of this name; made when first asked for. */
  noise(name: string, make: (random: Random) => Noise): Noise {
    const known = this.#known.get(name) ?? make(this.#random.split(name));
    this.#known.set(name, known);
    return known;
  }
}
