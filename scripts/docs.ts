/**
 * Rewrites the input and output tables of each actions/<name>/README.md from its action.yml: `node scripts/docs.ts`.
 * With `--check` nothing is written, and a table that is out of date fails.
 */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { withTables } from "./action-tables.ts";

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const names = (await readdir(join(root, "actions"))).filter((name) =>
  existsSync(join(root, "actions", name, "action.yml")),
);
if (names.length === 0) throw new Error("no actions/<name>/action.yml");

const stale: string[] = [];
for (const name of names.sort()) {
  const path = `actions/${name}/README.md`;
  const readme = await readFile(join(root, path), "utf8");
  const fresh = withTables(readme, await readFile(join(root, "actions", name, "action.yml"), "utf8"));
  if (fresh === readme) continue;
  stale.push(path);
  if (!values.check) await writeFile(join(root, path), fresh);
}

if (values.check && stale.length > 0) {
  console.error(`${stale.join(", ")}: the tables are not what action.yml says: run \`npm run docs\``);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? `tables of ${names.length} actions are up to date` : `wrote ${stale.join(", ")}`);
}
