import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile, MetricRow, Provenance, ReportTable } from "../../gate/report.ts";
import { verdictOf } from "../../gate/verdict.ts";
import type { Plan } from "../../rollout/plan.ts";
import { decideRollback, isUnderWay, nameOf, type Records, type Served } from "../../rollout/rollback/decide.ts";
import { type Movable, type Moved, moveTraffic, splitText } from "../../rollout/rollback/move.ts";
import type { RolloutStore, StoredRollout } from "../../rollout/store/provider.ts";
import type { Services } from "../gate.ts";
import { digestedModel } from "../model-artifact.ts";
import { openRouter, openStore } from "../open-rollout.ts";
import type { RolloutServices } from "../rollout-services.ts";
import { fileEvidence } from "./file-evidence.ts";
import type { RollbackInputs } from "./inputs.ts";
import { liftQuarantine } from "./lift-quarantine.ts";
import { destinationCheck, quarantineChecks, recordChecks, trafficCheck } from "./outcome-checks.ts";
import { planRollback } from "./plan-rollback.ts";
import { probeServing } from "./probe.ts";
import { createLedger, type Ledger, readRecords } from "./records.ts";
import { documentDigest, evidenceDocument, headline, type Story, storyTable, timeMetrics, timesText } from "./story.ts";
import { tellStory } from "./tell-story.ts";

/** What a rollback found and did, before it is a report. */
interface Told {
  readonly checks: readonly Check[];
  readonly summary: string;
  readonly tables?: readonly ReportTable[];
  readonly metrics?: readonly MetricRow[];
  readonly files?: readonly InputFile[];
  readonly notes?: readonly string[];
  readonly modelArtifact?: Provenance["modelArtifact"];
}

/**
 * Takes a model out of traffic. Traffic comes first: neither a store that cannot be asked nor an issue that cannot be
 * filed keeps it from coming back. What was done is recorded once, so a second run changes nothing.
 */
export async function runRollback(inputs: RollbackInputs, services: Services): Promise<GateReport> {
  const world = await services.rollout();
  const told = await carryOut(inputs, services, world);
  const { common } = inputs;
  return {
    schemaVersion: 1,
    gate: "rollback",
    model: common.publishing.model,
    verdict: verdictOf(told.checks, common.publishing.onInconclusive),
    summary: told.summary,
    checks: told.checks,
    metrics: told.metrics ?? [],
    tables: told.tables ?? [],
    figures: [],
    notes: told.notes ?? [],
    provenance: {
      ...services.facts,
      inputs: told.files ?? [],
      modelArtifact: told.modelArtifact ?? null,
      seed: common.seed,
    },
  };
}

async function carryOut(inputs: RollbackInputs, services: Services, world: RolloutServices): Promise<Told> {
  const began = world.reach.now();
  const store = openStore(inputs, world, services.workingFolder);
  if (inputs.liftQuarantine !== null) return liftQuarantine(inputs.liftQuarantine, inputs, store);
  const read = await readRecords(store);
  const records: Records = read.outcome === "read" ? read.records : { rollout: null, releases: [], quarantined: [] };
  const notes = [`records: ${read.outcome === "read" ? store.shown : `not read (${read.message})`}`];
  const decision = read.outcome === "read" ? decideRollback(records, inputs.to) : blindDecision(inputs);
  if (decision.kind === "impossible") {
    const message = `there is nothing to go back to: ${decision.why}`;
    return { checks: [destinationCheck(message)], summary: message, notes };
  }

  const { rollout } = records;
  const router = openRouter(
    inputs,
    { version: rollout?.plan.version ?? null, strategy: strategyOf(rollout), steps: null },
    world,
  );
  if (inputs.dryRun) return { ...(await planRollback(router, decision, inputs, rollout)), notes };

  const { modelArtifact: path } = inputs.common;
  const modelArtifact = path === null ? null : await digestedModel(path, services);
  const reason = inputs.reason ?? lastReason(rollout) ?? "no reason was given";
  const ledger = createLedger();
  const underWay = rollout !== null && decision.kind !== "already" && isUnderWay(rollout) ? rollout : null;
  if (underWay !== null) {
    await ledger.write("that the rollout is on its way back", () =>
      store.append(underWay.id, { kind: "roll-back", at: began, reason }),
    );
  }
  services.log.info(`rollback: bringing ${inputs.target} to ${nameOf(decision.to)} (${reason})`);
  const moved = await moveTraffic(router, decision, (milliseconds) => world.reach.wait(milliseconds));
  const at = world.reach.now();
  services.log.info(
    moved.outcome === "back" ? `rollback: read back ${splitText(moved.split)}` : `rollback: ${moved.message}`,
  );
  const story = tellStory(inputs, services, {
    decision,
    records,
    moved,
    reason,
    began,
    at,
    modelDigest: modelArtifact?.sha256 ?? null,
  });
  const evidence = evidenceDocument(story);
  const digest = decision.kind === "already" ? (decision.release.evidence ?? "") : documentDigest(evidence);
  if (decision.kind !== "already") services.attach("evidence", evidence);
  if (moved.outcome === "back" && decision.kind !== "already" && read.outcome === "read") {
    await record({ store, ledger, records, story, digest, underWay, runUrl: services.facts.runUrl });
  }
  const probe = await probeServing(router, inputs.probe, services, world.reach);
  const checks = [
    trafficCheck(decision, moved),
    ...probe.checks,
    ...recordChecks(read, ledger, store.shown),
    ...quarantineChecks(story, decision, ledger),
    ...(await fileEvidence(inputs, world.evidence, { story, digest, records, decision, moved })),
  ];
  return {
    checks,
    summary: summaryOf(decision, moved, story),
    tables: [storyTable(story, digest)],
    metrics: decision.kind === "already" ? [] : timeMetrics(story.times),
    files: probe.files,
    modelArtifact,
    notes: [
      ...notes,
      `reason: ${reason}`,
      ...(world.evidence === null && (inputs.openIssue || inputs.revertPullRequest)
        ? ["nothing was filed on GitHub, since this is no run there with a token"]
        : []),
    ],
  };
}

