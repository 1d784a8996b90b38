import { afterEach, beforeEach, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { actionsApp } from "../../github/tokens.ts";
import { head, publishTo, shown } from "./publishing.ts";
import { codec } from "./section.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
  github.addPullRequest();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

test("a first publication makes one completed check run on the head commit and one comment", async () => {
  const published = await publishTo(github, { conclusion: "failure" });
  expect(published.warnings).toEqual([]);
  const [run, ...others] = github.state.checkRuns;
  expect(others).toEqual([]);
  expect(run).toMatchObject({
    headSha: head,
    fields: {
      name: "Modelgate / churn / evaluate-model",
      external_id: "churn/evaluate-model",
      status: "completed",
      conclusion: "failure",
    },
  });
  expect(shown(github).comments).toBe(1);
  expect(published.commentUrl).toBe(`${github.url}/acme/models/pull/1#issuecomment-${github.state.comments[0]?.id}`);
  expect(published.checkRunUrl).toBe(`${github.url}/acme/models/runs/${run?.id}`);
});

test("an unchanged comment and check run cost three calls, and the record carries the newer run", async () => {
  await publishTo(github, { runId: 100 });
  for (const again of [{ runId: 101 }, { runId: 101, attempt: 2 }, { runId: 102 }]) {
    const before = github.count();
    const { warnings, commentUrl } = await publishTo(github, again);
    expect(warnings).toEqual([]);
    expect(commentUrl).not.toBeNull();
    expect(github.count() - before).toBe(3);
  }
  expect(github.count("issues/update-comment")).toBe(0);
  expect(codec.decode(String(github.state.checkRuns.at(-1)?.output.text))[0]).toMatchObject({ runId: 102, attempt: 1 });
});

test("a changed section rewrites the same comment", async () => {
  await publishTo(github, { runId: 100, says: "0.81" });
  await publishTo(github, { runId: 101, says: "0.87" });
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ says: "0.87", runId: 101 }] });
});

test("publishing the same run and attempt twice updates its own check run and adds no annotation twice", async () => {
  const annotations = [{ path: "preds.csv", startLine: 3, level: "failure" as const, message: "no label" }];
  await publishTo(github, { annotations });
  await publishTo(github, { annotations, says: "0.9" });
  expect(github.state.checkRuns).toHaveLength(1);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(1);
  expect(shown(github).sections).toMatchObject([{ says: "0.9" }]);
});

test("120 annotations go out in batches of 50", async () => {
  const annotations = Array.from({ length: 120 }, (_, i) => ({
    path: "preds.csv",
    startLine: i + 1,
    level: "warning" as const,
    message: `row ${i}`,
  }));
  await publishTo(github, { annotations });
  expect(github.state.checkRuns[0]?.annotations.map((annotation) => annotation.start_line)).toEqual(
    annotations.map(({ startLine }) => startLine),
  );
  expect(github.count("checks/update")).toBe(2);
});

test("two gates share one comment and two models have one each", async () => {
  await publishTo(github, { gate: "evaluate-model" });
  await publishTo(github, { gate: "validate-data" });
  await publishTo(github, { model: "fraud" });
  expect(shown(github)).toMatchObject({
    comments: 1,
    sections: [{ gate: "evaluate-model" }, { gate: "validate-data" }],
  });
  expect(shown(github, "fraud")).toMatchObject({ comments: 1, sections: [{ model: "fraud" }] });
});

test("an older run that ends late replaces neither check run nor section", async () => {
  await publishTo(github, { runId: 200, says: "new", conclusion: "failure" });
  const late = await publishTo(github, { runId: 199, attempt: 3, says: "old" });
  expect(late.warnings).toEqual([]);
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ says: "new", runId: 200 }] });
  expect(github.state.checkRuns.map((run) => run.fields.conclusion)).toEqual(["failure"]);
  expect(late.checkRunUrl).not.toBeNull();
});

test("an earlier attempt that ends late does not replace a later one's", async () => {
  await publishTo(github, { runId: 200, attempt: 2, says: "second" });
  await publishTo(github, { runId: 200, attempt: 1, says: "first" });
  expect(shown(github).sections).toMatchObject([{ says: "second" }]);
});

test("a run of an older commit that ends late leaves the newer commit's sections as they are", async () => {
  const newer = "3".repeat(40);
  const pull = github.state.pullRequests[0];
  if (pull !== undefined) {
    pull.headSha = newer;
  }
  await publishTo(github, { head: newer, runId: 201, says: "newer" });
  await publishTo(github, { head, runId: 200, says: "older" });
  await publishTo(github, { head, runId: 200, says: "older data", gate: "validate-data" });
  const { comments, sections } = shown(github);
  expect(comments).toBe(1);
  expect(sections).toMatchObject([
    { gate: "evaluate-model", head: newer, says: "newer" },
    { gate: "validate-data", head, says: "older data" },
  ]);
  expect(github.state.comments[0]?.body).toContain(`about ${newer}`);
});

