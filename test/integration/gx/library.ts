import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Judgement } from "./differences.ts";
import { csvOf, type GeneratedCase } from "./generated-case.ts";

/** What the library says of one expectation; `dropped` where it does not build it. */
export type LibraryAnswer = Judgement | { readonly dropped: string };

/** What Great Expectations says of each case, each written as `N.csv` into the folder. */
export async function askLibrary(cases: readonly GeneratedCase[], folder: string): Promise<LibraryAnswer[][]> {
  const python = execFileSync(join(import.meta.dirname, "setup.sh"), { encoding: "utf8" }).trim();
  const library = spawn(python, [join(import.meta.dirname, "validate.py")], { stdio: ["pipe", "pipe", "ignore"] });
  const closed = once(library, "close");
  for (const [number, { table, expectations }] of cases.entries()) {
    const csv = join(folder, `${number}.csv`);
    await writeFile(csv, csvOf(table));
    library.stdin.write(`${JSON.stringify({ csv, suite: { expectations } })}\n`);
  }
  library.stdin.end();
  const answers: LibraryAnswer[][] = [];
  for await (const line of createInterface({ input: library.stdout })) answers.push(JSON.parse(line));
  const [code] = await closed;
  if (code !== 0) throw new Error(`the library ended with ${code}`);
  return answers;
}
