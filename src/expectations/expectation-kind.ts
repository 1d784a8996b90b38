import { Arguments } from "./arguments.ts";
import type { JsonObject } from "./json-value.ts";
import type { Scope, Stage } from "./stage.ts";

/** One type of expectation: how its arguments become a first stage. */
export interface ExpectationKind {
  readonly type: string;
  /** @throws Refusal for arguments that it does not take */
  plan(kwargs: JsonObject, scope: Scope): Stage;
}

/** An expectation that takes these arguments and those without effect. */
export function defineExpectation(
  type: string,
  known: readonly string[],
  plan: (args: Arguments, scope: Scope) => Stage,
): ExpectationKind {
  return { type, plan: (kwargs, scope) => plan(new Arguments(kwargs, known), scope) };
}
