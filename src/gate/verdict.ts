import type { Check } from "./check.ts";
import type { Verdict } from "./report.ts";

/** The input `on-inconclusive`: what an undecided critical check does to the verdict. */
export type OnInconclusive = "fail" | "warn" | "pass";
/** The input `fail-on`: which verdict makes the step exit 1. */
export type FailOn = "fail" | "warn" | "never";

/** The id of the check that says what was bad about input or configuration; several are `input:` and what they are about. */
export const badInputId = "input";

type Judged = Pick<Check, "outcome" | "severity">;

/**
 * What a gate's checks say together: the worst of what each says.
 *
 * An error is always `fail`. A critical check fails the gate when it fails, an undecided one as `onInconclusive` says.
 * A warning check that fails warns, an undecided one unless `onInconclusive` is `pass`. `info` changes nothing.
 * No checks at all is `warn`: a gate that was asked nothing has not passed.
 */
export function verdictOf(checks: readonly Judged[], onInconclusive: OnInconclusive): Verdict {
  if (checks.length === 0) return "warn";
  const said = checks.map((check) => consequence(check, onInconclusive));
  if (said.includes("fail")) return "fail";
  return said.includes("warn") ? "warn" : "pass";
}

/** What one check alone makes of the verdict. */
export function consequence(check: Judged, onInconclusive: OnInconclusive): Verdict {
  if (check.outcome === "error") return "fail";
  if (check.outcome === "pass" || check.severity === "info") return "pass";
  if (check.outcome === "fail") return check.severity === "critical" ? "fail" : "warn";
  if (onInconclusive === "fail") return check.severity === "critical" ? "fail" : "warn";
  return onInconclusive;
}

/** The step's exit code: 1 where `fail-on` names the verdict, and after bad input whatever `fail-on` says. */
export function exitCode(verdict: Verdict, failOn: FailOn, checks: readonly Pick<Check, "id" | "outcome">[]): 0 | 1 {
  if (checks.some((check) => isBadInput(check))) return 1;
  if (failOn === "never" || verdict === "pass") return 0;
  return verdict === "fail" || failOn === "warn" ? 1 : 0;
}

function isBadInput({ id, outcome }: Pick<Check, "id" | "outcome">): boolean {
  return outcome === "error" && (id === badInputId || id.startsWith(`${badInputId}:`));
}

/** The check run's conclusion, `failure` exactly where the step exits 1: a required check and the job never disagree. */
export function conclusion(code: 0 | 1): "success" | "failure" {
  return code === 1 ? "failure" : "success";
}
