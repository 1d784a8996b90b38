import { UserError } from "../../errors/user-error.ts";
import type { GateReport } from "../../gate/report.ts";
import { createJudge } from "../../rollout/judge.ts";
import type { JudgedLook } from "../../rollout/judgement.ts";
import type { Look } from "../../rollout/look.ts";
import type { Monitor } from "../../rollout/monitors/provider.ts";
import { createMonitor } from "../../rollout/monitors/providers.ts";
import type { Router } from "../../rollout/routers/provider.ts";
import { UnreachableRouter } from "../../rollout/routers/unreachable.ts";
import { after, newRollout, type RolloutState } from "../../rollout/state.ts";
import { type RolloutStore, type StoredPlan, type StoredRollout, StoreFailure } from "../../rollout/store/provider.ts";
import { targetNames } from "../../rollout/target.ts";
import { commandWords } from "../command-words.ts";
import type { Services } from "../gate.ts";
import { openLock, openRouter, openStore } from "../open-rollout.ts";
import type { RolloutServices } from "../rollout-services.ts";
import { messageOf } from "./act.ts";
import { afterEnd } from "./after-end.ts";
import { type NamingRouter, namingRouter } from "./arm-names.ts";
import { type BeforeTraffic, checkBeforeTraffic } from "./before-traffic.ts";
import { type Driven, drive } from "./drive.ts";
import { dryRun } from "./dry-run.ts";
import type { DeployInputs } from "./inputs.ts";
import { askedPlan, deliveredPlan, type LivePlan, storedPlan } from "./live-plan.ts";
import { busyReport, liveReport } from "./live-report.ts";
import { createPowerReminder, powerNotes } from "./power-notes.ts";
import { type ArmVersions, readLook, readLooksAgain } from "./read-look.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

/** Milliseconds that one question to the monitor may take. */
const monitorTime = 20_000;
/** A router may wait for servers to start inside of one write. */
const longestWrite = 20 * 60_000;

/** Where no rule asks for a figure, as in a switch that is not watched. */
const unasked: Monitor = { read: async () => new Map() };

/** What a live run works with. */
interface Live {
  readonly inputs: DeployInputs;
  readonly services: Services;
  readonly rollout: RolloutServices;
  readonly router: Router;
  /** What metrics call the arms now. */
  readonly names: NamingRouter["names"];
  readonly store: RolloutStore;
  readonly monitor: Monitor;
}

/** A rollout that this run drives, whether it began it or goes on with it. */
interface Underway {
  readonly live: LivePlan;
  readonly stored: StoredRollout;
  readonly state: RolloutState;
  readonly looks: readonly Look[];
  readonly before: BeforeTraffic;
  readonly notes: readonly string[];
}

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

async function goOnOrBegin(world: Live, asked: LivePlan, latest: StoredRollout | null): Promise<Underway> {
  const { inputs, rollout } = world;
  if (latest !== null) {
    const live = storedPlan(latest.plan.target, latest.plan.inputs);
    const state = latest.events.reduce(after, newRollout(await drivenSteps(live, world.router), live.plan.lookEvery));
    const isSame = isSameRollout(latest.plan, inputs, world.services);
    // A schedule that goes on after the end says the end again; only `wait` begins the same rollout anew.
    if (state.phase.kind !== "ended" || (isSame && (inputs.mode === "advance" || rollout.savedByMain !== null))) {
      return goOn(world, asked, latest, live, state);
    }
  }
  if (rollout.savedByMain !== null) {
    throw new UserError("the main step was ended before it began a rollout, so there is nothing to take back");
  }
  return begin(world, asked);
}

async function goOn(
  world: Live,
  asked: LivePlan,
  stored: StoredRollout,
  live: LivePlan,
  state: RolloutState,
): Promise<Underway> {
  const { inputs, services, monitor } = world;
  const { plan } = stored;
  if (
    state.phase.kind !== "ended" &&
    inputs.version !== null &&
    plan.version !== null &&
    inputs.version !== plan.version
  ) {
    throw new UserError(
      `version: the rollout of ${plan.version} to ${plan.target} is not ended; end it before that of ${inputs.version} begins, or take it back with rollback`,
      { title: "Another rollout is under way" },
    );
  }
  // Without rules those that the monitor delivered then are held, whatever it would deliver now.
  const compared = Object.keys(live.texts).filter((name) => name !== "rules" || inputs.common.rules.length > 0);
  const changed = compared.filter((name) => live.texts[name] !== asked.texts[name]);
  const notes =
    changed.length === 0 || state.phase.kind === "ended"
      ? []
      : [
          `The inputs ${changed.join(", ")} were changed since this rollout began; it is driven and judged by what they were then.`,
        ];
  for (const note of notes) services.log.warning(note);
  services.log.info(`Going on with rollout ${stored.id} of ${plan.version ?? plan.model} on ${plan.target}.`);
  const windows = stored.events.filter((event) => event.kind === "look");
  const looks = stored.looks ?? (await readLooksAgain(monitor, live.queries, await namesNow(world, plan), windows));
  return { live, stored, state, looks, before: { checks: [], files: [], modelArtifact: null }, notes };
}

