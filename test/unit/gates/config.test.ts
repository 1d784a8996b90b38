import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../src/gates/config.ts";
import { deployInputNames } from "../../../src/gates/deploy-canary/inputs.ts";
import { evaluateInputNames } from "../../../src/gates/evaluate-model/inputs.ts";
import { rollbackInputNames } from "../../../src/gates/rollback/inputs.ts";
import { readSuiteParameters } from "../../../src/gates/validate-data/suite-parameters.ts";

const path = ".github/modelgate.yml";

function read(text: string, model: string | null = null) {
  return readConfig({ text, path, section: "evaluation", inherited: () => [], model });
}

async function message(text: string, model: string | null = null): Promise<string> {
  return read(text, model).then(
    () => "no error",
    (error: Error) => error.message,
  );
}

describe("modelgate.yml", () => {
  test("gives each key's lines with the lines of the file they stand on", async () => {
    const config = await read(
      [
        "model: churn",
        "evaluation:",
        "  predictions: preds.csv",
        "  rules: |",
        "    roc_auc >= 0.8",
        "",
        "    f1 >= 0.5",
        "  slices: [segment, region*plan]",
      ].join("\n"),
    );
    expect(config.model).toBe("churn");
    expect(config.settings.get("predictions")).toEqual({ path, lines: [{ text: "preds.csv", line: 3 }] });
    expect(config.settings.get("rules")).toEqual({
      path,
      lines: [
        { text: "roc_auc >= 0.8", line: 5 },
        { text: "f1 >= 0.5", line: 7 },
      ],
    });
    expect(config.settings.get("slices")?.lines.map((line) => line.text)).toEqual(["segment", "region*plan"]);
  });

  test.each([
    ["a mapping", "    low: 1\n    day: 2026-01-02\n"],
    ["a list", "    - low=1\n    - day=2026-01-02\n"],
  ])("takes a suite's parameters as %s", async (_, parameters) => {
    const text = `data:\n  data: d.csv\n  suite-parameters:\n${parameters}`;
    const { settings } = await readConfig({ text, path, section: "data", inherited: () => [], model: null });
    expect(readSuiteParameters({ given: settings })).toEqual({ low: 1, day: "2026-01-02" });
  });

  test("takes the model that is asked for among several, and the only one unasked", async () => {
    const text = "models:\n  churn:\n    evaluation: {seed: 2}\n  fraud:\n    evaluation: {seed: 3}\n";
    expect((await read(text, "fraud")).settings.get("seed")?.lines).toEqual([{ text: "3", line: 5 }]);
    expect((await read("models:\n  churn:\n    evaluation: {seed: 2}\n")).model).toBe("churn");
    expect(await message(text)).toBe(`${path}:1: it holds 2 models (churn, fraud); name one with the input model`);
    expect(await message(text, "toString")).toBe(`${path}:1: it has no model "toString"; it has churn, fraud`);
  });

  test("reads the example of the documentation, other gates' sections included", async () => {
    const config = await read(
      [
        "models:",
        "  churn:",
        "    risk: medium",
        '    paths: ["churn/**"]',
        "    evaluation:",
        "      predictions: churn/preds.csv",
        '      slices: [segment, "region*plan"]',
        '    comparison: {champion: "git:base:churn/preds.csv", rules: ["roc_auc no worse than 0.005"]}',
        '    fairness: {sensitive: [sex], favourable: "0", rules: ["four_fifths on sex"]}',
      ].join("\n"),
    );
    expect(config.settings.get("predictions")?.lines).toEqual([{ text: "churn/preds.csv", line: 6 }]);
    expect(config.notices).toEqual([
      `${path}: \`risk\` is not acted on by this version`,
      `${path}: \`paths\` is not acted on by this version`,
    ]);
  });

  test.each([
    ["evaluation:\n  rulez: f1 >= 0.5\n", `${path}:2: unknown key "rulez" in evaluation; did you mean rules?`],
    ["evaluation: [1]\n", `${path}:1: evaluation must be a mapping, found a list`],
    [
      "evaluation:\n  seed: {a: 1}\n",
      `${path}:2: evaluation.seed must be text or a number or true or false, found a mapping`,
    ],
    ["evalution: {}\n", `${path}:1: unknown key "evalution" in the file; did you mean evaluation?`],
    ["a: 1\n b: 2\n", /^\.github\/modelgate\.yml:\d+: /],
    ["evaluation:\n  seed: 1\n  seed: 2\n", `${path}:3: Map keys must be unique`],
    ["- 1\n", `${path}:1: the file must be a mapping, found a list`],
  ])("refuses %j in one sentence with its line", async (text, expected) => {
    expect(await message(text)).toMatch(expected);
  });

  test("refuses aliases that expand without bound", async () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...["b", "c", "d", "e", "f", "g"].map(
        (key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdef"[index]}`).join(",")}]`,
      ),
    ].join("\n");
    expect(await message(bomb)).toBe(`${path}:1: its aliases expand without bound`);
  });

  test("an empty file declares nothing", async () => {
    expect(await read("# nothing yet\n")).toEqual({ model: null, settings: new Map(), notices: [] });
  });

  test("the schema's keys of a section are the action's inputs, but for those that only a workflow can give", async () => {
    const schema = JSON.parse(
      await readFile(new URL("../../../schema/modelgate.schema.json", import.meta.url), "utf8"),
    );
    const workflowOnly = ["config", "model", "token", "working-directory"];
    expect(Object.keys(schema.definitions.evaluation.properties).sort()).toEqual(
      evaluateInputNames.filter((name) => !workflowOnly.includes(name)).sort(),
    );
    // Why and where to one goes back is of one event, and no lasting setting.
    const ofOneRollback = ["to", "reason", "since", "lift-quarantine"];
    expect(Object.keys(schema.definitions.rollout.properties).sort()).toEqual(
      [...new Set([...deployInputNames, ...rollbackInputNames])]
        .filter((name) => ![...workflowOnly, ...ofOneRollback].includes(name))
        .sort(),
    );
  });
});
