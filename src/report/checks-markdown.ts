import type { Check } from "../gate/check.ts";
import { badInputId } from "../gate/verdict.ts";
import { drawDifference } from "./difference-drawing.ts";
import { markdownCode, markdownFence, markdownText } from "./escape.ts";
import { drawInterval } from "./interval-text.ts";
import { type MarkdownColumn, markdownTable, unbroken } from "./markdown-table.ts";
import { boundOf, showCount, showDifference, showFigures, showLevel } from "./numbers.ts";
import { ownSentence, plainLines } from "./plain-text.ts";
import { checkSign, checkTitle, outcomeWord } from "./words.ts";

/** Checks as a table: sign, rule, what was observed with its interval, a drawing of it against the bound, rows. */
export function checkTable(checks: readonly Check[], most: number): string {
  const drawings = checkDrawings(checks);
  const level = sharedLevel(checks.map(({ interval }) => interval ?? null));
  const columns: (MarkdownColumn & { readonly cell: (check: Check, index: number) => string })[] = [
    { title: "", align: "center", cell: checkSign },
    { title: "rule", align: "left", cell: checkName },
    { title: observedTitle(checks, level === null ? null : unbroken(level)), align: "right", cell: observedText },
  ];
  if (drawings.some((drawing) => drawing !== null)) {
    columns.push({
      title: drawingTitle(checks, "`"),
      align: "center",
      cell: (_check, index) => drawingCode(drawings[index] ?? null),
    });
  }
  if (checks.some(({ baseline }) => isChampion(baseline))) {
    columns.push({ title: "beside", align: "right", cell: baselineText });
  }
  if (checks.some(({ support }) => support !== null && support !== undefined)) {
    columns.push({ title: "rows", align: "right", cell: ({ support }) => (support ? showCount(support.n) : "") });
  }
  columns.push({ title: "", align: "left", cell: outcomeWord });
  const rows = checks.map((check, index) => columns.map(({ cell }) => cell(check, index)));
  return markdownTable(columns, rows, most);
}

/** Why checks failed, erred or are undecided: a list item for each that has something to say. */
export function checkMessages(checks: readonly Check[], most: number): string[] {
  const telling = checks.filter(({ message, evidence }) => message !== undefined || evidence.length > 0);
  const items = telling.slice(0, most).flatMap((check) => messageBlocks(check));
  return telling.length > most ? [...items, `… and ${telling.length - most} more in the full report.`] : items;
}

/** A check's own name: a rule stands as code, another title as text. */
export function checkName(check: Check): string {
  return check.id.startsWith("rule:") ? markdownCode(checkTitle(check)) : markdownText(checkTitle(check));
}

/** Drawings of the checks' intervals, null for a check that has no interval or no number as bound. */
export function checkDrawings(checks: readonly Check[]): (string | null)[] {
  return checks.map(({ expected, observed, interval, margin }) => {
    if (margin !== undefined && typeof observed === "number" && interval)
      return drawDifference({ value: observed, low: interval.low, high: interval.high, edge: margin.edge });
    const bound = boundOf(expected);
    return bound !== null && typeof observed === "number" && interval
      ? drawInterval({ value: observed, low: interval.low, high: interval.high, bound })
      : null;
  });
}

/** `observed (95 %)`, or where all checks are of differences `difference (95 %)`. */
export function observedTitle(checks: readonly Check[], level: string | null): string {
  const word = checks.length > 0 && checks.every(({ margin }) => margin !== undefined) ? "difference" : "observed";
  return level === null ? word : `${word} (${level})`;
}

/** What the upright strokes of the drawings mean. */
export function drawingTitle(checks: readonly Check[], quote = ""): string {
  const drawn = checks.filter(({ interval, observed }) => interval && typeof observed === "number");
  const stroke = (sign: string, word: string) => `${quote}${sign}${quote} ${word}`;
  if (drawn.every(({ margin }) => margin === undefined)) return stroke("┊", "the bound");
  const asked = drawn.every(({ margin }) => margin !== undefined) ? "the margin" : "the bound or margin";
  return [stroke("│", "no difference"), stroke("┊", asked)].join(", ");
}