/** The router may not have been asked yet. */
async function namesNow({ router, names }: Live, plan: StoredPlan): Promise<ArmVersions> {
  await router.status();
  return names(plan);
}

async function begin(world: Live, asked: LivePlan): Promise<Underway> {
  const { inputs, services, rollout, router, store, monitor } = world;
  const { log } = services;
  const probe = await router.probe();
  if (probe.problem !== null) {
    throw new UserError(probe.problem, {
      title: "Target not ready",
      ...(probe.fix === undefined ? {} : { fix: probe.fix }),
    });
  }
  const split = await router.status();
  if (split.weight >= 100) {
    throw new UserError(
      `the canary has all of the traffic of ${inputs.target} already: there is nothing to roll out; take it back with rollback, or name another version`,
      { title: "Already rolled out" },
    );
  }
  if (split.weight > 0) {
    throw new UserError(
      `the canary of ${inputs.target} has ${split.weight}% of the traffic already, and no rollout of ${store.shown} gave it that; set it to 0, or take it back with rollback`,
      { title: "Traffic that nobody watches" },
    );
  }
  const now = rollout.reach.now();
  const versions = world.names(split);
  const recent = await Promise.all(
    [2, 1, 0].map((back) => {
      const end = now - back * inputs.lookEvery;
      const window = { number: 3 - back, start: end - inputs.lookEvery, end, step: 0, weight: 0 };
      return readLook(monitor, asked.queries, versions, window);
    }),
  );
  const live = inputs.common.rules.length > 0 ? asked : deliveredPlan(inputs, asked, recent);
  const power = powerNotes(live, recent);
  const before = await checkBeforeTraffic(inputs, services, rollout, store);
  const notes = [...probe.notes, ...power, ...(await armWatchdog(world))];
  const steps = await drivenSteps(live, router);
  for (const { weight, share } of steps) {
    if (Math.abs(weight - share) > 0.01) notes.push(`A share of ${weight}% cannot be had here: it will be ${share}%.`);
  }
  for (const note of notes) log.info(note);
  const plan: StoredPlan = {
    schemaVersion: 1,
    model: inputs.common.publishing.model,
    target: inputs.target,
    environment: inputs.environment,
    version: inputs.version,
    modelDigest: before.modelArtifact?.sha256 ?? null,
    commit: services.facts.commit,
    stable: split.stable,
    canary: split.canary,
    inputs: live.texts,
    started: rollout.reach.now(),
  };
  const stored = await store.begin(plan);
  log.info(
    `Rollout ${stored.id} of ${plan.version ?? plan.model} on ${plan.target}: ${inputs.steps}, a look every ${inputs.lookEvery / 1000}s, kept in ${store.shown}.`,
  );
  return { live, stored, state: newRollout(steps, live.plan.lookEvery), looks: [], before, notes };
}

/** A watchdog stands before any weight is moved. */
async function armWatchdog({ inputs, router }: Live): Promise<string[]> {
  if (inputs.watchdog === null) return [];
  const watchdog = router.watchdog?.(inputs.watchdog);
  if (watchdog === undefined) {
    return [
      `There is no watchdog for ${router.kind}: were this runner killed, the canary would stay until the next run.`,
    ];
  }
  const armed = await watchdog.arm();
  if (armed.outcome === "unavailable") {
    throw new UserError(`watchdog: ${armed.message}`, {
      title: "No watchdog",
      ...(armed.fix === undefined ? {} : { fix: armed.fix }),
    });
  }
  return [];
}

async function drivenSteps({ plan }: LivePlan, router: Router) {
  const watched = plan.steps.filter(({ bake }) => bake > 0);
  return Promise.all(
    watched.map(async ({ weight }) => ({ weight, share: (await router.achievable?.(weight)) ?? weight })),
  );
}

/** Whether the inputs ask for the rollout that was the last one. */
function isSameRollout(plan: StoredPlan, inputs: DeployInputs, services: Services): boolean {
  if (inputs.version !== null || plan.version !== null) return inputs.version === plan.version;
  return plan.commit === services.facts.commit;
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
    await rollout.wait(2_000 * 2 ** attempt);
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
