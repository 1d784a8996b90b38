import { readFile } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { UserError } from "../../../src/errors/user-error.ts";
import { MissingFile } from "../../../src/places/missing-file.ts";
import { createPlaces, type Places } from "../../../src/places/providers.ts";
import { type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { workflowToken } from "../../github/tokens.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { zipArchive } from "../../support/zip-archive.ts";

interface Upload {
  readonly run: number;
  readonly name?: string;
  readonly branch?: string;
  readonly event?: string;
  readonly conclusion?: string | null;
  readonly headRepository?: string;
  readonly expired?: boolean;
  readonly text?: string;
  readonly zip?: Buffer;
}

async function github(uploads: readonly Upload[]): Promise<LoopbackGitHub> {
  const server = await startGitHub({ tokens: { reader: workflowToken({ actions: "read", contents: "read" }) } });
  onTestFinished(() => server.close());
  for (const upload of uploads) {
    if (!server.state.workflowRuns.some((run) => run.id === upload.run)) {
      server.state.workflowRuns.push({
        id: upload.run,
        attempt: 1,
        event: upload.event ?? "push",
        status: "completed",
        conclusion: upload.conclusion === undefined ? "success" : upload.conclusion,
        headSha: String(upload.run % 10).repeat(40),
        headBranch: upload.branch ?? "main",
        headRepository: upload.headRepository ?? server.state.repository,
        created: server.state.now(),
      });
    }
    server.state.artifacts.push({
      id: server.state.nextId(),
      name: upload.name ?? "preds",
      runId: upload.run,
      zip:
        upload.zip ??
        zipArchive([
          { name: "preds.csv", content: upload.text ?? `run ${upload.run}\n` },
          { name: "notes.md", content: "n" },
        ]),
      finalized: true,
      expired: upload.expired === true,
      created: server.state.now(),
    });
  }
  return server;
}

async function placesOf(server: LoopbackGitHub, branch: string | null = null): Promise<Places> {
  return createPlaces(
    await temporaryFolder(),
    ".",
    await testReach({ github: server, token: "reader", base: { branch } }),
  );
}

async function textOf(places: Places, line: string): Promise<string> {
  const [file, ...others] = await places.files([line], "champion");
  expect(others).toEqual([]);
  return readFile(file?.absolute ?? "", "utf8");
}

describe("artifact:NAME", () => {
  test("the newest successful run of the base branch is taken, else of the default branch, else of the one named", async () => {
    const server = await github([
      { run: 11 },
      { run: 12, branch: "release/2" },
      { run: 13, text: "newest of main\n" },
      { run: 14, conclusion: "failure" },
      { run: 15, conclusion: null },
      { run: 16, name: "other" },
      // A second attempt of an older run uploads later, and is older nevertheless.
      { run: 11, text: "late\n" },
    ]);
    const places = await placesOf(server);
    const [file] = await places.files(["artifact:preds/preds.csv"], "champion");
    expect(file).toMatchObject({ shown: "artifact:preds/preds.csv", place: "artifact" });
    expect(file?.version).toMatch(/^artifact \d+, commit 3{40}$/);
    expect(await readFile(file?.absolute ?? "", "utf8")).toBe("newest of main\n");
    expect(await textOf(places, "artifact:preds")).toBe("newest of main\n");
    expect(await textOf(places, "artifact:preds/*.csv@release/2")).toBe("run 12\n");
    expect(await textOf(await placesOf(server, "release/2"), "artifact:preds/preds.csv")).toBe("run 12\n");
    expect(server.violations).toEqual([]);
  });

  test("a fork's run and a pull request's run never count, whatever their branch is called", async () => {
    const server = await github([
      { run: 11, text: "ours\n" },
      { run: 12, headRepository: "mallory/models", text: "a fork's\n" },
      { run: 13, event: "pull_request", text: "a pull request's\n" },
      { run: 14, event: "pull_request_target" },
      { run: 15, event: "workflow_run" },
    ]);
    expect(await textOf(await placesOf(server), "artifact:preds/preds.csv")).toBe("ours\n");
    for (const event of ["schedule", "workflow_dispatch"]) {
      const other = await github([{ run: 11 }, { run: 12, event, text: event }]);
      expect(await textOf(await placesOf(other), "artifact:preds/preds.csv")).toBe(event);
    }
  });

  test("an expired artifact is said and no older one is taken for it", async () => {
    const server = await github([{ run: 11 }, { run: 12, expired: true }]);
    const error = await textOf(await placesOf(server), "artifact:preds/preds.csv").catch((caught: unknown) => caught);
    expect(error).not.toBeInstanceOf(MissingFile);
    expect((error as Error).message).toMatch(
      /^champion: the artifact preds of the newest successful run on main has expired \(\d{4}-\d\d-\d\d\); run the workflow of that branch again, and let it keep artifacts longer with retention-days$/,
    );
  });

  test("no artifact yet is a missing file; an artifact without the file is a mistake", async () => {
    const places = await placesOf(await github([{ run: 11 }]));
    for (const [line, sentence] of [
      [
        "artifact:none",
        "no successful run on the branch main by push, schedule, workflow_dispatch has an artifact none",
      ],
      [
        "artifact:preds@dev",
        "no successful run on the branch dev by push, schedule, workflow_dispatch has an artifact preds",
      ],
      ["artifact:preds/x.csv", "the artifact preds of the branch main holds no x.csv; it holds notes.md, preds.csv"],
    ]) {
      const error = await places.files([line ?? ""], "champion").catch((caught: unknown) => caught);
      expect(error instanceof MissingFile).toBe(line !== "artifact:preds/x.csv");
      expect((error as Error).message).toBe(`champion: ${sentence}`);
    }
  });

  test("a hostile archive is refused whole", async () => {
    const zip = zipArchive([{ name: "../../evil.csv", content: "x" }]);
    expect(await refusalOf(textOf(await placesOf(await github([{ run: 11, zip }])), "artifact:preds"))).toContain(
      "champion: the artifact preds has a directory that cannot be read (invalid relative path: ../../evil.csv)",
    );
  });

  test("a model that is an artifact is given to a command as its file or its folder", async () => {
    const zip = zipArchive([
      { name: "model/weights.bin", content: "w" },
      { name: "model/meta/MLmodel", content: "m" },
    ]);
    const places = await placesOf(await github([{ run: 11, zip }]));
    const whole = await places.model("artifact:preds@main", "champion");
    expect(whole.files.map((file) => file.shown)).toEqual([
      "artifact:preds/model/meta/MLmodel",
      "artifact:preds/model/weights.bin",
    ]);
    expect(whole.path).toMatch(/\/files\/model$/);
    expect((await places.model("artifact:preds/model/weights.bin@main", "champion")).path).toMatch(/\/weights\.bin$/);
  });

  test("a token that may not read says which permission is missing, and no token that there is none", async () => {
    const server = await github([{ run: 11 }]);
    server.addToken("weak", workflowToken({ contents: "read" }));
    const places = createPlaces("/", ".", await testReach({ github: server, token: "weak" }));
    const error = await places.files(["artifact:preds"], "champion").catch((caught: unknown) => caught as UserError);
    expect(error).toMatchObject({
      message:
        'GitHub does not let the token read the artifacts named preds ("Resource not accessible by integration"); the job needs actions: read',
      fix: "permissions:\n  contents: read\n  actions: read         # artifacts of earlier runs\n  checks: write\n  pull-requests: write",
    });
    const none = createPlaces("/", ".", await testReach());
    expect(await refusalOf(none.files(["artifact:preds"], "champion"))).toBe(
      "champion: artifact:preds is asked of GitHub, and there is no token or no repository here; in a workflow leave the input token as it is",
    );
    expect(await refusalOf(none.files(["artifact:@x"], "champion"))).toBe(
      'champion: found "artifact:@x", allowed is artifact:NAME, artifact:NAME/FILE and artifact:NAME/FILE@BRANCH',
    );
  });
});

describe("release:TAG/ASSET", () => {
  async function released(): Promise<Places> {
    const server = await github([]);
    server.state.releases.push({
      id: 7,
      fields: { tag_name: "churn/v1" },
      author: "octocat",
      assets: [
        { id: 71, name: "preds-1.csv", content: Buffer.from("one\n") },
        { id: 72, name: "preds-2.csv", content: Buffer.from("two\n") },
        { id: 73, name: "model.pkl", content: Buffer.from([0x80, 4, 1]) },
      ],
    });
    return placesOf(server);
  }

  test("an asset of a tag is read, and a pattern takes several", async () => {
    const places = await released();
    expect(await textOf(places, "release:churn/v1/preds-2.csv")).toBe("two\n");
    const found = await places.files(["release:churn/v1/preds-*.csv"], "champion");
    expect(found.map((file) => [file.shown, file.version])).toEqual([
      ["release:churn/v1/preds-1.csv", "churn/v1, asset 71, 72"],
      ["release:churn/v1/preds-2.csv", "churn/v1, asset 71, 72"],
    ]);
  });

  test("a tag without release, an asset that is not there and an address without asset are said", async () => {
    const places = await released();
    expect(await refusalOf(textOf(places, "release:v9/preds.csv"))).toBe(
      "champion: acme/models has no release of the tag v9",
    );
    expect(await refusalOf(textOf(places, "release:churn/v1/x.csv"))).toBe(
      "champion: the release churn/v1 has no asset x.csv; it has model.pkl, preds-1.csv, preds-2.csv",
    );
    expect(await refusalOf(textOf(places, "release:v1"))).toBe(
      'champion: found "release:v1", allowed is release:TAG/ASSET',
    );
  });

  test("a model where predictions were expected says champion-command", async () => {
    expect(await refusalOf(textOf(await released(), "release:churn/v1/model.pkl"))).toBe(
      "champion: release:churn/v1/model.pkl is a Python pickle, not predictions; to score today's rows with the champion model, give champion-command",
    );
  });
});
