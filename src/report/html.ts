import type { GateReport } from "../gate/report.ts";
import type { ChartTools } from "./chart-axes.ts";
import { isComparison } from "./comparison.ts";
import { hasDrift } from "./drift.ts";
import { hasFairness } from "./fairness.ts";
import { headlineOf } from "./headline.ts";
import { checksSection, intervalSection } from "./html-checks.ts";
import { comparisonSection } from "./html-comparison.ts";
import { driftSection } from "./html-drift.ts";
import { fairnessSection } from "./html-fairness.ts";
import { drawnAsMatrix, figuresSection, foldedTable } from "./html-figures.ts";
import { metricsSection, slicesSection } from "./html-metrics.ts";
import { provenanceSection, readingSection } from "./html-provenance.ts";
import { section } from "./html-section.ts";
import { htmlStyle } from "./html-style.ts";
import { element, type Markup, ownMarkup } from "./markup.ts";
import { plainText } from "./plain-text.ts";
import { decidingNumbers } from "./section.ts";
import { couldNotJudge, countsText, gateName, mergeWords, usualConclusion, verdictSign } from "./words.ts";

/**
 * The report as one HTML page that asks nothing of any other place: no script, no font, no image from elsewhere, which
 * its content security policy holds. d3 is loaded here only, when a page is drawn.
 */
export async function renderHtml(report: GateReport, conclusion = usualConclusion(report)): Promise<string> {
  const [{ scaleBand, scaleLinear }, { line }] = await Promise.all([import("d3-scale"), import("d3-shape")]);
  return htmlDocument(report, conclusion, { scaleBand, scaleLinear, line });
}

function htmlDocument(report: GateReport, conclusion: "success" | "failure", tools: ChartTools): string {
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
    element("header", {}, verdictBlock(report, conclusion)),
    element(
      "main",
      {},
      hasFairness(report) ? fairnessSection(report, tools) : "",
      checksSection(report),
      isComparison(report) ? comparisonSection(report, tools) : "",
      hasDrift(report) ? driftSection(report) : "",
      intervalSection(report, tools),
      isComparison(report) && !hasFairness(report) ? "" : metricsSection(report),
      slicesSection(report, tools),
      figuresSection(report, tools),
      report.tables
        .filter(({ id, rows }) => rows.length > 0 && id !== "drift" && !drawnAsMatrix(report, id))
        .map((table) =>
          section(
            table.title,
            foldedTable(table),
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

function verdictBlock(report: GateReport, conclusion: "success" | "failure"): Markup {
  const broken = couldNotJudge(report);
  const deciding = decidingNumbers(report);
  const words = mergeWords({ ...report, conclusion }, broken ? "error" : "judged");
  return element(
    "div",
    { class: `verdict ${report.verdict}` },
    element(
      "h1",
      {},
      `${broken ? "⛔" : verdictSign[report.verdict]} ${plainText(report.model, 80)} ${words} · ${gateName(report.gate)}: ${headlineOf(report)}`,
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
