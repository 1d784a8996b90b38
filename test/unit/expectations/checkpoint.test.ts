import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCheckpoint } from "../../../src/expectations/checkpoint.ts";
import { chooseBatchFile } from "../../../src/expectations/checkpoint-data.ts";
import type { ProjectFiles } from "../../../src/expectations/project-files.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/gx");

/** A project folder with some of its files replaced; null takes one away. */
function project(version: string, replaced: Readonly<Record<string, string | null>> = {}): ProjectFiles {
  const root = join(fixtures, version, "gx");
  return {
    read: async (path) => {
      const text = replaced[path];
      return text === undefined ? await readFile(join(root, path), "utf8").catch(() => null) : text;
    },
    list: async (folder) => {
      const names = await readdir(join(root, folder)).catch(() => []);
      return names.map((name) => `${folder}/${name}`).filter((path) => replaced[path] !== null);
    },
    shown: (path) => `gx/${path}`,
  };
}

test("a checkpoint of a 1.x project gives its validation definitions with suites and data", async () => {
  const { name, validations } = await readCheckpoint(project("1.24.1"), "nightly");
  expect(name).toBe("nightly");
  expect(validations.map(({ name, suite, data }) => ({ name, suite: suite.name, path: suite.path, data }))).toEqual([
    {
      name: "people valid",
      suite: "people suite",
      path: "gx/expectations/people suite.json",
      data: { kind: "folder", base: "data", pattern: "people.csv$", sortedBy: [], ascending: true },
    },
    {
      name: "orders valid",
      suite: "orders suite",
      path: "gx/expectations/orders suite.json",
      data: { kind: "file", path: "data/orders.csv" },
    },
  ]);
  expect(validations[0].suite.expectations[1]).toMatchObject({ severity: "warning" });
});

test("a checkpoint of a 0.18 project gives its validations, with parameters for their suites", async () => {
  const { validations } = await readCheckpoint(project("0.18.22"), "nightly");
  expect(validations.map(({ name, suite, data }) => ({ name, parameters: suite.parameters, data }))).toEqual([
    {
      name: "people.suite on people",
      parameters: { least: 0 },
      data: { kind: "folder", base: "data", pattern: "people\\.csv", sortedBy: [], ascending: true },
    },
    { name: "orders on direct", parameters: { least: 0 }, data: { kind: "file", path: "data/orders.csv" } },
  ]);
});

test("without checkpoints all validation definitions are taken", async () => {
  const files = project("1.24.1", {
    "checkpoints/everything.json": null,
    "checkpoints/nightly.json": null,
    "checkpoints/monthly.json": null,
  });
  expect((await readCheckpoint(files, null)).validations.map(({ name }) => name).sort()).toEqual([
    "orders monthly",
    "orders valid",
    "people strict",
    "people valid",
  ]);
});

test("of the files that match, the last one by the pattern's groups is validated", async () => {
  const { validations } = await readCheckpoint(project("1.24.1"), "monthly");
  const { data } = validations[0];
  if (data.kind !== "folder") throw new Error("no folder");
  const paths = ["orders_2025-02.csv", "orders_2024-12.csv", "old/orders_2026-01.csv", "people.csv"];
  expect(chooseBatchFile(data, paths)).toBe("orders_2025-02.csv");
  expect(chooseBatchFile({ ...data, ascending: false }, paths)).toBe("orders_2024-12.csv");
  expect(chooseBatchFile(data, ["people.csv"])).toBeNull();
});

test.each<[string, Readonly<Record<string, string | null>>, string | null, string]>([
  [
    "1.24.1",
    {},
    null,
    "gx/great_expectations.yml:1: the project has 3 checkpoints (everything, monthly, nightly); name one as FOLDER#NAME",
  ],
  ["1.24.1", {}, "nightli", "gx/great_expectations.yml:1: the project has no checkpoint nightli; it has nightly"],
  ["1.24.1", { "great_expectations.yml": null }, "nightly", "so the folder is no Great Expectations project"],
  ["1.24.1", { "great_expectations.yml": "a: [" }, "nightly", "gx/great_expectations.yml:1: it is no YAML"],
  [
    "1.24.1",
    { "great_expectations.yml": "stores:\n" },
    "nightly",
    "the data source files is not among the fluent_datasources",
  ],
  [
    "1.24.1",
    { "expectations/people suite.json": null },
    "nightly",
    "gx/expectations/people suite.json:1: there is no suite people suite",
  ],
  [
    "1.24.1",
    { "checkpoints/nightly.json": "{}" },
    "nightly",
    "gx/checkpoints/nightly.json:1: the checkpoint nightly validates nothing",
  ],
  ["1.24.1", { "checkpoints/nightly.json": "[" }, "nightly", "gx/checkpoints/nightly.json:1: a value is missing here"],
  [
    "0.18.22",
    {
      "great_expectations.yml":
        "fluent_datasources:\n  files:\n    type: pandas_s3\n    assets:\n      people: {type: csv}\n",
    },
    "nightly",
    "lies in a data source of type pandas_s3",
  ],
])("a project of %s with %j and the checkpoint %j is refused", async (version, replaced, name, message) => {
  await expect(readCheckpoint(project(version, replaced), name)).rejects.toThrow(message);
});
