import { describe, expect, it } from "vitest";
import { evaluateMetrics } from "../../../src/metrics/evaluate.ts";
import type { BinaryExamples, Examples } from "../../../src/metrics/examples.ts";
import { defaultMetrics } from "../../../src/metrics/registry.ts";
import { delong, delongInterval } from "../../../src/stats/delong.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { all, binary, columnsOnly, estimate, multiclass, regression, settings, spec } from "./support.ts";

function scored(rows: number, seed: string, common: Parameters<typeof binary>[1] = {}): BinaryExamples {
  const random = createRandom(seed);
  const score = new Float64Array(rows);
  const label = score.map((_, i) => {
    const z = random.normal();
    score[i] = 1 / (1 + Math.exp(-z));
    return random.next() < 1 / (1 + Math.exp(0.5 - 1.4 * z)) ? 1 : 0;
  });
  return binary(label, { score, ...common });
}

const at95 = (id: string, examples: Examples, over: Partial<typeof settings> = {}) =>
  estimate(id, examples, all, over).intervalAt?.(0.95) ?? null;

function counts(tp: number, fp: number, fn: number, tn: number): BinaryExamples {
  const rows = [
    ...Array(tp).fill([1, 1]),
    ...Array(fp).fill([0, 1]),
    ...Array(fn).fill([1, 0]),
    ...Array(tn).fill([0, 0]),
  ];
  return binary(
    rows.map(([label]) => label),
    { decision: rows.map(([, decision]) => decision) },
  );
}

describe("rows that weigh the same and stand for themselves", () => {
  it.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
  ])("give recall %d/%d Wilson's interval", (hits, positives, low, high) => {
    const found = at95("recall", counts(hits, 3, positives - hits, 5));
    expect(found).toMatchObject({ level: 0.95, method: "wilson" });
    expect(found?.low).toBeCloseTo(low, 6);
    expect(found?.high).toBeCloseTo(high, 6);
  });

  it("give Clopper and Pearson's by choice", () => {
    const found = at95("precision", counts(8, 2, 4, 1), { proportionInterval: "clopper-pearson" });
    expect(found).toMatchObject({ method: "clopper-pearson" });
    expect(found?.low).toBeCloseTo(0.443905, 6);
    expect(found?.high).toBeCloseTo(0.974789, 6);
  });

  it("give roc_auc DeLong's interval, and gini twice its width", () => {
    const rows = scored(400, "delong");
    const scores = rows.score ?? new Float64Array(0);
    const side = (wanted: number) => scores.filter((_, i) => rows.label[i] === wanted);
    const { low, high, method } = delongInterval(delong(side(1), side(0)), 0.95);
    const auc = at95("roc_auc", rows);
    expect(auc?.method).toBe(method);
    expect(auc?.low).toBeCloseTo(low, 12);
    expect(auc?.high).toBeCloseTo(high, 12);
    expect(at95("gini", rows)?.low).toBeCloseTo(2 * low - 1, 12);
  });

  it.each([
    ["f1", "bca"],
    ["mcc", "bca"],
    ["log_loss", "bca"],
    ["average_precision", "percentile"],
    ["roc_auc(max_fpr=0.2)", "percentile"],
    ["ece", "percentile"],
    ["calibration_slope", "percentile"],
    ["accuracy", "wilson"],
    ["f1(micro)", "bca"],
    ["recall(micro)", "wilson"],
    ["recall(macro)", "bca"],
  ])("give %s the method %s", (id, method) => {
    const rows = scored(300, "methods");
    const found = estimate(id, rows);
    const interval = found.intervalAt?.(0.95);
    expect(interval?.method).toBe(method);
    expect(interval?.low).toBeLessThan(found.value.value ?? Number.NaN);
    expect(interval?.high).toBeGreaterThan(found.value.value ?? Number.NaN);
  });

  it("give counts and extremes none", () => {
    expect(estimate("tp", counts(5, 1, 1, 5)).intervalAt).toBeNull();
    expect(estimate("max_error", regression([1, 2, 3], [1, 3, 3])).intervalAt).toBeNull();
    expect(estimate("max(x)", columnsOnly(3, { columns: { x: [1, 2, 3] } })).intervalAt).toBeNull();
  });

  it("give none where resampling shows no spread", () => {
    expect(at95("f1", counts(5, 0, 0, 5))).toBeNull();
    expect(at95("mae", regression([1, 2, 3], [1, 2, 3]))).toBeNull();
  });
});

