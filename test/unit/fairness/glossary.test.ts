import { describe, expect, test } from "vitest";
import { conflictsAmong, glossaryTable, meaningOf } from "../../../src/fairness/glossary.ts";
import { shownDisparities } from "../../../src/fairness/parse-disparity.ts";
import { judgePeople } from "./people.ts";

const { measures } = judgePeople(
  {
    label: [1, 0, 1, 0],
    prediction: [1, 0, 0, 1],
    score: [0.9, 0.1, 0.4, 0.6],
    attributes: { sex: ["F", "F", "M", "M"] },
  },
  "sex",
);

describe("what a measure means", () => {
  test("is told of every measure and every disparity that a report shows", () => {
    const ids = [...measures, ...shownDisparities(measures)].map(({ id }) => id);
    expect(ids.filter((id) => meaningOf(id) === null)).toEqual([]);
    const { rows } = glossaryTable(ids);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(["equalized_odds", "calibration", "tpr"]));
  });

  test("says what is equal in its form", () => {
    expect(meaningOf("fpr_ratio")).toMatch(/called|calls positive by mistake\. 1 is equal/);
    expect(meaningOf("equalized_odds_difference(agg=mean)")).toMatch(/0 is equal\.$/);
  });

  test("is null for a measure of the user's own", () => {
    expect(meaningOf("f1_difference")).toBeNull();
    expect(meaningOf("toString")).toBeNull();
  });
});

describe("measures that cannot hold together", () => {
  test.each([
    [
      ["four_fifths", "demographic_parity_ratio", "equalized_odds_difference"],
      "demographic_parity and equalized_odds cannot all be equal",
    ],
    [["demographic_parity_difference", "precision_difference"], "demographic_parity and precision cannot all be equal"],
    [["tpr_difference", "fpr_difference", "precision_ratio"], "tpr and fpr and precision cannot all be equal"],
    [["equalized_odds_ratio", "calibration_difference"], "equalized_odds and calibration cannot all be equal"],
  ])("%j", (ids, beginning) => {
    const conflicts = conflictsAmong(ids, 0.123);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.startsWith(beginning)).toBe(true);
    expect(conflicts[0]).toContain("where groups differ in prevalence (here by 12 points)");
  });

  test.each([
    [["demographic_parity_difference", "equal_opportunity_difference"]],
    [["tpr_difference", "precision_difference"]],
    [["accuracy_difference", "demographic_parity_ratio"]],
    [[]],
  ])("none among %j", (ids) => {
    expect(conflictsAmong(ids, null)).toEqual([]);
  });

  test("none where groups have one prevalence", () => {
    expect(conflictsAmong(["demographic_parity_ratio", "equalized_odds_difference"], 0)).toEqual([]);
  });
});
