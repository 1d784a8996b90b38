import { RE2JS } from "re2js";
import { Unsupported } from "./refusal.ts";

const letterOrDigit = "\\p{L}\\p{N}_";
const space = "\\x09-\\x0d\\x1c-\\x20\\x85\\p{Z}";
const longest = 10_000;

/** What Python's classes of characters mean for text: Unicode, where RE2 means ASCII. */
const outside: Readonly<Record<string, string>> = {
  d: "\\p{Nd}",
  D: "\\P{Nd}",
  w: `[${letterOrDigit}]`,
  W: `[^${letterOrDigit}]`,
  s: `[${space}]`,
  S: `[^${space}]`,
  Z: "\\z",
};
/** All categories but letters and numbers, and of the connecting signs all but the underscore. */
const noWord =
  "\\p{M}\\p{S}\\p{Z}\\p{C}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}\\x{203f}\\x{2040}\\x{2054}\\x{fe33}\\x{fe34}\\x{fe4d}-\\x{fe4f}\\x{ff3f}";
const noSpace =
  "\\x00-\\x08\\x0e-\\x1b\\x21-\\x84\\x86-\\x9f\\xa1-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{10ffff}";
const inside: Readonly<Record<string, string>> = {
  d: "\\p{Nd}",
  D: "\\P{Nd}",
  w: letterOrDigit,
  W: noWord,
  s: space,
  S: noSpace,
};

/**
 * A pattern of Python's `re` in the syntax of RE2, which takes linear time on every text. `\d`, `\w` and `\s` stay
 * Unicode classes as in Python, with `classes: "ascii"` or where the pattern starts with `(?a)` they are RE2's; `\Z` and `\uXXXX` are rewritten. `\b` knows
 * ASCII words only, and `$` is the end of the text, not also the place before its last line feed.
 *
 * @throws Unsupported for look-around, back-references, conditionals, atomic groups and what else RE2 does not have, and
 *   for a pattern that is none
 */
export function linearPattern(pattern: string, classes: "unicode" | "ascii"): string {
  if (pattern.length > longest) throw new Unsupported(`the pattern is longer than ${longest} characters`);
  const translated = translate(pattern, classes);
  checkPattern(translated, pattern);
  return translated;
}

/** @throws Unsupported where the pattern of RE2 does not compile; `shown` is how messages quote it */
export function checkPattern(pattern: string, shown: string): void {
  try {
    RE2JS.compile(pattern);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, " ").slice(0, 120) : "it cannot be read";
    throw new Unsupported(`the pattern ${quoted(shown)} is refused: ${why}`);
  }
}

const unlike: readonly { readonly start: RegExp; readonly name: string }[] = [
  { start: /^\(\?(?:=|!|<=|<!)/, name: "look-around" },
  { start: /^\(\?P=|^\\[1-9]/, name: "a back-reference" },
  { start: /^\(\?\(/, name: "a conditional" },
  { start: /^\(\?>/, name: "an atomic group" },
  { start: /^\(\?[imsauL]*x/, name: "verbose mode (?x)" },
  { start: /^\(\?[imsaux]*L/, name: "the locale mode (?L)" },
  { start: /^\\N\{/, name: "a character by name" },
];

function translate(pattern: string, classes: "unicode" | "ascii"): string {
  const ascii = classes === "ascii" || /^\(\?[imsu]*a[imsu]*\)/.test(pattern);
  let result = "";
  let inClass = false;
  let at = 0;
  while (at < pattern.length) {
    const rest = pattern.slice(at, at + 12);
    for (const { start, name } of unlike) {
      if (!inClass && start.test(rest)) {
        throw new Unsupported(`the pattern ${quoted(pattern)} has ${name}, which no linear-time engine runs`);
      }
    }
    const character = pattern[at];
    if (character === "\\") {
      const [text, length] = escapeAt(pattern, at, inClass, ascii);
      result += text;
      at += length;
      continue;
    }
    const flags = inClass ? null : /^\(\?([a-zA-Z]+)([:)])/.exec(rest);
    if (flags !== null) {
      // Python's `a` and `u` choose what \w means, which is done here.
      const kept = flags[1].replaceAll(/[au]/g, "");
      result += kept === "" ? (flags[2] === ":" ? "(?:" : "") : `(?${kept}${flags[2]}`;
      at += flags[0].length;
      continue;
    }
    if (character === "[" && !inClass) {
      inClass = true;
      const opening = /^\[\^?\]?/.exec(rest)?.[0] ?? "[";
      // A bracket that stands first is a character of the class.
      result += opening.replace("]", "\\]");
      at += opening.length;
      continue;
    }
    if (character === "[") {
      result += "\\[";
      at++;
      continue;
    }
    if (character === "]") inClass = false;
    result += character;
    at++;
  }
  return result;
}

/** An escape at `at` and its length. */
function escapeAt(pattern: string, at: number, inClass: boolean, ascii: boolean): readonly [string, number] {
  const next = pattern[at + 1] ?? "";
  const unicode = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(pattern.slice(at, at + 10));
  if (unicode !== null) return [`\\x{${unicode[1] ?? unicode[2]}}`, unicode[0].length];
  if (inClass && next === "b") return ["\\x08", 2];
  const known = (inClass ? inside : outside)[next];
  if (known !== undefined && (!ascii || next === "Z")) return [known, 2];
  return [pattern.slice(at, at + 2), 2];
}

function quoted(pattern: string): string {
  return JSON.stringify(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern);
}
