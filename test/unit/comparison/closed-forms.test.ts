import { describe, expect, it } from "vitest";
import { mcnemar } from "../../../src/comparison/mcnemar.ts";
import { correctedT, correlatedT } from "../../../src/comparison/nadeau-bengio.ts";
import { newcombeIndependent, newcombePaired, pairedStandardError } from "../../../src/comparison/newcombe.ts";
import {
  pairedDelong,
  pairedDelongInterval,
  pairedDelongP,
  pairedDelongZ,
} from "../../../src/comparison/paired-delong.ts";
import { expectNear } from "../stats/reference.ts";
import { reference } from "./reference.ts";

const scores = (all: readonly number[], positives: number) => ({
  positives: Float64Array.from(all.slice(0, positives)),
  negatives: Float64Array.from(all.slice(positives)),
});
const of = ([positives, negatives]: readonly [number[], number[]]) => ({
  positives: Float64Array.from(positives),
  negatives: Float64Array.from(negatives),
});

describe("McNemar's test", () => {
  it.each(reference.mcnemar)("of %i and %i pairs agrees with SciPy and statsmodels", (b, c, ...expected) => {
    const { exact, midP, asymptotic, corrected } = mcnemar(b, c);
    for (const [i, p] of [exact, midP, asymptotic, corrected].entries()) expectNear(p, expected[i], 1e-10);
  });

  it.each([
    [121, 59, 4.434e-6],
    [70, 59, 0.378688],
    [80, 59, 0.089452],
    [30, 60, 0.00206],
    [10, 10, 1],
    [1, 7, 0.0703125],
  ])("of %i and %i pairs has the published exact p", (b, c, exact) => {
    expect(mcnemar(b, c).exact).toBeCloseTo(exact, 6);
  });

  it("of 1 and 7 pairs has the published p of every kind", () => {
    const { asymptotic, corrected, midP } = mcnemar(1, 7);
    expect([asymptotic, corrected, midP].map((p) => p.toFixed(6))).toEqual(["0.033895", "0.077100", "0.039063"]);
  });

  it("refuses what is no count", () => {
    expect(() => mcnemar(1.5, 2)).toThrow(RangeError);
    expect(() => mcnemar(-1, 2)).toThrow(RangeError);
  });
});

describe("Newcombe's intervals", () => {
  it.each(reference.paired)(
    "paired, of %i, %i, %i, %i rows at %f",
    (both, challengerOnly, championOnly, neither, level, low, high) => {
      const bounds = newcombePaired({ both, challengerOnly, championOnly, neither }, level);
      expectNear(bounds.low, low, 1e-10);
      expectNear(bounds.high, high, 1e-10);
    },
  );

  it("agree with the published intervals of paired data", () => {
    const airways = newcombePaired({ both: 1, challengerOnly: 1, championOnly: 7, neither: 12 }, 0.95);
    expect([airways.low.toFixed(3), airways.high.toFixed(3)]).toEqual(["-0.507", "-0.026"]);
    const newcombe = newcombePaired({ both: 36, challengerOnly: 12, championOnly: 2, neither: 0 }, 0.95);
    expect([newcombe.low.toFixed(4), newcombe.high.toFixed(4)]).toEqual(["0.0569", "0.3404"]);
  });

  it.each(reference.independent)("independent, %i of %i against %i of %i at %f", (x1, n1, x2, n2, level, low, high) => {
    const bounds = newcombeIndependent({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }, level);
    expectNear(bounds.low, low, 1e-10);
    expectNear(bounds.high, high, 1e-10);
  });

  it("have a width where no pair disagrees, and say nothing without rows", () => {
    const { low, high } = newcombePaired({ both: 80, challengerOnly: 0, championOnly: 0, neither: 20 }, 0.95);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    const none = { both: 0, challengerOnly: 0, championOnly: 0, neither: 0 };
    expect(newcombePaired(none, 0.95)).toEqual({ low: -1, high: 1 });
    expect(pairedStandardError(none)).toBe(0);
  });
});

