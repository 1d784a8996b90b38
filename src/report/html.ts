import type { Check } from "../gate/check.ts";
import type { GateReport, MetricRow, Provenance, ReportTable } from "../gate/report.ts";
import type { ChartTools } from "./chart-axes.ts";
import { figureChart } from "./charts.ts";
import { checkDrawings, freshEvidence, placeText, sharedLevel } from "./checks-markdown.ts";
import { linkTarget } from "./escape.ts";
import { figureTable } from "./figure-table.ts";
import { type ForestRow, forestChart } from "./forest-chart.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlFacts, htmlTable } from "./html-table.ts";
import { element, type Markup, ownMarkup } from "./markup.ts";
import { type SliceFamily, sliceFamilies, supportText } from "./metrics-markdown.ts";
import { boundOf, counted, directionArrow, showCell, showCount, showExpected, showFigures } from "./numbers.ts";
import { plainLines, plainText } from "./plain-text.ts";
import { decidingNumbers } from "./section.ts";
import {
  byWeight,
  checkSign,
  checkTitle,
  couldNotJudge,
  countsText,
  gateName,
  outcomeWord,
  verdictSign,
  verdictWord,
} from "./words.ts";

/** Longer tables end here and point to the JSON, so that a browser stays quick. */
const mostRows = 500;

/**
 * The report as one HTML page that asks nothing of any other place: no script, no font, no image from elsewhere, which
 * its content security policy holds. d3 is loaded here only, when a page is drawn.
 */
export async function renderHtml(report: GateReport): Promise<string> {
  const [{ scaleBand, scaleLinear }, { line }] = await Promise.all([import("d3-scale"), import("d3-shape")]);
  return htmlDocument(report, { scaleBand, scaleLinear, line });
}

function htmlDocument(report: GateReport, tools: ChartTools): string {
  const title = `${plainText(report.model, 80)} · ${gateName(report.gate)}`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, title),
    element("style", {}, ownMarkup(htmlStyle)),
  );
  const body = element(
    "body",
    {},
    element("header", {}, verdictBlock(report)),
    element(
      "main",
      {},
      checksSection(report),
      intervalSection(report, tools),
      metricsSection(report),
      slicesSection(report, tools),
      figuresSection(report, tools),
      report.tables
        .filter(({ id, rows }) => rows.length > 0 && !drawnAsMatrix(report, id))
        .map((table) =>
          section(
            table.title,
            reportTable(table),
            table.note === undefined ? "" : element("p", { class: "muted" }, table.note),
          ),
        ),
      report.notes.length === 0
        ? ""
        : section(
            "Notes",
            element(
              "ul",
              {},
              report.notes.map((note) => element("li", {}, note)),
            ),
          ),
      provenanceSection(report.provenance),
      couldNotJudge(report) ? "" : readingSection(report),
    ),
    element(
      "footer",
      {},
      `Modelgate ${plainText(report.provenance.version, 40)} · seed ${report.provenance.seed} · report schema ${report.schemaVersion}`,
    ),
  );
  return `<!doctype html>\n${element("html", { lang: "en" }, head, body).markup}\n`;
}

/** A matrix stands among the figures, its table beneath it. */
function drawnAsMatrix(report: GateReport, id: string): boolean {
  return report.figures.some((figure) => figure.kind === "matrix" && figure.id === id);
}

function section(title: string, ...children: (Markup | string | readonly (Markup | string)[])[]): Markup {
  return element("section", {}, element("h2", {}, plainText(title)), ...children);
}

function verdictBlock(report: GateReport): Markup {
  const broken = couldNotJudge(report);
  const deciding = decidingNumbers(report);
  const word = broken ? "could not judge" : verdictWord[report.verdict];
  return element(
    "div",
    { class: `verdict ${report.verdict}` },
    element(
      "h1",
      {},
      `${broken ? "⛔" : verdictSign[report.verdict]} ${plainText(report.model, 80)} · ${gateName(report.gate)} ${word}: ${plainText(report.summary, 300)}`,
    ),
    deciding === null
      ? ""
      : element(
          "p",
          { class: "deciding" },
          element("strong", {}, deciding.value),
          ownSpace(deciding.beside),
          deciding.beside,
        ),
    broken ? "" : element("p", { class: "muted" }, countsText(report)),
  );
}

