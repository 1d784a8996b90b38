import { execFileSync } from "node:child_process";
import { chmod, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { execute } from "../../../src/action/execute.ts";
import type { Host, StepAnnotation } from "../../../src/action/host.ts";
import { evaluateModel } from "../../../src/gates/evaluate-model/index.ts";
import { startGitHub } from "../../github/server.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const rows = (shift: number) =>
  `id,label,score\n${Array.from({ length: 60 }, (_, row) => `${row},${row % 2},${row % 2 === 1 ? 0.9 - row / 1000 : shift + row / 1000}`).join("\n")}\n`;

function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  return execFileSync("git", [...identity, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

/** A step in this workspace: its log, annotations, outputs, and what is left in the runner's temporary folder. */
async function step(workspace: string, inputs: Readonly<Record<string, string>>, env: Host["env"] = {}) {
  const temporaryFolderPath = await temporaryFolder();
  const log: string[] = [];
  const annotations: StepAnnotation[] = [];
  const outputs: Record<string, string> = {};
  const host: Host = {
    env: {
      PATH: process.env["PATH"],
      ...env,
      ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
    },
    workspace,
    temporaryFolder: temporaryFolderPath,
    log: { info: (line) => void log.push(line), warning: (line) => void log.push(`warning: ${line}`) },
    present: () => {},
    annotate: (_kind, annotation) => void annotations.push(annotation),
    writeSummary: async () => {},
    saveState: () => {},
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    maskSecret: () => {},
  };
  const code = await execute(evaluateModel, host);
  const { default: report } = await import(outputs["report"] ?? "", { with: { type: "json" } });
  return { code, log, annotations, outputs, report, left: await readdir(temporaryFolderPath) };
}

test("the pull request's base is read out of a shallow clone, told in the provenance, and nothing is left behind", async () => {
  const origin = await temporaryFolder({ "preds.csv": rows(0.1) });
  git(origin, "init", "-q", "-b", "main");
  git(origin, "add", "-A");
  git(origin, "commit", "-q", "-m", "Base");
  const base = git(origin, "rev-parse", "HEAD");
  await writeFile(join(origin, "preds.csv"), "broken");
  git(origin, "commit", "-q", "-a", "-m", "Head");
  const workspace = join(await temporaryFolder(), "clone");
  git(origin, "clone", "-q", "--depth=1", `file://${origin}`, workspace);
  const payload = await temporaryFolder({
    "event.json": JSON.stringify({
      pull_request: {
        number: 1,
        head: { sha: "1".repeat(40), ref: "x", repo: { full_name: "acme/models" } },
        base: { sha: base, ref: "main" },
      },
    }),
  });
  const { code, report, left } = await step(
    workspace,
    {
      predictions: "git:base:preds.csv",
      "model-artifact": "git:base:preds.csv",
      rules: "roc_auc >= 0.9",
      comment: "false",
      "check-run": "false",
    },
    {
      GITHUB_REPOSITORY: "acme/models",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(payload, "event.json"),
    },
  );
  expect(report.checks).toMatchObject([{ outcome: "pass" }]);
  expect(code).toBe(0);
  const [input] = report.provenance.inputs;
  expect(input).toMatchObject({ path: "git:base:preds.csv", place: "git", version: base, rows: 60 });
  expect(report.provenance.modelArtifact).toEqual({ path: "git:base:preds.csv", sha256: input.sha256, files: 1 });
  expect(left).toEqual(["modelgate-report"]);
});

test("a release's asset is read with the step's own token", async () => {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  github.state.releases.push({
    id: 1,
    fields: { tag_name: "v1" },
    author: "octocat",
    assets: [{ id: 2, name: "preds.csv", content: Buffer.from(rows(0.1)) }],
  });
  const { code, report } = await step(
    await temporaryFolder(),
    {
      predictions: "release:v1/preds.csv",
      rules: "roc_auc >= 0.9",
      token: "workflow-token",
      comment: "false",
      "check-run": "false",
    },
    { GITHUB_REPOSITORY: "acme/models", GITHUB_EVENT_NAME: "push", GITHUB_API_URL: github.url },
  );
  expect(report.provenance.inputs).toMatchObject([{ place: "release", version: "v1, asset 2" }]);
  expect(code).toBe(0);
  expect(github.violations).toEqual([]);
});

test("command runs first, sees no input and no token, cannot set our outputs, and its lines are no workflow commands", async () => {
  const workspace = await temporaryFolder({
    "predict.sh": `#!/bin/sh
env | grep -E '^(INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT))' && exit 9
echo "::set-output name=verdict::pass"
printf '%s' "$CONTENT" > preds.csv
`,
  });
  await chmod(join(workspace, "predict.sh"), 0o755);
  const { code, log, outputs } = await step(
    workspace,
    {
      command: "./predict.sh",
      predictions: "preds.csv",
      rules: "roc_auc >= 0.999 with 95% confidence",
      "on-inconclusive": "fail",
      token: "secret",
    },
    { CONTENT: rows(0.8), GITHUB_TOKEN: "secret", ACTIONS_RUNTIME_TOKEN: "secret", GITHUB_OUTPUT: "/nowhere" },
  );
  expect(code).toBe(1);
  expect(outputs["verdict"]).toBe("fail");
  expect(log.some((line) => line.includes("set-output"))).toBe(true);
  expect(log.some((line) => line.startsWith("::"))).toBe(false);
});

test("a command that fails is an error of the gate whose last words show-values rules", async () => {
  const workspace = await temporaryFolder({
    "preds.csv": rows(0.1),
    "fail.sh": '#!/bin/sh\necho "row Ada Lovelace" >&2\nexit 3\n',
  });
  await chmod(join(workspace, "fail.sh"), 0o755);
  const inputs = { command: "./fail.sh", predictions: "preds.csv", rules: "roc_auc >= 0.5" };
  const hidden = await step(workspace, inputs);
  expect(hidden.code).toBe(1);
  expect(hidden.outputs["verdict"]).toBe("fail");
  const [annotation] = hidden.annotations;
  expect(annotation?.message).toContain('command: "./fail.sh" ended with code 3; its last words: ');
  expect(JSON.stringify([hidden.annotations, hidden.report])).not.toContain("Lovelace");
  const shown = await step(workspace, { ...inputs, "show-values": "true" });
  expect(JSON.stringify(shown.annotations)).toContain("row Ada Lovelace");
});
