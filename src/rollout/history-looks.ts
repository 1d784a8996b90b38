import { UserError } from "../errors/user-error.ts";
import { printDuration } from "./duration.ts";
import type { WantedQuery } from "./guardrails.ts";
import type { RecordedWindow } from "./history.ts";
import type { Arm, Instant, Look, LookPart, Reading } from "./look.ts";

/** A look at what was recorded. Which step it falls into is for the replay's own clock to say. */
export type RecordedLook = Omit<Look, "step">;

/** Where fewer windows than this share fit into a look, windows are longer than looks. */
const leastFitting = 0.1;

type Pair = Partial<Record<Arm, RecordedWindow>>;

/**
 * The looks of a plan at a recorded history, from the first window to the last. Look k stands (k − 1) · `lookEvery` behind the
 * first window's time and takes all windows after look k − 1 and up to it; one without any window is there, too, without
 * data. `most` looks are made at most, so that a window years later costs nothing.
 *
 * @throws UserError where the windows are longer than `lookEvery`, or where both arms of a window say different weights
 */
export function looksOfHistory(
  windows: readonly RecordedWindow[],
  names: readonly WantedQuery[],
  lookEvery: number,
  path: string,
  most = Number.POSITIVE_INFINITY,
): readonly RecordedLook[] {
  if (windows.length === 0) return [];
  const length = windowLength(windows, lookEvery);
  // A window that was cut short once does not make the others shorter.
  if (length !== null && length.fitting < leastFitting) {
    throw new UserError(
      `look-every: ${printDuration(lookEvery)} is shorter than the windows of ${path}, which are ${printDuration(length.usual)} long`,
      { title: "Input look-every", location: { path }, fix: `look-every: ${printDuration(length.usual)}` },
    );
  }
  const first = windows[0].time;
  const looks: RecordedLook[] = [];
  let at = 0;
  while (at < windows.length && looks.length < most) {
    const end = first + looks.length * lookEvery;
    const from = at;
    while (at < windows.length && windows[at].time <= end) at++;
    looks.push(
      lookAt(looks.length + 1, end - lookEvery, end, windows.slice(from, at), names, length?.usual ?? lookEvery, path),
    );
  }
  return looks;
}

/** The keys that stand beside time, arm and weight in any of the windows. */
export function namesIn(windows: readonly RecordedWindow[], into: Set<string>): void {
  for (const { values } of windows) for (const key in values) into.add(key);
  for (const own of ["time", "arm", "weight"]) into.delete(own);
}

/** How long one arm's windows usually are by the distances of their ends, and which of them fit; null without two windows. */
function windowLength(
  windows: readonly RecordedWindow[],
  lookEvery: number,
): { usual: number; fitting: number } | null {
  const last: Partial<Record<Arm, Instant>> = {};
  const counts = new Map<number, number>();
  let all = 0;
  let fitting = 0;
  for (const { arm, time } of windows) {
    const before = last[arm];
    last[arm] = time;
    if (before === undefined) continue;
    all++;
    if (time - before <= lookEvery * (1 + 1e-6)) fitting++;
    counts.set(time - before, (counts.get(time - before) ?? 0) + 1);
  }
  if (all === 0) return null;
  // Among equally frequent ones the shortest: a window that is missing only makes a distance longer.
  const [[usual]] = [...counts].sort(([gap, count], [other, times]) => times - count || gap - other);
  return { usual, fitting: fitting / all };
}

function lookAt(
  number: number,
  start: Instant,
  end: Instant,
  windows: readonly RecordedWindow[],
  names: readonly WantedQuery[],
  length: number,
  path: string,
): RecordedLook {
  const partOf = (pair: Pair): LookPart => ({
    weight: weightOf(pair, path),
    readings: {
      stable: readingsOf(pair.stable, names, "stable", end),
      canary: readingsOf(pair.canary, names, "canary", end),
    },
  });
  const pairs = pairsOf(windows, end, length);
  if (pairs.length <= 1) return { number, start, end, ...partOf(pairs[0] ?? {}) };
  const parts = pairs.map(partOf);
  const weight = parts.findLast((part) => part.weight !== null)?.weight ?? null;
  const ofArm = {
    stable: windows.filter(({ arm }) => arm === "stable"),
    canary: windows.filter(({ arm }) => arm === "canary"),
  };
  const readings = {
    stable: combined(ofArm.stable, names, "stable", end),
    canary: combined(ofArm.canary, names, "canary", end),
  };
  return { number, start, end, weight, readings, parts };
}

