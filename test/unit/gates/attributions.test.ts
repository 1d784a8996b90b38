import { describe, expect, test } from "vitest";
import { replaceRowData } from "../../../src/errors/row-data.ts";
import type { Group, Grouping } from "../../../src/fairness/grouping.ts";
import { attributionParts } from "../../../src/gates/bias-report/attribution-tables.ts";
import {
  type AttributionInput,
  type ExplainRequest,
  explainGroups,
  readAttributionInput,
} from "../../../src/gates/bias-report/attributions.ts";
import type { Services } from "../../../src/gates/gate.ts";
import { settingOfText } from "../../../src/gates/settings.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import type { Column } from "../../../src/table/column.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const women: Group = { name: "F", slice: { sex: "F" }, rows: Uint32Array.of(0, 1), unknown: false };
const men: Group = { name: "M", slice: { sex: "M" }, rows: Uint32Array.of(2, 3), unknown: false };
const sex: Grouping = { attribute: "sex", stratum: null, groups: [women, men] };

function keys(...values: number[]): Column {
  return { name: "id", type: "number", length: values.length, values: Float64Array.from(values), missing: null };
}

async function explain(files: Readonly<Record<string, string>>, changes: Partial<ExplainRequest> = {}) {
  const workspace = await temporaryFolder(files);
  const request: ExplainRequest = {
    input: { own: ["shap.csv"], champion: [] },
    base: { rows: 4, weight: null, cluster: null },
    key: null,
    predictionRows: 4,
    groupings: [sex],
    allow: [],
    resamples: 200,
    seed: 1,
    suppressBelow: 0,
    ...changes,
  };
  const services: Pick<Services, "places" | "workspace"> = { places: createPlaces(workspace, "."), workspace };
  return explainGroups(request, services as Services);
}

async function messageOf(files: Readonly<Record<string, string>>, changes: Partial<ExplainRequest> = {}) {
  return explain(files, changes).then(
    () => "no error",
    (error: Error) => replaceRowData(error.message, { value: (value) => `<${value}>`, key: (key) => `[${key}]` }),
  );
}

const means = async (files: Readonly<Record<string, string>>, changes: Partial<ExplainRequest> = {}) =>
  (await explain(files, changes)).groups.map(({ name, features }) => [
    name,
    ...features.map(({ feature, mean }) => `${feature} ${mean}`),
  ]);

const inOrder = "income,debt\n1,0\n-3,2\n5,0\n-7,-2\n";
const byKey = "id,income,debt\n4,-7,-2\n3,5,0\n1,1,0\n2,-3,2\n9,100,100\n";
const expected = [
  ["all rows", "income 4", "debt 1"],
  ["F", "income 2", "debt 1"],
  ["M", "income 6", "debt 1"],
];

