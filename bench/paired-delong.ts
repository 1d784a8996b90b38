import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { byClass, pairedDelong, pairedDelongInterval, pairedDelongP } from "../src/comparison/paired-delong.ts";
import type { Benchmark } from "./benchmark.ts";
import { inSeconds, measure, median, times } from "./measure.ts";

const rows = 1_000_000;

async function readScores(path: string): Promise<Float64Array> {
  const bytes = await readFile(path);
  return new Float64Array(Uint8Array.from(bytes).buffer);
}

/** Two areas on the same rows, their difference with interval and p; both sides without importing and reading. */
export const pairedDelongOfRows: Benchmark = async (bench) => {
  const peers = join(bench.root, "bench/peers");
  await measure(bench, [bench.python, join(peers, "pair.py"), String(rows), bench.folder], { times: 1 });
  const label = Uint8Array.from(await readFile(join(bench.folder, "label.bin")));
  const challenger = await readScores(join(bench.folder, "challenger.bin"));
  const champion = await readScores(join(bench.folder, "champion.bin"));
  const seconds: number[] = [];
  let shown = "";
  for (let each = 0; each < 5; each++) {
    const started = process.hrtime.bigint();
    const pair = pairedDelong(byClass(label, challenger, null), byClass(label, champion, null));
    const { low, high } = pairedDelongInterval(pair, 0.95);
    const p = pairedDelongP(pair);
    seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
    shown = described({ low, high, p });
  }
  const { stdout } = await measure(bench, [bench.python, join(peers, "paired_delong.py"), bench.folder], { times: 1 });
  const peer = JSON.parse(stdout) as { seconds: number; low: number; high: number; p: number };
  const ours = median(seconds);
  return {
    title: `Paired DeLong on ${rows.toLocaleString("en-US")} rows`,
    aim: "2 times faster than the same Sun–Xu algorithm in NumPy",
    rows: [
      { what: "time", ours: inSeconds(ours), peer: inSeconds(peer.seconds), ratio: times(peer.seconds, ours) },
      {
        what: "first call in a fresh process",
        ours: inSeconds(seconds[0]),
        peer: "",
        ratio: times(peer.seconds, seconds[0]),
      },
      { what: "95 % interval and p", ours: shown, peer: described(peer), ratio: "" },
    ],
    notes: ["Median of 5 calls in one process on either side, from labels and scores to interval and p."],
  };
};

function described({ low, high, p }: { low: number; high: number; p: number | null }): string {
  return `${low.toFixed(6)} … ${high.toFixed(6)}, p ${p?.toPrecision(4) ?? "undefined"}`;
}
