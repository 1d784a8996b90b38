import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const setup = resolve(import.meta.dirname, "../../../bench/setup.sh");

/** Runs a script under the Python that has the packages it needs; returns what it printed. */
export async function runReferenceScript(script: string): Promise<string> {
  const { stdout } = await run(await pythonFor(script), [script], { maxBuffer: 64 << 20 });
  return stdout;
}

/**
 * A script whose first lines name test/reference/NAME-requirements.txt runs in the environment of them: that of
 * MODELGATE_PYTHON_NAME, else what bench/setup.sh has made of them or makes now. All others share MODELGATE_PYTHON.
 */
async function pythonFor(script: string): Promise<string> {
  const [, docstring = ""] = (await readFile(script, "utf8")).split('"""');
  const name = /test\/reference\/([a-z]+)-requirements\.txt/u.exec(docstring)?.[1];
  if (name !== undefined) {
    const given = process.env[`MODELGATE_PYTHON_${name.toUpperCase()}`];
    return given ?? (await run("bash", [setup, name])).stdout.trim();
  }
  const python = process.env["MODELGATE_PYTHON"];
  if (!python) {
    throw new Error(
      'MODELGATE_PYTHON is not set; make the environment by: export MODELGATE_PYTHON="$(bash bench/setup.sh)"',
    );
  }
  return python;
}
