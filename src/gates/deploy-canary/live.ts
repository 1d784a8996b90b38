import { UserError } from "../../errors/user-error.ts";
import type { GateReport } from "../../gate/report.ts";
import { createJudge } from "../../rollout/judge.ts";
import type { JudgedLook } from "../../rollout/judgement.ts";
import type { Look } from "../../rollout/look.ts";
import type { Monitor } from "../../rollout/monitors/provider.ts";
import { createMonitor } from "../../rollout/monitors/providers.ts";
import { UnreachableRouter } from "../../rollout/routers/unreachable.ts";
import type { RolloutState } from "../../rollout/state.ts";
import { type RolloutStore, type StoredRollout, StoreFailure } from "../../rollout/store/provider.ts";
import { targetNames } from "../../rollout/target.ts";
import { commandWords } from "../command-words.ts";
import type { Services } from "../gate.ts";
import { openLock, openRouter, openStore } from "../open-rollout.ts";
import type { RolloutServices } from "../rollout-services.ts";
import { messageOf } from "./act.ts";
import { afterEnd } from "./after-end.ts";
import { namingRouter } from "./arm-names.ts";
import { type Driven, drive } from "./drive.ts";
import { dryRun } from "./dry-run.ts";
import { goOnOrBegin } from "./go-on.ts";
import type { DeployInputs } from "./inputs.ts";
import { askedPlan, type LivePlan } from "./live-plan.ts";
import { busyReport, liveReport } from "./live-report.ts";
import { createPowerReminder } from "./power-notes.ts";
import { readLook } from "./read-look.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import type { Live } from "./underway.ts";

/** Milliseconds that one question to the monitor may take. */
const monitorTime = 20_000;
/** A router may wait for servers to start inside of one write. */
const longestWrite = 20 * 60_000;

/** Where no rule asks for a figure, as in a switch that is not watched. */
const unasked: Monitor = { read: async () => new Map() };

/** One run's part of a rollout: it begins one or goes on with the one that is not ended, and drives it as `mode` says. */
export async function runLive(inputs: DeployInputs, services: Services): Promise<GateReport> {
  const rollout = await services.rollout();
  const asked = askedPlan(inputs);
  const naming = namingRouter(
    openRouter(inputs, { version: inputs.version, strategy: inputs.strategy, steps: asked.plan.steps }, rollout),
  );
  const { router } = naming;
  if (!router.strategies.has(inputs.strategy)) {
    throw new UserError(
      `strategy: ${router.kind} cannot do ${inputs.strategy}; it can do ${[...router.strategies].join(", ")}`,
      { title: "Input strategy" },
    );
  }
  if (inputs.dryRun) return dryRun(inputs, asked, router, services);
  refuseTooLong(inputs, asked, rollout);
  const store = openStore(inputs, rollout, services.workingFolder);
  const lock = openLock(router, store, rollout);
  const { name, namespace } = targetNames(inputs.target);
  const monitor =
    asked.queries.length === 0
      ? unasked
      : createMonitor(
          inputs.monitor,
          { url: inputs.monitorUrl, token: inputs.monitorToken, name, namespace, timeLimit: monitorTime },
          { ...rollout.reach, words: commandWords },
        );
  const lockTime = longestWrite + inputs.lookEvery;
  const held = await lock.acquire(rollout.reach.now() + lockTime);
  if (held.outcome === "taken") {
    for (const name of ["decision", "weight", "state"]) rollout.setOutput(name, "");
    return busyReport(inputs, held, services);
  }
  if (held.outcome === "unavailable") {
    services.log.warning(
      `${held.message}. Without a lock two jobs may drive one target: let the workflow have \`concurrency: {group: rollout-${name ?? "target"}, cancel-in-progress: false}\`.`,
    );
  }
  rollout.saveForPost("rollout", "running");
  const world: Live = { inputs, services, rollout, router, names: naming.names, store, monitor };
  try {
    return await driveOn(world, asked, lock, lockTime);
  } catch (error) {
    if (error instanceof StoreFailure)
      throw new UserError(error.message, { title: "State of the rollout", cause: error });
    if (error instanceof UnreachableRouter)
      throw new UserError(error.message, { title: "Router not within reach", cause: error });
    throw error;
  } finally {
    await lock
      .release()
      .catch((error: unknown) => services.log.warning(`The lock stays until it expires: ${messageOf(error)}`));
    rollout.saveForPost("rollout", "ended");
  }
}

