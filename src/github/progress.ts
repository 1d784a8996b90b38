import { failureOf, type GitHubFailure } from "./failure.ts";
import type { Part, Problem } from "./problem.ts";
import type { PublishRequest, Setting } from "./publish-request.ts";

/** What has been reached so far, so that it stands even when the time is over in the middle. */
export interface Progress {
  commentUrl: string | null;
  checkRunUrl: string | null;
  /** Parts that are under way. */
  readonly pending: Set<Part>;
  readonly problems: Problem[];
}

/** Runs one part of publishing; what fails there is noted, and `give up` means that the next part would fail too. */
export async function attempt<S, T>(
  request: PublishRequest<S>,
  progress: Progress,
  part: Part,
  run: () => Promise<T>,
): Promise<T | null | "give up"> {
  progress.pending.add(part);
  try {
    return await run();
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== null) {
      note(request, progress, part, failure);
      return final.has(failure.kind) ? "give up" : null;
    }
    request.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const message = `publishing failed by a fault of Modelgate's own (${error instanceof Error ? error.message : String(error)}).`;
    progress.problems.push({ part, failure: { kind: "fault", message }, asked: false });
    return null;
  } finally {
    progress.pending.delete(part);
  }
}

const final: ReadonlySet<GitHubFailure["kind"]> = new Set(["unauthorized", "limited", "unreachable", "out-of-time"]);

/** Notes what a part could not do; under `auto` what cannot be done at all is only logged. */
export function note<S>(request: PublishRequest<S>, progress: Progress, part: Part, failure: GitHubFailure): void {
  const setting = settingOf(request, part);
  // Only GitHub Apps make check runs: with a personal token it is not possible, rather than not allowed.
  if (
    setting === "auto" &&
    part === "check run" &&
    failure.kind === "forbidden" &&
    /authenticate via a GitHub App/i.test(failure.message)
  ) {
    request.log.debug("No check run: a personal access token cannot make one.");
    return;
  }
  progress.problems.push({ part, failure, asked: setting === "true" });
}

/** Says why a part has nowhere to go, where its input asks for it by `true`. */
export function unlessAuto<S>(
  request: PublishRequest<S>,
  progress: Progress,
  part: "check run" | "comment",
  message: string,
): void {
  const setting = settingOf(request, part);
  if (setting === "true") {
    progress.problems.push({ part, failure: { kind: "impossible", message }, asked: true });
    return;
  }
  request.log.debug(`No ${part}: ${message}`);
}

/** An artifact is published only where it is asked for by its name. */
function settingOf<S>({ settings }: PublishRequest<S>, part: Part): Setting {
  return part === "artifact" ? "true" : part === "comment" ? settings.comment : settings.checkRun;
}
