import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../src/gates/config.ts";
import { mergeSettings, type Setting, settingOfText } from "../../../src/gates/settings.ts";
import { openWaivers, readWaiverInput } from "../../../src/gates/waivers.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const path = ".github/modelgate.yml";

async function settingsOf(text: string, given: Readonly<Record<string, string>> = {}, model: string | null = null) {
  const config = await readConfig({ text, path, section: "fairness", inherited: () => [], model });
  const inputs = new Map<string, Setting>(
    Object.entries(given).map(([name, value]) => [name, settingOfText(value)] as const),
  );
  return mergeSettings(inputs, config.settings);
}

async function messageOf(run: () => Promise<unknown>): Promise<string> {
  return run().then(
    () => "no error",
    (error: Error) => error.message,
  );
}

const one = [
  "waivers:",
  "  - rule: four_fifths on race",
  "    slice: {race: Asian}",
  "    owner: ana",
  "    reason: the data of branch 7 come in May",
  "    expiry: 2026-12-31",
  "    pull-request: 41",
  "  - {rule: four_fifths on age, slice: 'age=18,sex=\"no answer\"', owner: '  '}",
].join("\n");

describe("waivers of modelgate.yml", () => {
  test("are read with the lines they stand on, blank fields as none", async () => {
    expect(readWaiverInput(await settingsOf(`model: loan\n${one}`))).toEqual({
      given: [
        {
          rule: "four_fifths on race",
          slice: { race: "Asian" },
          owner: "ana",
          reason: "the data of branch 7 come in May",
          expiry: "2026-12-31",
          pullRequest: "#41",
          location: { path, line: 3 },
        },
        {
          rule: "four_fifths on age",
          slice: { age: "18", sex: "no answer" },
          owner: null,
          reason: null,
          expiry: null,
          pullRequest: null,
          location: { path, line: 9 },
        },
      ],
      places: [],
    });
  });

  test("may stand beside the model's sections and in the section, and then all count", async () => {
    const text = [
      "models:",
      "  loan:",
      "    waivers: [{rule: a on x}]",
      "    fairness:",
      "      waivers: [{rule: b on x}]",
      "  other:",
      "    waivers: [{rule: c on x}]",
    ].join("\n");
    const { given } = readWaiverInput(await settingsOf(text, {}, "loan"));
    expect(given.map(({ rule }) => rule)).toEqual(["a on x", "b on x"]);
  });

  test("are held to the known keys, with the line", async () => {
    expect(await messageOf(() => settingsOf("waivers:\n  - rule: a\n    ownr: ana\n"))).toBe(
      `${path}:3: unknown key "ownr" in waivers.0; did you mean owner?`,
    );
    expect(await messageOf(() => settingsOf("waivers:\n  - rule: [a]\n"))).toBe(
      `${path}:2: waivers.0.rule must be text, found a list`,
    );
  });

  test("refuse a slice that is none", async () => {
    const settings = await settingsOf("waivers:\n  - {rule: a, slice: everybody}\n");
    expect(() => readWaiverInput(settings)).toThrow(
      `waivers (${path}:2): found "slice: everybody", allowed is column=value, several joined by commas`,
    );
  });
});

describe("the input waivers", () => {
  test("names files of the same form, and wins over modelgate.yml", async () => {
    const workspace = await temporaryFolder();
    await mkdir(join(workspace, "gates"));
    await writeFile(join(workspace, "gates/waivers.yml"), one);
    const input = readWaiverInput(await settingsOf("waivers: [{rule: a on x}]", { waivers: "gates/waivers.yml" }));
    const { waivers, files } = await openWaivers(input, "loan", createPlaces(workspace, "."));
    expect(waivers.map(({ rule, location }) => [rule, location])).toEqual([
      ["four_fifths on race", { path: "gates/waivers.yml", line: 2 }],
      ["four_fifths on age", { path: "gates/waivers.yml", line: 8 }],
    ]);
    expect(files).toMatchObject([{ path: "gates/waivers.yml", role: "waivers" }]);
  });

  test("takes the model's own of a file with several models", async () => {
    const workspace = await temporaryFolder();
    const text = "models:\n  loan:\n    waivers: [{rule: a on x}]\n  other:\n    waivers: [{rule: c on x}]\n";
    await writeFile(join(workspace, "all.yml"), text);
    const { waivers } = await openWaivers({ given: [], places: ["all.yml"] }, "loan", createPlaces(workspace, "."));
    expect(waivers.map(({ rule }) => rule)).toEqual(["a on x"]);
  });

  test("refuses a file without any, and one that points on", async () => {
    const workspace = await temporaryFolder();
    await writeFile(join(workspace, "none.yml"), "model: loan\n");
    await writeFile(join(workspace, "on.yml"), "waivers: none.yml\n");
    const open = (place: string) =>
      messageOf(() => openWaivers({ given: [], places: [place] }, "loan", createPlaces(workspace, ".")));
    expect(await open("none.yml")).toBe(
      "waivers: none.yml holds none; it takes a list of them under the key waivers, as modelgate.yml does",
    );
    expect(await open("on.yml")).toBe(
      'waivers (on.yml:1): found "none.yml", allowed is a list of waivers, since this file was named by another one',
    );
  });
});
