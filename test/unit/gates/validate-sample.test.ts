import { describe, expect, test } from "vitest";
import { validateData } from "../../../src/gates/validate-data/index.ts";
import { progressLog } from "../../../src/gates/validate-data/progress-log.ts";
import { sampleError } from "../../../src/stats/sample-error.ts";
import { runGate } from "../../support/run-gate.ts";

const rows = (count: number, first = 0) =>
  `id,x,day\n${Array.from({ length: count }, (_, at) => `${first + at},${(at * 37) % 101},2026-01-01\n`).join("")}`;
const suite = JSON.stringify({
  name: "s",
  expectations: [
    { type: "expect_column_values_to_be_between", kwargs: { column: "x", max_value: 50 } },
    { type: "expect_column_values_to_not_be_null", kwargs: { column: "x" } },
  ],
});

describe("a table of which only the first rows are looked at", () => {
  const given = { data: "data.csv", "max-rows": "100", suite: "s.json", reference: "before.csv", key: "id" };
  const files = { "data.csv": rows(400), "before.csv": rows(400), "s.json": suite };

  test("says in a note what its figures are worth, and in each check that it is a sample", async () => {
    const { report } = await runGate(validateData, files, given);
    const note = report.notes.find((line) => line.startsWith("data: a sample"));
    expect(note).toContain("the first 100 rows (about 25 % of the bytes)");
    expect(note).toContain("about 4.0 times as many");
    expect(note).toContain("a share may be off by 9.8 points and the rank of a quantile by 14 points (95 %)");
    for (const check of report.checks)
      expect([check.id, [check.message, ...check.evidence].join("; ")]).toEqual([
        check.id,
        expect.stringContaining("sample: the first 100 rows"),
      ]);
    expect(report.checks.length).toBeGreaterThan(3);
  });

  test("does not fail what the rows behind may settle, nor pass it", async () => {
    const { report } = await runGate(validateData, files, {
      data: "data.csv",
      "max-rows": "100",
      now: "2026-02-01",
      rules: "row_count >= 300\nfreshness(day) <= 24h",
    });
    expect(report.checks.map(({ outcome }) => outcome)).toEqual(["pass", "inconclusive", "inconclusive"]);
    expect(report.verdict).toBe("warn");
  });

  test("is no sample where the first rows are all", async () => {
    const { report } = await runGate(validateData, files, { data: "data.csv", "max-rows": "400", suite: "s.json" });
    expect(JSON.stringify(report)).not.toContain("sample:");
    expect(report.notes).toEqual([]);
  });
});

test("time that is over ends the scan between two blocks, and what was not reached is said", async () => {
  const shards = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`data/${at}.csv`, rows(50, at * 50)]));
  let clock = 0;
  const { report } = await runGate(
    validateData,
    { ...shards, "s.json": suite },
    { data: "data", "time-budget": "20s", suite: "s.json" },
    () => (clock += 2_000),
  );
  const seen = report.metrics.find(({ id }) => id === "row_count")?.value ?? 0;
  expect(seen).toBeGreaterThanOrEqual(50);
  expect(seen).toBeLessThan(500);
  expect(seen % 50).toBe(0);
  expect(report.notes.join("\n")).toMatch(
    new RegExp(`a sample, the first ${seen} rows \\(about \\d+ % of the bytes\\) \\(time-budget\\)`),
  );
});

test("long work says every five seconds how far it is, and short work nothing", () => {
  const log: string[] = [];
  let clock = 0;
  const tell = progressLog("data", {
    now: () => clock,
    log: { info: (line) => void log.push(line), warning: () => {} },
  });
  for (let second = 1; second <= 12; second++) {
    clock = second * 1000;
    tell({ rows: second * 100_000, bytes: second * 5e6, share: second / 60, secondsLeft: 60 - second });
  }
  expect(log).toEqual([
    "data: 500,000 rows, 25 MB, 8 % read, about 55 s left",
    "data: 1,000,000 rows, 50 MB, 16 % read, about 50 s left",
  ]);
});

test("the error of a sample is that of a share of one half, and of all ranks at once", () => {
  expect(sampleError(100, null, 0.95).share).toBeCloseTo(0.098, 3);
  expect(sampleError(100, null, 0.95).rank).toBeCloseTo(1.3581 / 10, 4);
  expect(sampleError(100, 101, 0.95).share).toBeCloseTo(0.0098, 3);
  expect(sampleError(1, null, 0.95)).toEqual({ share: expect.closeTo(0.98, 2), rank: 1 });
});
