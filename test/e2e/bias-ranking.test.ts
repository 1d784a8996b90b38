import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/gate/report.ts";
import { createRandom } from "../../src/stats/random.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";

/** Twenty lists of twenty candidates, of whom every third is B and scores less by `against`. */
function candidates(against: number): string {
  const random = createRandom(11);
  const lines = Array.from({ length: 400 }, (_, row) => {
    const group = row % 3 === 0 ? "B" : "A";
    const score = random.normal() - (group === "B" ? against : 0);
    return `${Math.floor(row / 20)},${group},${score.toFixed(2)},${row % 2}`;
  });
  return `search,sex,score,label\n${lines.join("\n")}\n`;
}

async function rank(text: string, inputs: Readonly<Record<string, string>>): Promise<BundleRun> {
  const workspace = await temporaryFolder({ "candidates.csv": text });
  return runBundle({
    action: "bias-report",
    workspace,
    inputs: { predictions: "candidates.csv", sensitive: "sex", resamples: "500", ...inputs },
  });
}

function recordsOf(run: BundleRun, id: string): readonly Readonly<Record<string, Cell>>[] {
  const table = run.report?.tables.find((own) => own.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column.id, row[at] ?? null])));
}

const rules = "exposure_ratio >= 0.8 on sex\nndkl <= 0.2 on sex\ntop_k_rate_difference(5) <= 0.1 on sex";

describe("a ranking", () => {
  test("fails by every rule where one group stands lower, with plain words and p", async () => {
    const run = await rank(candidates(1.5), { query: "search", rules });
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    const messages = run.report?.checks.map(({ id, message }) => `${id}: ${message}`) ?? [];
    expect(messages[0]).toMatch(
      /^rule:exposure_ratio>=0\.8@sex: the exposure.* of "B" is 0\.\d+ times that of "A" \(sex\)/,
    );
    expect(messages[1]).toMatch(/^rule:ndkl<=0\.2@sex: the order of the lists departs .*"B" stands worst/);
    expect(messages[2]).toMatch(/"B" are among the first 5 of a list \d+ points less often than "A" \(sex\)/);
    const found = recordsOf(run, "disparities").filter(({ reference }) => reference === "");
    expect(found.map(({ metric }) => metric)).toEqual(
      expect.arrayContaining(["exposure_ratio", "exposure_per_merit_ratio", "top_k_rate_ratio(10)", "ndkl"]),
    );
    expect(found.find(({ metric }) => metric === "ndkl")?.["p"]).toBeCloseTo(1 / 501, 12);
    expect(run.report?.notes).toContain("task: ranking (given)");
  });

  test("passes where groups stand alike, and says what each holds of the first ten beside all", async () => {
    const run = await rank(candidates(0), { task: "ranking", query: "search", rules });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
    const groups = recordsOf(run, "groups");
    expect(groups.map(({ group, n }) => [group, n])).toEqual([
      ["A", 266],
      ["B", 134],
    ]);
    for (const id of ["share", "top_k_share(10)"]) {
      expect(groups.reduce((sum, row) => sum + Number(row[id]), 0)).toBeCloseTo(1, 12);
    }
    expect(recordsOf(run, "impact_ratio").map(({ category }) => category)).toEqual(["A", "B"]);
  });

  test("holds four fifths of who is above the median as a warning where no rule is given", async () => {
    const run = await rank(candidates(1.5), { query: "search" });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "warn"]);
    expect(run.outputs["summary"]).toMatch(/^four_fifths on sex 0\.\d+ < 0\.8$/);
  });

  test.each([
    [{ query: "serch" }, /query: there is no column "serch"; did you mean search\?/],
    [{ query: "search", task: "binary" }, /query: it names the lists of a ranking, and the task is binary/],
    [{ query: "search", weight: "label" }, /weight: it cannot stand beside a ranking/],
    [{ query: "search", favourable: "1" }, /favourable: found "1", but of a ranking the `high` or the `low` scores/],
    [{ query: "search", score: "sex" }, /score column sex|must hold numbers/],
    [{ query: "search", rules: "fpr_ratio >= 0.8" }, /there is no disparity "fpr_ratio"/],
    [{ favourable: "1", rules: "ndkl <= 0.1" }, /ndkl: it is of candidates in lists; write task: ranking/],
  ])("refuses %o in one sentence", async (inputs, message) => {
    const run = await rank(candidates(0), inputs);
    expect(run.code).toBe(1);
    expect(run.report?.checks[0]?.message).toMatch(message);
  });

  test("gives the same bytes twice", async () => {
    const [one, other] = [
      await rank(candidates(0.3), { query: "search" }),
      await rank(candidates(0.3), { query: "search" }),
    ];
    expect(JSON.stringify(one.report?.tables)).toBe(JSON.stringify(other.report?.tables));
  });
});
