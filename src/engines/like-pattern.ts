/** The character that escapes in the patterns we write: one that no other system's default is. */
export const likeEscape = "!";

/**
 * Writes a LIKE pattern with our own escape character, so that every system reads it alike whatever its default is.
 *
 * @param escapeCharacter the character before a literal `%`, `_` or itself; null for none
 */
export function likePattern(pattern: string, escapeCharacter: string | null): string {
  let written = "";
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? "";
    if (escapeCharacter !== null && character === escapeCharacter && index + 1 < characters.length) {
      written += literal(characters[++index] ?? "");
    } else written += character === "%" || character === "_" ? character : literal(character);
  }
  return written;
}

function literal(character: string): string {
  return character === "%" || character === "_" || character === likeEscape ? likeEscape + character : character;
}
