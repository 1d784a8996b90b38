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
  readonly observations: number;
  /** Of the guardrail's α. */
  readonly spent: number;
  readonly absent: AbsentReading | null;
}

/** One guardrail's row of a look. Thousands are judged for each sentence that is read, so it is made when it is read. */
export class SeenGuardrail implements GuardrailLook {
  readonly guardrail: Guardrail;
  readonly word: GuardrailWord;
  readonly stable: number | null;
  readonly canary: number | null;
  readonly limit: number | null;
  readonly statistic: number | null;
  readonly bound: number | null;
  readonly observations: number;
  readonly alphaSpent: number;
  readonly absent: AbsentReading | null;
  readonly #sentence: () => string;

  constructor(guardrail: Guardrail, found: Found, sentence: () => string) {
    this.guardrail = guardrail;
    this.word = found.word;
    this.stable = found.stable;
    this.canary = found.canary;
    this.limit = found.limit;
    this.statistic = found.statistic;
    this.bound = found.bound;
    this.observations = found.observations;
    this.alphaSpent = found.spent;
    this.absent = found.absent;
    this.#sentence = sentence;
  }

  get sentence(): string {
    return this.#sentence();
  }
}
