import { verdictOf } from "../../../../src/gate/verdict.ts";
import { commonInputNames, readCommonInputs } from "../../../../src/gates/common-inputs.ts";
import type { AnyInputs, Gate } from "../../../../src/gates/gate.ts";

/**
 * A gate of any name in the real shell, for tests of what several gates do together. It measures nothing:
 * `TEST_GATE` is its name, `TEST_OBSERVED` the number that it holds to 0.5, and `TEST_LEAVES_TIMER` makes it leave
 * a timer running, as a careless library would.
 */
export function anyGate(env: Readonly<Record<string, string | undefined>>): Gate<AnyInputs> {
  const name = env["TEST_GATE"] ?? "any-gate";
  const observed = Number(env["TEST_OBSERVED"] ?? "1");
  return {
    name,
    section: "evaluation",
    inputNames: [...commonInputNames],
    readInputs: (settings, publishing) => ({ common: readCommonInputs(settings, publishing) }),
    async run({ common }, { facts }) {
      if (env["TEST_LEAVES_TIMER"] !== undefined) setInterval(() => {}, 1000);
      const check = {
        id: "rule:figure>=0.5",
        title: "figure >= 0.5",
        outcome: observed >= 0.5 ? ("pass" as const) : ("fail" as const),
        severity: "critical" as const,
        observed,
        expected: ">= 0.5",
        slice: null,
        evidence: [],
        location: null,
      };
      return {
        schemaVersion: 1,
        gate: name,
        model: common.publishing.model,
        verdict: verdictOf([check], common.publishing.onInconclusive),
        summary: `figure ${observed} of ${name}`,
        checks: [check],
        metrics: [],
        tables: [],
        figures: [],
        notes: [],
        provenance: { ...facts, inputs: [], modelArtifact: null, seed: common.seed },
      };
    },
  };
}
