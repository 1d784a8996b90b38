import { UserError } from "../errors/user-error.ts";
import { failureOf, type GitHubFailure } from "./failure.ts";

/** What a token needs to read something, as it stands in a `permissions:` block. */
export type ReadPermission = "contents" | "actions" | "pull-requests";

/** Runs a request; a missing thing is null, every other failure a UserError with the permission it needs. */
export async function ask<T>(what: string, permission: ReadPermission, request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    if (failure.kind === "missing") return null;
    throw readError(what, permission, failure);
  }
}

/** Title and cure of an error about a right that is missing. */
export function missingRight(permission: ReadPermission): { title: string; fix: string } {
  const lines = ["permissions:", "  contents: read"];
  if (permission === "actions") lines.push("  actions: read         # artifacts of earlier runs");
  lines.push("  checks: write", "  pull-requests: write");
  return { title: "Not allowed to read", fix: lines.join("\n") };
}

function readError(what: string, permission: ReadPermission, failure: GitHubFailure): UserError {
  switch (failure.kind) {
    case "forbidden":
    case "unauthorized":
      return new UserError(
        `GitHub does not let the token read ${what} ("${failure.message}"); the job needs ${permission}: read`,
        missingRight(permission),
      );
    default:
      return new UserError(`GitHub did not give ${what} (${failure.message}); run it again later`, {
        title: "GitHub not within reach",
        cause: failure,
      });
  }
}
