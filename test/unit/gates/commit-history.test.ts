import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programRunner } from "../../../src/action/run-program.ts";
import { UserError } from "../../../src/errors/user-error.ts";
import { checkoutHistory } from "../../../src/gates/commit-history.ts";
import type { CommitHistory } from "../../../src/rollout/require/commit-history.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];

/** A repository with two commits and a shallow clone that has only the second. */
async function clones() {
  const folder = await temporaryFolder();
  const [whole, shallow] = [join(folder, "whole"), join(folder, "shallow")];
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  git(folder, "init", "-q", "-b", "main", whole);
  const commit = (message: string) => {
    git(whole, "commit", "-q", "--allow-empty", "-m", message);
    return git(whole, "rev-parse", "HEAD");
  };
  const [first, second] = [commit("first"), commit("second")];
  git(folder, "clone", "-q", "--depth", "1", `file://${whole}`, shallow);
  return { whole, shallow, first, second };
}

const run = programRunner(process.env);

/** What GitHub would say, and how often it was asked. */
function github(answer: boolean): CommitHistory & { asked: number } {
  const port = {
    asked: 0,
    isAncestor: async () => {
      port.asked++;
      return answer;
    },
    mergesOf: async () => ["m".repeat(40)],
  };
  return port;
}

describe("the history of a checkout", () => {
  it("is told by a whole clone without asking anybody", async () => {
    const { whole, first, second } = await clones();
    const port = github(true);
    const history = checkoutHistory(whole, run, port);
    expect(await history.isAncestor(first, second)).toBe(true);
    expect(await history.isAncestor(second, second)).toBe(true);
    expect(await history.isAncestor(second, first)).toBe(false);
    expect(port.asked).toBe(0);
  });

  it("is asked of GitHub where the clone is shallow or lacks the commit", async () => {
    const { shallow, whole, first, second } = await clones();
    for (const answer of [true, false]) {
      const port = github(answer);
      expect(await checkoutHistory(shallow, run, port).isAncestor(first, second)).toBe(answer);
      expect(await checkoutHistory(whole, run, port).isAncestor("9".repeat(40), second)).toBe(answer);
      expect(port.asked).toBe(2);
    }
  });

  it("is an error with its cure where neither can tell", async () => {
    const { shallow, first, second } = await clones();
    const failure = await checkoutHistory(shallow, run, null)
      .isAncestor(first, second)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ fix: expect.stringContaining("fetch-depth: 0") });
  });

  it("knows no pull requests without GitHub", async () => {
    const { whole, first } = await clones();
    expect(await checkoutHistory(whole, run, null).mergesOf(first)).toEqual([]);
    expect(await checkoutHistory(whole, run, github(true)).mergesOf(first)).toEqual(["m".repeat(40)]);
  });
});
