/** A place in a line that does not read, and what may stand there. */
export interface SyntaxProblem {
  /** Offset into the line, in UTF-16 units. */
  readonly at: number;
  /** What was found, as the subject of a sentence's end: `"abc" where a number belongs`. */
  readonly found: string;
  readonly allowed: readonly string[];
}

/** Ends the parsing of one line; never leaves this room. */
export class SyntaxFailure extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.found);
    this.problem = problem;
  }
}

const comment = /\s*(?:#.*)?$/suy;
const space = /\s*/uy;

/**
 * Reads one line from left to right. What may stand at a place is remembered as it is tried, so that a failure names
 * every word allowed there without a second list.
 */
export class Cursor {
  readonly text: string;
  #at = 0;
  #allowed: string[] = [];

  constructor(text: string) {
    this.text = text;
    this.#skipSpace();
  }

  get at(): number {
    return this.#at;
  }

  /** Whether nothing but space and a comment is left. */
  get atEnd(): boolean {
    comment.lastIndex = this.#at;
    return comment.test(this.text);
  }

  /**
   * Takes what the sticky pattern matches here, and the space behind it; null where it does not match.
   * `label` is how the pattern is named among the words allowed here.
   */
  take(pattern: RegExp, label: string | readonly string[]): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match === null) {
      this.#allowed.push(...[label].flat());
      return null;
    }
    this.#at += match[0].length;
    this.#allowed = [];
    this.#skipSpace();
    return match[0];
  }

  /** As `take`, and a failure where the pattern does not match. */
  expect(pattern: RegExp, label: string | readonly string[]): string {
    const taken = this.take(pattern, label);
    if (taken === null) this.fail();
    return taken;
  }

  /** Fails at this place, or at an earlier one, with what was tried here or with the words given. */
  fail(details: { at?: number; found?: string; allowed?: readonly string[] } = {}): never {
    const at = details.at ?? this.#at;
    throw new SyntaxFailure({
      at,
      found: details.found ?? this.#describe(at),
      allowed: [...new Set(details.allowed ?? this.#allowed)],
    });
  }

  #describe(at: number): string {
    comment.lastIndex = at;
    if (comment.test(this.text)) return "the line ends too early";
    const rest = this.text.slice(at);
    if (rest.startsWith('"')) return "a quoted name does not belong here";
    const word = /^[^\s"#(),:;=<>≤≥*%!]+|^[<>=!≤≥]+|^./su.exec(rest)?.[0] ?? "";
    return `${JSON.stringify(Array.from(word).slice(0, 40).join(""))} does not belong here`;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.text)?.[0].length ?? 0;
  }
}
