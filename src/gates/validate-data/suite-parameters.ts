import { UserError } from "../../errors/user-error.ts";
import { isObject, type JsonObject, type JsonValue } from "../../expectations/json-value.ts";
import { badSetting, listSetting, originOf, type Settings } from "../settings.ts";

/**
 * Values of a suite's `$PARAMETER`s: one `name=value` a line, where the value is JSON (a number, true, a list) or else
 * text, or one JSON object.
 */
export function readSuiteParameters(settings: Settings): JsonObject {
  const lines = listSetting(settings, "suite-parameters");
  if (lines[0]?.startsWith("{") === true) return readObject(lines.join("\n"), settings);
  const parameters: Record<string, JsonValue> = Object.create(null);
  for (const line of lines) {
    const at = line.indexOf("=");
    const name = line.slice(0, at).trim();
    if (at < 0 || name === "") {
      throw badSetting(settings, "suite-parameters", line, "`name=value` on each line, or one JSON object");
    }
    if (Object.hasOwn(parameters, name)) {
      throw badSetting(settings, "suite-parameters", line, `each name once, but ${name} stands twice`);
    }
    parameters[name] = parameterValue(line.slice(at + 1).trim());
  }
  return parameters;
}

function readObject(text: string, settings: Settings): JsonObject {
  try {
    const value = JSON.parse(text) as JsonValue;
    if (isObject(value)) return value;
  } catch {
    // The sentence below says it.
  }
  throw new UserError(
    `${originOf(settings, "suite-parameters")}: it begins like a JSON object and is none; write one, or name=value on each line`,
    { title: "Input suite-parameters" },
  );
}

function parameterValue(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
