import type { Translated } from "./dialect.ts";

/** The engines whose own regular expressions are not the linear-time syntax of RE2. */
type PatternTarget = "postgres" | "java";

const shorthand: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Za-z_", s: " \\t\\n\\f\\r" };
const control: Readonly<Record<string, string>> = { t: "\\t", n: "\\n", r: "\\r", f: "\\f", v: "\\x0B", a: "\\x07" };

class Untranslatable extends Error {}

/**
 * Writes a pattern of RE2's syntax so that another engine finds it in the same texts: `.` is any character but a line
 * feed, `$` the very end, `\d`, `\w` and `\s` are ASCII.
 *
 * - `postgres`: advanced regular expressions. Options stand in front of the whole; properties (`\p{…}`), options within
 *   and negated shorthands in brackets have no counterpart. In brackets that begin with `^` a line feed is never found.
 * - `java`: java.util.regex, which backtracks. Its `\b` knows letters beyond ASCII.
 *
 * @returns the pattern, or the part that the engine has no counterpart for
 */
export function translatePattern(pattern: string, target: PatternTarget): Translated {
  try {
    return { kind: "sql", sql: target === "java" ? java(pattern) : postgres(pattern) };
  } catch (error) {
    if (error instanceof Untranslatable) return { kind: "refused", reason: error.message };
    throw error;
  }
}

function java(pattern: string): string {
  return `(?d)${new PatternWriter(pattern, "java", /\(\?[a-zA-Z]*m/.test(pattern)).write()}`;
}

function postgres(pattern: string): string {
  const leading = /^\(\?([ims]+)\)/.exec(pattern);
  const options = leading?.[1] ?? "";
  const lines = options.includes("m") ? (options.includes("s") ? "w" : "n") : options.includes("s") ? "s" : "p";
  const rest = pattern.slice(leading?.[0].length ?? 0);
  return `(?${options.includes("i") ? "i" : ""}${lines})${new PatternWriter(rest, "postgres", options.includes("m")).write()}`;
}

class PatternWriter {
  readonly #pattern: string;
  readonly #target: PatternTarget;
  /** Whether `$` stands for the end of a line. */
  readonly #lines: boolean;
  #at = 0;

  constructor(pattern: string, target: PatternTarget, lines: boolean) {
    this.#pattern = pattern;
    this.#target = target;
    this.#lines = lines;
  }

  write(): string {
    let written = "";
    while (this.#at < this.#pattern.length) written += this.#next();
    return written;
  }

  #next(): string {
    const character = this.#take();
    if (character === "\\") return this.#escape(false);
    if (character === "[") return this.#brackets();
    if (character === "(") return this.#group();
    if (character === "$") return this.#target === "java" && !this.#lines ? "\\z" : "$";
    if (character === "{") return this.#looking(/^\d+(,\d*)?\}/) === null ? "\\{" : "{";
    if (character === "}") return this.#closesCount() ? "}" : "\\}";
    if (character === "]") return "\\]";
    return character;
  }

  #group(): string {
    if (this.#looking(/^\?/) === null) return "(";
    const named = this.#looking(/^\?P?<([A-Za-z_][A-Za-z0-9_]*)>/);
    if (named !== null) {
      this.#at += named.length;
      return "(";
    }
    if (this.#looking(/^\?:/) !== null) {
      this.#at += 2;
      return "(?:";
    }
    const options = this.#looking(/^\?[imsU-]+[:)]/);
    if (options === null) throw new Untranslatable(`the group "(${this.#pattern.slice(this.#at, this.#at + 3)}"`);
    if (this.#target === "postgres") throw new Untranslatable(`options within the pattern, "(${options}"`);
    if (options.includes("U")) throw new Untranslatable('the option "U"');
    this.#at += options.length;
    // RE2 folds the case of all letters, Java without "u" those of ASCII.
    return `(${options.replace("i", "iu")}`;
  }

  #brackets(): string {
    let written = "[";
    if (this.#looking(/^\^/) !== null) written += this.#take();
    let first = true;
    while (this.#at < this.#pattern.length) {
      const named = this.#looking(/^\[:\^?[a-z]+:\]/);
      if (named !== null) {
        this.#at += named.length;
        written += this.#namedClass(named);
      } else {
        const character = this.#take();
        if (character === "]" && !first) return `${written}]`;
        if (character === "\\") written += this.#escape(true);
        else written += /[[\]&~]/.test(character) ? `\\${character}` : character;
      }
      first = false;
    }
    throw new Untranslatable("brackets that are not closed");
  }

  #namedClass(named: string): string {
    if (this.#target === "postgres") {
      if (named.includes("^") || named === "[:word:]" || named === "[:ascii:]")
        throw new Untranslatable(`the class "${named}"`);
      return named;
    }
    const negated = named.includes("^");
    const name = named.replace(/[^a-z]/g, "");
    const known = { word: "\\w", ascii: "\\p{ASCII}", xdigit: "\\p{XDigit}" }[name];
    if (known === undefined) return `\\${negated ? "P" : "p"}{${name.charAt(0).toUpperCase()}${name.slice(1)}}`;
    return negated ? known.replace("\\w", "\\W").replace("\\p", "\\P") : known;
  }

