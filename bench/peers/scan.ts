/** Profiles a file with the default measures: node scan.ts FILE THREADS; prints rows and columns. */
import { emptyRequest, summaryMeasures } from "../../src/profile/request.ts";
import { scanFiles } from "../../src/profile/scan/scan-files.ts";

const [path = "", threads = "1"] = process.argv.slice(2);
const outcome = await scanFiles({ ...emptyRequest, every: summaryMeasures }, [{ absolute: path, shown: path }], {
  temporaryFolder: null,
  now: () => performance.now(),
  threads: Number(threads),
});
if (outcome.kind !== "profile") throw new Error(outcome.finding.sentence);
console.log(outcome.profile.rows, outcome.profile.columns.length);
