import { UserError } from "../errors/user-error.ts";
import { badSetting, lineSetting, type Settings } from "./settings.ts";

/** Where a rollout's state is kept: in GitHub's deployments, or in a file whose path is as the user wrote it. */
export type StateInput = { readonly kind: "github" } | { readonly kind: "file"; readonly path: string };

/** What carries the traffic, and where it is kept what happened to it: the same for a rollout and a rollback. */
export interface RolloutInputs {
  /** `KIND:ADDRESS`, such as `kserve:prod/churn`; empty only where none was needed. */
  readonly target: string;
  /** The two commands of `target: command`, one line each; null where they were not given. */
  readonly commands: { readonly setWeight: string | null; readonly status: string | null };
  readonly state: StateInput;
  readonly environment: string;
}

export const rolloutInputNames = ["target", "set-weight", "status", "state", "environment"] as const;

/**
 * @param needed whether a target must be given
 */
export function readRolloutInputs(settings: Settings, needed: boolean): RolloutInputs {
  const target = lineSetting(settings, "target") ?? "";
  if (needed && target === "") {
    throw new UserError(
      "target: name what carries the traffic, such as kserve:prod/churn, istio:prod/churn or haproxy:/run/haproxy.sock/churn",
      { title: "Input target", fix: "target: kserve:prod/churn" },
    );
  }
  return {
    target,
    commands: { setWeight: lineSetting(settings, "set-weight"), status: lineSetting(settings, "status") },
    state: readState(settings),
    environment: readEnvironment(settings),
  };
}

/** `github`, which is the default, or `file:PATH`. */
function readState(settings: Settings): StateInput {
  const text = lineSetting(settings, "state") ?? "github";
  if (text === "github") return { kind: "github" };
  const path = text.startsWith("file:") ? text.slice("file:".length).trim() : "";
  if (path === "") throw badSetting(settings, "state", text, "`github` or `file:PATH`");
  return { kind: "file", path };
}

/** GitHub's own limit on an environment's name. */
function readEnvironment(settings: Settings): string {
  const name = lineSetting(settings, "environment") ?? "production";
  if (name.length > 255)
    throw badSetting(settings, "environment", name.slice(0, 120), "a name of at most 255 characters");
  return name;
}
