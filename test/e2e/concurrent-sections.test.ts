import { resolve } from "node:path";
import { expect, test } from "vitest";
import { decodeSections } from "../../src/report/section.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { loopback, runOnGitHub } from "./support/github-run.ts";
import { anyGateProgram, bundles } from "./support/run-bundle.ts";

const gates = ["bias-report", "cost", "data-drift", "deploy-canary", "latency", "validate-data"];
const everyGate = [...gates, "compare-champion", "evaluate-model"].toSorted();
const rounds = 50;
/** As many as keep two processors busy while processes wait for the loopback. */
const roundsAtOnce = 2;

/** Eight processes at once, two of them the real gates, and what the pull request shows when all have ended. */
async function round(seed: number, workspace: string) {
  const github = await loopback({ delays: { upTo: 25, seed } });
  github.addPullRequest();
  const inputs = { model: "churn" };
  const runs = await Promise.all([
    runOnGitHub({
      github,
      workspace,
      program: resolve(bundles, "evaluate-model/index.js"),
      inputs: { ...inputs, predictions: "p.csv", metrics: "accuracy", rules: "accuracy >= 0.5" },
    }),
    runOnGitHub({
      github,
      workspace,
      program: resolve(bundles, "compare-champion/index.js"),
      inputs: { ...inputs, predictions: "p.csv", champion: "p.csv", rules: "accuracy >= 100% of champion" },
    }),
    ...gates.map((gate) =>
      runOnGitHub({ github, workspace, program: anyGateProgram, inputs, env: { TEST_GATE: gate } }),
    ),
  ]);
  const comments = github.state.comments.map(({ body }) => body);
  return {
    seed,
    codes: runs.map(({ code }) => code),
    warnings: runs.flatMap(({ stdout }) => stdout.match(/^::(?:warning|error).*/gm) ?? []),
    comments: comments.length,
    sections: comments.flatMap((body) => decodeSections(body).map(({ meta }) => meta.gate)).toSorted(),
    records: github.state.checkRuns.map(({ fields }) => fields["external_id"]).toSorted(),
  };
}

test(`eight processes that publish at once lose no section and leave one comment, ${rounds} times`, {
  timeout: 600_000,
}, async () => {
  const workspace = await temporaryFolder({ "p.csv": "label,prediction\n0,0\n1,1\n" });
  const seeds = Array.from({ length: rounds }, (_, index) => index + 1);
  const take = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      expect(await round(seed, workspace)).toEqual({
        seed,
        codes: Array(8).fill(0),
        warnings: [],
        comments: 1,
        sections: everyGate,
        records: everyGate.map((gate) => `churn/${gate}`),
      });
    }
  };
  await Promise.all(Array.from({ length: roundsAtOnce }, take));
});
