import type { WantedQuery } from "../../rollout/guardrails.ts";
import type { Arm, Look, Reading } from "../../rollout/look.ts";
import type { Monitor } from "../../rollout/monitors/provider.ts";

/** A window that is to be looked at, or was. */
export type LookWindow = Pick<Look, "number" | "start" | "end" | "step"> & { readonly weight: number };

/** What the router calls the versions of both arms; null where it does not know. */
export type ArmVersions = Readonly<Record<Arm, string | null>>;

/** Reads both arms over one window. */
export async function readLook(
  monitor: Monitor,
  queries: readonly WantedQuery[],
  versions: ArmVersions,
  window: LookWindow,
): Promise<Look> {
  const { number, start, end, step, weight } = window;
  const [stable, canary] = await Promise.all([readArm("stable", "canary"), readArm("canary", "stable")]);
  return { number, start, end, step, weight, readings: { stable, canary } };

  function readArm(arm: Arm, other: Arm): Promise<ReadonlyMap<string, Reading>> {
    return monitor.read({ arm, version: versions[arm], otherVersion: versions[other], start, end, queries });
  }
}

/** Windows that are read at the same time. */
const atOnce = 6;

/** Reads windows of an earlier run again, in their order: the evidence lies in the monitor, not in the state. */
export async function readLooksAgain(
  monitor: Monitor,
  queries: readonly WantedQuery[],
  versions: ArmVersions,
  windows: readonly LookWindow[],
): Promise<Look[]> {
  const looks: Look[] = [];
  for (let first = 0; first < windows.length; first += atOnce) {
    const some = windows.slice(first, first + atOnce);
    looks.push(...(await Promise.all(some.map((window) => readLook(monitor, queries, versions, window)))));
  }
  return looks;
}
