import { join } from "node:path";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark } from "./benchmark.ts";
import { inMebibytes, inSeconds, measure, times } from "./measure.ts";
import { peerPython } from "./peer-python.ts";

const rows = 1_000_000;
const attributes = ["sex", "race", "age_band", "sex*race", "sex*age_band", "race*age_band", "sex*race*age_band"];

/** Three attributes and all of their intersections, every measure with its interval, start to exit. */
export const biasReport: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  const python = await peerPython(bench, "fairness");
  await measure(bench, [bench.python, join(peers, "people.py"), String(rows), bench.folder], { times: 1 });
  const { command, env } = actionBundle(bench, "bias-report", {
    predictions: "people.csv",
    sensitive: attributes.join("\n"),
    favourable: "1",
  });
  const ours = await measure(bench, command, { times: 3, env });
  const frame = [python, join(peers, "metric_frame.py"), join(bench.folder, "people.csv")];
  const peer = await measure(bench, frame, { times: 1 });
  return {
    title: `bias-report of ${rows.toLocaleString("en-US")} rows, three attributes and their intersections`,
    aim: "30 times faster than Fairlearn's MetricFrame without intervals, ours with them, below 256 MiB",
    rows: [
      {
        what: "time, beside MetricFrame without intervals",
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
      "Peer: eight figures a group, their differences and ratios; reading the file and importing is counted on both sides. Ours: every measure of every group with its interval, all disparities with intervals and permutation tests, impact ratios, and the reports.",
      "Ours is the median of 3 runs, the peer one run, which computes no interval.",
    ],
  };
};
