import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { sentence, summarise } from "../../../src/gate/summary.ts";
import { verdictOf } from "../../../src/gate/verdict.ts";
import { applyWaivers, type Waiver } from "../../../src/gate/waivers.ts";
import { countsText, outcomeWord } from "../../../src/report/words.ts";

const today = "2026-11-21";

function check(fields: Partial<Check> & Pick<Check, "id" | "title">): Check {
  return {
    outcome: "fail",
    severity: "critical",
    observed: 0.72,
    expected: ">= 0.8",
    slice: null,
    evidence: [],
    location: null,
    ...fields,
  };
}

const onRace = check({ id: "rule:four_fifths@race", title: "four_fifths on race" });
const onSex = check({ id: "rule:four_fifths@sex", title: "four_fifths on sex", outcome: "pass", observed: 0.9 });

function waiver(fields: Partial<Waiver> = {}): Waiver {
  return {
    rule: "four_fifths on race",
    slice: null,
    owner: "ana",
    reason: "the data of branch 7 come in May",
    expiry: "2026-12-31",
    pullRequest: "#41",
    location: { path: ".github/modelgate.yml", line: 9 },
    ...fields,
  };
}

type Groups = readonly NonNullable<Check["slice"]>[];

function apply(checks: readonly Check[], waivers: readonly Waiver[], groupsOf?: (check: Check) => Groups) {
  return applyWaivers(checks, waivers, groupsOf === undefined ? { today } : { today, groupsOf });
}