describe("paired DeLong", () => {
  it("gives the fixture's areas, z and p", () => {
    const pair = pairedDelong(
      scores([0.9, 0.8, 0.7, 0.4, 0.35, 0.6, 0.5, 0.35, 0.3, 0.2, 0.1, 0.05], 5),
      scores([0.8, 0.7, 0.35, 0.6, 0.3, 0.65, 0.5, 0.45, 0.3, 0.25, 0.2, 0.1], 5),
    );
    expectNear(pair.challenger.auc, 0.8714285714, 1e-10);
    expectNear(pair.champion.auc, 0.7857142857, 1e-10);
    expectNear(pairedDelongZ(pair), 0.799408065, 1e-9);
    expectNear(pairedDelongP(pair), 0.4240538355, 1e-9);
  });

  it.each(reference.delong)(
    "agrees with the covariances over all pairs",
    ({ challenger, champion, areas, variance, p }) => {
      const pair = pairedDelong(of(challenger), of(champion));
      expectNear(pair.challenger.auc, areas[0]);
      expectNear(pair.champion.auc, areas[1]);
      expectNear(pair.variance, variance);
      expectNear(pairedDelongP(pair), p, 1e-10);
    },
  );

  it("takes z as 0 where variance and difference are 0, and an interval of 0 where the models rank alike", () => {
    const one = scores([0.9, 0.8, 0.3, 0.2, 0.1], 2);
    const same = scores([90, 80, 30, 20, 10], 2);
    const pair = pairedDelong(one, same);
    expect(pairedDelongZ(pair)).toBe(0);
    expect(pairedDelongP(pair)).toBe(1);
    expect(pairedDelongInterval(pair, 0.95)).toEqual({ low: 0, high: 0, method: "identical" });
  });

  it("does not take two perfect models that rank otherwise for the same model", () => {
    const pair = pairedDelong(scores([0.9, 0.8, 0.3, 0.2, 0.1], 2), scores([0.8, 0.9, 0.3, 0.2, 0.1], 2));
    expect(pairedDelongZ(pair)).toBe(0);
    const { low, high, method } = pairedDelongInterval(pair, 0.95);
    expect(method).toBe("mover");
    expect(low).toBeLessThan(-0.1);
    expect(high).toBeGreaterThan(0.1);
  });

  it("has an interval from the single ones where a class has one row", () => {
    const pair = pairedDelong(scores([0.9, 0.3, 0.2, 0.1], 1), scores([0.25, 0.3, 0.2, 0.1], 1));
    expect(pair.variance).toBeNull();
    expect(pairedDelongP(pair)).toBeNull();
    expect(pairedDelongInterval(pair, 0.95).method).toBe("mover");
  });
});

describe("scores of folds", () => {
  it.each(reference.folds)(
    "have the corrected t and its posterior",
    ({ differences, testToTraining, t, p, interval, rope, shares }) => {
      const folds = { differences, testToTraining };
      const test = correctedT(folds);
      expectNear(test?.t ?? null, t);
      expectNear(test?.p ?? null, p, 1e-10);
      const { low, high } = test?.intervalAt(0.95) ?? { low: Number.NaN, high: Number.NaN };
      expectNear(low, interval[0], 1e-9);
      expectNear(high, interval[1], 1e-9);
      const posterior = correlatedT(folds, rope, "higher");
      expectNear(posterior?.championBetter ?? null, shares[0], 1e-9);
      expectNear(posterior?.equivalent ?? null, shares[1], 1e-9);
      expectNear(posterior?.challengerBetter ?? null, shares[2], 1e-9);
      expect(correlatedT(folds, rope, "lower")?.championBetter).toBe(posterior?.challengerBetter);
    },
  );

  it("say nothing below two folds, and 1 where no fold differs", () => {
    expect(correctedT({ differences: [0.1], testToTraining: 0.25 })).toBeNull();
    expect(correctedT({ differences: [0, 0, 0], testToTraining: 0.5 })?.p).toBe(1);
    expect(correlatedT({ differences: [0, 0, 0], testToTraining: 0.5 }, 0.01, "higher")).toEqual({
      championBetter: 0,
      equivalent: 1,
      challengerBetter: 0,
    });
  });

  it("refuse a ratio of folds that cannot be", () => {
    expect(() => correctedT({ differences: [0.1, 0.2], testToTraining: 0 })).toThrow(RangeError);
    expect(() => correctedT({ differences: [0.1, Number.NaN], testToTraining: 0.25 })).toThrow(RangeError);
  });
});
