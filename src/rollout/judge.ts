import type { Guardrail } from "./guardrails.ts";
import {
  type Decision,
  type Ending,
  type GuardrailLook,
  isEnding,
  type JudgedLook,
  type Judgement,
  type SampleRatio,
} from "./judgement.ts";
import type { Look } from "./look.ts";
import type { Plan } from "./plan.ts";
import { SampleRatioWatch, sampleRatioAlpha } from "./sample-ratio.ts";
import { BoundTables } from "./sequential-level.ts";
import { StepClock } from "./step-clock.ts";
import { plannedLooks } from "./steps.ts";
import { LevelWatch } from "./watch-level.ts";
import { RateWatch } from "./watch-rate.ts";
import { SampleWatch } from "./watch-sample.ts";

/** Judges one rollout look by look. */
export interface Watching {
  /** What a look says, and what follows. Looks come in order of their numbers; a number that is left out spends no α. */
  see(look: Look): JudgedLook;
  /** What the last look would have said at the end of the plan; for a history that ends before it. */
  endNow(): Ending;
}

/** Judges any number of rollouts of one plan; the bounds of its tests are computed once. */
export interface Judge {
  /** The α of each rate and sample guardrail, on harm and once more on clear. */
  readonly alpha: number;
  begin(): Watching;
}

/**
 * Judges rollouts by what their looks saw, as the guardrails say: harm takes the canary back at once, a step's time
 * without harm and with data leads to the next, and before 100 % all must be clear.
 */
export function createJudge(plan: Plan, guardrails: readonly Guardrail[]): Judge {
  const tables = new BoundTables();
  const looks = plannedLooks(plan);
  const alpha = guardrailAlpha(plan, guardrails);
  return {
    alpha,
    begin: () => {
      const watches = guardrails.map((guardrail) => {
        if (guardrail.kind === "level") return new LevelWatch(guardrail);
        const bounds = tables.along(alpha, looks);
        return guardrail.kind === "rate"
          ? new RateWatch(guardrail, bounds, looks)
          : new SampleWatch(guardrail, bounds, looks);
      });
      const ratio = new SampleRatioWatch(guardrails, tables.along(sampleRatioAlpha / 2, looks));
      return new RolloutWatch(plan, watches, ratio);
    },
  };
}

/** 1 − confidence, split equally over the guardrails that spend it. */
export function guardrailAlpha({ confidence }: Pick<Plan, "confidence">, guardrails: readonly Guardrail[]): number {
  const spending = guardrails.filter(({ kind }) => kind !== "level").length;
  return Number((1 - confidence).toPrecision(12)) / Math.max(1, spending);
}

/**
 * Judges a rollout by all of its looks so far, from nothing: what was spent of α follows from the looks, so a runner
 * that was killed loses no evidence.
 */
export function judge(plan: Plan, guardrails: readonly Guardrail[], looks: readonly Look[]): Judgement {
  const watching = createJudge(plan, guardrails).begin();
  const judged: JudgedLook[] = [];
  for (const look of looks) {
    const one = watching.see(look);
    judged.push(one);
    if (isEnding(one.decision)) break;
  }
  return { looks: judged, decision: judged.at(-1)?.decision ?? { kind: "watch" } };
}

interface Watch {
  see(look: Look): GuardrailLook;
}

interface Seen {
  readonly guardrails: readonly GuardrailLook[];
  readonly sampleRatio: SampleRatio;
}

class RolloutWatch implements Watching {
  readonly #plan: Plan;
  readonly #watches: readonly Watch[];
  readonly #ratio: SampleRatioWatch;
  readonly #clock: StepClock;
  #last: Seen | null = null;

  constructor(plan: Plan, watches: readonly Watch[], ratio: SampleRatioWatch) {
    this.#plan = plan;
    this.#watches = watches;
    this.#ratio = ratio;
    this.#clock = new StepClock(plan);
  }

  see(look: Look): JudgedLook {
    const seen: Seen = {
      guardrails: this.#watches.map((watch) => watch.see(look)),
      sampleRatio: this.#ratio.see(look),
    };
    this.#last = seen;
    const { number, end, step, weight } = look;
    return { number, end, step, weight, ...seen, decision: this.#decide(look, seen) };
  }

  endNow(): Ending {
    const seen = this.#last;
    if (seen === null) return { kind: "hold", reason: "no data", detail: "there was no look at all" };
    const stopped = this.#stopped(seen);
    if (stopped !== null) return stopped;
    const without = deciding(seen).filter(({ word }) => word === "no data");
    return without.length > 0 ? heldFor(without) : this.#ending(seen);
  }

  #decide(look: Look, seen: Seen): Decision {
    const stopped = this.#stopped(seen);
    const time = this.#clock.see(look, deciding(seen));
    if (stopped !== null) return stopped;
    switch (time.kind) {
      case "baking":
        return { kind: "watch" };
      case "waiting":
        return {
          kind: "wait-for-data",
          reason: `no data: ${metricsOf(time.without)}`,
          detail: sentencesOf(time.without),
        };
      case "without-data":
        return heldFor(time.without);
      case "over":
        return look.step + 2 >= this.#plan.steps.length
          ? this.#ending(seen)
          : { kind: "next-step", step: look.step + 1 };
    }
  }

  /** What ends a rollout at any look. */
  #stopped(seen: Seen): Ending | null {
    const harmed = deciding(seen).filter(({ word }) => word === "harm");
    if (harmed.length > 0) {
      return { kind: "rollback", reason: `harm: ${metricsOf(harmed)}`, detail: sentencesOf(harmed) };
    }
    const { sampleRatio } = seen;
    // Requests of one user come together, so counts by request scatter more than chance alone would have them.
    if (sampleRatio.kind === "mismatch" && this.#plan.splitUnit === "request") {
      return { kind: "hold", reason: "sample ratio", detail: sampleRatio.sentence };
    }
    return null;
  }

  /** What the last look before 100 % says where nothing harmed and nothing is without data. */
  #ending(seen: Seen): Ending {
    const open = deciding(seen).filter(({ word }) => word !== "clear");
    if (open.length === 0) {
      return { kind: "promote", reason: "all clear", detail: sentencesOf(deciding(seen)) };
    }
    return { kind: this.#plan.onUndecided, reason: `undecided: ${metricsOf(open)}`, detail: sentencesOf(open) };
  }
}

function heldFor(without: readonly GuardrailLook[]): Ending {
  return { kind: "hold", reason: `no data: ${metricsOf(without)}`, detail: sentencesOf(without) };
}

/** The guardrails that decide: one `as warning` or `as info` is watched and told, and takes nothing back. */
function deciding({ guardrails }: Seen): GuardrailLook[] {
  return guardrails.filter(({ guardrail }) => guardrail.severity === "critical");
}

function metricsOf(looks: readonly GuardrailLook[]): string {
  return [...new Set(looks.map(({ guardrail }) => guardrail.metric))].join(", ");
}

function sentencesOf(looks: readonly GuardrailLook[]): string {
  return looks.map(({ sentence }) => sentence).join(". ");
}
