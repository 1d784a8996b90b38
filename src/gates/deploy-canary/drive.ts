import type { Decision } from "../../rollout/judgement.ts";
import type { Instant, Look } from "../../rollout/look.ts";
import { type Command, type Observation, step } from "../../rollout/machine.ts";
import type { Router, Watchdog } from "../../rollout/routers/provider.ts";
import type { Ending, RolloutState } from "../../rollout/state.ts";
import type { TargetLock } from "../../rollout/store/lock.ts";
import type { Log } from "../gate.ts";
import { act, messageOf } from "./act.ts";
import { eventLine } from "./event-line.ts";
import type { Recorder } from "./recorder.ts";

export type LookCommand = Extract<Command, { kind: "look" }>;

/** What one look saw, and what follows from it and all looks before. */
export interface LookedAt {
  readonly look: Look;
  readonly decision: Decision;
}

export interface DriveWorld {
  readonly router: Router;
  readonly recorder: Recorder;
  readonly lock: TargetLock;
  /** Milliseconds that the lock is good for without being renewed. */
  readonly lockTime: number;
  readonly watchdog: Watchdog | null;
  /** Reads the monitor over the command's window, and judges it together with the looks that were kept. */
  look(command: LookCommand): Promise<LookedAt>;
  /** Has a look count as evidence from now on. */
  keep(look: Look): void;
  now(): Instant;
  /** Comes back earlier when the run is told to end. */
  wait(milliseconds: number): Promise<void>;
  cancelled(): string | null;
  readonly onCancel: "rollback" | "hold";
  readonly log: Log;
}

export type Driven =
  | { readonly kind: "ended"; readonly decision: Ending; readonly reason: string }
  /** Nothing is to be done before `next`. */
  | { readonly kind: "unfinished"; readonly next: Instant }
  /** Somebody else drives the target, and nothing more was written. */
  | { readonly kind: "lost"; readonly message: string }
  /** It cannot be gone on with now; the next run tries again. */
  | { readonly kind: "stuck"; readonly message: string };

type Carried =
  | { readonly kind: "seen"; readonly seen: Observation }
  /** What had to be recorded first could not be, so nothing was done. */
  | { readonly kind: "not-recorded"; readonly message: string }
  | { readonly kind: "stopped"; readonly driven: Driven };

/** For how long a router may be out of reach before a run gives up, in milliseconds. */
const patience: Readonly<Record<"wait" | "advance", number>> = { wait: 30 * 60_000, advance: 90_000 };
/** The runner kills a cancelled job some ten seconds after it told it. */
const patienceWhenCancelled = 6_000;
/** Milliseconds between attempts to reach a store that a next step waits for. */
const storeRetry = 15_000;

/**
 * Carries out what the machine commands and tells it what came of it, until the rollout ends, or under `advance` until
 * nothing is to be done now.
 */
