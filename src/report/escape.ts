import { plainLines, plainText, sentenceLength, shownLength } from "./plain-text.ts";

/**
 * The doors through which text that came from data passes, one for each medium. Whatever the text is, the medium
 * shows its letters and does nothing else. All of them first make it `plainText`.
 */

/** Breaks a word for GitHub's link filters without being seen. They read rendered text, where an escape is gone. */
const breaker = "\u200B";

/**
 * Keeps GitHub from making links, mentions, emoji and commit references of a text: `@name`, `#1`, `GH-1`, `KEY-1`,
 * `https://`, `www.`, `:x:`. GitHub finds them in what Markdown has already
 * rendered, so backslashes and character references do not help, and an unseen break does.
 */
function unlinked(text: string): string {
  return (
    text
      .replace(/@/g, `@${breaker}`)
      .replace(/#(?=\d|$)/g, `#${breaker}`)
      // The sign of an exponent is no part of a key, and a number is there to be copied.
      .replace(/(?<=[A-Za-z]-)(?<!\d[eE]-)(?=\d)/g, breaker)
      .replace(/:(?=\/\/|[\w+-]+:)/g, `:${breaker}`)
      .replace(/www\./gi, (www) => `${www.slice(0, 3)}${breaker}.`)
  );
}

const htmlReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function htmlEscaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlReferences[character] ?? character);
}

/** GitHub's own way to keep a dollar sign from opening a formula; the reference hides it from the Markdown parser too. */
const dollar = "<span>&#36;</span>";

/** What GitHub takes for the beginning of a commit's id, with what stands before the point where it is a number. */
const digest = /((?<!\w)(?:\d+\.)?[0-9a-f]{7,}(?:-[0-9a-f]+)*(?!\w))/i;

/**
 * A text in a Markdown paragraph, list item, heading or table cell. A digest or a long number in it stands as code,
 * in which GitHub finds no commit, and so can be copied and searched for.
 */
export function markdownText(text: string, limit = sentenceLength): string {
  return withDigests(
    plainText(text, limit),
    (part) => escapedMarkdown(unlinked(part)),
    (found) => `\`${found}\``,
  );
}

function withDigests(text: string, escaped: (part: string) => string, code: (found: string) => string): string {
  return text
    .split(digest)
    .map((part, at) => (at % 2 === 1 ? code(part) : escaped(part)))
    .join("");
}

/** The same for our own words beside data that is already plain: nothing is cut. */
function escapedMarkdown(text: string): string {
  return (
    text
      .replace(/[&<|\\]/g, (character) => htmlReferences[character] ?? (character === "|" ? "&#124;" : "&#92;"))
      .replace(/[*`[\]~]/g, "\\$&")
      // Between two letters or digits an underscore is only an underscore.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
      .replace(/(?<!&)#/g, "\\#")
      // At the start of a line these would begin a list, a rule or a heading.
      .replace(/^([-+=>]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
      .replace(/\$/g, dollar)
  );
}

/**
 * A name as code in Markdown: GitHub links, mentions and formats nothing inside it. `(empty)` for an empty name. It
 * may stand in a table cell. A name with a backtick or a pipe becomes an HTML `code` element, since no code span can
 * hold both in a table,
 * and so does one with `<`, so that no marker of ours can stand in a comment but our own.
 */
export function markdownCode(text: string, limit = shownLength): string {
  const plain = plainText(text, limit);
  if (plain === "") return "(empty)";
  return /[`|\\<]/.test(plain) ? `<code>${escapedMarkdown(unlinked(plain))}</code>` : `\`${plain}\``;
}

/** A text inside an HTML block of a Markdown document, such as `<summary>`, where Markdown itself is not read. */
export function markdownHtmlText(text: string, limit = shownLength): string {
  const escaped = (part: string): string => htmlEscaped(unlinked(part)).replace(/\$/g, dollar);
  return withDigests(plainText(text, limit), escaped, (found) => `<code>${found}</code>`);
}

/** The lines of a fenced block with a fence that none of them can close. */
export function markdownFence(lines: readonly string[], language = ""): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  // Nothing but our own markers may look like the beginning of an HTML comment.
  const harmless = lines.map((line) => line.replaceAll("<!--", `<${breaker}!--`));
  return [`${fence}${language}`, ...harmless, fence].join("\n");
}

/** An address as a link's target, or null where it is not a plain http(s) address that Markdown can hold. */
export function linkTarget(url: string | null): string | null {
  return url !== null && url.length <= 600 && /^https?:\/\/[\w.~:/?#@!$&*+,;=%[\]-]+$/.test(url)
    ? url.replace(/[[\]*$!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    : null;
}

/** A text in an HTML or SVG element or in a quoted attribute. */
export function htmlText(text: string, limit = sentenceLength): string {
  return htmlEscaped(plainText(text, limit));
}

/** What Mermaid would read as syntax, and what reads the same to a person. */
const lookAlike: Readonly<Record<string, string>> = { "<": "‹", ">": "›", "[": "［", "]": "］" };

/** A quoted Mermaid label. Mermaid has its own escapes and directives, so only letters, digits and plain signs stay. */
export function mermaidLabel(text: string, limit = 40): string {
  const label = plainText(text, limit)
    .replace(/[^\p{L}\p{N}\p{M} _.,=+()/*<>[\]\u2013\u2026-]/gu, "_")
    .replace(/[<>[\]]/g, (sign) => lookAlike[sign] ?? "_");
  return `"${label === "" ? "(empty)" : label}"`;
}

/** A text for a terminal. */
export function terminalText(text: string, limit = sentenceLength): string {
  return plainText(text, limit);
}

/** A line of a workflow's log, which the runner reads for commands (`::error::`, `##[group]`). */
export function logLine(text: string, limit = sentenceLength): string {
  return plainText(text, limit)
    .replace(/::/g, ": :")
    .replace(/##(?=\[)/g, "# #");
}

/**
 * The message of an annotation, which GitHub shows as plain text, line by line: a sentence, and below it the lines that
 * would cure it, with their indentation. Whoever writes it escapes the line breaks.
 */
export function annotationText(text: string, limit = sentenceLength): string {
  return plainLines(text, limit).join("\n");
}
