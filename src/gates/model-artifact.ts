import type { Provenance } from "../gate/report.ts";
import { modelDigest } from "../places/digest.ts";
import type { Places } from "../places/providers.ts";

/**
 * The model itself as the provenance records it, so that a later step can demand that this very model passed. Null where
 * none was named.
 */
export async function modelArtifactOf(
  modelArtifact: string | null,
  places: Pick<Places, "allFiles">,
): Promise<Provenance["modelArtifact"]> {
  if (modelArtifact === null) return null;
  const files = await places.allFiles(modelArtifact, "model-artifact");
  return { path: modelArtifact, sha256: await modelDigest(files, modelArtifact), files: files.length };
}
