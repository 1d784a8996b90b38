import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a script under the Python that has the packages of test/reference/requirements.txt; returns what it printed. */
export async function runReferenceScript(script: string): Promise<string> {
  const python = process.env["MODELGATE_PYTHON"];
  if (!python) {
    throw new Error(
      'MODELGATE_PYTHON is not set; make the environment by: export MODELGATE_PYTHON="$(bash bench/setup.sh)"',
    );
  }
  const { stdout } = await promisify(execFile)(python, [script], { maxBuffer: 64 << 20 });
  return stdout;
}
