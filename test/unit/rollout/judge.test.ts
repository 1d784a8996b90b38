import { describe, expect, test } from "vitest";
import { createJudge, judge } from "../../../src/rollout/judge.ts";
import type { GuardrailLook, JudgedLook } from "../../../src/rollout/judgement.ts";
import type { Look, Reading } from "../../../src/rollout/look.ts";
import { binomial } from "../../../src/stats/binomial.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { type Figures, guardrailsOf, lookAt, planWith } from "../../support/rollout-looks.ts";

const counts = (requests: number, errors: number): Figures => ({ requests, errors });
const steady = (looks: number, stable: Figures, canary: Figures): Look[] =>
  Array.from({ length: looks }, (_, index) => lookAt(index + 1, 10, stable, canary));
const words = (looks: readonly JudgedLook[]) =>
  looks.map(({ guardrails }) => guardrails.map(({ word }) => word).join());
const lastOf = (looks: readonly JudgedLook[]): GuardrailLook => {
  const look = looks.at(-1)?.guardrails[0];
  if (look === undefined) throw new Error("no look");
  return look;
};

describe("a rate guardrail", () => {
  const plan = planWith("10% for 20m, 100%");

  test("shows the pooled z over all looks, at the textbook's bounds", () => {
    const { looks } = judge(
      plan,
      guardrailsOf("error_rate no worse than 0.5pp"),
      steady(2, counts(1800, 108), counts(200, 14)),
    );
    const pooled = 244 / 4000;
    const z = (28 / 400 - 216 / 3600) / Math.sqrt(pooled * (1 - pooled) * (1 / 400 + 1 / 3600));
    expect(lastOf(looks)).toMatchObject({ canary: 0.07, stable: 0.06, word: "undecided" });
    expect(lastOf(looks).statistic).toBeCloseTo(z, 12);
    expect(looks.map(({ guardrails }) => guardrails[0].bound?.toFixed(3))).toEqual(["3.662", "3.352"]);
  });

  test("harms only where the evidence is there and the estimate lies beyond the limit", () => {
    const looks = steady(20, counts(18_000, 360), counts(2000, 52));
    const strict = judge(plan, guardrailsOf("error_rate no worse than 0"), looks);
    const lenient = judge(plan, guardrailsOf("error_rate no worse than 1pp"), looks);
    expect(strict.decision).toMatchObject({ kind: "rollback", reason: "harm: error_rate" });
    expect(lastOf(lenient.looks).statistic).toBeGreaterThan(lastOf(lenient.looks).bound ?? 0);
    expect(lenient.decision.kind).toBe("promote");
  });

  test("is clear where the margin is excluded, and promotes at the end of the plan only", () => {
    const judged = judge(
      plan,
      guardrailsOf("error_rate no worse than 1pp"),
      steady(20, counts(18_000, 360), counts(2000, 40)),
    );
    expect(judged.looks.slice(0, 19).every(({ decision }) => decision.kind === "watch")).toBe(true);
    expect(judged.decision).toMatchObject({ kind: "promote", reason: "all clear" });
    expect(lastOf(judged.looks).sentence).toBe(
      "canary errs in 2% of requests, stable in 2%: worse by 0 points, surely within the 1 allowed; looked at 20 of 20 times",
    );
  });

  test.each(["hold", "promote", "rollback"] as const)(
    "that stays undecided ends as on-undecided: %s",
    (onUndecided) => {
      const looks = steady(20, counts(900, 18), counts(100, 2));
      const judged = judge(
        planWith("10% for 20m, 100%", { onUndecided }),
        guardrailsOf("error_rate no worse than 0.5pp"),
        looks,
      );
      expect(judged.decision).toMatchObject({ kind: onUndecided, reason: "undecided: error_rate" });
    },
  );

  test("counts few events exactly instead of trusting the normal distribution", () => {
    // Three of twenty against one of a thousand: the normal z is above 9, Fisher's p about 2.5e-5.
    const { looks } = judge(plan, guardrailsOf("error_rate no worse than 0"), [
      lookAt(1, 10, counts(1000, 1), counts(20, 3)),
    ]);
    expect(lastOf(looks).statistic).toBeGreaterThan(3.9);
    expect(lastOf(looks).statistic).toBeLessThan(4.2);
  });

  test("counts exactly as well where only chance gave the canary ten events", () => {
    const look = lookAt(1, 1, counts(9900, 198), counts(100, 12));
    const { looks } = judge(plan, guardrailsOf("error_rate no worse than 0"), [look]);
    // The normal z is above 6.8, and the exact test's below 5.2.
    expect(lastOf(looks).statistic).toBeGreaterThan(4.5);
    expect(lastOf(looks).statistic).toBeLessThan(5.5);
  });

  test("does not call a canary clear for having no events in a few trials", () => {
    const { looks } = judge(
      plan,
      guardrailsOf("error_rate no worse than 1pp"),
      steady(20, counts(90, 0), counts(10, 0)),
    );
    expect(lastOf(looks).word).toBe("undecided");
  });

  test("holds a fixed bound against the canary alone", () => {
    const looks = steady(3, { requests: null, errors: null }, counts(2000, 100));
    const judged = judge(plan, guardrailsOf("error_rate <= 3%"), looks);
    expect(judged.decision).toMatchObject({ kind: "rollback" });
    expect(lastOf(judged.looks)).toMatchObject({ canary: 0.05, stable: null, limit: 0.03 });
  });

  test("turns its signs where more is better", () => {
    const queries = ["ctr = clicks / requests higher"];
    const worse = steady(20, { requests: 9000, clicks: 900 }, { requests: 1000, clicks: 60 });
    const better = steady(20, { requests: 9000, clicks: 900 }, { requests: 1000, clicks: 140 });
    for (const rule of ["ctr >= 90% of stable", "ctr no worse than 1pp", "ctr no worse than 10%", "ctr >= 9%"]) {
      expect(judge(plan, guardrailsOf(rule, queries), worse).decision.kind).toBe("rollback");
      expect(judge(plan, guardrailsOf(rule, queries), better).decision.kind).toBe("promote");
    }
  });

  test("judges a multiple of stable by the ratio", () => {
    const rule = guardrailsOf("error_rate <= 150% of stable");
    expect(judge(plan, rule, steady(20, counts(18_000, 360), counts(2000, 80))).decision.kind).toBe("rollback");
    expect(judge(plan, rule, steady(20, counts(18_000, 360), counts(2000, 44))).decision.kind).toBe("promote");
  });

  test("compares the arms inside of each weight, so that a busy hour at a large share fools nobody", () => {
    const steps = planWith("5% for 10m, 50% for 10m, 100%");
    const night = Array.from({ length: 10 }, (_, i) => lookAt(i + 1, 5, counts(9500, 95), counts(500, 5)));
    const day = Array.from({ length: 10 }, (_, i) => lookAt(i + 11, 50, counts(5000, 250), counts(5000, 250), 1));
    const judged = judge(steps, guardrailsOf("error_rate no worse than 0"), [...night, ...day]);
    expect(judged.looks).toHaveLength(20);
    expect(lastOf(judged.looks).statistic).toBeCloseTo(0, 10);
    // Pooled over the weights the same counts would prove harm many times over.
    const [x, n, y, m] = [50 + 2500, 5000 + 50_000, 950 + 2500, 95_000 + 50_000];
    const pooled = (x + y) / (n + m);
    expect((x / n - y / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))).toBeGreaterThan(20);
  });

  test("keeps looks apart where no weight was recorded", () => {
    const looks = [
      lookAt(1, null, counts(9500, 95), counts(500, 5)),
      lookAt(2, null, counts(5000, 250), counts(5000, 250)),
    ];
    const { looks: judged } = judge(plan, guardrailsOf("error_rate no worse than 0"), looks);
    expect(lastOf(judged).statistic).toBeCloseTo(0, 10);
    expect(judged.at(-1)?.sampleRatio).toMatchObject({ kind: "off" });
  });

  test("splits the error over all guardrails that spend it, levels not among them", () => {
    const rules = guardrailsOf("error_rate no worse than 0\nmissed no worse than 0\nlatency_p99 <= 1", [
      "missed = misses / requests",
    ]);
    expect(createJudge(plan, rules).alpha).toBeCloseTo(0.025, 12);
    const look = lookAt(
      1,
      10,
      { ...counts(900, 9), misses: 9, latency_p99: 0.1 },
      { ...counts(100, 1), misses: 1, latency_p99: 0.1 },
    );
    const { looks } = judge(plan, rules, [look]);
    expect(looks[0].guardrails[0].bound).toBeCloseTo(3.836, 2);
    const [error, missed, level] = looks[0].guardrails.map(({ alphaSpent }) => alphaSpent);
    expect(error).toBeCloseTo(0.025 / 400, 12);
    expect([missed, level]).toEqual([error, 0]);
  });

  test("treats more events than trials, a fraction below zero and nothing at all as no data", () => {
    for (const canary of [counts(100, 150), counts(100, -3), counts(0, 0), { requests: Number.NaN, errors: 1 }, {}]) {
      const { looks } = judge(plan, guardrailsOf("error_rate no worse than 1pp"), [
        lookAt(1, 10, counts(900, 9), canary),
      ]);
      expect(lastOf(looks)).toMatchObject({ word: "no data", statistic: null, bound: null });
    }
  });
});