describe("weights and clusters", () => {
  it("turn proportions and an AUC into bootstraps where weights differ", () => {
    const weight = Array.from({ length: 300 }, (_, i) => 1 + (i % 3));
    for (const id of ["accuracy", "recall", "roc_auc", "prevalence"]) {
      expect(at95(id, scored(300, "weights", { weight }))?.method, id).toMatch(/^(bca|percentile)$/);
    }
  });

  it("make every interval a cluster bootstrap, wider where rows of a cluster agree", () => {
    const random = createRandom("clusters");
    const label: number[] = [];
    const decision: number[] = [];
    const cluster: number[] = [];
    for (let c = 0; c < 60; c++) {
      const right = random.next() < 0.7 ? 1 : 0;
      for (let i = 0; i < 10; i++) {
        label.push(i % 2);
        decision.push(right === 1 ? i % 2 : 1 - (i % 2));
        cluster.push(c);
      }
    }
    const alone = at95("accuracy", binary(label, { decision }));
    const together = at95("accuracy", binary(label, { decision, cluster }));
    expect(together?.method).toBe("cluster-bootstrap-bca");
    const width = (interval: typeof alone) => (interval === null ? 0 : interval.high - interval.low);
    // Ten rows that are right or wrong together are worth one: √10 times as wide.
    expect(width(together) / width(alone)).toBeGreaterThan(2.5);
    expect(width(together) / width(alone)).toBeLessThan(4);
    const score = decision.map((of) => 0.2 + of * 0.5);
    expect(at95("roc_auc", binary(label, { score, cluster }))?.method).toBe("cluster-bootstrap-percentile");
  });

  it("give none of a few clusters", () => {
    const label = Array.from({ length: 60 }, (_, row) => row % 2);
    const decision = label.map((is, row) => (row % 7 === 0 ? 1 - is : is));
    const of = (count: number) =>
      at95("accuracy", binary(label, { decision, cluster: label.map((_, row) => row % count) }));
    expect(of(4)).toBeNull();
    expect(of(5)?.method).toBe("cluster-bootstrap-bca");
  });

  it("give none of a single cluster", () => {
    expect(at95("accuracy", binary([1, 0, 1], { decision: [1, 1, 1], cluster: [0, 0, 0] }))).toBeNull();
  });
});

describe("draws", () => {
  const rows = scored(200, "draws");

  it("are the same for the same seed and others for another", () => {
    expect(at95("f1", rows)).toEqual(at95("f1", rows));
    expect(at95("f1", rows)).not.toEqual(at95("f1", rows, { seed: 2 }));
  });

  it("serve every level, the wider around the narrower", () => {
    for (const id of ["f1", "brier", "average_precision"]) {
      const found = estimate(id, rows);
      const [narrow, wide] = [found.intervalAt?.(0.8), found.intervalAt?.(0.99)];
      expect(wide?.low).toBeLessThan(narrow?.low ?? Number.NaN);
      expect(wide?.high).toBeGreaterThan(narrow?.high ?? Number.NaN);
    }
  });

  it("do not move when a metric or a slice is added", () => {
    const slice = { slice: { half: "first" }, rows: Uint32Array.from({ length: 100 }, (_, i) => i) };
    const many = evaluateMetrics(rows, defaultMetrics(rows), [all, slice], settings);
    for (const id of ["f1", "log_loss", "average_precision"]) {
      const [alone] = evaluateMetrics(rows, [spec(id, rows)], [slice], settings);
      const among = many.find((found) => found.id === id && found.slice !== null);
      expect(among?.intervalAt?.(0.95)).toEqual(alone.intervalAt?.(0.95));
    }
  });

  it("speak of the slice's own rows", () => {
    const first = { slice: { half: "first" }, rows: Uint32Array.from({ length: 100 }, (_, i) => i) };
    const copied = binary(rows.label.slice(0, 100), { score: rows.score?.slice(0, 100) });
    for (const id of ["accuracy", "f1", "roc_auc", "average_precision", "log_loss", "ece"]) {
      const inPlace = estimate(id, rows, first);
      const apart = estimate(id, copied, { slice: first.slice, rows: null });
      expect(inPlace.value).toEqual(apart.value);
      expect(inPlace.intervalAt?.(0.9)).toEqual(apart.intervalAt?.(0.9));
    }
  });

  it("hold class shares for AUC-like figures, so that a rare class is never lost", () => {
    const label = Array.from({ length: 200 }, (_, i) => (i < 3 ? 1 : 0));
    const score = label.map((of, i) => (of === 1 ? 0.6 + i / 10 : (i % 97) / 100));
    expect(at95("average_precision", binary(label, { score }))).not.toBeNull();
  });
});