/** Without records what can be done safely is to take away a canary's share, or to bring back what was named. */
function blindDecision({ to }: RollbackInputs): Movable {
  const unknown: Served = { id: null, version: null, modelDigest: null, commit: null };
  return to.kind === "named"
    ? { kind: "restore", from: unknown, to: { ...unknown, version: to.name }, as: to.name, rollout: null }
    : { kind: "take-back", from: unknown, to: unknown, rollout: "" };
}

const strategies: readonly Plan["strategy"][] = ["canary", "blue-green", "shadow", "ab-test"];

function strategyOf(rollout: StoredRollout | null): Plan["strategy"] {
  return strategies.find((strategy) => strategy === rollout?.plan.inputs["strategy"]) ?? "canary";
}

/** Why the rollout stopped, in its own words. */
function lastReason(rollout: StoredRollout | null): string | null {
  const said = rollout?.events.findLast((event) => event.kind === "roll-back" || event.kind === "held");
  return said !== undefined && "reason" in said && said.reason !== "" ? said.reason : null;
}

interface Recording {
  readonly store: RolloutStore;
  readonly ledger: Ledger;
  readonly records: Records;
  readonly story: Story;
  readonly digest: string;
  readonly underWay: StoredRollout | null;
  readonly runUrl: string | null;
}

/** The release is recorded after what belongs to it: once it stands, a second run takes all of that as done. */
async function record({ store, ledger, records, story, digest, underWay, runUrl }: Recording): Promise<void> {
  const { from, to, at, reason } = story;
  if (underWay !== null) {
    await ledger.write("that the rollout came back", () => store.append(underWay.id, { kind: "rolled-back", at }));
  }
  const { modelDigest, version, id } = from;
  const isQuarantined = records.quarantined.some((entry) => entry.modelDigest === modelDigest);
  if (modelDigest !== null && !isQuarantined) {
    await ledger.write("the quarantine", () => store.quarantine({ modelDigest, version, reason, at }));
  }
  if (id !== null) await ledger.write("the failed deployment", () => store.markFailed(id, reason, runUrl));
  await ledger.write("the rollback", async () => {
    // Another run may have recorded the same way back meanwhile.
    const [newest] = await store.releases();
    const known = records.releases[0]?.id;
    if (newest !== undefined && newest.id !== known && newest.kind === "rollback") return;
    await store.recordRelease({
      kind: "rollback",
      previous: version,
      version: to.version,
      modelDigest: to.modelDigest,
      commit: to.commit,
      at,
      rollout: null,
      reason,
      evidence: digest,
    });
  });
}

function summaryOf(decision: Movable, moved: Moved, story: Story): string {
  if (moved.outcome === "not-back") return `${nameOf(story.from)} is NOT back: ${moved.message}`;
  if (decision.kind !== "already") return `${headline(story)} (${timesText(story.times)})`;
  const since = new Date(decision.release.at).toISOString();
  return moved.wrote
    ? `the traffic was brought back to ${nameOf(decision.to)} again, where it was taken on ${since}`
    : `nothing to do: ${nameOf(decision.to)} has all traffic since the rollback of ${since}`;
}
