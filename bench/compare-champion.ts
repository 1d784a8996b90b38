import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark } from "./benchmark.ts";
import { inMebibytes, inSeconds, measure, times } from "./measure.ts";

const rows = 1_000_000;

/** Two models' predictions as CSV, joined by a text key, start to exit. */
export const compareChampion: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  await measure(bench, [bench.python, join(peers, "pair.py"), String(rows), bench.folder], { times: 1 });
  const { command, env } = actionBundle(bench, "compare-champion", {
    predictions: "challenger.csv",
    champion: "champion.csv",
    rules: "roc_auc no worse than 0.005\nflips <= 10%",
  });
  const ours = await measure(bench, command, { times: 3, env });
  const files = ["challenger.csv", "champion.csv"].map((file) => join(bench.folder, file));
  const peer = await measure(bench, [bench.python, join(peers, "compare.py"), ...files], { times: 3 });
  return {
    title: `compare-champion of ${rows.toLocaleString("en-US")} rows, CSV on both sides, joined by a text key`,
    aim: "faster than polars joining and scikit-learn computing the two values, below 1 GiB",
    rows: [
      {
        what: "time",
        ours: inSeconds(ours.seconds),
        peer: inSeconds(peer.seconds),
        ratio: times(peer.seconds, ours.seconds),
      },
      {
        what: "peak memory",
        ours: inMebibytes(ours.mebibytes),
        peer: inMebibytes(peer.mebibytes),
        ratio: times(peer.mebibytes, ours.mebibytes),
      },
    ],
    notes: [
      "Peer: two areas under the curve, without interval; the time to import is counted on both sides. Ours computes all default metrics of both models with intervals, differences and tests, finds the flips, and writes the reports.",
      "Median of 3 runs, highest memory of the 3.",
    ],
  };
};
