import type { Annotation } from "../../../src/github/api.ts";
import type { Timing } from "../../../src/github/client.ts";
import type { GitHubContext } from "../../../src/github/context.ts";
import { type Published, type PublishRequest, publish } from "../../../src/github/publish.ts";
import { seededRandom } from "../../github/faults.ts";
import { defaultToken, type LoopbackGitHub } from "../../github/server.ts";
import { codec, type TestSection } from "./section.ts";

export const head = "1".repeat(40);

/** One publication against the loopback, patient for milliseconds where GitHub gets seconds. */
export interface Publication {
  readonly gate?: string;
  readonly model?: string;
  readonly head?: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly says?: string;
  readonly token?: string | null;
  readonly comment?: "auto" | "true" | "false";
  readonly checkRun?: "auto" | "true" | "false";
  readonly conclusion?: "success" | "failure";
  readonly annotations?: readonly Annotation[];
  readonly context?: Partial<GitHubContext>;
  readonly timing?: Partial<Timing>;
  readonly artifact?: PublishRequest<TestSection>["settings"]["artifact"];
  readonly seed?: number;
  readonly compose?: typeof codec.compose;
}

export const notices: string[] = [];

export async function publishTo(
  github: Pick<LoopbackGitHub, "url">,
  publication: Publication = {},
): Promise<Published> {
  const section: TestSection = {
    gate: publication.gate ?? "evaluate-model",
    model: publication.model ?? "churn",
    head: publication.head ?? head,
    runId: publication.runId ?? 100,
    attempt: publication.attempt ?? 1,
    says: publication.says ?? "roc_auc 0.87",
  };
  const random = seededRandom(publication.seed ?? 1);
  return publish({
    connection: {
      apiUrl: github.url,
      token: publication.token === undefined ? defaultToken : publication.token,
      timing: { second: 2, spacing: "none", ...publication.timing },
    },
    context: contextOf(section, publication.context),
    section,
    checkRun: {
      title: section.says,
      summary: section.says,
      text: codec.encode(section),
      conclusion: publication.conclusion ?? "success",
      annotations: publication.annotations ?? [],
    },
    settings: {
      comment: publication.comment ?? "auto",
      checkRun: publication.checkRun ?? "auto",
      checkName: `Modelgate / ${section.model} / ${section.gate}`,
      artifact: publication.artifact ?? null,
    },
    codec: publication.compose === undefined ? codec : { ...codec, compose: publication.compose },
    clock: {
      now: () => performance.now(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    random,
    log: { debug: () => {}, notice: (message) => notices.push(message) },
  });
}

/** A pull request's run for the commit that the section is about. */
export function contextOf(
  section: Pick<TestSection, "head" | "runId" | "attempt">,
  overrides: Partial<GitHubContext> = {},
): GitHubContext {
  return {
    event: "pull_request",
    owner: "acme",
    repo: "models",
    headSha: section.head,
    baseSha: null,
    mergeSha: null,
    headRef: "better",
    baseRef: "main",
    defaultBranch: "main",
    pullRequest: {
      number: 1,
      headSha: section.head,
      headRef: "better",
      baseSha: null,
      baseRef: "main",
      fromFork: false,
    },
    triggeringRun: null,
    fromFork: false,
    runId: section.runId,
    attempt: section.attempt,
    runUrl: `https://github.com/acme/models/actions/runs/${section.runId}`,
    workflow: "ci",
    job: "gate",
    actor: "octocat",
    apiUrl: "",
    serverUrl: "https://github.com",
    graphqlUrl: "",
    warnings: [],
    ...overrides,
  };
}

/** The sections that the model's comments show, and how many comments there are. */
export function shown(github: LoopbackGitHub, model = "churn"): { comments: number; sections: TestSection[] } {
  const comments = github.state.comments.filter((comment) => comment.body.includes(codec.marker(model)));
  return { comments: comments.length, sections: comments.flatMap((comment) => [...codec.decode(comment.body)]) };
}
