/** Words of the language. A name that is one of them stands in double quotes. */
export const keywords: readonly string[] = [
  "on",
  "each",
  "for",
  "with",
  "as",
  "of",
  "no",
  "worse",
  "than",
  "better",
  "by",
];

/**
 * A name without quotes: no space, no control, format or surrogate character, and none of the signs that the language
 * itself uses.
 */
export const bareName = String.raw`[^\s\p{C}"#(),:;=<>≤≥*%!]+`;
const isBare = new RegExp(`^${bareName}$`, "u");

/** A numeric column cut into bins, as `slices` writes it: `age:bins(5)`, `age:bins(18,25,40)`. */
export const binsSuffix = String.raw`:bins\([^()"#\p{C}]*\)`;
const isBinnedColumn = new RegExp(`^${bareName}:bins\\([^()"#\\s\\p{C}]*\\)$`, "u");

/** What a quoted name holds between its quotes. A backslash and the sign after it are one. */
export const quotedName = String.raw`"(?:[^"\\]|\\.)*"`;

const escapes: Readonly<Record<string, string>> = { "\\": "\\", '"': '"', n: "\n", r: "\r", t: "\t" };
const unprintable = /["\\]|\p{Cc}|\p{Cs}|[\u2028\u2029]/gu;

/**
 * A name as a rule writes it: bare where that reads back as the same name, else in double quotes, where `\"`, `\\`,
 * `\n`, `\r`, `\t` and `\u{hex}` stand for what cannot stand there itself. Any string can be written.
 */
export function printName(name: string): string {
  return isBare.test(name) && !keywords.includes(name) ? name : quote(name);
}

/** A column of a scope: as `printName`, and `age:bins(5)` without quotes. */
export function printColumn(column: string): string {
  return isBinnedColumn.test(column) ? column : printName(column);
}

/** A name in double quotes, whether it needs them or not. */
export function quote(name: string): string {
  const inside = name.replace(unprintable, (sign) => {
    const letter = Object.keys(escapes).find((key) => escapes[key] === sign);
    return letter === undefined ? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}` : `\\${letter}`;
  });
  return `"${inside}"`;
}

/** The name that a text of `quotedName` writes; null where it holds an escape that is not one of ours. */
export function unquote(text: string): string | null {
  let known = true;
  const name = text
    .slice(1, -1)
    .replace(/\\(u\{([0-9a-fA-F]{1,6})\}|.)/gsu, (_whole, letter: string, hex: string | undefined) => {
      const codePoint = hex === undefined ? Number.NaN : Number.parseInt(hex, 16);
      if (codePoint <= 0x10ffff) return String.fromCodePoint(codePoint);
      if (!(letter in escapes)) known = false;
      return escapes[letter] ?? "";
    });
  return known ? name : null;
}
