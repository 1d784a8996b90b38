import fc from "fast-check";
import { expect, test } from "vitest";
import { suggestSuite } from "../../../src/expectations/suggest.ts";
import { emptyRequest, summaryMeasures } from "../../../src/profile/request.ts";
import { scanFiles } from "../../../src/profile/scan/scan-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { GeneratedCase, GeneratedExpectation } from "./generated-case.ts";
import { generatedTable } from "./generated-table.ts";
import { askLibrary, writeTable } from "./library.ts";

/** The expectations that the gate's `suggest` writes about a file. */
async function suggested(path: string): Promise<readonly GeneratedExpectation[]> {
  const files = [{ absolute: path, shown: path }];
  const options = { temporaryFolder: null, now: () => 0, threads: 1 };
  const outcome = await scanFiles({ ...emptyRequest, every: summaryMeasures }, files, options);
  if (outcome.kind === "unreadable") throw new Error(outcome.finding.sentence);
  const { expectations } = suggestSuite(outcome.profile, "suggested");
  return JSON.parse(JSON.stringify(expectations)) as readonly GeneratedExpectation[];
}

test.each(["csv", "parquet"] as const)(
  "Great Expectations passes a suggested suite on the %s file it came from",
  {
    timeout: 600_000,
  },
  async (format) => {
    const folder = await temporaryFolder();
    const tables = fc.sample(fc.oneof(generatedTable(1, 12), generatedTable(200, 300)), { numRuns: 6, seed: 99 });
    const cases: GeneratedCase[] = [];
    const paths: string[] = [];
    for (const [at, table] of tables.entries()) {
      const one: GeneratedCase = { library: "1", format, quoted: at % 2 === 1, table, expectations: [] };
      const path = await writeTable(one, folder, `${at}`);
      paths.push(path);
      cases.push({ ...one, expectations: await suggested(path) });
    }
    const answers = await askLibrary("1", cases, paths);
    const failed = cases.flatMap(({ expectations }, at) =>
      expectations.flatMap((expectation, index) => {
        const answer = answers[at][index];
        return "success" in answer && answer.success ? [] : [{ at, expectation, answer }];
      }),
    );
    expect(failed).toEqual([]);
    const types = new Set(cases.flatMap(({ expectations }) => expectations.map(({ type }) => type)));
    expect(types.size).toBeGreaterThan(6);
  },
);
