import type { Check } from "../gate/check.ts";
import type { GateReport } from "../gate/report.ts";
import type { ChartTools } from "./chart-axes.ts";
import {
  checkDrawings,
  checkFigure,
  drawingTitle,
  evidenceOf,
  messageOf,
  observedTitle,
  placeText,
  sharedLevel,
} from "./checks-markdown.ts";
import { type ForestRow, forestChart } from "./forest-chart.ts";
import { moreRows, mostRows, section } from "./html-section.ts";
import { htmlTable } from "./html-table.ts";
import { element, type Markup, ownMarkup } from "./markup.ts";
import { boundOf, counted, showCount, showExpected } from "./numbers.ts";
import { plainText } from "./plain-text.ts";
import { byWeight, checkNoun, checkSign, checkTitle, couldNotJudge, outcomeWord } from "./words.ts";

/** With so few checks all of them are shown at once; with more, those that hold are folded. */
const checksAtOnce = 6;

/** The checks as tables, each with what it says, a drawing of its interval and its outcome; what holds comes last. */
export function checksSection(report: GateReport): Markup | string {
  if (report.checks.length === 0) return "";
  const ordered = byWeight(report.checks).slice(0, mostRows);
  const holding = ordered.filter(({ outcome }) => outcome === "pass");
  const fold = ordered.length > checksAtOnce && holding.length > 0 && holding.length < ordered.length;
  const open = fold ? ordered.filter(({ outcome }) => outcome !== "pass") : ordered;
  const folded = `${counted(holding.length, checkNoun(holding))} that ${holding.length === 1 ? "holds" : "hold"}`;
  return section(
    couldNotJudge(report) ? "What went wrong" : "Rules",
    checksTable(open),
    fold ? element("details", {}, element("summary", {}, folded), checksTable(holding)) : "",
    moreRows(report.checks.length),
  );
}

function checksTable(shown: readonly Check[]): Markup {
  const drawings = checkDrawings(shown);
  const level = sharedLevel(shown.map(({ interval }) => interval ?? null));
  const drawn = drawings.some((drawing) => drawing !== null);
  return htmlTable({
    caption: drawn
      ? `In each drawing the disc is the value and the line its interval, at a scale of its own; ${drawingTitle(shown)}.`
      : null,
    cards: true,
    columns: [
      { title: "rule", kind: "name" },
      { title: observedTitle(shown, level), kind: "number" },
      ...(drawn ? [{ title: "interval and bound", kind: "text" as const }] : []),
      { title: "needed", kind: "number" },
      { title: "rows", kind: "number" },
      { title: "outcome", kind: "text" },
    ],
    rows: shown.map((check, index) => [
      [element("span", {}, checkTitle(check)), whyBlock(check)],
      typeof check.observed === "string"
        ? plainText(check.observed)
        : check.outcome === "error" && check.observed === null
          ? ""
          : checkFigure(check),
      ...(drawn ? [drawings[index] ? drawing(drawings[index] ?? "") : ""] : []),
      showExpected(plainText(check.expected)),
      check.support ? showCount(check.support.n) : "",
      element("span", { class: `outcome ${markOf(check)}-word` }, `${checkSign(check)} ${outcomeWord(check)}`),
    ]),
  });
}

/** `htmlText` would take the drawing's no-break spaces for white space, so it is put in as it is: we drew it. */
function drawing(text: string): Markup {
  return element("span", { class: "drawing", "aria-hidden": "true" }, ownMarkup(text));
}

function whyBlock(check: Check): Markup | string {
  const { sentence, rest } = messageOf(check);
  const evidence = evidenceOf(check);
  const blocks = [...(rest.length > 0 ? [rest] : []), ...evidence.blocks];
  const place = check.location === null || check.outcome === "pass" ? "" : `(${plainText(placeText(check.location))})`;
  const told = [sentence, place].filter((part) => part !== "").join(" ");
  const [first = "", ...further] = [told, ...evidence.sentences].filter((part) => part !== "");
  if (first === "") return "";
  return element(
    "span",
    { class: "why" },
    first,
    further.map((fact) => element("span", { class: "why" }, fact)),
    blocks.map((lines) => element("pre", { tabindex: 0 }, ownMarkup(lines.map((line) => preText(line)).join("\n")))),
  );
}

/** A line of a `pre` keeps its indentation and its runs of spaces, under which a caret stands. */
function preText(line: string): string {
  return line
    .split(/( +)/)
    .map((part) => (/^ +$/.test(part) ? part : element("span", {}, part).markup))
    .join("");
}

/** How a check is marked in a chart. */
export function markOf({ outcome, severity }: Check): ForestRow["mark"] {
  if (outcome === "pass") return "pass";
  return outcome === "error" || (outcome === "fail" && severity === "critical") ? "fail" : "warn";
}

/** All shares with an interval and a bound on one scale; figures in other units have their drawing in the table. */
export function intervalSection(report: GateReport, tools: ChartTools): Markup | string {
  const rows = byWeight(report.checks.filter(({ margin }) => margin === undefined)).flatMap((check) =>
    forestRowOf(check, checkTitle(check)),
  );
  const shares = rows
    .filter(({ low, high, bound }) => low >= -1 && high <= 1 && bound !== null && Math.abs(bound) <= 1)
    .slice(0, 40);
  if (shares.length < 2) return "";
  return section(
    "Intervals against their bounds",
    element("figure", { class: "wide" }, forestChart("Intervals against their bounds", shares, tools)),
  );
}

function forestRowOf(check: Check, label: string): ForestRow[] {
  if (typeof check.observed !== "number" || !check.interval) return [];
  const { low, high } = check.interval;
  const bound = check.margin === undefined ? boundOf(check.expected) : check.margin.edge;
  return [{ label, value: check.observed, low, high, bound, mark: markOf(check) }];
}