describe("a level guardrail", () => {
  const plan = planWith("10% for 10m, 100%");
  const latency = (canary: readonly (number | null)[]) =>
    canary.map((value, index) => lookAt(index + 1, 10, { latency_p99: 0.2 }, { latency_p99: value }));

  test("is breached by k of the last n looks and not by one spike", () => {
    const rule = guardrailsOf("latency_p99 <= 150% of stable for 3 of 5 looks");
    const spike = judge(plan, rule, latency([0.2, 0.9, 0.2, 0.2, 0.9, 0.2, 0.2, 0.2, 0.2, 0.2]));
    expect(spike.decision.kind).toBe("promote");
    const lasting = judge(plan, rule, latency([0.2, 0.9, 0.2, 0.9, 0.2, 0.9, 0.2, 0.2, 0.2, 0.2]));
    expect(lasting.decision).toMatchObject({ kind: "rollback", reason: "harm: latency_p99" });
    expect(lasting.looks).toHaveLength(6);
  });

  test("at its limit is within it, and beyond a strict one", () => {
    expect(words(judge(plan, guardrailsOf("latency_p99 <= 0.3 for 1 of 1 looks"), latency([0.3])).looks)).toEqual([
      "clear",
    ]);
    expect(words(judge(plan, guardrailsOf("latency_p99 < 0.3 for 1 of 1 looks"), latency([0.3])).looks)).toEqual([
      "harm",
    ]);
  });

  test("is undecided before it had n looks", () => {
    const judged = judge(
      planWith("10% for 4m, 100%"),
      guardrailsOf("latency_p99 <= 0.3"),
      latency([0.2, 0.2, 0.2, 0.2]),
    );
    expect(judged.decision).toMatchObject({ kind: "hold", reason: "undecided: latency_p99" });
  });

  test("with a duration is breached when it was beyond for so long without a break", () => {
    const rule = guardrailsOf("latency_p99 <= 0.3 for 3m");
    expect(judge(plan, rule, latency([0.9, 0.9, 0.2, 0.9, 0.9, 0.2, 0.9, 0.9, 0.2, 0.2])).decision.kind).toBe(
      "promote",
    );
    expect(judge(plan, rule, latency([0.2, 0.9, 0.9, 0.9])).decision.kind).toBe("rollback");
  });

  test("takes a missing window neither for a breach nor for the end of one", () => {
    const rule = guardrailsOf("latency_p99 <= 0.3 for 2m");
    expect(words(judge(plan, rule, latency([0.9, null, 0.9])).looks)).toEqual(["undecided", "no data", "harm"]);
  });

  test("of a rate with a time to last is the window's ratio", () => {
    const rule = guardrailsOf("error_rate <= 5% for 2 of 2 looks");
    const looks = [0, 9, 0, 9, 9].map((errors, index) => lookAt(index + 1, 10, counts(900, 9), counts(100, errors)));
    const judged = judge(plan, rule, looks);
    expect(judged.looks).toHaveLength(5);
    expect(lastOf(judged.looks)).toMatchObject({ word: "harm", canary: 0.09, alphaSpent: 0 });
  });

  test("of drift holds the canary's values against those of stable", () => {
    const random = createRandom("drift");
    const values = (shift: number) => Array.from({ length: 500 }, () => random.normal() + shift);
    const rule = guardrailsOf("psi(score) <= 0.2 for 1 of 1 looks");
    const same = judge(plan, rule, [lookAt(1, 10, { score: values(0) }, { score: values(0) })]);
    const moved = judge(plan, rule, [lookAt(1, 10, { score: values(0) }, { score: values(1) })]);
    expect(words(same.looks)).toEqual(["clear"]);
    expect(words(moved.looks)).toEqual(["harm"]);
  });
});

