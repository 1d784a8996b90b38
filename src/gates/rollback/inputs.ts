import { UserError } from "../../errors/user-error.ts";
import type { Destination } from "../../rollout/rollback/decide.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { type RolloutInputs, readRolloutInputs, rolloutInputNames } from "../rollout-inputs.ts";
import { badSetting, booleanSetting, lineSetting, listSetting, type Settings } from "../settings.ts";

/** What rollback was asked to do. */
export interface RollbackInputs extends RolloutInputs {
  readonly common: CommonInputs;
  readonly to: Destination;
  /** Null where nobody said why. */
  readonly reason: string | null;
  /** When the harm was seen, in milliseconds since 1970; null for now. */
  readonly since: number | null;
  /** Lines `URL`, or `FILE at URL` of recorded requests. */
  readonly probe: readonly string[];
  readonly openIssue: boolean;
  readonly revertPullRequest: boolean;
  readonly dryRun: boolean;
  /** Digest of a model that is to be let out of quarantine, and nothing else done; null for a rollback. */
  readonly liftQuarantine: string | null;
}

export const rollbackInputNames = [
  ...commonInputNames,
  ...rolloutInputNames,
  "to",
  "reason",
  "since",
  "probe",
  "open-issue",
  "revert-pull-request",
  "dry-run",
  "lift-quarantine",
] as const;

const longestReason = 1_000;

export function readRollbackInputs(settings: Settings, publishing: PublishingInputs): RollbackInputs {
  const to = lineSetting(settings, "to") ?? "last-good";
  const liftQuarantine = lineSetting(settings, "lift-quarantine");
  if (liftQuarantine !== null && !/^[0-9a-f]{64}$/.test(liftQuarantine)) {
    throw badSetting(settings, "lift-quarantine", liftQuarantine, "the SHA-256 of a model, 64 hexadecimal digits");
  }
  const reason = listSetting(settings, "reason").join(" ").slice(0, longestReason).trim() || null;
  if (liftQuarantine !== null && reason === null) {
    throw new UserError("reason: say why the model may get traffic again", {
      title: "Input reason",
      fix: "reason: the feature store was at fault, not the model",
    });
  }
  return {
    common: readCommonInputs(settings, publishing),
    ...readRolloutInputs(settings, true),
    to: to === "last-good" ? { kind: "last-good" } : { kind: "named", name: to },
    reason,
    since: readInstant(settings, "since"),
    probe: listSetting(settings, "probe"),
    openIssue: booleanSetting(settings, "open-issue", true),
    revertPullRequest: booleanSetting(settings, "revert-pull-request", false),
    dryRun: booleanSetting(settings, "dry-run", false),
    liftQuarantine,
  };
}

/** An ISO instant with its zone, as alert managers write it. */
function readInstant(settings: Settings, name: string): number | null {
  const text = lineSetting(settings, name);
  if (text === null) return null;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(instant)) throw badSetting(settings, name, text, "an instant such as `2026-01-31T12:00:00Z`");
  return instant;
}
