import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench } from "./benchmark.ts";

const run = promisify(execFile);

/**
 * The interpreter of peers that need an environment of their own, as `bench/setup.sh NAME` makes it of
 * test/reference/NAME-requirements.txt; `MODELGATE_PYTHON_NAME` names another.
 */
export async function peerPython({ root }: Bench, name: "data" | "drift" | "fairness"): Promise<string> {
  const given = process.env[`MODELGATE_PYTHON_${name.toUpperCase()}`];
  if (given !== undefined) return given;
  const { stdout } = await run("bash", [join(root, "bench/setup.sh"), name]);
  return stdout.trim();
}
