import { htmlText } from "./escape.ts";

/** HTML or SVG that was made by `element` and needs no more escaping. Only this file makes it. */
export interface Markup {
  readonly markup: string;
}

type Child = Markup | string | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>>;

const empty = new Set(["meta", "col", "path", "line", "rect", "circle"]);

/**
 * One element. Texts and attribute values are escaped and made plain; null leaves an attribute out. Numbers lose
 * what no screen shows, so that the same report gives the same bytes on any machine.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${typeof value === "number" ? rounded(value) : htmlText(value, 100_000)}"`],
  );
  const open = `<${name}${written.join("")}`;
  if (empty.has(name)) return { markup: `${open}/>` };
  return { markup: `${open}>${children.map(childMarkup).join("")}</${name}>` };
}

/** Text that we wrote ourselves, such as the style sheet, put in as it is. */
export function ownMarkup(text: string): Markup {
  return { markup: text };
}

function childMarkup(child: Child): string {
  if (typeof child === "string") return htmlText(child);
  return isMarkup(child) ? child.markup : child.map(childMarkup).join("");
}

function isMarkup(child: Markup | readonly Child[]): child is Markup {
  return "markup" in child;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
