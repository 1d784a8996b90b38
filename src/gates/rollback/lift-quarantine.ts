import type { Check } from "../../gate/check.ts";
import { type RolloutStore, StoreFailure } from "../../rollout/store/provider.ts";
import type { RollbackInputs } from "./inputs.ts";

/** Lets a model out of quarantine; no traffic is touched. A model that is not in it is left so, and that is said. */
export async function liftQuarantine(
  digest: string,
  { dryRun, reason }: RollbackInputs,
  store: RolloutStore,
): Promise<{ readonly checks: readonly Check[]; readonly summary: string }> {
  const short = digest.slice(0, 12);
  const check = (outcome: "pass" | "fail", message: string) => ({
    summary: message,
    checks: [
      {
        id: "lift-quarantine",
        title: `the model ${short} may be rolled out again`,
        outcome,
        severity: "critical" as const,
        observed: null,
        expected: "not in quarantine",
        message,
        slice: null,
        evidence: [],
        location: null,
      },
    ],
  });
  try {
    const found = (await store.quarantined()).find(({ modelDigest }) => modelDigest === digest);
    if (found === undefined) return check("pass", `the model ${short} is not in quarantine: nothing to lift`);
    const since = `it was rolled back on ${new Date(found.at).toISOString().slice(0, 10)}: ${found.reason}`;
    if (dryRun) return check("pass", `dry run: the model ${short} would be lifted out of quarantine; ${since}`);
    await store.liftQuarantine(digest);
    return check("pass", `the model ${short} is lifted out of quarantine (${reason ?? ""}); ${since}`);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return check("fail", `the model ${short} stays in quarantine: ${error.message}`);
  }
}
