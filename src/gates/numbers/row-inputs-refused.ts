import { UserError } from "../../errors/user-error.ts";
import { rowInputNames } from "../row-inputs.ts";
import { locationOf, originOf, type Settings } from "../settings.ts";

/** Inputs that speak of rows, and so mean nothing where only numbers are read. */
const needRows: readonly string[] = [
  ...rowInputNames.filter((name) => !["predictions", "command", "command-timeout"].includes(name)),
  "join",
];

/**
 * Refuses every input that speaks of rows, where a metrics file is all there is. Throws a UserError that names it.
 *
 * @param more further inputs of the gate that speak of rows
 */
export function refuseRowInputs(settings: Settings, more: readonly string[] = []): void {
  const found = [...more, ...needRows].find((name) => settings.given.has(name));
  if (found === undefined) return;
  const location = locationOf(settings, found);
  throw new UserError(
    `${originOf(settings, found)}: it speaks of rows, and only metrics-file was given; add predictions or leave ${found} out`,
    { title: `Input ${found}`, ...(location === null ? {} : { location }) },
  );
}
