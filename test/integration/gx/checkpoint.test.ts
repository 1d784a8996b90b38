import { execFile } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { runBundle } from "../../e2e/support/run-bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { agree } from "./comparison.ts";
import type { Judgement } from "./differences.ts";
import { pythonOf } from "./library.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/gx");

interface Validation {
  readonly success: boolean;
  readonly results: readonly (Judgement & { readonly type: string })[];
}

/** What the library says of a checkpoint, in a copy of the project, since it writes into its folder. */
async function theirs(library: "1" | "0.18", version: string, name: string): Promise<readonly Validation[]> {
  const folder = await temporaryFolder();
  await cp(join(fixtures, version), folder, { recursive: true });
  const script = join(import.meta.dirname, "checkpoint.py");
  const { stdout } = await promisify(execFile)(pythonOf(library), [script, folder, name], { maxBuffer: 16 << 20 });
  return JSON.parse(stdout) as readonly Validation[];
}

interface Entry {
  readonly success: boolean;
  readonly expectation_config: { readonly type: string };
  readonly result: Readonly<Record<string, unknown>>;
  readonly exception_info: { readonly exception_message: string | null };
}

/** What the bundle's own document of the checkpoint says. */
async function ours(version: string, name: string): Promise<{ validations: readonly Validation[]; tables: string[] }> {
  const workspace = await temporaryFolder();
  await cp(join(fixtures, version), workspace, { recursive: true });
  const inputs = { checkpoint: `gx/#${name}`, "suite-parameters": "least=0", "show-values": "true" };
  const run = await runBundle({ action: "validate-data", workspace, inputs });
  const text = await readFile(run.reportPath.replace(/\.json$/, ".gx.json"), "utf8");
  const { run_results } = JSON.parse(text) as {
    readonly run_results: Readonly<Record<string, { readonly success: boolean; readonly results: readonly Entry[] }>>;
  };
  return {
    validations: Object.values(run_results).map(({ success, results }) => ({
      success,
      results: results.map((entry) => ({
        type: entry.expectation_config.type,
        success: entry.success,
        result: entry.result,
        exception: entry.exception_info.exception_message,
      })),
    })),
    tables: (run.report?.provenance.inputs ?? []).filter(({ role }) => role === "data").map(({ path }) => path),
  };
}

/** In an order that does not depend on who ran them: 1.x gives the expectations of a suite in its own order. */
function sorted(validations: readonly Validation[]): readonly Validation[] {
  const types = ({ results }: Validation): string => results.map(({ type }) => type).join();
  return validations
    .map((one) => ({ ...one, results: [...one.results].sort((a, b) => (a.type < b.type ? -1 : 1)) }))
    .sort((a, b) => (types(a) < types(b) ? -1 : 1));
}

test.each([
  ["1", "1.24.1"],
  ["0.18", "0.18.22"],
] as const)(
  "a checkpoint of a project is judged as Great Expectations %s judges it, each table read once",
  {
    timeout: 300_000,
  },
  async (library, version) => {
    const { validations, tables } = await ours(version, "everything");
    expect(tables).toEqual(["data/people.csv", "data/orders.csv"]);
    const expected = sorted(await theirs(library, version, "everything"));
    expect(validations.map(({ success }) => success).sort()).toEqual([false, true, true]);
    for (const [at, { success, results }] of sorted(validations).entries()) {
      expect(success).toBe(expected[at].success);
      expect(results.map(({ type }) => type)).toEqual(expected[at].results.map(({ type }) => type));
      for (const [index, { type, ...judgement }] of results.entries()) {
        const answer = expected[at].results[index];
        const one = { library, format: "csv", type, kwargs: {}, ours: judgement, theirs: answer } as const;
        expect(agree(one), `${type}: ${JSON.stringify([judgement, answer])}`).toBe(true);
      }
    }
  },
);
