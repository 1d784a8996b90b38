import { cutMarkdown, withoutDetails } from "./cut-markdown.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownTable } from "./markdown-table.ts";
import {
  beginMarker,
  commentJson,
  decodeSections,
  encodeSection,
  modelName,
  type Section,
  type SectionMeta,
  shortenedNote,
} from "./section.ts";
import { compareGates, gateName, mergeWords, verdictSign } from "./words.ts";

/** GitHub's limit of an issue comment, in characters. */
export const commentLimit = 65_536;

/** The first line of every comment about a model, by which the comment is found again. */
export function commentMarker(model: string): string {
  return `<!-- modelgate:comment ${commentJson(modelName(model))} -->`;
}

export interface CommentOptions {
  /** The commit that the comment is about; sections of another one are marked outdated. */
  readonly head: string;
  readonly model: string;
  readonly limit?: number;
}

/**
 * The whole comment of one model: a sentence that says whether it may merge, the number that decided, one row a gate,
 * each gate's part, links. It holds every section between markers, so `decodeSections` gives them back (shortened
 * where they did not all fit). Same sections, same text, in whatever order they come.
 */
export function composeComment(sections: readonly Section[], options: CommentOptions): string {
  const limit = options.limit ?? commentLimit;
  let ordered = mostNeeded(sections, options.head).toSorted(
    (one, other) => compareGates(one.meta.gate, other.meta.gate) || other.meta.runId - one.meta.runId,
  );
  let text = joined(ordered, options);
  if (text.length <= limit) return text;

  for (const keep of [detailsGone, rowsGone]) {
    for (const gate of leastNeeded(ordered, options.head)) {
      const excess = text.length - limit;
      if (excess <= 0) return text;
      ordered = ordered.map((section) =>
        section.meta.gate === gate ? { ...section, body: keep(section.body, excess) } : section,
      );
      text = joined(ordered, options);
    }
  }
  // Only sections that somebody else made up can still be too many.
  while (text.length > limit && ordered.length > 1) {
    const last = leastNeeded(ordered, options.head)[0];
    ordered = ordered.filter(({ meta }) => meta.gate !== last);
    text = joined(ordered, options);
  }
  return text.length <= limit ? text : cutMarkdown(text, limit, shortenedNote);
}

/** What tells two comments apart for a reader: the text without run ids, attempts and links to a run. */
export function fingerprint(text: string): string {
  const metas = decodeSections(text).map(({ meta }) => meta);
  let rest = text;
  for (const meta of metas) {
    rest = rest.replaceAll(
      beginMarker(meta),
      beginMarker({ ...meta, runId: 0, attempt: 0, runUrl: null, reportUrl: null }),
    );
  }
  const urls = metas.flatMap(({ runUrl, reportUrl }) => [runUrl, reportUrl]).filter((url) => url !== null);
  for (const url of urls.toSorted((one, other) => other.length - one.length)) rest = rest.replaceAll(`(${url})`, "()");
  return rest;
}

function joined(sections: readonly Section[], { head, model }: CommentOptions): string {
  const current = sections.filter(({ meta }) => meta.head === head);
  const judged = (current.length > 0 ? current : sections).map(({ meta }) => meta);
  const decisive = judged.toSorted((one, other) => weight(other) - weight(one))[0];
  const name = markdownText(modelName(model), 160);
  if (decisive === undefined) return `${commentMarker(model)}\n### ${name}: no gate has reported yet`;
  return [
    `${commentMarker(model)}\n### ${verdictSentence(judged, decisive, name)}`,
    ...decidingLine(decisive),
    gateTable(sections, head, decisive),
    ...sections.flatMap((section) => [...outdatedLine(section.meta, head), encodeSection(section)]),
    sections.map(({ meta }) => footer(meta, sections.length > 1)).join("\n"),
  ].join("\n\n");
}

