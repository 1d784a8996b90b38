import { verdictOf } from "../../../../src/gate/verdict.ts";
import { commonInputNames, readCommonInputs } from "../../../../src/gates/common-inputs.ts";
import type { AnyInputs, Gate, Log } from "../../../../src/gates/gate.ts";

/**
 * A gate of any name in the real shell, for tests of what several gates do together. It measures nothing:
 * `TEST_GATE` is its name, `TEST_OBSERVED` the number that it holds to 0.5, and `TEST_FAULT` what goes wrong on the
 * way, as in a careless library: a timer that stays, a rejection that nobody awaits, a thrown text, many lines.
 */
export function anyGate(env: Readonly<Record<string, string | undefined>>): Gate<AnyInputs> {
  const name = env["TEST_GATE"] ?? "any-gate";
  const observed = Number(env["TEST_OBSERVED"] ?? "1");
  return {
    name,
    inherited: () => [],
    section: "evaluation",
    inputNames: [...commonInputNames],
    readInputs: (settings, publishing) => ({ common: readCommonInputs(settings, publishing) }),
    async run({ common }, { facts, log }) {
      await goWrong(env["TEST_FAULT"], log);
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

async function goWrong(fault: string | undefined, log: Log): Promise<void> {
  switch (fault) {
    case "timer":
      setInterval(() => {}, 1000);
      return;
    case "stray-rejection":
      void Promise.reject(new Error("nobody awaits this"));
      // The rejection is reported once this turn is over, while the gate is still at work.
      return new Promise((resolve) => setImmediate(resolve));
    case "thrown-text":
      throw await Promise.resolve("a text, and no Error");
    case "many-lines":
      for (let line = 0; line < 20_000; line++) log.info(`line ${line}`);
      return;
    default:
  }
}
