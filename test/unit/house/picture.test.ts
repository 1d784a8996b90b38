import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPicture } from "../../../scripts/picture.ts";

const rules = resolve(import.meta.dirname, "../../../.dependency-cruiser.cjs");
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "modelgate-picture-"));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function plant(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const downward = {
  "src/stats/mean.ts": "export const mean = 1;\n",
  "src/metrics/recall.ts": 'import { mean } from "../stats/mean.ts";\nexport const recall = mean;\n',
  "src/gates/one/index.ts": 'import { recall } from "../../metrics/recall.ts";\nexport const one = recall;\n',
  "src/action/shell.ts": "export const shell = 1;\n",
  "actions/one/main.ts":
    'import { shell } from "../../src/action/shell.ts";\nimport { one } from "../../src/gates/one/index.ts";\nexport const main = shell + one;\n',
};

test("imports that go downward hold the picture", async () => {
  await plant(downward);
  const picture = await checkPicture(root, rules);
  expect(picture.problems).toEqual([]);
  expect(picture.modules).toBe(5);
  expect(picture.rooms).toEqual(["action", "gates", "metrics", "stats"]);
});

test.each([
  [
    "a room imports from a room above",
    "src/stats/up.ts",
    'import { recall } from "../metrics/recall.ts";\nexport const up = recall;\n',
    "room-stats",
  ],
  [
    "even a type goes downward only",
    "src/stats/up.ts",
    'import type { recall } from "../metrics/recall.ts";\nexport type Up = typeof recall;\n',
    "room-stats",
  ],
  [
    "a gate imports another gate",
    "src/gates/two/index.ts",
    'import { one } from "../one/index.ts";\nexport const two = one;\n',
    "gates-stand-alone",
  ],
  [
    "a gate imports the shell",
    "src/gates/two/index.ts",
    'import { shell } from "../../action/shell.ts";\nexport const two = shell;\n',
    "room-gates",
  ],
  [
    "a pure room reads files",
    "src/metrics/file.ts",
    'import { readFileSync } from "node:fs";\nexport const file = readFileSync;\n',
    "pure-metrics",
  ],
  [
    "a room without a place in the picture",
    "src/helpers/all.ts",
    'import { mean } from "../stats/mean.ts";\nexport const all = mean;\n',
    "known-rooms-from",
  ],
  ["a module that nobody knows", "src/stats/alone.ts", "export const alone = 1;\n", "no-orphans"],
  [
    "an import that leads nowhere",
    "src/stats/lost.ts",
    'import { x } from "./nowhere.ts";\nexport const lost = x;\n',
    "not-to-unresolvable",
  ],
])("%s: the check fails", async (_name, path, text, rule) => {
  await plant({ ...downward, [path]: text });
  const { problems } = await checkPicture(root, rules);
  expect(problems.join("\n")).toContain(rule);
  expect(problems.join("\n")).toContain(path);
});

test("two modules that import each other are a circle", async () => {
  await plant({
    ...downward,
    "src/stats/a.ts": 'import { b } from "./b.ts";\nexport const a = b;\n',
    "src/stats/b.ts": 'import { a } from "./a.ts";\nexport const b = a;\n',
  });
  expect((await checkPicture(root, rules)).problems.join("\n")).toContain("no-circular");
});

test("an empty tree is a failure, not a success", async () => {
  expect((await checkPicture(root, rules)).problems).toEqual(["no module was seen: the check looked at nothing"]);
  await mkdir(join(root, "src/stats"), { recursive: true });
  expect((await checkPicture(root, rules)).problems).toEqual(["no module was seen: the check looked at nothing"]);
});

test("a room whose modules were not seen is a failure", async () => {
  await plant({ ...downward, "src/report/only.d.ts": "" });
  const narrow = join(root, "narrow.cjs");
  await writeFile(narrow, 'module.exports = { forbidden: [], options: { includeOnly: "^src/(stats|metrics)/" } };\n');
  const { problems } = await checkPicture(root, narrow);
  expect(problems).toContain("src/gates: none of its modules was seen");
});