  #escape(inBrackets: boolean): string {
    const character = this.#take();
    if (character === "") throw new Untranslatable("a backslash at the end");
    const set = shorthand[character];
    if (set !== undefined) return inBrackets ? set : `[${set}]`;
    const negated = shorthand[character.toLowerCase()];
    if (negated !== undefined) {
      if (!inBrackets) return `[^${negated}]`;
      if (this.#target === "java" && character !== "S") return `\\${character}`;
      throw new Untranslatable(`"\\${character}" in brackets`);
    }
    const known = control[character];
    if (known !== undefined) return this.#target === "postgres" ? known.replace("\\x", "\\u00") : known;
    if (!inBrackets && "bBAz".includes(character)) return this.#anchor(character);
    if (character === "Q") return this.#quoted();
    if (character === "x") return this.#codePoint();
    if (character === "p" || character === "P") return this.#property(character);
    if (/[0-7]/.test(character)) return this.#octal(character);
    if (/[A-Za-z0-9]/.test(character)) throw new Untranslatable(`"\\${character}"`);
    return literal(character);
  }

  #anchor(character: string): string {
    if (this.#target === "java") return `\\${character}`;
    return { b: "\\y", B: "\\Y", A: "\\A", z: "\\Z" }[character] ?? "";
  }

  #quoted(): string {
    const end = this.#pattern.indexOf("\\E", this.#at);
    const text = this.#pattern.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#pattern.length : end + 2;
    return [...text].map(literal).join("");
  }

  #codePoint(): string {
    const written = this.#looking(/^(\{[0-9A-Fa-f]{1,8}\}|[0-9A-Fa-f]{2})/);
    if (written === null) throw new Untranslatable('"\\x" without two digits');
    this.#at += written.length;
    return this.#character(Number.parseInt(written.replace(/[{}]/g, ""), 16));
  }

  #octal(first: string): string {
    const rest = this.#looking(/^[0-7]{1,2}/) ?? "";
    this.#at += rest.length;
    return this.#character(Number.parseInt(first + rest, 8));
  }

  #character(code: number): string {
    if (code > 0x10ffff) throw new Untranslatable("a code point beyond Unicode");
    const digits = code.toString(16).toUpperCase();
    if (this.#target === "java") return `\\x{${digits}}`;
    return code > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
  }

  #property(character: string): string {
    const written = this.#looking(/^(\{\^?[A-Za-z_]+\}|[A-Z])/);
    if (written === null || this.#target === "postgres") throw new Untranslatable(`"\\${character}${written ?? ""}"`);
    this.#at += written.length;
    const bare = written.replace(/[{}^]/g, "");
    const other = character === "p" ? "P" : "p";
    return `\\${written.includes("^") ? other : character}{${bare.length > 2 ? `Is${bare}` : bare}}`;
  }

  #closesCount(): boolean {
    return /\{\d+(,\d*)?\}$/.test(this.#pattern.slice(0, this.#at));
  }

  #take(): string {
    const [character = ""] = this.#pattern.slice(this.#at, this.#at + 2);
    this.#at += character.length;
    return character;
  }

  #looking(expression: RegExp): string | null {
    return expression.exec(this.#pattern.slice(this.#at))?.[0] ?? null;
  }
}

/** A character that stands for itself inside and outside of brackets. */
function literal(character: string): string {
  return /[A-Za-z0-9\s_]|[^\0-\x7F]/.test(character) ? character : `\\${character}`;
}
