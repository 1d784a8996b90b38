import { UserError } from "../../errors/user-error.ts";
import { type Guardrail, namesOf, queriesOf, type WantedQuery } from "../../rollout/guardrails.ts";
import type { Plan } from "../../rollout/plan.ts";
import { type Definitions, parseQueries } from "../../rollout/queries.ts";
import { defaultRules, guardrailOf } from "../../rollout/rule-guardrail.ts";
import { parseSteps } from "../../rollout/steps.ts";
import { nearest } from "../../rules/nearest.ts";
import { parseRules } from "../../rules/parse.ts";
import { ruleError } from "../rows/rule-error.ts";
import type { DeployInputs } from "./inputs.ts";

/** What recorded histories are judged by. */
export interface ReplayPlan {
  readonly plan: Plan;
  readonly guardrails: readonly Guardrail[];
  /** What is read of each window, `query` being its key. */
  readonly names: readonly WantedQuery[];
}

/** The plan of a rollout as the inputs have it. */
function planOf(inputs: DeployInputs): Plan {
  return {
    steps: parseSteps(inputs.steps),
    strategy: inputs.strategy,
    lookEvery: inputs.lookEvery,
    confidence: inputs.common.confidence,
    splitUnit: inputs.splitUnit,
    onUndecided: inputs.onUndecided,
    onUnderpowered: inputs.onUnderpowered,
  };
}

/**
 * The guardrails that are replayed over histories which hold `keys`. Every key is a name; a query in another language,
 * such as a live rollout's, gives way to the key of its name. Without rules the usual ones for which the keys are there.
 *
 * @throws UserError for a rule that cannot be held or names what no history holds, and where no usual rule can be held
 */
export function replayPlan(inputs: DeployInputs, keys: ReadonlySet<string>): ReplayPlan {
  const definitions = parseQueries(inputs.queries.lines, { keysAreNames: true, path: inputs.queries.path });
  const { rules, rulesPath } = inputs.common;
  const recorded = (name: string): string | null => keyOf(name, definitions, keys);
  const guardrails = rules.map((rule) => {
    const made = guardrailOf(rule, definitions);
    if (typeof made === "string") throw ruleError(rule, rulesPath, made);
    const missing = namesOf(made).find(({ name }) => recorded(name) === null)?.name;
    if (missing !== undefined)
      throw ruleError(
        rule,
        rulesPath,
        `names ${missing}, which no history holds${suggestion(missing, definitions, keys)}`,
      );
    return made;
  });
  const held = rules.length > 0 ? guardrails : usualGuardrails(definitions, recorded, keys);
  const names = queriesOf(held, definitions).map((query) => ({ ...query, query: recorded(query.name) ?? query.name }));
  return { plan: planOf(inputs), guardrails: held, names };
}

function usualGuardrails(
  definitions: Definitions,
  recorded: (name: string) => string | null,
  keys: ReadonlySet<string>,
): readonly Guardrail[] {
  const held = parseRules(defaultRules.join("\n"), { input: "rules" })
    .map((rule) => guardrailOf(rule, definitions))
    .filter((made) => typeof made !== "string")
    .filter((made) => namesOf(made).every(({ name }) => recorded(name) !== null));
  if (held.length > 0) return held;
  throw new UserError(
    `rules: none were given, and the histories hold the names of none of the usual ones (${defaultRules.join("; ")}); they hold ${list(keys)}`,
    { title: "Input rules", fix: "rules: |\n  error_rate no worse than 1pp" },
  );
}

/** The key under which a name was recorded; null where it was not. */
function keyOf(name: string, definitions: Definitions, keys: ReadonlySet<string>): string | null {
  const definition = definitions.named.get(name);
  const query = definition === undefined || definition.kind === "rate" ? name : definition.query;
  if (keys.has(query)) return query;
  return keys.has(name) ? name : null;
}

function suggestion(missing: string, { named }: Definitions, keys: ReadonlySet<string>): string {
  const names = new Set([...keys, ...named.keys()]);
  const [near] = nearest(missing, [...names]);
  return `${near === undefined ? "." : `; did you mean ${near}?`} Names are ${list(names)}`;
}

function list(keys: ReadonlySet<string>): string {
  return keys.size === 0 ? "no name at all" : [...keys].sort().slice(0, 40).join(", ");
}
