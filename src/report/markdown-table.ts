export interface MarkdownColumn {
  /** Already Markdown, as are all cells. */
  readonly title: string;
  readonly align: "left" | "right" | "center";
}

const rules = { left: "---", right: "--:", center: ":-:" } as const;

/**
 * A table of cells that are escaped already. With more than `most` rows it says how many are left out; `all` is their
 * number where not even `rows` holds them all.
 */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
  most = Number.POSITIVE_INFINITY,
  all = rows.length,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ align }) => rules[align]).join("|")}|`,
    ...rows.slice(0, most).map(line),
  ].join("\n");
  return all > most ? `${table}\n\n… ${all - most} more in the full report.` : table;
}

/** A cell that a narrow screen must not break in two, such as a value with its interval. */
export function unbroken(cell: string): string {
  return cell.replaceAll(" ", "\u00A0");
}

/** Blocks folded under a line that is opened by a click; the line is HTML, escaped already. */
export function markdownDetails(summary: string, blocks: readonly string[]): string {
  return [`<details><summary>${summary}</summary>`, "", blocks.join("\n\n"), "", "</details>"].join("\n");
}
