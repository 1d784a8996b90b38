/**
 * Writes docs/drift.md: every measure of drift, and how often it is right, by the simulation of the tests.
 * Run: npx node scripts/drift-table.ts   (some minutes)
 */
import { writeFileSync } from "node:fs";
import { defaultDraws, defaultDriftRule } from "../src/drift/drift-of-tables.ts";
import type { DriftMeasure } from "../src/drift/measure.ts";
import { driftMeasures } from "../src/drift/measures.ts";
import { shiftOfPsi, simulateDrift, simulatedColumns } from "../test/unit/drift/simulation.ts";

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}`;

function measureRows(prefix: string | null): string[] {
  const own = driftMeasures.filter(({ id }) => (id.split(":").length === 1 ? null : id.split(":")[0]) === prefix);
  return [
    "| measure | columns | what it is |",
    "|---|---|---|",
    ...own.map(({ id, on, says, meaning }: DriftMeasure) => {
      const rule = says === "p-value" ? `\`${id}\` >=` : `\`${id}\` <=`;
      return `| ${rule} | ${on === "both" ? "all" : on === "numbers" ? "numbers, dates" : "text, true and false"} | ${meaning.replaceAll("|", "\\|")} |`;
    }),
  ];
}

const still: readonly [string, number, number][] = [
  [defaultDriftRule, 100, 200],
  [defaultDriftRule, 300, 60],
  [defaultDriftRule, 1000, 60],
  [defaultDriftRule, 10_000, 10],
  [defaultDriftRule, 100_000, 2],
  ["psi <= 0.0001 on each column", 1000, 40],
  ["js <= 0.001 on each column", 1000, 160],
  ["ks >= 0.05 on each column", 1000, 40],
  ["evidently:js <= 0.1 on each column", 300, 100],
];
const moved: readonly [number, number, number][] = [
  [0.25, 1000, 60],
  [0.25, 5000, 60],
  [0.5, 500, 60],
];

const stillRows = still.map(([rule, rows, runs]) => {
  console.error(rule, rows);
  const { flagged, overBound } = simulateDrift({ rule, rows, runs, shift: 0, draws: defaultDraws });
  return `| \`${rule}\` | ${rows.toLocaleString("en-US")} | ${runs} | ${percent(overBound, runs)} | ${percent(flagged, runs)} |`;
});
const movedRows = moved.map(([psi, rows, runs]) => {
  console.error(psi, rows);
  const { found } = simulateDrift({ rule: defaultDriftRule, rows, runs, shift: shiftOfPsi(psi), draws: defaultDraws });
  return `| ${psi} | ${rows.toLocaleString("en-US")} | ${runs} | ${percent(found, runs)} |`;
});

const page = [
  "# Drift and its noise",
  "",
  "Two samples of one and the same population are never equal. So a distance between the reference and the data is held",
  "to two things: the bound that the rule names, and what samples of these sizes reach without any drift. This page is",
  "written by `npx node scripts/drift-table.ts`.",
  "",
  "## How a rule is decided",
  "",
  "| | over the noise | within the noise |",
  "|---|---|---|",
  "| **over the bound** | fails: drifted | inconclusive, with the rows that would settle it |",
  "| **within the bound** | passes: moved, but too little to matter | passes, unless the noise itself reaches over the bound: then inconclusive |",
  "",
  "The noise is the distance that is exceeded without drift with probability 1 − `confidence`, corrected over the columns",
  "by Benjamini and Hochberg: with 50 columns and no drift, one in twenty *tables* shows anything, not one in twenty",
  "columns. It is",
  "",
  "- for `psi` χ²(B − 1)·(1/n + 1/m), and for `js` the root of an eighth of it, where each of the B cells holds 50 rows or",
  "  more of either sample;",
  `- for tests the distribution of their own statistic;`,
  `- else found by dealing the rows out again at random to two samples of the same sizes, ${defaultDraws.toLocaleString("en-US")} times, from the seed.`,
  "  Bins that follow the reference are made anew each time.",
  "",
  "A rule with `>=` on a test speaks of its p-value: it fails where the p-value is below the bound, corrected over the",
  "columns. A p-value says how sure a difference is and nothing of how large, so with a million rows it fails for",
  "differences that do not matter.",
  "",
  "Cells are open-ended deciles of the reference for numbers and dates (equal edges merged; where all deciles are one",
  "value, that value, what lies below and what lies above), and the categories for text. Up to 131,072 numbers of each of 64",
  "columns, fewer in wider tables, everything is exact. Of a larger reference the deciles are those of a sample of so many,",
  "and the rows of both tables between them are counted exactly; what looks at single values (`ks`, `wasserstein`, other",
  "tools' names) then rests on the samples and says so. A saved profile holds a sketch of its numbers: its edges lie where",
  "the sketch knows the shares, and its error counts as noise.",
  "",
  "Beside the values of each column that a rule speaks of, two things are drift of their own: how many values are missing",
  "(`psi(missing)`, held to the rule's own bound, or to 0.2), and categories that the reference does not have",
  "(`new_categories`, the share of rows, held to 1 % as a warning). Rules of their own replace both. Text whose values",
  "hardly repeat is passed over by rules about each column, and so is a column that only one of the tables has: the report",
  "lists them. A rule that is left without any column is inconclusive, and a reference without rows is refused.",
  "",
  "## How often it is right",
  "",
  `Simulated on tables of ${simulatedColumns} columns: normal, lognormal, whole numbers, numbers with missing values, and categories of`,
  "which some are rare. Two samples of one population (a true rate of 5 % shows as 1.9 to 8.8 % in 160 runs, as 0 to",
  "12.5 % in 40):",
  "",
  "| rule | rows on either side | runs | runs with a column over the bound (%) | runs that fail (%) |",
  "|---|--:|--:|--:|--:|",
  ...stillRows,
  "",
  "One of the 50 columns moved, so that the population's PSI is:",
  "",
  "| PSI | rows on either side | runs | found (%) |",
  "|--:|--:|--:|--:|",
  ...movedRows,
  "",
  "## Distances and tests",
  "",
  ...measureRows(null),
  "",
  "Tests agree with SciPy and statsmodels (`test/reference/drift.py`). `mann_whitney` without `(p)` is the rank-biserial",
  "correlation, since U itself depends on the sizes.",
  "",
  "## As other tools compute them",
  "",
  "The numbers of Evidently 0.7.23 are reproduced exactly, its own names (`evidently:jensenshannon`) are understood, and",
  "whether pandas would hold the column as integers is taken into account. Not here: its TVD, whose p-value comes from",
  "NumPy's global random state, and its tests of text content.",
  "",
  ...measureRows("evidently"),
  "",
  "NannyML:",
  "",
  ...measureRows("nannyml"),
  "",
  "TensorFlow Data Validation:",
  "",
  ...measureRows("tfdv"),
  "",
];

writeFileSync(new URL("../docs/drift.md", import.meta.url), page.join("\n"));
