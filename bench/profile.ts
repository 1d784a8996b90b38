import { rm } from "node:fs/promises";
import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Bench, Benchmark, Comparison } from "./benchmark.ts";
import { inMebibytes, inSeconds, type Measured, measure, times } from "./measure.ts";
import { peerPython } from "./peer-python.ts";

const million = 1_000_000;
const written = "profile.json";

/**
 * The figures of a table of 8 columns, start to exit, beside DuckDB's SUMMARIZE on two threads; memory as the table
 * grows; two threads against one; and how near the scan is to reading the bytes alone.
 */
export const profile: Benchmark = async (bench) => {
  const duckdb = await peerPython(bench, "data");
  const rows: Comparison[] = [];
  let figures = 0;
  await makeTable(bench, 10 * million, "ten.csv", "ten.parquet");
  for (const [name, kind] of [
    ["ten.csv", "CSV"],
    ["ten.parquet", "Parquet"],
  ] as const) {
    bench.log(`  ${name}`);
    const ours = await validateData(bench, name, 3);
    const summarize = [duckdb, join(bench.root, "bench/peers/summarize.py"), join(bench.folder, name)];
    const peer = await measure(bench, summarize, { times: 3 });
    const same = await measure(bench, [...summarize, join(bench.folder, written)], { times: 1 });
    figures += Number(same.stdout);
    rows.push(
      {
        what: `${kind}, 10 million rows, time`,
        ours: inSeconds(ours.seconds),
        peer: inSeconds(peer.seconds),
        ratio: times(peer.seconds, ours.seconds),
      },
      {
        what: `${kind}, 10 million rows, peak memory`,
        ours: inMebibytes(ours.mebibytes),
        peer: inMebibytes(peer.mebibytes),
        ratio: times(peer.mebibytes, ours.mebibytes),
      },
    );
  }
  rows.push(...(await besideOurselves(bench, "ten.csv")));
  for (const name of ["ten.csv", "ten.parquet"]) await rm(join(bench.folder, name));
  for (const millions of [1, 50]) {
    const name = `${millions}.csv`;
    bench.log(`  ${name}`);
    await makeTable(bench, millions * million, name);
    const { seconds, mebibytes } = await validateData(bench, name, 1);
    const what = `CSV, ${millions} million rows, peak memory`;
    rows.push({ what, ours: `${inMebibytes(mebibytes)} (${inSeconds(seconds)})`, peer: "", ratio: "" });
    await rm(join(bench.folder, name));
  }
  return {
    title: "Profile of 8 columns",
    aim: "0.3 of DuckDB's time on CSV and 0.8 on Parquet, in at most 200 MB however long the table is",
    rows,
    notes: [
      `Peer: DuckDB 2.0 with SUMMARIZE on two threads, start to exit: count, missing, minimum, maximum, mean, deviation, approximate quartiles and distinct count. ${figures} of its figures were compared with ours in the run, and are the same (the estimated ones near each other). Ours has besides them the most frequent values, skewness, kurtosis, lengths, instants and a sample of the distribution, and writes the profile and the reports.`,
      "Median of 3 runs, highest memory of the 3; the longest table once.",
    ],
  };
};

async function makeTable(bench: Bench, rows: number, ...names: readonly string[]): Promise<void> {
  const paths = names.map((name) => join(bench.folder, name));
  await measure(bench, [bench.python, join(bench.root, "bench/peers/wide.py"), String(rows), ...paths], { times: 1 });
}

function validateData(bench: Bench, data: string, runs: number): Promise<Measured> {
  const inputs = { data, profile: written, "show-values": "true" };
  const { command, env } = actionBundle(bench, "validate-data", inputs);
  return measure(bench, command, { times: runs, env });
}

/** The scan alone on two threads and on one, and a loop that only reads the bytes. */
async function besideOurselves(bench: Bench, name: string): Promise<Comparison[]> {
  const peers = join(bench.root, "bench/peers");
  const path = join(bench.folder, name);
  const scan = (threads: number): Promise<Measured> =>
    measure(bench, [process.execPath, join(peers, "scan.ts"), path, String(threads)], { times: 3 });
  const two = await scan(2);
  const one = await scan(1);
  const bytes = await measure(bench, [process.execPath, join(peers, "read-bytes.ts"), path], { times: 3 });
  const row = (what: string, { seconds }: Measured): Comparison => ({
    what,
    ours: inSeconds(two.seconds),
    peer: inSeconds(seconds),
    ratio: times(seconds, two.seconds),
  });
  return [
    row("CSV, the scan on two threads beside one", one),
    row("CSV, the scan beside one thread that reads the bytes and counts lines", bytes),
  ];
}
