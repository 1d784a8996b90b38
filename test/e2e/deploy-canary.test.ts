import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workflowToken } from "../github/tokens.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { loopback, runOnGitHub } from "./support/github-run.ts";
import { type BundleOptions, type BundleRun, bundles, runBundle } from "./support/run-bundle.ts";

/** The router of these tests: a share in a file, and beside it all shares that were set. */
const weights = `#!/bin/sh
cd "$(dirname "$0")"
if [ "$1" = status ]; then cat weight; else echo "$1" > weight; echo "$1" >> written; fi
`;

/** What both arms do in every second from a minute ago until two minutes from now. */
function figures(canaryErrors: number): string {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const lines: string[] = [];
  for (let second = -60; second < 120; second++) {
    const time = new Date(now + second * 1000).toISOString();
    lines.push(JSON.stringify({ time, arm: "stable", requests: 2000, errors: 20 }));
    lines.push(JSON.stringify({ time, arm: "canary", requests: 2000, errors: canaryErrors }));
  }
  return lines.join("\n");
}

async function workspaceOf(canaryErrors: number): Promise<string> {
  const workspace = await temporaryFolder({
    "weights.sh": weights,
    weight: "0\n",
    written: "",
    "figures.jsonl": figures(canaryErrors),
  });
  await chmod(join(workspace, "weights.sh"), 0o755);
  return workspace;
}

function rollout(workspace: string, inputs: Readonly<Record<string, string>> = {}): BundleOptions {
  return {
    workspace,
    action: "deploy-canary",
    inputs: {
      target: "command",
      version: "churn-v2",
      "set-weight": "./weights.sh {weight}",
      status: "./weights.sh status",
      steps: "5% for 2s, 50% for 2s, 100%",
      rules: "error_rate no worse than 1pp",
      "look-every": "1s",
      monitor: "file",
      "monitor-url": "figures.jsonl",
      "split-unit": "user",
      state: "file:state.json",
      ...inputs,
    },
  };
}

async function written(workspace: string): Promise<number[]> {
  return (await readFile(join(workspace, "written"), "utf8")).split("\n").filter(Boolean).map(Number);
}

/** Runs until the rollout has ended; a run before the next look is due does nothing. */
async function untilEnded(run: () => Promise<BundleRun>): Promise<BundleRun> {
  for (let number = 0; number < 60; number++) {
    const done = await run();
    expect(done.report?.checks.find(({ id }) => id === "input")?.message).toBeUndefined();
    if (done.outputs["decision"] !== "") return done;
    expect(done).toMatchObject({ code: 0, outputs: { verdict: "warn" } });
  }
  throw new Error("the rollout did not end");
}

describe("deploy-canary as the runner starts it", () => {
  it("promotes a good canary and says so to every reader", async () => {
    const workspace = await workspaceOf(20);
    const { code, outputs, report, stdout, summary, html } = await runBundle(rollout(workspace));
    expect(code, stdout).toBe(0);
    expect(outputs).toMatchObject({ verdict: "pass", decision: "promote", weight: "100", state: "promoted" });
    expect(await written(workspace)).toEqual([5, 50, 100]);
    expect(report?.tables.map(({ id }) => id)).toEqual(["decisions", "looks", "events"]);
    expect(stdout).toContain("step 1: the canary has 5% of the traffic, as the router says");
    expect(stdout).toMatch(/error_rate no worse than 1pp: (undecided|clear)/);
    expect(summary).toContain("churn-v2 is promoted");
    expect(html).toContain("share of the traffic");
  });

  it("takes a bad canary back, fails the step, and says it again to a later run", async () => {
    const workspace = await workspaceOf(300);
    const { code, outputs, report } = await runBundle(rollout(workspace));
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: "fail", decision: "rollback", weight: "0", state: "rolled-back" });
    expect(await written(workspace)).toEqual([5, 0]);
    expect(report?.checks.find(({ id }) => id.startsWith("rule:"))?.message).toContain("15%");
    const again = await runBundle(rollout(workspace, { mode: "advance" }));
    expect(again.outputs).toMatchObject({ verdict: "fail", decision: "rollback" });
    expect(await written(workspace)).toEqual([5, 0]);
  });

  it("takes the canary back when its job is cancelled", async () => {
    const workspace = await workspaceOf(20);
    const interrupt = { after: "the canary has 5% of the traffic", signal: "SIGTERM" } as const;
    const { code, outputs } = await runBundle({ ...rollout(workspace, { steps: "5% for 10m, 100%" }), interrupt });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ decision: "rollback", weight: "0" });
    expect(await written(workspace)).toEqual([5, 0]);
  });

  it("is finished by the next run when it was killed", async () => {
    const workspace = await workspaceOf(20);
    const interrupt = { after: "step 2: the canary has 50% of the traffic", signal: "SIGKILL" } as const;
    const killed = await runBundle({ ...rollout(workspace), interrupt });
    expect(killed).toMatchObject({ code: null, report: null });
    const { outputs } = await untilEnded(() => runBundle(rollout(workspace, { mode: "advance" })));
    expect(outputs).toMatchObject({ verdict: "pass", decision: "promote" });
    expect(await written(workspace)).toEqual([5, 50, 100]);
  });

  it("takes the canary back in its post step when its main step was killed", async () => {
    const workspace = await workspaceOf(20);
    const interrupt = { after: "the canary has 5% of the traffic", signal: "SIGKILL" } as const;
    await runBundle({ ...rollout(workspace), interrupt });
    const program = join(bundles, "deploy-canary", "post.js");
    const { outputs } = await runBundle({ ...rollout(workspace), program, env: { STATE_rollout: "running" } });
    expect(outputs).toMatchObject({ decision: "rollback", weight: "0" });
    expect(await written(workspace)).toEqual([5, 0]);
  });

  it("does nothing in its post step when its main step came to its end", async () => {
    const workspace = await workspaceOf(20);
    const program = join(bundles, "deploy-canary", "post.js");
    const { code, report, stdout } = await runBundle({
      ...rollout(workspace),
      program,
      env: { STATE_rollout: "ended" },
    });
    expect({ code, report, stdout }).toEqual({ code: 0, report: null, stdout: "" });
    expect(await written(workspace)).toEqual([]);
  });

  it("names what is wrong with an input", async () => {
    const workspace = await workspaceOf(20);
    const { code, report } = await runBundle(rollout(workspace, { steps: "50% for 2s, 5% for 2s, 100%" }));
    expect(code).toBe(1);
    expect(report?.summary).toContain("steps: step 2 sends 5% after 50%");
  });
});

