import fc from "fast-check";
import { expect, test } from "vitest";
import { measureGroups } from "../../../src/fairness/group-figures.ts";
import { groupRows } from "../../../src/fairness/grouping.ts";
import { measuresOf } from "../../../src/fairness/measure.ts";
import { shownDisparities } from "../../../src/fairness/parse-disparity.ts";
import type { Cell, ReportTable } from "../../../src/gate/report.ts";
import { disparityTable } from "../../../src/gates/bias-report/disparity-table.ts";
import { groupTable } from "../../../src/gates/bias-report/group-table.ts";
import { hideGroups } from "../../../src/gates/bias-report/hidden-groups.ts";
import { impactTable } from "../../../src/gates/bias-report/impact-table.ts";
import type { JudgedAttribute } from "../../../src/gates/bias-report/judged-attribute.ts";
import { shareEstimates } from "../../../src/gates/bias-report/shared-estimates.ts";
import { parseSliceSpec } from "../../../src/metrics/slice-spec.ts";
import { binaryOutcomes, columnsOf, type People } from "../../unit/fairness/people.ts";
import { settings } from "../../unit/metrics/support.ts";

const below = 10;
const attributes = ["sex", "race", "sex*race"] as const;

/** How many people stand in each cell of sex × race × truth × decision. */
const cells = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 })).chain(([sexes, races]) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 })), {
      minLength: sexes * races * 4,
      maxLength: sexes * races * 4,
    })
    .map((counts) => ({ sexes, races, counts })),
);

type Cells = typeof cells extends fc.Arbitrary<infer T> ? T : never;

function peopleOf({ races, counts }: Cells): People {
  const rows = counts.flatMap((count, cell) => {
    const place = Math.floor(cell / 4);
    const row = {
      sex: `s${Math.floor(place / races)}`,
      race: `r${place % races}`,
      label: Math.floor((cell % 4) / 2),
      prediction: cell % 2,
    };
    return Array.from({ length: count }, () => row);
  });
  return {
    label: rows.map(({ label }) => label),
    prediction: rows.map(({ prediction }) => prediction),
    attributes: { sex: rows.map(({ sex }) => sex), race: rows.map(({ race }) => race) },
  };
}

function judged(people: People, of: readonly string[]) {
  const outcomes = binaryOutcomes(people);
  const measures = measuresOf(outcomes);
  const own = { ...settings, resamples: 100 };
  const all = of.map((written): JudgedAttribute => {
    const spec = parseSliceSpec(written);
    return {
      spec,
      groupings: groupRows(spec, null, columnsOf(people.attributes), people.label.length).map((grouping) => ({
        measured: measureGroups(grouping, measures, own),
        champion: null,
        deciding: grouping.groups,
      })),
    };
  });
  return { outcomes, measures, all, own, hidden: hideGroups(all, [outcomes], below) };
}

function recordsOf({ columns, rows }: ReportTable): Readonly<Record<string, Cell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])));
}

/** Whether linear equations (rows of coefficients) determine an unknown: whether its unit vector lies in their span. */
function determines(equations: readonly (readonly number[])[], unknown: number): boolean {
  const rank = (rows: readonly (readonly number[])[]): number => {
    const left = rows.map((row) => [...row]);
    let found = 0;
    const width = left[0]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const pivot = left.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
      if (pivot < 0) continue;
      [left[found], left[pivot]] = [left[pivot] ?? [], left[found] ?? []];
      const own = left[found] ?? [];
      for (const [at, row] of left.entries()) {
        if (at === found) continue;
        const factor = (row[column] ?? 0) / (own[column] ?? 1);
        for (let k = 0; k < width; k++) row[k] = (row[k] ?? 0) - factor * (own[k] ?? 0);
      }
      found++;
    }
    return found;
  };
  if (equations.length === 0) return false;
  const unit = equations[0]?.map((_, at) => (at === unknown ? 1 : 0)) ?? [];
  return rank([...equations, unit]) === rank(equations);
}

