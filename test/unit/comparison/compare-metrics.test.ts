import { describe, expect, it } from "vitest";
import { pOfInterval } from "../../../src/comparison/compare-metrics.ts";
import { pairOf } from "../../../src/comparison/pair.ts";
import { expandedLevel } from "../../../src/comparison/paired-bootstrap.ts";
import type { BinaryExamples, Examples } from "../../../src/metrics/examples.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { all, estimate } from "../metrics/support.ts";
import { expectNear } from "../stats/reference.ts";
import { classifiers, compare, decided, predicted, regressions, scored } from "./models.ts";
import { reference } from "./reference.ts";

const near = (low: number, high: number, [expectedLow, expectedHigh]: readonly [number, number], share: number) => {
  const width = expectedHigh - expectedLow;
  expect(Math.abs(low - expectedLow)).toBeLessThan(share * width);
  expect(Math.abs(high - expectedHigh)).toBeLessThan(share * width);
};

describe("differences", () => {
  it("are what scikit-learn's values differ by", () => {
    const names = ["accuracy", "f1", "roc_auc", "average_precision", "log_loss"];
    for (const { id, value } of compare(classifiers, names)) {
      expectNear(value.value, reference.metrics.differences[id], 1e-12);
    }
    expectNear(compare(regressions, ["mae"])[0].value.value, reference.metrics.differences["mae"], 1e-12);
  });

  it("choose their method by metric", () => {
    const names = ["accuracy", "recall", "specificity", "fpr", "fnr", "roc_auc", "gini", "precision", "f1", "log_loss"];
    const found = compare(classifiers, [...names, "average_precision"], { settings: { resamples: 300 } });
    const methods = found.map(({ id, intervalAt, test }) => [id, intervalAt?.(0.95)?.method, test()?.method]);
    expect(methods).toEqual([
      ...["accuracy", "recall", "specificity", "fpr", "fnr"].map((id) => [id, "newcombe", "mcnemar-mid-p"]),
      ["roc_auc", "delong", "delong"],
      ["gini", "delong", "delong"],
      ["precision", "bca", "interval"],
      ["f1", "bca", "interval"],
      ["log_loss", "bca", "interval"],
      ["average_precision", "percentile", "interval"],
    ]);
  });

  it("of gini are twice those of roc_auc", () => {
    const [area, gini] = compare(classifiers, ["roc_auc", "gini"]);
    expectNear(gini.intervalAt?.(0.9)?.low ?? null, 2 * (area.intervalAt?.(0.9)?.low ?? Number.NaN));
    expectNear(gini.standardError(), 2 * (area.standardError() ?? Number.NaN));
    expect(gini.test()?.p).toBe(area.test()?.p);
  });

  it("of a mean loss have SciPy's BCa interval, a little wider for Student's t", () => {
    const [mae] = compare(regressions, ["mae"], { settings: { resamples: 8_000 } });
    const { low, high } = mae.intervalAt?.(0.95) ?? { low: Number.NaN, high: Number.NaN };
    near(low, high, reference.metrics.bca, 0.03);
  });

  it("have a paired permutation p on request, as SciPy's", () => {
    const [mae] = compare(regressions, ["mae"], { settings: { resamples: 8_000, test: "permutation" } });
    expect(mae.test()?.method).toBe("permutation");
    expect(Math.abs((mae.test()?.p ?? Number.NaN) - reference.metrics.permutation)).toBeLessThan(0.012);
  });

  it("have permutation ps that say what McNemar's exact one says", () => {
    const [exact] = compare(classifiers, ["accuracy"]);
    const [permuted] = compare(classifiers, ["accuracy"], { settings: { test: "permutation", resamples: 4_000 } });
    expect(Math.abs((permuted.test()?.p ?? Number.NaN) - (exact.test()?.exact ?? Number.NaN))).toBeLessThan(0.03);
  });

  it("leave each model the intervals of its own evaluation, since both are resampled by the same draws", () => {
    const random = createRandom(6);
    const label = Array.from({ length: 24_000 }, () => (random.next() < 0.4 ? 1 : 0));
    const model = (): BinaryExamples =>
      scored(
        label,
        label.map((own) => (random.next() + own * random.next()) / 2),
      );
    const bagged = { challenger: model(), champion: model() };
    const names = ["average_precision", "ks", "log_loss", "ece", "f1"];
    for (const pair of [classifiers, bagged]) {
      const over = { resamples: 60 };
      for (const [k, difference] of compare(pair, names, { settings: over }).entries()) {
        for (const side of ["challenger", "champion"] as const) {
          const own = estimate(names[k], pair[side], all, over).intervalAt?.(0.9);
          expect(own).toBeDefined();
          expect(difference[side].intervalAt?.(0.9)).toEqual(own);
        }
      }
    }
  });

  it("are undefined with the side that is", () => {
    const label = [1, 0, 1, 0];
    const [precision] = compare({ challenger: decided(label, [0, 0, 0, 0]), champion: decided(label, label) }, [
      "precision",
    ]);
    expect(precision.value).toMatchObject({ value: null, reason: expect.stringContaining("for the challenger") });
    expect(precision.intervalAt).toBeNull();
    expect(precision.test()).toBeNull();
  });
});

