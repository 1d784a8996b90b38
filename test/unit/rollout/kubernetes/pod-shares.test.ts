import fc from "fast-check";
import { expect, test } from "vitest";
import { podCounts, podShare } from "../../../../src/rollout/kubernetes/pod-shares.ts";

test.for([
  [10, 5, 10, 1],
  [10, 10, 9, 1],
  [10, 25, 8, 2],
  [10, 50, 5, 5],
  [1, 5, 1, 1],
  [3, 34, 2, 1],
  [19, 5, 19, 1],
  [4, 0, 4, 0],
  [4, 100, 0, 4],
  [0, 50, 1, 1],
] as const)("of %i Pods, %i %% are %i of stable and %i of the canary", ([replicas, percent, stable, canary]) => {
  expect(podCounts(replicas, percent)).toEqual({ stable, canary });
});

test("no share is above what was asked for unless one Pod alone is, and there are never fewer Pods than before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.01, max: 99.99, noNaN: true }), (all, percent) => {
      const { stable, canary } = podCounts(all, percent);
      expect(stable).toBeGreaterThanOrEqual(1);
      expect(canary).toBeGreaterThanOrEqual(1);
      expect([all, all + 1]).toContain(stable + canary);
      const share = podShare({ stable, canary });
      expect(share <= percent + 1e-6 || canary === 1).toBe(true);
      // No number of Pods in all comes nearer from below.
      for (const total of [all, all + 1]) {
        for (let other = 1; other < total; other++) {
          const near = (100 * other) / total;
          if (near <= percent) expect(share).toBeGreaterThanOrEqual(near - 1e-9);
        }
      }
    }),
  );
});

test("a wider step never has a smaller share", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
      (all, [one, other]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(podShare(podCounts(all, low))).toBeLessThanOrEqual(podShare(podCounts(all, high)) + 1e-9);
      },
    ),
  );
});
