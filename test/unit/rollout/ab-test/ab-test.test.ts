import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../../src/errors/user-error.ts";
import { assignedArm, placeOf } from "../../../../src/rollout/ab-test/assignment.ts";
import { judgeTest, type TestPlan } from "../../../../src/rollout/ab-test/judge-test.ts";
import { judgeUnits } from "../../../../src/rollout/ab-test/judge-units.ts";
import { ratioOfUnits, unitsNeeded } from "../../../../src/rollout/ab-test/ratio-of-units.ts";
import { isUserLog, parseUserLog } from "../../../../src/rollout/ab-test/user-log.ts";
import type { Guardrail } from "../../../../src/rollout/guardrails.ts";
import { parseQueries } from "../../../../src/rollout/queries.ts";
import { guardrailOf } from "../../../../src/rollout/rule-guardrail.ts";
import { parseRules } from "../../../../src/rules/parse.ts";
import { sequenceBound } from "../../../../src/stats/confidence-sequence.ts";

interface ArmValues {
  readonly views: number[];
  readonly clicks: number[];
  readonly spent: number[];
}

const reference = JSON.parse(readFileSync(new URL("../../../reference/ab-test.json", import.meta.url), "utf8")) as {
  stable: ArmValues;
  canary: ArmValues;
  ratios: Record<"stable" | "canary", { value: number; variance: number }>;
  welch: number;
  needed: {
    effect: number;
    deviation: number;
    share: number;
    alpha: number;
    power: number;
    canary: number;
    stable: number;
  }[];
  shares: { canary: number; stable: number; weight: number; statistic: number; p: number }[];
  threshold: number;
  sequences: { observations: number; alpha: number; tightest: number; factor: number }[];
  places: { user: string; salt: string; place: number }[];
};

const ones = (n: number) => new Float64Array(n).fill(1);
const queries = parseQueries([{ text: "ctr = clicks / views higher", line: null }], { keysAreNames: true, path: null });

function guardrail(rule: string): Guardrail {
  const [parsed] = parseRules(rule, { input: "rules" });
  const made = parsed === undefined ? "no rule" : guardrailOf(parsed, queries);
  if (typeof made === "string") throw new Error(made);
  return made;
}

/** A log of the reference's users, one line each. */
function referenceLog(): string {
  const lines = (["stable", "canary"] as const).flatMap((arm) =>
    reference[arm].views.map((views, i) =>
      JSON.stringify({
        user: `${arm}${i}`,
        arm,
        weight: 50,
        views,
        clicks: reference[arm].clicks[i],
        spent: reference[arm].spent[i],
      }),
    ),
  );
  return lines.join("\n");
}

describe("reference values", () => {
  it.each(["stable", "canary"] as const)("a ratio over users of %s, with statsmodels' robust variance", (arm) => {
    const { clicks, views } = reference[arm];
    const found = ratioOfUnits({ numerators: Float64Array.from(clicks), denominators: Float64Array.from(views) });
    expect(found?.value).toBeCloseTo(reference.ratios[arm].value, 12);
    expect((found?.variance ?? 0) / reference.ratios[arm].variance).toBeCloseTo(1, 10);
  });

  it("a difference of means, with scipy's statistic of Welch", () => {
    const [canary, stable] = (["canary", "stable"] as const).map((arm) =>
      ratioOfUnits({
        numerators: Float64Array.from(reference[arm].spent),
        denominators: ones(reference[arm].spent.length),
      }),
    );
    const z =
      ((canary?.value ?? 0) - (stable?.value ?? 0)) / Math.sqrt((canary?.variance ?? 0) + (stable?.variance ?? 0));
    expect(z).toBeCloseTo(reference.welch, 10);
  });

  it.each(reference.needed)("users needed, with statsmodels' power: %o", ({ canary, stable, ...plan }) => {
    const needed = unitsNeeded(plan);
    expect(Math.abs(needed.canary - Math.ceil(canary))).toBeLessThanOrEqual(1);
    expect(Math.abs(needed.stable - Math.ceil(stable))).toBeLessThanOrEqual(1);
  });

  it.each(reference.shares)("the sample ratio, with scipy's χ²: %o", ({ canary, stable, weight, statistic, p }) => {
    const lines = [
      ...Array.from({ length: canary }, (_, i) => `{"user":"c${i}","arm":"canary","weight":${weight}}`),
      ...Array.from({ length: stable }, (_, i) => `{"user":"s${i}","arm":"stable","weight":${weight}}`),
    ];
    const { sampleRatio } = judgeTest(parseUserLog(lines.join("\n"), "log"), [], plan());
    expect(sampleRatio.kind).toBe(p < 0.001 ? "mismatch" : "fits");
    if (sampleRatio.kind === "off") return;
    expect(sampleRatio.statistic).toBeCloseTo(statistic, 9);
    expect(sampleRatio.bound).toBeCloseTo(reference.threshold, 9);
  });

  it.each(reference.sequences)("the confidence sequence: %o", ({ observations, alpha, tightest, factor }) => {
    expect(sequenceBound(observations, alpha, tightest)).toBeCloseTo(factor, 10);
  });

  it.each(reference.places)("a user's place, with Python's hashlib: %o", ({ user, salt, place }) => {
    expect(placeOf(user, salt)).toBe(place);
  });
});

