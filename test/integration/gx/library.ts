import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Judgement } from "./differences.ts";
import type { GeneratedCase, Library } from "./generated-case.ts";
import { csvOf, parquetOf } from "./generated-table.ts";

/** What the library says of one expectation; `dropped` where it does not build it. */
export type LibraryAnswer = Judgement | { readonly dropped: string };

const scripts: Readonly<Record<Library, string>> = { "1": "validate.py", "0.18": "validate_0_18.py" };

/** The interpreter of one version's environment. */
export function pythonOf(library: Library): string {
  const environments = process.env["MODELGATE_GREAT_EXPECTATIONS"];
  if (!environments) {
    throw new Error(
      'MODELGATE_GREAT_EXPECTATIONS is not set; make the environments by: export MODELGATE_GREAT_EXPECTATIONS="$(bash test/integration/gx/setup.sh)"',
    );
  }
  return join(environments, library, "bin/python");
}

/** Writes the table of a case into a folder and returns its path. */
export async function writeTable(one: GeneratedCase, folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.${one.format}`);
  await writeFile(path, one.format === "csv" ? csvOf(one.table, one.quoted) : parquetOf(one.table));
  return path;
}

/** The suite of a case as its version of the library writes it. */
export function suiteDocument({ library, expectations }: GeneratedCase): Readonly<Record<string, unknown>> {
  if (library === "1") return { name: "generated", expectations };
  return {
    expectation_suite_name: "generated",
    expectations: expectations.map(({ type, kwargs }) => ({ expectation_type: type, kwargs, meta: {} })),
  };
}

/** What one version of Great Expectations says of each case; their tables lie at `paths`. */
export async function askLibrary(
  library: Library,
  cases: readonly GeneratedCase[],
  paths: readonly string[],
): Promise<LibraryAnswer[][]> {
  const script = spawn(pythonOf(library), [join(import.meta.dirname, scripts[library])], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const closed = once(script, "close");
  for (const [number, one] of cases.entries()) {
    const { format } = one;
    script.stdin.write(`${JSON.stringify({ path: paths[number], format, suite: suiteDocument(one) })}\n`);
  }
  script.stdin.end();
  const answers: LibraryAnswer[][] = [];
  for await (const line of createInterface({ input: script.stdout })) answers.push(JSON.parse(line));
  const [code] = await closed;
  if (code !== 0) throw new Error(`Great Expectations ${library} ended with ${code}`);
  return answers;
}
