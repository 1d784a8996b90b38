import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { countFlips, findFlips, flipEstimates, flippedRows } from "../../../src/comparison/flips.ts";
import { holdoutDigest } from "../../../src/comparison/holdout-digest.ts";
import { movedSlices } from "../../../src/comparison/moved-slices.ts";
import { newcombeIndependent } from "../../../src/comparison/newcombe.ts";
import { unpairedDifference } from "../../../src/comparison/unpaired.ts";
import { decideDifference, type MarginRule } from "../../../src/comparison/verdict.ts";
import { type Contender, chooseWinner } from "../../../src/comparison/winner.ts";
import { rowKey } from "../../../src/errors/row-data.ts";
import type { View } from "../../../src/metrics/estimate.ts";
import { evaluateMetrics } from "../../../src/metrics/evaluate.ts";
import { wilson } from "../../../src/stats/proportion.ts";
import type { TextColumn } from "../../../src/table/column.ts";
import { Dictionary } from "../../../src/table/dictionary.ts";
import { all, spec } from "../metrics/support.ts";
import { decided, normalDifference, regressions, settings } from "./models.ts";

const label = [1, 1, 1, 0, 0, 0];
const champion = decided(label, [1, 1, 0, 0, 0, 1]);
const challenger = decided(label, [1, 0, 0, 0, 1, 0]);
const halves: View[] = [
  { slice: { half: "first" }, rows: Uint32Array.of(0, 1, 2) },
  { slice: { half: "second" }, rows: Uint32Array.of(3, 4, 5) },
];

describe("flips", () => {
  const flips = findFlips(challenger, champion);
  const of = flips.kind === "flips" ? flips.of : new Int8Array(0);

  it("are counted overall and by slice", () => {
    expect(countFlips(of, [all, ...halves])).toEqual([
      { slice: null, n: 6, rightToWrong: 2, wrongToRight: 1 },
      { slice: { half: "first" }, n: 3, rightToWrong: 1, wrongToRight: 0 },
      { slice: { half: "second" }, n: 3, rightToWrong: 1, wrongToRight: 1 },
    ]);
  });

  it("name their rows by marked keys, the losses first, at most so many of a kind", () => {
    expect(flippedRows(of, (row) => `id-${row}`, 1)).toEqual([
      { row: 1, key: rowKey("id-1"), change: "right to wrong" },
      { row: 5, key: rowKey("id-5"), change: "wrong to right" },
    ]);
  });

  it("are a metric of which less is better, with Wilson's interval", () => {
    const [overall] = flipEstimates(flips, challenger, [all], settings);
    expect(overall).toMatchObject({ id: "flips", direction: "lower", support: { n: 6 } });
    expect(overall.value.value).toBeCloseTo(2 / 6, 12);
    expect(overall.intervalAt?.(0.95)).toMatchObject(wilson(2, 6, 0.95));
  });

  it("weigh as their rows do", () => {
    const weighted = { ...challenger, weight: Float64Array.of(1, 3, 1, 1, 3, 1) };
    expect(flipEstimates(flips, weighted, [all], settings)[0].value.value).toBeCloseTo(0.6, 12);
  });

  it("are undefined for a regression, with the reason", () => {
    const none = findFlips(regressions.challenger, regressions.champion);
    expect(none.kind).toBe("none");
    const [estimate] = flipEstimates(none, regressions.challenger, [all], settings);
    expect(estimate.value).toMatchObject({ value: null, reason: expect.stringContaining("right or wrong") });
  });
});

describe("slices that moved", () => {
  const moved = (name: string, p: number | null, value = 0.1, n = 100) =>
    normalDifference(value, 0.01, {
      on: { segment: name },
      n,
      test: () => (p === null ? null : { p, method: "delong", exact: null }),
    });

  it("stand by evidence, then size, with Holm over all that were tried", () => {
    const tried = [
      moved("a", 0.04),
      moved("b", 0.001),
      moved("c", 0.04, -0.3),
      moved("d", null),
      moved("e", 0.0001, 0.1, 9),
    ];
    const found = movedSlices([...tried, normalDifference(0, 1)], 2, 30);
    expect(found.map(({ difference, adjusted }) => [difference.slice?.["segment"], adjusted])).toEqual([
      ["b", 0.003],
      ["c", 0.08],
    ]);
  });
});

