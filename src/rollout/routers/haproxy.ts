import { UserError } from "../../errors/user-error.ts";
import type { RolloutReach } from "../reach.ts";
import {
  type BackendAddress,
  type BackendServer,
  type BackendState,
  backendAddress,
  runtimeApi,
} from "./haproxy-runtime.ts";
import { type ArmWeights, armToWriteFirst, shareOf, weightsFor } from "./haproxy-weights.ts";
import { onTrial } from "./on-trial.ts";
import type { Probe, Router, RouterProvider, Split, Written } from "./provider.ts";
import { UnreachableRouter } from "./unreachable.ts";

/** The servers of both arms, backups left out. */
interface Arms {
  readonly stable: readonly BackendServer[];
  readonly canary: readonly BackendServer[];
}

interface Seen extends Arms {
  readonly state: BackendState;
}

const healthWait = 500;
const healthTries = 20;

/**
 * HAProxy through its runtime API, on a socket of level admin.
 *
 * The canary is the server `canary` of the backend, or those named `canary-…` or `canary1`, `canary2` …; the input
 * `version` names another. All other servers are stable; backups belong to neither. Shares are set by absolute weights
 * (a weight in per cent is one of the initial weight, and truncated), so the share that is had may lie a little below
 * the one that was asked for, never above. HAProxy has no compare-and-set: a write first looks whether the weights are
 * those of the guard. Weights live in the process: a restart or reload brings those of the configuration file back,
 * which the guard notices.
 */
export const haproxy: RouterProvider = {
  form: "haproxy:SOCKET/BACKEND",
  open: (address, settings, reach) =>
    haproxyRouter(backendAddress(address), settings.version?.trim() || "canary", reach),
};

