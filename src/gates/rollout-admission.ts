import { UserError } from "../errors/user-error.ts";
import type { Check } from "../gate/check.ts";
import type { InputFile, Provenance } from "../gate/report.ts";
import type { PlacedFile } from "../places/provider.ts";
import { readReport } from "../places/report.ts";
import { admit, type Evidence } from "../rollout/require/admit.ts";
import type { CommitHistory } from "../rollout/require/commit-history.ts";
import { quarantineCheck } from "../rollout/require/quarantine-check.ts";
import type { Quarantined } from "../rollout/store/provider.ts";
import { checkoutHistory } from "./commit-history.ts";
import type { Services } from "./gate.ts";
import { digestedModel } from "./model-artifact.ts";

/** What asks for traffic. */
export interface AdmissionRequest {
  /** Lines of the input `require`: places of gate reports. */
  readonly require: readonly string[];
  readonly modelArtifact: string | null;
  /** What the store keeps of models that were rolled back. */
  readonly quarantined: readonly Quarantined[];
  /** GitHub's history of the repository; null where it cannot be asked. */
  readonly commits: CommitHistory | null;
}

/** Whether the model may get traffic, and what was read to tell; it may not where any check is no `pass`. */
export interface Admission {
  readonly checks: readonly Check[];
  /** Files for the provenance. */
  readonly files: readonly InputFile[];
  readonly modelArtifact: Provenance["modelArtifact"];
}

/** Holds a model to the reports that it needs and to the quarantine, before anything is changed. */
export async function checkAdmission(request: AdmissionRequest, services: Services): Promise<Admission> {
  const { require, modelArtifact: path } = request;
  if (require.length > 0 && path === null) {
    throw new UserError(
      "require: name the model itself with model-artifact, so that its digest can be held against that of the reports",
      { title: "Input require", fix: "model-artifact: model.onnx" },
    );
  }
  const modelArtifact = path === null ? null : await digestedModel(path, services);
  const files: InputFile[] = [];
  const evidence: Evidence[] = [];
  for (const line of require) {
    for (const file of await reportFiles(line, services)) {
      const { report, sha256 } = await readReport(file, "require");
      evidence.push({ report, shown: file.shown });
      files.push({
        path: file.shown,
        place: file.place,
        sha256,
        ...(file.version === undefined ? {} : { version: file.version }),
        role: "require",
      });
    }
  }
  const admitted =
    modelArtifact === null
      ? []
      : await admit(
          evidence,
          {
            modelDigest: modelArtifact.sha256,
            repository: services.facts.repository,
            commit: services.facts.commit,
          },
          checkoutHistory(services.workspace, services.runQuietly, request.commits),
        );
  const quarantine = quarantineCheck(modelArtifact?.sha256 ?? null, request.quarantined);
  return { checks: [...admitted, quarantine], files, modelArtifact };
}

/** The reports that a line stands for; of a folder or glob those files that are reports and not what lies beside them. */
async function reportFiles(line: string, services: Services): Promise<readonly PlacedFile[]> {
  const found = await services.places.allFiles(line.replace(/^report:/, ""), "require");
  if (found.length === 1) return found;
  const reports = found.filter(({ shown }) => /\.json$/i.test(shown) && !/\.gx\.json$/i.test(shown));
  if (reports.length > 0) return reports;
  throw new UserError(`require: ${line} stands for ${found.length} files, and none of them is a report (.json)`, {
    title: "Input require",
  });
}
