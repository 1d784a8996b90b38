/** What the groups would look like if their labels were only names. */
export interface UnderEquality {
  /** Share of relabellings in which some group stands out as much as one does, the observed labels included. */
  readonly p: number;
  /** The mean of a disparity over relabellings: how far apart groups of these sizes look though they are equal. */
  meanOf(form: "difference" | "ratio", combine: "worst" | "mean"): number;
}

/** Gives what was drawn under a name, drawn at the first call. */
export type KeepDraws = (name: string, draw: () => UnderEquality | null) => UnderEquality | null;

/** Keeps what was drawn under a name. */
export function keepDraws(): KeepDraws {
  const known = new Map<string, UnderEquality | null>();
  return (name, draw) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const drawn = draw();
    known.set(name, drawn);
    return drawn;
  };
}

/** Collects what relabellings make of one figure of every group. */
export interface DealTally {
  /** @param farthest how far the group lies that stands out most */
  add(farthest: number, figures: Float64Array): void;
  /** p as (b + 1) / (m + 1): B. Phipson and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010. */
  finish(): UnderEquality;
}

/** A tally against how far the observed group lies that stands out most. Figures that are undefined are left out. */
export function tallyDeals(observed: number): DealTally {
  let [deals, asFar, differences, ratios] = [0, 0, 0, 0];
  return {
    add(farthest, figures) {
      deals++;
      // A rounding decides nothing.
      if (farthest >= observed * (1 - 1e-9)) asFar++;
      let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const figure of figures) {
        if (!Number.isFinite(figure)) continue;
        if (figure < least) least = figure;
        if (figure > most) most = figure;
      }
      differences += Math.max(0, most - least);
      ratios += most > 0 ? least / most : 1;
    },
    finish: () => ({
      p: (asFar + 1) / (deals + 1),
      meanOf: (form) => (form === "difference" ? differences : ratios) / deals,
    }),
  };
}