function haproxyRouter(address: BackendAddress, canaryName: string, reach: RolloutReach): Router {
  const api = runtimeApi(address, reach.askSocket);
  const { backend } = address;

  async function see(): Promise<Seen> {
    const state = await api.state();
    return { state, ...armsOf(state, canaryName, backend) };
  }

  /** Sends commands, reads back, and says whether the weights and states that were wanted are in force. */
  async function write(commands: readonly string[], asWanted: (seen: Seen) => boolean): Promise<Written> {
    const objection = commands.length === 0 ? null : await api.send(commands);
    if (objection !== null && /Permission denied/.test(objection)) {
      return { outcome: "failed", message: `HAProxy's socket at ${address.shown} is not of level admin: ${objection}` };
    }
    const seen = await see();
    if (objection === null && asWanted(seen)) return { outcome: "done", split: splitOf(seen) };
    const found = `read back was ${described(seen)}`;
    const message =
      objection === null
        ? `HAProxy took ${commands.join("; ")}, and ${found}`
        : `HAProxy says "${objection}"; ${found}`;
    return { outcome: "not-in-force", split: splitOf(seen), message };
  }

  async function guarded(act: () => Promise<Written>): Promise<Written> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof UnreachableRouter) return { outcome: "failed", message: error.message };
      throw error;
    }
  }

  async function toShare(percent: number, guard: string | null): Promise<Written> {
    const seen = await see();
    const conflict = guard === null ? null : conflictOf(seen, guard);
    if (conflict !== null) return { outcome: "conflict", split: splitOf(seen), message: conflict };
    const next = weightsFor(percent, initialWeights(seen));
    if (next === null) {
      return {
        outcome: "failed",
        message: `${backend}: no whole weights of ${described(seen)} make at most ${percent} %`,
      };
    }
    const needed = percent === 0 ? "stable" : "canary";
    const ready = await bringUp(needed, seen);
    if (ready === null) {
      return {
        outcome: "failed",
        message: `${backend}: no server of ${needed} is up (${namesOf(seen[needed])}); no weight was moved`,
      };
    }
    return write(shareCommands(ready, next), (after) => isInForce(after, next, percent));
  }

  /**
   * Takes an arm's servers out of drain and maintenance and waits until one of them is up; null where none comes up.
   * A canary is made ready without weight, whatever weight it had before.
   */
  async function bringUp(arm: "stable" | "canary", before: Seen): Promise<Seen | null> {
    const commands = before[arm].flatMap((server) =>
      server.admin === "ready"
        ? []
        : [...(arm === "canary" ? weightCommand(server, 0) : []), `set server ${backend}/${server.name} state ready`],
    );
    if (commands.length > 0) await api.send(commands);
    let seen = commands.length === 0 ? before : await see();
    for (let tries = 0; !seen[arm].some(mayServe); tries++) {
      if (tries === healthTries) return null;
      await reach.wait(healthWait);
      seen = await see();
    }
    return seen;
  }

  /** What gives a share to servers that are ready; nothing where it is in force. */
  function shareCommands(seen: Arms, next: ArmWeights): string[] {
    const first = armToWriteFirst(effectiveWeights(seen), next);
    const order = first === "stable" ? (["stable", "canary"] as const) : (["canary", "stable"] as const);
    return order.flatMap((arm) => seen[arm].flatMap((server, index) => weightCommand(server, next[arm][index] ?? 0)));
  }

  function weightCommand(server: BackendServer, weight: number): string[] {
    return server.weight === weight ? [] : [`set server ${backend}/${server.name} weight ${weight}`];
  }

  /** Weight for each server of stable that has none. */
  function stableCommands(seen: Arms): string[] {
    const wanted = weightsFor(0, initialWeights(seen))?.stable ?? [];
    return seen.stable.flatMap((server, index) => (server.weight > 0 ? [] : weightCommand(server, wanted[index] || 1)));
  }

  /** The canary out of the balance, and out of reach of users who stick to it. */
  function canaryCommands({ canary }: Arms): string[] {
    return canary.flatMap((server) => [
      ...weightCommand(server, 0),
      ...(server.admin === "maint" ? [] : [`set server ${backend}/${server.name} state maint`]),
    ]);
  }

  async function rollback(): Promise<Written> {
    const before = await see();
    const seen = await bringUp("stable", before);
    if (seen === null) {
      return {
        outcome: "failed",
        message: `${backend}: no server of stable is up (${namesOf(before.stable)}), so the canary keeps its traffic: without it nobody would serve`,
      };
    }
    return write([...stableCommands(seen), ...canaryCommands(seen)], isTakenBack);
  }

  return {
    kind: "haproxy",
    strategies: new Set(["canary", "blue-green", "ab-test"]),
    status: async () => splitOf(await see()),
    setWeight: (percent, guard) => guarded(() => toShare(percent, guard)),
    promote: (guard) => guarded(() => toShare(100, guard)),
    rollback: () => guarded(rollback),
    probe: async () => {
      try {
        return probeOf(await see(), backend);
      } catch (error) {
        if (error instanceof UnreachableRouter || error instanceof UserError) {
          return { ready: false, problem: error.message, notes: [] };
        }
        throw error;
      }
    },
    async achievable(percent) {
      const next = weightsFor(percent, initialWeights(await see()));
      return next === null ? 0 : shareOf(next);
    },
    async plan(verb) {
      const seen = await see();
      const ready = (servers: readonly BackendServer[]): string[] =>
        servers.flatMap(({ name, admin }) => (admin === "ready" ? [] : [`set server ${backend}/${name} state ready`]));
      if (verb.verb === "rollback") return [...ready(seen.stable), ...stableCommands(seen), ...canaryCommands(seen)];
      const next = weightsFor(verb.verb === "setWeight" ? verb.percent : 100, initialWeights(seen));
      return next === null ? [] : [...ready(seen.canary), ...shareCommands(seen, next)];
    },
  };
}

