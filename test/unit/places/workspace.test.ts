import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createPlaces } from "../../../src/places/providers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function shown(workspace: string, lines: string[], workingDirectory = "."): Promise<string[]> {
  return (await createPlaces(workspace, workingDirectory).files(lines, "predictions")).map((file) => file.shown);
}

async function refusal(workspace: string, line: string): Promise<string> {
  return shown(workspace, [line]).then(
    () => "no error",
    (error: Error) => error.message,
  );
}

describe("paths of the workspace", () => {
  test("a path, file:, an absolute path inside, a glob and a folder name files in order", async () => {
    const workspace = await temporaryFolder({
      "a.csv": "",
      "data/2.csv": "",
      "data/1.csv": "",
      "data/notes.md": "",
      "data/deep/3.parquet": "",
    });
    expect(await shown(workspace, ["a.csv"])).toEqual(["a.csv"]);
    expect(await shown(workspace, ["file:a.csv"])).toEqual(["a.csv"]);
    expect(await shown(workspace, [join(workspace, "a.csv")])).toEqual(["a.csv"]);
    expect(await shown(workspace, ["data/*.csv"])).toEqual(["data/1.csv", "data/2.csv"]);
    expect(await shown(workspace, ["data"])).toEqual(["data/1.csv", "data/2.csv", "data/deep/3.parquet"]);
    expect(await shown(workspace, ["1.csv", "2.csv"], "data")).toEqual(["1.csv", "2.csv"]);
    expect(await shown(workspace, ["../a.csv"], "data")).toEqual(["../a.csv"]);
  });

  test("a file whose name holds glob characters is taken by its name", async () => {
    const workspace = await temporaryFolder({ "a[1].csv": "" });
    expect(await shown(workspace, ["a[1].csv"])).toEqual(["a[1].csv"]);
  });

  test("a pointer that stands for a file is said, with what fetches the file", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d".repeat(32)}\nsize 12345\n`;
    const workspace = await temporaryFolder({
      "a.csv": pointer,
      "b.csv.dvc": `outs:\n- md5: ${"ab".repeat(16)}\n  path: b.csv\n`,
    });
    expect(await refusal(workspace, "a.csv")).toMatch(
      /^predictions: a\.csv is a Git LFS pointer .*let the checkout fetch LFS files$/,
    );
    expect(await refusal(workspace, "*.csv")).toMatch(/Git LFS pointer/);
    expect(await refusal(workspace, "b.csv")).toMatch(/^predictions: b\.csv is tracked by DVC .*was not pulled/);
    await expect(createPlaces(workspace, ".").allFiles("a.csv", "model-artifact")).rejects.toThrow(/Git LFS pointer/);
  });

  test("nothing outside the workspace is read, by path or by link", async () => {
    const outside = await temporaryFolder({ "secret.csv": "x\n1\n" });
    const workspace = await temporaryFolder({ "a.csv": "" });
    await symlink(join(outside, "secret.csv"), join(workspace, "link.csv"));
    await symlink(outside, join(workspace, "folder"));
    const rest = "lies outside the workspace (a path, or the symbolic link it names, must stay inside the checkout)";
    expect(await refusal(workspace, "link.csv")).toBe(`predictions: link.csv ${rest}`);
    expect(await refusal(workspace, "*.csv")).toBe(`predictions: link.csv ${rest}`);
    expect(await refusal(workspace, "folder")).toBe(`predictions: folder ${rest}`);
    expect(await refusal(workspace, "folder/secret.csv")).toBe(`predictions: folder/secret.csv ${rest}`);
    expect(await refusal(workspace, join(outside, "secret.csv"))).toContain(rest);
  });

  test("a link inside the workspace is followed", async () => {
    const workspace = await temporaryFolder({ "a.csv": "" });
    await symlink(join(workspace, "a.csv"), join(workspace, "b.csv"));
    expect(await shown(workspace, ["b.csv"])).toEqual(["b.csv"]);
  });

  test.each([
    ["missing.csv", "predictions: missing.csv does not exist in the workspace"],
    ["*.parquet", "predictions: no file matches *.parquet"],
    [
      "empty",
      "predictions: the folder empty holds no table (CSV, TSV, JSON Lines, JSON, Parquet or Arrow, plain, .gz or .zst)",
    ],
    ["a\0b", "predictions: a path holds a NUL character"],
    [
      "git:base:preds.csv",
      "predictions: git:base:preds.csv names another place (git:); predictions is read in the workspace only",
    ],
    [
      "mlflow:churn@champion",
      "predictions: mlflow:churn@champion names a place (mlflow:) that this version does not read; allowed are paths, globs and file:PATH in the workspace, git:REF:PATH, artifact:NAME/FILE, release:TAG/ASSET, s3://, gs:// and abfss://",
    ],
    [
      "report:report.json",
      "predictions: report:report.json names an earlier gate report, which holds figures and no rows; only champion takes one",
    ],
    [
      "tracked.csv",
      "predictions: tracked.csv is tracked by DVC (md5 0123456789abcdef0123456789abcdef) and was not pulled; fetch it in an earlier step",
    ],
  ])("%j is refused in one sentence", async (line, expected) => {
    const workspace = await temporaryFolder({
      "empty/readme.md": "",
      "dvc.lock": "stages:\n  s:\n    outs:\n    - path: tracked.csv\n      md5: 0123456789abcdef0123456789abcdef\n",
    });
    expect(await refusal(workspace, line)).toBe(expected);
  });

  test("no file of a folder is passed over, whatever its name holds", async () => {
    const names = ["\n::error::x.csv", " a.csv", "*.tab", "[a].arrows", "{b}.csv.zstd", "a\\b.csv", "c\nd.csv"];
    const workspace = await temporaryFolder(Object.fromEntries(names.map((name) => [`data/${name}`, ""])));
    expect(await shown(workspace, ["data"])).toEqual(names.map((name) => `data/${name}`).toSorted());
  });

  test("links in a folder: one outside, one to nothing, one in a circle", async () => {
    const outside = await temporaryFolder({ "secret/a.txt": "" });
    const workspace = await temporaryFolder({ "out/a.csv": "", "broken/a.csv": "", "circle/a.csv": "" });
    await symlink(outside, join(workspace, "out/link"));
    await symlink(join(workspace, "gone.csv"), join(workspace, "broken/b.csv"));
    await symlink(join(workspace, "circle"), join(workspace, "circle/again"));
    expect(await refusal(workspace, "out")).toContain("predictions: out/link lies outside the workspace");
    expect(await refusal(workspace, "broken")).toBe("predictions: broken/b.csv is a symbolic link to nothing");
    expect(await shown(workspace, ["circle"])).toEqual(["circle/a.csv"]);
  });

  test("a link that names itself is said, not followed for ever", async () => {
    const workspace = await temporaryFolder();
    await symlink(join(workspace, "loop.csv"), join(workspace, "loop.csv"));
    expect(await refusal(workspace, "loop.csv")).toContain("its symbolic links go in a circle");
  });

  test("a file that two lines name is refused, since its rows would count twice", async () => {
    const workspace = await temporaryFolder({ "a.csv": "" });
    await expect(shown(workspace, ["a.csv", "*.csv"])).rejects.toThrow(
      "predictions: a.csv is named twice, so its rows would count twice",
    );
  });
});
