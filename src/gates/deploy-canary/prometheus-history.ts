import { createHash } from "node:crypto";
import { UserError } from "../../errors/user-error.ts";
import { parseDuration } from "../../rollout/duration.ts";
import type { RecordedWindow } from "../../rollout/history.ts";
import type { Arm, Instant, Reading } from "../../rollout/look.ts";
import type { MonitorQuery } from "../../rollout/monitors/provider.ts";
import { createMonitor, keepsThePast } from "../../rollout/monitors/providers.ts";
import type { RolloutReach } from "../../rollout/reach.ts";
import { targetNames } from "../../rollout/target.ts";
import { commandWords } from "../command-words.ts";
import type { DeployInputs } from "./inputs.ts";
import { definitionsOf } from "./live-plan.ts";
import type { RecordedHistory } from "./recorded-histories.ts";

/** What a line of `history` begins with that names a time of the monitor's own past and no file. */
export const pastPrefix = "prometheus:";

const form =
  "prometheus:START..END, such as prometheus:2026-01-01T00:00:00Z..2026-01-02T00:00:00Z or prometheus:now-30d..now";
const monitorTime = 60_000;
/** A month of looks each minute. */
const mostWindows = 50_000;

/**
 * A history out of Prometheus itself: from START to END, window for window of `look-every`, the queries of the inputs and of
 * the target's kind for both arms, `{{arm}}` being `stable` and `canary`. A query named `weight` says the canary's share.
 *
 * @throws UserError for a line that is not of the form, and where Prometheus cannot be asked or has nothing of this time
 */
export async function readPast(line: string, inputs: DeployInputs, reach: RolloutReach): Promise<RecordedHistory> {
  const { lookEvery } = inputs;
  const { start, end } = spanOf(line, reach.now());
  const count = Math.floor((end - start) / lookEvery);
  if (count < 1 || count > mostWindows) {
    throw badLine(line, `it holds ${count} windows of look-every, allowed are 1 to ${mostWindows}`);
  }
  const { name, namespace } = targetNames(inputs.target);
  const monitor = createMonitor(
    inputs.monitor,
    { url: inputs.monitorUrl, token: inputs.monitorToken, namespace, name, timeLimit: monitorTime },
    { ...reach, words: commandWords },
  );
  if (!keepsThePast(monitor)) throw badLine(line, `monitor: ${inputs.monitor} keeps no past`);
  const queries = queriesOf(inputs);
  const windows: RecordedWindow[] = [];
  for (const arm of ["stable", "canary"] as const) {
    const past = await monitor.readRange({ arm, first: start + lookEvery, last: end, every: lookEvery, queries });
    refuseUnanswered(past, line);
    windows.push(...past.flatMap(({ end: time, readings }) => windowOf(time, arm, readings)));
  }
  if (windows.length === 0) throw badLine(line, "Prometheus has no figure of either arm for this time");
  windows.sort((a, b) => a.time - b.time || (a.arm === b.arm ? 0 : a.arm === "stable" ? -1 : 1));
  const numbered = windows.map((window, index) => ({ ...window, line: index + 1 }));
  return {
    name: line,
    windows: numbered,
    file: {
      path: line,
      place: "prometheus",
      sha256: createHash("sha256").update(JSON.stringify(numbered)).digest("hex"),
      rows: numbered.length,
      role: "history",
    },
  };
}

function spanOf(line: string, now: Instant): { readonly start: Instant; readonly end: Instant } {
  const [from = "", to = ""] = line.slice(pastPrefix.length).split("..", 2);
  const [start, end] = [instantOf(from.trim(), now), instantOf(to.trim(), now)];
  if (start === null || end === null) throw badLine(line, `allowed is ${form}`);
  if (end <= start) throw badLine(line, "it ends before it begins");
  return { start, end };
}

function instantOf(text: string, now: Instant): Instant | null {
  if (text === "now") return now;
  const ago = text.startsWith("now-") ? parseDuration(text.slice("now-".length)) : null;
  if (ago !== null) return now - ago;
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+)?(Z|[+-]\d\d:?\d\d)?$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Everything that has a query; ratios are made of what they name. */
function queriesOf({ target, monitor, queries }: DeployInputs): readonly MonitorQuery[] {
  const asked = [...definitionsOf(target, monitor, queries).named.values()].flatMap((definition): MonitorQuery[] =>
    definition.kind === "rate"
      ? []
      : [{ name: definition.name, kind: definition.kind === "samples" ? "samples" : "value", query: definition.query }],
  );
  if (asked.length > 0) return asked;
  throw new UserError(
    "queries: the past of Prometheus is asked for by queries, and there are none; give them, or a target that brings its own",
    {
      title: "Input queries",
      fix: "queries: |\n  requests = …\n  errors = …",
    },
  );
}

/** What was refused everywhere is no gap in the data. */
function refuseUnanswered(past: readonly { readonly readings: ReadonlyMap<string, Reading> }[], line: string): void {
  const all = past.flatMap(({ readings }) => [...readings.values()]);
  const [first] = all;
  if (first?.kind === "absent" && all.every((each) => each.kind === "absent" && each.why === "query-error")) {
    throw badLine(line, first.message);
  }
}

/** One arm's line, as a file would have it; none where nothing was there. */
function windowOf(time: Instant, arm: Arm, readings: ReadonlyMap<string, Reading>): RecordedWindow[] {
  const values: Record<string, unknown> = {};
  for (const [name, reading] of readings) {
    if (reading.kind === "value") values[name] = reading.value;
    else if (reading.kind === "samples") values[name] = reading.values;
    else if (reading.why === "not-a-number") values[name] = "not a number";
  }
  if (Object.keys(values).length === 0) return [];
  const { weight } = values;
  return [{ time, arm, weight: typeof weight === "number" ? weight : null, values, line: 0 }];
}

function badLine(line: string, why: string): UserError {
  return new UserError(`history: ${line}: ${why}`, { title: "Recorded history" });
}
