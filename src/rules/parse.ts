import { UserError } from "../errors/user-error.ts";
import { SyntaxFailure, type SyntaxProblem } from "./cursor.ts";
import { readLoneSubject, readRule } from "./grammar.ts";
import type { Rule, Subject } from "./rule.ts";

/** Where a text of rules stands, for messages: an input's name, or a file and the line of its first rule. */
export interface RulesPlace {
  readonly path?: string;
  readonly input?: string;
  readonly firstLine?: number;
}

interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly problem: SyntaxProblem;
}

/** What a line says: a rule, nothing (blank or a comment), or the place where it does not read. */
export type ParsedLine =
  | { readonly kind: "rule"; readonly rule: Rule }
  | { readonly kind: "empty" }
  | { readonly kind: "problem"; readonly problem: SyntaxProblem };

const mostListed = 20;
const windowBefore = 60;
const windowAfter = 60;

/**
 * Reads rules, one a line; blank lines and comments (`#` to the end of the line, outside quotes) are passed over.
 *
 * @throws UserError that lists every bad line, the first with a caret under the place and the words allowed there.
 */
export function parseRules(text: string, where: RulesPlace = {}): Rule[] {
  const rules: Rule[] = [];
  const bad: BadLine[] = [];
  for (const [index, lineText] of text.split(/\r\n|\n|\r/u).entries()) {
    const line = (where.firstLine ?? 1) + index;
    const parsed = parseLine(lineText, line);
    if (parsed.kind === "rule") rules.push(parsed.rule);
    if (parsed.kind === "problem") bad.push({ line, text: lineText, problem: parsed.problem });
  }
  if (bad.length > 0) throw syntaxError(bad, where);
  return rules;
}

/** Reads one line and throws nothing. */
export function parseLine(text: string, line = 1): ParsedLine {
  if (/^\s*(?:#|$)/u.test(text)) return { kind: "empty" };
  return attempt<ParsedLine>(
    () => ({ kind: "rule", rule: readRule(text, line) }),
    (problem) => ({ kind: "problem", problem }),
  );
}

/**
 * Reads a subject that stands alone: an entry of the input `metrics`, such as `f1(macro)`.
 *
 * @throws UserError with a caret under the place that does not read.
 */
export function parseSubject(text: string, where: RulesPlace = {}): Subject {
  return attempt(
    () => readLoneSubject(text),
    (problem): Subject => {
      throw syntaxError([{ line: where.firstLine ?? 1, text, problem }], where);
    },
  );
}

function attempt<T>(read: () => T, failed: (problem: SyntaxProblem) => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxFailure) return failed(error.problem);
    throw error;
  }
}

function syntaxError(bad: readonly BadLine[], where: RulesPlace): UserError {
  const [first, ...others] = bad;
  const place = where.path === undefined ? `${where.input ?? "rules"}, line ` : `${where.path}:`;
  const lines = [`${place}${first.line}: ${first.problem.found}`, ...picture(first.text, first.problem.at)];
  lines.push(`allowed here: ${first.problem.allowed.join(", ")}`);
  for (const other of others.slice(0, mostListed)) {
    lines.push(`${place}${other.line}, column ${columnOf(other.text, other.problem.at)}: ${other.problem.found}`);
  }
  if (others.length > mostListed) lines.push(`and ${others.length - mostListed} more lines that do not read`);
  return new UserError(lines.join("\n"), {
    title: others.length === 0 ? "A rule does not read" : `${bad.length} rules do not read`,
    ...(where.path === undefined ? {} : { location: { path: where.path, line: first.line } }),
  });
}

/** The line, or the part of a long one around the place, and a caret under it. */
function picture(text: string, at: number): [string, string] {
  const before = Array.from(visible(text.slice(0, at)));
  const after = Array.from(visible(text.slice(at)));
  const head = before.length > windowBefore ? `…${before.slice(-windowBefore).join("")}` : before.join("");
  const tail = after.length > windowAfter ? `${after.slice(0, windowAfter).join("")}…` : after.join("");
  return [`    ${head}${tail}`.trimEnd(), `    ${" ".repeat(Array.from(head).length)}^`];
}

/** One column for each code point: tabs and signs without a width would move the caret. */
function visible(text: string): string {
  return text.replace(/\s/gu, " ").replace(/\p{C}/gu, "�");
}

function columnOf(text: string, at: number): number {
  return Array.from(text.slice(0, at)).length + 1;
}
