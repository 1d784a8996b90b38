import fc from "fast-check";
import { expect, test } from "vitest";
import { type ArmWeights, armToWriteFirst, shareOf, weightsFor } from "../../../src/rollout/routers/haproxy-weights.ts";

const arm = (least: number) => fc.array(fc.integer({ min: least, max: 256 }), { minLength: 1, maxLength: 6 });
const initial = fc.record({ stable: arm(0), canary: arm(0) });
const percent = fc.integer({ min: 0, max: 100 });

test("a share that is had never lies above the one that was asked for, and its weights are ones that HAProxy takes", () => {
  fc.assert(
    fc.property(initial, percent, (from, asked) => {
      const weights = weightsFor(asked, from);
      if (weights === null) return;
      for (const weight of [...weights.stable, ...weights.canary]) {
        expect(Number.isInteger(weight) && weight >= 0 && weight <= 256).toBe(true);
      }
      expect(shareOf(weights)).toBeLessThanOrEqual(asked + 1e-6);
      expect(shareOf(weights) > 0).toBe(asked > 0);
    }),
  );
});

test("with one server on each side every whole share is had to within a fifth of a point", () => {
  for (let asked = 0; asked <= 100; asked++) {
    const weights = weightsFor(asked, { stable: [100], canary: [0] });
    expect(weights === null ? Number.NaN : asked - shareOf(weights)).toBeLessThan(0.2);
  }
});

test("servers of one arm keep their proportions", () => {
  expect(weightsFor(25, { stable: [10, 20], canary: [50] })).toEqual({ stable: [1, 2], canary: [1] });
  expect(weightsFor(100, { stable: [10], canary: [4, 2] })).toEqual({ stable: [0], canary: [2, 1] });
});

test("a share that no whole weights can have is said and not rounded up", () => {
  expect(weightsFor(1, { stable: [1], canary: Array.from({ length: 10 }, () => 1) })).toBeNull();
});

test("in between two writes the canary never has more than before and after, and somebody serves", () => {
  const weights = fc
    .record({ stable: arm(0), canary: arm(0) })
    .chain((now) =>
      percent.map((asked): { now: ArmWeights; next: ArmWeights | null } => ({ now, next: weightsFor(asked, now) })),
    );
  fc.assert(
    fc.property(weights, ({ now, next }) => {
      const total = ({ stable, canary }: ArmWeights): number => [...stable, ...canary].reduce((a, b) => a + b, 0);
      fc.pre(next !== null && total(now) > 0);
      if (next === null) return;
      const between =
        armToWriteFirst(now, next) === "stable"
          ? { stable: next.stable, canary: now.canary }
          : { stable: now.stable, canary: next.canary };
      expect(shareOf(between)).toBeLessThanOrEqual(Math.max(shareOf(now), shareOf(next)) + 1e-9);
      expect(total(between)).toBeGreaterThan(0);
    }),
  );
});
