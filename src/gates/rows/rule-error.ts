import { UserError } from "../../errors/user-error.ts";
import { printRule } from "../../rules/print.ts";
import type { Rule } from "../../rules/rule.ts";

/** What is wrong with one rule: names the line it stands in, and the configuration file where it stands there. */
export function ruleError(rule: Rule, rulesPath: string | null, problem: string, title = "Input rules"): UserError {
  const where = rulesPath === null ? `rules, line ${rule.line}` : `${rulesPath}:${rule.line}`;
  return new UserError(`${where}: "${printRule(rule)}" ${problem}`, {
    title,
    ...(rulesPath === null ? {} : { location: { path: rulesPath, line: rule.line } }),
  });
}

/** Does what a rule asks for; an error that does not know of the rule is told as the rule's. */
export function forRule<Result>(rule: Rule, rulesPath: string | null, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw ruleError(rule, rulesPath, `cannot be held: ${error.message}`, error.title);
  }
}
