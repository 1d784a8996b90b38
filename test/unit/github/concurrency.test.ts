import { expect, test } from "vitest";
import { startGitHub } from "../../github/server.ts";
import { workflowToken } from "../../github/tokens.ts";
import { publishTo, shown } from "./publishing.ts";

const gates = ["data", "evaluation", "champion", "fairness", "rollout", "drift", "latency", "cost"] as const;

test("eight gates that publish at once lose no section and leave one comment", async () => {
  for (let round = 0; round < 12; round++) {
    const github = await startGitHub({ delays: { upTo: 4, seed: round } });
    github.addPullRequest();
    const published = await Promise.all(
      gates.map((gate, i) => publishTo(github, { gate, runId: 100 + (i % 3), seed: round * 8 + i })),
    );
    await github.close();
    expect(github.violations).toEqual([]);
    expect(published.flatMap(({ warnings }) => warnings)).toEqual([]);
    const { comments, sections } = shown(github);
    expect({ round, comments, gates: sections.map(({ gate }) => gate) }).toEqual({
      round,
      comments: 1,
      gates: gates.toSorted(),
    });
  }
});

test("two runs of each gate at once: the newer one's section and check run are what stands", async () => {
  for (let round = 0; round < 8; round++) {
    const github = await startGitHub({ delays: { upTo: 4, seed: 100 + round } });
    github.addPullRequest();
    const four = gates.slice(0, 4);
    const runs = four.flatMap((gate) => [
      { gate, runId: 100, says: "old", conclusion: "failure" as const },
      { gate, runId: 101, says: "new" },
    ]);
    const order = round % 2 === 0 ? runs : runs.toReversed();
    await Promise.all(order.map((publication, i) => publishTo(github, { ...publication, seed: round * 8 + i })));
    await github.close();
    expect(github.violations).toEqual([]);
    const { comments, sections } = shown(github);
    expect({ round, comments, says: sections.map(({ says }) => says) }).toEqual({
      round,
      comments: 1,
      says: ["new", "new", "new", "new"],
    });
    for (const gate of four) {
      const last = github.state.checkRuns.filter((run) => run.fields.external_id === `churn/${gate}`).at(-1);
      expect({ round, gate, conclusion: last?.fields.conclusion }).toEqual({ round, gate, conclusion: "success" });
    }
  }
});

test("four gates at once that may not write check runs still end in one comment", async () => {
  for (let round = 0; round < 5; round++) {
    const github = await startGitHub({
      delays: { upTo: 4, seed: 200 + round },
      tokens: { weak: workflowToken({ "pull-requests": "write" }) },
    });
    github.addPullRequest();
    await Promise.all(
      gates
        .slice(0, 4)
        .map((gate, i) => publishTo(github, { gate, token: "weak", checkRun: "false", seed: round * 8 + i })),
    );
    await github.close();
    expect(github.violations).toEqual([]);
    expect(shown(github).comments).toBe(1);
  }
});
