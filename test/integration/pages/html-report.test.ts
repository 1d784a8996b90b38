import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/report/html.ts";
import { renamed, sampleReports, slicedReport } from "../../support/sample-reports.ts";

/** Debian's Chromium (`apt-get install chromium`), or the one that CHROMIUM names. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM`);
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  browser = await chromium.launch({ executablePath, args });
});
afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  /** Requests and messages that a self-contained page must not cause. */
  readonly requests: string[];
  readonly messages: string[];
}

async function open(html: string, width: number, colorScheme: "light" | "dark" = "light"): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const requests: string[] = [];
  const messages: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  page.on("dialog", (dialog) => {
    messages.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setContent(html, { waitUntil: "load" });
  return { page, requests, messages };
}

/** How far the page is wider than its window, in pixels. */
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** The lowest contrast of any text with its background, by WCAG 2's relative luminance, and whose it is. */
const lowestContrast = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const backgroundOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  let worst = { ratio: 21, text: "" };
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility() || ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "")) continue;
    const style = getComputedStyle(element);
    if (element.closest("svg") && element.closest(".cell")) continue;
    const ink = luminance(parse(element.closest("svg") ? style.fill : style.color));
    const paper = luminance(backgroundOf(element));
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (ratio < worst.ratio) worst = { ratio, text: element.textContent.slice(0, 60) };
  }
  return worst;
})()`;

describe.each(Object.entries(sampleReports))("the page of the report %s", (_name, report) => {
  test.each([360, 390, 768, 1280])("fits a window of %d pixels, silently and without a request", async (width) => {
    const { page, requests, messages } = await open(await renderHtml(report), width);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(requests).toEqual([]);
    expect(messages).toEqual([]);
    await page.close();
  });

  test.each(["light", "dark"] as const)("can be read in the %s", async (scheme) => {
    const { page } = await open(await renderHtml(report), 1280, scheme);
    const worst = await page.evaluate<{ ratio: number; text: string }>(lowestContrast);
    expect(worst.ratio, worst.text).toBeGreaterThanOrEqual(4.5);
    const background = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(background).toBe(scheme === "dark" ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)");
    await page.close();
  });
});

test("folded tables are open in print", async () => {
  const { page } = await open(await renderHtml(slicedReport), 1280);
  const visible = "document.querySelector('details table').checkVisibility({ contentVisibilityAuto: true })";
  expect(await page.evaluate(visible)).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(visible)).toBe(true);
  await page.close();
});

test("scrolling tables and folded ones are reached by the keyboard", async () => {
  const { page } = await open(await renderHtml(slicedReport), 390);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.className")).toBe("scroll");
  await page.close();
});

test.each([
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "</style><script>alert(1)</script>",
  "</title><svg onload=alert(1)>",
  "javascript:alert(1)",
  "x".repeat(3000),
  "\u202Eעברית".repeat(40),
])("a page full of %j runs nothing, asks nothing and stays in its window", async (text) => {
  const { page, requests, messages } = await open(await renderHtml(renamed(slicedReport, () => text)), 360);
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  await page.close();
});
