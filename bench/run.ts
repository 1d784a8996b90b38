/**
 * Runs the benchmarks, keeps their figures in bench/results.json, and writes bench/results.md and README.md's table of
 * them: `npm run bench [-- NAME …]`. With names only those are run, and the figures of the others stay.
 *
 * The peers need a Python with the packages of test/reference/requirements.txt: `MODELGATE_PYTHON`, or what
 * bench/setup.sh makes.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { withMarkedSection } from "../scripts/marked-section.ts";
import type { Bench, Benchmark, BenchmarkResult } from "./benchmark.ts";
import { biasReport } from "./bias-report.ts";
import { compareChampion } from "./compare-champion.ts";
import { decisionQuality } from "./decision-quality.ts";
import { drift } from "./drift.ts";
import { f1Bootstrap } from "./f1-bootstrap.ts";
import { pairedDelongOfRows } from "./paired-delong.ts";
import { profile } from "./profile.ts";
import { replay } from "./replay.ts";
import { requests } from "./requests.ts";
import { size } from "./size.ts";
import { start } from "./start.ts";
import { suite } from "./suite.ts";
import { tenMillionRows } from "./ten-million-rows.ts";

const benchmarks: Readonly<Record<string, Benchmark>> = {
  start,
  "ten-million-rows": tenMillionRows,
  "f1-bootstrap": f1Bootstrap,
  "paired-delong": pairedDelongOfRows,
  "compare-champion": compareChampion,
  "bias-report": biasReport,
  profile,
  suite,
  drift,
  replay,
  "decision-quality": decisionQuality,
  size,
  requests,
};

function markdown({ title, aim, rows, notes }: BenchmarkResult): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `## ${title}`,
    "",
    `Aim: ${aim}.`,
    "",
    line(["", "Modelgate", "peer", "ratio"]),
    line(["---", "---", "---", "--:"]),
    ...rows.map((row) => line([row.what, row.ours, row.peer, row.ratio])),
    "",
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

/** The figures that README.md shows: those with a peer, and the size of what is downloaded. */
function headlines(results: readonly BenchmarkResult[]): string {
  const rows = results.flatMap((result) =>
    result.rows
      .filter(({ peer }) => peer !== "")
      .map(({ what, ours, peer, ratio }) => `| ${result.title}: ${what} | ${ours} | ${peer} | ${ratio} |`),
  );
  return ["", "| | Modelgate | peer | ratio |", "|---|---|---|--:|", ...rows, ""].join("\n");
}

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");
const python = process.env["MODELGATE_PYTHON"] ?? (await run("bash", [join(root, "bench/setup.sh")])).stdout.trim();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  throw new Error(`no benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}`);
}
const kept = join(root, "bench/results.json");
const results = new Map(Object.entries(JSON.parse(await readFile(kept, "utf8")) as Record<string, BenchmarkResult>));
const folder = await mkdtemp(join(tmpdir(), "modelgate-bench-"));
const bench: Bench = { root, folder, python, log: (message) => console.error(message) };
try {
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    bench.log(name);
    const result = await benchmark(bench);
    console.log(markdown(result));
    results.set(name, result);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const versions =
  "import sys, sklearn, scipy, polars; print(f'Python {sys.version.split()[0]}, scikit-learn {sklearn.__version__}, SciPy {scipy.__version__}, polars {polars.__version__}')";
const { stdout: peers } = await run(python, ["-c", versions]);
const [processor] = cpus();
const head = [
  "# Benchmarks",
  "",
  "Written by `npm run bench`. Each figure stands beside a peer measured in the same run on the same machine; only the ratio means something elsewhere.",
  "",
  `Machine: ${cpus().length} × ${processor?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}. Node ${process.versions.node}. ${peers.trim()}.`,
  "",
];
const ordered = Object.keys(benchmarks).flatMap((name) => {
  const result = results.get(name);
  return result === undefined ? [] : [{ name, result }];
});
const document = Object.fromEntries(ordered.map(({ name, result }) => [name, result]));
await writeFile(kept, `${JSON.stringify(document, null, 2)}\n`);
await writeFile(join(root, "bench/results.md"), [...head, ...ordered.map(({ result }) => markdown(result))].join("\n"));
const readme = join(root, "README.md");
const shown = headlines(ordered.map(({ result }) => result));
await writeFile(readme, withMarkedSection(await readFile(readme, "utf8"), "bench", shown));
