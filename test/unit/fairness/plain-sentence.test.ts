import { describe, expect, test } from "vitest";
import { estimateAgainst } from "../../../src/fairness/estimate-disparity.ts";
import { plainChange, plainSentence } from "../../../src/fairness/plain-sentence.ts";
import { settings } from "../metrics/support.ts";
import { judgePeople, type People } from "./people.ts";

/** `n` women of whom `selected` are selected and so on, everybody with the same label. */
function people(cells: readonly { sex: string | null; label: number; prediction: number; rows: number }[]): People {
  const each = cells.flatMap((cell) => Array.from({ length: cell.rows }, () => cell));
  return {
    label: each.map(({ label }) => label),
    prediction: each.map(({ prediction }) => prediction),
    attributes: { sex: each.map(({ sex }) => sex), region: each.map(() => "west") },
  };
}

/** 38 % of women and 50 % of men are selected; true and false positive rates are 48 and 28 against 60 and 40. */
const unequal = judgePeople(
  people([
    { sex: "F", label: 1, prediction: 1, rows: 480 },
    { sex: "F", label: 1, prediction: 0, rows: 520 },
    { sex: "F", label: 0, prediction: 1, rows: 280 },
    { sex: "F", label: 0, prediction: 0, rows: 720 },
    { sex: "M", label: 1, prediction: 1, rows: 600 },
    { sex: "M", label: 1, prediction: 0, rows: 400 },
    { sex: "M", label: 0, prediction: 1, rows: 400 },
    { sex: "M", label: 0, prediction: 0, rows: 600 },
  ]),
  "sex",
);

function said(written: string, level: number | null = null, bound: number | null = null): string | null {
  const estimate = unequal.disparity(written);
  return plainSentence(estimate, level === null ? null : estimate.intervalAt(level), bound);
}

describe("a disparity in plain words", () => {
  test("says the difference of a rate in points, the worse group first, with the interval", () => {
    expect(said("demographic_parity_difference")).toBe(
      '"F" get the favourable outcome 12 points less often than "M" (sex)',
    );
    expect(said("demographic_parity_difference", 0.95)).toMatch(
      /^"F" get the favourable outcome 12 points less often than "M" \(sex\), 95 % interval \d+ to \d+$/,
    );
  });

  test("says among whom a rate is", () => {
    expect(said("tpr_difference")).toBe('"F" are found 12 points less often than "M" when they are positive (sex)');
    expect(said("fpr_difference")).toBe(
      '"M" are called positive 12 points more often than "F" when they are negative (sex)',
    );
  });

  test("says of equalized odds the rate that is farther apart, and of its mean that it is one", () => {
    expect(said("equalized_odds_difference")).toMatch(/^"[FM]" are (found|called positive) 12 points /);
    expect(said("equalized_odds_difference(agg=mean)")).toBe(
      "groups are 12 points apart on average over the share of positives that are found and the share of negatives that are called positive (sex)",
    );
  });

  test("says how many times as often, the lower group first", () => {
    expect(said("demographic_parity_ratio")).toBe('"F" get the favourable outcome 0.76 times as often as "M" (sex)');
    expect(said("fpr_ratio")).toBe('"F" are called positive 0.70 times as often as "M" when they are negative (sex)');
  });

  test("says of a figure that is no share of people what it is", () => {
    expect(said("treatment_equality_difference")).toBe(
      'the misses for each false alarm of "M" is 0.86 lower than that of "F" (sex)',
    );
    expect(said("selection_rate_group_min")).toBe(
      '"F" has the lowest share that gets the favourable outcome, 38 % (sex)',
    );
  });

  test("shows as many digits as it takes to see on which side of the bound it lies", () => {
    expect(said("demographic_parity_ratio", null, 0.76)).toContain(" 0.76 times");
    expect(said("demographic_parity_difference", 0.95, 0.1203)).toContain("12 points");
    const near = unequal.disparity("demographic_parity_difference");
    const value = 0.1204;
    expect(plainSentence({ ...near, value: { value } }, near.intervalAt(0.95), 0.12)).toContain("12.04 points");
  });

  test("of a pair begins with the group that is held against its reference, and turns the interval", () => {
    const [measured] = unequal.measured;
    const [women, men] = measured?.grouping.groups ?? [];
    if (measured === undefined || women === undefined || men === undefined) throw new Error("two groups are missing");
    const { disparity } = unequal.disparity("demographic_parity_difference");
    const own = estimateAgainst(disparity, measured, women, men, settings);
    const other = estimateAgainst(disparity, measured, men, women, settings);
    const [low, high] = (/interval (\d+) to (\d+)$/.exec(plainSentence(own, own.intervalAt(0.95)) ?? "") ?? [])
      .slice(1)
      .map(Number);
    expect(low).toBeLessThan(12);
    expect(high).toBeGreaterThan(12);
    expect(plainSentence(other, other.intervalAt(0.95))).toBe(
      `"M" get the favourable outcome 12 points more often than "F" (sex), 95 % interval ${low} to ${high}`,
    );
    const ratio = estimateAgainst(
      unequal.disparity("demographic_parity_ratio").disparity,
      measured,
      men,
      women,
      settings,
    );
    expect(plainSentence(ratio, null)).toBe('"M" get the favourable outcome 1.3 times as often as "F" (sex)');
  });

  test("names the stratum inside of which groups are compared", () => {
    const estimate = { ...unequal.disparity("demographic_parity_difference"), stratum: { region: "far west" } };
    expect(plainSentence(estimate, null)).toContain('"M" (sex, where region="far west")');
  });

  test("is null where the disparity is undefined, and says so where groups are equal", () => {
    const alone = judgePeople(people([{ sex: "F", label: 1, prediction: 1, rows: 5 }]), "sex");
    expect(plainSentence(alone.disparity("tpr_difference"), null)).toBeNull();
    const equal = judgePeople(
      people([
        { sex: "F", label: 1, prediction: 1, rows: 5 },
        { sex: "M", label: 1, prediction: 1, rows: 5 },
      ]),
      "sex",
    );
    expect(plainSentence(equal.disparity("demographic_parity_difference"), null)).toMatch(
      /^"[FM]" get the favourable outcome as often as "[FM]" \(sex\)$/,
    );
  });
});

describe("a disparity beside the champion's in plain words", () => {
  test.each([
    [
      "demographic_parity_difference",
      0.05,
      '"F" get the favourable outcome 12 points less often than "M" (sex); with the champion it was 5 points',
    ],
    [
      "fpr_difference",
      0.119,
      '"M" are called positive 12.0 points more often than "F" when they are negative (sex); with the champion it was 11.9 points',
    ],
    [
      "demographic_parity_ratio",
      0.9,
      '"F" get the favourable outcome 0.76 times as often as "M" (sex); with the champion it was 0.90 times',
    ],
  ])("of %s", (written, champion, words) => {
    expect(plainChange(unequal.disparity(written), champion)).toBe(words);
  });

  test("is null where the champion's is undefined", () => {
    expect(plainChange(unequal.disparity("tpr_difference"), null)).toBeNull();
  });
});