test("sections of an older commit stay beside the new one's", async () => {
  await publishTo(github, { gate: "validate-data", runId: 100 });
  const newer = "3".repeat(40);
  await publishTo(github, { gate: "evaluate-model", head: newer, runId: 101 });
  expect(shown(github).sections.map(({ gate, head: about }) => [gate, about])).toEqual([
    ["evaluate-model", newer],
    ["validate-data", head],
  ]);
});

test("a comment by somebody else that holds our marker is never read, edited or deleted", async () => {
  const forged = codec.compose(
    [{ gate: "evaluate-model", model: "churn", head, runId: 999_999, attempt: 1, says: "all is well" }],
    head,
  );
  const comment = github.addComment({ issue: 1, author: "mallory", body: forged });
  await publishTo(github, { says: "0.6", conclusion: "failure" });
  await publishTo(github, { says: "0.5", conclusion: "failure", runId: 101 });
  expect(comment.body).toBe(forged);
  const ours = github.state.comments.filter((found) => found.author === "github-actions[bot]");
  expect(ours).toHaveLength(1);
  expect(codec.decode(ours[0]?.body ?? "")).toMatchObject([{ says: "0.5" }]);
});

test("a check run of another app with our external id is no record", async () => {
  const section = { gate: "validate-data", model: "churn", head, runId: 1, attempt: 1, says: "forged" };
  const output = { title: "t", summary: "s", text: codec.encode(section) };
  github.state.checkRuns.push({
    id: 5,
    app: { ...actionsApp, id: 7, slug: "other" },
    headSha: head,
    fields: { name: "x", external_id: "churn/validate-data", status: "completed", conclusion: "success" },
    output,
    annotations: [],
  });
  await publishTo(github);
  expect(shown(github).sections.map(({ gate }) => gate)).toEqual(["evaluate-model"]);
});

test("of two comments of ours the lower id stays, with the sections of both", async () => {
  const section = { gate: "validate-data", model: "churn", head, runId: 90, attempt: 1, says: "41 of 41" };
  github.addComment({ issue: 1, author: "github-actions[bot]", body: codec.compose([section], head) });
  const twin = github.addComment({
    issue: 1,
    author: "github-actions[bot]",
    body: codec.compose([{ ...section, gate: "bias-report" }], head),
  });
  await publishTo(github);
  expect(shown(github).comments).toBe(1);
  expect(github.state.comments.includes(twin)).toBe(false);
  expect(shown(github).sections.map(({ gate }) => gate)).toEqual(["bias-report", "evaluate-model", "validate-data"]);
});

test("our comment is found behind more than a hundred others", async () => {
  for (let i = 0; i < 130; i++) {
    github.addComment({ issue: 1, author: "octocat", body: `comment ${i}` });
  }
  await publishTo(github, { says: "first" });
  await publishTo(github, { says: "second", runId: 101 });
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ says: "second" }] });
});

test("records are found behind more than a hundred other check runs", async () => {
  await publishTo(github, { gate: "validate-data", comment: "false" });
  for (let i = 0; i < 130; i++) {
    github.state.checkRuns.push({
      id: github.state.nextId(),
      app: actionsApp,
      headSha: head,
      fields: { name: `job ${i}`, status: "completed", conclusion: "success" },
      output: {},
      annotations: [],
    });
  }
  await publishTo(github, { gate: "evaluate-model" });
  expect(shown(github).sections.map(({ gate }) => gate)).toEqual(["evaluate-model", "validate-data"]);
});

test("a text over GitHub's limits is cut at the edge instead of being refused", async () => {
  const long = "𝄞".repeat(40_000);
  const { warnings } = await publishTo(github, {
    says: long,
    compose: (sections, about) => `${codec.compose(sections, about)}\n${long}`,
  });
  expect(warnings).toEqual([]);
  expect(github.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  expect(github.state.comments[0]?.body.isWellFormed()).toBe(true);
  expect(String(github.state.checkRuns[0]?.output.summary).length).toBeLessThanOrEqual(65_535);
});

test("a comment that somebody edited by hand is put right by the next run", async () => {
  await publishTo(github, { runId: 100 });
  const comment = github.state.comments[0];
  if (comment !== undefined) {
    comment.body = `${codec.marker("churn")}\n<!-- section {"gate": 1 -->\nbroken`;
  }
  await publishTo(github, { runId: 101 });
  expect(shown(github)).toMatchObject({ comments: 1, sections: [{ runId: 101 }] });
});
