import type { Provenance } from "../gate/report.ts";
import { modelDigest } from "../places/digest.ts";
import type { Services } from "./gate.ts";

/** The model that the input `model-artifact` names, for the provenance. */
export async function digestedModel(
  path: string,
  services: Services,
): Promise<NonNullable<Provenance["modelArtifact"]>> {
  const files = await services.places.allFiles(path, "model-artifact");
  return { path, sha256: await modelDigest(files, path), files: files.length };
}