/** `plainText` trims, so a space at the beginning is put back. */
function ownSpace(text: string): Markup {
  return ownMarkup(text.startsWith(" ") ? " " : "");
}

function checksSection(report: GateReport): Markup | string {
  if (report.checks.length === 0) return "";
  const ordered = byWeight(report.checks);
  const shown = ordered.slice(0, mostRows);
  const drawings = checkDrawings(shown);
  const level = sharedLevel(shown.map(({ interval }) => interval ?? null));
  const drawn = drawings.some((drawing) => drawing !== null);
  const table = htmlTable({
    caption: drawn
      ? "In each drawing the upright stroke is the bound, the disc the value, and the line its interval, at a scale of its own."
      : null,
    cards: true,
    columns: [
      { title: "rule", kind: "name" },
      { title: level === null ? "observed" : `observed (${level})`, kind: "number" },
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
          : showFigures({ value: check.observed, interval: check.interval ?? null, bound: boundOf(check.expected) })
              .withInterval,
      ...(drawn ? [drawings[index] ? drawing(drawings[index] ?? "") : ""] : []),
      showExpected(plainText(check.expected)),
      check.support ? showCount(check.support.n) : "",
      element("span", { class: `outcome ${markOf(check)}-word` }, `${checkSign(check)} ${outcomeWord(check)}`),
    ]),
  });
  return section(couldNotJudge(report) ? "What went wrong" : "Rules", table, moreRows(ordered.length));
}

/** `htmlText` would take the drawing's no-break spaces for white space, so it is put in as it is: we drew it. */
function drawing(text: string): Markup {
  return element("span", { class: "drawing", "aria-hidden": "true" }, ownMarkup(text));
}

