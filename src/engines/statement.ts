import type { LexicalRules } from "./lexical-rules.ts";

/** A text that is one query, without its comments and final semicolon; or why it is not. */
export type OneQuery =
  | { readonly kind: "query"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: string };

const queryStart = /^(select|with|values|from|table)\b/i;

/**
 * Reads a text as exactly one query that may stand in parentheses: one statement, every quote, comment and parenthesis
 * closed, and a first word that begins a query.
 *
 * Comments become a space, so that no line of the query can end what is written after it. Anything that the rules
 * cannot follow to its end is refused rather than guessed at.
 */
export function oneQuery(text: string, rules: LexicalRules): OneQuery {
  let query = "";
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at, rules);
    if (piece.kind === "open") return refused(`${piece.what} is not closed`);
    if (piece.kind === "comment") query += " ";
    else if (piece.kind === "quoted") query += text.slice(at, piece.end);
    else {
      const character = text.charAt(at);
      if (character === "\0") return refused("it holds a null character");
      if (character === ";") {
        if (!isBlank(text.slice(at + 1), rules)) return refused("it is more than one statement");
        break;
      }
      if (character === "(") depth++;
      if (character === ")" && --depth < 0) return refused("it closes a parenthesis that it did not open");
      query += character;
    }
    at = piece.end;
  }
  if (depth > 0) return refused("a parenthesis is not closed");
  query = query.trim();
  if (query === "") return refused("it is empty");
  const bare = query.replace(/^[\s(]+/, "");
  if (!queryStart.test(bare)) {
    return refused("it does not begin with SELECT, WITH, VALUES, FROM or TABLE, so it is no query");
  }
  return { kind: "query", text: query };
}

/** Whether there is nothing but blanks, comments and semicolons. */
function isBlank(text: string, rules: LexicalRules): boolean {
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at, rules);
    if (piece.kind === "open" || piece.kind === "quoted") return false;
    if (piece.kind === "plain" && !/[\s;]/.test(text.charAt(at))) return false;
    at = piece.end;
  }
  return true;
}

type Piece =
  | { readonly kind: "plain" | "quoted" | "comment"; readonly end: number }
  | { readonly kind: "open"; readonly what: string };

function pieceAt(text: string, at: number, rules: LexicalRules): Piece {
  const two = text.slice(at, at + 2);
  if (two === "--") {
    const line = /[\r\n]/.exec(text.slice(at));
    return { kind: "comment", end: line === null ? text.length : at + line.index };
  }
  if (two === "/*") return blockComment(text, at);
  const character = text.charAt(at);
  if (character === "'" || (character === '"' && rules.doubleQuotedText)) return quotedText(text, at, rules);
  if (character === rules.nameQuote) {
    const end = doubledEnd(text, at, character);
    return end < 0 ? { kind: "open", what: "a quoted name" } : { kind: "quoted", end };
  }
  const dollar =
    character === "$" && !isWord(text.charAt(at - 1))
      ? /^\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/u.exec(text.slice(at, at + 200))
      : null;
  if (dollar !== null) {
    const close = text.indexOf(dollar[0], at + dollar[0].length);
    return close < 0
      ? { kind: "open", what: "a dollar-quoted text" }
      : { kind: "quoted", end: close + dollar[0].length };
  }
  return { kind: "plain", end: at + 1 };
}

/** Block comments nest in all the systems here. */
function blockComment(text: string, at: number): Piece {
  let depth = 0;
  let next = at;
  while (next < text.length) {
    const two = text.slice(next, next + 2);
    if (two === "/*") {
      depth++;
      next += 2;
    } else if (two === "*/") {
      depth--;
      next += 2;
      if (depth === 0) return { kind: "comment", end: next };
    } else next++;
  }
  return { kind: "open", what: "a comment" };
}

function quotedText(text: string, at: number, rules: LexicalRules): Piece {
  const quote = text.charAt(at);
  const prefix = isWord(text.charAt(at - 2)) ? "" : text.charAt(at - 1).toLowerCase();
  const escapes = rules.backslash === "after-e" ? prefix === "e" : prefix !== "r";
  // A raw text has no escapes at all: its first quote ends it.
  if (rules.backslash === "always-but-raw" && prefix === "r") {
    const close = text.indexOf(quote, at + 1);
    return close < 0 ? { kind: "open", what: "a quoted text" } : { kind: "quoted", end: close + 1 };
  }
  let next = at + 1;
  while (next < text.length) {
    const character = text.charAt(next);
    if (escapes && character === "\\") next += 2;
    else if (character !== quote) next++;
    else if (text.charAt(next + 1) === quote) next += 2;
    else return { kind: "quoted", end: next + 1 };
  }
  return { kind: "open", what: "a quoted text" };
}

function doubledEnd(text: string, at: number, quote: string): number {
  let next = at + 1;
  while (next < text.length) {
    if (text.charAt(next) !== quote) next++;
    else if (text.charAt(next + 1) === quote) next += 2;
    else return next + 1;
  }
  return -1;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_$]/u.test(character);
}

function refused(reason: string): OneQuery {
  return { kind: "refused", reason };
}
