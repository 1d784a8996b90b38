/**
 * Writes docs/intervals.md: how often each kind of interval holds the truth, by the simulations of the tests.
 * Run: npx node scripts/coverage-table.ts
 */
import { writeFileSync } from "node:fs";
import { clopperPearson, wilson } from "../src/stats/proportion.ts";
import {
  type CoverageCase,
  exactCoverage,
  kept,
  leastCoverage,
  missed,
  simulate,
} from "../test/unit/stats/coverage-cases.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

function proportionRows(): string[] {
  const shares = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
  const rows: string[] = [];
  for (const [name, interval] of [
    ["Wilson", wilson],
    ["Clopper–Pearson", clopperPearson],
  ] as const) {
    for (const n of [10, 30, 100, 500]) {
      const coverage = exactCoverage(interval, n);
      const all = shares.map(coverage);
      const inside = shares.filter((p) => n * p >= 5 && n * (1 - p) >= 5).map(coverage);
      const range = inside.length === 0 ? "–" : `${percent(Math.min(...inside))} to ${percent(Math.max(...inside))}`;
      const average = all.reduce((a, b) => a + b, 0) / all.length;
      rows.push(`| ${name} | ${n} | ${percent(average)} | ${percent(leastCoverage(interval, n))} | ${range} |`);
    }
  }
  return rows;
}

function simulatedRows(worlds: readonly CoverageCase[]): string[] {
  return worlds.flatMap((world) =>
    simulate(world, 1).map(
      ({ method, covered, below, above, standardError, meanWidth }) =>
        `| ${world.name} | ${method} | ${percent(covered)} ± ${percent(standardError)} | ${percent(below)} | ${percent(above)} | ${meanWidth.toFixed(3)} |`,
    ),
  );
}

const head = [
  "| the world | method | covers (%) | too low (%) | too high (%) | mean width |",
  "|---|---|---|---|---|---|",
];

const page = [
  "# How often an interval holds the truth",
  "",
  "Every interval that Modelgate shows is meant to hold the true value in 95 of 100 samples, at the default level.",
  "Here is how often each method does, in worlds whose truth is known. The tests compute the same figures and fail",
  "when one moves. This page is written by `npx node scripts/coverage-table.ts`.",
  "",
  "## Proportions",
  "",
  "Computed exactly over all samples of n rows, for true proportions of 0.001 to 0.999 (the least one over all).",
  "",
  "| method | n | average (%) | least (%) | range where n·p and n·(1 − p) are 5 or more (%) |",
  "|---|---|---|---|---|",
  ...proportionRows(),
  "",
  "Wilson's interval is right on average and short where few rows of a kind are expected; Clopper–Pearson's never is,",
  "and is wider. `proportion-interval: clopper-pearson` chooses it.",
  "",
  "## Where the methods keep their promise",
  "",
  'Simulated, with the simulation\'s own standard error. "Too low" and "too high" are the samples whose interval lies',
  "wholly below or above the truth; 2.5 % each would be even. `newcombe` is the score interval that a ROC curve without",
  "variance gets (classes that do not overlap), here tried on every sample.",
  "",
  ...head,
  ...simulatedRows(kept),
  "",
  "## Where a method is known to miss",
  "",
  "DeLong's interval lies too high as the AUC nears 1 and the smaller class shrinks: a rule `with 95% confidence` on such",
  "a slice passes more often than it should. Any bootstrap of a mean is too short on few or very skewed rows. Resampling",
  "rows that come in clusters is wrong: give the `cluster` column.",
  "",
  ...head,
  ...simulatedRows(missed.map(({ world }) => world)),
  "",
];

writeFileSync(new URL("../docs/intervals.md", import.meta.url), page.join("\n"));
