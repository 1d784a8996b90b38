import { setTimeout as pause } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { expectValidReport } from "../../../support/report.ts";
import type { Behaviour } from "./model-server.ts";
import { type Site, startSite } from "./site.ts";
import { type RunningStep, type StepOutcome, startStep } from "./step.ts";

/** What rollouts in tests are judged by: latency on a busy machine would judge the machine. */
const rules = "error_rate no worse than 1pp";

/** A site that is gone when the test ends. */
export async function site(canary: Behaviour): Promise<Site> {
  const started = await startSite(canary);
  onTestFinished(() => started.stop());
  return started;
}

/** Starts a step at a site, its state in a file there. */
export function start(
  at: Site,
  inputs: Readonly<Record<string, string>> = {},
  action = "deploy-canary",
): Promise<RunningStep> {
  const own: Readonly<Record<string, string>> =
    action === "deploy-canary" ? { ...at.inputs, rules } : { target: at.inputs["target"] ?? "" };
  return startStep(action, at.folder, { ...own, state: "file:state.json", ...inputs });
}

/** The same to its end, with a report that is valid. */
export async function run(
  at: Site,
  inputs: Readonly<Record<string, string>> = {},
  action?: string,
): Promise<StepOutcome> {
  return finished(await start(at, inputs, action));
}

export async function finished(step: RunningStep): Promise<StepOutcome> {
  const outcome = await step.ended;
  if (outcome.report !== null) expectValidReport(outcome.report);
  return outcome;
}

/** The shares that HAProxy had, each once, in their order, from now until `stop`. */
export function watchShares(at: Site): { readonly seen: number[]; stop(): Promise<void> } {
  const seen: number[] = [];
  let running = true;
  const watching = (async () => {
    while (running) {
      const share = await at.share().catch(() => Number.NaN);
      if (!Number.isNaN(share) && share !== seen.at(-1)) seen.push(share);
      await pause(20);
    }
  })();
  return {
    seen,
    async stop() {
      running = false;
      await watching;
    },
  };
}

/** Fails where what is waited for does not come. */
export async function until(wanted: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!(await wanted())) {
    if (Date.now() > deadline) throw new Error("what was waited for did not come");
    await pause(50);
  }
}

/** A column of one of the report's tables. */
export function cells({ report }: StepOutcome, id: string, column: string): readonly unknown[] {
  const table = report?.tables.find((each) => each.id === id);
  const at = table?.columns.findIndex((each) => each.id === column) ?? -1;
  return table?.rows.map((row) => row[at]) ?? [];
}