async function driveOn(
  world: Live,
  asked: LivePlan,
  lock: ReturnType<typeof openLock>,
  lockTime: number,
): Promise<GateReport> {
  const { inputs, services, rollout, router, store, monitor } = world;
  const isPost = rollout.savedByMain !== null;
  const latest = await store.latest();
  const underway = await goOnOrBegin(world, asked, latest);
  const { live, stored, state: begun, before, notes } = underway;
  const looks = [...underway.looks];
  const judge = createJudge(live.plan, live.guardrails);
  const remind = createPowerReminder(live);
  const judgeAll = (all: readonly Look[]): JudgedLook[] => {
    const watching = judge.begin();
    return all.map((look) => watching.see(look));
  };
  const recorder = createRecorder(store, stored.id);
  const watchdog = inputs.watchdog === null ? null : (router.watchdog?.(inputs.watchdog) ?? null);
  const { driven, state } = await drive(begun, inputs.mode === "advance" ? "advance" : "wait", {
    router,
    recorder,
    lock,
    lockTime,
    watchdog,
    async look(command) {
      const look = await readLook(monitor, live.queries, world.names(stored.plan), command);
      const judged = judgeAll([...looks, look]).at(-1);
      if (judged === undefined) throw new Error("a look was not judged");
      const weak = remind([...looks, look]);
      if (weak !== null) services.log.warning(weak);
      for (const { guardrail, word, sentence } of judged.guardrails) {
        services.log.info(`  ${guardrail.title}: ${word}. ${sentence}`);
      }
      return { look, decision: judged.decision };
    },
    keep: (look) => void looks.push(look),
    now: () => rollout.reach.now(),
    wait: (milliseconds) => rollout.wait(milliseconds),
    cancelled: () => rollout.cancelled() ?? (isPost ? "its main step was ended" : null),
    onCancel: inputs.onCancel,
    log: services.log,
  });
  const judged = judgeAll(looks);
  const unrecorded = await flushed(recorder, world);
  const ended = driven.kind === "ended" ? await afterEnd(driven, judged, stored, world) : [];
  const report = liveReport({
    inputs,
    services,
    live,
    stored,
    driven,
    state,
    judged,
    ...before,
    notes: [...notes, ...unrecorded, ...ended],
    events: (await eventsOf(store)) ?? stored.events,
  });
  sayOutputs(rollout, driven, state);
  return report;
}

/** A run that is longer than its runner or token lives cannot end what it began. */
function refuseTooLong(inputs: DeployInputs, { plan }: LivePlan, { longestRun }: RolloutServices): void {
  const time = plan.steps.reduce((sum, { bake }) => sum + bake, 0);
  if (inputs.mode !== "wait" || longestRun === null || time < longestRun.milliseconds) return;
  throw new UserError(
    `steps: they take ${(time / 3_600_000).toFixed(1)} hours, and ${longestRun.reason}; use \`mode: advance\` from a scheduled workflow, which takes one look a run`,
    { title: "Longer than the run may be", fix: "mode: advance" },
  );
}

async function flushed(recorder: Recorder, { rollout }: Live): Promise<string[]> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await recorder.flush()) return [];
    await rollout.wait(1_000 * 2 ** attempt);
  }
  return [
    `What happened last could not be recorded (${recorder.problem() ?? "unknown"}); the router has what is said here.`,
  ];
}

async function eventsOf(store: RolloutStore): Promise<StoredRollout["events"] | null> {
  try {
    return (await store.latest())?.events ?? null;
  } catch (error) {
    if (error instanceof StoreFailure) return null;
    throw error;
  }
}

function sayOutputs(rollout: RolloutServices, driven: Driven, { phase, inForce }: RolloutState): void {
  const weights = { promote: 100, rollback: 0, hold: inForce } as const;
  const stateNames = { promote: "promoted", rollback: "rolled-back", hold: "held" } as const;
  rollout.setOutput("decision", driven.kind === "ended" ? driven.decision : "");
  rollout.setOutput("weight", String(driven.kind === "ended" ? weights[driven.decision] : inForce));
  rollout.setOutput("state", driven.kind === "ended" ? stateNames[driven.decision] : phase.kind);
}
