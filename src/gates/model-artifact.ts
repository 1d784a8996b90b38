import type { Provenance } from "../gate/report.ts";
import { modelDigest } from "../places/digest.ts";
import type { Services } from "./gate.ts";

/** The model itself as the provenance records it, so that a later step can demand that this very model passed. */
export async function digestedModel(
  path: string,
  { places }: Pick<Services, "places">,
): Promise<NonNullable<Provenance["modelArtifact"]>> {
  const files = await places.allFiles(path, "model-artifact");
  return { path, sha256: await modelDigest(files, path), files: files.length };
}

/** The same of an input that may not be given: null where no model was named. */
export async function modelArtifactOf(
  path: string | null,
  services: Pick<Services, "places">,
): Promise<Provenance["modelArtifact"]> {
  return path === null ? null : digestedModel(path, services);
}
