import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bench } from "./benchmark.ts";

/** The command and environment that run an action's bundle as a runner does, without a token. */
export function actionBundle(
  bench: Bench,
  action: string,
  inputs: Readonly<Record<string, string>>,
): { command: readonly string[]; env: Readonly<Record<string, string>> } {
  // The runner makes these files before a step starts.
  for (const name of ["output", "summary.md"]) writeFileSync(join(bench.folder, name), "");
  const given = Object.entries({ report: join(bench.folder, "report/report.json"), ...inputs });
  return {
    command: [process.execPath, resolve(bench.root, process.env["MODELGATE_DIST"] ?? "dist", action, "index.js")],
    env: {
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      INPUT_TOKEN: "",
      GITHUB_WORKSPACE: bench.folder,
      GITHUB_OUTPUT: join(bench.folder, "output"),
      GITHUB_STEP_SUMMARY: join(bench.folder, "summary.md"),
      RUNNER_TEMP: bench.folder,
    },
  };
}
