import { describe, expect, test } from "vitest";
import { estimateAgainst } from "../../../src/fairness/estimate-disparity.ts";
import { lookalikes } from "../../../src/fairness/grouping.ts";
import { impactRatios } from "../../../src/fairness/impact-ratio.ts";
import { outcomesOf } from "../../../src/fairness/outcomes.ts";
import { parseReference, referenceGroup } from "../../../src/fairness/reference-group.ts";
import { scoreDistances } from "../../../src/fairness/score-distance.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { binary, multiclass, regression, settings } from "../metrics/support.ts";
import { changeBetween, type Judged, judgePeople, type People } from "./people.ts";
import { shareFigure } from "./shares.ts";

function groupOf(judged: Judged, name: string) {
  const found = judged.measured[0].grouping.groups.find((group) => group.name === name);
  if (found === undefined) throw new Error(`no group ${name}`);
  return found;
}

/** Rows of two groups: so many of the first, then the second, every other one positive, each selected by chance. */
function people(sizes: Readonly<Record<string, number>>, seed = 1): People {
  const random = createRandom(seed);
  const groups = Object.entries(sizes).flatMap(([name, size]) => Array.from({ length: size }, () => name));
  return {
    label: groups.map((_, row) => row % 2),
    prediction: groups.map(() => (random.next() < 0.4 ? 1 : 0)),
    attributes: { group: groups },
  };
}

describe("a disparity", () => {
  test("of an undefined group is of the others, and names it", () => {
    const judged = judgePeople(
      {
        label: [1, 1, 0, 1, 0, 0],
        prediction: [1, 0, 0, 1, 1, 0],
        attributes: { group: ["a", "a", "b", "b", "c", "c"] },
      },
      "group",
    );
    const estimate = judged.disparity("tpr_difference");
    expect(estimate.value).toEqual({ value: 0.5 });
    expect(estimate.undefinedGroups.map(({ group, reason }) => [group.name, reason])).toEqual([
      ["c", "tpr: no row is positive"],
    ]);
  });

  test("is undefined with its reason where one group has the figure", () => {
    const judged = judgePeople(
      { label: [1, 0, 0, 0], prediction: [1, 0, 1, 0], attributes: { group: ["a", "a", "b", "b"] } },
      "group",
    );
    const { value } = judged.disparity("equalized_odds_difference");
    expect(value).toEqual({
      value: null,
      reason: "tpr is defined in one group only; b has none, since no row is positive",
    });
    expect(judged.disparity("equalized_odds_difference").intervalAt(0.95)).toBeNull();
  });

  test("has no ratio where nobody is selected in any group", () => {
    const judged = judgePeople(
      { label: [1, 0, 1, 0], prediction: [0, 0, 0, 0], attributes: { group: ["a", "a", "b", "b"] } },
      "group",
    );
    expect(judged.disparity("demographic_parity_ratio").value.value).toBeNull();
    expect(judged.disparity("demographic_parity_difference").value).toEqual({ value: 0 });
  });

  test("against a reference group is signed, and of equalized odds a distance", () => {
    const judged = judgePeople(people({ a: 200, b: 100 }), "group");
    const [one, other] = [groupOf(judged, "a"), groupOf(judged, "b")];
    const against = (written: string, swap: boolean): number | null => {
      const { disparity } = judged.disparity(written);
      const pair = swap ? ([other, one] as const) : ([one, other] as const);
      return estimateAgainst(disparity, judged.measured[0], ...pair, settings).value.value;
    };
    const difference = against("demographic_parity_difference", false) ?? Number.NaN;
    expect(against("demographic_parity_difference", true)).toBeCloseTo(-difference, 12);
    const ratio = against("demographic_parity_ratio", false) ?? Number.NaN;
    expect((against("demographic_parity_ratio", true) ?? Number.NaN) * ratio).toBeCloseTo(1, 12);
    expect(against("equalized_odds_difference", true)).toBe(against("equalized_odds_difference", false));
  });

  test("depends neither on the order of rows nor on other attributes", () => {
    const forwards = people({ a: 60, b: 50, c: 40 });
    const order = forwards.label.map((_, row) => (row * 77) % forwards.label.length);
    const shuffled: People = {
      label: order.map((row) => forwards.label[row]),
      prediction: order.map((row) => forwards.prediction[row]),
      attributes: {
        group: order.map((row) => forwards.attributes["group"][row]),
        other: order.map((row) => `${row % 2}`),
      },
    };
    const [one, other] = [forwards, shuffled].map((rows) => judgePeople(rows, "group").disparity("fpr_ratio"));
    expect(other.value).toEqual(one.value);
    expect(other.intervalAt(0.95)).toEqual(one.intervalAt(0.95));
    expect(other.test()).toEqual(one.test());
  });

  test("with weights or clusters has no interval of counts", () => {
    const rows = people({ a: 80, b: 80 });
    const weighted = judgePeople({ ...rows, weight: rows.label.map((_, row) => 1 + (row % 3)) }, "group");
    const clustered = judgePeople({ ...rows, cluster: rows.label.map((_, row) => Math.floor(row / 4)) }, "group");
    for (const judged of [weighted, clustered]) {
      const estimate = judged.disparity("demographic_parity_difference");
      expect(estimate.intervalAt(0.95)?.method).toMatch(/^simultaneous-.*(bca|percentile)/);
      expect(estimate.test()?.method).toBe("interval");
    }
  });
});

