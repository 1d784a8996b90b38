import { join } from "node:path";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { inMebibytes, inSeconds, type Measured, measure, times } from "./measure.ts";

/**
 * The figures of a table of 8 columns beside DuckDB's SUMMARIZE on two threads, and memory as the table grows.
 *
 * The peer needs DuckDB: `MODELGATE_DUCKDB_PYTHON` is an interpreter that has it, else the one of the other peers.
 */
export const profile: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  const duckdb = process.env["MODELGATE_DUCKDB_PYTHON"] ?? bench.python;
  const make = (rows: number, ...names: string[]): Promise<Measured> =>
    measure(
      bench,
      [bench.python, join(peers, "wide.py"), String(rows), ...names.map((name) => join(bench.folder, name))],
      { times: 1 },
    );
  const ours = (name: string, threads: number, runs: number): Promise<Measured> =>
    measure(bench, [process.execPath, join(peers, "scan.ts"), join(bench.folder, name), String(threads)], {
      times: runs,
    });
  await make(10_000_000, "ten.csv", "ten.parquet");
  const rows: Comparison[] = [];
  for (const [name, kind] of [
    ["ten.csv", "CSV"],
    ["ten.parquet", "Parquet"],
  ] as const) {
    bench.log(`  ${name}`);
    const two = await ours(name, 2, 3);
    const peer = await measure(bench, [duckdb, join(peers, "summarize.py"), join(bench.folder, name)], { times: 3 });
    rows.push(
      {
        what: `${kind}, 10 million rows, time`,
        ours: inSeconds(two.seconds),
        peer: inSeconds(peer.seconds),
        ratio: times(peer.seconds, two.seconds),
      },
      {
        what: `${kind}, 10 million rows, peak memory`,
        ours: inMebibytes(two.mebibytes),
        peer: inMebibytes(peer.mebibytes),
        ratio: times(peer.mebibytes, two.mebibytes),
      },
    );
    if (kind === "Parquet") continue;
    const one = await ours(name, 1, 3);
    rows.push({
      what: "CSV, two threads against one of ours",
      ours: inSeconds(two.seconds),
      peer: inSeconds(one.seconds),
      ratio: times(one.seconds, two.seconds),
    });
    const bytes = await measure(bench, [process.execPath, join(peers, "read-bytes.ts"), join(bench.folder, name)], {
      times: 3,
    });
    rows.push({
      what: "CSV, against one thread that only reads the bytes and counts lines",
      ours: inSeconds(two.seconds),
      peer: inSeconds(bytes.seconds),
      ratio: times(bytes.seconds, two.seconds),
    });
  }
  for (const [million, name] of [
    [1, "one.csv"],
    [50, "fifty.csv"],
  ] as const) {
    bench.log(`  ${name}`);
    await make(million * 1_000_000, name);
    const { seconds, mebibytes } = await ours(name, 2, 1);
    const what = `CSV, ${million} million rows, peak memory`;
    rows.push({ what, ours: `${inMebibytes(mebibytes)} (${inSeconds(seconds)})`, peer: "", ratio: "" });
  }
  return {
    title: "Profile of 8 columns",
    aim: "0.3 of DuckDB's time on CSV and 0.8 on Parquet, in at most 200 MB however long the table is",
    rows,
    notes: [
      "Peer: DuckDB's SUMMARIZE on two threads, start to exit: count, missing, minimum, maximum, mean, deviation, approximate quartiles and distinct count. Ours also has top values, skewness and kurtosis, lengths, instants and a sample of the distribution.",
      "Median of 3 runs, highest memory of the 3; the longest table once.",
    ],
  };
};