function plan(changes: Partial<TestPlan> = {}): TestPlan {
  return { confidence: 0.95, onUndecided: "hold", horizon: "fixed", weight: null, salt: null, ...changes };
}

describe("assignment by hash", () => {
  const users = Array.from({ length: 20_000 }, (_, i) => `user-${i}`);

  it("gives the canary its share, and another salt deals anew", () => {
    const share = (salt: string) => users.filter((user) => assignedArm(user, salt, 20) === "canary");
    const [one, other] = [share("a"), share("b")];
    expect(one.length / users.length).toBeCloseTo(0.2, 1);
    const both = one.filter((user) => other.includes(user)).length;
    expect(both / users.length).toBeCloseTo(0.04, 1);
  });

  it("never takes a user back when the share grows", () => {
    for (const user of users.slice(0, 500)) {
      if (assignedArm(user, "a", 5) === "canary") expect(assignedArm(user, "a", 50)).toBe("canary");
    }
  });
});

describe("a log of users", () => {
  it("adds up the lines of a user, and counts who was in both arms in none", () => {
    const log = parseUserLog(
      [
        '{"user": "a", "arm": "canary", "views": 2, "clicks": 1, "bought": true}',
        "",
        '{"user": "b", "arm": "stable", "views": 3, "note": "text"}',
        '{"user": "a", "arm": "canary", "views": 4, "time": "2026-01-01T00:00:00Z"}',
        '{"user": 7, "arm": "stable", "views": null}',
        '{"user": "c", "arm": "stable", "views": 9}',
        '{"user": "c", "arm": "canary", "views": 9}',
      ].join("\n"),
      "log.jsonl",
    );
    expect(log.users).toEqual({ canary: ["a"], stable: ["b", "7"] });
    expect(log.inBoth).toBe(1);
    expect(log.lines).toBe(6);
    expect([...log.names].sort()).toEqual(["bought", "clicks", "requests", "views"]);
    expect(log.units("canary", "clicks", "views")).toEqual({
      numerators: Float64Array.of(1),
      denominators: Float64Array.of(6),
    });
    expect(log.units("stable", "views", null)).toEqual({
      numerators: Float64Array.of(3, 0),
      denominators: Float64Array.of(1, 0),
    });
    expect(log.units("canary", "bought", "requests")).toEqual({
      numerators: Float64Array.of(1),
      denominators: Float64Array.of(2),
    });
  });

  it.each([
    ["{", "log.jsonl:2 is no JSON object"],
    ['{"arm": "stable"}', "log.jsonl:2 has no user"],
    ['{"user": "a", "arm": "b"}', "log.jsonl:2 has no arm"],
    ['{"user": "a", "arm": "stable", "weight": 0}', "log.jsonl:2 has a weight that is none"],
    ['{"user": "a", "arm": "stable", "weight": 20}', "log.jsonl:2 has the weight 20 where an earlier line has 10"],
    ['{"user": "a", "arm": "stable", "x": "NaN"}', 'log.jsonl:2 has "x"'],
  ])("refuses %s", (line, message) => {
    const read = () => parseUserLog(`{"user": "z", "arm": "canary", "weight": 10}\n${line}`, "log.jsonl");
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });

  it("is told from a history of windows by its first line", () => {
    expect(isUserLog('\n{"user": 1, "arm": "canary"}\nx')).toBe(true);
    expect(isUserLog('{"time": "2026-01-01T00:01:00Z", "arm": "canary"}')).toBe(false);
    expect(isUserLog("")).toBe(false);
    expect(isUserLog("user,arm")).toBe(false);
  });
});

