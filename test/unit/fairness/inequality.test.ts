import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { conditionalDisparity } from "../../../src/fairness/conditional-disparity.ts";
import { groupRows } from "../../../src/fairness/grouping.ts";
import { betweenGroups } from "../../../src/fairness/inequality.ts";
import { measuresOf } from "../../../src/fairness/measure.ts";
import { evaluateMetrics } from "../../../src/metrics/evaluate.ts";
import { parseSliceSpec } from "../../../src/metrics/slice-spec.ts";
import { settings } from "../metrics/support.ts";
import { binaryOutcomes, columnsOf, type People } from "./people.ts";

interface Case {
  readonly rows: {
    readonly label: readonly number[];
    readonly decision: readonly number[];
    readonly group: readonly string[];
    readonly stratum: readonly string[];
  };
  readonly generalized_entropy_index: number;
  readonly theil_index: number;
  readonly between_group_generalized_entropy_index: number;
  readonly between_group_theil_index: number;
  readonly conditional_demographic_disparity: Readonly<Record<string, number>>;
}

const { cases }: { readonly cases: { readonly unequal: Case; readonly equal: Case } } = JSON.parse(
  readFileSync(new URL("../../reference/inequality.json", import.meta.url), "utf8"),
);

function peopleOf({ rows }: Case, more: Partial<People> = {}): People {
  const { label, decision, group, stratum } = rows;
  return { label, prediction: decision, attributes: { group, stratum }, ...more };
}

function groupingsOf(people: People, control: string | null) {
  const spec = control === null ? null : parseSliceSpec(control);
  return groupRows(parseSliceSpec("group"), spec, columnsOf(people.attributes), people.label.length);
}

function between(people: People) {
  const [grouping] = groupingsOf(people, null);
  if (grouping === undefined) throw new Error("no groups");
  return betweenGroups(grouping, binaryOutcomes(people).favourable, settings);
}

describe.each(Object.entries(cases))("of %s groups", (_name, one) => {
  const people = peopleOf(one);

  test("the inequality of benefits is that of its formula, with an interval that holds it", () => {
    const outcomes = binaryOutcomes(people);
    for (const id of ["generalized_entropy_index", "theil_index"] as const) {
      const measure = measuresOf(outcomes).find((own) => own.id === id);
      if (measure === undefined) throw new Error(`there is no ${id}`);
      const [found] = evaluateMetrics(measure.examples, [measure.spec], [{ slice: null, rows: null }], settings);
      const value = found?.value.value ?? Number.NaN;
      expect(Math.abs(value - one[id])).toBeLessThan(1e-12);
      const interval = found?.intervalAt?.(0.95);
      expect(interval?.low).toBeLessThan(value);
      expect(interval?.high).toBeGreaterThan(value);
    }
  });

  test("what of it lies between the groups is that of their means", () => {
    for (const { metric, value } of between(people)) {
      const id = metric === "between_group_theil_index" ? metric : "between_group_generalized_entropy_index";
      expect(Math.abs((value.value ?? Number.NaN) - one[id])).toBeLessThan(1e-12);
    }
  });

  test("conditional demographic disparity is that of its formula in every group, the worst one first", () => {
    const found = conditionalDisparity(groupingsOf(people, "stratum"), binaryOutcomes(people).favourable, settings);
    const [worst, ...each] = found;
    const expected = one.conditional_demographic_disparity;
    expect(each.map((own) => own.worst)).toEqual(Object.keys(expected));
    for (const own of each) {
      expect(Math.abs((own.value.value ?? Number.NaN) - (expected[own.worst] ?? Number.NaN))).toBeLessThan(1e-12);
      const interval = own.intervalAt(0.95);
      expect(interval?.low).toBeLessThan(own.value.value ?? Number.NaN);
      expect(interval?.high).toBeGreaterThan(own.value.value ?? Number.NaN);
    }
    expect(worst?.value.value).toBe(Math.max(...each.map((own) => own.value.value ?? -1)));
    expect(worst?.reference).toBe("");
    expect(each.reduce((sum, own) => sum + (own.value.value ?? 0), 0)).toBeCloseTo(0, 12);
  });
});

test("groups that differ in truth are told apart from groups that do not", () => {
  const [unequal] = between(peopleOf(cases.unequal));
  const [equal] = between(peopleOf(cases.equal));
  expect(unequal?.p).toBeLessThan(0.01);
  expect(equal?.p).toBeGreaterThan(0.05);
  expect(unequal?.value.value).toBeGreaterThan(4 * (unequal?.underEquality ?? Number.NaN));
  expect(unequal?.worst).toBe("F");
  const p = (one: Case) =>
    conditionalDisparity(
      groupingsOf(peopleOf(one), "stratum"),
      binaryOutcomes(peopleOf(one)).favourable,
      settings,
    ).find(({ worst, reference }) => worst === "F" && reference !== "")?.p;
  expect(p(cases.unequal)).toBeLessThan(0.01);
  expect(p(cases.equal)).toBeGreaterThan(0.05);
});

test("rows that weigh differently have values, and no test or interval that takes them as equal", () => {
  const weight = cases.unequal.rows.label.map((_, row) => 1 + (row % 3));
  const people = peopleOf(cases.unequal, { weight });
  for (const { value, p } of between(people)) {
    expect(value.value).toBeGreaterThan(0);
    expect(p).toBeNull();
  }
  const found = conditionalDisparity(groupingsOf(people, "stratum"), binaryOutcomes(people).favourable, settings);
  expect(found.every((own) => own.value.value !== null && own.intervalAt(0.95) === null && own.p === null)).toBe(true);
});

test("where everybody was denied wrongly there is no benefit to share, and it is said", () => {
  const people: People = {
    label: [1, 1, 1],
    prediction: [0, 0, 0],
    attributes: { group: ["F", "M", "M"], stratum: ["a", "a", "a"] },
  };
  expect(between(people).map(({ value, p }) => [value, p])).toEqual([
    [{ value: null, reason: "everybody was denied wrongly, so there is no benefit to share" }, null],
    [{ value: null, reason: "everybody was denied wrongly, so there is no benefit to share" }, null],
  ]);
  const [first] = conditionalDisparity(groupingsOf(people, "stratum"), binaryOutcomes(people).favourable, settings);
  expect(first?.value).toEqual({
    value: null,
    reason: "in no stratum was somebody denied and somebody selected",
  });
});

test("without control columns there is no conditional disparity", () => {
  const people = peopleOf(cases.unequal);
  expect(conditionalDisparity(groupingsOf(people, null), binaryOutcomes(people).favourable, settings)).toEqual([]);
});
