import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MissingFile } from "../../../src/places/missing-file.ts";
import { createPlaces, type Places } from "../../../src/places/providers.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

interface Call {
  readonly argv: readonly string[];
  readonly token: string | null;
}

/**
 * An executable of this name on the path, which writes down how it was called and answers as `answer` says: the
 * body of a function of `argv` and `write(path, text)`, `say(json)`, `fail(text)`.
 */
async function command(name: string, answer: string): Promise<{ places: Places; calls(): Promise<Call[]> }> {
  const folder = await temporaryFolder();
  const log = join(folder, "calls.jsonl");
  const program = join(folder, name);
  await writeFile(
    program,
    `#!${process.execPath}
const fs = require("node:fs");
const argv = process.argv.slice(2);
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify({ argv, token: process.env.GITHUB_TOKEN ?? process.env.INPUT_TOKEN ?? null }) + "\\n");
const option = (name) => argv.find((word) => word.startsWith("--" + name + "="))?.slice(name.length + 3);
const write = (path, text) => fs.writeFileSync(path, text);
const say = (value) => process.stdout.write(JSON.stringify(value));
const fail = (text) => { process.stderr.write(text + "\\n"); process.exit(1); };
${answer}
`,
  );
  await chmod(program, 0o755);
  const reach = await testReach({
    env: { PATH: `${folder}:${process.env["PATH"]}`, GITHUB_TOKEN: "secret", INPUT_TOKEN: "secret" },
  });
  return {
    places: createPlaces(await temporaryFolder(), ".", reach),
    calls: async () =>
      (await readFile(log, "utf8"))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Call),
  };
}

async function shownOf(places: Places, line: string) {
  const files = await places.files([line], "champion");
  return Promise.all(files.map(async (file) => [file.shown, file.version, await readFile(file.absolute, "utf8")]));
}

describe("s3://", () => {
  const answer = `
if (argv[1] === "list-objects-v2") say({ Contents: [{ Key: "runs/b.csv" }, { Key: "runs/a.csv" }, { Key: "runs/" }, { Key: "runs/x/c.csv" }, { Key: "runs/m.pkl" }] });
else if (option("key").includes("none")) fail("An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.");
else if (option("key").includes("denied")) fail("\\nAn error occurred (AccessDenied) when calling the GetObject operation: Access Denied");
else { write(argv.at(-1), "of " + option("key") + "\\n"); say({ ETag: '"e1"', ...(option("key") === "v.csv" ? { VersionId: "3HL4" } : {}) }); }`;

  test("one object is fetched by argument array, without our token, its version kept", async () => {
    const { places, calls } = await command("aws", answer);
    expect(await shownOf(places, "s3://bucket/v.csv")).toEqual([["s3://bucket/v.csv", "version 3HL4", "of v.csv\n"]]);
    expect(await shownOf(places, "s3://bucket/a b;$(id).csv")).toEqual([
      ["s3://bucket/a b;$(id).csv", "etag e1", "of a b;$(id).csv\n"],
    ]);
    const [first, second] = await calls();
    expect(first?.argv.slice(0, -1)).toEqual([
      "s3api",
      "get-object",
      "--bucket=bucket",
      "--key=v.csv",
      "--output=json",
    ]);
    expect(second?.argv).toContain("--key=a b;$(id).csv");
    expect(first?.token).toBeNull();
  });

  test("a folder and a pattern are listed, and only tables are taken from them", async () => {
    const { places, calls } = await command("aws", answer);
    expect((await shownOf(places, "s3://bucket/runs/*.csv")).map(([shown]) => shown)).toEqual([
      "s3://bucket/runs/a.csv",
      "s3://bucket/runs/b.csv",
    ]);
    expect((await shownOf(places, "s3://bucket/runs/")).map(([shown]) => shown)).toEqual([
      "s3://bucket/runs/a.csv",
      "s3://bucket/runs/b.csv",
      "s3://bucket/runs/x/c.csv",
    ]);
    expect((await calls())[0]?.argv).toEqual([
      "s3api",
      "list-objects-v2",
      "--bucket=bucket",
      "--prefix=runs/",
      "--output=json",
    ]);
  });

  test("no such object is missing; every other refusal is the command's own sentence", async () => {
    const { places } = await command("aws", answer);
    const error = await shownOf(places, "s3://bucket/none.csv").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MissingFile);
    expect((error as Error).message).toBe("champion: s3://bucket/none.csv does not exist");
    expect(await refusalOf(shownOf(places, "s3://bucket/denied.csv"))).toBe(
      "champion: s3://bucket/denied.csv cannot be read: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied",
    );
  });

  test.each(["s3://--endpoint-url=evil/a.csv", "s3://bucket/file:///etc/passwd", "s3://"])(
    "%s is refused before anything is called",
    async (line) => {
      const { places, calls } = await command("aws", answer);
      expect(await refusalOf(shownOf(places, line))).toBe(
        `champion: found "${line}", allowed is s3://BUCKET/KEY, s3://BUCKET/FOLDER/ and patterns such as s3://BUCKET/FOLDER/*.csv`,
      );
      await expect(calls()).rejects.toThrow("ENOENT");
    },
  );

  test("a key that leads out of the folder is refused", async () => {
    const { places } = await command("aws", answer);
    expect(await refusalOf(shownOf(places, "s3://bucket/a/../../b.csv"))).toBe(
      "champion: s3://bucket/a/../../b.csv has a name that no file can have",
    );
  });
});

