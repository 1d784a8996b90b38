import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runReferenceScript } from "./python.ts";

const committed = resolve(import.meta.dirname, "../../reference");
const scripts = (await readdir(committed)).filter((name) => name.endsWith(".py"));

/** Paths at which two JSON values differ; numbers by more than 1e-9 of their size, since processors round differently. */
function differences(ours: unknown, theirs: unknown, path = "$"): string[] {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1e-3, Math.abs(ours), Math.abs(theirs))
      ? []
      : [`${path}: ${ours} ≠ ${theirs}`];
  }
  if (typeof ours === "object" && typeof theirs === "object" && ours !== null && theirs !== null) {
    const [left, right] = [new Map(Object.entries(ours)), new Map(Object.entries(theirs))];
    const keys = new Set([...left.keys(), ...right.keys()]);
    return [...keys].flatMap((key) => differences(left.get(key), right.get(key), `${path}.${key}`));
  }
  return ours === theirs ? [] : [`${path}: ${String(ours)} ≠ ${String(theirs)}`];
}

test("there are scripts to run", () => {
  expect(scripts.length).toBeGreaterThan(0);
});

test.each(scripts)("%s writes the committed values again", async (script) => {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-reference-"));
  try {
    await cp(committed, folder, { recursive: true });
    const name = script.replace(/\.py$/, ".json");
    await rm(join(folder, name), { force: true });
    const printed = await runReferenceScript(join(folder, script));
    if (!existsSync(join(committed, name))) {
      // A script of fixtures: that it still runs is all that is asked.
      expect(existsSync(join(folder, name)), `${name} is not committed`).toBe(false);
      return;
    }
    const fresh = existsSync(join(folder, name)) ? await readFile(join(folder, name), "utf8") : printed;
    const kept = await readFile(join(committed, name), "utf8");
    expect(differences(JSON.parse(kept), JSON.parse(fresh)).slice(0, 10)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
