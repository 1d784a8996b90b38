import type { Check } from "../../gate/check.ts";
import type { Cell, Figure, GateReport, Verdict } from "../../gate/report.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { looksOfHistory, namesIn } from "../../rollout/history-looks.ts";
import { createJudge } from "../../rollout/judge.ts";
import type { Ending, JudgedLook } from "../../rollout/judgement.ts";
import type { Plan } from "../../rollout/plan.ts";
import { createPowerCheck } from "../../rollout/power.ts";
import { powerSentence, type Replayed, replay } from "../../rollout/replay.ts";
import { mostLooks, plannedLooks } from "../../rollout/steps.ts";
import type { Services } from "../gate.ts";
import { decisionCheck, guardrailChecks, guardrailMetrics } from "./guardrail-checks.ts";
import type { DeployInputs } from "./inputs.ts";
import { decisionsTable, lookRows, looksTableOf } from "./look-tables.ts";
import { pastPrefix, readPast } from "./prometheus-history.ts";
import { readHistories } from "./recorded-histories.ts";
import { replayPlan } from "./replay-plan.ts";
import { rolloutFigures } from "./rollout-figures.ts";

interface ReplayedHistory extends Omit<Replayed, "looks"> {
  readonly history: string;
  /** Of the table `looks`. The looks themselves are kept of a single history only: those of a thousand fill the memory. */
  readonly rows: readonly (readonly Cell[])[];
  readonly last: JudgedLook | null;
}

const endings = ["rollback", "hold", "promote"] as const;
const verdicts: Readonly<Record<Ending["kind"], Verdict>> = { promote: "pass", hold: "warn", rollback: "fail" };
const becomes: Readonly<Record<Ending["kind"], string>> = {
  promote: "promoted",
  hold: "held",
  rollback: "taken back",
};
/** How many histories a check names. */
const mostNamed = 10;

/** Says what the plan would have done on each recorded history. It moves no traffic and writes no state. */
export async function replayHistories(inputs: DeployInputs, services: Services): Promise<GateReport> {
  const { common } = inputs;
  const past = inputs.history.filter((line) => line.startsWith(pastPrefix));
  const files = inputs.history.filter((line) => !line.startsWith(pastPrefix));
  const histories = files.length === 0 ? [] : [...(await readHistories(files, services))];
  for (const line of past) histories.push(await readPast(line, inputs, (await services.rollout()).reach));
  const keys = new Set<string>();
  for (const { windows } of histories) namesIn(windows, keys);
  const { plan, guardrails, names } = replayPlan(inputs, keys);
  const judge = createJudge(plan, guardrails);
  const power = createPowerCheck(plan, guardrails);
  const figures: Figure[] = [];
  const replayed = histories.map(({ name: history, windows }): ReplayedHistory => {
    const recorded = looksOfHistory(windows, names, plan.lookEvery, history, mostLooks(plan));
    const { looks, ...decided } = replay(plan, judge, power, recorded);
    if (histories.length === 1) figures.push(...rolloutFigures(looks));
    return { history, ...decided, rows: lookRows({ history, looks }), last: looks.at(-1) ?? null };
  });
  const [only] = replayed.length === 1 ? replayed : [];
  const checks = only === undefined ? endingChecks(replayed) : checksOf(only);
  return {
    schemaVersion: 1,
    gate: "deploy-canary",
    model: common.publishing.model,
    verdict: worst([
      verdictOf(checks, common.publishing.onInconclusive),
      ...replayed.map(({ ending }) => verdicts[ending.kind]),
    ]),
    summary: only === undefined ? summaryOf(replayed) : summaryOfOne(only.ending),
    checks,
    metrics: only === undefined || only.last === null ? [] : guardrailMetrics(only.last),
    tables: [
      decisionsTable(replayed),
      looksTableOf(
        replayed.flatMap(({ rows }) => rows),
        true,
      ),
    ],
    figures,
    notes: notesOf(plan, judge.alpha, guardrails.length, replayed),
    provenance: {
      ...services.facts,
      inputs: histories.map(({ file }) => file),
      modelArtifact: null,
      seed: common.seed,
    },
  };
}

function checksOf({ ending, last }: ReplayedHistory): Check[] {
  return last === null ? [decisionCheck(ending)] : [decisionCheck(ending), ...guardrailChecks(last, ending.kind)];
}

/** One check for each way in which histories end, the worst first. */
function endingChecks(replayed: readonly ReplayedHistory[]): Check[] {
  return endings.flatMap((kind) => {
    const those = replayed.filter(({ ending }) => ending.kind === kind);
    if (those.length === 0) return [];
    const named = those.slice(0, mostNamed).map(({ history, ending }) => `${history}: ${ending.reason}`);
    const more = those.length - named.length;
    const check = decisionCheck({ kind, reason: "", detail: "" });
    const title = `${those.length} of ${replayed.length} histories ${becomes[kind]}`;
    const evidence = more > 0 ? [...named, `and ${more} more`] : named;
    return [{ ...check, id: `decision:${kind}`, title, message: countedReasons(those), evidence }];
  });
}

/** `harm: error_rate (12), sample ratio (1)`. */
function countedReasons(replayed: readonly ReplayedHistory[]): string {
  const counts = new Map<string, number>();
  for (const { ending } of replayed) counts.set(ending.reason, (counts.get(ending.reason) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.map(([reason, count]) => `${reason} (${count})`).join(", ");
}

/** The sentence about the guardrails says itself whether they are harmed or clear; other reasons stand before it. */
function summaryOfOne({ kind, reason, detail }: Ending): string {
  const saysItself = /^(?:harm|all clear|undecided|no data)\b/u.test(reason);
  return `${becomes[kind]}: ${saysItself ? detail : `${reason}: ${detail}`}`;
}

function summaryOf(replayed: readonly ReplayedHistory[]): string {
  const counts = endings.map((kind) => {
    const count = replayed.filter(({ ending }) => ending.kind === kind).length;
    return `${count} ${becomes[kind]}`;
  });
  return `of ${replayed.length} histories ${counts.join(", ")}`;
}

function notesOf(plan: Plan, alpha: number, guardrails: number, replayed: readonly ReplayedHistory[]): string[] {
  const notes = [
    `Replayed on a virtual clock: ${plannedLooks(plan)} looks are planned, and nothing was sent anywhere.`,
    `Of the error of ${percent(1 - plan.confidence)} each guardrail that tests spends ${percent(alpha)}; ${guardrails === 1 ? "there is 1 guardrail" : `there are ${guardrails} guardrails`}.`,
  ];
  const withoutWeight = replayed.filter(({ last }) => last?.sampleRatio.kind === "off");
  if (withoutWeight.length > 0) {
    const where =
      withoutWeight.length === replayed.length ? "" : ` in ${withoutWeight.length} of ${replayed.length} histories`;
    const ratio = withoutWeight[0]?.last?.sampleRatio;
    notes.push(
      `The sample ratio is not checked${where}: ${ratio?.kind === "off" ? ratio.reason : "no weight was recorded"}.`,
    );
  }
  const weak = replayed.filter(({ power }) => power.kind === "underpowered");
  const [first] = weak;
  if (first !== undefined) {
    const those =
      replayed.length === 1 ? "" : ` for ${weak.length} of ${replayed.length} histories, such as ${first.history}`;
    notes.push(`The plan is underpowered${those}. ${first.power.guardrails.map(powerSentence).join(". ")}.`);
  }
  return notes;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))}%`;
}

function worst(all: readonly Verdict[]): Verdict {
  if (all.includes("fail")) return "fail";
  return all.includes("warn") ? "warn" : "pass";
}