describe("a finished test", () => {
  it("is judged by its rates and means: clear, harm or undecided", () => {
    const log = parseUserLog(referenceLog(), "log");
    const word = (rule: string) => judgeUnits(guardrail(rule), log, "fixed", 0.05).look.word;
    // 0.13 against 0.1: surely better where more is better, surely worse where less is.
    expect(word("ctr no worse than 0")).toBe("clear");
    expect(word('"clicks" <= 60% of stable')).toBe("harm");
    expect(word("clicks no worse than 0.001")).toBe("harm");
    expect(word("spent no worse than 0.05")).toBe("undecided");
    expect(word("spent <= 100")).toBe("clear");
    expect(word("spent <= 1")).toBe("harm");
  });

  it("turns every sign where more is better", () => {
    const log = parseUserLog(
      referenceLog()
        .replaceAll('"arm":"stable"', '"arm":"x"')
        .replaceAll('"arm":"canary"', '"arm":"stable"')
        .replaceAll('"arm":"x"', '"arm":"canary"'),
      "log",
    );
    const judged = judgeUnits(guardrail("ctr no worse than 0.001"), log, "fixed", 0.05);
    expect(judged.look.word).toBe("harm");
    expect(judged.look.statistic).toBeGreaterThan(0);
    expect(judged.difference?.high).toBeLessThan(0);
    expect(judged.p).toBeLessThan(0.05);
  });

  it("has wider bounds, and no p, where it may have been stopped at any time", () => {
    const log = parseUserLog(referenceLog(), "log");
    const [fixed, sequential] = (["fixed", "sequential"] as const).map((horizon) =>
      judgeUnits(guardrail("ctr no worse than 0"), log, horizon, 0.05),
    );
    const width = (judged: typeof fixed) => (judged?.difference?.high ?? 0) - (judged?.difference?.low ?? 0);
    expect(width(sequential)).toBeGreaterThan(1.5 * width(fixed));
    expect(sequential?.p).toBeNull();
    expect(fixed?.p).not.toBeNull();
  });

  it("decides nothing where the split is not the one that was asked for, whatever the guardrails say", () => {
    const log = parseUserLog(referenceLog().replaceAll('"weight":50', '"weight":20'), "log");
    const judged = judgeTest(log, [guardrail("clicks no worse than 0.001")], plan());
    expect(judged.guardrails[0]?.look.word).toBe("harm");
    expect(judged.ending).toMatchObject({ kind: "hold", reason: "sample ratio" });
  });

  it("ends as its guardrails say, and α is split over them", () => {
    const log = parseUserLog(referenceLog(), "log");
    const ending = (rules: readonly string[], changes: Partial<TestPlan> = {}) =>
      judgeTest(log, rules.map(guardrail), plan(changes)).ending;
    expect(ending(["ctr no worse than 0", "spent <= 100"])).toMatchObject({ kind: "promote", reason: "all clear" });
    expect(ending(["ctr no worse than 0", "clicks no worse than 0.001"])).toMatchObject({
      kind: "rollback",
      reason: "harm: clicks",
    });
    expect(ending(["ctr no worse than 0", "spent no worse than 0.05"])).toMatchObject({
      kind: "hold",
      reason: "undecided: spent",
    });
    expect(ending(["spent no worse than 0.05"], { onUndecided: "promote" }).kind).toBe("promote");
    expect(ending(["ctr no worse than 0", "clicks no worse than 0.001 as warning"]).kind).toBe("promote");
    const two = judgeTest(log, ["ctr no worse than 0", "spent <= 100"].map(guardrail), plan());
    expect(two.guardrails.map(({ look }) => look.alphaSpent)).toEqual([
      expect.closeTo(0.025, 12),
      expect.closeTo(0.025, 12),
    ]);
  });

  it("without two users an arm has no data, which is never good news", () => {
    const log = parseUserLog(
      '{"user": "a", "arm": "canary", "clicks": 1}\n{"user": "b", "arm": "stable", "clicks": 1}',
      "log",
    );
    const judged = judgeTest(log, [guardrail("clicks <= 5")], plan());
    expect(judged.ending).toMatchObject({ kind: "hold", reason: "no data: clicks" });
  });

  it("counts the users that the hash puts elsewhere", () => {
    const users = Array.from({ length: 400 }, (_, i) => `u${i}`);
    const lines = users.map((user) => ({ user, arm: assignedArm(user, "s", 30), weight: 30 }));
    const text = (all: readonly object[]) => all.map((line) => JSON.stringify(line)).join("\n");
    const of = (all: readonly object[]) =>
      judgeTest(parseUserLog(text(all), "log"), [], plan({ salt: "s" })).assignment;
    expect(of(lines)).toEqual({ users: 400, misplaced: 0 });
    const [first, ...others] = lines;
    expect(of([{ ...first, arm: first?.arm === "canary" ? "stable" : "canary" }, ...others])).toEqual({
      users: 400,
      misplaced: 1,
    });
  });
});
