import { describe, expect, test } from "vitest";
import {
  ages,
  changed,
  checkOf,
  columnOf,
  csv,
  people,
  plans,
  resultsOf,
  suite,
  tableOf,
  validate,
} from "./support/validated.ts";

const known = { type: "expect_column_values_to_not_be_null", kwargs: { column: "age" } };

/** 300 people of whom 3 have an unknown plan, 4 no age and 12 an age that cannot be. */
function spoilt() {
  const plansOf = [7, 8, 9].reduce((rows, at) => changed(rows, at, { plan: "unheard" }), people(300));
  const without = [20, 21, 22, 23].reduce((rows, at) => changed(rows, at, { age: "" }), plansOf);
  return Array.from({ length: 12 }, (_, at) => 100 + at).reduce(
    (rows, at) => changed(rows, at, { age: "140" }),
    without,
  );
}

describe("suppress-below", () => {
  const files = {
    "data.csv": csv(spoilt()),
    "before.csv": csv(people(300, { seed: 2 })),
    "suite.json": suite(plans, ages, known),
  };
  const inputs = {
    data: "data.csv",
    suite: "suite.json",
    reference: "before.csv",
    "show-values": "true",
    rules: "psi <= 0.2 on plan\nnew_categories <= 0.1% on plan",
  };

  test("masks the few rows that a suite finds, wherever they would be told", async () => {
    const masked = await validate(files, { ...inputs, "suppress-below": "10" });
    expect(masked.code).toBe(1);
    const plan = checkOf(masked, "expectation:expect_column_values_to_be_in_set(plan)");
    expect(plan).toMatchObject({ outcome: "fail", observed: null, evidence: [] });
    expect(columnOf(masked, "expectations", "unexpected_count")).toEqual([null, 12, null]);
    expect(columnOf(masked, "expectations", "unexpected_percent")).toEqual([null, null, null]);
    const { results } = await resultsOf(masked);
    expect(results[0]?.result).toEqual({ element_count: 300 });
    expect(results[2]?.result).toEqual({ element_count: 300 });
    const said = [masked.stdout, masked.html, masked.markdown, masked.summary, JSON.stringify(masked.report)].join(
      "\n",
    );
    for (const spelling of ["3 unexpected", "3 of 300", "4 of 300", "4 unexpected", "1 % of 300", "of 296", "1.33"]) {
      expect(said).not.toContain(spelling);
    }
  });

  test("drops the bars of few rows, and the missing values of few", async () => {
    const masked = await validate(files, { ...inputs, "suppress-below": "10" });
    const figures = masked.report?.figures ?? [];
    expect(figures.length).toBeGreaterThan(0);
    for (const { series } of figures) {
      for (const { points } of series) {
        const counts = points.map(({ y, n }) => Math.round(y * (n ?? 0)));
        expect(counts.filter((count) => count > 0 && count < 10)).toEqual([]);
      }
    }
    expect(tableOf(masked, "missing")?.rows).toEqual([["age", null, null, 0, null]]);
    const shown = await validate(files, inputs);
    expect(tableOf(shown, "missing")?.rows).toEqual([["age", 0, (4 / 300) * 100, 0, 4]]);
  });

  test("masks the share of a new category where few rows have it", async () => {
    const masked = await validate(files, { ...inputs, "suppress-below": "10" });
    expect(columnOf(masked, "new-categories", "rows")).toEqual([null]);
    const metrics = columnOf(masked, "drift", "metric");
    const values = columnOf(masked, "drift", "value");
    expect(values[metrics.indexOf("new_categories")]).toBeNull();
  });
});
