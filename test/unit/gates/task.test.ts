import { describe, expect, test } from "vitest";
import type { RowInputs } from "../../../src/gates/row-inputs.ts";
import { readRowInputs } from "../../../src/gates/row-inputs.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "../../../src/gates/rows/examples.ts";
import { resolveRoles } from "../../../src/gates/rows/roles.ts";
import { openRows, readRows } from "../../../src/gates/rows/tables.ts";
import { inferTask } from "../../../src/gates/rows/task.ts";
import { settingOfText } from "../../../src/gates/settings.ts";
import type { Examples } from "../../../src/metrics/examples.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

function inputsOf(given: Record<string, string>): RowInputs {
  return readRowInputs({ given: new Map(Object.entries(given).map(([name, text]) => [name, settingOfText(text)])) });
}

async function read(csv: string, given: Record<string, string> = {}) {
  const workspace = await temporaryFolder({ "preds.csv": csv });
  const inputs = inputsOf({ predictions: "preds.csv", ...given });
  const places = createPlaces(workspace, ".");
  const opened = await openRows(inputs, await places.files(inputs.predictions, "predictions"), places);
  const found = resolveRoles(inputs, opened.columnNames);
  const rows = await readRows(opened, columnsOfRoles(found), { allow: inputs.allow, label: found.label, workspace });
  const roles = settleGuessedScores(found, rows.columns);
  const inferred = inferTask(inputs, roles, rows.columns, opened.columnNames);
  return {
    inferred,
    built: await buildExamples(inputs, [{ roles, name: null, locate: rows.locate }], inferred, rows, []),
  };
}

async function examplesOf(csv: string, given: Record<string, string> = {}): Promise<Examples> {
  return (await read(csv, given)).built.examples[0];
}

async function refusal(csv: string, given: Record<string, string> = {}): Promise<string> {
  return read(csv, given).then(
    () => "no error",
    (error: Error) => error.message,
  );
}

describe("the task", () => {
  test.each([
    ["two text classes", "label,prediction\nyes,no\nno,no\n", "binary"],
    ["three text classes", "label,prediction\ncat,dog\ndog,ant\n", "multiclass"],
    ["a class that only the model names", "label,prediction\ncat,dog\ndog,ant\ncat,cat\n", "multiclass"],
    ["truth values beside 0 and 1", "label,prediction\ntrue,1\nfalse,0\n", "binary"],
    ["labels 0 and 1 with a score", "label,score\n0,0.2\n1,0.9\n", "binary"],
    ["one label only, with a score", "label,score\n0,0.2\n0,0.9\n", "binary"],
    ["whole numbers, each prediction among them", "label,prediction\n3,3\n7,3\n9,9\n", "multiclass"],
    ["whole numbers, a prediction beside them", "label,prediction\n3,3\n7,4\n9,9\n", "regression"],
    ["two whole numbers with predictions elsewhere", "label,prediction\n3,2.5\n5,5.1\n", "regression"],
    ["decimal numbers", "label,prediction\n1.5,2\n2.5,2\n", "regression"],
    ["one score a class", "label,p_ant,p_bee,p_cat\nant,1,0,0\nbee,0,1,0\ncat,0,0,1\n", "multiclass"],
    ["neither label nor prediction", "latency_ms\n3\n4\n", "columns"],
  ])("is concluded from %s", async (_what, csv, task) => {
    expect((await read(csv)).inferred.task).toBe(task);
  });

  test("that is given is not guessed", async () => {
    expect((await read("label,prediction\n3,3\n7,3\n9,9\n", { task: "regression" })).inferred).toEqual({
      task: "regression",
      why: "given",
    });
  });
});

