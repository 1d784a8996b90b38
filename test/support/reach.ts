import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { programRunner } from "../../src/action/run-program.ts";
import { createRepositoryReader } from "../../src/github/repository-reader.ts";
import type { Reach } from "../../src/places/provider.ts";
import { defaultToken, type LoopbackGitHub } from "../github/server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What places may touch in a test: real programs, a folder that goes, and GitHub only where one is given. */
export async function testReach(
  given: {
    readonly base?: Partial<Reach["base"]>;
    readonly github?: LoopbackGitHub;
    readonly token?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
  } = {},
): Promise<Reach> {
  const downloads = await temporaryFolder();
  const { github } = given;
  const [owner = "", repo = ""] = github?.state.repository.split("/") ?? [];
  return {
    base: { commit: null, branch: null, ...given.base },
    github:
      github === undefined
        ? null
        : createRepositoryReader(
            { apiUrl: github.url, token: given.token ?? defaultToken, timing: { second: 1, spacing: "none" } },
            { owner, repo },
            () => Date.now(),
          ),
    runProgram: programRunner({ ...process.env, ...given.env }),
    newFolder: () => mkdtemp(join(downloads, "place-")),
  };
}

/** The message of what a promise throws, or what it gave instead. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    (value) => `no error but ${JSON.stringify(value)}`,
    (error: Error) => error.message,
  );
}
