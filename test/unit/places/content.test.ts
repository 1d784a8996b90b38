import { describe, expect, test } from "vitest";
import { createPlaces } from "../../../src/places/providers.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { zipArchive } from "../../support/zip-archive.ts";

const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 1\n`;

async function refusal(name: string, content: string | Uint8Array, origin: string): Promise<string> {
  const workspace = await temporaryFolder({ [name]: content });
  return refusalOf(createPlaces(workspace, ".", await testReach()).files([name], origin));
}

describe("a file that is no table says what it is", () => {
  const model = (what: string) =>
    `champion: NAME is ${what}, not predictions; to score today's rows with the champion model, give champion-command`;
  test.each<[string, string | Uint8Array, string]>([
    [
      "preds.csv",
      lfs,
      `champion: NAME is a Git LFS pointer (sha256:${"0".repeat(64)}), not the file itself; let the checkout fetch LFS files`,
    ],
    [
      "preds.csv",
      "\n<!DOCTYPE html>\n<html><body>Sign in",
      "champion: NAME is an HTML page, not a table (often the sign-in or error page of the site that it was fetched from)",
    ],
    [
      "preds.csv",
      "<html lang=en>",
      "champion: NAME is an HTML page, not a table (often the sign-in or error page of the site that it was fetched from)",
    ],
    [
      "preds.csv.dvc",
      "outs:\n- md5: 0\n  path: preds.csv\n",
      "champion: NAME is a DVC pointer, not the file itself; name the file that it tracks (without .dvc), after `dvc pull`",
    ],
    ["model.pkl", new Uint8Array([0x80, 5, 0]), model("a Python pickle")],
    ["preds.csv", new Uint8Array([0x80, 4, 0x95]), model("a Python pickle")],
    ["model", zipArchive([{ name: "a", content: "b" }]), model("a zip archive, as saved models are")],
    ["model.h5", new Uint8Array([0x89, 0x48, 0x44, 0x46, 1]), model("an HDF5 file")],
    ["model.onnx", "anything", model("an ONNX model")],
    ["model.txt", "tree\nversion=v4\n", model("a LightGBM model")],
    ["model.json", '{"learner":{}}', model("an XGBoost model")],
  ])("%s", async (name, content, sentence) => {
    expect(await refusal(name, content, "champion")).toBe(sentence.replace("NAME", name));
  });

  test("where there is no champion the cure is command", async () => {
    expect(await refusal("model.joblib", "x", "predictions")).toBe(
      "predictions: model.joblib is a joblib dump, not a table; to score rows with a model first, give command",
    );
  });

  test("where there is no command either, none is named", async () => {
    expect(await refusal("data.zip", zipArchive([{ name: "a", content: "b" }]), "data")).toBe(
      "data: data.zip is a zip archive, as saved models are, not a table",
    );
  });

  test.each([
    ["preds.csv", "html,label\n<html>,1\n"],
    ["preds.json", '[{"learner": 1}]'],
    ["preds.csv", "version,label\n1,0\n"],
    ["preds.csv", ""],
  ])("a table is let through: %s %j", async (name, content) => {
    expect(await refusal(name, content, "champion")).toContain("no error but");
  });
});