function whyBlock(check: Check): Markup | string {
  const [sentence = "", ...rest] = plainLines(check.message ?? "");
  const evidence = freshEvidence(check);
  const blocks = [
    ...(rest.length > 0 ? [rest] : []),
    ...evidence.filter((fact) => fact.includes("\n")).map((fact) => plainLines(fact)),
  ];
  const place = check.location === null ? "" : `(${plainText(placeText(check.location))})`;
  const said = [
    sentence,
    ...evidence.filter((fact) => !fact.includes("\n")).map((fact) => plainText(fact, 500)),
    place,
  ].filter((part) => part !== "");
  if (said.length === 0) return "";
  return element(
    "span",
    { class: "why" },
    said.join(" "),
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

function markOf({ outcome, severity }: Check): ForestRow["mark"] {
  if (outcome === "pass") return "pass";
  return outcome === "error" || (outcome === "fail" && severity === "critical") ? "fail" : "warn";
}

/** All shares with an interval and a bound on one scale; figures in other units have their drawing in the table. */
function intervalSection(report: GateReport, tools: ChartTools): Markup | string {
  const rows = byWeight(report.checks).flatMap((check) => forestRowOf(check, checkTitle(check)));
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
  return [{ label, value: check.observed, low, high, bound: boundOf(check.expected), mark: markOf(check) }];
}

function metricsSection(report: GateReport): Markup | string {
  const rows = report.metrics.filter(({ slice }) => slice === null);
  if (rows.length === 0) return "";
  const level = sharedLevel(rows.map(({ interval }) => interval));
  const dummies = rows.some(({ dummy }) => typeof dummy === "number");
  return section(
    "Metrics",
    htmlTable({
      caption: null,
      cards: true,
      columns: [
        { title: "metric", kind: "name" },
        { title: level === null ? "value" : `value (${level})`, kind: "number" },
        ...(dummies ? [{ title: "dummy", kind: "number" as const }] : []),
        { title: "rows", kind: "number" },
        { title: "interval by", kind: "text" },
      ],
      rows: rows
        .slice(0, mostRows)
        .map((row) => [
          metricName(row),
          valueText(row),
          ...(dummies
            ? [typeof row.dummy === "number" ? showFigures({ value: row.dummy, interval: row.interval }).value : ""]
            : []),
          supportText(row.support),
          row.interval === null ? "" : plainText(row.interval.method),
        ]),
    }),
    moreRows(rows.length),
  );
}

function metricName(row: MetricRow): Markup {
  const arrow = directionArrow(row.direction);
  const words = { higher: "higher is better", lower: "lower is better", none: "" }[row.direction];
  return element(
    "span",
    {},
    element("code", {}, row.id),
    arrow === "" ? "" : [ownMarkup(" "), element("span", { role: "img", "aria-label": words, title: words }, arrow)],
  );
}

function valueText(row: MetricRow): string {
  return row.value === null
    ? `undefined: ${plainText(row.reason ?? "no reason given", 300)}`
    : showFigures(row).withInterval;
}

function slicesSection(report: GateReport, tools: ChartTools): Markup | string {
  const families = sliceFamilies(report, 6);
  if (families.length === 0) return "";
  return section(
    "Slices",
    families.map((family) => sliceBlock(family, tools)),
  );
}

function sliceBlock(family: SliceFamily, tools: ChartTools): Markup {
  const name = family.columns.map((column) => plainText(column, 40)).join(" × ");
  const charts = family.metrics.slice(0, 4).flatMap((metric, column) => {
    const rows = family.slices.flatMap(({ name: slice, cells }) => {
      const { row, check } = cells[column] ?? { row: null, check: null };
      if (row === null || row.value === null || row.interval === null) return [];
      const bound = check === null ? null : boundOf(check.expected);
      return [
        {
          label: slice,
          value: row.value,
          low: row.interval.low,
          high: row.interval.high,
          bound,
          mark: check === null ? ("none" as const) : markOf(check),
        },
      ];
    });
    const title = `${plainText(metric, 60)} by ${name}`;
    return rows.length < 2
      ? []
      : [element("figure", { class: "wide" }, element("figcaption", {}, title), forestChart(title, rows, tools))];
  });
  const table = htmlTable({
    caption: null,
    cards: false,
    columns: [
      { title: name, kind: "name" },
      { title: "rows", kind: "number" },
      ...family.metrics.map((metric) => ({ title: plainText(metric, 60), kind: "number" as const })),
    ],
    rows: family.slices
      .slice(0, mostRows)
      .map(({ name: slice, n, tooSmall, cells }) => [
        tooSmall ? `${slice} (too small to gate)` : slice,
        supportText(n === null ? null : { n }),
        ...cells.map(({ row, check }) =>
          row === null
            ? ""
            : `${check === null || check.outcome === "pass" ? "" : `${checkSign(check)} `}${valueText(row)}`,
        ),
      ]),
  });
  return element("div", {}, element("h3", {}, name), charts, table, moreRows(family.slices.length));
}

function figuresSection(report: GateReport, tools: ChartTools): Markup | string {
  const figures = report.figures.flatMap((figure) => {
    const table = figureTable(figure);
    if (table.rows.length === 0) return [];
    const chart = figureChart(figure, tools);
    const asTable = reportTable(table);
    return [
      element(
        "figure",
        { class: figure.kind === "interval" ? "wide" : null },
        element("figcaption", {}, figure.title),
        chart ?? "",
        chart === null ? asTable : element("details", {}, element("summary", {}, "As a table"), asTable),
      ),
    ];
  });
  return figures.length === 0 ? "" : section("Figures", element("div", { class: "figures" }, figures));
}

function reportTable(table: ReportTable): Markup {
  return element(
    "div",
    {},
    htmlTable({
      caption: null,
      cards: false,
      columns: table.columns.map(({ title, type }, index) => ({
        title,
        kind: type === "number" || type === "percent" || type === "count" ? "number" : index === 0 ? "name" : "text",
      })),
      rows: table.rows
        .slice(0, mostRows)
        .map((row) => table.columns.map(({ type }, index) => plainText(showCell(row[index] ?? null, type), 300))),
    }),
    moreRows(table.rows.length),
  );
}

function moreRows(count: number): Markup | string {
  return count > mostRows
    ? element("p", { class: "muted" }, `… ${counted(count - mostRows, "more row")} in the JSON report`)
    : "";
}

function provenanceSection(provenance: Provenance): Markup {
  const url = linkTarget(provenance.runUrl);
  const { modelArtifact, config } = provenance;
  const inputs = htmlTable({
    caption: "Files that were read",
    cards: true,
    columns: [
      { title: "file", kind: "name" },
      { title: "read as", kind: "text" },
      { title: "place", kind: "text" },
      { title: "version", kind: "text" },
      { title: "rows", kind: "number" },
      { title: "SHA-256", kind: "text" },
    ],
    rows: provenance.inputs
      .slice(0, mostRows)
      .map(({ path, role, place, version, dvcMd5, rows, sha256 }) => [
        plainText(path, 200),
        plainText(role),
        plainText(place, 200),
        [plainText(version ?? "", 200), dvcMd5 === undefined ? "" : `DVC ${plainText(dvcMd5)}`]
          .filter((part) => part !== "")
          .join(", "),
        rows === undefined ? "" : showCount(rows),
        element("code", {}, sha256),
      ]),
  });
  return section(
    "Where it comes from",
    provenance.inputs.length > 0 ? inputs : "",
    htmlFacts([
      ["repository", provenance.repository],
      ["commit", provenance.commit],
      ["base commit", provenance.baseCommit],
      ["merge commit", provenance.mergeCommit],
      ["tree", provenance.tree],
      ["event", provenance.event],
      ["started by", provenance.actor],
      [
        "run",
        url === null
          ? null
          : element(
              "a",
              { href: url, rel: "noreferrer" },
              `${url}${provenance.runAttempt === null ? "" : `, attempt ${provenance.runAttempt}`}`,
            ),
      ],
      [
        "model",
        modelArtifact === null
          ? null
          : `${plainText(modelArtifact.path, 200)}, ${counted(modelArtifact.files, "file")}, SHA-256 ${modelArtifact.sha256}`,
      ],
      ["configuration", config === null ? null : `${plainText(config.path, 200)}, SHA-256 ${config.sha256}`],
      ["seed", String(provenance.seed)],
      ["Modelgate", provenance.version],
    ]),
  );
}

function readingSection(report: GateReport): Markup {
  const methods = [
    ...new Set(report.metrics.flatMap(({ interval }) => (interval === null ? [] : [plainText(interval.method, 60)]))),
  ];
  const level = sharedLevel(report.metrics.map(({ interval }) => interval));
  const lines = [
    "A rule without a confidence is decided by the value; its interval stands beside it and tells how sure the value is. A rule “with 95% confidence” holds when its whole interval is on the right side of the bound, fails when all of it is on the wrong side, and is undecided between.",
    ...(level === null
      ? []
      : [`The intervals are two-sided at ${level}${methods.length > 0 ? `, made by ${methods.join(", ")}` : ""}.`]),
    "↑ means that higher is better, ↓ that lower is better. A figure that cannot be computed is undefined and says why; it is never shown as 0.",
    ...(report.metrics.some(({ dummy }) => typeof dummy === "number")
      ? [
          "The dummy is a model that knows nothing of a row and answers the same for each (the commonest class, the prior, the mean or the median). A rule that it passes asks for little.",
        ]
      : []),
    ...(report.metrics.some(({ tooSmall }) => tooSmall === true)
      ? ["A slice that is too small to gate is shown, and no rule is held to it."]
      : []),
  ];
  return section(
    "How to read this",
    element(
      "ul",
      {},
      lines.map((text) => element("li", {}, text)),
    ),
  );
}