describe("a sample guardrail", () => {
  const plan = planWith("10% for 10m, 100%");
  const rule = guardrailsOf("score no worse than 0.3", ["samples:score"]);
  const looks = (shift: number): Look[] => {
    const random = createRandom(`score ${shift}`);
    const values = (n: number, by: number) => Array.from({ length: n }, () => random.normal() + by);
    // The whole day drifts upwards, in both arms alike.
    return Array.from({ length: 10 }, (_, i) =>
      lookAt(i + 1, 10, { score: values(180, i) }, { score: values(20, i + shift) }),
    );
  };

  test("finds a shift beyond its margin, and clears one that is none", () => {
    expect(judge(plan, rule, looks(1)).decision).toMatchObject({ kind: "rollback", reason: "harm: score" });
    expect(judge(plan, rule, looks(0)).decision).toMatchObject({ kind: "promote" });
  });

  test("turns its signs where more is better", () => {
    const higher = guardrailsOf("score no worse than 0.3", ["samples:score higher"]);
    expect(judge(plan, higher, looks(1)).decision.kind).toBe("promote");
    expect(judge(plan, higher, looks(-1)).decision.kind).toBe("rollback");
  });

  test("shows stable's median and the canary's beside it", () => {
    const judged = judge(plan, rule, [lookAt(1, 10, { score: [1, 2, 3] }, { score: [3, 4, 5] })]);
    expect(lastOf(judged.looks)).toMatchObject({ stable: 2, canary: 4, limit: 2.3, word: "undecided" });
  });
});

