import { describe, expect, test } from "vitest";
import { createJudge } from "../../../src/rollout/judge.ts";
import { isEnding } from "../../../src/rollout/judgement.ts";
import { createPowerCheck } from "../../../src/rollout/power.ts";
import { powerSentence } from "../../../src/rollout/replay.ts";
import { binomial } from "../../../src/stats/binomial.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { type Figures, guardrailsOf, lookAt, minute, planWith } from "../../support/rollout-looks.ts";

const counts = (requests: number, errors: number): Figures => ({ requests, errors });
const looksLike = (stable: Figures, canary: Figures) =>
  Array.from({ length: 20 }, (_, i) => lookAt(i + 1, 10, stable, canary));
const plan = planWith("10% for 20m, 100%");
const rule = guardrailsOf("error_rate no worse than 0.5pp");

describe("the power of a plan", () => {
  test("is enough where twice the errors would be found", () => {
    const power = createPowerCheck(plan, rule).ofLooks(looksLike(counts(1800, 36), counts(200, 4)));
    expect(power).toMatchObject({ kind: "enough", guardrails: [{ stable: 0.02, harm: 0.04 }] });
  });

  test("is too little with a few requests a look, and says how long it would take", () => {
    const power = createPowerCheck(plan, rule).ofLooks(looksLike(counts(90, 2), counts(10, 0)));
    expect(power.kind).toBe("underpowered");
    const [needed] = power.guardrails;
    expect(needed.neededTime).toBeGreaterThan(20 * minute);
    expect(powerSentence(needed)).toMatch(
      /^error_rate: a canary at 4\.44% against 2\.22% would be found with a chance of .* minutes together$/u,
    );
    const longer = planWith(`10% for ${Math.ceil((needed.neededTime ?? 0) / minute)}m, 100%`);
    expect(createPowerCheck(longer, rule).ofLooks(looksLike(counts(90, 2), counts(10, 0))).kind).toBe("enough");
  });

  test.each([
    [400, 0.02],
    [250, 0.02],
    [100, 0.05],
    [1500, 0.005],
  ])("with %i requests a look at %f agrees with rollouts that are played", (requests, rate) => {
    const every = guardrailsOf("error_rate no worse than 0");
    const [own, other] = [Math.round(requests / 10), Math.round(requests * 0.9)];
    const check = createPowerCheck(plan, every).ofLooks(looksLike(counts(other, other * rate), counts(own, 0)));
    const [{ harm, stable, power }] = check.guardrails;
    const random = createRandom(`power ${requests}`);
    const judging = createJudge(plan, every);
    let found = 0;
    const rollouts = 400;
    for (let rollout = 0; rollout < rollouts; rollout++) {
      const watching = judging.begin();
      for (let number = 1; number <= 20; number++) {
        const look = lookAt(
          number,
          10,
          counts(other, binomial(random, other, stable)),
          counts(own, binomial(random, own, harm)),
        );
        const { decision } = watching.see(look);
        if (decision.kind === "rollback") found++;
        if (isEnding(decision)) break;
      }
    }
    // What is plain is not computed to its end, so only the side of one half is compared, with room for the draw.
    if (power < 0.5) expect(found / rollouts).toBeLessThan(0.6);
    else expect(found / rollouts).toBeGreaterThan(0.4);
  });

  test("is unknown where an arm has had no request", () => {
    const check = createPowerCheck(plan, rule);
    expect(check.ofLooks(looksLike(counts(1800, 36), counts(0, 0))).kind).toBe("unknown");
    expect(check.ofTraffic([]).kind).toBe("unknown");
  });

  test("refuses only where every rate guardrail is underpowered", () => {
    const two = guardrailsOf("error_rate no worse than 0.5pp\nmissed no worse than 20pp", [
      "missed = misses / requests",
    ]);
    const looks = looksLike({ ...counts(180, 2), misses: 90 }, { ...counts(20, 0), misses: 10 });
    const power = createPowerCheck(plan, two).ofLooks(looks);
    expect(power.guardrails.map((each) => each.power >= 0.5)).toEqual([false, true]);
    expect(power.kind).toBe("enough");
  });

  test("before a canary has traffic goes by the shares of the steps", () => {
    const check = createPowerCheck(plan, rule);
    const traffic = (requests: number) => [lookAt(1, 0, counts(requests, Math.round(requests * 0.02)), {})];
    expect(check.ofTraffic(traffic(2000)).kind).toBe("enough");
    expect(check.ofTraffic(traffic(100)).kind).toBe("underpowered");
  });

  test("mirrors where more is better", () => {
    const ctr = guardrailsOf("ctr no worse than 1pp", ["ctr = clicks / requests higher"]);
    const looks = looksLike({ requests: 9000, clicks: 900 }, { requests: 1000, clicks: 100 });
    expect(createPowerCheck(plan, ctr).ofLooks(looks)).toMatchObject({ kind: "enough", guardrails: [{ harm: 0.05 }] });
  });

  test("of levels alone has nothing to refuse", () => {
    expect(createPowerCheck(plan, guardrailsOf("latency_p99 <= 1")).ofLooks([]).kind).toBe("enough");
  });
});
