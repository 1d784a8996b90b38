import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modelDigest } from "../../../src/places/digest.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function digestOf(workspace: string, address: string, workingDirectory = "."): Promise<string> {
  return modelDigest(await createPlaces(workspace, workingDirectory).allFiles(address, "model-artifact"), address);
}

describe("a model's digest", () => {
  test("of one file is what sha256sum says, however its path is written", async () => {
    const workspace = await temporaryFolder({ "models/churn.pkl": "weights" });
    for (const path of [
      "models/churn.pkl",
      "./models/churn.pkl",
      "file:models/churn.pkl",
      "models/../models/churn.pkl",
    ]) {
      expect(await digestOf(workspace, path)).toBe(sha256("weights"));
    }
    expect(await digestOf(workspace, join(workspace, "models/churn.pkl"))).toBe(sha256("weights"));
    expect(await digestOf(workspace, "churn.pkl", "models")).toBe(sha256("weights"));
  });

  test("of a folder is of its files' digests and their paths in it, wherever the folder lies", async () => {
    const workspace = await temporaryFolder({ "models/churn/a.bin": "A", "models/churn/sub/b.bin": "B" });
    const expected = sha256(`${sha256("A")}  a.bin\n${sha256("B")}  sub/b.bin\n`);
    for (const path of ["models/churn", "models/churn/", "file:./models/churn", join(workspace, "models/churn")]) {
      expect(await digestOf(workspace, path)).toBe(expected);
    }
  });
});
