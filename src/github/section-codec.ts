/** What tells one gate's section from another, and an older one from a newer one. */
export interface SectionIdentity {
  readonly gate: string;
  readonly model: string;
  /** The commit it is about. */
  readonly head: string;
  readonly runId: number;
  readonly attempt: number;
}

/**
 * How sections become text and come back, given by whoever renders them. Nothing here trusts the text: it may have
 * been edited by a person, cut by a limit, or written by an older version.
 */
export interface SectionCodec<S> {
  /** The sections that a comment or a check run's text holds; what cannot be read is left out. */
  decode(text: string): readonly S[];
  encode(section: S): string;
  /** The whole comment of one model, `marker` included, within the comment's limit; `head` is the commit it is about. */
  compose(sections: readonly S[], head: string): string;
  identity(section: S): SectionIdentity;
  /** The text by which a comment of this model is found; it stands in every text that `compose` makes. */
  marker(model: string): string;
  /**
   * A comment or section's text without what differs from run to run (run id, attempt, links to the run): two texts
   * say the same to a reader exactly when their fingerprints are equal.
   */
  fingerprint(text: string): string;
}

/** Whether `one` is of a later run than `other`, or of a later attempt of the same run. */
export function isNewer(one: SectionIdentity, other: SectionIdentity): boolean {
  return one.runId > other.runId || (one.runId === other.runId && one.attempt > other.attempt);
}

/**
 * The newest section of each gate of one model, in the gates' order. Where two are of the same run and attempt, the
 * one that stands first in `sections` is taken.
 */
export function newestOfEachGate<S>(codec: SectionCodec<S>, model: string, sections: readonly S[]): S[] {
  const newest = new Map<string, S>();
  for (const section of sections) {
    const identity = codec.identity(section);
    const known = newest.get(identity.gate);
    if (identity.model === model && (known === undefined || isNewer(identity, codec.identity(known)))) {
      newest.set(identity.gate, section);
    }
  }
  return [...newest.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, section]) => section);
}

/** The commit of the newest of some sections, which is what their comment is about; null where there are none. */
export function newestHead<S>(codec: SectionCodec<S>, sections: readonly S[]): string | null {
  const newest = sections.reduce<SectionIdentity | null>((found, section) => {
    const identity = codec.identity(section);
    return found === null || isNewer(identity, found) ? identity : found;
  }, null);
  return newest?.head ?? null;
}
