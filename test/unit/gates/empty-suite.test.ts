import { expect, test } from "vitest";
import { validateData } from "../../../src/gates/validate-data/index.ts";
import { runGate } from "../../support/run-gate.ts";

const rows = "id,x\n1,2\n";
const full = { type: "expect_column_values_to_not_be_null", kwargs: { column: "x" } };

test("a suite without expectations is undecided and says so, and never passes by itself", async () => {
  const { report } = await runGate(
    validateData,
    { "d.csv": rows, "empty.json": JSON.stringify({ name: "s", expectations: [] }) },
    { data: "d.csv", suite: "empty.json" },
  );
  expect(report.verdict).toBe("warn");
  expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ["data", "pass"],
    ["suite:s", "inconclusive"],
  ]);
  expect(report.checks[1].message).toBe("empty.json holds no expectation, so nothing of the data was held to it");
});

test("one empty suite beside a full one is told, and the full one still decides", async () => {
  const { report } = await runGate(
    validateData,
    {
      "d.csv": rows,
      "empty.json": JSON.stringify({ name: "none", expectations: [] }),
      "full.json": JSON.stringify({ name: "full", expectations: [full] }),
    },
    { data: "d.csv", suite: "empty.json\nfull.json" },
  );
  expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ["data", "pass"],
    ["suite:none", "inconclusive"],
    ["expectation:full/expect_column_values_to_not_be_null(x)", "pass"],
  ]);
});
