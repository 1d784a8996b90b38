import { UserError } from "../errors/user-error.ts";
import { parseDuration } from "./duration.ts";
import type { Plan, Step } from "./plan.ts";
import { graceLooks } from "./step-clock.ts";

/** The steps of a rollout that names none. */
export const defaultSteps = "5% for 10m, 25% for 10m, 50% for 20m, 100%";

const example = `such as \`${defaultSteps}\``;

/**
 * Reads `5% for 10m, 25% for 10m, 100%`: shares that grow, each with the time it is watched for, and at the end 100 %
 * without one. `100%` alone is a switch that is not watched.
 *
 * @throws UserError with one sentence that names the step.
 */
export function parseSteps(text: string): readonly Step[] {
  const parts = text
    .split(/[,\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) throw badSteps(`there is no step, allowed are steps ${example}`);
  const steps = parts.map((part, index) => parseStep(part, index + 1, index === parts.length - 1));
  for (const [index, step] of steps.entries()) {
    if (index > 0 && step.weight <= steps[index - 1].weight) {
      throw badSteps(
        `step ${index + 1} sends ${step.weight}% after ${steps[index - 1].weight}%: each step is larger than the one before`,
      );
    }
  }
  return steps;
}

function parseStep(text: string, number: number, isLast: boolean): Step {
  const [, share, time] = /^(\d+(?:\.\d+)?|\.\d+)\s*%(?:\s+for\s+(.+))?$/u.exec(text) ?? [];
  if (share === undefined) {
    throw badSteps(`step ${number} is "${text.slice(0, 60)}", allowed are steps ${example}`);
  }
  const weight = Number(share);
  if (!(weight > 0 && weight <= 100)) {
    throw badSteps(`step ${number} sends ${share}% of the traffic, allowed is more than 0% and at most 100%`);
  }
  if (weight === 100) {
    if (!isLast) throw badSteps(`step ${number} sends 100% and is not the last: nothing can follow it`);
    if (time !== undefined) {
      throw badSteps(
        `step ${number} sends 100% for ${time.slice(0, 40)}: at 100% nothing is left to compare with, so it has no time`,
      );
    }
    return { weight, bake: 0 };
  }
  if (isLast) throw badSteps(`the last step sends ${share}%, and a rollout ends at 100%: write \`${text}, 100%\``);
  if (time === undefined)
    throw badSteps(`step ${number}, ${share}%, does not say for how long: write \`${share}% for 10m\``);
  const bake = parseDuration(time);
  if (bake === null) {
    throw badSteps(
      `step ${number} lasts "${time.slice(0, 40)}", allowed is a number above 0 with s, m, h or d, such as 10m`,
    );
  }
  return { weight, bake };
}

function badSteps(what: string): UserError {
  return new UserError(`steps: ${what}`, { title: "Input steps" });
}

/** The time of all steps together, in milliseconds. */
export function totalBake(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.bake, 0);
}

/**
 * K, how often the whole plan is looked at: its time over the time between looks. A last piece that is shorter than
 * `lookEvery` is looked at, too.
 */
export function plannedLooks({ steps, lookEvery }: Pick<Plan, "steps" | "lookEvery">): number {
  return Math.max(1, Math.ceil(totalBake(steps) / lookEvery - 1e-9));
}

/** How often a rollout can be looked at when every one of its steps waits for data until its grace is over. */
export function mostLooks(plan: Pick<Plan, "steps" | "lookEvery">): number {
  return plannedLooks(plan) + plan.steps.length * (1 + Math.max(...Object.values(graceLooks)));
}
