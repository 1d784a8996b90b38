import { shorten } from "./plain-text.ts";

/** A row of plain cells; its first cell is painted. */
export interface Line {
  readonly cells: readonly string[];
  readonly colour: "red" | "green" | "yellow" | "dim" | null;
}

const gap = "  ";
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** How many letters wide a text stands in a monospace terminal: marks take none, CJK and emoji take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}|\u200D/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

function columnWidths(lines: readonly Line[]): number[] {
  const count = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const whole = lines.filter(({ cells }) => cells.length === count);
  return Array.from({ length: count }, (_, index) =>
    Math.max(0, ...whole.map(({ cells }) => displayWidth(cells[index] ?? ""))),
  );
}

/** How wide the table is where nothing has to give way. */
export function tableWidth(lines: readonly Line[]): number {
  const widths = columnWidths(lines);
  return widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, widths.length - 1);
}

/** Rows in columns as wide as their cells. Where that is wider than the terminal, the widest column gives way. */
export function terminalTable(
  lines: readonly Line[],
  width: number,
  paint: (text: string, colour: "red" | "green" | "yellow" | "dim") => string,
): string[] {
  const widths = columnWidths(lines);
  const count = widths.length;
  const total = () => widths.reduce((sum, one) => sum + one, 0) + gap.length * (count - 1);
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 12) break;
    widths[widest] = Math.max(12, (widths[widest] ?? 0) - (total() - width));
  }
  return lines.flatMap(({ cells, colour }) => {
    // What is no row of the table is a sentence, which is never cut.
    if (cells.length !== count) {
      return wrap(cells.filter((cell) => cell !== "").join(gap), width - gap.length).map((text) =>
        colour === null ? gap + text : paint(gap + text, colour),
      );
    }
    const padded = cells.map((cell, index) => {
      const room = widths[index] ?? 0;
      const text =
        displayWidth(cell) > room
          ? shorten(cell, Math.max(2, room - (displayWidth(cell) - cell.length > 0 ? Math.ceil(room / 2) : 0)))
          : cell;
      return text + " ".repeat(Math.max(0, index === cells.length - 1 ? 0 : room - displayWidth(text)));
    });
    const [first = "", ...rest] = padded;
    const line = (
      colour === null
        ? [first, ...rest]
        : colour === "dim"
          ? [paint(padded.join(gap).trimEnd(), "dim")]
          : [paint(first, colour), ...rest]
    ).join(gap);
    return [line.trimEnd()];
  });
}

/** Words in lines of at most `width` letters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}