describe("the digest of a holdout", () => {
  const textsOf = (name: string, texts: readonly (string | null)[]): TextColumn => {
    const dictionary = new Dictionary();
    const codes = Uint32Array.from(texts, (text) => (text === null ? 0 : dictionary.codeOfText(text)));
    return {
      name,
      type: "text",
      length: texts.length,
      missing: Uint8Array.from(texts, (text) => (text === null ? 1 : 0)),
      codes,
      dictionary,
    };
  };
  const digestOf = (rows: number, key: TextColumn | null, labels: TextColumn | null) => {
    const hash = createHash("sha256");
    return holdoutDigest(
      { rows, key, label: labels },
      { update: (bytes) => void hash.update(bytes), finish: () => hash.digest("hex") },
    );
  };
  const digest = (rows: readonly (readonly [key: string | null, label: string | null])[]) => {
    const [key, of] = [
      textsOf(
        "id",
        rows.map(([own]) => own),
      ),
      textsOf(
        "y",
        rows.map(([, own]) => own),
      ),
    ];
    return digestOf(rows.length, key, of);
  };

  it("does not depend on the order of rows", () => {
    const rows = [
      ["b", "1"],
      ["a", "0"],
      ["a", "1"],
      ["c", null],
      ["a", "0"],
    ] as const;
    expect(digest([...rows].reverse())).toBe(digest(rows));
    const many = Array.from({ length: 2000 }, (_, row) => [`key-${row % 1500}`, String(row % 3)] as const);
    expect(digest([...many].reverse())).toBe(digest(many));
  });

  it("does not depend on the order of two keys whose 32-bit hashes are the same", () => {
    const pair = ["customer-3688", "customer-598234"];
    const dictionary = new Dictionary();
    expect(new Set(pair.map((key) => dictionary.hash(dictionary.codeOfText(key)))).size).toBe(1);
    const rows = pair.map((key) => [key, "1"] as const);
    expect(digest([...rows].reverse())).toBe(digest(rows));
    expect(digest(rows)).not.toBe(digest([rows[0], rows[0]]));
  });

  it("tells apart other keys, other labels, one row twice, and texts that only look alike when joined", () => {
    const all = [
      [["a", "1"]],
      [["b", "1"]],
      [["a", "0"]],
      [
        ["a", "1"],
        ["a", "1"],
      ],
      [["a1", ""]],
      [["a1", null]],
      [["", "a1"]],
      [["a", "11"]],
      [
        ["a", "1"],
        ["b", "1"],
      ],
      [
        ["ab", "1"],
        ["", "1"],
      ],
      [],
    ] as const;
    expect(new Set(all.map((rows) => digest(rows))).size).toBe(all.length);
  });

  it("follows the order of rows that have no key", () => {
    const [labels, reversed] = [textsOf("y", ["1", "0", "0"]), textsOf("y", ["0", "0", "1"])];
    expect(digestOf(3, null, labels)).toBe(digestOf(3, null, textsOf("y", ["1", "0", "0"])));
    expect(digestOf(3, null, labels)).not.toBe(digestOf(3, null, reversed));
    expect(digestOf(3, null, null)).not.toBe(digestOf(4, null, null));
  });
});

describe("a champion that is a report", () => {
  const [accuracy] = evaluateMetrics(challenger, [spec("accuracy", challenger)], [all], settings);
  const reported = {
    id: "accuracy",
    slice: null,
    value: { value: 0.4 },
    interval: { ...wilson(40, 100, 0.95), level: 0.95, method: "wilson" },
  };

  it("is compared as if the rows were others, by Newcombe's interval where both are Wilson's", () => {
    const difference = unpairedDifference(accuracy, reported);
    const expected = newcombeIndependent({ successes: 3, trials: 6 }, { successes: 40, trials: 100 }, 0.95);
    expect(difference.paired).toBe(false);
    expect(difference.value.value).toBeCloseTo(0.1, 12);
    const interval = difference.intervalAt?.(0.95);
    expect(interval?.method).toBe("unpaired-newcombe");
    expect(interval?.low).toBeCloseTo(expected.low, 12);
    expect(interval?.high).toBeCloseTo(expected.high, 12);
    expect(difference.test()?.p).toBeGreaterThan(0.5);
  });

  it("has wider intervals at higher levels than it was reported at", () => {
    const { intervalAt } = unpairedDifference(accuracy, {
      ...reported,
      interval: { low: 0.3, high: 0.5, level: 0.9, method: "bca" },
    });
    const width = (level: number) => {
      const { low, high } = intervalAt?.(level) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.95));
    expect(intervalAt?.(0.95)?.method).toBe("unpaired-mover");
  });

  it("decides nothing without an interval or a value", () => {
    const bare = unpairedDifference(accuracy, { ...reported, interval: null });
    const rule: MarginRule = {
      comparator: "no worse than",
      bound: { value: 0.5, unit: "number", of: null },
      confidence: 0.95,
    };
    expect(decideDifference(bare, rule).outcome).toBe("inconclusive");
    expect(bare.test()).toBeNull();
    const gone = unpairedDifference(accuracy, {
      ...reported,
      value: { value: null, reason: "masked" },
      interval: null,
    });
    expect(gone.value).toMatchObject({ value: null, reason: expect.stringContaining("masked") });
  });

  it("says that the same rows would say more where it is undecided", () => {
    const rule: MarginRule = {
      comparator: "no worse than",
      bound: { value: 0.05, unit: "number", of: null },
      confidence: 0.95,
    };
    expect(decideDifference(unpairedDifference(accuracy, reported), rule).message).toContain("the same rows");
  });
});

describe("several challengers", () => {
  const rule: MarginRule = {
    comparator: "no worse than",
    bound: { value: 0.005, unit: "number", of: null },
    confidence: 0.95,
  };
  const contender = (name: string, value: number, error = 0.002, passesOtherRules = true): Contender => ({
    name,
    decisions: [{ rule, decision: decideDifference(normalDifference(value, error), rule) }],
    passesOtherRules,
  });

  it("have one winner, the best of those that pass", () => {
    const { winner, results } = chooseWinner([
      contender("a", 0.005),
      contender("b", 0.02),
      contender("c", -0.05),
      contender("d", 0.9, 0.002, false),
    ]);
    expect(winner).toBe("b");
    expect(results.map(({ passes }) => passes)).toEqual([true, true, false, false]);
  });

  it("have none where a pass does not outlast the correction for their number", () => {
    // Alone it passes: Φ(−2.05) = 0.020 < 0.025; of three the claim is 0.06.
    const lucky = contender("lucky", 0.0155, 0.01);
    expect(chooseWinner([lucky]).winner).toBe("lucky");
    const contest = chooseWinner([lucky, contender("x", -0.05), contender("y", -0.05)]);
    expect(contest).toMatchObject({ winner: null, reason: expect.stringContaining("correction") });
    expect(contest.results[0].adjustedTail).toBeCloseTo(3 * 0.02018, 3);
  });

  it("have none without a rule with a margin", () => {
    expect(chooseWinner([{ name: "a", decisions: [], passesOtherRules: true }]).winner).toBeNull();
  });
});
