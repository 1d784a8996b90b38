import type { GateReport } from "../gate/report.ts";
import { driftRows } from "./drift.ts";
import { markOf } from "./html-checks.ts";
import { moreRows, mostRows, section } from "./html-section.ts";
import { htmlTable } from "./html-table.ts";
import { element, type Markup, ownMarkup } from "./markup.ts";
import { plainText } from "./plain-text.ts";

/** Every comparison with the reference, both histograms drawn in text; the figures below show them in full. */
export function driftSection(report: GateReport): Markup {
  const rows = driftRows(report);
  const table = htmlTable({
    caption: "noise: what two samples of these sizes reach without drift, corrected over the columns.",
    cards: true,
    columns: [
      { title: "column", kind: "name" },
      { title: "metric", kind: "text" },
      { title: "value", kind: "number" },
      { title: "bound", kind: "number" },
      { title: "noise", kind: "number" },
      { title: "reference", kind: "text" },
      { title: "now", kind: "text" },
      { title: "verdict", kind: "text" },
    ],
    rows: rows
      .slice(0, mostRows)
      .map((row) => [
        row.column === null ? "all columns" : element("code", {}, plainText(row.column, 80)),
        element("code", {}, plainText(row.metric, 60)),
        row.value,
        row.bound,
        row.noise,
        drawing(row.before),
        drawing(row.now),
        element(
          "span",
          { class: row.check === null ? "muted" : `${markOf(row.check)}-word` },
          `${row.sign} ${row.verdict}`.trim(),
        ),
      ]),
  });
  return section("Drift from the reference", table, moreRows(rows.length));
}

function drawing(bars: string | null): Markup | string {
  return bars === null ? "" : element("span", { class: "drawing", "aria-hidden": "true" }, ownMarkup(bars));
}
