import { UserError } from "../../errors/user-error.ts";
import type { Horizon } from "../../rollout/ab-test/judge-units.ts";
import type { Plan } from "../../rollout/plan.ts";
import { defaultSteps } from "../../rollout/steps.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { type RolloutInputs, readRolloutInputs, rolloutInputNames } from "../rollout-inputs.ts";
import {
  badSetting,
  booleanSetting,
  choiceSetting,
  durationSetting,
  lineSetting,
  listSetting,
  type Settings,
} from "../settings.ts";

/** A list as it was given: its lines, and the first one's number where the configuration file holds it. */
export interface LinesInput {
  readonly lines: readonly { readonly text: string; readonly line: number | null }[];
  /** The configuration file; null for a workflow's input. */
  readonly path: string | null;
}

/** What deploy-canary was asked to do. `steps`, `queries` and `target` are still text: their own rooms read them. */
export interface DeployInputs extends RolloutInputs {
  readonly common: CommonInputs;
  readonly mode: "wait" | "advance" | "replay";
  /** Image, model URI or variant of the canary; null where the target holds it already. */
  readonly version: string | null;
  readonly steps: string;
  readonly strategy: Plan["strategy"];
  /** Milliseconds for which the old side is kept after a switch; null where it was not said. */
  readonly keepFor: number | null;
  readonly monitor: string;
  readonly monitorUrl: string | null;
  readonly monitorToken: string | null;
  readonly queries: LinesInput;
  /** Milliseconds between looks. */
  readonly lookEvery: number;
  readonly onUndecided: Plan["onUndecided"];
  readonly onUnderpowered: Plan["onUnderpowered"];
  /** Places of reports that must have passed, one each; empty for none. */
  readonly require: readonly string[];
  readonly smoke: readonly string[];
  readonly splitUnit: Plan["splitUnit"];
  /** Milliseconds after which the watchdog takes the canary back; null for none. */
  readonly watchdog: number | null;
  readonly onCancel: "rollback" | "hold";
  readonly dryRun: boolean;
  /** Further tables of rows; a rollout has no rows. */
  readonly join: readonly string[];
  /** How long an A/B test was to run, for the log of a finished one. */
  readonly horizon: Horizon;
  /** By which users of an A/B test were assigned; null where that is not known. */
  readonly salt: string | null;
  /** Places of recorded histories; empty only outside of a replay. */
  readonly history: readonly string[];
}

export const deployInputNames = [
  ...commonInputNames,
  ...rolloutInputNames,
  "version",
  "steps",
  "strategy",
  "keep-for",
  "monitor",
  "monitor-url",
  "monitor-token",
  "queries",
  "look-every",
  "on-undecided",
  "on-underpowered",
  "mode",
  "require",
  "smoke",
  "split-unit",
  "watchdog",
  "on-cancel",
  "dry-run",
  "history",
  "horizon",
  "salt",
] as const;

const day = 86_400_000;

export function readDeployInputs(settings: Settings, publishing: PublishingInputs): DeployInputs {
  const mode = choiceSetting(settings, "mode", ["wait", "advance", "replay"], "wait");
  const history = listSetting(settings, "history").filter((line) => !line.startsWith("#"));
  if (mode === "replay" && history.length === 0) {
    throw new UserError(
      "history: name the recorded histories that the plan is to be replayed on, such as runs/*.jsonl",
      {
        title: "Input history",
        fix: "history: runs/*.jsonl",
      },
    );
  }
  if (mode !== "replay" && history.length > 0) {
    throw badSetting(settings, "history", history[0] ?? "", "a recorded history under `mode: replay` only");
  }
  return {
    common: readCommonInputs(settings, publishing),
    mode,
    ...readRolloutInputs(settings, mode !== "replay"),
    version: lineSetting(settings, "version"),
    // A list in the configuration file has one step a line.
    steps: listSetting(settings, "steps").join(", ") || defaultSteps,
    strategy: choiceSetting(settings, "strategy", ["canary", "blue-green", "shadow", "ab-test"], "canary"),
    keepFor: durationSetting(settings, "keep-for", 90 * day),
    monitor: lineSetting(settings, "monitor") ?? "prometheus",
    monitorUrl: lineSetting(settings, "monitor-url"),
    monitorToken: lineSetting(settings, "monitor-token"),
    queries: settings.given.get("queries") ?? { lines: [], path: null },
    lookEvery: durationSetting(settings, "look-every", 7 * day) ?? 60_000,
    onUndecided: choiceSetting(settings, "on-undecided", ["hold", "promote", "rollback"], "hold"),
    onUnderpowered: choiceSetting(settings, "on-underpowered", ["refuse", "warn"], "refuse"),
    require: listSetting(settings, "require"),
    smoke: listSetting(settings, "smoke"),
    splitUnit: choiceSetting(settings, "split-unit", ["request", "user"], "request"),
    watchdog: durationSetting(settings, "watchdog", 7 * day),
    onCancel: choiceSetting(settings, "on-cancel", ["rollback", "hold"], "rollback"),
    dryRun: booleanSetting(settings, "dry-run", false),
    join: listSetting(settings, "join"),
    horizon: choiceSetting(settings, "horizon", ["sequential", "fixed"], "sequential"),
    salt: lineSetting(settings, "salt"),
    history,
  };
}
