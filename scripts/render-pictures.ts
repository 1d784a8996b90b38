/**
 * Takes pictures of the sample reports, to be looked at: `node scripts/render-pictures.ts [folder]` writes PNG files
 * (out/pictures by default) of the HTML report on a phone, on a desktop, in the dark and in print, and of the comment
 * as a page in GitHub's manner would show it. Needs Chromium (CHROMIUM, else /usr/bin/chromium).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";
import { composeComment } from "../src/report/comment.ts";
import { renderHtml } from "../src/report/html.ts";
import { renderSummary } from "../src/report/markdown.ts";
import { sampleComparisons } from "../test/support/sample-comparisons.ts";
import { dataGateReport, sampleReports } from "../test/support/sample-reports.ts";
import { sampleHead, sampleSection } from "../test/support/section-context.ts";

const folder = process.argv[2] ?? join("out", "pictures");
const all = Object.entries({ ...sampleReports, ...sampleComparisons });
/** A second argument takes the samples whose name begins with it. */
const wanted = all.filter(([name]) => name.startsWith(process.argv[3] ?? ""));

const commentStyle = `
:root{color-scheme:light dark}
body{font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;margin:0;padding:16px;max-width:800px;color:#1f2328;background:#fff}
h3{font-size:1.25em;margin:0 0 16px}h4{font-size:1em;margin:24px 0 16px}p,ul,table,details{margin:0 0 16px}
table{display:block;width:max-content;max-width:100%;overflow:auto;border-collapse:collapse}
th,td{padding:6px 13px;border:1px solid #d1d9e0}tr:nth-child(2n){background:#f6f8fa}
code{font:85% ui-monospace,"DejaVu Sans Mono",monospace;background:#818b981f;padding:.2em .4em;border-radius:6px;white-space:break-spaces}
pre{background:#f6f8fa;padding:16px;border-radius:6px;overflow:auto}pre code{background:none;padding:0}
blockquote{margin:0 0 16px;padding:0 1em;color:#59636e;border-left:.25em solid #d1d9e0}a{color:#0969da}
@media(prefers-color-scheme:dark){body{color:#f0f6fc;background:#0d1117}th,td{border-color:#3d444d}tr:nth-child(2n),pre{background:#151b23}a{color:#4493f8}}
`;

function commentPage(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${commentStyle}</style>${html}`;
}

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
await mkdir(folder, { recursive: true });

async function shoot(
  name: string,
  html: string,
  width: number,
  colorScheme: "light" | "dark",
  open = false,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.setContent(html);
  if (open) await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

const several = [sampleReports["undecided"], dataGateReport].flatMap((report) =>
  report === undefined ? [] : [sampleSection(report)],
);
await shoot(
  "comment-several",
  commentPage(composeComment(several, { head: sampleHead, model: "churn" })),
  800,
  "light",
);
for (const [name, report] of wanted) {
  const comment = commentPage(composeComment([sampleSection(report)], { head: sampleHead, model: report.model }));
  await shoot(`comment-${name}`, comment, 860, "light");
  await shoot(`comment-${name}-phone-dark`, comment, 390, "dark");
  await shoot(`summary-${name}`, commentPage(renderSummary(report)), 1000, "light");
  const html = await renderHtml(report);
  await writeFile(join(folder, `${name}.html`), html);
  await shoot(`html-${name}-desktop`, html, 1200, "light");
  await shoot(`html-${name}-dark`, html, 1280, "dark");
  await shoot(`html-${name}-phone`, html, 390, "light");
  const page = await browser.newPage();
  await page.setContent(html);
  await page.pdf({ path: join(folder, `html-${name}.pdf`), format: "A4" });
  await page.close();
}
await browser.close();
console.log(`pictures written to ${folder}`);
