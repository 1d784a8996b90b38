/**
 * Shows the main job on the three real models of examples/real, and on an invented one that is biased beside its
 * repair: `npm run demo`.
 *
 * A GitHub on loopback, a pull request for each model, and the committed bundles of all gates (MODELGATE_DIST takes
 * others), run as a runner would run them. Prints each verdict and where the comment and the HTML reports were written. Fails only when a verdict is not the one that the
 * example was made to show, or when the comment did not arrive.
 */
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { defaultToken, startGitHub } from "../test/github/server.ts";
import { runInPullRequest } from "./pull-request-run.ts";

const root = resolve(import.meta.dirname, "..");
const target = join(root, "out/demo");
const dist = resolve(root, process.env["MODELGATE_DIST"] ?? "dist");
/** Each model goes through all gates, whose sections share one comment. */
const expected = [
  { model: "breast-cancer", gate: "evaluate-model", verdict: "pass", code: 0 },
  { model: "breast-cancer", gate: "compare-champion", verdict: "pass", code: 0 },
  { model: "breast-cancer", gate: "validate-data", verdict: "pass", code: 0 },
  { model: "diabetes", gate: "evaluate-model", verdict: "warn", code: 0 },
  {
    model: "diabetes",
    gate: "compare-champion",
    verdict: "warn",
    code: 0,
    says: /about [\d,]+ more rows would settle it/,
  },
  { model: "diabetes", gate: "validate-data", verdict: "warn", code: 0 },
  { model: "digits", gate: "evaluate-model", verdict: "fail", code: 1 },
  { model: "digits", gate: "compare-champion", verdict: "fail", code: 1, says: /worse than the champion/ },
  { model: "digits", gate: "validate-data", verdict: "fail", code: 1 },
  { model: "biased", example: "synthetic/hiring", gate: "bias-report", verdict: "fail", code: 1, says: /four_fifths/ },
  { model: "repaired", example: "synthetic/hiring", gate: "bias-report", verdict: "pass", code: 0 },
] as const;
const models = [...new Set(expected.map(({ model }) => model))];

function page(title: string, markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const style =
    "body{font:14px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}" +
    "table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow-x:auto}td,th{border:1px solid #8884;padding:.35rem .8rem}" +
    "code,pre{font-family:ui-monospace,monospace;background:#8882}@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}a{color:#4493f8}}";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><body>${body}</body></html>\n`;
}

await rm(target, { recursive: true, force: true });
const temporary = await mkdtemp(join(tmpdir(), "modelgate-demo-"));
const github = await startGitHub();
const problems: string[] = [];
try {
  for (const [index, model] of models.entries()) {
    const workspace = join(temporary, model);
    const [first] = expected.filter((one) => one.model === model);
    const example = "example" in first ? first.example : `real/${model}`;
    await cp(join(root, "examples", example), workspace, { recursive: true });
    await mkdir(join(target, model), { recursive: true });
    const pullRequest = github.addPullRequest();
    for (const wanted of expected.filter((one) => one.model === model)) {
      const { gate, verdict, code } = wanted;
      const runner = join(temporary, `${model}-${gate}-runner`);
      const outcome = await runInPullRequest({
        bundle: join(dist, gate, "index.js"),
        workspace,
        temporary: runner,
        github,
        pullRequest,
        token: defaultToken,
        runId: 1000 + index,
        inputs: { report: join(target, model, `${gate}.json`), ...("example" in wanted ? { model } : {}) },
      });
      await writeFile(join(target, model, `${gate}.log.txt`), outcome.stdout);
      await copyFile(join(runner, "summary.md"), join(target, model, `${gate}.summary.md`));
      const [got, summary] = [outcome.outputs["verdict"], outcome.outputs["summary"] ?? ""];
      if (got !== verdict) problems.push(`${model}, ${gate}: verdict ${got}, the example is made for ${verdict}`);
      if (outcome.code !== code) problems.push(`${model}, ${gate}: exit code ${outcome.code}, expected ${code}`);
      if ("says" in wanted && !wanted.says.test(summary)) problems.push(`${model}, ${gate}: it says ${summary}`);
      console.log(`${(got ?? "none").toUpperCase().padEnd(4)}  ${model}, ${gate}: ${summary}`);
      if (got === undefined) console.log(outcome.stdout);
      console.log(`      report ${relative(process.cwd(), join(target, model, `${gate}.html`))}`);
    }
    const comments = [...github.state.comments.values()].filter(({ issue }) => issue === pullRequest.number);
    const [comment] = comments;
    if (comment === undefined || comments.length > 1) problems.push(`${model}: ${comments.length} comments arrived`);
    if (comment === undefined) continue;
    await writeFile(join(target, model, "comment.md"), comment.body);
    await writeFile(join(target, model, "comment.html"), page(`${model}: the comment`, comment.body));
    console.log(`      comment ${relative(process.cwd(), join(target, model, "comment.html"))}`);
  }
  problems.push(...github.violations);
} finally {
  await github.close();
  await rm(temporary, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
