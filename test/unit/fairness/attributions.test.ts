import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Attributions, featureImportance, movedFeatures } from "../../../src/fairness/attributions.ts";

interface Described {
  readonly values: readonly (readonly number[])[];
  readonly mean: readonly number[];
  readonly order: readonly string[];
  readonly by_group: Readonly<Record<string, readonly number[]>>;
}

interface Reference {
  readonly features: readonly string[];
  readonly group: readonly string[];
  readonly weight: readonly number[];
  readonly model: Described;
  readonly champion: Described;
  readonly weighted_mean: readonly number[];
  readonly interval: readonly (readonly [number, number])[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL("../../reference/attributions.json", import.meta.url), "utf8"),
);
const { features, group } = reference;

function attributionsOf({ values }: Described): Attributions {
  return { features, values: features.map((_, at) => Float64Array.from(values, (row) => row[at] ?? Number.NaN)) };
}

const own = attributionsOf(reference.model);
const champion = attributionsOf(reference.champion);
const base = { rows: group.length, weight: null, cluster: null };
const settings = { resamples: 2000, seed: 1 };
const all = { slice: null, rows: null };

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [at, value] of wanted.entries()) expect(Math.abs((found[at] ?? Number.NaN) - value)).toBeLessThan(1e-9);
}

describe("the mean of |attribution| is what shap says", () => {
  test.each([
    ["a model", reference.model],
    ["its champion", reference.champion],
  ] as const)("of %s over all rows, in shap's order", (_name, described) => {
    const found = featureImportance(attributionsOf(described), all, base, settings);
    expectClose(
      found.map(({ mean }) => mean),
      described.mean,
    );
    const ranked = found.toSorted((one, other) => one.rank - other.rank).map(({ feature }) => feature);
    expect(ranked).toEqual(described.order);
    expect(found.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test.each(Object.keys(reference.model.by_group))("of the group %s, as its cohort", (name) => {
    const rows = Uint32Array.from(group.flatMap((own, row) => (own === name ? [row] : [])));
    const found = featureImportance(own, { slice: { sex: name }, rows }, base, settings);
    expectClose(
      found.map(({ mean }) => mean),
      reference.model.by_group[name] ?? [],
    );
  });

  test("where rows weigh differently, as numpy's average", () => {
    const found = featureImportance(own, all, { ...base, weight: Float64Array.from(reference.weight) }, settings);
    expectClose(
      found.map(({ mean }) => mean),
      reference.weighted_mean,
    );
  });
});

describe("the interval of a mean", () => {
  test("is scipy's, up to the draws", () => {
    for (const [at, { mean, intervalAt }] of featureImportance(own, all, base, settings).entries()) {
      const interval = intervalAt(0.95);
      const [low, high] = reference.interval[at] ?? [Number.NaN, Number.NaN];
      expect(interval?.method).toBe("bca");
      expect(Math.abs((interval?.low ?? Number.NaN) - low)).toBeLessThan(0.06 * (high - low));
      expect(Math.abs((interval?.high ?? Number.NaN) - high)).toBeLessThan(0.06 * (high - low));
      expect(interval?.low).toBeLessThan(mean);
    }
  });

  test("is the same whatever other groups are explained, and wider at a higher level", () => {
    const [once] = featureImportance(own, all, base, settings);
    const [again] = featureImportance(own, all, base, settings);
    expect(again?.intervalAt(0.95)).toEqual(once?.intervalAt(0.95));
    expect(once?.intervalAt(0.99)?.low).toBeLessThan(once?.intervalAt(0.9)?.low ?? Number.NaN);
  });

  test("draws clusters whole, and says nothing of fewer than five", () => {
    const clusters = (count: number) => ({
      ...base,
      cluster: { of: Uint32Array.from(group, (_, row) => row % count), count },
    });
    const [many] = featureImportance(own, all, clusters(40), settings);
    expect(many?.intervalAt(0.95)?.method).toBe("cluster-bootstrap-bca");
    const [few] = featureImportance(own, all, clusters(4), settings);
    expect(few?.intervalAt(0.95)).toBeNull();
    expect(few?.mean).toBeGreaterThan(0);
  });

  test("is there for weights too, and holds the weighted mean", () => {
    const weight = Float64Array.from(reference.weight);
    const [first] = featureImportance(own, all, { ...base, weight }, settings);
    const interval = first?.intervalAt(0.95);
    expect(interval?.low).toBeLessThan(first?.mean ?? Number.NaN);
    expect(interval?.high).toBeGreaterThan(first?.mean ?? Number.NaN);
  });

  test("is null where rows do not differ", () => {
    const flat: Attributions = { features: ["a"], values: [new Float64Array(30).fill(-2)] };
    const [only] = featureImportance(flat, all, { ...base, rows: 30 }, settings);
    expect(only).toMatchObject({ mean: 2, share: 1, rank: 1 });
    expect(only?.intervalAt(0.95)).toBeNull();
  });
});

describe("what moved from the champion", () => {
  const moved = movedFeatures(own, champion, all, base, settings);

  test("is the difference of shap's means, the farthest first", () => {
    for (const one of moved) {
      const at = features.indexOf(one.feature);
      expectClose([one.mean ?? Number.NaN], [reference.model.mean[at] ?? 0]);
      expectClose([one.champion ?? Number.NaN], [reference.champion.mean[at] ?? 0]);
      expectClose([one.difference ?? Number.NaN], [(one.mean ?? 0) - (one.champion ?? 0)]);
    }
    const sizes = moved.map(({ difference }) => Math.abs(difference ?? 0));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  test("has the change of shap's ranks, with an interval that holds it", () => {
    for (const { feature, rank, championRank, rose, roseAt } of moved) {
      expect(rank).toBe(reference.model.order.indexOf(feature) + 1);
      expect(championRank).toBe(reference.champion.order.indexOf(feature) + 1);
      expect(rose).toBe((championRank ?? 0) - (rank ?? 0));
      const interval = roseAt(0.95);
      expect(interval?.low).toBeLessThanOrEqual(rose ?? Number.NaN);
      expect(interval?.high).toBeGreaterThanOrEqual(rose ?? Number.NaN);
    }
  });

  test("is nothing, surely, against itself", () => {
    for (const { difference, rose, differenceAt, roseAt } of movedFeatures(own, own, all, base, settings)) {
      expect([difference, rose]).toEqual([0, 0]);
      expect(differenceAt(0.95)).toBeNull();
      expect(roseAt(0.95)).toMatchObject({ low: 0, high: 0 });
    }
  });

  test("draws a row's attributions of both models together", () => {
    const shifted: Attributions = {
      features,
      values: own.values.map((column) => column.map((value) => value + Math.sign(value) * 0.01)),
    };
    const [first] = movedFeatures(shifted, own, all, base, settings);
    const width = (interval: { low: number; high: number } | null | undefined) =>
      (interval?.high ?? 0) - (interval?.low ?? 0);
    const [alone] = featureImportance(own, all, base, settings);
    expect(first?.difference).toBeCloseTo(0.01, 3);
    expect(width(first?.differenceAt(0.95))).toBeLessThan(width(alone?.intervalAt(0.95)) / 100);
  });

  test("tells features that only one model has, without a difference", () => {
    const less: Attributions = {
      features: ["income", "old"],
      values: [champion.values[0], champion.values[1]] as Float64Array[],
    };
    const more = movedFeatures(own, less, all, base, settings);
    expect(more.map(({ feature }) => feature)).toEqual(["income", "debt", "age", "tenure", "noise", "old"]);
    expect(more[1]).toMatchObject({ champion: null, championRank: null, difference: null, rose: null });
    expect(more[5]).toMatchObject({ mean: null, rank: null, difference: null, championRank: 2 });
  });
});

test("features of one mean share the better rank", () => {
  const ties: Attributions = {
    features: ["a", "b", "c"],
    values: [
      [1, 1],
      [3, 3],
      [-1, 1],
    ].map((column) => Float64Array.from(column)),
  };
  const found = featureImportance(ties, all, { ...base, rows: 2 }, settings);
  expect(found.map(({ rank }) => rank)).toEqual([2, 1, 2]);
});

test("rows that weigh nothing explain nothing", () => {
  const weight = new Float64Array(group.length);
  expect(featureImportance(own, all, { ...base, weight }, settings)).toEqual([]);
  expect(movedFeatures(own, champion, all, { ...base, weight }, settings)).toEqual([]);
});
