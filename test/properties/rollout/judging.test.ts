import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { parseDuration, printDuration } from "../../../src/rollout/duration.ts";
import { parseHistory } from "../../../src/rollout/history.ts";
import { looksOfHistory } from "../../../src/rollout/history-looks.ts";
import { createJudge, judge } from "../../../src/rollout/judge.ts";
import { isEnding } from "../../../src/rollout/judgement.ts";
import type { Look } from "../../../src/rollout/look.ts";
import { parseQueries } from "../../../src/rollout/queries.ts";
import { parseSteps } from "../../../src/rollout/steps.ts";
import { hodgesLehmannShift } from "../../../src/stats/rank-shift.ts";
import { exactConditionalTail, stratifiedZ } from "../../../src/stats/stratified-rates.ts";
import { type Figures, guardrailsOf, lookAt, minute, planWith } from "../../support/rollout-looks.ts";

const count = fc.nat({ max: 400 });
const figures: fc.Arbitrary<Figures> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ requests: count, errors: count, latency_p99: fc.double({ noNaN: false }) }) },
  { weight: 1, arbitrary: fc.constant({ requests: null, errors: null, latency_p99: null }) },
  { weight: 1, arbitrary: fc.record({ requests: fc.double(), errors: fc.double(), latency_p99: fc.constant([1, 2]) }) },
  { weight: 1, arbitrary: fc.constant({}) },
);
const plan = planWith("10% for 5m, 50% for 5m, 100%");
const rules = guardrailsOf("error_rate no worse than 1pp\nlatency_p99 <= 150% of stable for 2 of 3 looks");

/** Looks with whatever was read, the step as the decisions before them say. */
const looksWith = (each: readonly (readonly [Figures, Figures, number | null])[]): Look[] => {
  const watching = createJudge(plan, rules).begin();
  let step = 0;
  const looks: Look[] = [];
  for (const [index, [stable, canary, weight]] of each.entries()) {
    const look = lookAt(index + 1, weight, stable, canary, step);
    looks.push(look);
    const { decision } = watching.see(look);
    if (isEnding(decision)) break;
    if (decision.kind === "next-step") step = decision.step;
  }
  return looks;
};
const seen = fc.array(fc.tuple(figures, figures, fc.constantFrom(10, 50, null)), { minLength: 1, maxLength: 16 });

