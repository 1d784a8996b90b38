/** Fails when an import goes against the picture in .dependency-cruiser.cjs: `node scripts/check-picture.ts`. */
import { join, resolve } from "node:path";
import { checkPicture } from "./picture.ts";

const root = resolve(import.meta.dirname, "..");
const { modules, rooms, problems } = await checkPicture(root, join(root, ".dependency-cruiser.cjs"));
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`the import picture does not hold: ${problems.length} problems in ${modules} modules`);
  process.exitCode = 1;
} else {
  console.log(`the import picture holds: ${modules} modules in ${rooms.length} rooms (${rooms.join(", ")})`);
}
