import type { Check } from "../gate/check.ts";
import { checkedMetric } from "../gate/checked-metric.ts";
import { allowed, differenceFigures, moreRowsText } from "../gate/difference-text.ts";
import type { GateReport, Verdict } from "../gate/report.ts";
import { commentBody, rowsOf } from "./body.ts";
import { isComparison, isInComparison } from "./comparison.ts";
import { cutMarkdown } from "./cut-markdown.ts";
import { linkTarget } from "./escape.ts";
import { hasFairness, treatedWorst } from "./fairness.ts";
import { headlineOf } from "./headline.ts";
import { boundOf, counted, showExpected, showFigures, showLevel } from "./numbers.ts";
import { ownSentence, plainText } from "./plain-text.ts";
import { byWeight, couldNotJudge, countsText } from "./words.ts";

/** What the comment's first lines and its merging need to know of a section; plain text, escaped when it is shown. */
export interface SectionMeta {
  readonly gate: string;
  readonly model: string;
  readonly verdict: Verdict;
  /** What the step exits with decides this: whether the gate blocks a merge where its check is required. */
  readonly conclusion: "success" | "failure";
  /** `error` where bad input or configuration left nothing to judge. */
  readonly state: "judged" | "error";
  /** One sentence: the number that decided. */
  readonly headline: string;
  /** How many rules hold and fail. */
  readonly counts: string;
  /** The number that decided, and what stands around it; null where no single number did. */
  readonly deciding: { readonly value: string; readonly beside: string } | null;
  /** The commit it is about. */
  readonly head: string;
  readonly runId: number;
  readonly attempt: number;
  readonly runUrl: string | null;
  /** Where the full report can be had. */
  readonly reportUrl: string | null;
  readonly version: string;
  readonly seed: number;
  /** The command that does the same on one's own machine. */
  readonly reproduce: string;
}

/** A gate's part of the comment. `body` is Markdown in which everything that came from data is escaped. */
export interface Section {
  readonly meta: SectionMeta;
  readonly body: string;
}

/** What the shell knows beside the report. */
export interface SectionContext {
  readonly head: string;
  readonly runId: number;
  readonly attempt: number;
  readonly runUrl: string | null;
  readonly reportUrl: string | null;
  readonly reproduce: string;
  readonly conclusion: "success" | "failure";
}

/** What stands in a section that was cut. */
export const shortenedNote = "_Shortened to fit; the full report has the rest._";

/** A gate's section of the comment, from its (already redacted) report. */
export function buildSection(report: GateReport, context: SectionContext): Section {
  return {
    meta: {
      gate: plainText(report.gate, 100),
      model: modelName(report.model),
      verdict: report.verdict,
      conclusion: context.conclusion,
      state: couldNotJudge(report) ? "error" : "judged",
      headline: headlineOf(report),
      counts: countsText(report),
      deciding: decidingNumbers(report),
      head: plainText(context.head, 64),
      runId: context.runId,
      attempt: context.attempt,
      runUrl: linkTarget(context.runUrl),
      reportUrl: linkTarget(context.reportUrl),
      version: plainText(report.provenance.version, 60),
      seed: report.provenance.seed,
      reproduce: plainText(context.reproduce, 400),
    },
    body: commentBody(report),
  };
}

/** A model's name as markers and records carry it: one line, bounded, and distinct for names that differ. */
export function modelName(model: string): string {
  return plainText(model, 140) === model ? model : `${plainText(model, 120)} ${fingerprintOf(model)}`;
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), to keep apart names that were shortened. */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The line of numbers under the heading: what decided, or, where all holds, the first figures. */
export function decidingNumbers(report: GateReport): SectionMeta["deciding"] {
  const [first] = byWeight(report.checks);
  const compared = comparedNumbers(report);
  if (hasFairness(report) && first?.outcome !== "error") {
    const told = first === undefined || first.outcome === "pass" ? treatedWorst(report) : saidOfGroups(first, compared);
    if (told !== null) return told;
  }
  if (compared !== null) return compared;
  // A contest says in its headline who won.
  if (first?.observed === null && first.outcome !== "error" && isComparison(report)) return null;
  if (
    report.verdict !== "pass" &&
    first !== undefined &&
    first.outcome !== "pass" &&
    first.outcome !== "error" &&
    first.id !== "rules"
  ) {
    return checkNumbers(first);
  }
  if (first?.outcome === "error") return null;
  const rows = rowsOf(report);
  const gated = new Set(report.checks.map(checkedMetric));
  const overall = report.metrics.filter(({ slice, value }) => slice === null && value !== null);
  const shown = [...overall.filter(({ id }) => gated.has(id)), ...overall.filter(({ id }) => !gated.has(id))].slice(
    0,
    4,
  );
  if (shown.length === 0) return null;
  const figures = shown.map((row) => `${plainText(row.id, 60)} ${showFigures(row).value}`);
  const [value = "", ...others] = figures;
  return {
    value,
    beside: [...others, ...(rows === null ? [] : [counted(rows, "row")])].map((part) => ` · ${part}`).join(""),
  };
}

