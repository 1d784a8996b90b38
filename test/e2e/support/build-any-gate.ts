import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../../..");

/** Makes out/e2e/any-gate, the test's own gate, by the build that makes dist/; once for all end-to-end tests. */
export async function setup(): Promise<void> {
  const folder = "test/e2e/support/any-gate";
  await promisify(execFile)(
    process.execPath,
    [
      "scripts/build.mjs",
      ...["--out", "out/e2e", "--project", `${folder}/tsconfig.json`, "--entry", `any-gate=${folder}/main.ts`],
    ],
    { cwd: root },
  );
}
