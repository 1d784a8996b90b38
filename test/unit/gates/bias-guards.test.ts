import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { biasReport } from "../../../src/gates/bias-report/index.ts";
import { type GateRun, runGate } from "../../support/run-gate.ts";

interface Person {
  readonly label: number;
  readonly prediction: number;
  readonly race: string;
}

function csv(people: readonly Person[]): string {
  const lines = people.map(({ label, prediction, race }, id) => `${id},${label},${prediction},${race}`);
  return `id,label,prediction,race\n${lines.join("\n")}\n`;
}

/** So many people of each group, the first ones selected, every other one positive in truth. */
function selected(groups: Readonly<Record<string, readonly [rows: number, selected: number]>>): Person[] {
  return Object.entries(groups).flatMap(([race, [rows, count]]) =>
    Array.from({ length: rows }, (_, index) => ({ label: index % 2, prediction: index < count ? 1 : 0, race })),
  );
}

async function judge(
  people: readonly Person[],
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<GateRun["report"]> {
  const given = { predictions: "p.csv", sensitive: "race", favourable: "1", resamples: "200", ...inputs };
  return (await runGate(biasReport, { "p.csv": csv(people), ...files }, given)).report;
}

function outcomes({ checks }: { readonly checks: readonly Check[] }): string[][] {
  return checks.map(({ id, outcome, severity }) => [id, outcome, severity]);
}

describe("a waiver of one group", () => {
  const waivers = `waivers:\n  - {rule: four_fifths on race, slice: {race: B}, owner: ana, reason: new form, expiry: 1970-12-31}\n`;
  const waived = (people: readonly Person[]) =>
    judge(people, { rules: "four_fifths on race", waivers: "w.yml" }, { "w.yml": waivers });

  test("lets the rule fail where that group alone does", async () => {
    const report = await waived(selected({ A: [200, 120], B: [200, 60], C: [200, 116] }));
    expect([report.verdict, ...outcomes(report)]).toEqual(["warn", ["rule:four_fifths@race", "fail", "warning"]]);
  });

  test("hides no other group that fails too", async () => {
    const report = await waived(selected({ A: [200, 120], B: [200, 60], C: [200, 72] }));
    expect([report.verdict, ...outcomes(report)]).toEqual(["fail", ["rule:four_fifths@race", "fail", "critical"]]);
    expect(report.notes?.join("\n")).toContain("four_fifths on race is kept from holding by race=C too");
  });
});

describe("a champion that is not there", () => {
  const people = selected({ A: [200, 160], B: [200, 0] });
  const given = { champion: "none.csv", rules: "demographic_parity_difference no worse than 0.01" };

  test("leaves the rules about it open, and says so first", async () => {
    const report = await judge(people, given);
    expect([report.verdict, ...outcomes(report)]).toEqual(["pass", ["champion", "pass", "critical"]]);
    expect(report.checks[0].message).toMatch(/^FIRST CHAMPION: .*none\.csv.*; not decided: demographic_parity/);
  });

  test("fails where on-missing-champion says so", async () => {
    const report = await judge(people, { ...given, "on-missing-champion": "fail" });
    expect([report.verdict, ...outcomes(report)]).toEqual(["fail", ["champion", "fail", "critical"]]);
  });
});

describe("a rule against the champion", () => {
  const everyThird = selected({ A: [90, 0], B: [90, 0], C: [90, 0] });
  const champion = everyThird.map((person, row) => ({
    ...person,
    prediction: row % 7 === 0 ? 1 - person.label : person.label,
  }));
  const rules = "precision_difference no worse than 0.01 on race";
  /** Nobody of these groups is selected any more, so that they have no precision. */
  const without = (races: string) => (person: Person) => ({
    ...person,
    prediction: races.includes(person.race) ? 0 : person.prediction,
  });

  test.each([
    ["fail", "fail", "fail", "critical"],
    ["warn", "warn", "fail", "warning"],
    ["ignore", "pass", "inconclusive", "info"],
  ])("that lost a group's figure is undefined: %s", async (onUndefined, verdict, outcome, severity) => {
    const report = await judge(
      champion.map(without("B")),
      { rules, champion: "c.csv", "on-undefined": onUndefined },
      { "c.csv": csv(champion) },
    );
    const [check] = report.checks;
    expect([report.verdict, check?.outcome, check?.severity, check?.observed]).toEqual([
      verdict,
      outcome,
      severity,
      null,
    ]);
    expect(check?.message).toContain(
      "B has no precision: no row was predicted positive, and the champion alone has it",
    );
  });

  test("is of the other groups where neither model has the figure, and names the one without", async () => {
    const old = champion.map(without("C"));
    const report = await judge(
      old.map((person, row) => (row === 3 ? { ...person, prediction: 1 - person.prediction } : person)),
      { rules, champion: "c.csv", "on-undefined": "fail" },
      { "c.csv": csv(old) },
    );
    const [change, missing] = report.checks;
    expect(change?.interval).not.toBeNull();
    expect(missing).toMatchObject({ id: "undefined:precision_differencenoworsethan0.01@race", outcome: "fail" });
    expect(missing?.message).toContain("C has no precision");
  });

  test("with one group that is large enough is open, though undefined figures are ignored", async () => {
    const people = selected({ A: [90, 40], B: [20, 2] });
    const report = await judge(
      people,
      { rules: "demographic_parity_difference no worse than 0.01", champion: "c.csv", "on-undefined": "ignore" },
      { "c.csv": csv(people.map(({ label, race }) => ({ label, race, prediction: label }))) },
    );
    expect([report.verdict, ...outcomes(report)]).toEqual([
      "warn",
      ["rule:demographic_parity_differencenoworsethan0.01@race", "inconclusive", "critical"],
    ]);
    expect(report.checks[0]?.message).toMatch(/^A is large enough to decide/);
  });

  test("warns of rows that are allowed to be left out, which every figure is without", async () => {
    const people = selected({ A: [90, 40], B: [90, 40] });
    const shared = csv(people)
      .split("\n")
      .filter((_line, at) => at === 0 || at % 6 !== 0)
      .join("\n");
    const report = await judge(
      people,
      { rules: "four_fifths", champion: "c.csv", allow: "missing-keys" },
      { "c.csv": shared },
    );
    expect(report.verdict).toBe("warn");
    expect(report.checks.find(({ id }) => id === "people:rows")?.message).toContain("30 of 180 rows");
  });
});

test("a column with one value and gaps has nobody to compare with", async () => {
  const gaps = selected({ A: [100, 50], "": [100, 50] });
  await expect(judge(gaps, {})).rejects.toThrow(
    'sensitive: race is "A" in every row that has a value, so there is nobody to compare with',
  );
});

test("a model that selects nobody is warned of, though its rates are equal", async () => {
  const report = await judge(selected({ A: [100, 0], B: [100, 0] }), { rules: "demographic_parity_difference <= 0.1" });
  expect([report.verdict, ...outcomes(report).map(([id]) => id)]).toEqual([
    "warn",
    "rule:demographic_parity_difference<=0.1@race",
    "people:selected",
  ]);
});

test("numbers that are written in two ways are warned of", async () => {
  const report = await judge(selected({ "1": [100, 50], "01": [100, 50], "2": [100, 50] }), {});
  expect(report.verdict).toBe("warn");
  expect(report.checks.find(({ id }) => id === "groups:race")?.message).toContain('the groups "01" and "1" of race');
});

test("a rule that stands twice is one member of the family that Holm corrects", async () => {
  const people = selected({ A: [200, 120], B: [200, 90] });
  const rule = "demographic_parity_difference <= 0.05 on race with 95% confidence";
  const once = await judge(people, { rules: rule });
  const often = await judge(people, { rules: Array.from({ length: 9 }, () => rule).join("\n") });
  expect(often.checks).toEqual(once.checks.map((check) => ({ ...check })));
  const twice = await judge(people, { sensitive: "race\nrace" });
  expect(twice.checks).toEqual((await judge(people, {})).checks);
});

test.each([
  ["demographic_parity_difference <= 10", "can never fail, since it lies between 0 and 1; did you mean 10%?"],
  ["tpr_difference < 100pp", "can never fail, since it lies between 0 and 1"],
  ["fpr_ratio <= 1.25", "holds where groups are treated differently: it is min / max and 1 where they are alike"],
  ["demographic_parity_ratio >= 0", "can never fail, since it lies between 0 and 1"],
  ["demographic_parity_difference >= 0.1", "holds where groups are treated differently: it is max − min and 0"],
])("a rule that only unequal groups meet, or that none fails, is refused: %s", async (rules, sentence) => {
  await expect(judge(selected({ A: [100, 50], B: [100, 5] }), { rules })).rejects.toThrow(sentence);
});

test.each(["f1_difference < 2", "tpr_group_max <= 1", "treatment_equality_difference <= 3"])(
  "a bound on a figure that may be any number is none of those: %s",
  async (rules) => {
    const report = await judge(selected({ A: [100, 50], B: [100, 45] }), { rules });
    expect(report.checks[0]?.outcome).toBe("pass");
  },
);

describe.each([
  ["weights", "weight", (row: number) => 0.5 + (row % 7) / 4],
  ["clusters", "cluster", (row: number) => Math.floor(row / 4)],
] as const)("with %s, a group that is selected never or always", (_name, input, of) => {
  const rules = "four_fifths with 95% confidence\ndemographic_parity_difference <= 0.1 with 95% confidence";
  const judged = (groups: Parameters<typeof selected>[0]) => {
    const lines = csv(selected(groups)).trimEnd().split("\n");
    const table = lines.map((line, at) => `${line},${at === 0 ? "u" : of(at)}`).join("\n");
    return judge([], { rules, [input]: "u" }, { "p.csv": table });
  };

  test.each([
    ["never", { A: [200, 160], B: [200, 0] }],
    ["always", { A: [200, 200], B: [200, 60] }],
  ] as const)("fails a rule with confidence where the other is far from it: %s", async (_which, groups) => {
    const { checks } = await judged(groups);
    expect(checks.map(({ outcome }) => outcome)).toEqual(["fail", "fail"]);
    for (const { interval, observed } of checks) {
      expect(interval?.low).toBeLessThanOrEqual(Number(observed));
      expect(interval?.high).toBeGreaterThanOrEqual(Number(observed));
    }
  });

  test("is claimed to be alike by many rows only", async () => {
    const few = await judged({ A: [40, 40], B: [40, 40] });
    expect(few.checks[1]?.outcome).toBe("inconclusive");
    const many = await judged({ A: [900, 900], B: [900, 900] });
    expect(many.checks.map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
  });
});

test("a group of exactly min-group-share decides", async () => {
  // In doubles 0.07 · 100 is more than 7.
  const report = await judge(selected({ A: [93, 60], B: [7, 0] }), {
    "min-group-size": "1",
    "min-group-share": "7%",
    rules: "four_fifths on race",
  });
  expect(outcomes(report)).toEqual([["rule:four_fifths@race", "fail", "critical"]]);
});

test("bins of a column that is no number are told by the input they stand in", async () => {
  await expect(judge(selected({ A: [50, 20], B: [50, 20] }), { sensitive: "race:bins(1,2)" })).rejects.toThrow(
    'sensitive: race:bins(1,2) cuts "race" into bins, and it is not numeric but text',
  );
});