describe("judging whatever was read", () => {
  test("ends, and promotes only where every guardrail had data and is clear", () => {
    fc.assert(
      fc.property(seen, (each) => {
        const { looks, decision } = judge(plan, rules, looksWith(each));
        for (const { guardrails } of looks) {
          for (const { statistic, canary, stable, alphaSpent } of guardrails) {
            for (const value of [statistic, canary, stable, alphaSpent])
              if (value !== null) expect(value).not.toBeNaN();
          }
        }
        if (decision.kind === "promote") {
          expect(looks.at(-1)?.guardrails.map(({ word }) => word)).toEqual(["clear", "clear"]);
        }
        if (decision.kind === "rollback")
          expect(looks.at(-1)?.guardrails.some(({ word }) => word === "harm")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("never goes on to a step on a look without data", () => {
    fc.assert(
      fc.property(seen, (each) => {
        for (const { decision, guardrails } of judge(plan, rules, looksWith(each)).looks) {
          if (decision.kind === "next-step") expect(guardrails.every(({ word }) => word !== "no data")).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("says the same however many looks come behind", () => {
    fc.assert(
      fc.property(seen, fc.nat({ max: 15 }), (each, cut) => {
        const looks = looksWith(each);
        const all = judge(plan, rules, looks);
        const some = judge(plan, rules, looks.slice(0, cut));
        expect(some.looks.map(({ decision }) => decision)).toEqual(
          all.looks.slice(0, some.looks.length).map(({ decision }) => decision),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("tests of two arms", () => {
  const stratum = fc
    .record({ trials: fc.integer({ min: 1, max: 60 }), otherTrials: fc.integer({ min: 1, max: 60 }) })
    .chain(({ trials, otherTrials }) =>
      fc.record({
        trials: fc.constant(trials),
        otherTrials: fc.constant(otherTrials),
        events: fc.nat({ max: trials }),
        otherEvents: fc.nat({ max: otherTrials }),
      }),
    );
  const strata = fc.array(stratum, { minLength: 1, maxLength: 4 });

  test("turn their sign with the arms", () => {
    fc.assert(
      fc.property(strata, (given) => {
        const turned = given.map(({ events, trials, otherEvents, otherTrials }) => ({
          events: otherEvents,
          trials: otherTrials,
          otherEvents: events,
          otherTrials: trials,
        }));
        expect(stratifiedZ(turned)).toBeCloseTo(-stratifiedZ(given), 9);
        expect(exactConditionalTail(turned, "fewer")).toBeCloseTo(exactConditionalTail(given, "more"), 9);
      }),
    );
  });

  test("count the tails of one distribution", () => {
    fc.assert(
      fc.property(strata, (given) => {
        const both = exactConditionalTail(given, "more") + exactConditionalTail(given, "fewer");
        expect(both).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  test("find the median of all differences by counting", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 3 }), (given) => {
        const sorted = given.map(([first, second]) => ({
          first: Float64Array.from(first).sort(),
          second: Float64Array.from(second).sort(),
        }));
        const all = given
          .flatMap(([first, second]) => first.flatMap((x) => second.map((y) => x - y)))
          .sort((a, b) => a - b);
        const middle = (all[Math.floor((all.length - 1) / 2)] + all[Math.floor(all.length / 2)]) / 2;
        expect(hodgesLehmannShift(sorted)).toBe(middle);
      }),
    );
  });
});

describe("what a user writes", () => {
  const onlyUserErrors = (read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
  };

  test("reads as steps or is refused by one line", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.%form, ]{0,40}$/u));
    fc.assert(fc.property(text, (given) => onlyUserErrors(() => parseSteps(given))));
    const step = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 600 }));
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: ([weight]) => weight, minLength: 1, maxLength: 6 }), (steps) => {
        const sorted = steps.toSorted((a, b) => a[0] - b[0]);
        const written = sorted.map(([weight, time]) => `${weight}% for ${printDuration(time * 1000)}`).join(", ");
        expect(parseSteps(`${written}, 100%`).map(({ weight, bake }) => [weight, bake / 1000])).toEqual([
          ...sorted,
          [100, 0],
        ]);
      }),
    );
  });

  test("reads as queries or is refused", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.boolean(), (texts, keysAreNames) =>
        onlyUserErrors(() =>
          parseQueries(
            texts.map((text) => ({ text, line: null })),
            { keysAreNames, path: null },
          ),
        ),
      ),
    );
  });

  test("writes durations that read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (milliseconds) => {
        expect(parseDuration(printDuration(milliseconds))).toBe(milliseconds);
      }),
    );
  });

  test("reads as a history, in any order of its lines the same", () => {
    fc.assert(fc.property(fc.string(), (text) => onlyUserErrors(() => parseHistory(text, "h"))));
    const line = fc.tuple(fc.nat({ max: 30 }), fc.constantFrom("stable", "canary"), fc.nat({ max: 99 }));
    const lines = fc.uniqueArray(line, { selector: ([at, arm]) => `${at} ${arm}`, minLength: 1 });
    fc.assert(
      fc.property(lines, fc.integer(), (given, turn) => {
        const written = given.map(([at, arm, requests]) =>
          JSON.stringify({ time: new Date(at * minute).toISOString(), arm, requests }),
        );
        const turned = [...written.slice(turn % written.length), ...written.slice(0, turn % written.length)];
        const read = (rows: readonly string[]) =>
          parseHistory(rows.join("\n"), "h").map(({ time, arm, values }) => [time, arm, values["requests"]]);
        expect(read(turned)).toEqual(read(written));
        const names = [{ name: "requests", kind: "value", query: "requests", combine: "sum" } as const];
        const looks = looksOfHistory(parseHistory(written.join("\n"), "h"), names, 40 * minute, "h");
        const total = looks.reduce((sum, { readings }) => {
          const reading = readings.canary.get("requests");
          return sum + (reading?.kind === "value" ? reading.value : 0);
        }, 0);
        expect(total).toBe(given.reduce((sum, [, arm, requests]) => sum + (arm === "canary" ? requests : 0), 0));
      }),
    );
  });
});
