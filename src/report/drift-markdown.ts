import type { DriftRow } from "./drift.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownTable } from "./markdown-table.ts";

/** What moved, each with both histograms in text, its bound, and what noise alone would reach. */
export function driftMarkdown(rows: readonly DriftRow[], most: number): string[] {
  if (rows.length === 0) return [];
  const drawn = rows.some(({ before }) => before !== null);
  return [
    markdownTable(
      [
        { title: "", align: "center" },
        { title: "column", align: "left" },
        { title: "metric", align: "left" },
        { title: "value", align: "right" },
        { title: "bound", align: "right" },
        { title: "noise", align: "right" },
        ...(drawn ? [{ title: "reference → now", align: "left" as const }] : []),
        { title: "", align: "left" },
      ],
      rows.map((row) => [
        row.sign,
        row.column === null ? "all" : markdownCode(row.column),
        markdownCode(row.metric),
        row.value,
        row.bound,
        row.noise,
        ...(drawn ? [row.before === null ? "" : `\`${row.before}\`\u00A0→\u00A0\`${row.now ?? ""}\``] : []),
        markdownText(row.verdict, 60),
      ]),
      most,
    ),
  ];
}
