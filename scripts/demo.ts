/**
 * Shows the main job on the three real models of examples/real: `npm run demo`.
 *
 * A GitHub on loopback, a pull request, and the committed bundle, run as a runner would run it. Prints each verdict and
 * where the rendered comment and the HTML report were written. Fails only when a verdict is not the one that the
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
const expected = [
  { model: "breast-cancer", verdict: "pass", code: 0 },
  { model: "diabetes", verdict: "warn", code: 0 },
  { model: "digits", verdict: "fail", code: 1 },
] as const;

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
  for (const [index, { model, verdict, code }] of expected.entries()) {
    const workspace = join(temporary, model);
    await cp(join(root, "examples/real", model), workspace, { recursive: true });
    const pullRequest = github.addPullRequest();
    const report = join(target, model, "report.json");
    const outcome = await runInPullRequest({
      bundle: join(root, "dist/evaluate-model/index.js"),
      workspace,
      temporary: join(temporary, `${model}-runner`),
      github,
      pullRequest,
      token: defaultToken,
      runId: 1000 + index,
      inputs: { report },
    });
    const comment = [...github.state.comments.values()].find(({ issue }) => issue === pullRequest.number);
    await mkdir(join(target, model), { recursive: true });
    await writeFile(join(target, model, "log.txt"), outcome.stdout);
    await copyFile(join(temporary, `${model}-runner/summary.md`), join(target, model, "summary.md"));
    const got = outcome.outputs["verdict"];
    if (got !== verdict) problems.push(`${model}: verdict ${got}, the example is made for ${verdict}`);
    if (outcome.code !== code) problems.push(`${model}: exit code ${outcome.code}, expected ${code}`);
    console.log(`${(got ?? "none").toUpperCase().padEnd(4)}  ${model}: ${outcome.outputs["summary"]}`);
    if (comment === undefined) {
      problems.push(`${model}: no comment arrived`);
      console.log(outcome.stdout);
      continue;
    }
    await writeFile(join(target, model, "comment.md"), comment.body);
    await writeFile(join(target, model, "comment.html"), page(`${model}: the comment`, comment.body));
    for (const [what, file] of [
      ["comment", "comment.html"],
      ["report", "report.html"],
    ]) {
      console.log(`      ${what} ${relative(process.cwd(), join(target, model, file))}`);
    }
  }
  problems.push(...github.violations);
} finally {
  await github.close();
  await rm(temporary, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
