import { UserError } from "../../errors/user-error.ts";
import { type Guardrail, namesOf, queriesOf, type WantedQuery } from "../../rollout/guardrails.ts";
import type { Look } from "../../rollout/look.ts";
import { presetQueries } from "../../rollout/monitors/presets.ts";
import type { Plan } from "../../rollout/plan.ts";
import { type Definitions, parseQueries } from "../../rollout/queries.ts";
import { defaultRules, guardrailOf } from "../../rollout/rule-guardrail.ts";
import { parseSteps } from "../../rollout/steps.ts";
import { targetNames } from "../../rollout/target.ts";
import { parseRules } from "../../rules/parse.ts";
import { printRule } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";
import { ruleError } from "../rows/rule-error.ts";
import type { DeployInputs } from "./inputs.ts";

/** A plan that a rollout is driven and judged by, made of texts, so that a later run makes the very same of them. */
export interface LivePlan {
  readonly plan: Plan;
  readonly guardrails: readonly Guardrail[];
  readonly queries: readonly WantedQuery[];
  /** What is stored of it. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Monitors whose every key is a name. */
const keyedMonitors: ReadonlySet<string> = new Set(["file"]);

/** The texts of the inputs that decide. The rules are those that were given, else `rules`. */
export function planTexts(inputs: DeployInputs, rules: readonly Rule[]): Readonly<Record<string, string>> {
  return {
    steps: inputs.steps,
    strategy: inputs.strategy,
    "keep-for": String(inputs.keepFor ?? 0),
    "look-every": String(inputs.lookEvery),
    confidence: String(inputs.common.confidence),
    "split-unit": inputs.splitUnit,
    "on-undecided": inputs.onUndecided,
    "on-underpowered": inputs.onUnderpowered,
    monitor: inputs.monitor,
    queries: inputs.queries.lines.map(({ text }) => text).join("\n"),
    rules: rules.map(printRule).join("\n"),
  };
}

/** The plan that the inputs ask for; without rules the usual ones that the names which are defined allow. */
export function askedPlan(inputs: DeployInputs): LivePlan {
  const { rules, rulesPath } = inputs.common;
  const definitions = definitionsOf(inputs.target, inputs.monitor, inputs.queries);
  const isSwitch = inputs.strategy === "blue-green";
  if (rules.length > 0) {
    for (const rule of rules) {
      const made = guardrailOf(rule, definitions);
      if (typeof made === "string") throw ruleError(rule, rulesPath, made);
      if (isSwitch && made.limit.kind !== "absolute") {
        const why =
          "compares with stable, which has no traffic after the switch of blue-green: give it a bound of its own, such as `error_rate <= 2%`";
        throw ruleError(rule, rulesPath, why);
      }
    }
    return storedPlan(inputs.target, planTexts(inputs, rules));
  }
  if (isSwitch) {
    if (inputs.keepFor === null) return storedPlan(inputs.target, planTexts(inputs, []));
    throw new UserError("rules: keep-for watches the new side for a while, and no rule says what for", {
      title: "Input rules",
      fix: "rules: error_rate <= 2%",
    });
  }
  const usual = parseRules(defaultRules.join("\n"), { input: "rules" });
  const delivered = usual.filter((rule) => typeof guardrailOf(rule, definitions) !== "string");
  if (delivered.length === 0) {
    throw new UserError(
      `rules: none were given, and of the usual ones (${defaultRules.join("; ")}) the monitor ${inputs.monitor} has no names; give queries for them, or rules`,
      { title: "Input rules", fix: "queries: |\n  requests = …\n  errors = …" },
    );
  }
  return storedPlan(inputs.target, planTexts(inputs, delivered));
}

/**
 * The same plan with those of the usual rules whose figures the stable arm had in one of the looks given, since a rule
 * that nobody asked for must not hold a canary for want of data.
 *
 * @throws UserError where it had none of them
 */
export function deliveredPlan(inputs: DeployInputs, asked: LivePlan, recent: readonly Look[]): LivePlan {
  const isThere = (name: string): boolean =>
    recent.some(({ readings }) => {
      const reading = readings.stable.get(name);
      return reading !== undefined && reading.kind !== "absent";
    });
  const kept = asked.guardrails.filter((guardrail) => namesOf(guardrail).every(({ name }) => isThere(name)));
  if (kept.length > 0 || asked.guardrails.length === 0) {
    const rules = kept.map(({ rule }) => rule);
    return storedPlan(inputs.target, planTexts(inputs, rules));
  }
  throw new UserError(
    `rules: none were given, and the monitor ${inputs.monitor} gave the stable arm no figure for the usual ones (${asked.guardrails.map(({ title }) => title).join("; ")})`,
    { title: "Input rules" },
  );
}

/** The plan of texts that `planTexts` made. */
export function storedPlan(target: string, texts: Readonly<Record<string, string>>): LivePlan {
  const text = (name: string): string => texts[name] ?? "";
  const lines = text("queries")
    .split("\n")
    .map((line) => ({ text: line, line: null }));
  const definitions = definitionsOf(target, text("monitor"), { lines, path: null });
  const guardrails = parseRules(text("rules"), { input: "rules" }).map((rule) => {
    const made = guardrailOf(rule, definitions);
    if (typeof made === "string") throw ruleError(rule, null, made);
    return made;
  });
  const strategy = text("strategy") as Plan["strategy"];
  const keepFor = Number(text("keep-for"));
  return {
    plan: {
      steps: strategy === "blue-green" ? switchSteps(keepFor) : parseSteps(text("steps")),
      strategy,
      lookEvery: Number(text("look-every")),
      confidence: Number(text("confidence")),
      splitUnit: text("split-unit") as Plan["splitUnit"],
      onUndecided: text("on-undecided") as Plan["onUndecided"],
      onUnderpowered: text("on-underpowered") as Plan["onUnderpowered"],
    },
    guardrails,
    queries: queriesOf(guardrails, definitions),
    texts,
  };
}

/** One switch of all of the traffic, with the old side kept for a while. */
function switchSteps(keepFor: number): Plan["steps"] {
  const end = { weight: 100, bake: 0 };
  return keepFor === 0 ? [end] : [{ weight: 100, bake: keepFor }, end];
}

/** The names that a monitor delivers: those that the kind of target brings, and the queries, which win over them. */
export function definitionsOf(target: string, monitor: string, queries: DeployInputs["queries"]): Definitions {
  const presets = monitor === "prometheus" ? presetQueries(targetNames(target).kind) : [];
  return parseQueries(queries.lines, {
    keysAreNames: keyedMonitors.has(monitor),
    path: queries.path,
    presets: presets.map((line) => {
      const [name = "", ...query] = line.split(" = ");
      return { name, query: query.join(" = ") };
    }),
  });
}
