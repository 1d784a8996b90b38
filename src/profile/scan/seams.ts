import type { ScannedFile } from "./scan-task.ts";
import type { BlockReport } from "./table-reader.ts";

/**
 * Whether every block of a file that was read by blocks began where the one before it ended. JSON Lines whose objects
 * go over several lines can be cut in two where a line of an object looks like an object; such a file must be read from
 * its beginning.
 */
export function seamsHold(reports: readonly BlockReport[], files: readonly ScannedFile[]): boolean {
  let file = -1;
  let expected = 0;
  for (const report of reports) {
    if (report.seam === null) continue;
    // The first block of a file has nothing before it.
    if (report.file === file && report.seam.first !== expected) return false;
    if (files[report.file].kind === "columnar") continue;
    file = report.file;
    expected = report.seam.next;
  }
  return true;
}
