import { describe, expect, it } from "vitest";
import { decideDifference } from "../../../src/comparison/verdict.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { compare, decided, predicted, scored } from "./models.ts";

const random = createRandom(3);
const label = Array.from({ length: 100 }, (_, row) => row % 2);
const scores = Array.from({ length: 100 }, () => random.next());
const decisions = label.map((is, row) => (row % 5 === 0 ? 1 - is : is));

describe("models that agree in every row", () => {
  it("are one model where their scores agree: no metric differs, whatever its method", () => {
    const pair = { challenger: scored(label, scores), champion: scored(label, scores) };
    for (const difference of compare(pair, ["accuracy", "roc_auc", "f1", "log_loss"])) {
      expect(difference.intervalAt?.(0.95)).toMatchObject({ low: 0, high: 0 });
      expect(difference.test()?.p).toBe(1);
    }
    const values = predicted(scores, scores);
    expect(compare({ challenger: values, champion: values }, ["mae"])[0].intervalAt?.(0.95)).toMatchObject({
      low: 0,
      high: 0,
      method: "identical",
    });
  });

  it("with decisions alone may still differ, as far as four unseen rows of 100 reach", () => {
    const pair = { challenger: decided(label, decisions), champion: decided(label, decisions) };
    const [f1, balanced] = compare(pair, ["f1", "balanced_accuracy"]);
    const interval = f1.intervalAt?.(0.95);
    expect(interval).toMatchObject({ method: "zero-events", level: 0.95 });
    // 40 of 50 positives and 40 of 50 negatives are right; F1 falls most where 4 of the 40 found positives are missed.
    expect(interval?.low).toBeCloseTo(72 / (72 + 10 + 14) - 80 / 100, 12);
    expect(interval?.high).toBeGreaterThan(0);
    expect(balanced.intervalAt?.(0.95)?.low).toBeCloseTo(-4 / 50 / 2, 12);
    // A higher level leaves more rows possible.
    expect(f1.intervalAt?.(0.999)?.low).toBeLessThan(interval?.low ?? 0);
    const rule = { comparator: "no worse than", bound: { unit: "number", of: null }, confidence: 0.95 } as const;
    const outcome = (value: number) => decideDifference(f1, { ...rule, bound: { ...rule.bound, value } }).outcome;
    expect([outcome(0.0104), outcome(0.1)]).toEqual(["inconclusive", "pass"]);
  });

  it("in nothing but their labels cannot differ in what labels alone determine", () => {
    const other = scored(label, scores.toReversed());
    expect(
      compare({ challenger: scored(label, scores), champion: other }, ["prevalence"])[0].intervalAt?.(0.95),
    ).toMatchObject({ low: 0, high: 0 });
  });

  it("in fewer than 30 rows say nothing", () => {
    const few = decided(label.slice(0, 20), decisions.slice(0, 20));
    expect(compare({ challenger: few, champion: few }, ["f1"])[0].intervalAt?.(0.95) ?? null).toBeNull();
  });

  it("leave a class of three to the class that a change moves most", () => {
    const classes = ["a", "b", "c"];
    const of = Uint32Array.from({ length: 90 }, (_, row) => row % 3);
    const examples = {
      ...{ rows: 90, weight: null, cluster: null, columns: new Map() },
      ...{ task: "multiclass" as const, classes, label: of, scores: null, scoreReason: "there are none" },
      ...{ scoreIsProbability: false, decision: of.slice(), decisionReason: null },
    };
    const interval = compare({ challenger: examples, champion: examples }, ["recall(class=a)"])[0].intervalAt?.(0.95);
    expect(interval?.low).toBeLessThan(-0.02);
    const macro = compare({ challenger: examples, champion: examples }, ["f1(macro)"])[0].intervalAt?.(0.95);
    expect(macro).toMatchObject({ high: 0, method: "zero-events" });
    expect(macro?.low).toBeLessThan(-0.02);
  });
});

describe("rows that belong together", () => {
  const clustered = (count: number) => {
    const cluster = { of: Uint32Array.from(label, (_, row) => row % count), count };
    const other = scores.map((score) => Math.min(1, score + 0.01 * random.normal()));
    return compare(
      { challenger: { ...scored(label, scores), cluster }, champion: { ...scored(label, other), cluster } },
      ["roc_auc", "log_loss"],
    );
  };
  const rule = {
    comparator: "no worse than",
    bound: { value: 0.2, unit: "number", of: null },
    confidence: 0.95,
  } as const;

  it("in fewer than 10 clusters decide nothing, and the number is said", () => {
    for (const difference of clustered(3)) {
      const decision = decideDifference(difference, rule);
      expect(decision.outcome).toBe("inconclusive");
      expect(decision.message).toMatch(/belong to 3 clusters only, and fewer than 10/);
      expect(difference.test()).toBeNull();
    }
  });

  it("in more of them are resampled by cluster, and forecasts count clusters", () => {
    const [auc] = clustered(20);
    expect(auc.clusters).toBe(20);
    expect(auc.intervalAt?.(0.95)).not.toBeNull();
    const tight = decideDifference(auc, { ...rule, bound: { ...rule.bound, value: 0.0005 } });
    expect(tight.message).toMatch(/more clusters would settle it/);
  });
});