describe("gs://", () => {
  const answer = `
if (argv[2] === "list") say([{ name: "runs/a.csv" }, { name: "runs/b.parquet" }]);
else if (argv[2] === "describe") argv[3].includes("none") ? fail("ERROR: (gcloud.storage.objects.describe) gs://bucket/none.csv not found: 404.") : say({ generation: "1712", etag: "CI" });
else write(argv[3], "of " + argv[2] + "\\n");`;

  test("the object is described, then fetched by its generation", async () => {
    const { places, calls } = await command("gcloud", answer);
    expect(await shownOf(places, "gs://bucket/runs/a.csv")).toEqual([
      ["gs://bucket/runs/a.csv", "generation 1712", "of gs://bucket/runs/a.csv#1712\n"],
    ]);
    expect((await calls()).map((call) => call.argv.filter((word) => !word.startsWith("/")))).toEqual([
      ["storage", "objects", "describe", "gs://bucket/runs/a.csv", "--format=json", "--quiet"],
      ["storage", "cp", "gs://bucket/runs/a.csv#1712", "--quiet"],
    ]);
  });

  test("a pattern is listed below its folder, and a missing object is said", async () => {
    const { places, calls } = await command("gcloud", answer);
    expect((await shownOf(places, "gs://bucket/runs/*.csv")).map(([shown]) => shown)).toEqual([
      "gs://bucket/runs/a.csv",
    ]);
    expect((await calls())[0]?.argv).toEqual([
      "storage",
      "objects",
      "list",
      "gs://bucket/runs/**",
      "--format=json(name)",
      "--quiet",
    ]);
    expect(await refusalOf(shownOf(places, "gs://bucket/none.csv"))).toBe(
      "champion: gs://bucket/none.csv does not exist",
    );
  });
});

describe("abfss://", () => {
  const answer = `
if (argv[3] === "list") say([{ name: "runs/a.csv" }]);
else if (argv[3] === "show") option("path").includes("none") ? fail("ERROR: The specified path does not exist.\\nErrorCode:PathNotFound") : say({ etag: '"0x8D"' });
else write(option("destination"), "of " + option("path") + "\\n");`;
  const host = "data@account.dfs.core.windows.net";

  test("container and account are told apart, and the file is fetched as who signed in", async () => {
    const { places, calls } = await command("az", answer);
    expect(await shownOf(places, `abfss://${host}/runs/a.csv`)).toEqual([
      [`abfss://${host}/runs/a.csv`, "etag 0x8D", "of runs/a.csv\n"],
    ]);
    const where = [
      "--account-name=account",
      "--file-system=data",
      "--auth-mode=login",
      "--only-show-errors",
      "--output=json",
    ];
    const [show, download] = await calls();
    expect(show?.argv).toEqual(["storage", "fs", "file", "show", "--path=runs/a.csv", ...where]);
    expect(download?.argv.filter((word) => !word.startsWith("--destination="))).toEqual([
      "storage",
      "fs",
      "file",
      "download",
      "--path=runs/a.csv",
      "--overwrite=true",
      ...where,
    ]);
    expect((await shownOf(places, `abfss://${host}/runs/`)).map(([shown]) => shown)).toEqual([
      `abfss://${host}/runs/a.csv`,
    ]);
  });

  test("a missing file and an address without account are said", async () => {
    const { places } = await command("az", answer);
    expect(await refusalOf(shownOf(places, `abfss://${host}/none.csv`))).toBe(
      `champion: abfss://${host}/none.csv does not exist`,
    );
    expect(await refusalOf(shownOf(places, "abfss://data/none.csv"))).toBe(
      'champion: found "abfss://data/none.csv", allowed is abfss://CONTAINER@ACCOUNT.dfs.core.windows.net/PATH, a folder with a slash at its end, and patterns',
    );
  });
});

test("a command that is not installed is named", async () => {
  const reach = await testReach({ env: { PATH: "/nowhere" } });
  const places = createPlaces(await temporaryFolder(), ".", reach);
  expect(await refusalOf(places.files(["s3://bucket/a.csv"], "champion"))).toBe(
    "champion: s3://bucket/a.csv is read through the command aws, which is not on the path; install it and sign it in before this step",
  );
});
