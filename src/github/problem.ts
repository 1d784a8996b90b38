import type { GitHubContext } from "./context.ts";
import type { GitHubFailure } from "./failure.ts";
import { permissionsBlock } from "./permissions.ts";

export type Part = "check run" | "comment" | "artifact";

/** Something that was to be published and was not. */
export interface Problem {
  readonly part: Part;
  readonly failure: GitHubFailure | { readonly kind: "impossible" | "fault"; readonly message: string };
  /** The input asked for it by `true` or by name, so its absence is said more plainly. */
  readonly asked: boolean;
}

/** A warning of publishing; the verdict never depends on it. */
export interface PublishWarning {
  readonly message: string;
  /** YAML to add to the workflow. */
  readonly fix?: string;
}

/** One warning for everything that could not be published, with the YAML that would help; null when all went well. */
export function warningOf(
  problems: readonly Problem[],
  context: GitHubContext,
  publishes: { readonly checkRun: boolean; readonly comment: boolean },
): PublishWarning | null {
  const [first] = problems;
  if (first === undefined) {
    return null;
  }
  const what = list([...new Set(problems.map((problem) => `the ${problem.part}`))]);
  const plural = new Set(problems.map((problem) => problem.part)).size > 1;
  const reasons = [...new Set(problems.map((problem) => reason(problem, context)))].join(" ");
  const asking = [...new Set(problems.filter((problem) => problem.asked).map((problem) => input[problem.part]))];
  const asked = asking.length === 0 ? "" : `, although ${list(asking)} ${asking.length > 1 ? "ask" : "asks"} for it`;
  const message = [
    `${capital(what)} ${plural ? "were" : "was"} not published${asked}: ${reasons}`,
    "The verdict and the exit code do not depend on it; the job summary and the report files hold everything.",
  ].join(" ");
  const curable = problems.some((problem) => problem.part !== "artifact" && problem.failure.kind !== "impossible");
  return curable ? { message, fix: permissionsBlock(publishes) } : { message };
}

const input: Readonly<Record<Part, string>> = {
  "check run": "`check-run: true`",
  comment: "`comment: true`",
  artifact: "`artifact`",
};

function reason({ failure, part }: Problem, context: GitHubContext): string {
  switch (failure.kind) {
    case "forbidden":
    case "missing":
      if (context.fromFork && context.event === "pull_request") {
        return "the pull request comes from a fork, whose token can only read whatever the workflow declares. A second workflow that runs on `workflow_run` may write; `publish-report`, the action made for that, comes with a later release.";
      }
      return `the token may not write the ${part} (GitHub: "${failure.message}"). Give the job the permissions below.`;
    case "unauthorized":
      return `GitHub does not know the token (GitHub: "${failure.message}"). Leave the input \`token\` out, so that the workflow's own token is used, with the permissions below.`;
    case "limited":
      return `GitHub's rate limit is used up (GitHub: "${failure.message}"). Run it again later; the permissions that publishing needs stand below.`;
    case "unreachable":
    case "out-of-time":
      return `GitHub did not answer as it should (${failure.message}). Run it again later${part === "artifact" ? "" : "; the permissions that publishing needs stand below"}.`;
    case "refused":
      return `GitHub refused the ${part} (status ${failure.status ?? "unknown"}: "${failure.message}").`;
    case "impossible":
    case "fault":
      return failure.message;
  }
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
