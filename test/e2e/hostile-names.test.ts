import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/report/plain-text.ts";
import { quote } from "../../src/rules/names.ts";
import type { LoopbackGitHub } from "../github/server.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { countTags, findLinks, type Rendered, readHtml, renderMarkdown } from "../support/rendered.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { addCommentedPullRequest, loopback, runOnGitHub } from "./support/github-run.ts";
import type { BundleRun } from "./support/run-bundle.ts";

const batchSize = 20;
const runUrl = "https://github.com/acme/models/actions/runs/100";

const distinct = [...new Set(hostileStrings)];
/** Those that show something and leave room for others; each run must look exactly like a run on plain names. */
const comparable = distinct.filter((text) => plainText(text) !== "" && text.length <= 300);
const others = distinct.filter((text) => !comparable.includes(text));
const batches = Array.from({ length: Math.ceil(comparable.length / batchSize) }, (_, index) =>
  Array.from({ length: batchSize }, (_, at) => comparable[(index * batchSize + at) % comparable.length] ?? ""),
);
const plainNames = Array.from({ length: batchSize }, (_, index) => `name${index}`);

interface Case {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** Inputs are variables of the environment, which the system bounds. */
function inInputs(name: string): boolean {
  return name.length <= 10_000;
}

/** Classes, slice values, numeric columns and so metric names. Every rule fails, so that every name is said. */
function classesAndMetrics(names: readonly string[]): Case {
  const count = names.length;
  const columns = Object.fromEntries(names.map((name, index) => [name, index]));
  const rules = names
    .filter(inInputs)
    .map((name, index) =>
      [
        `mean(${quote(name)}) <= -1`,
        `recall(class=${quote(name)}) >= 2`,
        `accuracy >= 2 on segment=${quote(name)}`,
        `p95(${quote(name)}) <= -1 on each segment as warning`,
      ].at(index < count - 1 ? index % 3 : 3),
    );
  return {
    rows: Array.from({ length: 2 * count }, (_, index) => ({
      ...columns,
      ...{ label: names[index % count], segment: names[index % count] },
      prediction: names[(index < count ? index : index + 1) % count],
    })),
    inputs: {
      metrics: names
        .filter(inInputs)
        .map((name) => `mean(${quote(name)})`)
        .join("\n"),
      ...{ slices: "segment", rules: rules.join("\n") },
    },
  };
}

/** Columns of slices, with a value of the same name. */
function sliceColumns(names: readonly string[]): Case {
  const said = names.filter(inInputs).map((name) => quote(name));
  return {
    rows: Array.from({ length: 4 }, (_, index) => ({
      ...Object.fromEntries(names.map((name) => [name, index < 2 ? name : "other"])),
      ...{ label: index % 2, prediction: index % 2 },
    })),
    inputs: {
      slices: said.join("\n"),
      rules: ["accuracy >= 2", ...said.map((name) => `accuracy >= 2 on ${name}=${name}`)].join("\n"),
    },
  };
}

/** Runs a case on a pull request; its rows lie in files that bear the names, where a file can. */
async function runCase(
  { rows, inputs }: Case,
  names: readonly string[],
): Promise<{ run: BundleRun; github: LoopbackGitHub }> {
  const github = await loopback();
  addCommentedPullRequest(github, "churn");
  const workspace = await temporaryFolder();
  await mkdir(join(workspace, "data"));
  const text = rows.map((row) => JSON.stringify(row)).join("\n");
  for (const [index, name] of names.entries()) {
    const possible =
      !/[/\0]/.test(name) && name.isWellFormed() && !name.startsWith(".") && Buffer.byteLength(name) <= 200;
    await writeFile(join(workspace, "data", `${possible ? name : `file${index}`}.jsonl`), text);
  }
  const given = { model: "churn", predictions: "data", "min-slice-size": "1", resamples: "100", ...inputs };
  return { run: await runOnGitHub({ github, workspace, inputs: given }), github };
}

/** What each medium shows of a run. */
function shownBy({ run, github }: { run: BundleRun; github: LoopbackGitHub }) {
  const output = github.state.checkRuns[0]?.output ?? {};
  return {
    comment: renderMarkdown(github.state.comments[0]?.body ?? ""),
    summary: renderMarkdown(run.summary),
    markdown: renderMarkdown(run.markdown),
    checkRunSummary: renderMarkdown(String(output["summary"])),
    checkRunText: renderMarkdown(String(output["text"])),
    html: readHtml(run.html),
  };
}

/** Code and spans come with what is escaped, fences and line breaks with lines; everything else is structure. */
function structure(page: Rendered) {
  return { ...countTags(page, ["code", "span", "pre", "br"]), htmlComments: page.comments.length };
}

function expectTame(
  media: Readonly<Record<string, Rendered>>,
  { run, github }: { run: BundleRun; github: LoopbackGitHub },
) {
  for (const [medium, page] of Object.entries(media)) {
    const attributes = page.elements.flatMap((element) => Object.keys(element.attributes));
    const links = page.elements.filter(({ tag }) => tag === "a").map((element) => element.attributes["href"]);
    expect({
      medium,
      // The page itself is no place where GitHub looks for links.
      autolinks: medium === "html" ? [] : findLinks(page),
      links: links.filter((href) => href !== runUrl && !href?.startsWith("#")),
      attributes: attributes.filter((name) => /^on|^(?:src|srcset|style|formaction|srcdoc)$/.test(name)),
      elements: page.elements.filter(({ tag }) =>
        /^(?:script|iframe|object|embed|form|input|img|link|base)$/.test(tag),
      ),
    }).toEqual({ medium, autolinks: [], links: [], attributes: [], elements: [] });
  }
  // What a terminal would obey and what a reader would not see.
  const unseen = /[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
  const texts = [run.stdout, run.stderr, ...Object.values(run.outputs)].flatMap((text) => text.split("\n"));
  expect(texts.filter((line) => unseen.test(line))).toEqual([]);
  expect(texts.filter((line) => line.includes("##["))).toEqual([]);
  const commands = run.stdout.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith("::"));
  expect(commands.filter((line) => !/^::(?:error|warning|add-mask)(?: [^:]*)?::[^\r]/.test(line))).toEqual([]);
  expect(run.stderr).toBe("");
  expect(Object.keys(run.outputs).toSorted()).toEqual([
    "check-run-url",
    "comment-url",
    "metrics",
    "report",
    "summary",
    "verdict",
  ]);
  for (const { output, annotations } of github.state.checkRuns) {
    const plain = [output["title"], ...annotations.flatMap((one) => [one["title"], one["message"]])].map(String);
    expect(plain.filter((text) => unseen.test(text.replaceAll("\n", "")))).toEqual([]);
  }
  expect([github.state.comments.length, github.state.checkRuns.length]).toEqual([1, 1]);
}

describe.each([
  ["classes, slice values, columns, metrics and paths", classesAndMetrics],
  ["columns of slices", sliceColumns],
])("hostile names as %s", (_what, caseOf) => {
  test(`of ${comparable.length} kinds look like plain ones wherever they are shown`, { timeout: 240_000 }, async () => {
    const usual = await runCase(caseOf(plainNames), plainNames);
    const structures = Object.fromEntries(
      Object.entries(shownBy(usual)).map(([medium, page]) => [medium, structure(page)]),
    );
    for (const names of batches) {
      const hostile = await runCase(caseOf(names), names);
      expect(hostile.run.report?.checks.filter(({ outcome }) => outcome === "error")).toEqual([]);
      const media = shownBy(hostile);
      expectTame(media, hostile);
      const found = Object.fromEntries(Object.entries(media).map(([medium, page]) => [medium, structure(page)]));
      expect({ names, ...found }).toEqual({ names, ...structures });
    }
  });

  test(`of ${others.length} kinds that are empty or very long are tame`, { timeout: 240_000 }, async () => {
    // Two at a time, since a name of a megabyte stands in each row.
    for (let index = 0; index < others.length; index += 2) {
      const names = others.slice(index, index + 2);
      const hostile = await runCase(caseOf(names), names);
      expectTame(shownBy(hostile), hostile);
      expect(hostile.github.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    }
  });
});

test("there are at least three hundred of them", () => {
  expect(distinct.length).toBeGreaterThanOrEqual(300);
});