/** The windows of both arms that lasted for the same time. */
function pairsOf(windows: readonly RecordedWindow[], end: Instant, length: number): Pair[] {
  const [first, second] = windows;
  if (windows.length === 2 && first.time === second.time && first.arm !== second.arm) {
    return [first.arm === "stable" ? { stable: first, canary: second } : { stable: second, canary: first }];
  }
  const pairs = new Map<number, Pair>();
  for (const window of windows) {
    const place = Math.round((end - window.time) / length);
    // Windows of uneven length may meet in one place; none of them is lost.
    const isTaken = pairs.get(place)?.[window.arm] !== undefined;
    pairs.set(isTaken ? -1 - pairs.size : place, { ...(isTaken ? {} : pairs.get(place)), [window.arm]: window });
  }
  return [...pairs.values()];
}

function weightOf({ stable, canary }: Pair, path: string): number | null {
  const [own, other] = [canary?.weight ?? null, stable?.weight ?? null];
  if (own !== null && other !== null && own !== other) {
    const line = Math.max(canary?.line ?? 0, stable?.line ?? 0);
    throw new UserError(
      `${path}:${line}: the canary's line says weight ${own} and stable's ${other} for the same window; both say the canary's share`,
      { title: "Recorded history", location: { path, line } },
    );
  }
  return own ?? other;
}

/** What one window says of each name. */
function readingsOf(
  window: RecordedWindow | undefined,
  names: readonly WantedQuery[],
  arm: Arm,
  end: Instant,
): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const { name, query } of names) {
    readings.set(name, window === undefined ? noWindow(arm, end) : readingOf(window.values[query], query, window));
  }
  return readings;
}

/** What the windows of one look say together: counts and samples add up over those that have them, gauges take the last. */
export function combined(
  windows: readonly RecordedWindow[],
  names: readonly WantedQuery[],
  arm: Arm,
  end: Instant,
): ReadonlyMap<string, Reading> {
  const each = windows.map((window) => readingsOf(window, names, arm, end));
  const readings = new Map<string, Reading>();
  for (const { name, combine } of names) {
    const found = each.map((one) => one.get(name)).filter((reading) => reading !== undefined);
    const last = found.at(-1) ?? noWindow(arm, end);
    readings.set(name, combine === "last" ? last : (sumOf(found) ?? last));
  }
  return readings;
}

function sumOf(readings: readonly Reading[]): Reading | null {
  const samples = readings.flatMap((reading) => (reading.kind === "samples" ? reading.values : []));
  if (samples.length > 0) return { kind: "samples", values: samples };
  const values = readings.flatMap((reading) => (reading.kind === "value" ? [reading.value] : []));
  return values.length === 0 ? null : { kind: "value", value: values.reduce((sum, value) => sum + value, 0) };
}

function readingOf(value: unknown, key: string, { arm, line }: RecordedWindow): Reading {
  if (typeof value === "number") return { kind: "value", value };
  if (Array.isArray(value) && value.every((one) => typeof one === "number")) return { kind: "samples", values: value };
  const message = (what: string) => `${key} of ${arm} ${what} in line ${line}`;
  if (value === undefined || value === null)
    return { kind: "absent", why: "no-samples", message: message("is not there") };
  return { kind: "absent", why: "not-a-number", message: message("is no number") };
}

function noWindow(arm: Arm, end: Instant): Reading {
  return {
    kind: "absent",
    why: "no-samples",
    message: `there is no window of ${arm} up to ${new Date(end).toISOString()}`,
  };
}