describe("a waiver in order", () => {
  const { checks, tables, notes } = apply([onRace, onSex], [waiver()]);
  const [waived] = checks;

  test("keeps the failure, one step lower, so that the gate warns and does not fail", () => {
    expect(waived).toMatchObject({ outcome: "fail", severity: "warning", observed: 0.72 });
    expect(verdictOf([onRace, onSex], "warn")).toBe("fail");
    expect(verdictOf(checks, "warn")).toBe("warn");
    expect(checks).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  test("stands in the check with its owner, its reason, the pull request and the days left", () => {
    expect(waived?.waiver).toEqual({
      owner: "ana",
      reason: "the data of branch 7 come in May",
      expiry: "2026-12-31",
      daysLeft: 40,
      pullRequest: "#41",
      severity: "critical",
    });
    expect(waived?.evidence).toEqual([
      "waived by ana until 2026-12-31 (40 days left, brought by #41): the data of branch 7 come in May",
    ]);
  });

  test("is told wherever the check is told", () => {
    expect(summarise(checks)).toBe("four_fifths on race 0.72 < 0.8 (waived until 2026-12-31, 40 days left)");
    expect(outcomeWord(checks[0] as Check)).toBe("fails, waived until 2026-12-31 (40 days left)");
    expect(countsText({ checks })).toBe("1 of 2 rules waived");
    expect(sentence(onRace)).toBe("four_fifths on race 0.72 < 0.8");
  });

  test("is a row of the table of waivers", () => {
    expect(tables.map(({ id, rows }) => [id, rows])).toEqual([
      [
        "waivers",
        [["four_fifths on race", null, "in force", 40, "2026-12-31", "ana", "#41", "the data of branch 7 come in May"]],
      ],
    ]);
  });

  test.each([
    ["on its last day", today, 0, "last day"],
    ["on the day before", "2026-11-22", 1, "1 day left"],
    ["over a leap day", "2028-03-01", 466, "466 days left"],
  ])("counts %s", (_name, expiry, daysLeft, words) => {
    const [own] = apply([onRace], [waiver({ expiry })]).checks;
    expect(own?.waiver?.daysLeft).toBe(daysLeft);
    expect(own?.evidence[0]).toContain(`(${words},`);
  });

  test("covers an undecided check too, and a warning becomes information", () => {
    const undecided = { ...onRace, outcome: "inconclusive", severity: "warning" } as const;
    const after = apply([{ ...undecided, id: "rule:four_fifthsaswarning@race" }], [waiver()]).checks;
    expect(after[0]).toMatchObject({ outcome: "inconclusive", severity: "info" });
    expect(verdictOf(after, "fail")).toBe("pass");
  });
});

describe("which check a waiver covers", () => {
  const slice = (segment: string, outcome: Check["outcome"] = "fail") =>
    check({
      id: `rule:recall>=0.7@segment=${segment}`,
      title: `recall >= 70% on segment=${segment}`,
      slice: { segment },
      outcome,
    });
  const states = (checks: readonly Check[], one: Waiver, groupsOf?: (check: Check) => Groups) => {
    const after = apply(checks, [one], groupsOf);
    return {
      state: after.tables[0]?.rows[0]?.[2],
      waived: after.checks.filter((own) => own.waiver !== undefined).map(({ id }) => id),
    };
  };

  test("is the one on its slice, whichever way rule and slice are written", () => {
    const checks = [slice("a"), slice("b")];
    const expected = { state: "in force", waived: ["rule:recall>=0.7@segment=b"] };
    expect(states(checks, waiver({ rule: "recall >= 0.70 on each segment", slice: { segment: "b" } }))).toEqual(
      expected,
    );
    expect(states(checks, waiver({ rule: "recall >= 70% on segment=b" }))).toEqual(expected);
    expect(states(checks, waiver({ rule: "recall >= 70pp", slice: { segment: "b" } }))).toEqual(expected);
  });

  test("is none where the bound is another one", () => {
    expect(states([slice("a")], waiver({ rule: "recall >= 0.6 on segment=a" }))).toEqual({
      state: "matches nothing",
      waived: [],
    });
  });

  test("is the one that the named group decides, and no longer when another group does", () => {
    const named = waiver({ slice: { race: "Asian" } });
    expect(states([onRace], named, () => [{ race: "Asian" }])).toEqual({ state: "in force", waived: [onRace.id] });
    expect(states([onRace], named, () => [{ race: "Black" }])).toEqual({ state: "matches nothing", waived: [] });
  });

  test("is none where another group fails beside the named one", () => {
    const both = () => [{ race: "Asian" }, { race: "Black" }];
    const { checks, notes, tables } = apply([onRace], [waiver({ slice: { race: "Asian" } })], both);
    expect(checks).toEqual([onRace]);
    expect(tables[0]?.rows[0]?.[2]).toBe("not applied");
    expect(notes).toEqual([
      "waivers: four_fifths on race is kept from holding by race=Black too, which its waiver does not name; a waiver of one group covers that group alone",
    ]);
    expect(states([onRace], waiver(), both).waived).toEqual([onRace.id]);
  });

  test("is that of a group in its stratum, or of the whole stratum", () => {
    const inStratum = check({ id: "rule:four_fifths@race@dept=a", title: "four_fifths on race", slice: { dept: "a" } });
    const groups = () => [{ race: "Asian" }, { race: "Black" }];
    const one = () => [{ race: "Asian" }];
    const named = waiver({ slice: { dept: "a", race: "Asian" } });
    expect(states([inStratum], named, one)).toEqual({ state: "in force", waived: [inStratum.id] });
    expect(states([inStratum], named, groups)).toEqual({ state: "not applied", waived: [] });
    expect(states([inStratum], waiver({ slice: { dept: "a" } }), groups).waived).toEqual([inStratum.id]);
  });

  test("is not that of an attribute which begins alike", () => {
    const other = check({ id: "rule:four_fifths@race*sex", title: "four_fifths on race*sex" });
    expect(states([other], waiver())).toEqual({ state: "matches nothing", waived: [] });
    expect(states([other], waiver({ rule: "four_fifths on race*sex" })).waived).toEqual([other.id]);
  });
});

describe("a waiver that is not in order fails the gate, says why and waives nothing", () => {
  test.each([
    [
      "expired",
      waiver({ expiry: "2026-11-20" }),
      "it expired on 2026-11-20, 1 day ago (owner ana, brought by #41); renew it in a reviewed change, or take it out",
    ],
    ["no owner", waiver({ owner: null }), "it has no owner, so nobody answers for it"],
    ["no reason", waiver({ reason: null }), "it gives no reason"],
    ["no expiry", waiver({ expiry: null }), "it never ends; give it an expiry such as 2026-11-21"],
    ["no expiry", waiver({ expiry: "2027-02-29" }), 'its expiry "2027-02-29" is no day such as 2026-11-21'],
    ["too broad", waiver({ rule: null }), "it names no rule, so it would waive everything"],
    [
      "too broad",
      waiver({ rule: "four_fifths" }),
      "it covers 2 checks (four_fifths on race; four_fifths on sex); name one rule and its slice",
    ],
  ])("%s", (state, one, why) => {
    const { checks } = apply([onRace, onSex], [one]);
    expect(checks.slice(0, 2)).toEqual([onRace, onSex]);
    expect(checks[2]).toMatchObject({
      outcome: "fail",
      severity: "critical",
      observed: state,
      message: why,
      location: { path: ".github/modelgate.yml", line: 9 },
    });
    expect(verdictOf(checks.slice(1), "pass")).toBe("fail");
  });

  test("in the summary's one sentence", () => {
    const { checks } = apply([onSex], [waiver({ rule: "four_fifths on sex", owner: null })]);
    expect(summarise(checks)).toBe("waiver of four_fifths on sex failed: it has no owner, so nobody answers for it");
  });

  test("where its rule cannot be read", () => {
    const { checks } = apply([onRace], [waiver({ rule: "*" })]);
    expect(checks[1]?.observed).toBe("no rule");
    expect(checks[1]?.message).toMatch(/^its rule cannot be read: /);
  });

  test("with ids that stay apart", () => {
    const { checks } = apply([onSex], [waiver({ owner: null }), waiver({ owner: null }), waiver({ rule: null })]);
    expect(checks.map(({ id }) => id)).toEqual([
      "rule:four_fifths@sex",
      "waiver:four_fifthsonrace",
      "waiver:four_fifthsonrace:2",
      "waiver:unnamed",
    ]);
  });
});

describe("a waiver that waives nothing is told", () => {
  test.each([
    ["four_fifths on sex", "waivers: four_fifths on sex holds, so its waiver is no longer needed"],
    ["four_fifths on age", "waivers: four_fifths on age matches no rule of this gate, so its waiver waives nothing"],
  ])("%s", (rule, note) => {
    const { checks, notes } = apply([onRace, onSex], [waiver({ rule })]);
    expect(checks).toEqual([onRace, onSex]);
    expect(notes).toEqual([note]);
  });

  test("where the check is an error, which nothing waives", () => {
    const error = { ...onRace, outcome: "error" } as const;
    expect(apply([error], [waiver()])).toMatchObject({
      checks: [error],
      notes: ["waivers: four_fifths on race has an error, which no waiver covers"],
    });
  });

  test("where an earlier one waives the same check", () => {
    const { checks, notes } = apply([onRace], [waiver(), waiver({ owner: "bo" })]);
    expect(checks[0]?.waiver?.owner).toBe("ana");
    expect(notes).toEqual(["waivers: four_fifths on race is waived by an earlier entry already"]);
  });
});

test("without waivers nothing changes and there is no table", () => {
  expect(apply([onRace, onSex], [])).toEqual({ checks: [onRace, onSex], tables: [], notes: [] });
});

describe("how long a waiver counts", () => {
  test("is warned of beyond a year, though it counts", () => {
    const { checks } = apply([onRace], [waiver({ expiry: "2027-11-23" })]);
    expect(checks[0]).toMatchObject({ severity: "warning", waiver: { daysLeft: 367 } });
    expect(checks[1]).toMatchObject({
      id: "waiver:four_fifthsonrace",
      outcome: "fail",
      severity: "warning",
      message: "it counts until 2027-11-23, for 367 days; let it end within 366 days, so that ana decides anew",
    });
    expect(verdictOf(checks, "warn")).toBe("warn");
  });

  test("is not warned of up to a year, nor where nothing is waived", () => {
    expect(apply([onRace], [waiver({ expiry: "2027-11-22" })]).checks).toHaveLength(1);
    expect(apply([onSex], [waiver({ rule: "four_fifths on sex", expiry: "2099-12-31" })]).checks).toHaveLength(1);
  });
});

describe("a figure that is undefined in a group", () => {
  const undefinedInB = check({
    id: "undefined:four_fifths@race",
    title: "defined in every group: four_fifths on race",
    observed: 1,
    expected: "0 groups without the figure",
  });
  const groups = ({ id }: Check): Groups => (id.startsWith("undefined:") ? [{ race: "B" }] : [{ race: "A" }]);

  test("is waived by a waiver that names the group, which waives no other failure of the rule", () => {
    const { checks } = apply([onRace, undefinedInB], [waiver({ slice: { race: "B" } })], groups);
    expect(checks.map(({ severity }) => severity)).toEqual(["critical", "warning"]);
  });

  test("is not waived with the rule", () => {
    const { checks } = apply([onRace, undefinedInB], [waiver()], groups);
    expect(checks.map(({ severity }) => severity)).toEqual(["warning", "critical"]);
  });
});
