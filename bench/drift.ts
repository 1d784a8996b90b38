import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark } from "./benchmark.ts";
import { inMebibytes, inSeconds, type Measured, measure, median, times } from "./measure.ts";
import { peerPython } from "./peer-python.ts";

const rows = 100_000;
/** As bench/peers/drift_data.py moves them. */
const movedColumns = 3;
const pairs = 3;

interface Run {
  readonly ours: Measured;
  readonly peer: Measured;
  /** Seconds of the peer's comparison alone, its import and reading left out. */
  readonly comparison: number;
}

/** How many columns the report of our last run calls drifted. */
async function driftedColumns(folder: string): Promise<number> {
  const report = JSON.parse(await readFile(join(folder, "report/report.json"), "utf8")) as {
    readonly tables: readonly {
      readonly id: string;
      readonly columns: readonly { readonly id: string }[];
      readonly rows: readonly (readonly unknown[])[];
    }[];
  };
  const table = report.tables.find(({ id }) => id === "drift");
  const place = table?.columns.findIndex(({ id }) => id === "drifted") ?? -1;
  return (table?.rows ?? []).filter((row) => row[place] === true).length;
}

/** 50 columns of two CSV files, start to exit. */
export const drift: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  await measure(bench, [bench.python, join(peers, "drift_data.py"), String(rows), bench.folder], { times: 1 });
  const { command, env } = actionBundle(bench, "validate-data", {
    data: "current.csv",
    reference: "reference.csv",
    "fail-on": "never",
  });
  const files = ["reference.csv", "current.csv"].map((file) => join(bench.folder, file));
  const python = await peerPython(bench, "drift");
  const runs: Run[] = [];
  // In turns, so that both meet the same load of the machine.
  for (let pair = 0; pair < pairs; pair++) {
    const peer = await measure(bench, [python, join(peers, "evidently_drift.py"), ...files], { times: 1 });
    const ours = await measure(bench, command, { times: 1, env });
    const last = peer.stdout.trim().split("\n").at(-1) ?? "";
    runs.push({ ours, peer, comparison: (JSON.parse(last) as { seconds: number }).seconds });
    const found = [await driftedColumns(bench.folder), (JSON.parse(last) as { drifted: number }).drifted];
    if (found.some((count) => count !== movedColumns)) {
      throw new Error(`${movedColumns} columns were moved, and Modelgate and the peer found ${found.join(" and ")}`);
    }
  }
  const middle = (of: (run: Run) => number): number => median(runs.map(of));
  return {
    title: `Drift of 50 columns, ${rows.toLocaleString("en-US")} against ${rows.toLocaleString("en-US")} rows of CSV`,
    aim: "20 times faster than Evidently's drift preset",
    rows: [
      {
        what: "time",
        ours: inSeconds(middle(({ ours }) => ours.seconds)),
        peer: inSeconds(middle(({ peer }) => peer.seconds)),
        ratio: times(
          middle(({ peer, ours }) => peer.seconds / ours.seconds),
          1,
        ),
      },
      {
        what: "time beside the peer's comparison alone",
        ours: inSeconds(middle(({ ours }) => ours.seconds)),
        peer: inSeconds(middle(({ comparison }) => comparison)),
        ratio: times(
          middle(({ comparison, ours }) => comparison / ours.seconds),
          1,
        ),
      },
      {
        what: "peak memory",
        ours: inMebibytes(middle(({ ours }) => ours.mebibytes)),
        peer: inMebibytes(middle(({ peer }) => peer.mebibytes)),
        ratio: times(
          middle(({ peer, ours }) => peer.mebibytes / ours.mebibytes),
          1,
        ),
      },
    ],
    notes: [
      `Peer: Evidently 0.7.23 with pandas; its import and reading count in the first row, and not in the second. Both find the ${movedColumns} columns that were moved, and no other.`,
      `Ours reads both files, holds each column to its PSI and its noise, and writes the reports. Medians of ${pairs} pairs of runs in turns; a ratio is the median of the ratios of the pairs.`,
    ],
  };
};
