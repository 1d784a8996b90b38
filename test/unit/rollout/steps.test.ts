import { describe, expect, test } from "vitest";
import { parseDuration, printDuration } from "../../../src/rollout/duration.ts";
import { defaultSteps, parseSteps, plannedLooks, totalBake } from "../../../src/rollout/steps.ts";
import { minute } from "../../support/rollout-looks.ts";

describe("steps", () => {
  test("are shares with the time each is watched for", () => {
    expect(parseSteps("5% for 10m, 12.5% for 1.5h, 100%")).toEqual([
      { weight: 5, bake: 10 * minute },
      { weight: 12.5, bake: 90 * minute },
      { weight: 100, bake: 0 },
    ]);
  });

  test("may stand one a line", () => {
    expect(parseSteps("5% for 10m,\n, 50% for 20m\n100%,")).toEqual(parseSteps("5% for 10m, 50% for 20m, 100%"));
  });

  test("of the default last 40 minutes", () => {
    expect(totalBake(parseSteps(defaultSteps))).toBe(40 * minute);
  });

  test.each([
    ["", "there is no step"],
    ["5 for 10m, 100%", 'step 1 is "5 for 10m"'],
    ["5% for 10m", "a rollout ends at 100%: write `5% for 10m, 100%`"],
    ["5%, 100%", "step 1, 5%, does not say for how long"],
    ["5% for ten minutes, 100%", 'step 1 lasts "ten minutes"'],
    ["5% for 0m, 100%", 'step 1 lasts "0m"'],
    ["0% for 5m, 100%", "step 1 sends 0% of the traffic"],
    ["150% for 5m, 100%", "step 1 sends 150% of the traffic"],
    ["25% for 5m, 5% for 5m, 100%", "step 2 sends 5% after 25%: each step is larger than the one before"],
    ["100% for 5m", "step 1 sends 100% for 5m: at 100% nothing is left to compare with"],
    ["100%, 100%", "step 1 sends 100% and is not the last"],
  ])("%j is refused by one sentence", (text, message) => {
    expect(() => parseSteps(text)).toThrow(message);
    expect(() => parseSteps(text)).toThrow(/^steps: [^\n]+$/u);
  });

  test("are looked at as often as their time has looks, and once more for a rest", () => {
    const steps = parseSteps("10% for 20m, 100%");
    expect(plannedLooks({ steps, lookEvery: minute })).toBe(20);
    expect(plannedLooks({ steps, lookEvery: 6 * minute })).toBe(4);
    expect(plannedLooks({ steps: parseSteps("100%"), lookEvery: minute })).toBe(1);
  });
});

describe("durations", () => {
  test.each([
    ["30s", 30_000],
    ["10m", 600_000],
    ["1.5h", 5_400_000],
    ["2 d", 172_800_000],
    [".5s", 500],
  ])("%j are %i ms", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(["", "10", "m", "-1m", "10 minutes", "0s", "0.0001s", "1e3s"])("%j are none", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test.each(["10m", "90s", "36h", "2d", "0.5s"])("%j are written as they were read", (text) => {
    expect(printDuration(parseDuration(text) ?? 0)).toBe(text);
  });
});
