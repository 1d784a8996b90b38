import type { Check } from "../../gate/check.ts";
import type { Quarantined } from "../store/provider.ts";

/**
 * Whether a model may get traffic again, by what was rolled back before: a critical check. A model without a digest
 * cannot be told from others, which the check says and passes.
 */
export function quarantineCheck(modelDigest: string | null, quarantined: readonly Quarantined[]): Check {
  const found = modelDigest === null ? undefined : quarantined.find((entry) => entry.modelDigest === modelDigest);
  const basics = {
    id: "quarantine",
    title: "the model is not in quarantine",
    severity: "critical",
    expected: "a model that was not rolled back, or was set free since",
    slice: null,
    evidence: [],
    location: null,
  } as const;
  if (modelDigest === null || found === undefined) {
    const message =
      modelDigest === null
        ? "no model-artifact was given, so whether this model was rolled back before is not known"
        : "this model was not rolled back before";
    return { ...basics, outcome: "pass", observed: null, message };
  }
  const day = new Date(found.at).toISOString().slice(0, 10);
  return {
    ...basics,
    outcome: "fail",
    observed: modelDigest.slice(0, 12),
    message: `this model (digest ${modelDigest.slice(0, 12)}) was rolled back on ${day}: ${found.reason}`,
    evidence: [
      `Once the cause is gone, run the rollback action with lift-quarantine: ${modelDigest} and a reason; a model that was trained anew has a digest of its own and is not refused.`,
    ],
  };
}
