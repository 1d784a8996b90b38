import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRandom } from "../src/stats/random.ts";
import { recordHistory } from "../test/support/recorded-history.ts";
import { actionBundle } from "./action-bundle.ts";
import type { Benchmark } from "./benchmark.ts";
import { inMebibytes, inSeconds, type Measured, measure, median, times } from "./measure.ts";

const histories = 1000;
const looks = 60;
const pairs = 3;

interface Decided {
  readonly tables: readonly { readonly id: string; readonly rows: readonly (readonly unknown[])[] }[];
}

/** The decisions of our last run, as the peer prints its own. */
async function ourDecisions(folder: string): Promise<readonly (readonly unknown[])[]> {
  const report = JSON.parse(await readFile(join(folder, "report/report.json"), "utf8")) as Decided;
  const rows = report.tables.find(({ id }) => id === "decisions")?.rows ?? [];
  return rows.map(([history, decision, look]) => [String(history).replace(/^.*\//u, ""), decision, look]);
}

/** Recorded rollouts judged look by look in one process, start to exit. */
export const replay: Benchmark = async (bench) => {
  const folder = join(bench.folder, "histories");
  await mkdir(folder, { recursive: true });
  const random = createRandom("replayed histories");
  for (let history = 0; history < histories; history++) {
    // Every tenth one is a bad model's.
    const text = recordHistory(random, { looks, requests: 4000, canaryRate: history % 10 === 0 ? 0.03 : 0.02 });
    await writeFile(join(folder, `${String(history).padStart(4, "0")}.jsonl`), text);
  }
  const { command, env } = actionBundle(bench, "deploy-canary", {
    mode: "replay",
    history: "histories/*.jsonl",
    steps: `10% for ${looks}m, 100%`,
    rules: "error_rate no worse than 0",
    "on-underpowered": "warn",
    "fail-on": "never",
  });
  const script = join(bench.root, "bench/peers/replay.py");
  const runs: { readonly ours: Measured; readonly peer: Measured }[] = [];
  let different = 0;
  // In turns, so that both meet the same load of the machine.
  for (let pair = 0; pair < pairs; pair++) {
    const peer = await measure(bench, [bench.python, script, folder, String(looks)], { times: 1 });
    const ours = await measure(bench, command, { times: 1, env });
    runs.push({ ours, peer });
    const theirs = JSON.parse(peer.stdout.trim().split("\n").at(-1) ?? "[]") as readonly (readonly unknown[])[];
    const own = await ourDecisions(bench.folder);
    if (own.length !== histories || theirs.length !== histories) throw new Error("a history was not decided");
    different = own.filter((decision, index) => JSON.stringify(decision) !== JSON.stringify(theirs[index])).length;
    if (different > histories / 200) throw new Error(`${different} of ${histories} histories were decided otherwise`);
  }
  const middle = (of: (run: (typeof runs)[number]) => number): number => median(runs.map(of));
  return {
    title: `Replay of ${histories.toLocaleString("en-US")} histories of ${looks} looks`,
    aim: "20 times faster than the same decisions written with SciPy",
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
      `Both read the same JSON Lines and decide at every look by the same group sequential test, exact under 10 events, and by the sample ratio; ${histories - different} of ${histories.toLocaleString("en-US")} decisions fall at the same look with the same word. The peer stops there; ours writes every look into the JSON report, and the Markdown and HTML reports.`,
      `Medians of ${pairs} pairs of runs in turns, start to exit; a ratio is the median of the ratios of the pairs.`,
    ],
  };
};
