import type { MetricRow, ReportTable } from "../../gate/report.ts";
import type { JudgedTest } from "../../rollout/ab-test/judge-test.ts";
import type { Horizon } from "../../rollout/ab-test/judge-units.ts";
import type { UserLog } from "../../rollout/ab-test/user-log.ts";
import { normalQuantile } from "../../stats/distributions.ts";

/** A test that has ended, its log and what it says. */
export interface FinishedTest extends JudgedTest {
  readonly name: string;
  readonly log: UserLog;
}

/** The table `arms`: each rate and mean by arm, with its interval at `level`; without values where the split did not hold. */
export function armsTable(tests: readonly FinishedTest[], level: number): ReportTable {
  const z = normalQuantile((1 + level) / 2);
  return {
    id: "arms",
    title: "What users did, by arm",
    columns: [
      { id: "history", title: "History", type: "name" },
      { id: "metric", title: "Metric", type: "name" },
      { id: "arm", title: "Arm", type: "name" },
      { id: "users", title: "Users", type: "count" },
      { id: "value", title: "Value", type: "number" },
      { id: "low", title: "Low", type: "number" },
      { id: "high", title: "High", type: "number" },
    ],
    rows: tests.flatMap(({ name, guardrails, sampleRatio }) =>
      guardrails.flatMap((judged) =>
        (["stable", "canary"] as const).map((arm) => {
          const estimate = judged[arm];
          const shown = sampleRatio.kind === "mismatch" ? null : estimate;
          const half = shown === null ? 0 : z * Math.sqrt(shown.variance);
          const bounds = shown === null ? [null, null, null] : [shown.value, shown.value - half, shown.value + half];
          return [name, judged.look.guardrail.metric, arm, estimate?.units ?? null, ...bounds];
        }),
      ),
    ),
    additive: false,
    note: `Intervals at ${Number((level * 100).toPrecision(4))} %, by the delta method over users.`,
  };
}

/** The table `differences`: canary − stable with the interval that decides. */
export function differencesTable(tests: readonly FinishedTest[], horizon: Horizon): ReportTable {
  return {
    id: "differences",
    title: "Canary − stable",
    columns: [
      { id: "history", title: "History", type: "name" },
      { id: "metric", title: "Metric", type: "name" },
      { id: "difference", title: "Difference", type: "number" },
      { id: "low", title: "Low", type: "number" },
      { id: "high", title: "High", type: "number" },
      { id: "p", title: "p", type: "number" },
      { id: "limit", title: "Limit", type: "number" },
      { id: "verdict", title: "Says", type: "text" },
      { id: "users_needed", title: "Users needed", type: "number" },
    ],
    rows: tests.flatMap(({ name, guardrails, sampleRatio }) =>
      guardrails.map(({ look, difference, p, needed }) => {
        const { metric } = look.guardrail;
        if (sampleRatio.kind === "mismatch")
          return [name, metric, null, null, null, null, null, "not comparable", null];
        const figures = [difference?.value ?? null, difference?.low ?? null, difference?.high ?? null, p, look.limit];
        return [name, metric, ...figures, look.word, needed === null ? null : needed.canary + needed.stable];
      }),
    ),
    additive: false,
    note:
      horizon === "fixed"
        ? "The interval decides; it is of the normal distribution, for a size that was planned before. Users needed: to find twice the harm that is allowed, with a probability of 80 %."
        : "The interval decides; it is of a confidence sequence, which holds whenever the test was stopped. Users needed: to find twice the harm that is allowed, with a probability of 80 %, at a fixed size.",
  };
}

/** The canary's rates and means. */
export function metricsOf({ guardrails, sampleRatio }: FinishedTest, level: number): readonly MetricRow[] {
  const z = normalQuantile((1 + level) / 2);
  const rows = new Map<string, MetricRow>();
  for (const { look, canary } of guardrails) {
    const isShown = canary !== null && sampleRatio.kind !== "mismatch";
    const half = canary === null ? 0 : z * Math.sqrt(canary.variance);
    rows.set(look.guardrail.metric, {
      id: look.guardrail.metric,
      slice: null,
      value: isShown ? canary.value : null,
      reason: isShown
        ? null
        : sampleRatio.kind === "mismatch"
          ? "users were not split as they were to be"
          : look.sentence,
      direction: look.guardrail.better,
      interval: isShown
        ? { low: canary.value - half, high: canary.value + half, level, method: "delta method over users" }
        : null,
      support: { n: canary?.units ?? 0 },
    });
  }
  return [...rows.values()];
}
