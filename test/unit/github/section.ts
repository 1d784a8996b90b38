import type { SectionCodec, SectionIdentity } from "../../../src/github/section-codec.ts";

/** A section as plain as it can be: its identity and one line of text. */
export interface TestSection extends SectionIdentity {
  readonly says: string;
}

const line = /^<!-- section (\{.*\}) -->$/gm;

/** Sections as lines of JSON below a marker; a codec with nothing in it but what publishing needs. */
export const codec: SectionCodec<TestSection> = {
  decode: (text) =>
    [...text.matchAll(line)].flatMap(([, json]) => {
      try {
        return [JSON.parse(json ?? "") as TestSection];
      } catch {
        return [];
      }
    }),
  encode: (section) => `<!-- section ${JSON.stringify(section)} -->`,
  compose: (sections, head) =>
    [
      `<!-- comment ${sections[0]?.model ?? ""} -->`,
      `about ${head}`,
      ...sections.map((section) => codec.encode(section)),
    ].join("\n"),
  identity: ({ gate, model, head, runId, attempt }) => ({ gate, model, head, runId, attempt }),
  marker: (model) => `<!-- comment ${model} -->`,
  fingerprint: (text) => text.replace(/"runId":\d+/g, "").replace(/"attempt":\d+/g, ""),
};