describe("deploy-canary with its state in GitHub's deployments", () => {
  const permissions = { contents: "write", deployments: "write", checks: "write", actions: "read" } as const;
  const event = {
    name: "schedule",
    sha: "a".repeat(40),
    payload: { repository: { full_name: "acme/models", default_branch: "main" } },
  };

  it("is driven to its end by one short run after the other", async () => {
    const github = await loopback({ tokens: { "workflow-token": workflowToken(permissions) } });
    const workspace = await workspaceOf(20);
    let runId = 100;
    const options = rollout(workspace, { state: "github", mode: "advance" });
    const { outputs } = await untilEnded(() => runOnGitHub({ ...options, github, event, runId: runId++ }));
    expect(outputs).toMatchObject({ verdict: "pass", decision: "promote", weight: "100" });
    expect(await written(workspace)).toEqual([5, 50, 100]);
    const [kept, promoted] = github.state.deployments;
    expect(github.state.deployments).toHaveLength(2);
    expect(kept?.statuses.every(({ fields }) => String(fields.description).length <= 140)).toBe(true);
    expect(kept?.statuses.at(-1)?.fields.state).toBe("success");
    expect(promoted?.fields).toMatchObject({ payload: { kind: "promoted", version: "churn-v2" } });
    expect([...github.state.refs.keys()]).toEqual([]);
  });

  it("takes a bad canary back while GitHub does not answer, and a later run records it", async () => {
    const github = await loopback({ tokens: { "workflow-token": workflowToken(permissions) } });
    const workspace = await workspaceOf(300);
    const options = rollout(workspace, { state: "github", mode: "advance" });
    await runOnGitHub({ ...options, github, event, runId: 100 });
    github.fail({ match: /^POST .*\/statuses/, as: 502 });
    const { report, code } = await untilEnded(() => runOnGitHub({ ...options, github, event, runId: 101 }));
    expect(code).toBe(1);
    expect(await written(workspace)).toEqual([5, 0]);
    expect(report?.notes.join("\n")).toContain("could not be recorded");
    github.heal();
    const later = await runOnGitHub({ ...options, github, event, runId: 102 });
    expect(later.outputs).toMatchObject({ decision: "rollback", weight: "0" });
    expect(github.state.deployments[0]?.statuses.at(-1)?.fields.state).toBe("failure");
  });

  it("says which right is missing before any traffic is moved", async () => {
    const github = await loopback({ tokens: { "workflow-token": workflowToken({ contents: "read" }) } });
    const workspace = await workspaceOf(20);
    const { code, report } = await runOnGitHub({ ...rollout(workspace, { state: "github" }), github, event });
    expect(code).toBe(1);
    expect(report?.summary).toContain("`deployments: write`");
    expect(await written(workspace)).toEqual([]);
  });
});