describe("a disparity's name", () => {
  const judged = judgePeople(people({ a: 40, b: 40 }), "group");

  test.each([
    ["disparate_impact", "demographic_parity_ratio"],
    ["statistical_parity_difference", "demographic_parity_difference"],
    ["average_odds_difference", "equalized_odds_difference(agg=mean)"],
    ["equalized_odds_ratio(agg=worst_case)", "equalized_odds_ratio"],
    ["selection_rate_ratio", "demographic_parity_ratio"],
    ["false_positive_rate_difference", "fpr_difference"],
    ["f1_difference", "f1_difference"],
  ])("%s is %s", (written, id) => expect(judged.disparity(written).disparity.id).toBe(id));

  test.each([
    ["demographic_parity_diference", /did you mean/],
    ["equalized_odds_difference(agg=median)", /agg=worst_case/],
    ["nonsense_ratio", /there is no disparity "nonsense_ratio"/],
    ["mae_ratio", /metric of regression tasks/],
  ])("%s is refused", (written, sentence) => expect(() => judged.disparity(written)).toThrow(sentence));
});

describe("outcomes", () => {
  const labels = [0, 1, 0, 1];

  test("of a favourable negative class are turned", () => {
    const examples = binary(labels, { decision: [1, 1, 0, 0] });
    const { favourable, positive } = outcomesOf(examples, "no", null);
    expect([...(favourable.decision ?? [])]).toEqual([0, 0, 1, 1]);
    expect(favourable.positiveClass).toBe("no");
    expect(positive).toBe(examples);
  });

  test("of scores that rank only select who is above the median", () => {
    const examples = { ...binary(labels, { score: [3, 9, 1, 7] }), decision: null };
    const { favourable, selection } = outcomesOf(examples, "yes", null);
    expect([selection, ...(favourable.decision ?? [])]).toEqual(["score", 0, 1, 0, 1]);
  });

  test("of several classes are of one against the rest", () => {
    const { favourable, positive } = outcomesOf(multiclass([0, 1, 2, 1], [1, 1, 2, 0]), "c1", "c2");
    expect([...(favourable.decision ?? [])]).toEqual([1, 1, 0, 0]);
    expect([...(positive?.label ?? [])]).toEqual([0, 0, 1, 0]);
  });

  test("of predicted numbers may be favourable where they are low", () => {
    const examples = regression([1, 2, 3], [10, 20, 30]);
    expect([...(outcomesOf(examples, "low", null).favourable.decision ?? [])]).toEqual([1, 0, 0]);
    expect(() => outcomesOf(examples, "cheap", null)).toThrow(/`high` or `low`/);
  });
});

test("names that differ in case, width or white space look alike", () => {
  const judged = judgePeople(
    {
      label: [1, 0, 1, 0],
      prediction: [1, 0, 1, 0],
      attributes: { group: ["Female", "female ", "ＦＥＭＡＬＥ", "M"] },
    },
    "group",
  );
  expect(lookalikes(judged.measured[0].grouping)).toEqual([["Female", "female ", "ＦＥＭＡＬＥ"]]);
});

test("the reference group is the largest known one, the best one, or the one that was named", () => {
  const groups = [...Array(50).fill(null), ...Array(20).fill("a"), ...Array(30).fill("b")] as (string | null)[];
  const judged = judgePeople(
    {
      label: groups.map((_, row) => row % 2),
      prediction: groups.map((group, row) => (group === "a" || row % 5 === 0 ? 1 : 0)),
      attributes: { group: groups },
    },
    "group",
  );
  const [measured] = judged.measured;
  const { disparity } = judged.disparity("demographic_parity_difference");
  const reference = (written: string): string | undefined =>
    referenceGroup([parseReference(written)], disparity, measured, measured.grouping.groups)?.name;
  expect([reference("largest"), reference("best"), reference("group=(unknown)")]).toEqual(["b", "a", "(unknown)"]);
});