describe("binary examples", () => {
  test("take true and 1, false and 0 as the same classes", async () => {
    expect(await examplesOf("label,prediction\nTrue,1\nFalse,0\nTrue,0\n")).toMatchObject({
      positiveClass: "1",
      label: Uint8Array.of(1, 0, 1),
      decision: Uint8Array.of(1, 0, 0),
    });
  });

  test("take the score of the positive class where there is one a class", async () => {
    const examples = await examplesOf("label,p_0,p_1\n1,0.3,0.7\n0,0.9,0.1\n");
    expect(examples).toMatchObject({ score: Float64Array.of(0.7, 0.1), decision: Uint8Array.of(1, 0) });
  });

  test("leave a column such as p_value alone", async () => {
    expect(await examplesOf("label,prediction,p_value,p_other\n1,1,0.3,0.7\n0,0,0.9,0.1\n")).toMatchObject({
      score: null,
    });
  });

  test("decide by the threshold that was given, not by a prediction column that was only found", async () => {
    const csv = "label,prediction,score\n1,0,0.7\n0,0,0.1\n";
    expect(await examplesOf(csv, { threshold: "0.6" })).toMatchObject({ decision: Uint8Array.of(1, 0) });
    expect(await examplesOf(csv)).toMatchObject({ decision: Uint8Array.of(0, 0) });
    expect(await refusal(csv, { threshold: "0.6", prediction: "prediction" })).toContain(
      "each would decide; give one of them",
    );
    expect(await refusal("label,prediction\n1,0\n0,0\n", { threshold: "0.6" })).toContain("there is no score");
  });

  test("rank by scores outside 0 to 1, without decisions unless a threshold is given", async () => {
    const csv = "label,score\n1,7\n0,-2\n";
    expect(await examplesOf(csv)).toMatchObject({ scoreIsProbability: false, decision: null });
    expect(await examplesOf(csv, { threshold: "3" })).toMatchObject({
      scoreIsProbability: false,
      decision: Uint8Array.of(1, 0),
    });
  });

  test.each([
    [
      "label,prediction\nspam,ham\nham,ham\n",
      {},
      "positive: which class is the positive one? The classes are ham, spam; name it with the input positive",
    ],
    [
      "label,prediction\nspam,ham\nham,ham\n",
      { positive: "Spam" },
      'positive: found "Spam", but the classes are ham, spam',
    ],
    ["label,prediction\n1,0.73\n0,0.2\n", {}, "preds.csv:2: the prediction column prediction must hold classes, found"],
    [
      "label,target,score\n1,1,0.3\n",
      {},
      "label: the columns label and target could both be meant; name one with the input label",
    ],
    ["truth,score\n1,0.3\n", {}, "label: none of the columns label, y_true, target, actual is there"],
    [
      "label,guess\n1,0.3\n",
      {},
      "prediction, score: none of the columns prediction, y_pred, predicted, score, y_score, proba is there",
    ],
    ["label,score\n1,high\n0,0.3\n", {}, "preds.csv:2: the score column score must hold numbers, found"],
    [
      "label,score,w\n1,0.2,-1\n0,0.3,1\n",
      { weight: "w" },
      "preds.csv:2: the weight column w must be 0 or more, found",
    ],
    ["label,score,w\n1,0.2,0\n0,0.3,0\n", { weight: "w" }, "weight: every weight of the column w is 0"],
    [
      "label,score\ncat,0.2\ndog,0.3\nant,0.4\n",
      {},
      "score: with several classes one column a class is needed, found only score",
    ],
    ["label,score\n,0.2\n,0.3\n", {}, "no row can be evaluated"],
  ])("are refused for %j with %j", async (csv, given, sentence) => {
    expect(await refusal(csv, given)).toContain(sentence);
  });

  test("treat equal weights as none, and keep unequal ones", async () => {
    expect((await examplesOf("label,score,w\n1,0.2,2\n0,0.3,2\n", { weight: "w" })).weight).toBeNull();
    expect((await examplesOf("label,score,w\n1,0.2,2\n0,0.3,1\n", { weight: "w" })).weight).toEqual(
      Float64Array.of(2, 1),
    );
  });

  test("number clusters densely", async () => {
    const { cluster } = await examplesOf("label,score,user\n1,0.2,b\n0,0.3,a\n0,0.3,b\n", { cluster: "user" });
    expect(cluster).toEqual({ of: Uint32Array.of(0, 1, 0), count: 2 });
  });
});

describe("multiclass examples", () => {
  test("order classes by value, and decide for the highest score, the first of equal ones", async () => {
    const examples = await examplesOf("label,p_10,p_9,p_2\n10,0.4,0.4,0.2\n9,0.1,0.6,0.3\n2,0,0,1\n");
    expect(examples).toMatchObject({
      classes: ["2", "9", "10"],
      label: Uint32Array.of(2, 1, 0),
      decision: Uint32Array.of(1, 1, 0),
    });
  });

  test("without a score for some class have no scores, and say which is missing", async () => {
    const examples = await examplesOf("label,prediction,ant,bee\nant,ant,1,0\nbee,bee,0,1\ncat,ant,1,0\n", {
      score: "ant=ant, bee=bee",
    });
    expect(examples).toMatchObject({ scores: null, scoreReason: "the class cat has no score column" });
  });
});
