import { cp, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/gate/check.ts";
import type { Cell, MetricRow, ReportTable } from "../../src/gate/report.ts";
import { createRandom } from "../../src/stats/random.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type BundleRun, runBundle } from "./support/run-bundle.ts";

const action = "bias-report";

async function report(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<BundleRun> {
  return runBundle({ action, workspace: await temporaryFolder(files), inputs });
}

function checkOf(run: BundleRun, id: string): Check | undefined {
  return run.report?.checks.find((check) => check.id === id);
}

function tableOf(run: BundleRun, id: string): ReportTable {
  const found = run.report?.tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** The first row of a table whose cells are these, by column. */
function rowOf(run: BundleRun, id: string, wanted: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  const { columns, rows } = tableOf(run, id);
  const records = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.id, row[at] ?? null])));
  const found = records.find((record) => Object.entries(wanted).every(([name, value]) => record[name] === value));
  if (found === undefined) throw new Error(`no row ${JSON.stringify(wanted)} in ${id}`);
  return found;
}

function metricOf(run: BundleRun, id: string, slice: MetricRow["slice"] = null): MetricRow | undefined {
  return run.report?.metrics.find((row) => row.id === id && JSON.stringify(row.slice) === JSON.stringify(slice));
}

interface Rates {
  readonly group: string;
  readonly rows: number;
  /** How many of them are selected. */
  readonly selected: number;
}

/** People of each group, the first ones selected, every other one positive in truth. */
function selected(groups: readonly Rates[]): string {
  const lines = groups.flatMap(({ group, rows, selected: count }) =>
    Array.from({ length: rows }, (_, index) => `${index % 2},${index < count ? 1 : 0},${group}`),
  );
  return `label,prediction,race\n${lines.join("\n")}\n`;
}

const fourGroups = [
  { group: "A", rows: 100, selected: 60 },
  { group: "B", rows: 100, selected: 45 },
  { group: "C", rows: 100, selected: 48 },
  { group: "D", rows: 100, selected: 51 },
];

const byRace = { predictions: "preds.csv", sensitive: "race", favourable: "1" };

interface Person {
  readonly sex: string;
  readonly region: string;
  readonly age: number;
  readonly label: number;
  readonly score: number;
}

/** People whose scores tell the truth as well for everybody, less `against` for women. */
function people(rows: number, against: number, seed = 7): Person[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, () => {
    const sex = random.next() < 0.45 ? "F" : "M";
    const region = random.next() < 0.5 ? "north" : "south";
    const age = 18 + Math.floor(random.next() * 60);
    const label = random.next() < 0.5 ? 1 : 0;
    const score = 0.35 + 0.3 * label + 0.18 * random.normal() - (sex === "F" ? against : 0);
    return { sex, region, age, label, score: Math.min(1, Math.max(0, Number(score.toFixed(4)))) };
  });
}

function csv(rows: readonly Person[]): string {
  const lines = rows.map(
    ({ sex, region, age, label, score }, index) => `${index},${label},${score},${sex},${region},${age}`,
  );
  return `id,label,score,sex,region,age\n${lines.join("\n")}\n`;
}

