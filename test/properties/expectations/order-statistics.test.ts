import fc from "fast-check";
import { expect, test } from "vitest";
import { exactQuantiles, type QuantileRule, quantileRules } from "../../../src/expectations/order-statistics.ts";
import { aggregate } from "../../../src/expectations/outcome.ts";
import { Answers, Ask, decided, Scope, type Stage } from "../../../src/expectations/stage.ts";
import type { PlanLimits } from "../../../src/profile/plan.ts";
import { plainSettings } from "../../support/judge-suite.ts";
import { onePiece, profileTable } from "../../support/profile-table.ts";

/** So few numbers are kept that every rank must be selected in a pass of its own. */
const limits: PlanLimits = {
  distinct: 16,
  distinctBytes: 1024,
  numberSample: 32,
  textSample: 16,
  textSampleBytes: 1024,
};

/** The quantiles that are found, and in how many passes. */
function found(values: readonly number[], shares: readonly number[], rule: QuantileRule): [readonly number[], number] {
  const scope = new Scope(plainSettings);
  const ask = new Ask(scope);
  const column = ask.column("x", null, { figures: ["quantiles"] });
  let result: readonly number[] = [];
  let stage: Stage = ask.stage((answers) =>
    exactQuantiles(column(answers), null, shares, rule, scope, (quantiles) => {
      result = quantiles ?? [];
      return decided(aggregate(true, 0));
    }),
  );
  let passes = 0;
  while (stage.kind === "ask") {
    passes++;
    stage = stage.read(new Answers(profileTable({ x: values }, stage.request, { ...onePiece, limits })));
  }
  return [result, passes];
}

/** Halves to even, as numpy rounds. */
function nearestRank(position: number): number {
  const floor = Math.floor(position);
  return position - floor === 0.5 ? floor + (floor % 2) : Math.round(position);
}

function expected(values: readonly number[], share: number, rule: QuantileRule): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  switch (rule) {
    case "lower":
      return low;
    case "higher":
      return high;
    case "midpoint":
      return low + (high - low) / 2;
    case "linear":
      return low + (high - low) * (position - Math.floor(position));
    default:
      return sorted[nearestRank(position)];
  }
}

const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

test("quantiles are exact where the profile holds all values, and where it holds a sample of them", () => {
  let severalPasses = 0;
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 400, size: "max" }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...quantileRules),
      (values, shares, rule) => {
        const [quantiles, passes] = found(values, shares, rule);
        if (passes > 1) severalPasses++;
        for (const [at, share] of shares.entries()) {
          const wanted = expected(values, share, rule);
          expect(Math.abs(quantiles[at] - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(severalPasses).toBeGreaterThan(20);
});
