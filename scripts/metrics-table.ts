import { readFileSync, writeFileSync } from "node:fs";
import type { MetricDefinition } from "../src/metrics/metric.ts";
import { metricDefinitions } from "../src/metrics/registry.ts";

/**
 * Writes docs/metrics.md from the registry; with `--check` it fails where the page differs from what it would write.
 * Run: node scripts/metrics-table.ts [--check]
 */
const page = new URL("../docs/metrics.md", import.meta.url);

const families: readonly { readonly title: string; readonly holds: (definition: MetricDefinition) => boolean }[] = [
  {
    title: "Labels and predictions",
    holds: ({ needs, tasks }) =>
      !tasks.includes("regression") && needs.every((need) => need === "label" || need === "prediction"),
  },
  { title: "Scores", holds: ({ needs }) => needs.includes("score") },
  { title: "Probabilities", holds: ({ needs }) => needs.includes("probability") },
  { title: "Regression", holds: ({ tasks }) => tasks.length === 1 && tasks[0] === "regression" },
  { title: "Your own columns", holds: ({ tasks }) => tasks.includes("columns") },
];

const intro = `# Metrics

Every name can stand in a rule, in \`metrics\`, and in \`modelgate.yml\`. This page is made from the registry by
\`npm run docs\`; do not edit it.

An id names only the arguments that differ from their default. For several classes a bare averaged metric is its
\`macro\` average. Intervals named here hold for rows that weigh the same and stand for themselves: with weights that
differ they are bootstraps of rows, with \`cluster\` bootstraps of whole clusters, and above 20,000 rows bags of little
bootstraps (bootstraps by counts stay what they are). A percentile is written \`p50\`, \`p95\`, \`p99.9\`.

The bootstrap interval of \`ece\` and \`mce\` shares their upward bias in small samples. A 0/0 is undefined; the
\`zero-division\` number stands in for it in macro averages and rules, which then say so.
`;

function argumentsOf({ args }: MetricDefinition): string {
  return Object.entries(args)
    .map(([key, type]) => {
      const fallback = type.required
        ? "required"
        : type.fallback === null
          ? "optional"
          : `default ${String(type.fallback)}`;
      return `\`${key}\`: ${type.allowed} (${fallback})`;
    })
    .join("; ");
}

function rowOf(definition: MetricDefinition): string {
  const names = [definition.name, ...definition.aliases].map((name) => `\`${name}\``).join(", ");
  const arrow = { higher: "↑", lower: "↓", none: "" }[definition.direction];
  const tasks = definition.tasks.length === 4 ? "all" : definition.tasks.join(", ");
  return `| ${[names, arrow, definition.title, argumentsOf(definition), tasks, definition.intervalNote, definition.source].join(" | ")} |`;
}

const sections = families.map(({ title, holds }) => {
  const rows = metricDefinitions.filter(holds).map(rowOf);
  return [
    `## ${title}`,
    "",
    "| name | better | what | arguments | tasks | interval | source |",
    "|---|:-:|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
});
const missing = metricDefinitions.filter(
  (definition) => families.filter(({ holds }) => holds(definition)).length !== 1,
);
if (missing.length > 0) throw new Error(`not in exactly one family: ${missing.map(({ name }) => name).join(", ")}`);
const written = [intro, ...sections].join("\n");

if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== written) {
    console.error("docs/metrics.md is not what the registry says; run npm run docs");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, written);
}
