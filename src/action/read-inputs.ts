import { UserError } from "../errors/user-error.ts";
import { type Setting, settingOfText } from "../gates/settings.ts";
import { nearest } from "../rules/nearest.ts";

/**
 * The inputs that were given: variables `INPUT_<NAME>` that are not blank, as the runner sets them. A name that the
 * gate does not know is refused, since a misspelt `rules` would otherwise gate nothing and pass.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): { inputs: ReadonlyMap<string, Setting>; unknown: UserError[] } {
  const inputs = new Map<string, Setting>();
  const unknown: UserError[] = [];
  for (const [variable, text] of Object.entries(env).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!variable.startsWith("INPUT_") || text === undefined || text.trim() === "") continue;
    const name = variable.slice("INPUT_".length).toLowerCase().replaceAll("_", "-");
    if (!known.includes(name)) {
      const close = nearest(name, known);
      unknown.push(
        new UserError(
          `there is no input "${name}" in this version; ${close.length > 0 ? `did you mean ${close.join(" or ")}?` : `the inputs are ${known.join(", ")}`}`,
          { title: "Unknown input" },
        ),
      );
      continue;
    }
    inputs.set(name, settingOfText(text));
  }
  return { inputs, unknown };
}