describe("missing data", () => {
  const plan = planWith("10% for 4m, 50% for 4m, 100%");
  const good = (number: number, step: number) =>
    lookAt(number, step === 0 ? 10 : 50, counts(9000, 90), counts(1000, 10), step);
  const gone = (number: number, step: number, why: Extract<Reading, { kind: "absent" }>["why"] = "no-samples") => {
    const reading: Reading = { kind: "absent", why, message: `${why} here` };
    return lookAt(number, 10, counts(9000, 90), { requests: reading, errors: reading }, step);
  };
  const rule = guardrailsOf("error_rate no worse than 2pp");
  const kinds = (looks: readonly Look[]) => judge(plan, rule, looks).looks.map(({ decision }) => decision.kind);

  test("in the middle of a step waits for the next look", () => {
    expect(kinds([good(1, 0), gone(2, 0), good(3, 0), good(4, 0)])).toEqual(["watch", "watch", "watch", "next-step"]);
  });

  test("at the end of a step is waited for, and then the rollout holds", () => {
    const looks = [good(1, 0), good(2, 0), good(3, 0), gone(4, 0), gone(5, 0), gone(6, 0)];
    expect(kinds(looks)).toEqual(["watch", "watch", "watch", "wait-for-data", "wait-for-data", "hold"]);
    expect(judge(plan, rule, looks).decision).toMatchObject({
      reason: "no data: error_rate",
      detail: "error_rate has no data: no-samples here",
    });
  });

  test("that comes back in time lets the step end", () => {
    expect(kinds([good(1, 0), good(2, 0), good(3, 0), gone(4, 0), good(5, 0)]).at(-1)).toBe("next-step");
  });

  test("of most of a step is not made good by its last look", () => {
    expect(kinds([gone(1, 0), gone(2, 0), gone(3, 0), good(4, 0)]).at(-1)).toBe("wait-for-data");
  });

  test.each([
    ["wrong-label", 0],
    ["not-a-number", 1],
    ["stale", 2],
    ["query-error", 3],
  ] as const)("%s has a grace of %i looks", (why, grace) => {
    const looks = [good(1, 0), good(2, 0), good(3, 0), ...Array.from({ length: 6 }, (_, i) => gone(4 + i, 0, why))];
    expect(kinds(looks)).toEqual(["watch", "watch", "watch", ...Array(grace).fill("wait-for-data"), "hold"]);
  });

  test("never promotes, whatever is undecided", () => {
    const promoting = planWith("10% for 2m, 100%", { onUndecided: "promote" });
    const looks = Array.from({ length: 6 }, (_, i) => gone(i + 1, 0));
    expect(judge(promoting, rule, looks).decision.kind).toBe("hold");
  });

  test("leaves the α of its look to the next", () => {
    const { looks } = judge(plan, rule, [good(1, 0), gone(2, 0), good(3, 0)]);
    expect(looks.map(({ guardrails }) => guardrails[0].alphaSpent)).toEqual([0.05 / 64, 0.05 / 64, (0.05 * 9) / 64]);
  });
});

