import { createJudge } from "../src/rollout/judge.ts";
import { createRandom } from "../src/stats/random.ts";
import { guardrailsOf, planWith } from "../test/support/rollout-looks.ts";
import {
  byJudge,
  counterOfChecks,
  naiveTest,
  play,
  type Quality,
  qualityOf,
  type Rule,
  rankJudge,
  type Traffic,
  thresholdWithLimit,
} from "../test/support/rollout-simulation.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";

const rollouts = 2000;

const peers: readonly (readonly [string, Rule])[] = [
  ["z-test at every look", naiveTest],
  ["Argo-style threshold", thresholdWithLimit],
  ["Flagger-style counter", counterOfChecks],
  ["Kayenta-style judge", rankJudge],
];

const traffic = (looks: number, weight: number, requests: number, canaryRate: number): Traffic => ({
  looks,
  requests,
  weight: () => weight,
  canaryRate: () => canaryRate,
  stableRate: () => 0.02,
});

/** What is done with good and bad models on the very same rollouts, which are played from a seed. */
export const decisionQuality: Benchmark = async (bench) => {
  const rule = guardrailsOf("error_rate no worse than 0");
  const rows: Comparison[] = [];
  const compare = (name: string, of: Traffic, show: (quality: Quality) => string): void => {
    const random = createRandom(name);
    const played = Array.from({ length: rollouts }, () => play(random, of));
    const judge = createJudge(planWith(`${of.weight(1)}% for ${of.looks}m, 100%`), rule);
    const ours = show(qualityOf(byJudge(judge), played));
    const theirs = peers.map(([peer, other]) => `${peer}: ${show(qualityOf(other, played))}`).join("; ");
    rows.push({ what: name, ours, peer: theirs, ratio: "" });
    bench.log(`  ${name}: ${ours}`);
  };
  const takenBack = ({ takenBack: share }: Quality) => `${(share * 100).toFixed(1)} % taken back`;
  for (const looks of [20, 60]) {
    compare(`good model, ${looks} looks at 90/10`, traffic(looks, 10, 2000, 0.02), takenBack);
    compare(`good model, ${looks} looks at 50/50`, traffic(looks, 50, 400, 0.02), takenBack);
  }
  compare(
    "3 % of errors against 2 %, 2,000 requests a look at 90/10",
    traffic(20, 10, 20_000, 0.03),
    ({ takenBack: share, medianLook, served }) =>
      `${(share * 100).toFixed(1)} % found, half by look ${medianLook ?? "never"}, ${Math.round(served).toLocaleString("en-US")} requests served`,
  );
  return {
    title: "Decisions of a rollout",
    aim: "at most 6 % of good models taken back however often one looks, a bad one found by the third look in half of the rollouts",
    rows,
    notes: [
      `${rollouts.toLocaleString("en-US")} rollouts each, played from a seed; 2 % of stable's requests err. Our rule is \`error_rate no worse than 0\`, the hardest for a good model.`,
      "The peers' rules are our own short versions of how the tools are commonly set up: Argo Rollouts' analysis with at most 125 % of stable's errors a window and a failure limit of 3; Flagger's counter of five windows above 2.5 %; Kayenta's Mann–Whitney test at 98 % of the windows' rates, from the third window on.",
    ],
  };
};
