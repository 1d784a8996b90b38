/** Files to keep as one artifact of the run. */
export interface ArtifactRequest {
  readonly name: string;
  /** Absolute paths, all below `rootDirectory`. */
  readonly files: readonly string[];
  readonly rootDirectory: string;
}

export type ArtifactResult =
  | { readonly outcome: "uploaded"; readonly name: string; readonly id: number }
  /** Not on a runner, or on a server without today's artifact service: worth a notice. */
  | { readonly outcome: "unavailable"; readonly message: string }
  | { readonly outcome: "failed"; readonly message: string };

const forbidden = /["':<>|*?\\/\r\n\u0000-\u001F]/g;
const forbiddenByGitHub = /[":<>|*?\\/\r\n]/;

/** Why a name cannot be an artifact's, as one sentence; null where it can. */
export function artifactNameFault(name: string): string | null {
  if (name.trim() === "") {
    return "An artifact's name must not be empty.";
  }
  const found = forbiddenByGitHub.exec(name);
  return found === null
    ? null
    : `An artifact's name must not contain ${JSON.stringify(found[0])}; GitHub allows none of " : < > | * ? \\ / and no line breaks.`;
}

/**
 * The names to try in turn. A name can be used once in a run, its attempts included, so a second attempt, another
 * model or another gate with the same name needs one of its own.
 */
export function artifactNames(
  name: string,
  by: { readonly gate: string; readonly model: string; readonly attempt: number },
): string[] {
  const owner = `${name}-${by.model}-${by.gate}`.replace(forbidden, "_");
  const attempt = by.attempt > 1 ? [`${name}-attempt-${by.attempt}`] : [];
  return [name, ...attempt, owner, `${owner}-attempt-${by.attempt}`];
}

/**
 * Uploads the files through GitHub's own client, which is loaded only here. It is tried whenever the runner names
 * an artifact service; the client itself refuses a GHES by its host's name. Never throws.
 *
 * @param env the runner's environment, which the client reads for itself from the process
 */
export async function publishArtifact(
  request: ArtifactRequest,
  by: { readonly gate: string; readonly model: string; readonly attempt: number },
  env: Readonly<Record<string, string | undefined>>,
): Promise<ArtifactResult> {
  if (!env.ACTIONS_RESULTS_URL) {
    return {
      outcome: "unavailable",
      message: `No artifact ${JSON.stringify(request.name)}: there is no artifact service here (ACTIONS_RESULTS_URL is not set).`,
    };
  }
  const fault = artifactNameFault(request.name);
  if (fault !== null) {
    return { outcome: "failed", message: fault };
  }
  const names = artifactNames(request.name, by);
  for (const name of names) {
    try {
      const { DefaultArtifactClient } = await import("@actions/artifact");
      const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...request.files], request.rootDirectory);
      return { outcome: "uploaded", name, id: id ?? 0 };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof Error && error.name === "GHESNotSupportedError") {
        return {
          outcome: "unavailable",
          message: `No artifact ${JSON.stringify(name)}: this GitHub Enterprise Server has no artifact service that today's client can use.`,
        };
      }
      if (!/\b409\b|already exists/i.test(message)) {
        return {
          outcome: "failed",
          message: `the artifact service did not take ${JSON.stringify(name)} (${message.split("\n")[0]}).`,
        };
      }
    }
  }
  return {
    outcome: "failed",
    message: `the names ${names.map((name) => JSON.stringify(name)).join(", ")} are all used in this run already.`,
  };
}