describe("what no closed form is for", () => {
  const clustered = <E extends Examples>(examples: E, size: number): E => ({
    ...examples,
    cluster: {
      of: Uint32Array.from({ length: examples.rows }, (_, row) => Math.floor(row / size)),
      count: Math.ceil(examples.rows / size),
    },
  });

  it("is bootstrapped with weights, which count for both models", () => {
    const weight = Float64Array.from(reference.metrics.weight);
    const pair = { challenger: { ...classifiers.challenger, weight }, champion: classifiers.champion };
    const found = compare(pair, ["accuracy", "roc_auc"], { settings: { resamples: 300 } });
    expect(found.map(({ intervalAt }) => intervalAt?.(0.95)?.method)).toEqual(["bca", "percentile"]);
    const [champion] = compare({ challenger: { ...classifiers.champion, weight }, champion: classifiers.champion }, [
      "accuracy",
    ]);
    expect(found[0].champion.value).toEqual(champion.challenger.value);
  });

  it("is bootstrapped by cluster, and copies of rows bring no certainty", () => {
    const times = 5;
    const repeat = (values: ArrayLike<number>) =>
      Array.from(values).flatMap((value) => Array<number>(times).fill(value));
    const copies = {
      challenger: clustered(scored(repeat(reference.metrics.label), repeat(reference.metrics.scores[0])), times),
      champion: scored(repeat(reference.metrics.label), repeat(reference.metrics.scores[1])),
    };
    const width = (pair: Parameters<typeof compare>[0]) => {
      const [{ intervalAt }] = compare(pair, ["accuracy"], { settings: { resamples: 1_000 } });
      const { low, high, method } = intervalAt?.(0.95) ?? { low: 0, high: 0, method: "" };
      return { width: high - low, method };
    };
    const honest = width(copies);
    expect(honest.method).toBe("cluster-bootstrap-bca");
    expect(honest.width / width(classifiers).width).toBeGreaterThan(0.85);
    expect(width({ ...copies, challenger: { ...copies.challenger, cluster: null } }).width).toBeLessThan(
      honest.width / 1.8,
    );
  });

  it("swaps whole clusters in a permutation", () => {
    const pair = { challenger: clustered(classifiers.challenger, 150), champion: classifiers.champion };
    const [accuracy] = compare(pair, ["accuracy"], { settings: { test: "permutation", resamples: 500 } });
    // Two clusters have four swaps, two of them as far as the observed one.
    expect(accuracy.test()?.p).toBeGreaterThan(0.4);
  });

  it("takes bags of little bootstraps above 20,000 rows, as wide as the whole would be", () => {
    const rows = 25_000;
    const random = createRandom(4);
    const label = Array.from({ length: rows }, () => 10 * random.next());
    const shared = label.map((value) => value + random.normal());
    const pair = {
      challenger: predicted(
        label,
        shared.map((value) => value + 0.5 * random.normal()),
      ),
      champion: predicted(
        label,
        shared.map((value) => value + 0.5 * random.normal()),
      ),
    };
    const [mae] = compare(pair, ["mae"], { settings: { resamples: 400 } });
    const { low, high, method } = mae.intervalAt?.(0.95) ?? { low: 0, high: 0, method: "" };
    expect(method).toBe("blb");
    const losses = label.map(
      (value, row) =>
        Math.abs(value - pair.challenger.prediction[row]) - Math.abs(value - pair.champion.prediction[row]),
    );
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / rows;
    const error = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / rows / rows);
    expect((high - low) / (2 * 1.96 * error)).toBeGreaterThan(0.85);
    expect((high - low) / (2 * 1.96 * error)).toBeLessThan(1.15);
  });
});

