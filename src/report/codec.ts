import { commentMarker, composeComment, fingerprint } from "./comment.ts";
import { decodeSections, encodeSection, type Section } from "./section.ts";

/** How sections become text and come back, in the shape that publishing asks for. */
export const sectionCodec = {
  decode: (text: string): readonly Section[] => decodeSections(text),
  encode: (section: Section): string => encodeSection(section),
  /** All sections are of one model: the first one's. */
  compose: (sections: readonly Section[], head: string): string =>
    composeComment(sections, { head, model: sections[0]?.meta.model ?? "model" }),
  identity: ({ meta: { gate, model, head, runId, attempt } }: Section) => ({ gate, model, head, runId, attempt }),
  marker: commentMarker,
  fingerprint,
};
