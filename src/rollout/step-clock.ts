import type { GuardrailLook } from "./judgement.ts";
import type { Absence, Look } from "./look.ts";
import type { Plan } from "./plan.ts";

/**
 * How many looks a guardrail without data is waited for once its step's time is over. A scrape that failed may come
 * back; a label that names the wrong version does not do so by itself.
 */
export const graceLooks: Readonly<Record<Absence, number>> = {
  "no-samples": 2,
  stale: 2,
  "query-error": 3,
  "not-a-number": 1,
  "wrong-label": 0,
};

/** A step is seen when at least this share of its looks had data. */
const leastSeen = 0.5;

/** Where a step stands after a look. */
export type StepTime =
  | { readonly kind: "baking" }
  | { readonly kind: "over" }
  /** Its time is over and the guardrails named have no data; their grace runs. */
  | { readonly kind: "waiting"; readonly without: readonly GuardrailLook[] }
  | { readonly kind: "without-data"; readonly without: readonly GuardrailLook[] };

interface StepSoFar {
  readonly step: number;
  readonly start: number;
  looks: number;
  /** Looks since its time was over. */
  over: number;
  /** By guardrail's id. */
  readonly withData: Map<string, number>;
}

/** Says when a step's time is over, and whether what was to be watched in it was seen. */
export class StepClock {
  readonly #plan: Plan;
  #now: StepSoFar | null = null;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  see(look: Look, guardrails: readonly GuardrailLook[]): StepTime {
    if (this.#now?.step !== look.step) {
      this.#now = { step: look.step, start: look.start, looks: 0, over: 0, withData: new Map() };
    }
    const now = this.#now;
    now.looks++;
    for (const { guardrail, word } of guardrails) {
      if (word !== "no data") now.withData.set(guardrail.id, (now.withData.get(guardrail.id) ?? 0) + 1);
    }
    // Windows end within a rounding of where they should.
    const rounding = this.#plan.lookEvery * 1e-6;
    if (look.end - now.start < (this.#plan.steps[look.step]?.bake ?? 0) - rounding) return { kind: "baking" };
    const without = guardrails.filter(
      ({ guardrail, word }) => word === "no data" || (now.withData.get(guardrail.id) ?? 0) < leastSeen * now.looks,
    );
    if (without.length === 0) return { kind: "over" };
    const isOver = without.some(({ absent }) => now.over >= graceLooks[absent?.reading.why ?? "no-samples"]);
    now.over++;
    return { kind: isOver ? "without-data" : "waiting", without };
  }
}
