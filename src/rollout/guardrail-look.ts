import type { Guardrail } from "./guardrails.ts";
import type { AbsentReading, GuardrailLook, GuardrailWord } from "./judgement.ts";

/** What a watch found at one look. */
export interface Found {
  readonly canary: number | null;
  readonly stable: number | null;
  readonly word: GuardrailWord;
  readonly limit: number | null;
  readonly statistic: number | null;
  readonly bound: number | null;
  /** Of the guardrail's α. */
  readonly spent: number;
  readonly absent: AbsentReading | null;
}

/** One guardrail's row of a look. Thousands are judged for each sentence that is read, so it is made when it is read. */
export function guardrailLook(guardrail: Guardrail, found: Found, sentence: () => string): GuardrailLook {
  return {
    guardrail,
    word: found.word,
    stable: found.stable,
    canary: found.canary,
    limit: found.limit,
    statistic: found.statistic,
    bound: found.bound,
    alphaSpent: found.spent,
    absent: found.absent,
    get sentence() {
      return sentence();
    },
  };
}
