import { element, type Markup } from "./markup.ts";
import { counted } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** Longer tables end here and point to the JSON, so that a browser stays quick. */
export const mostRows = 500;

/** A part of the page under its own heading. */
export function section(title: string, ...children: (Markup | string | readonly (Markup | string)[])[]): Markup {
  return element("section", {}, element("h2", {}, plainText(title)), ...children);
}

/** The line beneath a table that ended at `mostRows`; empty where all rows are shown. */
export function moreRows(count: number): Markup | string {
  return count > mostRows
    ? element("p", { class: "muted" }, `… ${counted(count - mostRows, "more row")} in the JSON report`)
    : "";
}