/** The check of a difference that decided: what weighs most, and where all hold the first rule's; a contest's winner's. */
export function decidingDifference({ checks }: GateReport): Check | undefined {
  const [first] = byWeight(checks.filter(({ severity, outcome }) => severity !== "info" || outcome === "error"));
  if (first === undefined) return undefined;
  if (first.outcome !== "pass") return first;
  const winner = checks.find(({ id }) => id === "winner")?.observed ?? null;
  const ofWinner = winner === null ? checks : checks.filter(({ id }) => id.endsWith(`#${winner}`));
  return ofWinner.find((check) => isInComparison(check) && check.outcome === "pass");
}

/** `0.842` against 0.861, a difference of −0.019 (95 %: −0.027 to −0.011), allowed −0.005: of the check that decided. */
function comparedNumbers(report: GateReport): SectionMeta["deciding"] {
  const deciding = decidingDifference(report);
  if (deciding === undefined) return null;
  const figures = differenceFigures(deciding);
  if (figures === null) return null;
  const { own, champion, difference, low, high, level } = figures;
  const typeset = (text: string) => text.replaceAll("-", "−");
  const more = moreRowsText(figures.margin);
  const rest = [
    ...(own === null || champion === null
      ? []
      : [` against ${typeset(champion)}, a difference of ${typeset(difference)}`]),
    ` (${showLevel(level)}: ${typeset(low)} to ${typeset(high)}), ${typeset(allowed(figures, deciding))}`,
    more === null ? "" : `; ${more}`,
    deciding.support ? `; ${counted(deciding.support.n, "shared row")}` : "",
  ];
  return { value: typeset(own ?? difference), beside: rest.join("") };
}

/** Of a rule between groups its sentence, which names them, how far apart they are and how sure that is. */
function saidOfGroups(
  { id, message, expected, margin, support }: Check,
  compared: SectionMeta["deciding"],
): SectionMeta["deciding"] {
  if (message === undefined || !id.startsWith("rule:")) return null;
  const value = ownSentence(message, 300);
  if (margin !== undefined && compared !== null) return { value, beside: `; ${compared.value}${compared.beside}` };
  const rows = support ? `; ${counted(support.n, "row")}` : "";
  return { value, beside: `; needed ${plainText(showExpected(expected), 80)}${rows}` };
}

function checkNumbers(check: Check): SectionMeta["deciding"] {
  const interval = check.interval ?? null;
  const support = check.support ? `; ${counted(check.support.n, "row")}` : "";
  const needed = `, needed ${plainText(showExpected(check.expected), 80)}`;
  if (typeof check.observed === "string") return { value: plainText(check.observed, 80), beside: needed + support };
  const shown = showFigures({ value: check.observed, interval, bound: boundOf(check.expected) });
  const range =
    interval === null || check.observed === null
      ? ""
      : ` (${showLevel(interval.level)}: ${shown.low} to ${shown.high})`;
  return { value: shown.value, beside: range + needed + support };
}

const beginning = "<!-- modelgate:section ";
const end = "<!-- /modelgate:section -->";

/**
 * The section between markers that carry its meta as JSON, as it stands in a comment and in a check run's text. With
 * a `limit` (UTF-16 units) the body loses detail until all of it fits.
 */
