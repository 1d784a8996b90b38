/**
 * Makes Markdown that we wrote ourselves fit a limit, in the order a reader would: folded details go first, from the
 * last one on, then table rows and blocks from the end. It never cuts inside a fence, a table row, a `<details>` or a
 * letter. Our documents separate blocks by blank lines, and put `<details>`, `</details>` and fences on own lines.
 */
export function cutMarkdown(
  markdown: string,
  limit: number,
  note: string,
  size: (text: string) => number = utf16Units,
): string {
  if (size(markdown) <= limit) return markdown;
  // What was cut before bears the note already.
  let blocks = blocksOf(markdown).filter(({ text }) => text !== note);
  const room = limit - size(note) - size("\n\n");
  if (room <= 0) return size(note) <= limit ? note : "";

  const total = () => blocks.reduce((sum, block) => sum + size(block.text) + 2, 0);
  for (let index = blocks.length - 1; index >= 0 && total() > room; index -= 1) {
    if (blocks[index]?.kind === "details") blocks = blocks.toSpliced(index, 1);
  }

  const kept: string[] = [];
  let left = room;
  for (const block of blocks) {
    const needed = size(block.text) + 2;
    if (needed <= left) {
      kept.push(block.text);
      left -= needed;
      continue;
    }
    const rows = block.kind === "table" ? rowsThatFit(block.text, left - 2, size) : null;
    if (rows !== null) kept.push(rows);
    break;
  }
  // A heading without anything beneath it says nothing.
  while (kept.at(-1)?.startsWith("#")) kept.pop();
  return [...kept, note].join("\n\n");
}

/** The document without anything folded. */
export function withoutDetails(markdown: string): string {
  return blocksOf(markdown)
    .filter(({ kind }) => kind !== "details")
    .map(({ text }) => text)
    .join("\n\n");
}

/** What GitHub counts in a comment is never more than this. */
export function utf16Units(text: string): number {
  return text.length;
}

const encoder = new TextEncoder();

export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

interface Block {
  readonly kind: "details" | "fence" | "table" | "text";
  readonly text: string;
}

function blocksOf(markdown: string): Block[] {
  const lines = markdown.split("\n");
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? "";
    if (line.trim() === "") {
      index += 1;
      continue;
    }
    const kind = line.startsWith("<details")
      ? "details"
      : line.startsWith("```")
        ? "fence"
        : line.startsWith("|")
          ? "table"
          : "text";
    const end = endOf(lines, index, kind);
    blocks.push({ kind, text: lines.slice(index, end).join("\n") });
    index = end;
  }
  return blocks;
}

/** The index after a block's last line. */
function endOf(lines: readonly string[], start: number, kind: Block["kind"]): number {
  if (kind === "fence") return afterFence(lines, start);
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (kind !== "details") {
      if (line.trim() === "" || (kind === "table" && !line.startsWith("|"))) return index;
      if (index > start && kind === "text" && /^(?:<details|```|\|)/.test(line)) return index;
      continue;
    }
    if (line.startsWith("```")) {
      index = afterFence(lines, index) - 1;
      continue;
    }
    if (line.startsWith("<details")) depth += 1;
    if (line.endsWith("</details>")) depth -= 1;
    if (depth <= 0) return index + 1;
  }
  return lines.length;
}

function afterFence(lines: readonly string[], start: number): number {
  const fence = /^`+/.exec(lines[start] ?? "")?.[0] ?? "```";
  const end = lines.findIndex((line, index) => index > start && line === fence);
  return end < 0 ? lines.length : end + 1;
}

/** A table's head and as many rows as fit with the line that says how many are missing; null where none fits. */
function rowsThatFit(table: string, room: number, size: (text: string) => number): string | null {
  const lines = table.split("\n");
  const [head = "", rule = "", ...rows] = lines;
  const more = (count: number) => `\n\n… ${count} more rows`;
  let text = `${head}\n${rule}`;
  let shown = 0;
  for (const row of rows) {
    if (size(text) + 1 + size(row) + size(more(rows.length)) > room) break;
    text += `\n${row}`;
    shown += 1;
  }
  if (shown === 0) return null;
  return shown === rows.length ? text : text + more(rows.length - shown);
}
