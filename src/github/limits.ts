/** GitHub's limits on what we send, held at the edge of the API whoever wrote the text. */

/** An issue comment's body, in characters. */
export const commentLimit = 65_536;

/** A check run's `summary` and its `text`, in characters each. */
export const checkRunTextLimit = 65_535;

/** Annotations of one request; more follow by further updates. */
export const annotationsOfOneRequest = 50;

const cutNote = "\n\n(cut at GitHub's limit)";

/**
 * A text that is sure to be accepted: lone surrogates replaced, and cut at the limit, never inside a surrogate
 * pair. Renderers keep their limits themselves and cut where it reads well; this is the net below them.
 */
export function within(limit: number, text: string): string {
  const wellFormed = text.toWellFormed();
  if (wellFormed.length <= limit) {
    return wellFormed;
  }
  const kept = wellFormed.slice(0, limit - cutNote.length);
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + cutNote;
}