/** `❌ churn may not merge: roc_auc 0.842 < 0.85`. `name` is Markdown already. */
function verdictSentence(judged: readonly SectionMeta[], decisive: SectionMeta, name: string): string {
  const headline = markdownText(decisive.headline, 300);
  const sign = decisive.state === "error" ? "⛔" : verdictSign[decisive.verdict];
  const words = `${sign} ${name} ${mergeWords(decisive, decisive.state)}`;
  const allPass = decisive.state === "judged" && decisive.verdict === "pass" && decisive.conclusion === "success";
  return allPass && judged.length > 1 ? `${words}: all ${judged.length} gates pass` : `${words}: ${headline}`;
}

function decidingLine({ deciding }: SectionMeta): string[] {
  if (deciding === null) return [];
  return [`**${markdownText(deciding.value, 300)}**${escapedRest(deciding.beside)}`];
}

/** The rest of a sentence keeps the space or comma that it begins with. */
function escapedRest(rest: string): string {
  return (rest.startsWith(" ") ? " " : "") + markdownText(rest, 800);
}

function gateTable(sections: readonly Section[], head: string, decisive: SectionMeta): string {
  return markdownTable(
    [
      { title: "", align: "center" },
      { title: "gate", align: "left" },
      { title: "what decided", align: "left" },
    ],
    sections.map(({ meta }) => {
      const outdated = meta.head === head ? "" : ` (outdated, of ${markdownCode(meta.head.slice(0, 7))})`;
      const said = meta === decisive ? meta.counts : saidOf(meta);
      return [
        meta.head === head ? (meta.state === "error" ? "⛔" : verdictSign[meta.verdict]) : "⏳",
        `**${markdownText(gateName(meta.gate), 60)}**`,
        markdownText(said, 600) + outdated,
      ];
    }),
  );
}

function saidOf(meta: SectionMeta): string {
  return meta.counts === meta.headline || meta.headline === "" ? meta.counts : `${meta.headline} · ${meta.counts}`;
}

function outdatedLine(meta: SectionMeta, head: string): string[] {
  if (meta.head === head) return [];
  return [
    `> ⏳ ${markdownText(gateName(meta.gate), 60)} below is outdated: it is about ${markdownCode(meta.head.slice(0, 7))}, and this comment is about ${markdownCode(head.slice(0, 7))}.`,
  ];
}

function footer(meta: SectionMeta, several: boolean): string {
  const parts = [
    meta.reportUrl === null ? "" : `[full report](${meta.reportUrl})`,
    meta.runUrl === null ? "" : `[run](${meta.runUrl})`,
    meta.reproduce === "" ? "" : `reproduce: ${markdownCode(meta.reproduce, 400)}`,
    `seed ${meta.seed}`,
    `Modelgate ${markdownText(meta.version, 60)}`,
  ];
  const line = parts.filter((part) => part !== "").join(" · ");
  return several ? `- **${markdownText(gateName(meta.gate), 60)}**: ${line}` : line;
}

/** What weighs most for whoever wants to merge. */
function weight(meta: SectionMeta): number {
  const verdict = { pass: 0, warn: 1, fail: 2 }[meta.verdict] + (meta.state === "error" ? 1 : 0);
  return (meta.conclusion === "failure" ? 10 : 0) + verdict;
}

/** No model has so many gates; more sections than this are made up, and are not worth the time to fit them in. */
const mostSections = 40;

function mostNeeded(sections: readonly Section[], head: string): readonly Section[] {
  if (sections.length <= mostSections) return sections;
  const surplus = new Set(leastNeeded(sections, head).slice(0, sections.length - mostSections));
  return sections.filter(({ meta }) => !surplus.has(meta.gate));
}

/** Gates in the order in which their detail is given up: outdated ones, then what passes, what decided last. */
function leastNeeded(sections: readonly Section[], head: string): string[] {
  const need = ({ meta }: Section) => (meta.head === head ? 100 : 0) + weight(meta);
  return sections
    .toReversed()
    .toSorted((one, other) => need(one) - need(other))
    .map(({ meta }) => meta.gate);
}

/** Gives up folded parts only. */
function detailsGone(body: string, excess: number): string {
  const least = withoutDetails(body).length + shortenedNote.length + 4;
  return cutMarkdown(body, Math.max(body.length - excess, least), shortenedNote);
}

function rowsGone(body: string, excess: number): string {
  return cutMarkdown(body, Math.max(body.length - excess, shortenedNote.length), shortenedNote);
}
