/**
 * The pieces that dateutil cuts a text into: runs of letters, runs of digits, and every other character alone (white
 * space as one blank). Dots belong to a run while it may be a decimal or an abbreviation; a run that is neither is cut
 * at its dots.
 */
export function dateTokens(text: string): string[] {
  const tokens: string[] = [];
  const characters = [...text.replaceAll("\0", "")];
  let at = 0;
  while (at < characters.length) {
    const first = characters[at++];
    if (!isLetter(first) && !isDigit(first)) {
      tokens.push(/\s/.test(first) ? " " : first);
      continue;
    }
    let run = first;
    let lettersSeen = false;
    let inWord = isLetter(first);
    let dotted = false;
    for (; at < characters.length; at++) {
      const next = characters[at];
      lettersSeen ||= inWord;
      const afterDot = dotted && run.endsWith(".");
      if (inWord ? isLetter(next) : isDigit(next)) run += next;
      else if (next === "." || (next === "," && !inWord && !dotted && run.length >= 2)) {
        run += next;
        dotted = true;
      } else if (afterDot && (isDigit(next) || isLetter(next))) {
        run += next;
        inWord = !inWord;
      } else break;
    }
    tokens.push(...(dotted ? runParts(run, lettersSeen) : [run]));
  }
  return tokens;
}

function runParts(run: string, lettersSeen: boolean): string[] {
  const dots = run.split(".").length - 1;
  if (lettersSeen || dots > 1 || run.endsWith(".") || run.endsWith(","))
    return run.split(/([.,])/).filter((part) => part !== "");
  return [dots === 0 ? run.replaceAll(",", ".") : run];
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