export function encodeSection(section: Section, limit = Number.POSITIVE_INFINITY): string {
  const body = withoutComments(section.body);
  const around = `${beginMarker(section.meta)}\n\n\n\n${end}`.length;
  return `${beginMarker(section.meta)}\n\n${cutMarkdown(body, limit - around, shortenedNote)}\n\n${end}`;
}

/** Our bodies hold no HTML comment; a forged one must not begin or end a section. */
function withoutComments(body: string): string {
  return body.replaceAll("<!--", "&lt;!--");
}

export function beginMarker(meta: SectionMeta): string {
  return `${beginning}${commentJson(meta)} -->`;
}

/** JSON in which nothing can end an HTML comment, mention anybody or refer to anything. A minus sign before a digit is never part of an end. */
export function commentJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&@#\u2028\u2029]|-(?!\d)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * The sections that a text holds, in its order. The text is not trusted: a marker that is cut, forged, nested or of an
 * unknown shape is passed over, and never throws.
 */
export function decodeSections(text: string): Section[] {
  const sections: Section[] = [];
  let open: { meta: SectionMeta; lines: string[] } | null = null;
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    if (line.startsWith(beginning)) {
      const meta = readMeta(line);
      // A section that was not closed was cut: what follows its marker belongs to nobody.
      open = meta === null ? null : { meta, lines: [] };
    } else if (line === end) {
      if (open !== null)
        sections.push({ meta: open.meta, body: withoutComments(open.lines.join("\n").replace(/^\n+|\n+$/g, "")) });
      open = null;
    } else {
      open?.lines.push(line);
    }
  }
  return sections;
}

function readMeta(line: string): SectionMeta | null {
  const json = /^<!-- modelgate:section (\{.*\}) -->\s*$/.exec(line)?.[1];
  if (json === undefined || json.length > 20_000) return null;
  try {
    return asMeta(JSON.parse(json));
  } catch {
    return null;
  }
}

/** Takes exactly the known fields, each of its type and within its length; null when one is not. */
function asMeta(value: unknown): SectionMeta | null {
  if (typeof value !== "object" || value === null) return null;
  const field = new Map<string, unknown>(Object.entries(value));
  const text = (name: string, limit: number) => {
    const found = field.get(name);
    return typeof found === "string" && found.length <= limit ? found : null;
  };
  const whole = (name: string, least: number) => {
    const found = field.get(name);
    return typeof found === "number" && Number.isSafeInteger(found) && found >= least ? found : null;
  };
  const verdict = (["pass", "warn", "fail"] as const).find((one) => one === field.get("verdict"));
  const conclusion = (["success", "failure"] as const).find((one) => one === field.get("conclusion"));
  const state = (["judged", "error"] as const).find((one) => one === field.get("state"));
  const [gate, model, headline, counts] = [
    text("gate", 100),
    text("model", 140),
    text("headline", 300),
    text("counts", 200),
  ];
  const [head, version, reproduce] = [text("head", 64), text("version", 60), text("reproduce", 400)];
  const [runId, attempt, seed] = [whole("runId", 0), whole("attempt", 0), whole("seed", Number.MIN_SAFE_INTEGER)];
  const deciding = asDeciding(field.get("deciding"));
  if (verdict === undefined || conclusion === undefined || state === undefined || deciding === undefined) return null;
  if (gate === null || model === null || headline === null || counts === null || head === null) return null;
  if (version === null || reproduce === null || runId === null || attempt === null || seed === null) return null;
  const [runUrl, reportUrl] = [linkTarget(text("runUrl", 600)), linkTarget(text("reportUrl", 600))];
  return {
    ...{ gate, model, verdict, conclusion, state, headline, counts, deciding },
    ...{ head, runId, attempt, runUrl, reportUrl, version, seed, reproduce },
  };
}

function asDeciding(value: unknown): SectionMeta["deciding"] | undefined {
  if (value === null) return null;
  if (typeof value !== "object" || value === undefined || !("value" in value) || !("beside" in value)) return undefined;
  const { value: shown, beside } = value;
  if (typeof shown !== "string" || typeof beside !== "string" || shown.length + beside.length > 800) return undefined;
  return { value: shown, beside };
}