/** A check's number with its interval: signed where it is a difference. */
export function checkFigure({ id, observed, interval, expected, margin }: Check): string {
  const isRule = id.startsWith("rule:");
  if (typeof observed === "string") return observed;
  // A check that is no rule, such as a first champion, may have nothing to observe.
  if (observed === null && !isRule) return "";
  const figures = { value: observed, interval: interval ?? null };
  return margin === undefined
    ? showFigures({ ...figures, bound: boundOf(expected) }).withInterval
    : showDifference({ ...figures, bound: margin.edge }).withInterval;
}

/** What was observed, with its interval, escaped for Markdown. */
function observedText(check: Check): string {
  if (typeof check.observed === "string") return markdownText(check.observed, 80);
  return unbroken(checkFigure(check));
}

function baselineText({ baseline }: Check): string {
  return isChampion(baseline)
    ? `${markdownText(baseline.name, 40)} ${showFigures({ value: baseline.value }).value}`
    : "";
}

/** The dummy stands in the table of metrics already. */
function isChampion(baseline: Check["baseline"]): baseline is NonNullable<Check["baseline"]> {
  return baseline !== null && baseline !== undefined && baseline.name !== "dummy";
}

function drawingCode(drawing: string | null): string {
  return drawing === null ? "" : `\`${drawing}\``;
}

/** A check's message: its first line is a sentence of ours, the lines after it show a place in a text. */
export function messageOf({ message }: Pick<Check, "message">): { readonly sentence: string; readonly rest: string[] } {
  const [sentence = ""] = (message ?? "").split(/\r\n|\n|\r/, 1);
  const [, ...rest] = plainLines(message ?? "");
  return { sentence: ownSentence(sentence), rest };
}

/**
 * The evidence as sentences and as blocks of lines. What would cure bad input is always a block, so that it can be
 * pasted as it stands.
 */
export function evidenceOf(check: Check): { readonly sentences: string[]; readonly blocks: string[][] } {
  const evidence = freshEvidence(check);
  const isBlock = (fact: string): boolean =>
    (check.outcome === "error" && check.id.split(":", 1)[0] === badInputId) || fact.includes("\n");
  return {
    sentences: evidence.filter((fact) => !isBlock(fact)).map((fact) => ownSentence(fact)),
    blocks: evidence.filter(isBlock).map((fact) => plainLines(fact)),
  };
}

function messageBlocks(check: Check): string[] {
  const { sentence, rest } = messageOf(check);
  const asked = tellsItself(check) ? "" : `${checkName(check)}: `;
  const place = check.location === null ? "" : ` (${markdownCode(placeText(check.location))})`;
  const { sentences, blocks: lines } = evidenceOf(check);
  const evidence = sentences.map((fact) => markdownText(fact));
  const [first = "", ...further] = [sentence === "" ? "" : markdownText(sentence), ...evidence].filter(
    (fact) => fact !== "",
  );
  const blocks = [[`${checkSign(check)} ${asked}${first}${place}`, ...further.map((fact) => `- ${fact}`)].join("\n")];
  if (rest.length > 0) blocks.push(markdownFence(rest));
  for (const block of lines) blocks.push(markdownFence(block));
  return blocks;
}

/** Whether a check's message needs no name before it: an error names its own place. */
export function tellsItself({ outcome, title, message }: Check): boolean {
  return outcome === "error" || (message ?? "").toLowerCase().startsWith(title.toLowerCase());
}

/** The evidence that the message does not tell already. */
function freshEvidence({ message, evidence }: Check): string[] {
  return evidence.filter((fact) => !(message ?? "").includes(fact));
}

/** `rules.txt:3:7` */
export function placeText(location: NonNullable<Check["location"]>): string {
  const { path, line, column } = location;
  return [path, line, column].filter((part) => part !== undefined).join(":");
}

/** The level that all intervals of a table share, as its heading says it; null where they differ or none is there. */
export function sharedLevel(intervals: readonly ({ readonly level: number } | null)[]): string | null {
  const levels = new Set(intervals.filter((interval) => interval !== null).map(({ level }) => level));
  const [level] = levels;
  return levels.size === 1 && level !== undefined ? showLevel(level) : null;
}
