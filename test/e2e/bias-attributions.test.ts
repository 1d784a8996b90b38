import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { createRandom } from "../../src/stats/random.ts";
import { expectValidReport } from "../support/report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runBundle } from "./support/run-bundle.ts";

const rows = 120;
const random = createRandom(7);
const ids = Array.from({ length: rows }, (_, row) => 1000 + row);
const preds = ids.map((id, row) => `${id},${row % 2},${row % 3 === 0 ? 1 : 0},${row % 4 < 2 ? "F" : "M"}`);
const income = ids.map((_, row) => (row % 4 < 2 ? 0.4 : 0.2) + random.next() / 10);
const age = ids.map(() => 0.1 - random.next() / 5);
const files = {
  "preds.csv": ["id,label,prediction,sex", ...preds].join("\n"),
  // In another order than the predictions: the key tells which row is which.
  "shap.parquet": new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "age", data: age.toReversed(), type: "DOUBLE" },
        { name: "id", data: ids.toReversed(), type: "INT32" },
        { name: "income", data: income.toReversed(), type: "DOUBLE" },
      ],
    }),
  ),
  "old.csv": ["id,income,age", ...ids.map((id, row) => `${id},${(income[row] ?? 0) / 10},${age[row]}`)].join("\n"),
};
const inputs = { predictions: "preds.csv", sensitive: "sex", favourable: "1", rules: "four_fifths on sex as info" };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;

test("attributions say what moves the predictions of all and of each group, and what moved from the champion", async () => {
  const run = await runBundle({
    action: "bias-report",
    workspace: await temporaryFolder(files),
    inputs: { ...inputs, attributions: "shap.parquet\nchampion=old.csv" },
  });
  if (run.report === undefined || run.report === null) throw new Error("there is no report");
  expectValidReport(run.report);
  const table = (id: string) => run.report?.tables.find((one) => one.id === id)?.rows ?? [];
  const women = income.filter((_, row) => row % 4 < 2);
  const found = (group: string, feature: string) =>
    table("attributions").find((row) => row[1] === group && row[2] === feature)?.[3];
  expect(found("all rows", "income")).toBeCloseTo(mean(income), 9);
  expect(found("all rows", "age")).toBeCloseTo(mean(age), 9);
  expect(found("F", "income")).toBeCloseTo(mean(women), 9);
  expect(table("attribution_shifts")[0]?.slice(0, 4)).toEqual([
    "income",
    expect.closeTo(mean(income) / 10, 9),
    expect.closeTo(mean(income), 9),
    expect.closeTo(mean(income) * 0.9, 9),
  ]);
  expect(
    run.report.notes.some((note) => note.startsWith("attributions that moved most from the champion's: income")),
  ).toBe(true);
  expect(run.report.provenance.inputs.map(({ role }) => role)).toEqual(
    expect.arrayContaining(["attributions", "champion attributions"]),
  );
});

test("attributions of other rows are one sentence and no verdict", async () => {
  const run = await runBundle({
    action: "bias-report",
    workspace: await temporaryFolder({ ...files, "few.csv": "income\n0.1\n0.2\n" }),
    inputs: { ...inputs, attributions: "few.csv" },
  });
  expect(run.code).toBe(1);
  expect(run.report?.checks.map(({ message }) => message)).toEqual([
    "attributions: without a key rows are matched in their order, and few.csv has 2 rows where the predictions have 120; write the key id into it, too",
  ]);
});
