import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { agree, compare, comparedTypes } from "./comparison.ts";
import { knownDifferences } from "./differences.ts";
import { type GeneratedCase, generatedCase, generatedTypes } from "./generated-case.ts";
import { askLibrary, type LibraryAnswer, writeTable } from "./library.ts";

/** Other seeds and more tables are tried by hand: MODELGATE_TEST_SEED=5 MODELGATE_GX_TABLES=60. */
const seed = Number(process.env["MODELGATE_TEST_SEED"] ?? 777);
const tables = Number(process.env["MODELGATE_GX_TABLES"] ?? 16);

test("every expectation that is run here and there is generated", () => {
  expect(comparedTypes.filter((type) => !generatedTypes.includes(type))).toEqual([]);
});

test.each([
  ["1", "csv", tables],
  ["1", "parquet", Math.ceil(tables / 2)],
  ["0.18", "csv", Math.ceil(tables / 2)],
] as const)(
  "Great Expectations %s on %s files judges generated suites as we do, each expectation in %i tables",
  {
    timeout: 1_800_000,
  },
  async (library, format, numRuns) => {
    const cases = fc.sample(generatedCase(library, format), { numRuns, seed });
    const comparisons = await compare(library, cases, await temporaryFolder());
    const unexplained = comparisons.filter((one) => !agree(one) && !knownDifferences.some(({ holds }) => holds(one)));
    expect(unexplained.slice(0, 5), `${unexplained.length} of ${comparisons.length} differ`).toEqual([]);
    const judged = new Map<string, number>();
    for (const { type, theirs } of comparisons) {
      judged.set(type, (judged.get(type) ?? 0) + (theirs.exception === null ? 1 : 0));
    }
    console.info(`${comparisons.length} judgements of Great Expectations ${library} on ${format} files compared;`);
    console.info([...judged].map(([type, count]) => `${count} ${type.replace(/^expect_/, "")}`).join(", "));
    // What the library gives up on says little: each expectation is also compared where it is judged.
    const missing = library === "1" ? generatedTypes : [...judged.keys()];
    expect(missing.filter((type) => (judged.get(type) ?? 0) === 0)).toEqual([]);
  },
);

/** What the committed answers keep of one. */
function kept(answer: LibraryAnswer): unknown {
  if ("dropped" in answer) return { dropped: true };
  const { unexpected_count: unexpected = null, observed_value: observed = null } = answer.result;
  return {
    success: answer.success,
    exception: answer.exception === null ? null : answer.exception.slice(0, 200),
    unexpected_count: unexpected,
    observed_value: observed,
  };
}

/** The words of two exceptions come in any order. */
function raisedOnly(answers: readonly (readonly unknown[])[]): unknown {
  return answers.map((one) =>
    one.map((answer) =>
      typeof answer === "object" && answer !== null && "exception" in answer
        ? { ...answer, exception: answer.exception !== null }
        : answer,
    ),
  );
}

test("the committed answers are the library's", { timeout: 600_000 }, async () => {
  const path = join(import.meta.dirname, "../../fixtures/gx/answers.json");
  // To make them anew: delete the file.
  const text = await readFile(path, "utf8").catch(() => null);
  const cases: readonly GeneratedCase[] =
    text === null ? fc.sample(generatedCase("1", "csv"), { numRuns: 4, seed: 4242 }) : JSON.parse(text).cases;
  const folder = await temporaryFolder();
  const paths = await Promise.all(cases.map((one, at) => writeTable(one, folder, `${at}`)));
  const answers = (await askLibrary("1", cases, paths)).map((one) => one.map(kept));
  if (text === null) await writeFile(path, `${JSON.stringify({ cases, answers })}\n`);
  expect(raisedOnly(text === null ? answers : JSON.parse(text).answers)).toEqual(raisedOnly(answers));
});
