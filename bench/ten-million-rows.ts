import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { inMebibytes, inSeconds, measure, times } from "./measure.ts";

const rules = ["roc_auc >= 0.5", "average_precision >= 0.3", "log_loss <= 1", "accuracy >= 0.5"].join("\n");

/** Ten million rows, as CSV and as Parquet, start to exit. */
export const tenMillionRows: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  const files = ["ten-million.csv", "ten-million.parquet"];
  const paths = files.map((file) => join(bench.folder, file));
  await measure(bench, [bench.python, join(peers, "data.py"), "10000000", ...paths], { times: 1 });
  const rows: Comparison[] = [];
  for (const file of files) {
    bench.log(`  ${file}`);
    const { command, env } = actionBundle(bench, "evaluate-model", { predictions: file, rules });
    const ours = await measure(bench, command, { times: 3, env });
    const peer = await measure(bench, [bench.python, join(peers, "evaluate.py"), join(bench.folder, file), "four"], {
      times: 3,
    });
    const kind = file.endsWith(".csv") ? "CSV" : "Parquet";
    rows.push(
      {
        what: `${kind}, time`,
        ours: inSeconds(ours.seconds),
        peer: inSeconds(peer.seconds),
        ratio: times(peer.seconds, ours.seconds),
      },
      {
        what: `${kind}, peak memory`,
        ours: inMebibytes(ours.mebibytes),
        peer: inMebibytes(peer.mebibytes),
        ratio: times(peer.mebibytes, ours.mebibytes),
      },
    );
  }
  return {
    title: "roc_auc, average precision, log loss and confusion on 10 million rows",
    aim: "5 times faster than polars reading and scikit-learn computing, below 1 GiB",
    rows,
    notes: [
      "Peer: the four figures, no interval; the time to import is counted on both sides. Ours computes all default metrics of a binary task with their intervals, and writes the reports.",
      "Median of 3 runs, highest memory of the 3.",
    ],
  };
};