/** The servers on trial are named; all others but backups are stable. */
function armsOf({ servers }: BackendState, canaryName: string, backend: string): Arms {
  const serving = servers.filter(({ backup }) => !backup);
  const named = onTrial(
    canaryName,
    serving.map(({ name }) => name),
  );
  const canary = serving.filter(({ name }) => named.has(name));
  const stable = serving.filter(({ name }) => !named.has(name));
  if (canary.length === 0 || stable.length === 0) {
    const missing =
      canary.length === 0 ? `no server "${canaryName}"` : `only servers of "${canaryName}", and none that is stable`;
    throw new UserError(
      `target: backend ${backend} has ${missing}; its servers are ${namesOf(serving)}. The server on trial is called canary, or as the input version says`,
      { title: "No canary server", fix: `version: ${serving.at(-1)?.name ?? "canary"}` },
    );
  }
  return { stable, canary };
}

function isTakenBack({ stable, canary }: Arms): boolean {
  return (
    canary.every(({ weight, admin }) => weight === 0 && admin === "maint") &&
    stable.every(({ weight }) => weight > 0) &&
    stable.some(mayServe)
  );
}

function mayServe({ admin, up }: BackendServer): boolean {
  return up && admin === "ready";
}

function namesOf(servers: readonly BackendServer[]): string {
  return servers.map(({ name }) => name).join(", ");
}

function initialWeights({ stable, canary }: Arms): ArmWeights {
  return { stable: stable.map(({ initial }) => initial), canary: canary.map(({ initial }) => initial) };
}

/** The weights by which new traffic is dealt; a server that is drained or in maintenance gets none. */
function effectiveWeights({ stable, canary }: Arms): ArmWeights {
  const effective = ({ admin, weight }: BackendServer): number => (admin === "ready" ? weight : 0);
  return { stable: stable.map(effective), canary: canary.map(effective) };
}

function isInForce(seen: Seen, next: ArmWeights, percent: number): boolean {
  const now = effectiveWeights(seen);
  const same = (arm: "stable" | "canary"): boolean => now[arm].every((weight, index) => weight === next[arm][index]);
  return same("stable") && (percent === 0 ? shareOf(now) === 0 : same("canary"));
}

/** The names of an arm are alternatives, so that `{{arm}}` can stand in a regular expression of PromQL. */
function splitOf(seen: Seen): Split {
  const names = (servers: readonly BackendServer[]): string => servers.map(({ name }) => name).join("|");
  return {
    weight: shareOf(effectiveWeights(seen)),
    stable: names(seen.stable),
    canary: names(seen.canary),
    guard: `${seen.state.process}; ${described(seen)}`,
  };
}

function described({ stable, canary }: Arms): string {
  return [...stable, ...canary]
    .map(({ name, weight, admin }) => `${name}=${weight}${admin === "ready" ? "" : ` (${admin})`}`)
    .join(", ");
}

function conflictOf(seen: Seen, guard: string): string | null {
  const now = splitOf(seen).guard;
  if (now === guard) return null;
  const [process, weights] = guard.split("; ", 2);
  return process === seen.state.process
    ? `somebody changed the weights: they were ${weights}, now they are ${described(seen)}`
    : `HAProxy was started anew (${process}, now ${seen.state.process}), so weights that were set at run time are lost: they were ${weights}, now they are ${described(seen)}`;
}

function probeOf(seen: Seen, backend: string): Probe {
  // Health checks rest in maintenance, in which a rollback leaves the canary: that says nothing of it.
  const down = (["stable", "canary"] as const).filter(
    (arm) => !seen[arm].some(({ up, admin }) => up || (arm === "canary" && admin === "maint")),
  );
  const afterRestart = shareOf(initialWeights(seen));
  const notes = [
    `${backend}: stable is ${namesOf(seen.stable)}, canary is ${namesOf(seen.canary)}; weights are ${described(seen)}`,
    `weights live in HAProxy's process: after a restart or reload the canary has ${Number(afterRestart.toFixed(1))} %, as the configuration file says`,
    ...(afterRestart > 0
      ? ["write `weight 0` on the canary's line of the configuration file, so that a restart takes it back"]
      : []),
  ];
  const problem =
    down.length === 0
      ? null
      : `${backend}: no server of ${down.join(" and ")} is up (${down.map((arm) => namesOf(seen[arm])).join(", ")})`;
  return { ready: problem === null, problem, notes };
}
