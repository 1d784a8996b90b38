import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark } from "./benchmark.ts";
import { inMebibytes, inSeconds, measure, times } from "./measure.ts";
import { peerPython } from "./peer-python.ts";

const rows = 100_000;

/** 50 columns of two CSV files, start to exit. */
export const drift: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  await measure(bench, [bench.python, join(peers, "drift_data.py"), String(rows), bench.folder], { times: 1 });
  const { command, env } = actionBundle(bench, "validate-data", {
    data: "current.csv",
    reference: "reference.csv",
    "fail-on": "never",
  });
  const ours = await measure(bench, command, { times: 3, env });
  const files = ["reference.csv", "current.csv"].map((file) => join(bench.folder, file));
  const python = await peerPython(bench, "drift");
  const peer = await measure(bench, [python, join(peers, "evidently_drift.py"), ...files], { times: 1 });
  const { seconds, drifted } = JSON.parse(peer.stdout.trim().split("\n").at(-1) ?? "") as {
    seconds: number;
    drifted: number;
  };
  return {
    title: `Drift of 50 columns, ${rows.toLocaleString("en-US")} against ${rows.toLocaleString("en-US")} rows of CSV`,
    aim: "20 times faster than Evidently's drift preset",
    rows: [
      {
        what: "time",
        ours: inSeconds(ours.seconds),
        peer: inSeconds(peer.seconds),
        ratio: times(peer.seconds, ours.seconds),
      },
      {
        what: "time beside the peer's comparison alone",
        ours: inSeconds(ours.seconds),
        peer: inSeconds(seconds),
        ratio: times(seconds, ours.seconds),
      },
      {
        what: "peak memory",
        ours: inMebibytes(ours.mebibytes),
        peer: inMebibytes(peer.mebibytes),
        ratio: times(peer.mebibytes, ours.mebibytes),
      },
    ],
    notes: [
      `Peer: Evidently 0.7.23 with pandas, which found ${drifted} of 50 columns drifted; its import and reading count in the first row, and not in the second.`,
      "Ours reads both files, holds each column to its PSI and its noise, and writes the reports. Median of 3 runs, highest memory of the 3.",
    ],
  };
};