export async function drive(
  begun: RolloutState,
  mode: "wait" | "advance",
  world: DriveWorld,
): Promise<{ readonly driven: Driven; readonly state: RolloutState }> {
  const { log, recorder } = world;
  let state = begun;
  let seen: Observation = { kind: "resumed" };
  let unwellSince: Instant | null = null;
  let toldToEnd = false;
  let looked: Look | null = null;

  while (state.phase.kind !== "ended") {
    const cause = world.cancelled();
    if (cause !== null && !toldToEnd) {
      toldToEnd = true;
      log.warning(`The job is told to end (${cause}).`);
      await settle();
      seen = { kind: "cancelled", how: world.onCancel, reason: `the job was told to end (${cause})` };
    }
    const problem = problemOf(seen);
    // That time has passed says nothing of the router.
    if (problem === null && seen.kind !== "time") unwellSince = null;
    if (problem !== null) {
      unwellSince ??= world.now();
      log.warning(problem);
      const limit = toldToEnd ? patienceWhenCancelled : patience[mode];
      if (world.now() - unwellSince >= limit) {
        return { driven: { kind: "stuck", message: problem }, state };
      }
    }
    const next = step(state, seen, world.now());
    const carried = await carryOut(next.commands);
    if (carried.kind === "not-recorded") {
      log.warning(`${carried.message}; nothing is widened before it is recorded.`);
      if (mode === "advance") return { driven: { kind: "stuck", message: carried.message }, state };
      await world.wait(storeRetry);
      seen = { kind: "time" };
      continue;
    }
    state = next.state;
    if (carried.kind === "stopped") return { driven: carried.driven, state };
    seen = carried.seen;
  }
  await world.watchdog?.disarm();
  return { driven: { kind: "ended", decision: state.phase.decision, reason: state.phase.reason }, state };

  /** Takes in what was seen last, so that a write that is done is not taken for one that is not, and does nothing more. */
  async function settle(): Promise<void> {
    const { state: settled, commands } = step(state, seen, world.now());
    const records = commands.filter((command) => command.kind === "record");
    if (records.some(({ needed }) => needed)) return;
    await carryOut(records);
    state = settled;
  }

  async function carryOut(commands: readonly Command[]): Promise<Carried> {
    let last: Observation = { kind: "time" };
    for (const command of commands) {
      switch (command.kind) {
        case "record": {
          const { event, needed } = command;
          const evidence = event.kind === "look" ? looked : null;
          const isStored = await recorder.record(event, evidence ?? undefined);
          if (!isStored && needed) {
            recorder.dropNewest();
            return { kind: "not-recorded", message: recorder.problem() ?? "the state could not be recorded" };
          }
          if (!isStored)
            log.warning(`${recorder.problem() ?? "The state could not be recorded"}; this is tried again later.`);
          if (evidence !== null) world.keep(evidence);
          log.info(eventLine(event, world.now()));
          break;
        }
        case "wait":
          await recorder.flush();
          if (command.for === "look" && mode === "advance") {
            return { kind: "stopped", driven: { kind: "unfinished", next: command.until } };
          }
          await world.wait(Math.max(0, command.until - world.now()));
          last = { kind: "time" };
          break;
        case "look": {
          const stopped = await renew();
          if (stopped !== null) return stopped;
          last = await takeLook(command);
          break;
        }
        case "set-weight": {
          const stopped = await renew();
          if (stopped !== null) return stopped;
          last = await act(world.router, command);
          // Asked after the write, so that an order which came before it is not undone by it for long.
          const order = await recorder.orderedBack();
          if (order !== null) last = { kind: "cancelled", how: "rollback", reason: order };
          break;
        }
        case "promote": {
          const stopped = (await renew()) ?? (await givenWay());
          if (stopped !== null) return stopped;
          last = await act(world.router, command);
          const late = await givenWay();
          if (late === null) break;
          // A router without a guard may have promoted what was just taken back.
          await act(world.router, { kind: "roll-back" });
          return late;
        }
        default:
          last = await act(world.router, command);
      }
    }
    return { kind: "seen", seen: last };
  }

  /** Keeps lock and watchdog alive; the way back never waits for either. */
  async function renew(): Promise<Carried | null> {
    const outcome = await world.lock.acquire(world.now() + world.lockTime);
    if (outcome.outcome === "taken") {
      const message = `${outcome.by} drives the target until ${new Date(outcome.expires).toISOString()}`;
      return { kind: "stopped", driven: { kind: "lost", message } };
    }
    const lease = await world.watchdog?.renew();
    if (lease?.outcome === "acted") return { kind: "seen", seen: { kind: "taken-back", reason: lease.message } };
    if (lease?.outcome === "unavailable") log.warning(lease.message);
    return null;
  }

  /** Ends this run where another one has ordered the canary back, and so does the rest. */
  async function givenWay(): Promise<Carried | null> {
    const order = await recorder.orderedBack();
    if (order === null) return null;
    const message = `another run has ordered the canary back (${order}), so it is not promoted`;
    return { kind: "stopped", driven: { kind: "lost", message } };
  }

  /** A canary that cannot be watched is taken back. */
  async function takeLook(command: LookCommand): Promise<Observation> {
    const { number, start, end } = command;
    try {
      const { look, decision } = await world.look(command);
      looked = look;
      return { kind: "judged", number, start, end, decision };
    } catch (error) {
      looked = null;
      const detail = `the canary cannot be watched: ${messageOf(error)}`;
      return {
        kind: "judged",
        number,
        start,
        end,
        decision: { kind: "rollback", reason: "cannot be watched", detail },
      };
    }
  }
}

/** Why the router is not as it should be; null where the observation says nothing bad of it. */
function problemOf(seen: Observation): string | null {
  if (seen.kind === "unreachable") return seen.message;
  if (seen.kind === "written" && seen.written.outcome !== "done") return seen.written.message;
  return null;
}
