import { Buffer } from "node:buffer";

const anyRun = -1;
const anyOne = -2;

/**
 * A test of whole texts (UTF-8 bytes) against an SQL LIKE pattern: `%` any run of characters, `_` one, the escape
 * character before a literal one. Upper and lower case differ. Time is at most the product of the lengths of text and
 * pattern. An escape character at the very end stands for itself.
 */
export function likeTest(
  pattern: string,
  escapeCharacter: string | null,
): (bytes: Uint8Array, start: number, end: number) => boolean {
  const parts = likeParts(pattern, escapeCharacter);
  return (bytes, start, end) => isLike(parts, bytes, start, end);
}

/** Bytes to match, `anyRun` and `anyOne`. */
function likeParts(pattern: string, escapeCharacter: string | null): Int32Array {
  const parts: number[] = [];
  const characters = [...pattern];
  for (let i = 0; i < characters.length; i++) {
    let character = characters[i];
    if (character === escapeCharacter && i + 1 < characters.length) character = characters[++i];
    else if (character === "%") {
      if (parts.at(-1) !== anyRun) parts.push(anyRun);
      continue;
    } else if (character === "_") {
      parts.push(anyOne);
      continue;
    }
    parts.push(...Buffer.from(character, "utf8"));
  }
  return Int32Array.from(parts);
}

/** Goes back only to the last run: an earlier one need never be longer than it first was. */
function isLike(parts: Int32Array, bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  let part = 0;
  let runPart = -1;
  let runAt = 0;
  while (at < end) {
    const wanted = part < parts.length ? parts[part] : 0;
    if (part < parts.length && wanted === anyRun) {
      runPart = part++;
      runAt = at;
    } else if (part < parts.length && wanted === anyOne) {
      at = nextCharacter(bytes, at, end);
      part++;
    } else if (part < parts.length && wanted === bytes[at]) {
      at++;
      part++;
    } else if (runPart >= 0) {
      runAt = nextCharacter(bytes, runAt, end);
      at = runAt;
      part = runPart + 1;
    } else return false;
  }
  while (part < parts.length && parts[part] === anyRun) part++;
  return part === parts.length;
}

function nextCharacter(bytes: Uint8Array, at: number, end: number): number {
  at++;
  while (at < end && (bytes[at] & 0xc0) === 0x80) at++;
  return at;
}
