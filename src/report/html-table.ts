import { element, type Markup } from "./markup.ts";

type Cell = Markup | string | readonly (Markup | string)[];

export interface HtmlTable {
  readonly caption: string | null;
  /** Whether a row becomes a card on a phone; else a wide table scrolls in its own box. */
  readonly cards: boolean;
  /** The `name` column heads its row. */
  readonly columns: readonly { readonly title: string; readonly kind: "name" | "number" | "text" }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table with heads that a screen reader relates to their cells. */
export function htmlTable({ caption, cards, columns, rows }: HtmlTable): Markup {
  const table = element(
    "table",
    { class: cards ? "cards" : null },
    caption === null ? "" : element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        columns.map(({ title, kind }) =>
          element("th", { scope: "col", class: kind === "number" ? "number" : null }, title),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      rows.map((row) =>
        element(
          "tr",
          {},
          columns.map(({ title, kind }, index) => {
            const cell = row[index] ?? "";
            if (kind === "name") return element("th", { scope: "row" }, cell);
            return element(
              "td",
              {
                class: kind === "number" ? "number" : isLong(cell) ? "long" : null,
                "data-label": cards && title !== "" ? title : null,
              },
              cell,
            );
          }),
        ),
      ),
    ),
  );
  const name = caption ?? columns[0]?.title ?? "";
  return element(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": name === "" ? "Table" : name },
    table,
  );
}

/** Whether a text has a word that would push the columns behind it out of sight. */
function isLong(cell: Cell): boolean {
  return typeof cell === "string" && /\S{31}/u.test(cell);
}

/** Facts as a list of names and values; what is null is left out. */
export function htmlFacts(facts: readonly (readonly [string, Markup | string | null])[]): Markup {
  return element(
    "dl",
    { class: "facts" },
    facts.flatMap(([name, value]) => (value === null ? [] : [element("dt", {}, name), element("dd", {}, value)])),
  );
}
