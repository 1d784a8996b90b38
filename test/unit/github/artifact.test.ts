import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { artifactNameFault, artifactNames, publishArtifact } from "../../../src/github/artifact.ts";
import { runtimeToken } from "../../github/results-service.ts";
import { type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { notices, publishTo } from "./publishing.ts";

let github: LoopbackGitHub;
let folder: string;
const by = { gate: "evaluate-model", model: "churn", attempt: 1 };

beforeEach(async () => {
  github = await startGitHub();
  folder = await mkdtemp(join(tmpdir(), "artifact-"));
  await writeFile(join(folder, "report.json"), JSON.stringify({ verdict: "pass" }));
  vi.stubEnv("ACTIONS_RESULTS_URL", github.url);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", runtimeToken(77));
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  // GitHub's client reports its progress on the standard output.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
  expect(github.violations).toEqual([]);
  await github.close();
});

function request(name: string) {
  return { name, files: [join(folder, "report.json")], rootDirectory: folder };
}

test("an artifact arrives whole, as a zip of the files", async () => {
  expect(await publishArtifact(request("report"), by, process.env)).toMatchObject({
    outcome: "uploaded",
    name: "report",
  });
  const [artifact] = github.state.artifacts;
  expect(artifact).toMatchObject({ name: "report", runId: 77, finalized: true });
  expect(artifact?.zip.subarray(0, 2).toString()).toBe("PK");
  expect(artifact?.zip.includes("report.json")).toBe(true);
});

test("a name that is used in this run already gets another one", async () => {
  const uploads = [];
  for (const attempt of [1, 2, 1]) {
    uploads.push(await publishArtifact(request("report"), { ...by, attempt }, process.env));
  }
  expect(uploads.map((upload) => upload.outcome === "uploaded" && upload.name)).toEqual([
    "report",
    "report-attempt-2",
    "report-churn-evaluate-model",
  ]);
});

test("without an artifact service there is one notice and no warning", async () => {
  vi.stubEnv("ACTIONS_RESULTS_URL", "");
  notices.length = 0;
  const { warnings } = await publishTo(github, { comment: "false", checkRun: "false", artifact: request("report") });
  expect(warnings).toEqual([]);
  expect(notices).toEqual([expect.stringContaining("there is no artifact service here")]);
});

test("a GHES whose host the client refuses is a notice", async () => {
  vi.stubEnv("GITHUB_SERVER_URL", "https://git.corp.example");
  expect(await publishArtifact(request("report"), by, process.env)).toMatchObject({ outcome: "unavailable" });
});

test("a service that refuses is one warning, and comment and check run stand", async () => {
  github.addPullRequest();
  github.fail({ as: 400, match: /ArtifactService/, message: "no" });
  const { warnings, commentUrl } = await publishTo(github, { artifact: request("report") });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toMatch(/^The artifact was not published, although `artifact` asks for it/);
  expect(commentUrl).not.toBeNull();
});

test.each(['a"b', "a:b", "a<b", "a>b", "a|b", "a*b", "a?b", "a\\b", "a/b", "a\rb", "a\nb", "", " "])(
  "the name %j is refused in words",
  async (name) => {
    expect(artifactNameFault(name)).toMatch(/^An artifact's name must not/);
    expect(await publishArtifact(request(name), by, process.env)).toMatchObject({ outcome: "failed" });
    expect(github.count()).toBe(0);
  },
);

test("names made of a model's name hold nothing that GitHub refuses", () => {
  const names = artifactNames("report", { gate: "g", model: 'a/b:c"*', attempt: 3 });
  expect(names.map(artifactNameFault)).toEqual(names.map(() => null));
});
