import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MissingFile } from "../../../src/places/missing-file.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { type MotoServer, startMoto } from "../../support/moto-server.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The official command against moto, which answers as S3 does over real HTTP. */
let server: MotoServer;
let env: MotoServer["env"] = {};

beforeAll(async () => {
  server = await startMoto();
  env = server.env;
  await store("models", "");
});

afterAll(() => server.stop());

/** Moto takes unsigned requests, which are quicker than the command for what is only set up. */
async function store(address: string, body: string): Promise<Response> {
  const response = await fetch(`${env["AWS_ENDPOINT_URL"]}/${address}`, { method: "PUT", body });
  expect(response.status).toBe(200);
  return response;
}

async function put(key: string, text: string): Promise<void> {
  await store(`models/${key.split("/").map(encodeURIComponent).join("/")}`, text);
}

async function read(line: string) {
  const places = createPlaces(await temporaryFolder(), ".", await testReach({ env }));
  const files = await places.files([line], "champion");
  return Promise.all(
    files.map(async (file) => ({
      shown: file.shown,
      version: file.version,
      text: await readFile(file.absolute, "utf8"),
    })),
  );
}

test("an object is read with its ETag, and with its version where the bucket keeps versions", async () => {
  await put("one/preds.csv", "id\n1\n");
  expect(await read("s3://models/one/preds.csv")).toEqual([
    { shown: "s3://models/one/preds.csv", version: expect.stringMatching(/^etag [0-9a-f]{32}$/), text: "id\n1\n" },
  ]);
  await store("kept", "");
  await store("kept?versioning", "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>");
  const version = (await store("kept/preds.csv", "id\n2\n")).headers.get("x-amz-version-id");
  expect(await read("s3://kept/preds.csv")).toMatchObject([{ version: `version ${version}`, text: "id\n2\n" }]);
});

test("a folder and a pattern are listed; hard names are taken as they are", async () => {
  await put("two/b.csv", "b\n");
  await put("two/a b;$(id)'.csv", "a\n");
  await put("two/deep/c.csv", "c\n");
  await put("two/notes.md", "n\n");
  expect((await read("s3://models/two/")).map((file) => file.shown)).toEqual([
    "s3://models/two/a b;$(id)'.csv",
    "s3://models/two/b.csv",
    "s3://models/two/deep/c.csv",
  ]);
  expect(await read("s3://models/two/a*.csv")).toMatchObject([{ text: "a\n" }]);
});

test("no such key, no such bucket and an empty folder are missing files", async () => {
  for (const line of ["s3://models/none.csv", "s3://nobucket/none.csv", "s3://models/none/"]) {
    expect(await read(line).catch((error: unknown) => error)).toBeInstanceOf(MissingFile);
  }
  expect(await refusalOf(read("s3://models/none.csv"))).toBe("champion: s3://models/none.csv does not exist");
});
