import { readFileSync, writeFileSync } from "node:fs";
import { knownDifferences } from "../test/integration/gx/differences.ts";
import { withMarkedSection } from "./marked-section.ts";

/**
 * Writes the table of differences to Great Expectations into the README of validate-data, from the list that the
 * comparison with the library itself is held to; with `--check` it fails where the README says otherwise.
 * Run: node scripts/differences-table.ts [--check]
 */
const page = new URL("../actions/validate-data/README.md", import.meta.url);
const cell = (text: string): string => text.replaceAll("|", "\\|");
const table = [
  "| what | Great Expectations | here |",
  "|---|---|---|",
  ...knownDifferences.map(({ what, there, here }) => `| ${cell(what)} | ${cell(there)} | ${cell(here)} |`),
].join("\n");

const present = readFileSync(page, "utf8");
const written = withMarkedSection(present, "differences", table);
if (process.argv.includes("--check")) {
  if (present !== written) {
    console.error("actions/validate-data/README.md: the differences are not those of the comparison: run npm run docs");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, written);
}
