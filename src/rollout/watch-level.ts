import { holds } from "../rules/decide.ts";
import { countsOf, numberOf, samplesOf } from "./counts.ts";
import { SeenGuardrail } from "./guardrail-look.ts";
import { type LevelGuardrail, limitAt } from "./guardrails.ts";
import type { AbsentReading, GuardrailLook, GuardrailWord } from "./judgement.ts";
import type { Arm, Look } from "./look.ts";
import { sampleDistance } from "./sample-distance.ts";
import { absentSentence, type Breaches, levelSentence } from "./sentences.ts";

interface Pair {
  readonly canary: number;
  /** Null where the limit needs none and there is none. */
  readonly stable: number | null;
}

/** Watches a gauge over a whole rollout: whether it was beyond its limit for long enough. */
export class LevelWatch {
  readonly #guardrail: LevelGuardrail;
  /** The looks with data, in order: a look without data neither breaks a breach nor counts to one. */
  readonly #seen: { readonly beyond: boolean; readonly span: number }[] = [];

  constructor(guardrail: LevelGuardrail) {
    this.#guardrail = guardrail;
  }

  see(look: Look): GuardrailLook {
    const guardrail = this.#guardrail;
    const found = this.#figures(look);
    if ("arm" in found) return this.#withoutData(found);
    const limit = limitAt(guardrail.limit, guardrail.better, found.stable);
    // A limit that depends on stable is only asked for where stable has a figure.
    if (limit === null) throw new Error(`${guardrail.title} has no limit`);
    this.#seen.push({ beyond: !this.#isWithin(found.canary, limit), span: look.end - look.start });
    const breaches = this.#breaches();
    const word: GuardrailWord =
      breaches.beyond >= breaches.needed ? "harm" : breaches.seen >= breaches.enough ? "clear" : "undecided";
    const withData = { observations: this.#seen.length };
    const row = {
      ...found,
      limit,
      word,
      statistic: breaches.beyond,
      bound: breaches.needed,
      ...withData,
      spent: 0,
      absent: null,
    };
    return new SeenGuardrail(guardrail, row, () => levelSentence(guardrail, { ...found, limit, word }, breaches));
  }

  #withoutData(absent: AbsentReading): GuardrailLook {
    const row = {
      canary: null,
      stable: null,
      limit: null,
      statistic: null,
      bound: null,
      spent: 0,
      observations: this.#seen.length,
      absent,
    };
    return new SeenGuardrail(this.#guardrail, { ...row, word: "no data" }, () =>
      absentSentence(this.#guardrail, absent),
    );
  }

  #figures(look: Look): Pair | AbsentReading {
    const { figure, limit } = this.#guardrail;
    if (figure.kind === "drift") {
      const canary = samplesOf(look, "canary", figure.name);
      if (!(canary instanceof Float64Array)) return canary;
      const stable = samplesOf(look, "stable", figure.name);
      if (!(stable instanceof Float64Array)) return stable;
      return { canary: sampleDistance(figure.distance, stable, canary), stable: null };
    }
    const canary = this.#figureOf(look, "canary");
    if (typeof canary !== "number") return canary;
    const stable = this.#figureOf(look, "stable");
    if (typeof stable === "number") return { canary, stable };
    return limit.kind === "absolute" ? { canary, stable: null } : stable;
  }

  #figureOf(look: Look, arm: Arm): number | AbsentReading {
    const { figure } = this.#guardrail;
    if (figure.kind !== "ratio") return numberOf(look, arm, figure.name);
    const counts = countsOf(look, arm, figure.numerator, figure.denominator);
    return counts.kind === "counts" ? counts.events / counts.trials : counts;
  }

  #isWithin(canary: number, limit: number): boolean {
    const { better, strict } = this.#guardrail;
    if (better === "lower") return holds(canary, strict ? "<" : "<=", limit);
    return holds(canary, strict ? ">" : ">=", limit);
  }

  #breaches(): Breaches {
    const { persistence } = this.#guardrail;
    if (persistence.kind === "looks") {
      const last = this.#seen.slice(-persistence.looks);
      const beyond = last.filter((look) => look.beyond).length;
      return {
        beyond,
        needed: persistence.breaches,
        of: persistence.looks,
        enough: persistence.looks,
        seen: this.#seen.length,
      };
    }
    const { milliseconds } = persistence;
    const run = this.#seen.slice(this.#seen.findLastIndex((look) => !look.beyond) + 1);
    const seen = this.#seen.reduce((sum, { span }) => sum + span, 0);
    const beyond = run.reduce((sum, { span }) => sum + span, 0);
    return { beyond, needed: milliseconds, of: null, enough: milliseconds, seen };
  }
}