describe("attributions and predictions are matched", () => {
  test("by their order where there is no key", async () => {
    expect(await means({ "shap.csv": inOrder })).toEqual(expected);
  });

  test("by the key where both have it, in any order and with rows of nobody", async () => {
    const changes = { key: keys(1, 2, 3, 4) };
    expect(await means({ "shap.csv": byKey }, changes)).toEqual(expected);
    const { notes, files } = await explain({ "shap.csv": byKey }, changes);
    expect(notes).toEqual([
      "attributions: 2 features of shap.csv, matched by id",
      "attributions: 1 of 5 rows of shap.csv are of no evaluated row",
    ]);
    expect(files).toMatchObject([{ path: "shap.csv", role: "attributions", rows: 5 }]);
  });

  test("by the key even where rows of the predictions were left out", async () => {
    const changes = { key: keys(1, 2, 3), base: { rows: 3, weight: null, cluster: null } };
    const groupings = [{ ...sex, groups: [women, { ...men, rows: Uint32Array.of(2) }] }];
    expect(await means({ "shap.csv": byKey }, { ...changes, groupings })).toEqual([
      ["all rows", "income 3", `debt ${2 / 3}`],
      ["F", "income 2", "debt 1"],
      ["M", "income 5", "debt 0"],
    ]);
  });

  test("as shards of one table", async () => {
    const files = { "a.csv": "income,debt\n1,0\n-3,2\n", "b.csv": "debt,income\n0,5\n-2,-7\n" };
    expect(await means(files, { input: { own: ["a.csv", "b.csv"], champion: [] } })).toEqual(expected);
  });

  test("but not by order where the numbers of rows differ, or rows were left out", async () => {
    expect(await messageOf({ "shap.csv": "income\n1\n2\n" })).toBe(
      "attributions: without a key rows are matched in their order, and shap.csv has 2 rows where the predictions have 4; name a column that both have with the input key",
    );
    expect(
      await messageOf({ "shap.csv": inOrder }, { base: { rows: 3, weight: null, cluster: null }, groupings: [] }),
    ).toBe(
      "attributions: 1 row of the predictions was left out, so the order of shap.csv no longer tells which row is which; name a column that both have with the input key",
    );
    expect(await messageOf({ "shap.csv": "income\n1\n2\n" }, { key: keys(1, 2, 3, 4) })).toContain(
      "write the key id into it, too",
    );
  });

  test("with a row that has no attributions only where that is allowed", async () => {
    const changes = { key: keys(1, 2, 3, 77) };
    expect(await messageOf({ "shap.csv": byKey }, changes)).toBe(
      "attributions: 1 of 4 evaluated rows are not in shap.csv (first the key [77]); every row must be explained, or allow missing-keys",
    );
    expect(await means({ "shap.csv": byKey }, { ...changes, allow: ["missing-keys"] })).toEqual([
      ["all rows", "income 3", `debt ${2 / 3}`],
      ["F", "income 2", "debt 1"],
      ["M", "income 5", "debt 0"],
    ]);
    expect(await messageOf({ "shap.csv": byKey }, { key: keys(5, 6, 7, 8), allow: ["missing-keys"] })).toBe(
      "attributions: no key of the column id is in shap.csv, so no row is explained",
    );
  });

  test("with a key that stands twice only where that is allowed", async () => {
    const twice = `${byKey}1,50,50\n`;
    expect(await messageOf({ "shap.csv": twice }, { key: keys(1, 2, 3, 4) })).toBe(
      "shap.csv:7: 1 row of shap.csv repeats a key of the column id (first [1]); keys must be unique, or allow duplicate-keys",
    );
    expect(await means({ "shap.csv": twice }, { key: keys(1, 2, 3, 4), allow: ["duplicate-keys"] })).toEqual(expected);
    expect(await messageOf({ "shap.csv": byKey }, { key: keys(1, 2, 3, 3) })).toBe(
      "attributions: 1 row of the predictions repeats a key of the column id (first [3]), so it does not tell their attributions apart; keys must be unique, or allow duplicate-keys",
    );
    const shared = await means({ "shap.csv": byKey }, { key: keys(1, 2, 3, 3), allow: ["duplicate-keys"] });
    expect(shared[2]).toEqual(["M", "income 5", "debt 0"]);
  });
});

describe("a file of attributions is refused", () => {
  test.each([
    [
      "income\n1\n2\nhigh\n4\n",
      'shap.csv:4: the column income holds "<high>", and an attribution is a finite number in every row; leave a column out that is no feature',
    ],
    [
      "income,debt\n1,1\n2,\n3,1\n4,1\n",
      "shap.csv:3: the column debt has no value, and an attribution is a finite number in every row; leave a column out that is no feature",
    ],
    [
      "income\n1\n2\ninf\n4\n",
      'shap.csv:4: the column income holds "<Infinity>", and an attribution is a finite number in every row; leave a column out that is no feature',
    ],
    [
      "id,base_value\n1,2\n2,2\n3,2\n4,2\n",
      "attributions: shap.csv has no column of a feature, one for each with its name; it has id, base_value",
    ],
  ])("%j", async (text, message) => {
    expect(await messageOf({ "shap.csv": text })).toBe(message);
  });

  test("where the champion's stands alone", () => {
    const settings = { given: new Map([["attributions", settingOfText("champion=old.csv")]]) };
    expect(() => readAttributionInput(settings)).toThrow(
      "attributions: found \"champion=old.csv\", allowed is this model's own file before its champion's",
    );
  });
});

test("what a prediction starts from and keys are no features, which is said", async () => {
  const { notes, groups } = await explain({ "shap.csv": "key,income,base_value\n1,1,9\n2,3,9\n3,5,9\n4,7,9\n" });
  expect(groups[0]?.features.map(({ feature }) => feature)).toEqual(["income"]);
  expect(notes).toContain("attributions: key, base_value left out, which names no feature");
});

