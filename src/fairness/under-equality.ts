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
