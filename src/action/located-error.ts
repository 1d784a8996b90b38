import { UserError } from "../errors/user-error.ts";
import type { Settings } from "../gates/settings.ts";

/**
 * An error of an input that stands in the configuration file, with that file and line: `label (.github/modelgate.yml:7):
 * there is no column "y"`. Of a list it is the line that the message quotes, else the first. An error that already has a
 * place, or whose input came from the workflow, stays as it is.
 */
export function locatedError(error: UserError, settings: Settings): UserError {
  const name = /^(?<name>[a-z][a-z-]*): /.exec(error.message)?.groups?.["name"];
  const setting = name === undefined ? undefined : settings.given.get(name);
  if (name === undefined || setting === undefined || setting.path === null || error.location !== undefined)
    return error;
  const lines = setting.lines.filter(({ line }) => line !== null);
  const line = (lines.find(({ text }) => error.message.includes(`"${text}"`)) ?? lines[0])?.line ?? null;
  const { path } = setting;
  const origin = line === null ? `${name} (${path})` : `${name} (${path}:${line})`;
  return new UserError(origin + error.message.slice(name.length), {
    title: error.title,
    location: line === null ? { path } : { path, line },
    ...(error.fix === undefined ? {} : { fix: error.fix }),
    cause: error,
  });
}
