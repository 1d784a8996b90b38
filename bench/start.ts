import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark } from "./benchmark.ts";
import { inMebibytes, inSeconds, measure, times } from "./measure.ts";

/** Start to exit on 1,000 rows: what an author waits for in every pull request. */
export const start: Benchmark = async (bench) => {
  const path = join(bench.folder, "thousand.csv");
  const peers = join(bench.root, "bench/peers");
  await measure(bench, [bench.python, join(peers, "data.py"), "1000", path], { times: 1 });
  const { command, env } = actionBundle(bench, "evaluate-model", {
    predictions: "thousand.csv",
    rules: "roc_auc >= 0.5",
  });
  const ours = await measure(bench, command, { times: 7, env });
  const peer = await measure(bench, [bench.python, join(peers, "evaluate.py"), path, "all"], { times: 7 });
  return {
    title: "Start to exit on 1,000 rows",
    aim: "8 times faster than Python importing scikit-learn and computing the same metrics",
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
      "Peer: polars reads, scikit-learn computes eleven metrics, no interval. Ours also computes an interval for every metric (2,000 resamples), decides a rule, and writes the JSON, Markdown and HTML reports.",
      "Median of 7 runs.",
    ],
  };
};
