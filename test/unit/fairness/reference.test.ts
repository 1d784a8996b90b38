import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { differenceInterval, logRatioInterval } from "../../../src/fairness/between-groups.ts";
import type { DefinedFigure } from "../../../src/fairness/disparity.ts";
import { fisherExact } from "../../../src/stats/fisher-exact.ts";
import { columnsOf, type Judged, judge, judgePeople, type People, regressionOutcomes } from "./people.ts";
import { shareFigure } from "./shares.ts";

type Rows = readonly Readonly<Record<string, number | string | null>>[];

interface Fairlearn {
  readonly groups: Rows;
  readonly disparities: Readonly<Record<string, number | null>>;
}

interface ReferenceSet {
  readonly data: {
    readonly label: number[];
    readonly prediction: number[];
    readonly score: number[];
    readonly sex: (string | null)[];
    readonly race: string[];
  };
  readonly sex: Fairlearn;
  readonly "sex*race": Fairlearn;
  readonly control: Readonly<Record<string, number>>;
  readonly aequitas: Rows;
  readonly scores: Rows;
  readonly weighted: {
    readonly weight: number[];
    readonly demographic_parity_difference: number;
    readonly equalized_odds_difference: number;
  };
}

interface Reference {
  readonly sets: Readonly<Record<string, ReferenceSet>>;
  readonly regression: {
    readonly data: { readonly label: number[]; readonly prediction: number[]; readonly group: string[] };
  } & Readonly<Record<"mae_difference" | "mae_ratio" | "rmse_ratio" | "bias_difference" | "mae_group_max", number>>;
  readonly pairs: readonly {
    readonly counts: [number, number, number, number];
    readonly difference: [number, number];
    readonly ratio: [number, number];
    readonly fisher: number;
  }[];
}

const reference = JSON.parse(
  readFileSync(new URL("../../reference/fairness.json", import.meta.url), "utf8"),
) as Reference;

function peopleOf({ data }: ReferenceSet): People {
  const { label, prediction, score, sex, race } = data;
  return { label, prediction, score, attributes: { sex, race } };
}

function figure(judged: Judged, group: string, measure: string): number | null {
  const found = judged.measures.find(({ id }) => id === measure);
  if (found === undefined) throw new Error(`no measure ${measure}`);
  const own = judged.measured[0].figuresOf(found).find((one) => one.group.name === group);
  if (own === undefined) throw new Error(`no group ${group}`);
  return own.estimate.value.value;
}

function expectClose(found: number | null, wanted: number | string | null, what: string): void {
  if (typeof wanted !== "number" || found === null) expect(found, what).toBe(wanted);
  else expect(Math.abs(found - wanted), `${what}: ${found} for ${wanted}`).toBeLessThanOrEqual(1e-9);
}

function expectGroups(judged: Judged, rows: Rows): void {
  for (const { group, n, tp, fp, fn, tn, ...rates } of rows) {
    for (const [measure, wanted] of Object.entries(rates)) {
      expectClose(figure(judged, String(group), measure), wanted, `${measure} of ${group}`);
    }
  }
}

describe.each(Object.entries(reference.sets))("groups and disparities of the set %s", (_name, set) => {
  test.each(["sex", "sex*race"] as const)("are Fairlearn's by %s", (attribute) => {
    const judged = judgePeople(peopleOf(set), attribute);
    expect(judged.measured[0].grouping.groups).toHaveLength(set[attribute].groups.length);
    expectGroups(judged, set[attribute].groups);
    for (const [id, wanted] of Object.entries(set[attribute].disparities)) {
      expectClose(judged.disparity(id).value.value, wanted, id);
    }
  });

  test("are Aequitas' rates", () => expectGroups(judgePeople(peopleOf(set), "sex"), set.aequitas));

  test("are scikit-learn's areas and means of the scores", () =>
    expectGroups(judgePeople(peopleOf(set), "sex"), set.scores));

  test("are Fairlearn's inside the strata of a control feature", () => {
    const judged = judgePeople(peopleOf(set), "sex", "race");
    const strata = judged.measured.map(({ grouping }) => grouping.stratum?.["race"]);
    expect(strata).toEqual(Object.keys(set.control));
    const { disparity } = judged.disparity("demographic_parity_difference");
    for (const measured of judged.measured) {
      const values = measured.figuresOf(disparity.parts[0]).flatMap(({ estimate }) => estimate.value.value ?? []);
      const stratum = measured.grouping.stratum?.["race"] ?? "";
      expectClose(Math.max(...values) - Math.min(...values), set.control[stratum], stratum);
    }
  });

  test("are Fairlearn's with weights", () => {
    const { weight, ...wanted } = set.weighted;
    const judged = judgePeople({ ...peopleOf(set), weight }, "race");
    for (const [id, value] of Object.entries(wanted)) expectClose(judged.disparity(id).value.value, value, id);
  });
});

test("disparities of a regression are Fairlearn's", () => {
  const { data, ...wanted } = reference.regression;
  const outcomes = regressionOutcomes({
    task: "regression",
    ...{ rows: data.label.length, weight: null, cluster: null, columns: new Map() },
    label: Float64Array.from(data.label),
    prediction: Float64Array.from(data.prediction),
  });
  const people = { label: [], prediction: [], attributes: { group: data.group } };
  const judged = judge(outcomes, columnsOf(people.attributes), "group");
  for (const [id, value] of Object.entries(wanted)) expectClose(judged.disparity(id).value.value, value, id);
});

describe.each(reference.pairs)("two groups with $counts", ({ counts, difference, ratio, fisher }) => {
  const [a, n, b, m] = counts;

  test("have the difference's interval of statsmodels (Newcombe)", () => {
    const found = differenceInterval(shareOf(a, n), shareOf(b, m), 0.95);
    expectClose(found?.low ?? null, difference[0], "low");
    expectClose(found?.high ?? null, difference[1], "high");
    expect(found?.method).toBe("newcombe");
  });

  test("have the ratio's interval of statsmodels (log)", () => {
    const found = logRatioInterval(shareOf(a, n), shareOf(b, m), 0.95);
    expectClose(Math.exp(found?.low ?? 0), ratio[0], "low");
    expectClose(Math.exp(found?.high ?? 0), ratio[1], "high");
    expect(found?.method).toBe("katz-log");
  });

  test("have SciPy's p of Fisher's exact test", () => expectClose(fisherExact(a, n - a, b, m - b), fisher, "p"));
});

function shareOf(successes: number, trials: number): DefinedFigure {
  return shareFigure("", { successes, trials });
}