describe("the same model twice", () => {
  it("differs by nothing, in any metric", () => {
    const pair = { challenger: classifiers.challenger, champion: classifiers.challenger };
    for (const { id, value, test, intervalAt } of compare(pair, [
      "accuracy",
      "roc_auc",
      "f1",
      "log_loss",
      "average_precision",
    ])) {
      const { low, high } = intervalAt?.(0.95) ?? { low: Number.NaN, high: Number.NaN };
      expect([id, value.value, test()?.p]).toEqual([id, 0, 1]);
      expect(low).toBeGreaterThan(-0.02);
      expect(high).toBeLessThan(0.02);
    }
  });

  it("has no interval on a handful of rows where only resampling could give one", () => {
    const few = scored([1, 0, 1, 0, 1], [0.9, 0.1, 0.4, 0.6, 0.8]);
    expect(compare({ challenger: few, champion: few }, ["f1"])[0].intervalAt?.(0.95)).toBeNull();
  });
});

describe("draws", () => {
  it("do not move when a metric or a slice is added", () => {
    const rows = Uint32Array.from({ length: 120 }, (_, i) => 2 * i);
    const views = [{ slice: { half: "even" }, rows }];
    const more = { settings: { resamples: 200 } };
    const alone = compare(classifiers, ["f1"], { views, ...more })[0].intervalAt?.(0.95);
    const among = compare(classifiers, ["mcc", "f1", "log_loss"], { views: [all, ...views], ...more });
    expect(among[4].intervalAt?.(0.95)).toEqual(alone);
  });

  it("give a p that agrees with the interval", () => {
    for (const { intervalAt, test } of compare(classifiers, ["f1", "log_loss", "average_precision"])) {
      const p = test()?.p ?? Number.NaN;
      const excludes = (level: number) => {
        const { low, high } = intervalAt?.(level) ?? { low: 0, high: 0 };
        return low > 0 || high < 0;
      };
      expect(excludes(1 - p * 1.02)).toBe(true);
      expect(excludes(1 - p * 0.98)).toBe(false);
    }
  });
});

it("a bootstrap is read wider where few units disagree, and as it is where many do", () => {
  expect(expandedLevel(0.95, 12)).toBeCloseTo(0.9784, 3);
  expect(expandedLevel(0.95, 1e6)).toBeCloseTo(0.95, 5);
  expect(expandedLevel(0.95, 1)).toBeGreaterThan(0.999999);
  expect(expandedLevel(1e-9, 12)).toBeGreaterThan(0);
});

it("a p of an interval that never leaves 0 is 1", () => {
  expect(pOfInterval((level) => ({ low: -1, high: 1, level, method: "none" }))).toBe(1);
});

it("two tables that are no pair are a bug", () => {
  const short = scored([1, 0], [0.9, 0.1]);
  expect(() => pairOf(classifiers.challenger, short)).toThrow("same rows");
  expect(() => pairOf(classifiers.challenger, regressions.champion)).toThrow("one task");
  expect(() => pairOf(short, { ...short, positiveClass: "yes" })).toThrow("same classes");
});
