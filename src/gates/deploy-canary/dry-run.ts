import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { GateReport, ReportTable } from "../../gate/report.ts";
import type { Router } from "../../rollout/routers/provider.ts";
import { plannedLooks } from "../../rollout/steps.ts";
import type { Services } from "../gate.ts";
import type { DeployInputs } from "./inputs.ts";
import type { LivePlan } from "./live-plan.ts";

/** Says what each step would send, and sends nothing. */
export async function dryRun(
  inputs: DeployInputs,
  { plan, guardrails }: LivePlan,
  router: Router,
  services: Services,
): Promise<GateReport> {
  const probe = await router.probe();
  if (probe.problem !== null) {
    throw new UserError(probe.problem, {
      title: "Target not ready",
      ...(probe.fix === undefined ? {} : { fix: probe.fix }),
    });
  }
  const split = await router.status();
  const rows: string[][] = [];
  for (const [index, { weight, bake }] of plan.steps.entries()) {
    const isLast = bake === 0;
    const verb = isLast ? ({ verb: "promote" } as const) : ({ verb: "setWeight", percent: weight } as const);
    const what = isLast ? "promote" : `step ${index + 1}: ${weight}%`;
    for (const line of await router.plan(verb)) rows.push([what, line]);
  }
  for (const line of await router.plan({ verb: "rollback" })) rows.push(["roll back", line]);
  for (const [what, line] of rows) services.log.info(`${what}: ${line}`);
  const writes: ReportTable = {
    id: "writes",
    title: "What would be sent",
    columns: [
      { id: "when", title: "When", type: "text" },
      { id: "write", title: "What", type: "text" },
    ],
    rows,
  };
  const check: Check = {
    id: "dry-run",
    title: "dry run",
    outcome: "pass",
    severity: "info",
    observed: null,
    expected: "",
    message: `${inputs.target} can be reached and would take the canary through ${plan.steps.length} steps.`,
    slice: null,
    evidence: [],
    location: null,
  };
  return {
    schemaVersion: 1,
    gate: "deploy-canary",
    model: inputs.common.publishing.model,
    verdict: "pass",
    summary: `dry run: nothing was sent to ${inputs.target}; the canary has ${split.weight}% of the traffic`,
    checks: [check],
    metrics: [],
    tables: [writes],
    figures: [],
    notes: [
      ...probe.notes,
      `${plannedLooks(plan)} looks at ${guardrails.length} guardrails: ${guardrails.map(({ title }) => title).join("; ")}.`,
    ],
    provenance: { ...services.facts, inputs: [], modelArtifact: null, seed: inputs.common.seed },
  };
}
