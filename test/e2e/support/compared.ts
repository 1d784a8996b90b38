import type { MetricRow } from "../../../src/gate/report.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type BundleRun, runBundle } from "./run-bundle.ts";

/** Runs the bundle of compare-champion in a new workspace of these files. */
export async function compare(
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string>,
): Promise<BundleRun> {
  return runBundle({ action: "compare-champion", workspace: await temporaryFolder(files), inputs });
}

/** A metric's row of the report, over all rows unless a slice is named. */
export function row(run: BundleRun, id: string, slice: MetricRow["slice"] = null): MetricRow | undefined {
  return run.report?.metrics.find((each) => each.id === id && JSON.stringify(each.slice) === JSON.stringify(slice));
}

/** What all checks say, one a line. */
export function messages(run: BundleRun): string {
  return (run.report?.checks ?? []).map(({ message }) => message).join("\n");
}
