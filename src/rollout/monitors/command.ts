import { UserError } from "../../errors/user-error.ts";
import type { Reading } from "../look.ts";
import type { CommandResult } from "../program.ts";
import { failureOf } from "../routers/command.ts";
import { quotedKey } from "./http.ts";
import { absent, readingIn } from "./json-reading.ts";
import type { MonitorProvider, MonitorReach, MonitorRequest } from "./provider.ts";
import { sourceAndPath } from "./source-and-path.ts";
import { fillTemplates, templateValues } from "./template.ts";

/**
 * The user's own program: a query is `./figures {{arm}} {{window}} -> errors`, whose output is JSON, or without an
 * arrow a command that prints one number. Where `monitor-url` is a command, a query is a path into what that prints. No
 * shell: each word is one argument. Queries with the same command run it once a look.
 */
export const commandMonitor: MonitorProvider = {
  open(settings, reach) {
    if (settings.url !== null) wordsOf(settings.url, "monitor-url", reach);
    return {
      async read(request: MonitorRequest) {
        const values = templateValues(request, settings);
        const running = new Map<string, Promise<CommandResult>>();
        const run = (line: string, name: string): Promise<CommandResult> => {
          const [program = "", ...args] = wordsOf(line, name, reach).map((word) =>
            fillTemplates({ name, text: word }, values, (value) => value),
          );
          const key = JSON.stringify([program, ...args]);
          const known = running.get(key) ?? reach.runCommand({ program, args, timeLimit: settings.timeLimit });
          running.set(key, known);
          return known;
        };
        const readings = request.queries.map(async (query): Promise<readonly [string, Reading]> => {
          const parts = sourceAndPath(query.query, settings.url !== null);
          const line = parts.source ?? settings.url;
          if (line === null) {
            throw new UserError(
              `queries: ${query.name}: no command stands before the arrow, and monitor-url names none`,
              {
                title: "Input queries",
              },
            );
          }
          const shown = `${query.name} of ${values.arm}`;
          const result = await run(line, query.name);
          const failure = failureOf(result);
          if (failure !== null) return [query.name, absent("query-error", `${shown}: the command ${failure}`)];
          const path =
            parts.path === null ? null : fillTemplates({ name: query.name, text: parts.path }, values, quotedKey);
          const stdout = result.outcome === "exited" ? result.stdout : "";
          return [query.name, readingIn(stdout, { ...parts, path }, query.kind, request, shown)];
        });
        return new Map(await Promise.all(readings));
      },
    };
  },
};

function wordsOf(line: string, name: string, reach: MonitorReach): readonly string[] {
  const split = reach.words(line);
  if (split.kind === "words") return split.words;
  throw new UserError(`${name === "monitor-url" ? name : `queries: ${name}`}: "${line}": ${split.reason}`, {
    title: name === "monitor-url" ? "Input monitor-url" : "Input queries",
  });
}