describe("the four-fifths rule", () => {
  test("flags the group at .75 and lets one at exactly .80 pass, as a warning by default", async () => {
    const run = await report({ "preds.csv": selected(fourGroups) }, byRace);
    expect([run.code, run.outputs["verdict"], run.outputs["summary"]]).toEqual([
      0,
      "warn",
      "four_fifths on race 0.75 < 0.8",
    ]);
    expect(tableOf(run, "impact_ratio").rows.map((row) => row.slice(0, 5))).toEqual([
      ["race", "A", 100, 60, 0.6],
      ["race", "B", 100, 45, 0.45],
      ["race", "C", 100, 48, 0.48],
      ["race", "D", 100, 51, 0.51],
    ]);
    expect(rowOf(run, "impact_ratio", { category: "C" })["ratio"]).toBeCloseTo(0.8, 12);
    expect(tableOf(run, "impact_ratio").note).toMatch(/^This is not an independent audit\./);
  });

  test("holds at exactly four fifths, and fails the step where it is critical", async () => {
    const three = selected(fourGroups.filter(({ group }) => group !== "B"));
    const rules = "four_fifths on race";
    const holding = await report({ "preds.csv": three }, { ...byRace, rules });
    expect([holding.code, holding.outputs["verdict"]]).toEqual([0, "pass"]);
    const failing = await report({ "preds.csv": selected(fourGroups) }, { ...byRace, rules });
    expect([failing.code, failing.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(checkOf(failing, "rule:four_fifths@race")?.message).toMatch(
      /^"B" get the favourable outcome 0\.75 times as often as "A" \(race\), 95 % interval/,
    );
  });

  test("speaks of the favourable outcome where that is the negative class", async () => {
    const run = await report({ "preds.csv": selected(fourGroups) }, { ...byRace, favourable: "0" });
    expect(rowOf(run, "groups", { group: "A" })).toMatchObject({ n: 100, selection_rate: 0.4, tp: 30, fp: 30 });
    expect(rowOf(run, "disparities", { metric: "demographic_parity_ratio", reference: "" })).toMatchObject({
      worst: "A",
    });
  });
});

describe("groups", () => {
  const withGaps = `label,prediction,race\n${Array.from({ length: 120 }, (_, index) => {
    const group = index < 80 ? "A" : index < 110 ? "" : "B";
    // Nobody of B is positive in truth.
    return `${group === "B" ? 0 : index % 2},${index % 3 === 0 ? 1 : 0},${group}`;
  }).join("\n")}\n`;

  test("keep rows without a value as (unknown), and an undefined rate as null", async () => {
    const run = await report({ "preds.csv": withGaps }, byRace);
    expect(rowOf(run, "groups", { group: "(unknown)" })["n"]).toBe(30);
    expect(rowOf(run, "groups", { group: "B" })).toMatchObject({ n: 10, tpr: null, fnr: null, decides: false });
    expect(metricOf(run, "tpr", { race: "B" })?.reason).toBe("no row is positive");
    expect(rowOf(run, "impact_ratio", { category: "(unknown)" })).toMatchObject({ n: 30, ratio: null });
  });

  test("below the smallest size are shown, counted in the table, and never decide", async () => {
    const small = [...fourGroups.slice(0, 1), { group: "C", rows: 100, selected: 55 }];
    const preds = selected([...small, { group: "Z", rows: 8, selected: 0 }]);
    const rules = "demographic_parity_difference <= 0.1";
    const run = await report({ "preds.csv": preds }, { ...byRace, rules });
    const check = checkOf(run, "rule:demographic_parity_difference<=0.1@race");
    expect(check).toMatchObject({ outcome: "pass", support: { n: 200, groups: 2 } });
    expect(check?.observed).toBeCloseTo(0.05, 12);
    expect(check?.evidence.join(" ")).toContain("over all groups it is 0.6: Z with 8 is too small to decide");
    const whole = rowOf(run, "disparities", { metric: "demographic_parity_difference", reference: "" });
    expect(whole).toMatchObject({ value: 0.6, worst: "Z" });
    const lowered = await report({ "preds.csv": preds }, { ...byRace, rules, "min-group-size": "5" });
    expect(lowered.outputs["verdict"]).toBe("fail");
  });

  test("of which one only is large enough leave a rule undecided", async () => {
    const preds = selected([fourGroups[0], { group: "Z", rows: 8, selected: 0 }]);
    const run = await report({ "preds.csv": preds }, { ...byRace, rules: "four_fifths on race" });
    expect(checkOf(run, "rule:four_fifths@race")).toMatchObject({ outcome: "inconclusive" });
    expect(run.outputs["verdict"]).toBe("warn");
  });

  test.each([
    ["fail", "fail"],
    ["warn", "warn"],
    ["ignore", "pass"],
  ])("without a rate make the verdict what on-undefined %s says", async (onUndefined, verdict) => {
    const inputs = { ...byRace, rules: "equal_opportunity_difference <= 0.9", "min-group-size": "5" };
    const run = await report({ "preds.csv": withGaps }, { ...inputs, "on-undefined": onUndefined });
    expect(run.outputs["verdict"]).toBe(verdict);
    expect(checkOf(run, "undefined:equal_opportunity_difference<=0.9@race")?.message).toContain(
      "B has no tpr: no row is positive",
    );
  });

  test("whose names differ in case or white space only are warned of", async () => {
    const preds = selected([...fourGroups.slice(0, 1), { group: " a ", rows: 100, selected: 60 }]);
    const run = await report({ "preds.csv": preds.replaceAll(", a ", ',"a "') }, byRace);
    expect(checkOf(run, "groups:race")?.message).toContain('the groups "A" and "a " of race differ in case');
    expect(run.outputs["verdict"]).toBe("warn");
  });
});

test("numbers in one shard and text in another are warned of", async () => {
  const [coded, named] = [fourGroups.slice(0, 2), fourGroups.slice(0, 2)].map((groups, shard) =>
    selected(groups.map((group, place) => ({ ...group, group: shard === 0 ? String(place + 1) : group.group }))),
  );
  const run = await report({ "one.csv": coded, "two.csv": named }, { ...byRace, predictions: "one.csv\ntwo.csv" });
  expect(checkOf(run, "groups:race")?.message).toContain('holds numbers ("1" and "2") and text ("A" and "B")');
  expect(run.outputs["verdict"]).toBe("warn");
});

test("of the example fail on the biased model, and pass on its repair with the change told", async () => {
  const gate = async (model: string): Promise<BundleRun> => {
    const workspace = await temporaryFolder();
    await cp(new URL("../../examples/synthetic/hiring", import.meta.url), workspace, { recursive: true });
    return runBundle({ action, workspace, inputs: { model } });
  };
  const [biased, repaired] = [await gate("biased"), await gate("repaired")];
  expect([biased.code, biased.outputs["verdict"]]).toEqual([1, "fail"]);
  expect(checkOf(biased, "rule:demographic_parity_difference<=0.1@sex")?.message).toMatch(
    /^"F" get the favourable outcome 12 points less often than "M" \(sex\), 95 % interval 8 to 16$/,
  );
  expect([repaired.code, repaired.outputs["verdict"]]).toEqual([0, "pass"]);
  expect(metricOf(repaired, "demographic_parity_difference on sex")?.difference?.verdict).toBe("better");
});

describe("rules", () => {
  test("hold inside every stratum of the control columns", async () => {
    const run = await report(
      { "preds.csv": csv(people(1200, 0.2)) },
      { predictions: "preds.csv", sensitive: "sex", favourable: "1", control: "region", rules: "four_fifths on sex" },
    );
    const ids = run.report?.checks.map(({ id }) => id);
    expect(ids).toEqual(["rule:four_fifths@sex@region=north", "rule:four_fifths@sex@region=south"]);
    expect(run.report?.checks.map(({ slice }) => slice)).toEqual([{ region: "north" }, { region: "south" }]);
    expect(run.code).toBe(1);
  });

  test("on intersections and bins speak of every combination", async () => {
    const run = await report(
      { "preds.csv": csv(people(1500, 0)) },
      {
        predictions: "preds.csv",
        sensitive: "sex\nsex*age:bins(30,50)",
        favourable: "1",
        rules: "equalized_odds_difference <= 0.6 on sex*age",
      },
    );
    expect(run.code).toBe(0);
    const { rows } = tableOf(run, "groups");
    expect(rows.filter(([attribute]) => attribute === "sex*age").map(([, group]) => group)).toEqual([
      "F*< 30",
      "F*[30, 50)",
      "F*>= 50",
      "M*< 30",
      "M*[30, 50)",
      "M*>= 50",
    ]);
    expect(metricOf(run, "tpr", { sex: "F", age: "< 30" })?.support?.["denominator"]).toBeGreaterThan(0);
  });

  test("with a confidence have three outcomes", async () => {
    const outcome = async (against: number, rows: number): Promise<string | undefined> => {
      const rules = "demographic_parity_difference <= 0.1 on sex with 95% confidence";
      const run = await report(
        { "preds.csv": csv(people(rows, against)) },
        { predictions: "preds.csv", sensitive: "sex", favourable: "1", rules },
      );
      return run.report?.checks[0]?.outcome;
    };
    expect(await outcome(0.3, 2000)).toBe("fail");
    expect(await outcome(0, 4000)).toBe("pass");
    expect(await outcome(0.04, 200)).toBe("inconclusive");
  });

  test("against the champion tell the change with its interval", async () => {
    const now = people(2000, 0.15);
    const before = now.map((person) => ({ ...person, score: person.score + (person.sex === "F" ? 0.12 : 0) }));
    const inputs = { predictions: "preds.csv", sensitive: "sex", favourable: "1", key: "id", champion: "old.csv" };
    const rules = "demographic_parity_difference no worse than 0.01 on sex";
    const files = { "preds.csv": csv(now), "old.csv": csv(before) };
    const worse = await report(files, { ...inputs, rules });
    expect(worse.code).toBe(1);
    const row = metricOf(worse, "demographic_parity_difference on sex");
    expect(row?.difference).toMatchObject({ verdict: "worse", method: "stratified-bootstrap-bca" });
    expect(row?.difference?.interval?.low).toBeGreaterThan(0);
    expect((row?.value ?? 0) - (row?.champion?.value ?? 0)).toBeCloseTo(row?.difference?.value ?? 9, 12);
    const repaired = await report({ "preds.csv": csv(before), "old.csv": csv(now) }, { ...inputs, rules });
    expect([repaired.code, repaired.outputs["verdict"]]).toEqual([0, "pass"]);
  });

  test("of a first champion stay open and say so", async () => {
    const run = await report(
      { "preds.csv": csv(people(300, 0)) },
      {
        ...{ predictions: "preds.csv", sensitive: "sex", favourable: "1", champion: "old.csv" },
        rules: "demographic_parity_difference no worse than 0.01",
      },
    );
    expect(run.outputs["verdict"]).toBe("pass");
    expect(checkOf(run, "champion")?.message).toContain(
      "not decided: demographic_parity_difference no worse than 0.01",
    );
  });

  test("are corrected by Holm over what is gated, and say what chance alone shows", async () => {
    const run = await report({ "preds.csv": selected(fourGroups) }, byRace);
    const evidence = run.report?.checks[0]?.evidence.join(" ") ?? "";
    expect(evidence).toMatch(/after Holm's correction over what is gated/);
    expect(evidence).toMatch(/equal in truth show a ratio of 0\.8\d? on average/);
  });
});

test("a regression is held to bounded group loss and ratios of errors", async () => {
  const random = createRandom(3);
  const lines = Array.from({ length: 400 }, (_, index) => {
    const group = index % 2 === 0 ? "a" : "b";
    const label = 50 + 10 * random.normal();
    return `${label.toFixed(3)},${(label + (group === "a" ? 1 : 3) * random.normal()).toFixed(3)},${group}`;
  });
  const run = await report(
    { "preds.csv": `label,prediction,group\n${lines.join("\n")}\n` },
    { predictions: "preds.csv", sensitive: "group", rules: "mae_ratio >= 0.8 on group\nmae_group_max <= 5 on group" },
  );
  expect(checkOf(run, "rule:mae_ratio>=0.8@group")?.outcome).toBe("fail");
  expect(checkOf(run, "rule:mae_group_max<=5@group")?.outcome).toBe("pass");
  expect(tableOf(run, "impact_ratio").title).toContain("scoring rate");
});

test("several classes are compared one against the rest and by class", async () => {
  const random = createRandom(5);
  const classes = ["ant", "bee", "cat"];
  const lines = Array.from({ length: 600 }, (_, index) => {
    const label = classes[index % 3];
    const said = random.next() < 0.7 ? label : classes[Math.floor(random.next() * 3)];
    return `${label},${said},${index % 2 === 0 ? "F" : "M"}`;
  });
  const run = await report(
    { "preds.csv": `label,prediction,sex\n${lines.join("\n")}\n` },
    {
      ...{ predictions: "preds.csv", sensitive: "sex", favourable: "bee" },
      rules: "recall_difference(class=cat) <= 0.3 on sex\naccuracy_difference <= 0.3",
    },
  );
  expect(run.code).toBe(0);
  expect(checkOf(run, "rule:recall_difference(class=cat)<=0.3@sex")?.outcome).toBe("pass");
});

test("the same files give the same bytes twice", async () => {
  const files = { "preds.csv": csv(people(600, 0.1)) };
  const inputs = { predictions: "preds.csv", sensitive: "sex\nregion", favourable: "1" };
  const [one, other] = [await report(files, inputs), await report(files, inputs)];
  const read = async (run: BundleRun): Promise<string> => readFile(run.reportPath, "utf8");
  expect(await read(other)).toBe(await read(one));
});

test("a waiver lets one rule fail for a while, and an expired one fails itself", async () => {
  const waiver = (expiry: string): string =>
    `model: hire\nfairness:\n  predictions: preds.csv\n  sensitive: race\n  favourable: 1\n  rules: four_fifths on race\nwaivers:\n  - rule: four_fifths on race\n    slice: {race: B}\n    owner: risk-team\n    reason: new form\n    expiry: ${expiry}\n`;
  const run = async (expiry: string): Promise<BundleRun> =>
    report({ "preds.csv": selected(fourGroups), ".github/modelgate.yml": waiver(expiry) }, {});
  const waived = await run("2999-12-31");
  expect([waived.code, waived.outputs["verdict"]]).toEqual([0, "warn"]);
  expect(checkOf(waived, "rule:four_fifths@race")).toMatchObject({ outcome: "fail", severity: "warning" });
  const expired = await run("2020-01-31");
  expect(expired.code).toBe(1);
  expect(expired.report?.checks.some(({ message }) => message?.includes("expired on 2020-01-31"))).toBe(true);
});

test("a waiver that names the group lets its figure be undefined for a while", async () => {
  const preds = selected(fourGroups).replaceAll(/^1,(\d),B$/gm, "0,$1,B");
  const config = `model: hire\nfairness:\n  predictions: preds.csv\n  sensitive: race\n  favourable: 1\n  on-undefined: fail\n  rules: equal_opportunity_difference <= 0.9 on race\nwaivers:\n  - rule: equal_opportunity_difference <= 0.9 on race\n    slice: {race: B}\n    owner: risk-team\n    reason: no outcomes yet\n    expiry: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}\n`;
  const id = "undefined:equal_opportunity_difference<=0.9@race";
  const run = async (text: string): Promise<BundleRun> =>
    report({ "preds.csv": preds, ".github/modelgate.yml": text }, {});
  const failing = await run(config.replace("slice: {race: B}", "slice: {race: A}"));
  expect([failing.code, checkOf(failing, id)?.severity]).toEqual([1, "critical"]);
  const waived = await run(config);
  expect([waived.code, waived.outputs["verdict"]]).toEqual([0, "warn"]);
  expect(checkOf(waived, id)).toMatchObject({ outcome: "fail", severity: "warning", waiver: { owner: "risk-team" } });
});

describe("bad input gets one sentence", () => {
  const good = selected(fourGroups);
  const constant = good.replaceAll(/,[A-D]$/gm, ",A");
  const empty = good.replaceAll(/,[A-D]$/gm, ",");
  const many = `label,prediction,race\n${Array.from({ length: 10_000 }, (_, index) => `${index % 2},1,g${index}`).join("\n")}\n`;
  const oneClass = good.replaceAll(/^0,/gm, "1,");
  const weighted = good.replace("race\n", "race,w\n").replaceAll(/,([A-D])$/gm, ",$1,-1");

  test.each<[string, string, Record<string, string>, RegExp]>([
    [
      "a sensitive column that is not there",
      good,
      { sensitive: "rase" },
      /sensitive: there is no column "rase"; did you mean race\?/,
    ],
    ["a constant sensitive column", constant, {}, /sensitive: race is "A" in every row/],
    ["a sensitive column without a value", empty, {}, /sensitive: race has no value in any row/],
    ["10,000 groups", many, {}, /sensitive: race makes 10000 groups/],
    ["a label with one class", oneClass, {}, /label: every row is of the class 1/],
    ["no favourable outcome", good, { favourable: "" }, /favourable: which outcome is the good one/],
    ["a favourable outcome that never occurs", good, { favourable: "yes" }, /favourable: found "yes"/],
    ["negative weights", weighted, { weight: "w" }, /must be 0 or more/],
    ["a rule of drift", good, { rules: "psi <= 0.2 on race" }, /"psi <= 0.2 on race" belongs to validate-data/],
    [
      "a rule of a model's figure",
      good,
      { rules: "recall >= 0.5" },
      /belongs to evaluate-model; between groups it is recall_difference/,
    ],
    [
      "an unknown disparity",
      good,
      { rules: "demographic_party_ratio >= 0.8" },
      /did you mean demographic_parity_ratio/,
    ],
    ["a rule on one group", good, { rules: "four_fifths on race=A" }, /write `on race`/],
    [
      "a comparison without a champion",
      good,
      { rules: "tpr_difference no worse than 1pp" },
      /name its predictions with the input champion/,
    ],
    [
      "a reference group that is none",
      good,
      { "reference-group": "Q" },
      /reference-group: found "Q", which is no group/,
    ],
    ["a column that is control and sensitive", good, { control: "race" }, /every stratum would hold one group/],
  ])("%s", async (_name, preds, inputs, sentence) => {
    const run = await report({ "preds.csv": preds }, { ...byRace, ...inputs });
    expect(run.report?.checks.map(({ message }) => message).join("\n")).toMatch(sentence);
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
  });

  test("names of groups that are hostile reach no renderer as markup", async () => {
    const hostile = `"<img src=x onerror=alert(1)> @everyone | ![a](b)"`;
    const preds = selected([fourGroups[0], { group: hostile, rows: 100, selected: 20 }]);
    const run = await report({ "preds.csv": preds }, byRace);
    expect(run.outputs["verdict"]).toBe("warn");
    const html = await readFile(run.reportPath.replace(/\.json$/, ".html"), "utf8");
    expect(html).not.toContain("<img");
    expect(await readFile(run.reportPath.replace(/\.json$/, ".md"), "utf8")).not.toMatch(/(^|[^\\`])<img/);
  });
});
