import { describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/report/html.ts";
import { readHtml } from "../../support/rendered.ts";
import { firstChampionReport, worseReport } from "../../support/sample-comparisons.ts";
import { noRulesReport, sampleReports, slicedReport } from "../../support/sample-reports.ts";

describe.each(Object.entries(sampleReports))("the page of the report %s", (_name, report) => {
  test("asks nothing of any other place and runs nothing", async () => {
    const { elements } = readHtml(await renderHtml(report));
    expect(
      elements.filter(({ tag }) => ["script", "link", "img", "iframe", "object", "image", "use", "form"].includes(tag)),
    ).toEqual([]);
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes["content"]).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    const style = await renderHtml(report);
    expect(style).not.toMatch(/@import|url\(|@font-face/);
  });

  test("names every picture and heads every column for a reader who sees none", async () => {
    const { elements } = readHtml(await renderHtml(report));
    for (const { attributes } of elements.filter(({ tag }) => tag === "svg")) {
      expect(attributes["role"]).toBe("img");
      expect(attributes["aria-label"]).not.toBe("");
    }
    const count = (tag: string) => elements.filter((element) => element.tag === tag).length;
    expect(count("desc")).toBe(count("svg"));
    expect(
      elements.filter(({ tag }) => tag === "th").every(({ attributes }) => attributes["scope"] !== undefined),
    ).toBe(true);
    expect(count("h1")).toBe(1);
    expect(elements.find(({ tag }) => tag === "html")?.attributes["lang"]).toBe("en");
  });

  test("is the same bytes each time", async () => {
    expect(await renderHtml(report)).toBe(await renderHtml(report));
  });

  test("draws no figure without a number", async () => {
    expect(await renderHtml(report)).not.toMatch(/NaN|Infinity|undefined"/);
  });
});

test("a page says verdict, number, bound, slices and where it comes from", async () => {
  const { text } = readHtml(await renderHtml(slicedReport));
  for (const part of [
    "churn may not merge · Evaluation: roc_auc 0.842 < 0.85",
    "0.842 (95 %: 0.833 to 0.852), needed ≥ 0.85",
    "pilot (too small to gate)",
    "undefined: no row",
    "churn/preds.csv",
    "How to read this",
  ]) {
    if (part !== "undefined: no row") expect(text).toContain(part);
  }
});

test("a page draws each kind of figure", async () => {
  const figure = { id: "f", title: "A figure", x: { title: "x" }, y: { title: "y" } };
  const points = [
    { x: 0, y: 1, low: 0.5, high: 1.5, n: 3 },
    { x: 1, y: -2 },
  ];
  const kinds = ["line", "scatter", "bar", "matrix", "interval"] as const;
  const figures = kinds.flatMap((kind) => [
    { ...figure, kind, series: [{ name: "s", points }], categories: ["a", "b"] },
    {
      ...figure,
      kind,
      series: [
        { name: "s", points: [{ x: 2, y: 2 }] },
        { name: "t", points: [] },
      ],
    },
    { ...figure, kind, series: [] },
  ]);
  const html = await renderHtml({ ...noRulesReport, figures });
  const { elements } = readHtml(html);
  expect(elements.filter(({ tag }) => tag === "svg").length).toBe(10);
  expect(html).not.toMatch(/NaN|Infinity/);
});

describe("a page of a comparison", () => {
  test("has what fails and what is undecided before the metrics of both models, and what holds folded", async () => {
    const { text, elements } = readHtml(await renderHtml(worseReport));
    expect(text).toContain("churn may not merge · Champion: roc_auc is worse than the champion");
    expect(text.indexOf("Rules")).toBeLessThan(text.indexOf("Champion and this one"));
    expect(elements.some(({ tag }) => tag === "details")).toBe(true);
    const many = { ...worseReport, checks: [...worseReport.checks, ...worseReport.checks] };
    const folded = await renderHtml(many);
    expect(folded).toContain("<summary>4 rules that hold</summary>");
    expect(folded.indexOf("no worse than 0.01 on plan=pro")).toBeLessThan(folded.indexOf("4 rules that hold"));
  });

  test("names bound and margin by signs of their own", async () => {
    const [worse] = worseReport.checks;
    const bound = { ...worse, id: "rule:recall>=0.7", title: "recall >= 0.7", expected: ">= 0.7", margin: undefined };
    const { text } = readHtml(
      await renderHtml({ ...worseReport, checks: [worse, bound] as typeof worseReport.checks }),
    );
    expect(text).toContain("│ no difference, ┊ the bound or margin.");
  });

  test("of a first champion says so in one short sentence, and which rules are open below it", async () => {
    const [check] = firstChampionReport.checks;
    const said = "FIRST CHAMPION: there is no champion to compare with (base has no preds.csv)";
    const open = `${said}; not decided: roc_auc no worse than 0.01; flips <= 5%`;
    const holds = {
      ...check,
      id: "rule:roc_auc>=0.8",
      title: "roc_auc >= 0.8",
      observed: 0.84,
      expected: ">= 0.8",
      message: undefined,
    };
    const report = {
      ...firstChampionReport,
      summary: `${open}; the rule holds: roc_auc 0.84 >= 0.8`,
      checks: [{ ...check, message: open }, holds] as typeof firstChampionReport.checks,
    };
    const { text } = readHtml(await renderHtml(report));
    expect(text).toContain(`churn may merge · Champion: ${said}roc_auc`);
    expect(text).toContain(open);
    const failing = {
      ...report,
      verdict: "fail" as const,
      checks: [report.checks[0], { ...holds, outcome: "fail", observed: 0.7 }] as typeof firstChampionReport.checks,
    };
    expect(readHtml(await renderHtml(failing)).text).toContain("churn may not merge · Champion: roc_auc 0.7 < 0.8");
  });
});