test("an attribute with a group too small to be shown is not explained by group", async () => {
  const { groups, notes } = await explain({ "shap.csv": inOrder }, { suppressBelow: 3 });
  expect(groups.map(({ name }) => name)).toEqual(["all rows"]);
  expect(notes).toContain("attributions: not shown by sex, which has a group of fewer than 3 rows (suppress-below)");
});

describe("the champion's attributions", () => {
  const input: AttributionInput = { own: ["shap.csv"], champion: ["old.csv"] };

  test("are named by a line of their own", () => {
    const settings = { given: new Map([["attributions", settingOfText("a.csv\nchampion = git:base:a.csv\nb.csv")]]) };
    expect(readAttributionInput(settings)).toEqual({ own: ["a.csv", "b.csv"], champion: ["git:base:a.csv"] });
    expect(readAttributionInput({ given: new Map() })).toBeNull();
  });

  test("are compared on the rows that both have", async () => {
    const old = "id,income,debt\n1,4,0\n2,4,0\n3,4,9\n";
    const { moved, files } = await explain(
      { "shap.csv": byKey, "old.csv": old },
      { input, key: keys(1, 2, 3, 4), allow: ["missing-keys"] },
    );
    expect(moved?.map(({ feature, mean, champion }) => [feature, mean, champion])).toEqual([
      ["debt", 2 / 3, 3],
      ["income", 3, 4],
    ]);
    expect(files.map(({ role }) => role)).toEqual(["attributions", "champion attributions"]);
  });

  test("may not be there yet, which is said", async () => {
    const { moved, notes } = await explain({ "shap.csv": inOrder }, { input });
    expect(moved).toBeNull();
    expect(notes.some((note) => note.includes("old.csv") && note.endsWith("attributions are not compared"))).toBe(true);
  });
});

describe("what a report shows of attributions", () => {
  const rows = Array.from({ length: 40 }, (_, i) => i);
  const csv = (of: (row: number) => readonly number[]) =>
    ["income,debt", ...rows.map((row) => of(row).join(","))].join("\n");
  const many: Partial<ExplainRequest> = {
    input: { own: ["shap.csv"], champion: ["old.csv"] },
    base: { rows: 40, weight: null, cluster: null },
    predictionRows: 40,
    groupings: [
      {
        ...sex,
        groups: [
          { ...women, rows: Uint32Array.from(rows.slice(0, 15)) },
          { ...men, rows: Uint32Array.from(rows.slice(15)) },
        ],
      },
    ],
  };
  const files = {
    "shap.csv": csv((row) => [1 + (row % 5) / 10, (row % 3) / 10]),
    "old.csv": csv((row) => [(row % 4) / 100, 20 + (row % 7)]),
  };

  test("is every feature of all rows and of each group, the most important first", async () => {
    const { tables, figures } = attributionParts(await explain(files, many), 0.95);
    const [importance, shifts] = tables;
    expect(tables.map(({ id }) => id)).toEqual(["attributions", "attribution_shifts"]);
    expect(importance?.rows.map((row) => row.slice(0, 3))).toEqual([
      ["", "all rows", "income"],
      ["", "all rows", "debt"],
      ["sex", "F", "income"],
      ["sex", "F", "debt"],
      ["sex", "M", "income"],
      ["sex", "M", "debt"],
    ]);
    expect(shifts?.rows[0]?.[0]).toBe("debt");
    expect(figures).toMatchObject([{ id: "attributions", kind: "bar", categories: ["income", "debt"] }]);
    for (const { columns, rows: cells } of tables) {
      expect(cells.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  test("is told in a sentence where it moved, with a warning where the two are on different scales", async () => {
    const { notes } = attributionParts(await explain(files, many), 0.95);
    expect(notes.at(-2)).toMatch(
      /^attributions that moved most from the champion's: debt -22\.8 \(95%: -23\.\d to -22\.\d; rank 1 to 2\); income \+1\.18 /,
    );
    expect(notes.at(-1)).toMatch(
      /^attributions: this model's sum to 1\.3 a row and the champion's to 22\.9, so they may be/,
    );
    const same = attributionParts(await explain({ ...files, "old.csv": files["shap.csv"] }, many), 0.95);
    expect(same.notes.at(-1)).toBe(
      "attributions: no feature's mean |attribution| differs from the champion's by more than chance",
    );
  });
});