test("impact ratios leave small categories out only where asked, and unknown ones always", () => {
  const figures = [
    shareFigure("a", { successes: 50, trials: 100 }),
    shareFigure("b", { successes: 300, trials: 900 }),
    { ...shareFigure("c", { successes: 9, trials: 10 }) },
  ];
  const unknown = shareFigure("(unknown)", { successes: 5, trials: 5 });
  const all = [...figures, { ...unknown, group: { ...unknown.group, unknown: true } }];
  expect(impactRatios(all, 0).map(({ ratio }) => ratio)).toEqual([0.5 / 0.9, 1 / 3 / 0.9, 1, null]);
  expect(impactRatios(all, 0.02).map(({ ratio, small }) => [ratio, small])).toEqual([
    [1, false],
    [1 / 3 / 0.5, false],
    [null, true],
    [null, true],
  ]);
});

describe("the distance of scores", () => {
  const score = [0.1, 0.2, 0.3, 0.4, 0.2, 0.4, 0.6, 0.8, 0.5, 0.6];
  const group = ["a", "a", "a", "a", "b", "b", "b", "b", "c", "c"];
  const people: People = {
    label: score.map((_, row) => row % 2),
    prediction: score.map(() => 1),
    score,
    attributes: { group },
  };
  const [{ grouping }] = judgePeople(people, "group").measured;
  const examples = binary(people.label, { decision: people.prediction, score });

  test("is the greatest between two groups, and each group's from its reference", () => {
    const rows = scoreDistances(grouping, examples, grouping.groups[0]);
    // SciPy's ks_2samp gives 1, .5 and 1 for a and c, b and a, c and a.
    expect(rows.map(({ value, worst, reference }) => [value.value, worst, reference])).toEqual([
      [1, "a", ""],
      [0.5, "b", "a"],
      [1, "c", "a"],
    ]);
    expect(rows[1].p).toBeCloseTo(0.7714285714285715, 12);
    for (const { intervalAt, value } of rows) {
      const interval = intervalAt(0.95);
      expect(interval?.low).toBeLessThanOrEqual(value.value ?? -1);
      expect(interval?.high).toBeGreaterThanOrEqual(value.value ?? 2);
    }
  });

  test("is undefined where rows weigh differently", () => {
    const weight = Float64Array.from(score, (_, row) => 1 + (row % 2));
    expect(scoreDistances(grouping, { ...examples, weight }, null)[0].value.value).toBeNull();
  });
});

describe("the change from the champion", () => {
  const rows = people({ a: 400, b: 400 });
  const other: People = {
    ...rows,
    // The champion selects every tenth of the second group more.
    prediction: rows.prediction.map((value, row) => (row >= 400 && row % 10 === 0 ? 1 : value)),
  };
  const changeOf = (own: People, champion: People, written: string, weight?: readonly number[]) => {
    const more = weight === undefined ? {} : { weight };
    return changeBetween({ ...own, ...more }, { ...champion, ...more }, written);
  };

  test("is challenger − champion, inside its interval, and turns its sign with the models", () => {
    const change = changeOf(rows, other, "demographic_parity_difference");
    const back = changeOf(other, rows, "demographic_parity_difference");
    const value = change.value.value ?? Number.NaN;
    expect(back.value.value).toBeCloseTo(-value, 12);
    const interval = change.intervalAt?.(0.95);
    expect(interval?.low).toBeLessThanOrEqual(value);
    expect(interval?.high).toBeGreaterThanOrEqual(value);
    expect(change.challenger.value.value).toBeCloseTo((change.champion.value.value ?? 0) + value, 12);
  });

  test("by rows, with weights that are nearly equal, is as by counts", () => {
    const nearly = rows.label.map((_, row) => 1 + 1e-9 * (row % 2));
    const [counts, byRows] = [undefined, nearly].map((weight) =>
      changeOf(rows, other, "equalized_odds_difference", weight).intervalAt?.(0.95),
    );
    expect(byRows?.low).toBeCloseTo(counts?.low ?? Number.NaN, 1);
    expect(byRows?.high).toBeCloseTo(counts?.high ?? Number.NaN, 1);
  });

  test("of models that say the same is 0, as surely as the rows allow", () => {
    const same = changeOf(rows, rows, "demographic_parity_difference");
    const interval = same.intervalAt?.(0.95);
    expect([same.value, same.test()?.method, interval?.method]).toEqual([{ value: 0 }, "identical", "agreement"]);
    expect(interval?.high).toBeGreaterThan(0);
    expect(interval?.high).toBeLessThan(0.03);
  });
});