describe("the sample ratio", () => {
  const rule = guardrailsOf("error_rate no worse than 2pp");
  const split = (canary: number): Look[] =>
    Array.from({ length: 10 }, (_, i) => lookAt(i + 1, 10, counts(10_000 - canary, 100), counts(canary, 10)));

  test("that fits the weights says so", () => {
    const { looks } = judge(planWith("10% for 10m, 100%"), rule, split(1010));
    expect(looks.at(-1)?.sampleRatio).toMatchObject({ kind: "fits", observed: 0.101, expected: 0.1 });
  });

  test("that does not holds the rollout", () => {
    const judged = judge(planWith("10% for 10m, 100%"), rule, split(1200));
    expect(judged.decision).toMatchObject({ kind: "hold", reason: "sample ratio" });
    expect(judged.looks).toHaveLength(1);
  });

  test("by user with counts by request only warns", () => {
    const judged = judge(planWith("10% for 10m, 100%", { splitUnit: "user" }), rule, split(1200));
    expect(judged.decision.kind).toBe("promote");
    expect(judged.looks.at(-1)?.sampleRatio).toMatchObject({ kind: "mismatch" });
  });

  test("does not keep harm from being taken back", () => {
    const looks = [lookAt(1, 10, counts(8000, 80), counts(2000, 400))];
    expect(judge(planWith("10% for 10m, 100%"), rule, looks).decision.kind).toBe("rollback");
  });

  test("of good splits is broken in about one of a thousand rollouts, looked at every minute", () => {
    const random = createRandom("ratio");
    const judging = createJudge(planWith("5% for 10m, 50% for 10m, 100%"), guardrailsOf("latency_p99 <= 1"));
    let broken = 0;
    for (let rollout = 0; rollout < 1500; rollout++) {
      const watching = judging.begin();
      for (let number = 1; number <= 20; number++) {
        const weight = number <= 10 ? 5 : 50;
        const canary = binomial(random, 60, weight / 100);
        const figures = { latency_p99: 0.1 };
        const look = lookAt(number, weight, { requests: 60 - canary, ...figures }, { requests: canary, ...figures });
        if (watching.see(look).sampleRatio.kind !== "mismatch") continue;
        broken++;
        break;
      }
    }
    expect(broken).toBeLessThanOrEqual(6);
  });
});

describe("judging", () => {
  test("goes from step to step as their times are over", () => {
    const plan = planWith("10% for 2m, 50% for 2m, 100%");
    const looks = [1, 2, 3, 4].map((n) =>
      n < 3
        ? lookAt(n, 10, counts(9000, 90), counts(1000, 10), 0)
        : lookAt(n, 50, counts(5000, 50), counts(5000, 50), 1),
    );
    const { looks: judged } = judge(plan, guardrailsOf("error_rate no worse than 2pp"), looks);
    expect(judged.map(({ decision }) => decision.kind)).toEqual(["watch", "next-step", "watch", "promote"]);
    expect(judged[1].decision).toMatchObject({ step: 1 });
  });

  test("all looks again says the same as going on from look to look", () => {
    const plan = planWith("10% for 20m, 100%");
    const random = createRandom("again");
    const looks = Array.from({ length: 20 }, (_, i) => {
      const canary = binomial(random, 1000, 0.02);
      return lookAt(i + 1, 10, counts(9000, binomial(random, 9000, 0.02)), counts(1000, canary));
    });
    const rules = guardrailsOf("error_rate no worse than 0");
    const watching = createJudge(plan, rules).begin();
    for (const [index, look] of looks.entries()) {
      const one = watching.see(look);
      const again = judge(plan, rules, looks.slice(0, index + 1)).looks.at(-1);
      expect(again?.guardrails[0].statistic).toBe(one.guardrails[0].statistic);
      expect(again?.guardrails[0].bound).toBe(one.guardrails[0].bound);
    }
  });

  test("lets only critical guardrails decide", () => {
    const looks = steady(20, counts(18_000, 180), counts(2000, 200));
    const judged = judge(
      planWith("10% for 20m, 100%"),
      guardrailsOf("error_rate no worse than 0 as warning\nerror_rate <= 90%"),
      looks,
    );
    expect(judged.decision.kind).toBe("promote");
    expect(judged.looks.at(-1)?.guardrails[0].word).toBe("harm");
  });

  test("goes on with a confidence sequence when a rollout outlasts its plan", () => {
    const looks = Array.from({ length: 30 }, (_, i) => lookAt(i + 1, 10, counts(900, 9), counts(100, 1)));
    const watching = createJudge(planWith("10% for 20m, 100%"), guardrailsOf("error_rate no worse than 0")).begin();
    const judged = looks.map((look) => watching.see(look));
    expect(judged[19].guardrails[0].bound).toBeLessThan(1.9);
    expect(judged[20].guardrails[0].bound).toBeGreaterThan(2.5);
    expect(judged[29].guardrails[0].alphaSpent).toBe(0.05);
  });

  test("without a look watches on", () => {
    expect(judge(planWith("10% for 2m, 100%"), [], []).decision).toEqual({ kind: "watch" });
  });
});