test("from the groups that are shown, their margins and the total no small group can be solved for", () => {
  fc.assert(
    fc.property(cells, (drawn) => {
      const people = peopleOf(drawn);
      fc.pre(new Set(people.attributes["sex"]).size > 1 && new Set(people.attributes["race"]).size > 1);
      const { all, outcomes, measures, hidden } = judged(people, attributes);
      const groups = all.flatMap(({ groupings }) => groupings.flatMap(({ measured }) => measured.grouping.groups));
      const table = recordsOf(groupTable(all, measures, outcomes, false, hidden));
      const unknowns = groups.filter((_, at) => table[at]?.["n"] === null);
      const small = groups.filter((group) => {
        const counts = [0, 0, 0, 0];
        for (const row of group.rows) counts[(people.label[row] ?? 0) * 2 + (people.prediction[row] ?? 0)]++;
        return [group.rows.length, ...counts].some((count) => count > 0 && count < below);
      });
      expect(small.every((group) => unknowns.includes(group))).toBe(true);
      // What a reader knows: each attribute adds up to all rows, each intersection to its margins.
      const within = (one: (typeof groups)[number], margin: (typeof groups)[number]) =>
        Object.entries(margin.slice).every(([name, value]) => one.slice[name] === value);
      const equations = [
        ...all.map(({ groupings }) => {
          const parts = groupings.flatMap(({ measured }) => measured.grouping.groups);
          return unknowns.map((group) => (parts.includes(group) ? 1 : 0));
        }),
        ...groups
          .filter(({ slice }) => Object.keys(slice).length === 1)
          .map((margin) =>
            unknowns.map((group) =>
              group === margin ? -1 : Object.keys(group.slice).length === 2 && within(group, margin) ? 1 : 0,
            ),
          ),
      ];
      const solved = small.filter((group) => determines(equations, unknowns.indexOf(group)));
      expect(solved.map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("no row of a table that rests on a hidden group tells a number, and rows of others tell theirs", () => {
  fc.assert(
    fc.property(cells, (drawn) => {
      const people = peopleOf(drawn);
      fc.pre(new Set(people.attributes["race"]).size > 1);
      const { all, outcomes, measures, hidden, own } = judged(people, ["race"]);
      const [grouping] = all[0]?.groupings ?? [];
      if (grouping === undefined) throw new Error("no groups");
      const { groups } = grouping.measured.grouping;
      const gone = new Set(groups.filter(({ slice }) => hidden.has(slice)).map(({ name }) => name));
      const disparities = recordsOf(
        disparityTable(
          all,
          shownDisparities(measures),
          { ...own, confidence: 0.95, references: [{ kind: "largest" }] },
          false,
          shareEstimates(own),
          outcomes,
          hidden,
        ),
      );
      for (const { worst, reference, value, low, high, p, equality } of disparities) {
        const rests = gone.has(String(worst)) || gone.has(String(reference));
        if (rests) expect([value, low, high, p, equality]).toEqual([null, null, null, null, null]);
        if (reference === "" && gone.size > 0) expect([low, high, p, equality]).toEqual([null, null, null, null]);
      }
      const [selection] = measures;
      if (selection === undefined) throw new Error("no selection rate");
      const impact = recordsOf(impactTable(all, selection, outcomes, 0, false, hidden));
      const rates = impact.filter(({ category }) => !gone.has(String(category)));
      expect(rates.every(({ rate }) => typeof rate === "number")).toBe(true);
      expect(
        impact
          .filter(({ category }) => gone.has(String(category)))
          .every(({ n, rate, ratio }) => n === null && rate === null && ratio === null),
      ).toBe(true);
      // A ratio beside a rate tells the highest rate, which must then be one that is shown.
      const told = rates.filter(({ ratio }) => typeof ratio === "number");
      if (told.length > 0) expect(told.some(({ ratio }) => ratio === 1)).toBe(true);
      // One more than the small groups is enough where they are one, none where they are several or none.
      const smallOnes = groups.filter(({ slice, rows }) => hidden.has(slice) && rows.length < below).length;
      if (smallOnes === 0 && gone.size === 0) expect(rates.length).toBe(groups.length);
    }),
    { numRuns: 60 },
  );
});

test("one small group hides itself and the smallest other one, and nothing of the rest", () => {
  const sizes = { A: 200, B: 150, C: 120, D: 90, E: 4 };
  const race = Object.entries(sizes).flatMap(([name, size]) => Array.from({ length: size }, () => name));
  const people = {
    label: race.map((_, row) => row % 2),
    prediction: race.map((_, row) => Math.floor(row / 2) % 2),
    attributes: { race },
  };
  const { all, outcomes, measures, hidden } = judged(people, ["race"]);
  const table = recordsOf(groupTable(all, measures, outcomes, false, hidden));
  expect(table.filter(({ n }) => n === null).map(({ group }) => group)).toEqual(["D", "E"]);
});
