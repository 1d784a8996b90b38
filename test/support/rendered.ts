import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** One element or text of a rendered page, flat, with the names of the elements around it. */
export interface RenderedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Rendered {
  readonly elements: readonly RenderedElement[];
  /** Texts outside of code, script and style, in which GitHub looks for links; element borders separate them. */
  readonly prose: readonly string[];
  /** All text, without the unseen break that keeps GitHub from linking. */
  readonly text: string;
  readonly comments: readonly string[];
}

/** Markdown as GitHub's renderer reads it, before anything is sanitised: what we let through stands there. */
export function renderMarkdown(markdown: string): Rendered {
  return readHtml(micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
}

export function readHtml(html: string): Rendered {
  const elements: RenderedElement[] = [];
  const prose: string[] = [];
  const texts: string[] = [];
  const comments: string[] = [];
  const visit = (node: Node, literal: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) {
      texts.push(node.value);
      if (!literal) prose.push(node.value);
    } else if (node.nodeName === "#comment" && "data" in node) {
      comments.push(node.data);
    } else if ("tagName" in node) {
      elements.push({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      });
      const inside = literal || ["code", "pre", "a", "style", "script"].includes(node.tagName);
      for (const child of node.childNodes) visit(child, inside);
    }
  };
  for (const child of parse(html).childNodes) visit(child, false);
  return { elements, prose, text: texts.join("").replaceAll("\u200B", ""), comments };
}

/** How many elements of each kind there are, those named left out. */
export function countTags({ elements }: Rendered, without: readonly string[] = []): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tag } of elements) if (!without.includes(tag)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

/**
 * What GitHub would make of rendered prose: mentions, issue and commit references, addresses, emoji, formulas. Taken
 * from how its documentation says autolinked references look.
 */
export function findLinks({ prose }: Rendered): string[] {
  const patterns = [
    /(?<![\w@])@[a-z\d][a-z\d-]*/gi,
    /#\d+/g,
    /\bgh-\d+/gi,
    /\b[A-Z]{2,}-\d+/g,
    /\b[0-9a-f]{7,40}\b/gi,
    /[a-z]+:\/\/\S/gi,
    /www\.\S/gi,
    /\S+@\w[\w-]*\.\w/g,
    /:[\w+-]+:/g,
    /\$[^$]+\$/g,
  ];
  return prose.flatMap((text) => patterns.flatMap((pattern) => text.match(pattern) ?? []));
}
