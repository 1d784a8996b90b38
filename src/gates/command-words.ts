/** Why a line cannot be split, as the rest of a sentence. */
export type CommandWords =
  | { readonly kind: "words"; readonly words: readonly [string, ...string[]] }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Splits one line into a program and its arguments, as a POSIX shell splits words (IEEE 1003.1, 2.2 "Quoting"): white
 * space parts words; within '…' everything stands for itself; within "…" a backslash protects `\`, `"`, `$` and a
 * backtick; outside it protects any character. That is all: no variable, pattern, tilde or command is expanded, and
 * what only a shell can do, outside of quotes, is refused and not passed on as a word.
 */
export function commandWords(line: string): CommandWords {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (character === "'" || character === '"') {
      const quoted = quotedText(line, at);
      if (quoted === null) return { kind: "refused", reason: `the quote ${character} is not closed` };
      word = (word ?? "") + quoted.text;
      at = quoted.end;
    } else if (character === "\\") {
      if (at + 1 >= line.length)
        return { kind: "refused", reason: "it ends with a backslash; each line is one command" };
      at += 1;
      word = (word ?? "") + line.charAt(at);
    } else if (/[|&;<>`]/.test(character) || (character === "$" && /[\w({]/.test(line.charAt(at + 1)))) {
      return {
        kind: "refused",
        reason: `\`${character}\` needs a shell, and there is none; quote it, or write \`bash -c '…'\``,
      };
    } else word = (word ?? "") + character;
  }
  if (word !== null) words.push(word);
  const [program, ...rest] = words;
  if (program === undefined || program === "") return { kind: "refused", reason: "it names no program" };
  return { kind: "words", words: [program, ...rest] };
}

/** What stands between the quote at `start` and its partner, and where that is; null where it has none. */
function quotedText(line: string, start: number): { text: string; end: number } | null {
  const quote = line.charAt(start);
  let text = "";
  for (let at = start + 1; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === quote) return { text, end: at };
    const protects = quote === '"' && character === "\\" && /[\\"$`]/.test(line.charAt(at + 1));
    if (protects) at += 1;
    text += line.charAt(at);
  }
  return null;
}
