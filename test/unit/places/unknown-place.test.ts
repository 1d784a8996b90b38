import { expect, test } from "vitest";
import { MissingFile } from "../../../src/places/missing-file.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function refusal(line: string): Promise<unknown> {
  const places = createPlaces(await temporaryFolder({ "a.csv": "x\n1\n", "day:1.csv": "x\n1\n" }), ".");
  return places.files([line], "champion").catch((error: unknown) => error);
}

test.each([
  "artefact:preds/old.csv",
  "gitt:base:old.csv",
  "Git:base:old.csv",
  "S3://bucket/old.csv",
  "https://example.org/old.csv",
  "s3:/bucket/old.csv",
  "C:\\old.csv",
  "$CHAMPION",
  ["$", "{CHAMPION}/old.csv"].join(""),
  ["$", "{{ inputs.champion }}"].join(""),
  "../old.csv",
  "/nonexistent/old.csv",
])("%s is a mistake, and no file that is only not there yet", async (line) => {
  const error = await refusal(line);
  expect(error).toMatchObject({ name: "UserError", message: expect.stringContaining("champion: ") });
  expect(error).not.toBeInstanceOf(MissingFile);
});

test("a file that is not there is missing, and a file whose name looks like a place is a file", async () => {
  expect(await refusal("old.csv")).toBeInstanceOf(MissingFile);
  expect(await refusal("day:1.csv")).toMatchObject([{ shown: "day:1.csv" }]);
});