describe("many rows", () => {
  const rows = scored(30_000, "many");

  it("are resampled in bags, with intervals as wide as theory has them", () => {
    const found = estimate("brier", rows).intervalAt?.(0.95);
    expect(found?.method).toBe("blb");
    const losses = (rows.score ?? new Float64Array(0)).map((of, i) => (of - rows.label[i]) ** 2);
    const mean = losses.reduce((sum, of) => sum + of, 0) / losses.length;
    const variance = losses.reduce((sum, of) => sum + (of - mean) ** 2, 0) / losses.length;
    const half = 1.96 * Math.sqrt(variance / losses.length);
    expect(((found?.high ?? 0) - (found?.low ?? 0)) / 2 / half).toBeGreaterThan(0.93);
    expect(((found?.high ?? 0) - (found?.low ?? 0)) / 2 / half).toBeLessThan(1.07);
  });

  it("are still resampled by counts where counts are all that matters", () => {
    expect(at95("f1", rows)?.method).toBe("bca");
  });
});

it("covers the truth of F1, MCC and a mean about as often as it says", () => {
  const random = createRandom("coverage");
  const runs = 400;
  const covered = { f1: 0, mae: 0 };
  // P(label = 1) = 0.4, P(decision right) = 0.75: TP 0.3, FN 0.1, FP 0.15, so F1 = 0.6 / 0.85.
  const f1 = 0.6 / 0.85;
  for (let run = 0; run < runs; run++) {
    const label = Array.from({ length: 150 }, () => (random.next() < 0.4 ? 1 : 0));
    const decision = label.map((of) => (random.next() < 0.75 ? of : 1 - of));
    const interval = at95("f1", binary(label, { decision }), { resamples: 500, seed: run });
    if (interval !== null && interval.low <= f1 && f1 <= interval.high) covered.f1++;
    const error = Array.from({ length: 80 }, () => random.normal());
    const absolute = at95(
      "mae",
      regression(
        error,
        error.map(() => 0),
      ),
      { resamples: 500, seed: run },
    );
    const mae = Math.sqrt(2 / Math.PI);
    if (absolute !== null && absolute.low <= mae && mae <= absolute.high) covered.mae++;
  }
  // 400 runs: a standard error of 1.1 points.
  for (const share of [covered.f1 / runs, covered.mae / runs]) {
    expect(share).toBeGreaterThan(0.92);
    expect(share).toBeLessThan(0.98);
  }
});

it("has an interval for several classes and for ranks", () => {
  const label = Array.from({ length: 90 }, (_, i) => i % 3);
  const decision = label.map((of, i) => (i % 4 === 0 ? (of + 1) % 3 : of));
  expect(at95("f1(macro)", multiclass(label, decision))?.method).toBe("bca");
  expect(at95("recall(class=c1)", multiclass(label, decision))?.method).toBe("wilson");
  const numbers = regression(
    label,
    label.map((of, i) => of + (i % 7)),
  );
  for (const id of ["spearman", "kendall", "medae", "r2"]) expect(at95(id, numbers), id).not.toBeNull();
});
