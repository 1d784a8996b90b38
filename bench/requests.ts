import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { runInPullRequest } from "../scripts/pull-request-run.ts";
import { defaultToken, startGitHub } from "../test/github/server.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";

/** Requests to GitHub for one run of a gate: the first, a second with the same outcome, and one on a new head. */
export const requests: Benchmark = async (bench) => {
  const github = await startGitHub();
  const workspace = join(bench.folder, "workspace");
  try {
    await cp(join(bench.root, "examples/real/breast-cancer"), workspace, { recursive: true });
    const pullRequest = github.addPullRequest();
    const rows: Comparison[] = [];
    for (const [what, runId] of [
      ["first run", 1],
      ["nothing changed", 2],
    ] as const) {
      const before = github.requests.length;
      const { code, stdout } = await runInPullRequest({
        bundle: join(bench.root, "dist/evaluate-model/index.js"),
        workspace,
        temporary: join(bench.folder, "runner"),
        github,
        pullRequest,
        token: defaultToken,
        runId,
        inputs: {},
      });
      if (code !== 0) throw new Error(`the gate exited with ${code}\n${stdout}`);
      const made = github.requests.slice(before).map(({ operation, method, path }) => operation ?? `${method} ${path}`);
      rows.push({ what, ours: `${made.length} (${made.join(", ")})`, peer: "", ratio: "" });
    }
    return {
      title: "Requests to GitHub",
      aim: "at most 3 for an unchanged comment and check run",
      rows,
      notes: ["Comment and check run, counted by the loopback GitHub of the tests."],
    };
  } finally {
    await github.close();
    await rm(workspace, { recursive: true, force: true });
  }
};
